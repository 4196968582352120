using System.Collections.Immutable;
using QualityCheck.Text;

namespace QualityCheck.Reporting;

/// <summary>A report beside its document: places in the input and quotations from the text.</summary>
internal sealed class TextReportSource(QualityReport report, InputDocument document)
{
    private readonly LinePositions _positions = new(document.Content);
    private readonly string _name = VisibleText.Of(report.Id ?? "-");

    public QualityReport Report => report;

    public InputDocument Document => document;

    public string Text => report.Article!.Text;

    public IReadOnlyList<SentenceSummary> Sentences => report.Sentences ?? [];

    public ImmutableArray<Finding> Charged { get; } =
    [
        .. report.Findings.Where(finding => finding.Severity != Severity.None),
    ];

    public string PlaceInText(int offset) => PlaceInInput(report.ToInput(new TextSpan(offset, 1)).Start);

    public string PlaceInInput(int offset)
    {
        (int line, int column) = _positions[offset];
        return FormattableString.Invariant($"{_name}:{line}:{column}");
    }

    /// <summary>Line and column alone.</summary>
    public string LineInText(int offset)
    {
        (int line, int column) = _positions[report.ToInput(new TextSpan(offset, 1)).Start];
        return FormattableString.Invariant($"{line}:{column}");
    }

    /// <summary>The sentence around a finding, or as many sentences as it spans, with the found words marked.</summary>
    public TextLine Quote(TextSpan found, int longest = Excerpt.Longest)
    {
        TextSpan stretch = found;
        if (SentenceAt(found.Start) is var at and >= 0)
        {
            SentenceSummary sentence = Sentences[at];
            stretch = TextSpan.FromBounds(sentence.Start, Math.Max(sentence.Start + sentence.Length, found.End));
        }
        return Excerpt.Of(Text, stretch, [found], longest);
    }

    /// <summary>The index of the sentence that holds the offset; negative where none does.</summary>
    public int SentenceAt(int offset)
    {
        int low = 0, high = Sentences.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (Sentences[middle].Start > offset)
                high = middle - 1;
            else if (Sentences[middle].Start + Sentences[middle].Length <= offset)
                low = middle + 1;
            else
                return middle;
        }
        return -1;
    }
}
