using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace QualityCheck.Tests.Hostile;

public sealed class DeterminismTests
{
    private static readonly string[] Pieces =
    [
        "The harbour master counted seven boats.", "the storm", "may", "probably", "said", "according to", "Mara Lind",
        "Bank of", "$7.5 million", "12:30 p.m.", "May 4, 2021", "www.a.example/b", "a@b.c",
        "See also: Dara Vell Returns To Court", "Leave a Reply", "Guys, you know,", "“", "”", "\"", "«", "»", "„", "'",
        "’", ".", "!", "?", "…", ",", ":", "-", "—", "•", "1.", "(", ")", "%", "°", "€", "#",
        " ", " ", " ", "\n", "\n\n", "\r\n", "\r", "\t", "\u00A0", "\u2028", "\u0085", "\u200B", "\u200D", "\uFEFF",
        "\uFE0F", "\u0301", "\u202E", "\0", "\uFFFE", "\uD83D", "\uDE00", "😀", "👩", "𝐀", "漢字。", "שלום", "İ", "ı",
        "ß", "I", "i",
    ];

    public static TheoryData<string> Cultures => ["tr-TR", "de-DE", "th-TH", ""];

    private static readonly QualityChecker Checker = ProcessorTime.UnhurriedChecker;

    private static readonly InputDocument[] Samples =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "data", "samples"), "*.txt")
            .Order(StringComparer.Ordinal)
            .Select(
                path =>
                    InputDocument.FromText(File.ReadAllText(path)) with { Id = Path.GetFileName(path),
                        Url = "https://www.harbour.example:8080/NEWS/i" }),
    ];

    private static readonly string[] Expected = Reports();

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Every_culture_gives_the_same_bytes(string culture) =>
        Assert.Equal(Expected, OnAThread(culture, Reports));

    /// <summary>SmartReader, which is asked about short pages, compares texts by the culture.</summary>
    [Fact]
    public void A_page_is_read_in_Thailand_as_elsewhere()
    {
        InputDocument page = MutatedDocument.Of(400_073);
        Assert.Equal([Checker.Check(page).ToJson()], OnAThread("th-TH", () => [Checker.Check(page).ToJson()]));
    }

    [Property(MaxTest = 200, EndSize = 120, Replay = "20260902,1")]
    public Property Generated_documents_keep_the_invariants_and_give_the_same_bytes_twice()
    {
        Gen<string> texts = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces));
        return Prop.ForAll(texts.ToArbitrary(), text =>
        {
            foreach (bool clean in new[] { true, false })
            {
                InputDocument document = InputDocument.FromText(text) with { Clean = clean };
                QualityReport report = Checker.Check(document);
                ReportInvariants.AssertHold(document, report);
                Assert.Equal(report.ToJson(), Checker.Check(document).ToJson());
            }
            ReportInvariants.AssertHold(TextAnnotator.Annotate(text));
        });
    }

    private static string[] Reports() => [.. Samples.Select(sample => Checker.Check(sample).ToJson())];

    private static string[] OnAThread(string culture, Func<string[]> work)
    {
        string[] result = [];
        var thread = new Thread(() =>
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            result = work();
        });
        thread.Start();
        thread.Join();
        return result;
    }
}
