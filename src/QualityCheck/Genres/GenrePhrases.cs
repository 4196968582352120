using System.Collections.Frozen;
using QualityCheck.Text;

namespace QualityCheck.Genres;

/// <summary>Phrases that are looked for at the beginning of each word of a text, whatever their case.</summary>
internal sealed class GenrePhrases
{
    private readonly string[] _phrases;
    private readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _byFirstWord;
    private readonly WordFilter _firstWords;

    /// <param name="phrases">The phrases, each of which begins with a letter or digit.</param>
    public GenrePhrases(IEnumerable<string> phrases)
    {
        _phrases = [.. phrases];
        _byFirstWord = Enumerable.Range(0, _phrases.Length)
            .GroupBy(i => FirstWord(_phrases[i]), StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        _firstWords = new WordFilter(_byFirstWord.Dictionary.Keys);
    }

    public string this[int phrase] => _phrases[phrase];

    /// <summary>
    /// Where phrases stand as whole words, in the order of the text; those that begin at one place in the order of the
    /// list.
    /// </summary>
    public List<(int Start, int Phrase)> In(string text)
    {
        List<(int Start, int Phrase)> found = [];
        for (int at = 0; LetterRuns.Next(text, ref at) is { IsEmpty: false } word;)
        {
            if (!_firstWords.MayHave(word) || !_byFirstWord.TryGetValue(word, out int[]? phrases))
                continue;
            int start = at - word.Length;
            foreach (int phrase in phrases)
            {
                int end = start + _phrases[phrase].Length;
                if (text.AsSpan(start).StartsWith(_phrases[phrase], StringComparison.OrdinalIgnoreCase)
                    && (end == text.Length || !char.IsLetterOrDigit(text[end])))
                    found.Add((start, phrase));
            }
        }
        return found;
    }

    private static string FirstWord(string phrase)
    {
        int at = 0;
        return LetterRuns.Next(phrase, ref at).ToString();
    }
}
