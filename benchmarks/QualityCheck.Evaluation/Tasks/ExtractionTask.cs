using QualityCheck.Training;
using System.Text;
using QualityCheck.Evaluation.Measures;
using QualityCheck.Evaluation.Text;

namespace QualityCheck.Evaluation.Tasks;

/// <summary>How well the article comes out of HTML: precision, recall and F1 of runs of four words, and of single words.</summary>
internal sealed record ExtractionTask(string Dataset) : DatasetTask<ExtractionTask.Page>("extraction", Dataset)
{
    internal sealed record Page(string Id, string? Url, string? Text, string? PageType);

    private readonly record struct PageScore(string Type, double? Precision, double? Recall, bool Exact, double WordF1);

    public override IReadOnlyList<string> Headline => ["F1", "P", "R", "wordF1", "accuracy"];

    protected override IEnumerable<Page> Read(string path) =>
        JsonLines.Read<Page>(Path.Combine(path, "gold.jsonl")).Where(page => !string.IsNullOrWhiteSpace(page.Text));

    protected override InputDocument Input(string path, Page row)
    {
        using Stream stream = JsonLines.Open(Path.Combine(path, "html", row.Id + ".html.gz"));
        using var html = new StreamReader(stream, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: false);
        return InputDocument.FromHtml(html.ReadToEnd()) with { Url = row.Url };
    }

    protected override IEnumerable<Figure> Score(IReadOnlyList<Answer<Page>> answers)
    {
        List<PageScore> pages = [.. answers.Select(Compare)];
        foreach (Figure figure in Summarize(pages, null))
            yield return figure;
        List<IGrouping<string, PageScore>> types = [.. pages.GroupBy(page => page.Type).OrderBy(type => type.Key, StringComparer.Ordinal)];
        foreach (Figure figure in types.Where(_ => types.Count > 1).SelectMany(type => Summarize([.. type], "types." + type.Key)))
            yield return figure;
    }

    private static PageScore Compare(Answer<Page> answer)
    {
        string gold = answer.Row.Text!, found = answer.Report.Article?.Text ?? "";
        List<string> goldWords = Words.Of(gold), foundWords = Words.Of(found);
        List<string> goldShingles = [.. Words.Shingles(goldWords)], foundShingles = [.. Words.Shingles(foundWords)];
        int hits = Multiset.Shared(goldShingles, foundShingles);
        bool same = hits == goldShingles.Count && hits == foundShingles.Count;
        return new(
            string.IsNullOrEmpty(answer.Row.PageType) ? "article" : answer.Row.PageType,
            same ? 1 : foundShingles.Count > 0 ? (double)hits / foundShingles.Count : null,
            same ? 1 : goldShingles.Count > 0 ? (double)hits / goldShingles.Count : null,
            goldWords.SequenceEqual(foundWords),
            WordF1(Words.Of(LowerCase.Of(gold)), Words.Of(LowerCase.Of(found))));
    }

    private static double WordF1(List<string> gold, List<string> found)
    {
        double shared = Multiset.Shared(gold, found);
        double precision = found.Count > 0 ? shared / found.Count : 0, recall = gold.Count > 0 ? shared / gold.Count : 0;
        return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
    }

    private static IEnumerable<Figure> Summarize(IReadOnlyList<PageScore> pages, string? part)
    {
        double precision = pages.Average(page => page.Precision) ?? 0, recall = pages.Average(page => page.Recall) ?? 0;
        return
        [
            new("n", pages.Count, part),
            new("F1", Rounding.Share(2 * precision * recall, precision + recall), part),
            new("P", Rounding.Round(precision), part),
            new("R", Rounding.Round(recall), part),
            new("accuracy", Rounding.Share(pages.Count(page => page.Exact), pages.Count), part),
            new("wordF1", Rounding.Share(pages.Sum(page => page.WordF1), pages.Count), part),
            new("below80", pages.Count(page => page.WordF1 < 0.8), part),
            new("below10", pages.Count(page => page.WordF1 < 0.1), part),
        ];
    }
}
