using System.Collections.Immutable;
using QualityCheck.Models;

namespace QualityCheck.Boilerplate;

/// <summary>
/// Tells for each line of a flattened text how likely it is boilerplate, by a model that has learned from marked pages,
/// and which lines go. Immutable and safe from many threads.
/// </summary>
internal sealed class LineClassifier(LineLexicon lexicon, DecisionTrees trees)
{
    /// <summary>The model that travels with the library; null where it was left out.</summary>
    public static LineClassifier? Default { get; } =
        EmbeddedData.ReadModel("lines") is { } payload ? Read(payload) : null;

    /// <summary>Reads what the lines of a text tell by themselves.</summary>
    public LineReader Reader() => new(lexicon);

    /// <summary>For each line whether it goes, and why; and the number of the headline, −1 without one.</summary>
    public (LineVerdict[] Verdicts, int Title) Judge(string text, ImmutableArray<Line> lines,
        ImmutableArray<LineReading> readings, CancellationToken cancellationToken)
    {
        var rows = new LineRows(text, lines, readings, cancellationToken);
        int title = LineTitle.Of(rows);
        float[] noise = trees.Probabilities(rows.Lines, LineRows.Count, rows.Fill);
        bool[] removed = LineChoice.Of(rows, noise, title);
        var verdicts = new LineVerdict[lines.Length];
        for (int i = 0; i < verdicts.Length; i++)
            verdicts[i] = new LineVerdict(removed[i] ? LineReasons.Of(text, lines[i], rows, i) : null, noise[i]);
        return (verdicts, title);
    }

    public static LineClassifier Read(byte[] payload)
    {
        var reader = new PayloadReader(payload);
        LineLexicon lexicon = new(LineLexicon.Part.Read(ref reader), LineLexicon.Part.Read(ref reader));
        return new LineClassifier(lexicon, DecisionTrees.Read(reader.Rest(), LineRows.Count));
    }

    /// <summary>The payload of a model.</summary>
    public byte[] Write() => [.. lexicon.Page.Write(), .. lexicon.Inside.Write(), .. trees.Write()];
}
