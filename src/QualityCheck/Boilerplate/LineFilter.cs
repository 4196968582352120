using System.Collections.Immutable;

namespace QualityCheck.Boilerplate;

/// <summary>Finds the lines of a flattened text that are boilerplate: by their cues, and at its two ends by their shape.</summary>
internal static class LineFilter
{
    private const int BodyWords = 12;

    public static ImmutableArray<RemovedSpan> Filter(string text, ImmutableArray<Line> lines, CancellationToken cancellationToken)
    {
        var removed = ImmutableArray.CreateBuilder<RemovedSpan>();
        (int first, int last) = Body(text, lines);
        for (int i = 0; i < lines.Length; i++)
        {
            if (i % 1024 == 0)
                cancellationToken.ThrowIfCancellationRequested();
            Line line = lines[i];
            BoilerplateCue? cue = BoilerplateCues.Match(line.In(text), out _);
            bool edge = i < first || i > last;
            if (cue is not null && (cue.Anywhere || edge))
                removed.Add(new RemovedSpan(line.Start, line.Length, BoilerplateRules.IdOf(cue.Reason), cue.Reason, cue.Confidence));
        }
        return removed.Count == lines.Length ? [] : removed.ToImmutable();
    }

    /// <summary>The first and last line that is a sentence of some length and no cue; an empty range where there is none.</summary>
    private static (int First, int Last) Body(string text, ImmutableArray<Line> lines)
    {
        int first = -1, last = -1;
        for (int i = 0; i < lines.Length; i++)
        {
            ReadOnlySpan<char> line = lines[i].In(text);
            if (LineShape.EndsSentence(line) && LineShape.Words(line) >= BodyWords && BoilerplateCues.Match(line, out _) is null)
                (first, last) = (first < 0 ? i : first, i);
        }
        return first < 0 ? (0, lines.Length) : (first, last);
    }
}
