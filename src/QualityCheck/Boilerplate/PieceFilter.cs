using System.Collections.Immutable;

namespace QualityCheck.Boilerplate;

/// <summary>
/// Finds the boilerplate that was glued into paragraphs: by its cues, and where the model is there by what it has learned.
/// </summary>
internal static class PieceFilter
{
    /// <summary>A shorter line has no pieces.</summary>
    public const int ShortestParagraph = 40;

    /// <summary>Hardly an article has more lines; such a text is judged by its cues.</summary>
    private const int MostLines = 2_000;

    /// <summary>The pieces that go, in order.</summary>
    public static ImmutableArray<RemovedSpan> Find(string text, ImmutableArray<Line> lines, PieceClassifier? classifier, CancellationToken cancellationToken)
    {
        if (lines.Length > MostLines)
            classifier = null;
        var words = new Lazy<WordCounts>(() => new WordCounts(text));
        var repeated = new RepeatedWords(text);
        var pieces = ImmutableArray.CreateBuilder<RemovedSpan>();
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
        if (classifier?.Find(text, lines, words, cancellationToken) is { Count: > 0 } found)
            AddApart(pieces, found, text.Length);
        pieces.Sort((a, b) => a.Start.CompareTo(b.Start));
        return pieces.ToImmutable();
    }

    /// <summary>Adds those that overlap none that is there, nor a likelier one.</summary>
    private static void AddApart(ImmutableArray<RemovedSpan>.Builder pieces, List<RemovedSpan> found, int length)
    {
        var taken = new bool[length];
        foreach (RemovedSpan piece in pieces)
            taken.AsSpan(piece.Start, piece.Length).Fill(true);
        foreach (RemovedSpan piece in found.OrderByDescending(piece => piece.Confidence).ThenBy(piece => piece.Start).ThenByDescending(piece => piece.Length))
        {
            Span<bool> own = taken.AsSpan(piece.Start, piece.Length);
            if (own.Contains(true))
                continue;
            own.Fill(true);
            pieces.Add(piece);
        }
    }
}
