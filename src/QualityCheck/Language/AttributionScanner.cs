using System.Collections.Immutable;

namespace QualityCheck.Language;

/// <summary>Finds who says it: a source beside a reporting verb, <c>according to</c>, <c>per</c>, <c>as told by</c>, <c>in a statement</c>, <c>it is said</c>.</summary>
internal static class AttributionScanner
{
    public static ImmutableArray<Attribution> Scan(string text, ImmutableArray<Token> tokens, ImmutableArray<Sentence> sentences, ImmutableArray<Clause> clauses, ImmutableArray<Entity> entities, CancellationToken cancellationToken)
    {
        var attributions = ImmutableArray.CreateBuilder<Attribution>();
        var names = new NameIndex(text, tokens, entities);
        var reader = new TokenReader(text, tokens);
        var finder = new SourceFinder(reader, names);
        int clause = 0;
        foreach (Sentence sentence in sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            SourcePhrase last = default;
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                while (clauses[clause].EndToken <= i)
                    clause++;
                // What somebody would say on a condition, or is to say, is not said.
                if (clauses[clause] is { Kind: ClauseKind.Condition } or { Mood: ClauseMood.Imperative } && !reader.Is(i, "according"))
                    continue;
                if (!reader.IsWord(i) || names.IsName(i) && names.IsOneName(i - 1, i))
                    continue;
                ReportedBy found = AttributionCues.At(reader, finder, names, i, sentence, last);
                if (found.Cue == 0)
                    continue;
                if (!found.Source.IsNone)
                    last = found.Source;
                attributions.Add(Of(tokens, reader, names, i, found));
                i += found.Cue - 1;
            }
        }
        return attributions.DrainToImmutable();
    }

    private static Attribution Of(ImmutableArray<Token> tokens, TokenReader reader, NameIndex names, int cue, ReportedBy found)
    {
        TextSpan words = Span(tokens, cue, cue + found.Cue);
        if (found.Source.IsNone)
            return new Attribution(words, words, Named: false);
        SourcePhrase source = found.Source;
        TextSpan phrase = Span(tokens, source.Start, source.End), speaker = phrase;
        if (source.End == source.Start + 1 && SourceWords.IsPronoun(reader[source.Start]) && names.Antecedent(source.Start) is { Clear: true, Nearest: { } name } && source.Named)
            speaker = name.Span;
        TextSpan whole = found.Remote ? words : Span(tokens, Math.Min(source.Start, cue), Math.Max(source.End, cue + found.Cue));
        return new Attribution(whole, words, source.Named) { Source = phrase, Speaker = speaker };
    }

    private static TextSpan Span(ImmutableArray<Token> tokens, int start, int end) => TextSpan.FromBounds(tokens[start].Start, tokens[end - 1].End);
}
