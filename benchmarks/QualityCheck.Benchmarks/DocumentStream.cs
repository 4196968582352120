using System.Text;
using QualityCheck.Input;
using QualityCheck.Training;

namespace QualityCheck.Benchmarks;

/// <summary>
/// As many short documents as are asked for, made of sentences of other texts by a seed: rewritten and human texts
/// (l2r) and web articles (WCXB); of the repository's samples where the data sets are absent. Every fourth is HTML.
/// </summary>
internal sealed class DocumentStream
{
    /// <summary>Of so many texts of each data set the sentences are taken; more would only take longer to read. A
    /// judgement.</summary>
    private const int TextsOfEach = 400;

    /// <summary>Fewest and most paragraphs of a document and sentences of a paragraph: some 250 words, as short news
    /// have. A judgement.</summary>
    private const int FewestParagraphs = 2, MostParagraphs = 6, FewestSentences = 2, MostSentences = 4;

    private readonly string[] _sentences;

    public DocumentStream()
    {
        string? rewritten = DatasetFolder.Default.Find("quality/l2r/data.jsonl");
        IEnumerable<string> texts = LanguageWork.Texts(TextsOfEach);
        if (rewritten is not null)
            texts = texts.Concat(Rewritten(rewritten));
        _sentences = [.. texts.SelectMany(Sentences).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The documents.</summary>
    /// <param name="count">So many.</param>
    /// <param name="seed">The same seed gives the same documents.</param>
    public IEnumerable<InputDocument> Documents(int count, int seed)
    {
        var random = new Random(seed);
        for (int i = 0; i < count; i++)
        {
            string[] paragraphs = [.. Enumerable.Range(0, random.Next(FewestParagraphs, MostParagraphs + 1))
                .Select(_ => Paragraph(random))];
            InputDocument document = i % 4 == 3
                ? InputDocument.FromHtml(Page(paragraphs))
                : InputDocument.FromText(string.Join("\n\n", paragraphs));
            yield return document with { Id = FormattableString.Invariant($"{seed}-{i}") };
        }
    }

    private string Paragraph(Random random) => string.Join(' ', Enumerable
        .Range(0, random.Next(FewestSentences, MostSentences + 1))
        .Select(_ => _sentences[random.Next(_sentences.Length)]));

    private static string Page(string[] paragraphs)
    {
        var page = new StringBuilder("<!DOCTYPE html><html><body><nav><a href='/'>Home</a></nav><article>");
        foreach (string paragraph in paragraphs)
            page.Append("<p>").Append(paragraph.Replace("&", "&amp;", StringComparison.Ordinal)
                .Replace("<", "&lt;", StringComparison.Ordinal)).Append("</p>");
        return page.Append("</article></body></html>").ToString();
    }

    private static IEnumerable<string> Rewritten(string path)
    {
        using Stream file = File.OpenRead(path);
        using Stream content = path.EndsWith(".gz", StringComparison.Ordinal) ? GzipFile.Open(file) : file;
        foreach (InputResult input in Input.JsonLines.Read(content, path).Where(input => input.Document is not null)
            .Take(TextsOfEach))
            yield return input.Document!.Content;
    }

    private static IEnumerable<string> Sentences(string text) =>
        TextAnnotator.Annotate(text).Sentences.Select(sentence => sentence.Span.In(text).Trim())
            .Where(sentence => sentence.Length > 0);
}
