using System.IO.Compression;
using System.Text;
using System.Text.Json;
using QualityCheck.Evaluation.Corpora;
using QualityCheck.Training;

namespace QualityCheck.Tests.Evaluation;

/// <summary>The tables of a team's own corpus, on articles of ours.</summary>
public sealed class OwnCorpusTests : IDisposable
{
    private static readonly QualityChecker Checker = QualityChecker.CreateDefault();

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("qualitycheck-corpus-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_folder_holds_lines_pages_and_texts_and_their_fields()
    {
        Write("b.txt", "It may rain.");
        Write("a/page.html", "<p>It rains.</p>");
        Write("notes.csv", "no document");
        using (var packed = new GZipStream(File.Create(Path.Combine(_folder.FullName, "c.jsonl.gz")),
            CompressionLevel.Fastest))
            packed.Write(Encoding.UTF8.GetBytes(
                """{"id":"one","text":"Rain.","group":"x","rank":3,"url":"https://a.example/1","tags":["y"]}""" + "\n\n"
                    + """{"text":"Snow."}"""));
        List<CorpusEntry> entries = [.. CorpusReader.Read(_folder.FullName)];
        Assert.Equal(["a/page.html", "b.txt", "one", "c.jsonl.gz:3"], entries.Select(entry => entry.Document.Id));
        Assert.Equal([DocumentKind.Html, DocumentKind.Text, DocumentKind.Text, DocumentKind.Text],
            entries.Select(entry => entry.Document.Kind));
        Assert.Equal([("group", "x"), ("rank", "3")],
            entries[2].Fields.OrderBy(field => field.Key).Select(field => (field.Key, field.Value)));
        Assert.Equal("https://a.example/1", entries[2].Document.Url);
    }

    [Fact]
    public void A_line_that_is_no_document_is_told_with_its_place()
    {
        string path = Write("d.jsonl", """{"text":"Rain."}""" + "\n{\"words\":3}");
        Assert.StartsWith("d.jsonl:2: ",
            Assert.Throws<InvalidDataException>(() => CorpusReader.Read(path).ToList()).Message,
            StringComparison.Ordinal);
        Assert.Equal(2, CorpusCommand.Run(path, null, null, 1, false));
        Assert.Equal(2, CorpusCommand.Run(Path.Combine(_folder.FullName, "absent"), null, null, 1, false));
    }

    [Fact]
    public void Edits_change_what_they_say()
    {
        const string text =
            "The port may close, perhaps. It holds nine ships.\n\nNobody lives there. The rest is sand if it rains.";
        QualityReport report = Checker.Check(InputDocument.FromText(text));
        Dictionary<string, string> edited = CheapEdit.All.ToDictionary(edit => edit.Name,
            edit => edit.Apply(text, report));
        Assert.Contains(report.Findings, finding => finding.Type == "condition");
        string together = edited["hedges dropped, figures and quotations invented"];
        Assert.Equal(
            "The port close,. It holds nine ships.\n\nNobody lives there. The rest is sand if it rains.",
            edited["hedges dropped"]);
        Assert.Contains("ships, and 32% of people agree.\n", edited["figures invented"], StringComparison.Ordinal);
        Assert.Contains("there. \"It took 6 days,\" said Hugo Pratt of Brennick University. The",
            edited["quotations invented"], StringComparison.Ordinal);
        Assert.Equal($"{text}\n\n{text}", edited["paragraphs repeated"]);
        Assert.True(edited["boilerplate glued in"].Length > text.Length + 5);
        Assert.Contains("there, and 32% of people agree", together, StringComparison.Ordinal);
        Assert.DoesNotContain("may", together, StringComparison.Ordinal);
    }

    /// <summary>
    /// Our solid and farm articles, as a team's corpus would hold them: the tables tell them apart, the same each time.
    /// </summary>
    [ModelFact("hedges")]
    public void The_tables_tell_what_the_corpus_is_made_of()
    {
        string path = Write("gold.jsonl", string.Join('\n', GoldEntry.All.Where(entry => entry.Quality != "thin")
            .Select((entry, i) => JsonSerializer.Serialize(new
            {
                id = entry.File,
                text = entry.Article.Text,
                group = entry.Quality,
                label = entry.Quality == "solid" ? "good" : "bad",
                published = FormattableString.Invariant($"2026-01-{1 + i % 28:D2}"),
            }))));
        QualityChecker one = new QualityCheckerBuilder().UseParallelism(1).Build();
        Corpus corpus = Corpus.Read(path, one);
        List<string> lines = [.. new CorpusReport(corpus, null).Lines(markdown: false)];
        Assert.Equal(lines,
            new CorpusReport(Corpus.Read(path, Checker), null).Lines(markdown: false));

        Assert.StartsWith("41 documents, 0 without a report", lines[0], StringComparison.Ordinal);
        Assert.Single(lines, line => line.StartsWith("Gaming:", StringComparison.Ordinal));
        Assert.Single(lines, line => line.StartsWith("Steadiness:", StringComparison.Ordinal));
        Assert.Single(lines, line => line.StartsWith("Drift: the later half", StringComparison.Ordinal));
        Assert.EndsWith("*", Row(FairnessTable.Rows(corpus), "group", "solid")[^1], StringComparison.Ordinal);
        Assert.StartsWith("0.00 ", Row(FairnessTable.Rows(corpus), "group", "solid")[3], StringComparison.Ordinal);
        Assert.Equal(["all", "22", "0.00 [0.00, 0.15]"], Row(GenreTables.Errors(corpus), "all").Take(3));
        Assert.Equal("19", Row(GenreTables.Errors(corpus), "all")[4]);
        IReadOnlyList<string> repeated = Row(GamingTable.Rows(corpus), "paragraphs repeated");
        Assert.StartsWith("0.00 ", repeated[4], StringComparison.Ordinal);
        Assert.StartsWith("-", repeated[2], StringComparison.Ordinal);
    }

    [ModelFact("hedges")]
    public void What_is_held_against_another_corpus_has_drifted_from_it()
    {
        Corpus solid = Gold("solid"), farm = Gold("farm");
        IReadOnlyList<string> quality = Row(DriftTable.Rows(solid, farm), "quality");
        Assert.True(double.Parse(quality[7], System.Globalization.CultureInfo.InvariantCulture) > 0.9);
        Assert.Null(solid.Halves(20));
        Assert.Contains("--baseline", new CorpusReport(solid, null).Lines(false).Last(),
            StringComparison.Ordinal);

        static Corpus Gold(string quality) => Corpus.Of(GoldEntry.All.Where(entry => entry.Quality == quality)
            .Concat(GoldEntry.All.Where(entry => entry.Quality == quality).Take(5)).Select(entry =>
                new CorpusEntry(InputDocument.FromText(entry.Article.Text), new Dictionary<string, string>())),
            Checker);
    }

    private static IReadOnlyList<string> Row(IEnumerable<IReadOnlyList<string>> rows, params string[] begin) =>
        rows.Single(row => row.Take(begin.Length).SequenceEqual(begin));

    private string Write(string name, string content)
    {
        string path = Path.Combine(_folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }
}
