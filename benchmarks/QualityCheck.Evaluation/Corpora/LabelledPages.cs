using QualityCheck.Training;

namespace QualityCheck.Evaluation.Corpora;

/// <summary>
/// The pages that readers judged for the project, out of their HTML. Each is checked by a quality score that learned
/// without its fold: of a score that has learned from a page, what it says of that page is no figure.
/// </summary>
internal static class LabelledPages
{
    /// <param name="datasets">The data sets.</param>
    /// <param name="builder">What the pages are checked by but for the quality score.</param>
    /// <exception cref="IOException">A data set is absent.</exception>
    public static Corpus Read(DatasetFolder datasets, QualityCheckerBuilder builder)
    {
        IReadOnlyList<QualityDocument> documents = QualityDocument.ReadAll(datasets);
        return Join(from fold in documents.Where(document => document.Type != QualityDocument.Gold)
                    group fold by fold.Fold into part
                    orderby part.Key
                    select Corpus.Of(Entries(part, datasets),
                        builder.UseQualityModel(QualityTrainer.Without(part.Key, documents)).Build()));
    }

    private static Corpus Join(IEnumerable<Corpus> parts)
    {
        List<Corpus> all = [.. parts];
        return new Corpus([.. all.SelectMany(part => part.Documents)], [.. all.SelectMany(part => part.Failures)]);
    }

    private static IEnumerable<CorpusEntry> Entries(IEnumerable<QualityDocument> documents, DatasetFolder datasets) =>
        from set in documents.GroupBy(document => document.Label.Set)
        let folder = datasets.Require($"extraction/{set.Key}")
        let labels = set.ToDictionary(document => document.Label.Id, StringComparer.Ordinal)
        from page in WebPage.ReadAll(folder)
        where labels.ContainsKey(page.Id)
        select new CorpusEntry(page.Document(folder) with { Id = page.Id }, Fields(labels[page.Id]));

    private static Dictionary<string, string> Fields(QualityDocument document) => new()
    {
        ["label"] = document.Label.Target switch { 1 => "good", 0 => "bad", _ => "between" },
        ["page type"] = document.Type,
        ["sample"] = document.Label.Sample,
    };
}
