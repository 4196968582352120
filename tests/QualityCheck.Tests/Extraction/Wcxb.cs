using QualityCheck.Training;

namespace QualityCheck.Tests.Extraction;

/// <summary>The development pages of the WCXB data set, where they are present.</summary>
internal static class Wcxb
{
    public static string Folder { get; } = Path.Combine(DatasetFolder.Default.Root, "extraction", "wcxb-dev", "html");

    /// <summary>The first pages by name.</summary>
    public static IEnumerable<string> Pages(int count)
    {
        foreach (string path in Directory.EnumerateFiles(Folder, "*.html.gz").Order(StringComparer.Ordinal).Take(count))
        {
            using Stream stream = JsonLines.Open(path);
            yield return InputDocument.FromStream(stream, DocumentKind.Html).Content;
        }
    }
}
