using System.Collections.Immutable;

namespace QualityCheck.Language;

/// <summary>Groups the tokens of each block into sentences.</summary>
internal static class SentenceSplitter
{
    public static ImmutableArray<Sentence> Split(string text, ImmutableArray<Token> tokens, IReadOnlyList<Block> blocks, CancellationToken cancellationToken)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>(tokens.Length / 16 + 1);
        int token = 0;
        for (int block = 0; block < blocks.Count; block++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            while (token < tokens.Length && tokens[token].Start < blocks[block].Span.Start)
                token++;
            int end = token;
            while (end < tokens.Length && tokens[end].End <= blocks[block].Span.End)
                end++;
            SplitBlock(text, tokens, token, end, block, sentences);
            token = end;
        }
        return sentences.DrainToImmutable();
    }

    private static void SplitBlock(string text, ImmutableArray<Token> tokens, int from, int to, int block, ImmutableArray<Sentence>.Builder sentences)
    {
        int first = from;
        for (int i = from; i < to; i++)
        {
            if (i + 1 < to && !EndsAt(text, tokens, first, ref i, to))
                continue;
            Add(tokens, first, i + 1, block, sentences);
            first = i + 1;
        }
        if (first < to)
            Add(tokens, first, to, block, sentences);
    }

    private static void Add(ImmutableArray<Token> tokens, int first, int end, int block, ImmutableArray<Sentence>.Builder sentences)
    {
        int words = 0;
        for (int i = first; i < end; i++)
            words += tokens[i].IsWord ? 1 : 0;
        sentences.Add(new Sentence(TextSpan.FromBounds(tokens[first].Start, tokens[end - 1].End), first, end - first, words, block));
    }

    /// <summary>Whether a sentence ends at token <paramref name="i"/>; moves on over the closing quotes and brackets behind it.</summary>
    private static bool EndsAt(string text, ImmutableArray<Token> tokens, int first, ref int i, int to)
    {
        Token token = tokens[i];
        if (text.AsSpan(token.End, tokens[i + 1].Start - token.End).Count('\n') > 1)
            return true;
        bool dotted = token.Kind == TokenKind.Word && text[token.End - 1] == '.';
        if (!dotted && !(token.Kind == TokenKind.Punctuation && text[token.Start] is '.' or '!' or '?' or '…' or '。' or '！' or '？'))
            return false;

        int last = i;
        while (last + 1 < to && tokens[last + 1].Start == tokens[last].End && IsClosing(text, tokens, last + 1))
            last++;
        if (last + 1 == to)
        {
            i = last;
            return true;
        }
        Token next = tokens[last + 1];
        bool wide = text[token.Start] is '。' or '！' or '？';
        if (!wide && next.Start == tokens[last].End || !Begins(text, next, afterQuote: last > i))
        {
            // The marks between lead to the same next token; to look from each of them would be quadratic.
            i = Math.Max(i, last - 1);
            return false;
        }
        bool fullStop = dotted || token is { Length: 1, Kind: TokenKind.Punctuation } && text[token.Start] == '.';
        if (fullStop && last == i && !StopEnds(text, tokens, first, i, next))
            return false;
        i = last;
        return true;
    }

    private static bool IsClosing(string text, ImmutableArray<Token> tokens, int i)
    {
        Token token = tokens[i];
        if (token.Kind != TokenKind.Punctuation)
            return false;
        char c = text[token.Start];
        return c is '”' or '’' or ')' or ']' or '»' or '!' or '?' or '」'
            || (c is '"' or '\'' && (i + 1 >= tokens.Length || tokens[i + 1].Start > token.End));
    }

    /// <summary>Whether a sentence can begin with this token.</summary>
    private static bool Begins(string text, Token token, bool afterQuote)
    {
        char c = text[token.Start];
        return token.Kind switch
        {
            TokenKind.Word => !char.IsLower(c) || (!afterQuote && token.Length > 1 && char.IsUpper(text[token.Start + 1])),
            TokenKind.Number or TokenKind.Emoji or TokenKind.Address => true,
            TokenKind.Symbol => c is '$' or '£' or '€' or '#',
            _ => c is '"' or '“' or '‘' or '\'' or '(' or '[' or '«' or '¿' or '¡' or '—' or '-' or '•' or '「',
        };
    }

    /// <summary>Whether the full stop at <paramref name="i"/> ends a sentence, and not an abbreviation, an initial or a list number.</summary>
    private static bool StopEnds(string text, ImmutableArray<Token> tokens, int first, int i, Token next)
    {
        bool dotted = tokens[i].Kind == TokenKind.Word;
        int before = dotted ? i : i - 1;
        if (before < first || !dotted && tokens[before].End != tokens[i].Start)
            return true;
        Token token = tokens[before];
        ReadOnlySpan<char> word = text.AsSpan(token.Start, token.Length);
        if (token.Kind == TokenKind.Number)
            return before > first || word.Length > 3;
        if (token.Kind != TokenKind.Word)
            return true;
        ReadOnlySpan<char> following = text.AsSpan(next.Start, next.Length);
        if (Abbreviations.NeverEnds(word))
            return false;
        if (Abbreviations.IsBeforeNumber(word) && next.Kind == TokenKind.Number)
            return false;
        if (word.Length == 1 && char.IsUpper(word[0]) && word[0] != 'I')
            return SentenceOpeners.Contains(following);
        if (dotted || Abbreviations.MayEnd(word))
            return next.Kind != TokenKind.Number && (SentenceOpeners.Contains(following) || next.Kind is TokenKind.Punctuation);
        return true;
    }
}
