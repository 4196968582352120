using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using QualityCheck.Training;

namespace QualityCheck.Tests;

/// <summary>
/// Thousands of real documents: none fails, and a second run on eight threads in Turkish says the same, byte for byte.
/// </summary>
public sealed class CorpusTests
{
    [DatasetFact("extraction/wcxb-dev")]
    public void Every_page_gives_the_same_report_again() => GivesTheSameAgain(Pages(), 1497);

    [DatasetFact("flatlines/wcxb.dev.jsonl.gz")]
    public void Every_flattened_document_gives_the_same_report_again() => GivesTheSameAgain(FlattenedDocuments(), 790);

    private static void GivesTheSameAgain(IEnumerable<InputDocument> documents, int count)
    {
        string once = Digest(documents, 1, CultureInfo.InvariantCulture, count);
        string again = Digest(documents, 8, CultureInfo.GetCultureInfo("tr-TR"), count);
        Assert.Equal(once, again);
    }

    private static string Digest(IEnumerable<InputDocument> documents, int threads, CultureInfo culture, int count)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            int done = 0;
            foreach (CheckResult report in new QualityCheckerBuilder().UseParallelism(threads).Build()
                .CheckMany(documents))
            {
                Assert.True(report.Error is null, $"{report.Id}: {report.Error}");
                hash.AppendData(Encoding.UTF8.GetBytes(report.ToJson()));
                done++;
            }
            Assert.Equal(count, done);
            return Convert.ToHexString(hash.GetHashAndReset());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static IEnumerable<InputDocument> Pages()
    {
        foreach (string path in Directory.EnumerateFiles(
            Path.Combine(Repository.Datasets!, "extraction", "wcxb-dev", "html")).Order(StringComparer.Ordinal))
        {
            using Stream page = JsonLines.Open(path);
            yield return InputDocument.FromStream(page, DocumentKind.Html) with { Id = Path.GetFileName(path) };
        }
    }

    private static IEnumerable<InputDocument> FlattenedDocuments()
    {
        foreach (MarkedLines.Row page in JsonLines.Read<MarkedLines.Row>(
            DatasetFolder.Default.Require("flatlines/wcxb.dev.jsonl")))
            yield return InputDocument.FromText(string.Join('\n', page.Lines.Select(line => line.Text)))
                with { Id = page.Doc };
    }
}
