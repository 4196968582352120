using System.Text;

namespace QualityCheck.Benchmarks;

/// <summary>
/// A fixed set of documents, read when it is first needed. One operation of a benchmark works through all of it.
/// </summary>
public sealed class Corpus(string name, Func<IEnumerable<InputDocument>> read)
{
    private readonly Lazy<InputDocument[]> _documents = new(() => [.. read()]);

    public IReadOnlyList<InputDocument> Documents => _documents.Value;

    /// <summary>The size in UTF-8.</summary>
    public long Bytes => Documents.Sum(document => (long)Encoding.UTF8.GetByteCount(document.Content));

    /// <summary>The articles of the documents as plain texts that are analysed as they are.</summary>
    public Corpus Articles() =>
        new(name,
            () =>
                Documents.Select(
                    document =>
                        InputDocument.FromText(ArticleExtractor.Extract(document).Text) with { Clean = false }));

    public override string ToString() => name;
}
