using System.IO.Compression;

namespace QualityCheck.Tests.Extraction;

/// <summary>The development pages of the WCXB data set, where they are present.</summary>
internal static class Wcxb
{
    public static string Folder { get; } = Path.Combine(
        Environment.GetEnvironmentVariable("QUALITYCHECK_DATASETS")
            ?? Path.Combine(Samples.Folder, "..", "..", "..", "shared", "datasets"), "extraction", "wcxb-dev", "html");

    /// <summary>The first pages by name.</summary>
    public static IEnumerable<string> Pages(int count)
    {
        foreach (string path in Directory.EnumerateFiles(Folder, "*.html.gz").Order(StringComparer.Ordinal).Take(count))
        {
            using var stream = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
            yield return InputDocument.FromStream(stream, DocumentKind.Html).Content;
        }
    }
}
