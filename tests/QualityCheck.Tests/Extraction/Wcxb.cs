using QualityCheck.Training;

namespace QualityCheck.Tests.Extraction;

/// <summary>The development pages of the WCXB data set, where they are present.</summary>
internal static class Wcxb
{
    /// <summary>The first pages by name.</summary>
    public static IEnumerable<string> Pages(int count)
    {
        foreach (string path in Directory.EnumerateFiles(
            Path.Combine(Repository.Datasets!, "extraction", "wcxb-dev", "html"), "*.html.gz")
            .Order(StringComparer.Ordinal).Take(count))
        {
            using Stream stream = JsonLines.Open(path);
            yield return InputDocument.FromStream(stream, DocumentKind.Html).Content;
        }
    }
}
