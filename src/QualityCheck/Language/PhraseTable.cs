using System.Collections.Frozen;
using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>The phrases of a lexicon by their first word, the longest first.</summary>
/// <typeparam name="T">What the lexicon says of a phrase.</typeparam>
internal sealed class PhraseTable<T>
{
    private readonly FrozenDictionary<string, List<(PhrasePattern Pattern,
        T Entry)>>.AlternateLookup<ReadOnlySpan<char>> _byFirstWord;
    private readonly WordFilter _filter;

    public PhraseTable(IEnumerable<(PhrasePattern Pattern, T Entry)> phrases)
    {
        var byFirstWord =
            new Dictionary<string, List<(PhrasePattern Pattern, T Entry)>>(StringComparer.OrdinalIgnoreCase);
        foreach ((PhrasePattern Pattern, T Entry) phrase in phrases.OrderByDescending(phrase => phrase.Pattern.Length))
        {
            foreach (string word in phrase.Pattern.FirstWords)
            {
                if (!byFirstWord.TryGetValue(word, out List<(PhrasePattern Pattern, T Entry)>? ofWord))
                    byFirstWord[word] = ofWord = [];
                ofWord.Add(phrase);
            }
        }
        _byFirstWord = byFirstWord.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        _filter = new WordFilter(_byFirstWord.Dictionary.Keys);
    }

    /// <summary>Whether a phrase begins with the word.</summary>
    public bool MayBegin(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> first = Plain(word, stackalloc char[24]);
        return _filter.MayHave(first) && _byFirstWord.ContainsKey(first);
    }

    /// <summary>The longest phrase that begins at token <paramref name="start"/> of the sentence.</summary>
    public PhrasePattern? Match(TokenReader reader, int start, Sentence sentence, out T? entry)
    {
        entry = default;
        ReadOnlySpan<char> first = Plain(reader[start], stackalloc char[24]);
        if (!_filter.MayHave(first)
            || !_byFirstWord.TryGetValue(first, out List<(PhrasePattern Pattern, T Entry)>? phrases))
            return null;
        foreach ((PhrasePattern pattern, T found) in phrases)
        {
            if (!pattern.Matches(reader, start, sentence.FirstToken, sentence.EndToken))
                continue;
            entry = found;
            return pattern;
        }
        return null;
    }

    private static ReadOnlySpan<char> Plain(ReadOnlySpan<char> word, Span<char> buffer)
    {
        if (word.Length > buffer.Length || !word.Contains('’'))
            return word;
        word.CopyTo(buffer);
        buffer[..word.Length].Replace('’', '\'');
        return buffer[..word.Length];
    }
}
