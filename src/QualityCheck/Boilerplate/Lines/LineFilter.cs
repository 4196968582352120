using System.Collections.Immutable;
using QualityCheck.Text;

namespace QualityCheck.Boilerplate;

/// <summary>
/// Finds the lines of a flattened text that are boilerplate: by their cues, and where the model is there by what it has
/// learned; without it by the shape of the lines around the article, where cues prove that a page's menus and lists
/// were flattened along with it.
/// </summary>
internal static class LineFilter
{
    /// <summary>How sure a line is that its shape and place alone take out: a judgement.</summary>
    private const double OutsideConfidence = 0.8;
    /// <summary>The least words of running text: a judgement.</summary>
    private const int BodyWords = 12;
    /// <summary>The most words of a line that its shape takes out: a judgement.</summary>
    private const int EdgeWords = 10;
    /// <summary>How many lines just before the running text stay: a judgement.</summary>
    private const int HeadLines = 4;
    /// <summary>How many lines just behind it stay: a judgement.</summary>
    private const int TailLines = 2;
    /// <summary>So many cues prove that menus and lists were flattened along: a judgement.</summary>
    private const int Proof = 2;
    /// <summary>How often lines are judged anew with the model at most: a judgement.</summary>
    private const int MostPasses = 32;
    /// <summary>How often they are without it: a judgement.</summary>
    private const int MostPassesByRules = 8;

    /// <summary>Hardly an article has more; such a text is judged by the rules and cues alone.</summary>
    public const int MostLines = 2_000;

    /// <summary>
    /// The lines that go, and the headline, which stays. Every pass may show more, now that others are gone; a text of
    /// which one takes nothing stays so for good.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="classifier">The model; null to judge by the rules.</param>
    /// <param name="reader">The model's, which knows what it has read of the text before.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public static (ImmutableArray<RemovedSpan> Removed, Line? Title) Filter(string text, ImmutableArray<Line> lines,
        LineClassifier? classifier, LineReader? reader, CancellationToken cancellationToken)
    {
        if (lines.Length > MostLines)
            classifier = null;
        ImmutableArray<LineReading> readings = classifier is null ? [] : reader!.Read(text, lines);
        ImmutableArray<BoilerplateCue?> cues = classifier is null
            ? [.. lines.Select(line => BoilerplateCues.Match(line.In(text), out _))]
            : [.. readings.Select(reading => reading.Cue)];
        var removed = ImmutableArray.CreateBuilder<RemovedSpan>();
        Line? title = null;
        for (int pass = 0; pass < (classifier is null ? MostPassesByRules : MostPasses); pass++)
        {
            (LineVerdict[] verdicts, int headline) = classifier?.Judge(text, lines, readings, cancellationToken)
                ?? ([], -1);
            title = headline < 0 ? null : lines[headline];
            RemovedSpan?[] judged = Judge(text, lines, cues, verdicts, cancellationToken);
            int[] kept = [.. Enumerable.Range(0, lines.Length).Where(i => judged[i] is null)];
            if (kept.Length == lines.Length || kept.Length == 0)
                break;
            removed.AddRange(judged.OfType<RemovedSpan>());
            (lines, cues) = ([.. kept.Select(i => lines[i])], [.. kept.Select(i => cues[i])]);
            readings = readings.IsEmpty ? readings : [.. kept.Select(i => readings[i])];
        }
        removed.Sort((a, b) => a.Start.CompareTo(b.Start));
        return (removed.ToImmutable(), title);
    }

    private static RemovedSpan?[] Judge(string text, ImmutableArray<Line> lines, ImmutableArray<BoilerplateCue?> cues,
        LineVerdict[] verdicts, CancellationToken cancellationToken)
    {
        (int first, int last) = Body(text, lines, cues);
        int head = Cues(cues, 0, first) >= Proof ? first - HeadLines : 0;
        int tail = Cues(cues, last + 1, lines.Length) >= Proof ? last + TailLines : lines.Length;
        var removed = new RemovedSpan?[lines.Length];
        for (int i = 0; i < lines.Length; i++)
        {
            if (i % 1024 == 0)
                cancellationToken.ThrowIfCancellationRequested();
            if (cues[i] is { } cue && (cue.Anywhere || i < first || i > last))
                removed[i] = Removal(lines[i], cue.Reason, cue.Confidence);
            else if (verdicts.Length > 0 && verdicts[i] is { Reason: { } reason } verdict)
                removed[i] = Removal(lines[i], reason, verdict.Confidence);
            else if (verdicts.Length == 0 && (i < head || i > tail) && IsFragment(lines[i].In(text)))
                removed[i] = Removal(lines[i], BoilerplateRules.Outside, OutsideConfidence);
        }
        return removed;
    }

    private static RemovedSpan Removal(Line line, string reason, double confidence) =>
        new(line.Start, line.Length, BoilerplateRules.IdOf(reason), reason, confidence);

    private static bool IsFragment(ReadOnlySpan<char> line) =>
        !LineShape.EndsSentence(line) && WordCount.BySpaces(line) <= EdgeWords;

    private static int Cues(ImmutableArray<BoilerplateCue?> cues, int from, int to)
    {
        int count = 0;
        for (int i = from; i < to; i++)
            count += cues[i] is null ? 0 : 1;
        return count;
    }

    /// <summary>
    /// The first and last line that is a sentence of some length and no cue; the whole text where there is none.
    /// </summary>
    private static (int First, int Last) Body(string text, ImmutableArray<Line> lines,
        ImmutableArray<BoilerplateCue?> cues)
    {
        int first = 0, last = lines.Length - 1;
        while (first < lines.Length && !IsRunning(first))
            first++;
        while (last > first && !IsRunning(last))
            last--;
        return first == lines.Length ? (0, lines.Length) : (first, last);

        bool IsRunning(int i) =>
            cues[i] is null && LineShape.EndsSentence(lines[i].In(text))
            && WordCount.BySpaces(lines[i].In(text)) >= BodyWords;
    }
}
