namespace QualityCheck.Evaluation.Results;

/// <summary>What the READMEs show of the accuracy.</summary>
internal static class AccuracyRows
{
    private const string Wcxb = "extraction/wcxb-dev", Naeb = "extraction/naeb-dev",
        Trafilatura = "extraction/trafilatura-dev", Flatlines = "flatlines/wcxb.dev.jsonl",
        Lookalike = "repetition/wiki-lookalike/pairs.jsonl", Blocks = "models/blocks.bin", Lines = "models/lines.bin";

    public static IReadOnlyList<AccuracyRow> Main { get; } =
    [
        new("main text of HTML articles", "extraction", Wcxb, "F1")
        {
            Part = "types.article",
            Learned = (Blocks, @"5 folds over domains: wcxb-dev articles (F1 [\d.]+)"),
        },
        new("the same by SmartReader", "extraction/smartreader", Wcxb, "F1") { Part = "types.article" },
        new("boilerplate lines in flattened text", "lines/near", Flatlines, "noise.P", "noise.R", "content_kept")
        {
            Learned = (Lines, @"near content (kept [\d.]+),.*?noise (P [\d.]+) (R [\d.]+)"),
        },
        new("hedge cues", "hedges", "hedging/szeged-wiki/dev.jsonl", "token.F1"),
        new("names of persons, organizations, places, exact", "entities", "factual/ner/wikigold.jsonl", "F1")
        {
            Learned = ("models/entities.bin", @"exact spans: (F1 [\d.]+)"),
        },
        new("a restated passage is the strongest finding, or among three", "restatement",
            "repetition/intradoc-restatement-synth/docs.jsonl", "hit1", "hit3") { Part = "kinds.unseen" },
        new("factual density against gold, Spearman", "density", "factual/docs/gum_gold_density.jsonl", "rho"),
        new("check-worthy claims", "claims", "factual/claimbuster/ncs_2.5x.jsonl", "macroF1")
        {
            Learned = ("models/claims.bin", @"ncs_2.5x, 4 folds: AP [\d.]+, (macro-F1 [\d.]+)"),
        },
        new("clickbait headlines", "clickbait", "quality/clickbait16k/data.jsonl", "accuracy"),
    ];

    public static IReadOnlyList<AccuracyRow> Further { get; } =
    [
        new("main text of news articles", "extraction", Naeb, "F1")
        {
            Learned = (Blocks, @"a source left out:.*?naeb-dev articles (F1 [\d.]+)"),
        },
        new("main text of all page types, single words", "extraction", Wcxb, "wordF1")
        {
            Learned = (Blocks, @"5 folds over domains:.*?all types (word F1 [\d.]+)"),
        },
        new("phrases that must and must not be in the text, most of them German", "snippets", Trafilatura, "F1")
        {
            Learned = (Blocks, @"a source left out:.*?trafilatura-dev snippets (F1 [\d.]+)"),
        },
        new("title, authors, date of a page", "metadata", Wcxb, "title", "author.F1", "date.F1"),
        new("title, authors, date of news", "metadata", Naeb, "title", "author.F1", "date.F1"),
        new("noise inside of articles", "lines/inline", Flatlines, "noise.P", "noise.R", "content_kept")
        {
            Learned = (Lines, @"inline content (kept [\d.]+),.*?noise (P [\d.]+) (R [\d.]+)"),
        },
        new("hedge cues, a domain not learned from", "hedges", "hedging/szeged-bio/dev.jsonl", "token.F1"),
        new("stronger cues in less certain sentences, Spearman", "certainty",
            "hedging/certainty-pei2021/sentence-level-certainty.jsonl", "rho.cv"),
        new("articles of institutions with at most half a charged hedge in 100 words", "quiet", Wcxb, "within"),
        new("uncertain and vague sentences", "uncertain", "hedging/conll2010-wiki/dev.jsonl", "sentence.F1"),
        new("sentences, golden rules", "splitter", "factual/golden_rules_en.json", "share"),
        new("dates and times", "spans/DateTimeModel", "factual/recognizers/DateTimeModel.jsonl", "overlap_recall",
            "overlap_precision"),
        new("like sentences on different things called a repetition, side by side", "nearmiss", Lookalike,
            "called_restated"),
        new("the same with three sentences between", "nearmiss/apart", Lookalike, "called_restated"),
    ];
}
