using QualityCheck.Hedging;
using QualityCheck.Text;

namespace QualityCheck.Training;

/// <summary>A sentence of a data set or an article of the gold corpus, perhaps with its cues marked.</summary>
internal sealed class HedgeText
{
    /// <summary>Number of parts a set is cut into for cross-validation, by document.</summary>
    public const int Folds = 4;

    private readonly IReadOnlyList<HedgeRow.Cue> _cues;

    /// <summary>What no annotator looked at, or not all found.</summary>
    private readonly IReadOnlyList<TextSpan> _open;

    private HedgeText(HedgeRow row)
    {
        Text =
            TextAnnotator.Annotate(
                ArticleExtractor.Extract(InputDocument.FromText(row.Text) with { Clean = false, Language = "en" }));
        Fold = FoldOf(row.Doc);
        Uncertain = row.Label != 0;
        (_cues, _open) = (row.Cues ?? [], []);
    }

    private HedgeText(GoldEntry entry)
    {
        List<GoldCue> cues = [.. GoldCue.All.Where(cue => cue.File == entry.File)];
        Text = TextAnnotator.Annotate(entry.Article.Text);
        Fold = FoldOf(entry.Event);
        IsGold = true;
        _cues =
        [
            .. cues.Where(cue => cue.IsAgreed)
                .Select(
                    cue =>
                        new HedgeRow.Cue(cue.Span.Start, cue.Span.End,
                            cue.Type.Replace("-", "", StringComparison.Ordinal))),
        ];
        _open =
        [
            .. cues.Where(cue => !cue.IsAgreed).Select(cue => cue.Span),
            .. entry.Article.Noise.Select(noise => noise.Span),
        ];
    }

    public AnnotatedText Text { get; }

    /// <summary>Its part, by the hash of its document or event, so that what belongs together stays together.</summary>
    public int Fold { get; }

    public bool Uncertain { get; }

    /// <summary>
    /// Whether it is an article of the gold corpus, where cues of all types are marked; in the data sets only those of
    /// uncertainty are.
    /// </summary>
    public bool IsGold { get; }

    public static IReadOnlyList<HedgeText> Read(string path) =>
    [
        .. JsonLines.Read<HedgeRow>(path).Select(row => new HedgeText(row)),
    ];

    /// <summary>The half of the gold corpus that models may learn from.</summary>
    public static IReadOnlyList<HedgeText> ReadGold() =>
    [
        .. GoldEntry.All.Where(entry => entry.Half == "tune").Select(entry => new HedgeText(entry)),
    ];

    /// <summary>Whether a marked cue of uncertainty covers some of the span.</summary>
    public bool IsCue(TextSpan span) => _cues.Any(cue => cue.Span.Overlaps(span) && TypeOf(cue) <= CueType.Condition);

    /// <summary>
    /// Whether the annotators decided on the candidate. A word of uncertainty inside a weasel attribution was marked
    /// with it.
    /// </summary>
    public bool IsJudged(in CueCandidate candidate)
    {
        TextSpan span = SpanOf(candidate);
        if (candidate.Entry is { IsUncertainty: false })
            return IsGold && !_open.Any(open => open.Overlaps(span));
        return !_open.Any(open => open.Overlaps(span))
            && !_cues.Any(cue => cue.Span.Overlaps(span) && TypeOf(cue) > CueType.Condition);
    }

    /// <summary>The type of the marked cue that covers a candidate; null where none does.</summary>
    public CueType? TypeOf(in CueCandidate candidate)
    {
        TextSpan span = SpanOf(candidate);
        return _cues.FirstOrDefault(cue => cue.Span.Overlaps(span)) is not { } cue ? null
            : candidate.Entry is { Type: CueType.Reportative or > CueType.Condition } entry ? entry.Type
            : TypeOf(cue);
    }

    /// <summary>The same text with the cues that a model finds.</summary>
    public AnnotatedText With(CueModel model) =>
        Text with { Cues = CueTagger.Tag(Text, model, CancellationToken.None) };

    private static CueType TypeOf(HedgeRow.Cue cue) => Enum.Parse<CueType>(cue.Type, ignoreCase: true);

    private static int FoldOf(string document) => (int)(Folded.Hash(document) >> 8) % Folds;

    private TextSpan SpanOf(in CueCandidate candidate) =>
        TextSpan.FromBounds(Text.Tokens[candidate.FirstToken].Start, Text.Tokens[candidate.EndToken - 1].End);
}
