using QualityCheck.Hedging;

namespace QualityCheck.Training;

/// <summary>
/// Trains the classifier of cues on the Wikipedia part of the Szeged Uncertainty Corpus and the tune half of the gold
/// corpus, and the model of uncertain sentences on that of CoNLL-2010, and measures both on the development parts and
/// on biomedical sentences, which neither learns from.
/// </summary>
internal static class HedgeTrainer
{
    public static TrainedModel Train(DatasetFolder datasets)
    {
        byte[] payload = Learn(datasets);
        HedgeModel model = HedgeModel.Read(payload);
        return new TrainedModel("hedges", payload,
            "Szeged Uncertainty Corpus, Wikipedia part (Szarvas et al. 2012); CoNLL-2010 shared task, Wikipedia part "
                + "(Farkas et al. 2010); training parts; the tune half of data/gold/hedges.tsv, 30 articles of our own",
            "text CC BY-SA 3.0, annotation for research",
            "Szeged Wikipedia dev: "
                + $"{Cues(model.Cues, HedgeText.Read(datasets.Require("hedging/szeged-wiki/dev.jsonl")))}; CoNLL-2010 "
                + "Wikipedia dev: "
                + $"{Sentences(model, HedgeText.Read(datasets.Require("hedging/conll2010-wiki/dev.jsonl")))}; Szeged "
                + "biomedical dev: "
                + $"{Cues(model.Cues, HedgeText.Read(datasets.Require("hedging/szeged-bio/dev.jsonl")))}");
    }

    /// <summary>What <see cref="HedgeModel.Read"/> reads.</summary>
    public static byte[] Learn(DatasetFolder datasets)
    {
        IReadOnlyList<HedgeText> marked = Marked(datasets), gold = HedgeText.ReadGold();
        CueModel[] unseen = Unseen(marked, gold);
        IEnumerable<(AnnotatedText, bool)> sentences = Vague(datasets)
            .Select(sentence => (sentence.With(unseen[sentence.Fold]), sentence.Uncertain));
        return HedgeModel.Write(CueTrainer.Learn([.. marked, .. gold]), UncertaintyTrainer.Learn(sentences));
    }

    /// <summary>The sentences that the model of uncertain ones learns from.</summary>
    public static IReadOnlyList<HedgeText> Vague(DatasetFolder datasets) =>
        HedgeText.Read(datasets.Require("hedging/conll2010-wiki/train.jsonl"));

    /// <summary>For each fold a classifier of cues that has not seen its documents.</summary>
    public static CueModel[] Unseen(DatasetFolder datasets) => Unseen(Marked(datasets), HedgeText.ReadGold());

    private static CueModel[] Unseen(IReadOnlyList<HedgeText> marked, IReadOnlyList<HedgeText> gold) =>
    [
        .. Enumerable.Range(0, HedgeText.Folds)
            .Select(
                fold =>
                    CueModel.Read(CueTrainer.Learn([.. marked.Where(sentence => sentence.Fold != fold), .. gold]))),
    ];

    private static IReadOnlyList<HedgeText> Marked(DatasetFolder datasets) =>
        HedgeText.Read(datasets.Require("hedging/szeged-wiki/train.jsonl"));

    private static string Cues(CueModel model, IReadOnlyList<HedgeText> sentences)
    {
        HedgeFigures tokens = new(), whole = new();
        foreach (HedgeText sentence in sentences)
        {
            Cue[] cues = [.. sentence.With(model).Cues.Where(cue => cue.Type <= CueType.Condition)];
            int found = 0, wrong = 0, missed = 0;
            foreach (Token token in sentence.Text.Tokens.Where(token => token.IsWord))
            {
                bool gold = sentence.IsCue(token.Span);
                Cue? cue = cues.FirstOrDefault(cue => cue.Span.Overlaps(token.Span));
                found += gold && cue is not null ? 1 : 0;
                missed += gold && cue is null ? 1 : 0;
                wrong += !gold && cue is not null and not { Type: CueType.Reportative }
                    ? 1
                    : 0; // The corpus marks only some of the hearsay.
            }
            tokens.Add(found, wrong, missed);
            whole.Add(sentence.Uncertain, cues.Length > 0);
        }
        return $"cue tokens {tokens}, sentences {whole}";
    }

    private static string Sentences(HedgeModel model, IReadOnlyList<HedgeText> sentences)
    {
        var figures = new HedgeFigures();
        foreach (HedgeText sentence in sentences)
            figures.Add(sentence.Uncertain,
                UncertainSentences.Find(sentence.With(model.Cues), model.Sentences, CancellationToken.None)
                    .Contains(true));
        return $"sentences {figures}";
    }
}
