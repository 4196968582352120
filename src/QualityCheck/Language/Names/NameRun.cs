using System.Collections.Immutable;

namespace QualityCheck.Language;

/// <summary>
/// A run of tokens that may hold names: capitalised words and proper nouns, with at most two other words between them.
/// What lies outside the runs is no name.
/// </summary>
/// <param name="Start">Index of the first token.</param>
/// <param name="Words">The words of the run, with two more on either side.</param>
/// <param name="OpensSentence">Whether the first token is the first of its sentence.</param>
internal readonly record struct NameRun(int Start, ReadOnlyMemory<NameWord> Words, bool OpensSentence)
{
    /// <summary>Tokens of a run; it bounds the time of endless ones. A judgement.</summary>
    public const int Longest = 256;
    // Other words between two of a run: of the, and. A judgement.
    private const int Gap = 2;
    // Words on either side that the model looks at; part of its format.
    private const int Margin = 2;

    /// <summary>So much room the words of a run take.</summary>
    public const int Room = Longest + 2 * Margin;

    /// <summary>The number of tokens.</summary>
    public int Length => Words.Length - 2 * Margin;

    /// <summary>The runs of a sentence.</summary>
    /// <param name="pack">The language.</param>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="tags">Their tags.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="room">Takes the words of a run until the next one is asked for, <see cref="Room"/> of them at
    /// most; null where each run shall keep its own.</param>
    public static IEnumerable<NameRun> Of(LanguagePack pack, string text, ImmutableArray<Token> tokens,
        ImmutableArray<PartOfSpeech> tags, Sentence sentence, NameWord[]? room = null)
    {
        int start = -1, last = -1;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (!MayName(text, tokens, tags, i, sentence))
                continue;
            if (start >= 0 && (i - last - 1 > Gap || i - start >= Longest))
            {
                yield return Between(pack, text, tokens, tags, start, last + 1, sentence, room);
                start = -1;
            }
            start = start < 0 ? i : start;
            last = i;
        }
        if (start >= 0)
            yield return Between(pack, text, tokens, tags, start, last + 1, sentence, room);
    }

    /// <summary>What the tagger looks at for word <paramref name="i"/> of the run.</summary>
    public void Features(int i, Span<int> features) =>
        EntityFeatures.Fill(Words.Span.Slice(i, 2 * Margin + 1), OpensSentence && i == 0, features);

    /// <summary>Where the name in a token ends: before the possessive.</summary>
    public static int BareEnd(string text, Token token)
    {
        ReadOnlySpan<char> word = text.AsSpan(token.Start, token.Length);
        return word.Length > 2 && word[^2] is '\'' or '’' && word[^1] is 's' or 'S' ? token.End - 2 : token.End;
    }

    private static NameRun Between(LanguagePack pack, string text, ImmutableArray<Token> tokens,
        ImmutableArray<PartOfSpeech> tags,
        int start, int end, Sentence sentence, NameWord[]? room)
    {
        int length = end - start + 2 * Margin;
        NameWord[] words = room ?? new NameWord[length];
        for (int i = 0; i < length; i++)
        {
            int token = start + i - Margin;
            words[i] = token < sentence.FirstToken || token >= sentence.EndToken
                ? NameWord.None
                : NameWord.Of(pack,
                    text.AsSpan(tokens[token].Start, BareEnd(text, tokens[token]) - tokens[token].Start),
                    tags[token]);
        }
        return new NameRun(start, words.AsMemory(0, length), start == sentence.FirstToken);
    }

    private static bool MayName(string text, ImmutableArray<Token> tokens, ImmutableArray<PartOfSpeech> tags, int i,
        Sentence sentence) =>
        IsCapital(text, tokens[i]) || tags[i] == PartOfSpeech.ProperNoun
        || char.IsDigit(text[tokens[i].Start])
        && (i > sentence.FirstToken && IsCapital(text, tokens[i - 1])
            || i + 1 < sentence.EndToken && IsCapital(text, tokens[i + 1]));

    private static bool IsCapital(string text, Token token) => char.IsUpper(text[token.Start]);
}
