using System.Collections.Immutable;

namespace QualityCheck.Language;

/// <summary>Finds who says it: a source before or behind a reporting verb, and <c>according to</c>.</summary>
internal static class AttributionScanner
{
    private const int Reach = 8;

    public static ImmutableArray<Attribution> Scan(string text, ImmutableArray<Token> tokens, ImmutableArray<Sentence> sentences, ImmutableArray<Entity> entities, CancellationToken cancellationToken)
    {
        var attributions = ImmutableArray.CreateBuilder<Attribution>();
        var reader = new TokenReader(text, tokens);
        bool[] named = NamedTokens(tokens, entities);
        foreach (Sentence sentence in sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (!reader.IsWord(i))
                    continue;
                if (reader.Is(i, "according") && reader.Is(i + 1, "to") && i + 2 < sentence.EndToken)
                {
                    int end = Behind(reader, i + 2, sentence.EndToken);
                    Add(tokens, i, end, i, i + 2, IsNamed(reader, named, i + 2, end), attributions);
                }
                else if (ReportingVerbs.KindOf(reader[i]) is var verb and not ReportingVerb.None && Reports(reader, i, verb)
                    && Source(reader, named, i, sentence, verb == ReportingVerb.Core) is var (start, end) && end > start)
                    Add(tokens, Math.Min(start, i), Math.Max(end, i + 1), i, i + 1, IsNamed(reader, named, start, end), attributions);
            }
        }
        return attributions.DrainToImmutable();
    }

    private static bool Reports(TokenReader reader, int i, ReportingVerb verb) =>
        verb != ReportingVerb.That || reader.Is(i + 1, "that") || reader.Is(i + 1, "“") || reader.Is(i + 1, "\"") || reader.Is(i + 1, ":");

    /// <summary>The tokens of the source of the verb at <paramref name="i"/>; none where it has none.</summary>
    private static (int Start, int End) Source(TokenReader reader, bool[] named, int i, Sentence sentence, bool core)
    {
        int end = i;
        while (end > sentence.FirstToken && (reader[end - 1] is "also" or "has" or "have" or "had" or "later" or "then" or "earlier" or "previously" or "repeatedly" || reader[end - 1].EndsWith("ly")))
            end--;
        int start = end;
        while (start > sentence.FirstToken && end - start < Reach && reader.IsWord(start - 1) && !IsBorder(reader[start - 1]))
        {
            start--;
            if (SourceWords.IsDeterminer(reader[start]) || SourceWords.IsPronoun(reader[start]))
                break;
        }
        if (IsNominal(reader, named, i, start, end, core))
            return default;
        if (start < end && (core || SourceWords.IsPronoun(reader[end - 1]) || SourceWords.IsNobody(reader[end - 1]) || SourceWords.IsDeterminer(reader[start]) || AnyNamed(named, start, end)))
            return (start, end);
        if (start == end && AppositionBefore(reader, named, end, sentence) is { } apposition)
            return apposition;
        if (!core)
            return default;
        int behind = i + 1;
        return behind < sentence.EndToken && (named[behind] || SourceWords.IsDeterminer(reader[behind]) && reader.IsWord(behind + 1) || SourceWords.IsPronoun(reader[behind]) || SourceWords.IsNobody(reader[behind]))
            ? (behind, Behind(reader, behind, sentence.EndToken))
            : default;
    }

    /// <summary>
    /// Whether the word is no verb here: <c>That said,</c>, <c>the added value</c>, and nouns in the plural such as
    /// <c>these brain states</c>, which need a name before them or a statement behind.
    /// </summary>
    private static bool IsNominal(TokenReader reader, bool[] named, int verb, int start, int end, bool core)
    {
        if (end == start + 1 && SourceWords.IsDeterminer(reader[start]))
            return true;
        return !core && end > start && reader[verb].EndsWith('s') && !named[end - 1] && !SourceWords.IsPronoun(reader[end - 1]) && !SourceWords.IsNobody(reader[end - 1])
            && !(SourceWords.IsDeterminer(reader[verb + 1]) || reader[verb + 1] is "that" or "how" or "why" or "," or ":" or "“" or "\"");
    }

    /// <summary>A name with an apposition closed by a comma: <c>Ann Lee, who runs the port, said</c>.</summary>
    private static (int, int)? AppositionBefore(TokenReader reader, bool[] named, int end, Sentence sentence)
    {
        if (end <= sentence.FirstToken || !reader.Is(end - 1, ","))
            return null;
        int open = end - 2;
        while (open > sentence.FirstToken && end - open < 3 * Reach && !reader.Is(open, ","))
            open--;
        return open > sentence.FirstToken && reader.Is(open, ",") && named[open - 1] ? (open - 1, open) : null;
    }

    private static int Behind(TokenReader reader, int start, int limit)
    {
        int end = start;
        while (end < limit && end - start < Reach && reader.IsWord(end) && !(end > start && IsBorder(reader[end])))
            end++;
        return Math.Max(end, Math.Min(start + 1, limit));
    }

    private static bool IsNamed(TokenReader reader, bool[] named, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (named[i] || SourceWords.IsPronoun(reader[i]))
                return true;
        }
        return end > start && SourceWords.IsDeterminer(reader[start]) && !reader.Is(start, "a") && !reader.Is(start, "an") && !SourceWords.IsNobody(reader[end - 1]);
    }

    private static bool IsBorder(ReadOnlySpan<char> word) =>
        word is "that" or "which" or "and" or "but" or "or" or "because" or "when" or "while" or "if" or "as" or "to" or "what" or "how" or "so" or "is" or "are" or "was" or "were" or "be" or "been";

    private static bool AnyNamed(bool[] named, int start, int end) => Array.IndexOf(named, true, start, end - start) >= 0;

    private static bool[] NamedTokens(ImmutableArray<Token> tokens, ImmutableArray<Entity> entities)
    {
        var named = new bool[tokens.Length];
        int token = 0;
        foreach (Entity entity in entities)
        {
            while (token < tokens.Length && tokens[token].Start < entity.Span.Start)
                token++;
            for (int i = token; i < tokens.Length && tokens[i].Start < entity.Span.End; i++)
                named[i] = true;
        }
        return named;
    }

    private static void Add(ImmutableArray<Token> tokens, int start, int end, int cue, int cueEnd, bool named, ImmutableArray<Attribution>.Builder attributions) =>
        attributions.Add(new Attribution(
            TextSpan.FromBounds(tokens[start].Start, tokens[end - 1].End),
            TextSpan.FromBounds(tokens[cue].Start, tokens[cueEnd - 1].End),
            named));
}
