using QualityCheck.Hedging;

namespace QualityCheck.Training;

/// <summary>A sentence that is known to be uncertain or not, perhaps with the cues of uncertainty marked.</summary>
internal sealed class HedgeSentence
{
    /// <summary>Number of parts a set is cut into for cross-validation, by document.</summary>
    public const int Folds = 4;

    private readonly IReadOnlyList<Cue> _cues;

    internal sealed record Cue(int Start, int End, string Type)
    {
        public bool Covers(TextSpan span) => span.Start < End && span.End > Start;
    }

    private sealed record Row(string Doc, string Text, IReadOnlyList<Cue>? Cues, int Label);

    private HedgeSentence(Row row)
    {
        Text = TextAnnotator.Annotate(ArticleExtractor.Extract(InputDocument.FromText(row.Text) with { Clean = false, Language = "en" }));
        Fold = (int)(HashedWords.Of(row.Doc) >> 8) % Folds;
        Uncertain = row.Label != 0;
        _cues = row.Cues ?? [];
    }

    public AnnotatedText Text { get; }

    /// <summary>Its part, by the hash of its document, so that the sentences of one document stay together.</summary>
    public int Fold { get; }

    public bool Uncertain { get; }

    public static IReadOnlyList<HedgeSentence> Read(string path) => [.. JsonLines.Read<Row>(path).Select(row => new HedgeSentence(row))];

    /// <summary>Whether a marked cue covers some of the span.</summary>
    public bool IsCue(TextSpan span) => _cues.Any(cue => cue.Covers(span));

    /// <summary>The type of the marked cue that covers a candidate; null where none does. The corpus has no type for hearsay; the lexicon has.</summary>
    public CueType? TypeOf(in CueCandidate candidate)
    {
        TextSpan span = TextSpan.FromBounds(Text.Tokens[candidate.FirstToken].Start, Text.Tokens[candidate.EndToken - 1].End);
        return _cues.FirstOrDefault(cue => cue.Covers(span)) is not { } cue ? null
            : candidate.Entry is { Type: CueType.Reportative } ? CueType.Reportative
            : Enum.Parse<CueType>(cue.Type, ignoreCase: true);
    }

    /// <summary>The same text with the cues that a model finds.</summary>
    public AnnotatedText With(CueModel model) => Text with { Cues = CueTagger.Tag(Text, model, CancellationToken.None) };
}
