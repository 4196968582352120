using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>
/// A phrase of a lexicon: words with alternatives, contexts that must hold and contexts that must not.
/// </summary>
internal sealed class PhrasePattern
{
    private readonly string[][] _words;
    private readonly ContextPattern[] _only;
    private readonly ContextPattern[] _unless;

    /// <param name="phrase">Words, a space between two, <c>/</c> between alternatives of one; <c>*</c> before the word
    /// that is the core of the phrase.</param>
    /// <param name="only">Contexts of which one must hold, <c>|</c> between two; <c>-</c> for none.</param>
    /// <param name="unless">Contexts of which none may hold.</param>
    public PhrasePattern(string phrase, string only, string unless)
    {
        string[] words = phrase.Split(' ');
        int core = Array.FindIndex(words, word => word.StartsWith('*'));
        (CoreStart, CoreLength) = core < 0 ? (0, words.Length) : (core, 1);
        _words = [.. words.Select(word => word.TrimStart('*').Split('/'))];
        _only = ContextPattern.ParseAll(only);
        _unless = ContextPattern.ParseAll(unless);
    }

    /// <summary>The number of tokens.</summary>
    public int Length => _words.Length;

    /// <summary>The token at which the core of the phrase begins; 0 where the phrase is its own core.</summary>
    public int CoreStart { get; }

    /// <summary>The number of tokens of the core.</summary>
    public int CoreLength { get; }

    public IEnumerable<string> FirstWords => _words[0];

    /// <summary>
    /// Whether the phrase stands at token <paramref name="start"/> of the sentence, in a fitting context. Its first
    /// word is known to fit.
    /// </summary>
    public bool Matches(TokenReader reader, int start, int sentenceStart, int sentenceEnd)
    {
        int end = start + _words.Length;
        if (end > sentenceEnd)
            return false;
        for (int i = 1; i < _words.Length; i++)
        {
            if (!Any(_words[i], reader[start + i]))
                return false;
        }
        return (_only.Length == 0 || Around(_only, reader, start, end, sentenceStart))
            && !Around(_unless, reader, start, end, sentenceStart);
    }

    private static bool Any(string[] words, ReadOnlySpan<char> token)
    {
        foreach (string word in words)
        {
            if (Folded.Equal(token, word))
                return true;
        }
        return false;
    }

    private static bool Around(ContextPattern[] patterns, TokenReader reader, int start, int end, int sentenceStart)
    {
        foreach (ContextPattern pattern in patterns)
        {
            if (pattern.Matches(reader, start, end, sentenceStart))
                return true;
        }
        return false;
    }
}
