using System.Text;
using QualityCheck.Models;

namespace QualityCheck.Training;

/// <summary>A page with its gold text and metadata; a missing author or date is null or empty.</summary>
internal sealed record WebPage(
    string Id, string? Url, string? Text, string? Title, string? Author, string? Date, string? PageType)
{
    /// <summary>Number of parts that the pages are cut into for cross-validation: the custom, a judgement.</summary>
    public const int Folds = 5;

    /// <summary>The page type; a page without one is an article.</summary>
    public string Type => string.IsNullOrEmpty(PageType) ? "article" : PageType;

    /// <summary>The part of cross-validation it belongs to; pages of a domain stay together.</summary>
    public int Fold => FoldOf(Url, Id);

    /// <summary>The pages of a data set that have a gold text.</summary>
    public static IEnumerable<WebPage> ReadAll(string dataset) =>
        JsonLines.Read<WebPage>(Path.Combine(dataset, "gold.jsonl"))
            .Where(page => !string.IsNullOrWhiteSpace(page.Text));

    /// <summary>The part of a page of this address, or of this name where it has no address.</summary>
    public static int FoldOf(string? url, string id) => (int)(FeatureHash.OfText(Domain(url, id)) % Folds);

    /// <summary>The page's HTML, from the data set in this folder.</summary>
    public string Html(string dataset)
    {
        using Stream stream = JsonLines.Open(Path.Combine(dataset, "html", Id + ".html.gz"));
        using var html = new StreamReader(stream, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: false);
        return html.ReadToEnd();
    }

    /// <summary>The page itself, from the data set in this folder.</summary>
    public InputDocument Document(string dataset) => InputDocument.FromHtml(Html(dataset)) with { Url = Url };

    private static string Domain(string? url, string id)
    {
        string[] labels = (Uri.TryCreate(url, UriKind.Absolute, out Uri? address) ? address.Host : id).Split('.');
        int count = labels.Length > 2 && labels[^2].Length <= 3 ? 3 : 2;
        return string.Join('.', labels.TakeLast(count));
    }
}
