using QualityCheck.Extraction;

namespace QualityCheck.Tests.Extraction;

public sealed class PageNameTests
{
    private static readonly string[][] Rows =
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "data", "lexicons", "page-names.tsv"))
            .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')),
    ];

    [Fact]
    public void No_name_stands_twice_for_the_same_part()
    {
        foreach (IGrouping<(string, string), string[]> part in Rows.GroupBy(row => (row[0], row[1])))
        {
            string[] names = [.. part.SelectMany(row => row[2].Split(' '))];
            Assert.Equal(names.Distinct(), names);
            Assert.Equal(names, PageNames.Of(part.Key.Item1, part.Key.Item2));
        }
    }

    [Fact]
    public void Every_part_is_asked_for()
    {
        string code =
            string.Concat(
                Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "QualityCheck", "Extraction"), "*.cs",
                    SearchOption.AllDirectories).Select(File.ReadAllText));
        HashSet<string> reasons = [.. HtmlBoilerplateRules.OfNames.Select(rule => rule.Reason)];
        Assert.All(Rows, row => Assert.True(
            reasons.Contains(row[1]) || code.Contains($"\"{row[0]}\", \"{row[1]}\"", StringComparison.Ordinal),
            $"{row[0]} {row[1]}"));
    }

    [Fact]
    public void A_part_that_has_no_names_is_an_error() =>
        Assert.Throws<InvalidDataException>(() => PageNames.Of("word", "comet"));
}
