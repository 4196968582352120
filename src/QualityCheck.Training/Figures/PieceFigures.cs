using System.Collections.Immutable;
using QualityCheck.Boilerplate;

namespace QualityCheck.Training;

/// <summary>How well glued pieces are told from what stands around them.</summary>
/// <param name="Recall">The share of the pieces of which more than half goes.</param>
/// <param name="SentencesPerCut">The sentences of the article for each cut that takes some of it.</param>
/// <param name="Lost">The share of the article's characters that go, 0–1.</param>
internal readonly record struct PieceFigures(double Recall, double SentencesPerCut, double Lost)
{
    private const int Slack = 2;

    public static PieceFigures Of(IReadOnlyList<GluedPage> pages, Func<GluedPage, PieceClassifier?> classifier)
    {
        var counts = new (int Pieces, int Gone, int Sentences, int Wrong, long Characters, long Lost)[pages.Count];
        Parallel.For(0, pages.Count, i => counts[i] = Count(pages[i], classifier(pages[i])));
        return new PieceFigures((double)counts.Sum(c => c.Gone) / counts.Sum(c => c.Pieces),
            (double)counts.Sum(c => c.Sentences) / counts.Sum(c => c.Wrong),
            (double)counts.Sum(c => c.Lost) / counts.Sum(c => c.Characters));
    }

    private static (int, int, int, int, long, long) Count(GluedPage page, PieceClassifier? classifier)
    {
        ImmutableArray<RemovedSpan> cuts =
            PieceFilter.Find(page.Text, Line.Split(page.Text, page.Text.Length), classifier, CancellationToken.None);
        int pieces = 0, gone = 0, sentences = 0, wrong = 0;
        long characters = 0, lost = 0;
        var paragraph = new PieceParagraph();
        foreach ((Line line, TextSpan? piece) in page.Paragraphs)
        {
            paragraph.Read(page.Text, line);
            foreach (PieceWord word in paragraph.Words)
                sentences += word.Has(PieceMarks.Last) ? 1 : 0;
            characters += line.Length - (piece?.Length ?? 0);
            pieces += piece is null ? 0 : 1;
            int taken = 0;
            foreach (RemovedSpan cut in cuts.Where(cut => cut.Start < line.End && line.Start < cut.Span.End))
            {
                int inside = piece is { } glued
                    ? Math.Max(0, Math.Min(glued.End, cut.Span.End) - Math.Max(glued.Start, cut.Start))
                    : 0;
                taken += inside;
                lost += cut.Length - inside;
                wrong += cut.Length - inside > Slack ? 1 : 0;
            }
            gone += piece is { } whole && taken > whole.Length / 2 ? 1 : 0;
        }
        return (pieces, gone, sentences, wrong, characters, lost);
    }
}
