using System.Collections.Immutable;
using QualityCheck.Text;

namespace QualityCheck.Boilerplate;

/// <summary>
/// Finds the boilerplate that was glued into paragraphs: by its cues, and where the model is there by what it has
/// learned.
/// </summary>
internal static class PieceFilter
{
    /// <summary>A shorter line has no pieces.</summary>
    public const int ShortestParagraph = 40;

    /// <summary>The pieces that go, in order.</summary>
    public static ImmutableArray<RemovedSpan> Find(string text, ImmutableArray<Line> lines, PieceClassifier? classifier,
        CancellationToken cancellationToken) =>
        Find(text, lines, cues: true, classifier, cancellationToken);

    /// <summary>The pieces that go, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="cues">Whether to look for cues; not where they were looked for in the same text before.</param>
    /// <param name="classifier">The model; null to do without.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public static ImmutableArray<RemovedSpan> Find(string text, ImmutableArray<Line> lines, bool cues,
        PieceClassifier? classifier, CancellationToken cancellationToken)
    {
        var pieces = ImmutableArray.CreateBuilder<RemovedSpan>();
        if (cues)
            AddCued(pieces, text, lines, cancellationToken);
        if (lines.Length <= LineFilter.MostLines
            && classifier?.Find(text, lines, new Lazy<WordCounts>(() => new WordCounts(text)), cancellationToken)
                is { Count: > 0 } found)
            AddApart(pieces, found, text.Length);
        pieces.Sort((a, b) => a.Start.CompareTo(b.Start));
        return pieces.ToImmutable();
    }

    private static void AddCued(ImmutableArray<RemovedSpan>.Builder pieces, string text, ImmutableArray<Line> lines,
        CancellationToken cancellationToken)
    {
        var repeated = new RepeatedWords(text);
        for (int i = 0; i < lines.Length; i++)
        {
            if (i % 1024 == 0)
                cancellationToken.ThrowIfCancellationRequested();
            if (lines[i].Length < ShortestParagraph)
                continue;
            foreach ((TextSpan span, string reason, double confidence) in LinePieces.Find(text, lines[i], repeated))
            {
                // Asked last, as few lines have pieces: a line that is a cue as a whole is for the pass over lines.
                if (BoilerplateCues.Match(lines[i].In(text), out _) is { Anywhere: true })
                    break;
                pieces.Add(new RemovedSpan(span.Start, span.Length, BoilerplateRules.IdOf(reason), reason, confidence));
            }
        }
    }

    /// <summary>Adds those that overlap none that is there, nor a likelier one.</summary>
    private static void AddApart(ImmutableArray<RemovedSpan>.Builder pieces, List<RemovedSpan> found, int length)
    {
        var taken = new bool[length];
        foreach (RemovedSpan piece in pieces)
            taken.AsSpan(piece.Start, piece.Length).Fill(true);
        foreach (RemovedSpan piece in found.OrderByDescending(piece => piece.Confidence).ThenBy(piece => piece.Start)
            .ThenByDescending(piece => piece.Length))
        {
            Span<bool> own = taken.AsSpan(piece.Start, piece.Length);
            if (own.Contains(true))
                continue;
            own.Fill(true);
            pieces.Add(piece);
        }
    }
}
