using QualityCheck.Text;

namespace QualityCheck.Duplicates;

/// <summary>
/// A text as its words, each a run of letters and digits whatever its case; where a script sets no spaces between
/// words, each character. So neither case, spaces and line ends nor punctuation make a copy another text.
/// </summary>
internal sealed class ShingleText
{
    private readonly string _text;
    private readonly TextSpan[] _words;
    private readonly ulong[] _hashes;

    private ShingleText(string text, TextSpan[] words, ulong[] hashes) =>
        (_text, _words, _hashes) = (text, words, hashes);

    /// <summary>Number of words.</summary>
    public int Count => _words.Length;

    public static ShingleText Of(string text)
    {
        var words = new List<TextSpan>(text.Length / 6);
        var hashes = new List<ulong>(text.Length / 6);
        for (int at = 0; at < text.Length;)
        {
            ReadOnlySpan<char> run = LetterRuns.Next(text, ref at);
            int start = at - run.Length;
            while (!run.IsEmpty)
            {
                int length = WordLength(run);
                words.Add(new TextSpan(start, length));
                hashes.Add(Hash(run[..length]));
                start += length;
                run = run[length..];
            }
        }
        return new ShingleText(text, [.. words], [.. hashes]);
    }

    /// <summary>
    /// The hashes of all shingles of so many words, one for each word that begins one; of a text of fewer words one of
    /// all of them.
    /// </summary>
    public ulong[] Shingles(int words)
    {
        words = Math.Min(words, Count);
        if (words == 0)
            return [];
        var shingles = new ulong[Count - words + 1];
        for (int i = 0; i < shingles.Length; i++)
        {
            ulong hash = 0;
            foreach (ulong word in _hashes.AsSpan(i, words))
                hash = hash * HashBits.Multiplier + word;
            shingles[i] = HashBits.Mixed(hash);
        }
        return shingles;
    }

    /// <summary>Stands for the words.</summary>
    public ulong Digest()
    {
        ulong digest = 0;
        foreach (ulong word in _hashes)
            digest = HashBits.Mixed(digest * HashBits.Multiplier + word);
        return digest;
    }

    /// <summary>The text of so many words, from the first one's beginning to the last one's end.</summary>
    public TextSpan Span(int first, int words) =>
        TextSpan.FromBounds(_words[first].Start, _words[first + words - 1].End);

    /// <summary>Whether the two words are the same but for case.</summary>
    public bool Same(int word, ShingleText other, int otherWord) =>
        _hashes[word] == other._hashes[otherWord]
        && Word(word).Equals(other.Word(otherWord), StringComparison.OrdinalIgnoreCase);

    private ReadOnlySpan<char> Word(int word) => _text.AsSpan(_words[word].Start, _words[word].Length);

    private static int WordLength(ReadOnlySpan<char> run)
    {
        if (IsWord(run[0]))
            return 1;
        for (int i = 1; i < run.Length; i++)
        {
            if (IsWord(run[i]))
                return i;
        }
        return run.Length;
    }

    /// <summary>Whether a character is written without spaces around words, and so taken for one.</summary>
    private static bool IsWord(char c) => c >= '\u0E00' && Scripts.Of(c)
        is Script.Han or Script.Kana or Script.Thai or Script.Lao or Script.Khmer or Script.Burmese;

    private static ulong Hash(ReadOnlySpan<char> word)
    {
        ulong hash = (ulong)word.Length;
        foreach (char c in word)
            hash = (hash ^ Folded.Lower(c)) * HashBits.Multiplier;
        return HashBits.Mixed(hash);
    }
}
