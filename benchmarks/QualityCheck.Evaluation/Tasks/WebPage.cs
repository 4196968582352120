using System.Text;
using QualityCheck.Training;

namespace QualityCheck.Evaluation.Tasks;

/// <summary>A page with its gold text and metadata; a missing author or date is null or empty.</summary>
internal sealed record WebPage(string Id, string? Url, string? Text, string? Title, string? Author, string? Date,
    string? PageType)
{
    /// <summary>The page type; a page without one is an article.</summary>
    public string Type => string.IsNullOrEmpty(PageType) ? "article" : PageType;

    /// <summary>The pages of a data set that have a gold text.</summary>
    public static IEnumerable<WebPage> ReadAll(string path) =>
        JsonLines.Read<WebPage>(Path.Combine(path, "gold.jsonl")).Where(page => !string.IsNullOrWhiteSpace(page.Text));

    /// <summary>The page itself, from the data set at <paramref name="path"/>.</summary>
    public InputDocument Document(string path)
    {
        using Stream stream = JsonLines.Open(Path.Combine(path, "html", Id + ".html.gz"));
        using var html = new StreamReader(stream, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: false);
        return InputDocument.FromHtml(html.ReadToEnd()) with { Url = Url };
    }
}
