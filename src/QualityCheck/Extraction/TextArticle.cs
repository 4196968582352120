using System.Collections.Immutable;
using QualityCheck.Boilerplate;
using QualityCheck.Documents;
using QualityCheck.Text;

namespace QualityCheck.Extraction;

/// <summary>
/// Flattened text → article: the input minus the lines that are boilerplate, and not one other character changed.
/// </summary>
internal static class TextArticle
{
    /// <summary>
    /// How often the model looks for pieces at most, a judgement: each round but the last must have found some.
    /// </summary>
    private const int MostRounds = 7;

    public static Article Extract(string content, bool clean, Limits limits, ExtractionOptions options,
        CancellationToken cancellationToken) =>
        Extract(content, clean, limits, options, LineClassifier.Default, PieceClassifier.Default, cancellationToken);

    public static Article Extract(string content, bool clean, Limits limits, ExtractionOptions options,
        LineClassifier? lineClassifier, PieceClassifier? pieceClassifier, CancellationToken cancellationToken)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        int length = Math.Min(content.Length, limits.Characters);
        if (length < content.Length)
        {
            length = Utf16.AtCharacterBorder(content, length);
            findings.Add(LimitRules.Cut(length, content.Length));
        }
        if (string.IsNullOrWhiteSpace(content))
            findings.Add(LimitRules.Of(LimitRules.Empty, "The document holds no text."));

        ImmutableArray<Line> lines = Line.Split(content, length);
        var cut = new CutText(content, length, lines);
        string? title = clean
            ? Clean(cut, options.Boilerplate, lineClassifier, pieceClassifier, cancellationToken)
            : null;
        (string text, OffsetMap offsets) =
            options.MarkOnly ? (content, OffsetMap.Identity) : (cut.Text, cut.Offsets);
        findings.AddRange(SplicedTopics.Find(content, lines, cut.Removed, options.MarkOnly, cancellationToken));
        ImmutableArray<Line> kept = text.Length == content.Length
            ? lines
            : Line.Split(text, Utf16.AtCharacterBorder(text, Math.Min(text.Length, limits.Characters)));
        return new Article
        {
            Text = text,
            Blocks = LineBlocks.Of(text, kept, cancellationToken),
            Removed = cut.Removed,
            Offsets = offsets,
            Metadata = TextMetadata.Of(text, kept, title),
            Findings = findings.ToImmutable(),
        };
    }

    /// <summary>The lines that the caller calls boilerplate.</summary>
    private static ImmutableArray<RemovedSpan> Own(string text, ImmutableArray<Line> lines, BoilerplateLines own) =>
        own.Lines.IsEmpty
            ? []
            : [.. lines.Where(line => own.Contains(line.In(text))).Select(line => new RemovedSpan(line.Start,
                line.Length, BoilerplateRules.IdOf(BoilerplateLines.Reason), BoilerplateLines.Reason, 1))];

    /// <summary>
    /// Takes the caller's lines out, the pieces that cues prove, the lines, then the pieces that the model finds in
    /// what is left and the lines that show now, until it finds no more.
    /// </summary>
    /// <returns>The headline; null where none was found.</returns>
    private static string? Clean(CutText text, BoilerplateLines own, LineClassifier? lineClassifier,
        PieceClassifier? pieceClassifier, CancellationToken cancellationToken)
    {
        text.Cut(Own(text.Text, text.Lines, own));
        LineReader? reader = lineClassifier?.Reader();
        text.Cut(PieceFilter.Find(text.Text, text.Lines, classifier: null, cancellationToken));
        string? title = CutLines(text, lineClassifier, reader, cancellationToken);
        for (int round = 0; round < MostRounds; round++)
        {
            ImmutableArray<RemovedSpan> pieces =
                PieceFilter.Find(text.Text, text.Lines, cues: !text.IsWhole, pieceClassifier, cancellationToken);
            if (pieces.IsEmpty)
                break;
            text.Cut(pieces);
            title = CutLines(text, lineClassifier, reader, cancellationToken);
        }
        return title;
    }

    /// <summary>Takes out the lines that are boilerplate.</summary>
    /// <returns>The headline; null where there is none.</returns>
    private static string? CutLines(CutText text, LineClassifier? classifier, LineReader? reader,
        CancellationToken cancellationToken)
    {
        (ImmutableArray<RemovedSpan> lines, Line? headline) =
            LineFilter.Filter(text.Text, text.Lines, classifier, reader, cancellationToken);
        string? title = headline?.In(text.Text).ToString();
        text.Cut(lines);
        return title;
    }
}
