using System.Text;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using QualityCheck.Models;

namespace QualityCheck.Training;

/// <summary>A page with its gold text and metadata; a missing author or date is null or empty.</summary>
internal sealed record WebPage(
    string Id, string? Url, string? Text, string? Title,
    [property: JsonConverter(typeof(JoinedNames))] string? Author, string? Date, string? PageType)
{
    /// <summary>Phrases that the text has.</summary>
    public IReadOnlyList<string> With { get; init; } = [];

    /// <summary>Phrases that it has not.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];

    /// <summary>Number of parts that the pages are cut into for cross-validation: the custom, a judgement.</summary>
    public const int Folds = 5;

    /// <summary>The page type; a page without one is an article.</summary>
    public string Type => string.IsNullOrEmpty(PageType) ? "article" : PageType;

    /// <summary>The part of cross-validation it belongs to; pages of a domain stay together.</summary>
    public int Fold => FoldOf(Url, Id);

    /// <summary>The pages of a data set that have a gold text.</summary>
    public static IEnumerable<WebPage> ReadAll(string dataset) =>
        ReadRows(dataset).Where(page => !string.IsNullOrWhiteSpace(page.Text));

    /// <summary>The pages of a data set, with a gold text or without.</summary>
    public static IEnumerable<WebPage> ReadRows(string dataset) =>
        JsonLines.Read<WebPage>(Path.Combine(dataset, "gold.jsonl"));

    /// <summary>The part of a page of this address, or of this name where it has no address.</summary>
    public static int FoldOf(string? url, string id) => (int)(FeatureHash.OfText(Domain(url, id)) % Folds);

    /// <summary>The page's HTML, from the data set in this folder.</summary>
    public string Html(string dataset)
    {
        using Stream stream = JsonLines.Open(PathOf(dataset));
        using var html = new StreamReader(stream, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: false);
        return html.ReadToEnd();
    }

    /// <summary>
    /// The page itself, from the data set in this folder; what is not UTF-8 is read as the page declares.
    /// </summary>
    public InputDocument Document(string dataset)
    {
        using Stream stream = JsonLines.Open(PathOf(dataset));
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return (Utf8.IsValid(bytes.ToArray())
            ? InputDocument.FromHtml(Html(dataset))
            : InputDocument.FromBytes(bytes.ToArray(), DocumentKind.Html)) with { Url = Url };
    }

    private string PathOf(string dataset) => Path.Combine(dataset, "html", Id + ".html.gz");

    private static string Domain(string? url, string id)
    {
        string[] labels = (Uri.TryCreate(url, UriKind.Absolute, out Uri? address) ? address.Host : id).Split('.');
        int count = labels.Length > 2 && labels[^2].Length <= 3 ? 3 : 2;
        return string.Join('.', labels.TakeLast(count));
    }
}
