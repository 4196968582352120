using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace QualityCheck.Language;

/// <summary>
/// A run of tokens that may hold names: capitalised words and proper nouns, with at most two other words between them.
/// What lies outside the runs is no name.
/// </summary>
/// <param name="Start">Index of the first token.</param>
/// <param name="Words">The words of the run, with two more on either side.</param>
/// <param name="OpensSentence">Whether the first token is the first of its sentence.</param>
internal readonly record struct NameRun(int Start, ImmutableArray<NameWord> Words, bool OpensSentence)
{
    // Tokens of a run; it bounds the time of endless ones. A judgement.
    private const int Longest = 256;
    // Other words between two of a run: of the, and. A judgement.
    private const int Gap = 2;
    // Words on either side that the model looks at; part of its format.
    private const int Margin = 2;

    /// <summary>The number of tokens.</summary>
    public int Length => Words.Length - 2 * Margin;

    public static IEnumerable<NameRun> Of(LanguagePack pack, string text, ImmutableArray<Token> tokens,
        ImmutableArray<PartOfSpeech> tags, Sentence sentence)
    {
        int start = -1, last = -1;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (!MayName(text, tokens, tags, i, sentence))
                continue;
            if (start >= 0 && (i - last - 1 > Gap || i - start >= Longest))
            {
                yield return Between(pack, text, tokens, tags, start, last + 1, sentence);
                start = -1;
            }
            start = start < 0 ? i : start;
            last = i;
        }
        if (start >= 0)
            yield return Between(pack, text, tokens, tags, start, last + 1, sentence);
    }

    /// <summary>What the tagger looks at for word <paramref name="i"/> of the run.</summary>
    public void Features(int i, Span<int> features) =>
        EntityFeatures.Fill(Words.AsSpan(i, 2 * Margin + 1), OpensSentence && i == 0, features);

    /// <summary>Where the name in a token ends: before the possessive.</summary>
    public static int BareEnd(string text, Token token)
    {
        ReadOnlySpan<char> word = text.AsSpan(token.Start, token.Length);
        return word.Length > 2 && word[^2] is '\'' or '’' && word[^1] is 's' or 'S' ? token.End - 2 : token.End;
    }

    private static NameRun Between(LanguagePack pack, string text, ImmutableArray<Token> tokens,
        ImmutableArray<PartOfSpeech> tags,
        int start, int end, Sentence sentence)
    {
        var words = new NameWord[end - start + 2 * Margin];
        for (int i = 0; i < words.Length; i++)
        {
            int token = start + i - Margin;
            words[i] = token < sentence.FirstToken || token >= sentence.EndToken
                ? NameWord.None
                : NameWord.Of(pack,
                    text.AsSpan(tokens[token].Start, BareEnd(text, tokens[token]) - tokens[token].Start),
                    tags[token]);
        }
        return new NameRun(start, ImmutableCollectionsMarshal.AsImmutableArray(words), start == sentence.FirstToken);
    }

    private static bool MayName(string text, ImmutableArray<Token> tokens, ImmutableArray<PartOfSpeech> tags, int i,
        Sentence sentence) =>
        IsCapital(text, tokens[i]) || tags[i] == PartOfSpeech.ProperNoun
        || char.IsDigit(text[tokens[i].Start])
        && (i > sentence.FirstToken && IsCapital(text, tokens[i - 1])
            || i + 1 < sentence.EndToken && IsCapital(text, tokens[i + 1]));

    private static bool IsCapital(string text, Token token) => char.IsUpper(text[token.Start]);
}
