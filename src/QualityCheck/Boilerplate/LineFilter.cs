using System.Collections.Immutable;

namespace QualityCheck.Boilerplate;

/// <summary>
/// Finds the lines of a flattened text that are boilerplate, and the pieces glued into its paragraphs: by their cues, and where the model is there by what it
/// has learned; without it by the shape of the lines around the article, where cues prove that a page's menus and lists were flattened along with it.
/// </summary>
internal static class LineFilter
{
    private const string Outside = "outside-main-content";
    private const double OutsideConfidence = 0.8;
    private const int BodyWords = 12;
    private const int EdgeWords = 10;
    private const int HeadLines = 4;
    private const int TailLines = 2;
    private const int Proof = 2;

    public static ImmutableArray<RemovedSpan> Filter(string text, ImmutableArray<Line> lines, LineClassifier? classifier, CancellationToken cancellationToken)
    {
        var cues = new BoilerplateCue?[lines.Length];
        for (int i = 0; i < lines.Length; i++)
        {
            if (i % 1024 == 0)
                cancellationToken.ThrowIfCancellationRequested();
            cues[i] = BoilerplateCues.Match(lines[i].In(text), out _);
        }
        (int first, int last) = Body(text, lines, cues);
        int head = Cues(cues, 0, first) >= Proof ? first - HeadLines : 0;
        int tail = Cues(cues, last + 1, lines.Length) >= Proof ? last + TailLines : lines.Length;
        LineVerdict[] judged = classifier?.Judge(text, lines, cancellationToken) ?? [];

        var removed = ImmutableArray.CreateBuilder<RemovedSpan>();
        var words = new Lazy<WordCounts>(() => new WordCounts(text));
        int whole = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            int before = removed.Count;
            if (cues[i] is { } cue && (cue.Anywhere || i < first || i > last))
                removed.Add(Removal(lines[i], cue.Reason, cue.Confidence));
            else if (judged.Length > 0 && judged[i] is { Reason: { } reason } verdict)
                removed.Add(Removal(lines[i], reason, verdict.Confidence));
            else if (judged.Length == 0 && (i < head || i > tail) && IsFragment(lines[i].In(text)))
                removed.Add(Removal(lines[i], Outside, OutsideConfidence));
            whole += removed.Count - before;
            if (removed.Count == before)
                AddPieces(removed, text, lines[i], words);
        }
        return whole == lines.Length ? [] : removed.ToImmutable();
    }

    private static void AddPieces(ImmutableArray<RemovedSpan>.Builder removed, string text, Line line, Lazy<WordCounts> words)
    {
        foreach ((TextSpan span, string reason, double confidence) in LinePieces.Find(text, line, words))
            removed.Add(new RemovedSpan(span.Start, span.Length, BoilerplateRules.IdOf(reason), reason, confidence));
    }

    private static RemovedSpan Removal(Line line, string reason, double confidence) =>
        new(line.Start, line.Length, BoilerplateRules.IdOf(reason), reason, confidence);

    private static bool IsFragment(ReadOnlySpan<char> line) => !LineShape.EndsSentence(line) && LineShape.Words(line) <= EdgeWords;

    private static int Cues(BoilerplateCue?[] cues, int from, int to)
    {
        int count = 0;
        for (int i = from; i < to; i++)
            count += cues[i] is null ? 0 : 1;
        return count;
    }

    /// <summary>The first and last line that is a sentence of some length and no cue; the whole text where there is none.</summary>
    private static (int First, int Last) Body(string text, ImmutableArray<Line> lines, BoilerplateCue?[] cues)
    {
        int first = -1, last = -1;
        for (int i = 0; i < lines.Length; i++)
        {
            ReadOnlySpan<char> line = lines[i].In(text);
            if (cues[i] is null && LineShape.EndsSentence(line) && LineShape.Words(line) >= BodyWords)
                (first, last) = (first < 0 ? i : first, i);
        }
        return first < 0 ? (0, lines.Length) : (first, last);
    }
}
