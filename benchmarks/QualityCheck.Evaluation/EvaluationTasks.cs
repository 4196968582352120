using QualityCheck.Evaluation.Tasks;
using QualityCheck.Training;

namespace QualityCheck.Evaluation;

/// <summary>Everything that is measured, in the order of the table.</summary>
internal static class EvaluationTasks
{
    private const string Flatlines = "flatlines/wcxb.dev.jsonl";

    public static IReadOnlyList<EvaluationTask> All { get; } =
    [
        new ExtractionTask("extraction/wcxb-dev"),
        ExtractionTask.BySmartReader("extraction/wcxb-dev"),
        new ExtractionTask("extraction/naeb-dev"),
        new MetadataTask("extraction/wcxb-dev"),
        new MetadataTask("extraction/naeb-dev"),
        new MetadataTask("extraction/trafilatura-dev", IsComplete: false),
        new MetadataTask("extraction/postlight-dev", IsComplete: false),
        new SnippetsTask("extraction/trafilatura-dev"),
        new LinesTask(LineWindow.Near, Flatlines),
        new LinesTask(LineWindow.Inline, Flatlines),
        new LinesTask(LineWindow.Full, Flatlines),
        new LineRulesTask(LineWindow.Near, Flatlines),
        new HedgesTask("hedging/szeged-wiki/dev.jsonl"),
        new HedgesTask("hedging/szeged-bio/dev.jsonl"),
        new UncertainTask("hedging/conll2010-wiki/dev.jsonl"),
        new CertaintyTask("hedging/certainty-pei2021/sentence-level-certainty.jsonl"),
        new QuietTask("extraction/wcxb-dev"),
        new ClaimsTask("factual/claimbuster/ncs_2.5x.jsonl"),
        new ClaimsTask("factual/claimbuster/groundtruth.jsonl"),
        new ClaimsTask("factual/checkthat24_en/dev-test.jsonl"),
        new DensityTask("factual/docs/gum_gold_density.jsonl"),
        new DoseTask("factual/docs/gum_vaguified.jsonl"),
        Spans("NumberModel", "cardinal", "quantity", "money", "percent"),
        Spans("OrdinalModel", "ordinal"),
        Spans("PercentModel", "percent"),
        Spans("CurrencyModel", "money"),
        Spans("DimensionModel", "quantity"),
        Spans("AgeModel", "quantity", "temporal"),
        Spans("TemperatureModel", "quantity"),
        Spans("DateTimeModel", "temporal"),
        new EntitiesTask("factual/ner/wikigold.jsonl"),
        new EntitiesTask("factual/ner/uner_ewt_dev.jsonl"),
        new SplitterTask("factual/golden_rules_en.json"),
        new RestatementTask("repetition/intradoc-restatement-synth/docs.jsonl"),
        new NearMissTask("repetition/wiki-lookalike/pairs.jsonl", Apart: false),
        new NearMissTask("repetition/wiki-lookalike/pairs.jsonl", Apart: true),
        new NearDuplicateTask("repetition/neardup-synth/docs.jsonl", CandidateMethod.Winnowing),
        new NearDuplicateTask("repetition/neardup-synth/docs.jsonl", CandidateMethod.FineWeb),
        new CredibilityTask(CredibilityArticle.Dataset),
        new SetLeftOutTask(CredibilityArticle.Dataset),
        new ClickbaitTask(ClickbaitRow.Dataset),
        new TiersTask("quality/fulltext_tiers/data.jsonl"),
        new AuthorshipTask("quality/l2r/data.jsonl"),
    ];

    /// <summary>The task of this name on this data set.</summary>
    public static EvaluationTask Find(string name, string dataset) =>
        All.FirstOrDefault(task => task.Name == name && task.Dataset == dataset)
        ?? throw new KeyNotFoundException($"no task {name} on {dataset}");

    private static SpansTask Spans(string recognizer, params string[] types) =>
        new(recognizer, $"factual/recognizers/{recognizer}.jsonl", types.ToHashSet());
}
