using System.Globalization;
using QualityCheck.Language;
using QualityCheck.Models;
using QualityCheck.Text;

namespace QualityCheck.Training;

/// <summary>
/// Counts in how many sentences each stem stands: articles of the web, Wikipedia and the Web Treebank.
/// </summary>
internal static class FrequencyTrainer
{
    private const int FewestSentences = 3;

    private sealed record TextRow(string? Text);

    public static TrainedModel Train(DatasetFolder datasets)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        int sentences = 0;
        foreach (string text in Texts(datasets))
            sentences += Count(text, counts);
        (uint Hash, byte Rarity)[] rows =
        [
            .. from pair in counts
               where pair.Value >= FewestSentences
               group pair.Value by FeatureHash.OfText(pair.Key) into same
               orderby same.Key
               select (same.Key, RarityOf(same.Max(), sentences)),
        ];
        byte[] payload =
            new WordFrequencies([.. rows.Select(row => row.Hash)], [.. rows.Select(row => row.Rarity)]).Write();
        return new TrainedModel("frequencies", payload,
            string.Create(CultureInfo.InvariantCulture,
                $"sentence counts of {rows.Length:N0} stems in {sentences:N0} sentences: WCXB, development part (Foley "
                    + $"2026); Szeged Uncertainty Corpus, Wikipedia part, training part (Szarvas et al. 2012); UD "
                    + $"English EWT 2.x, training part (Silveira et al. 2014)"),
            "CC BY 4.0; text CC BY-SA 3.0; CC BY-SA 4.0", "a table of counts; see `models/repetition.bin`");
    }

    private static byte RarityOf(int count, int sentences) =>
        (byte)Math.Round(
            WordFrequencies.Scale * Math.Min(Math.Log((double)sentences / count), WordFrequencies.Unlisted));

    private static IEnumerable<string> Texts(DatasetFolder datasets) =>
    [
        .. JsonLines.Read<TextRow>(Path.Combine(datasets.Require("extraction/wcxb-dev"), "gold.jsonl"))
            .Select(row => row.Text ?? ""),
        .. JsonLines.Read<TextRow>(datasets.Require("hedging/szeged-wiki/train.jsonl")).Select(row => row.Text ?? ""),
        .. Treebank.Read(datasets.Require("factual/ud_ewt/train.tsv"))
            .Select(sentence => string.Join(' ', sentence.Forms)),
    ];

    /// <summary>Adds the stems of a text, of each sentence once; the number of its sentences.</summary>
    private static int Count(string text, Dictionary<string, int> counts)
    {
        Article article = ArticleExtractor.Extract(InputDocument.FromText(text) with { Clean = false });
        var tokens = Tokenizer.Tokenize(article.Text, CancellationToken.None);
        var sentences =
            LanguagePack.English.SentenceSplitter.Split(article.Text, tokens, article.Blocks, CancellationToken.None);
        foreach (Sentence sentence in sentences)
        {
            IEnumerable<string> stems = Enumerable.Range(sentence.FirstToken, sentence.TokenCount)
                .Where(i => tokens[i].IsWord)
                .Select(i => Stem.Light(article.Text.AsSpan(tokens[i].Start, tokens[i].Length)));
            foreach (string stem in stems.Distinct(StringComparer.Ordinal))
                counts[stem] = counts.GetValueOrDefault(stem) + 1;
        }
        return sentences.Length;
    }
}
