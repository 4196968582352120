using QualityCheck.Boilerplate;
using QualityCheck.Training;

namespace QualityCheck.Tests.Training;

public sealed class GluedPageTests
{
    [Fact]
    public void The_noise_that_is_written_has_no_slot_left_open_and_is_the_same_again()
    {
        string[] Written()
        {
            var chance = new Shuffle(1);
            return [.. Enumerable.Range(0, 3_000)
                .Select(_ => NoiseGrammar.Write(chance, () => "Port Fees Rise Again", () => "harbour"))];
        }

        string[] noise = Written();
        Assert.Equal(noise, Written());
        Assert.All(noise,
            piece => Assert.False(piece.AsSpan().ContainsAny('{', '}') || string.IsNullOrWhiteSpace(piece), piece));
        Assert.True(noise.Distinct(StringComparer.Ordinal).Count() > 1_500);
    }

    [Fact]
    public void What_is_glued_into_a_paragraph_is_marked_to_the_character()
    {
        string[] paragraphs =
        [
            .. Enumerable.Range(1, 60)
                .Select(
                    i => $"The harbour master counted {i} boats on the morning of the storm. The council read the "
                        + "letter of the harbour master on Tuesday."),
        ];
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(path,
                [Page("a", "Ten towns worth a stop", paragraphs), Page("b", "Who owns the old quay now", paragraphs)]);
            IReadOnlyList<GluedPage> pages = GluedPage.Read(path);
            Assert.Equal(4, pages.Count);
            Assert.All(pages,
                page =>
                    Assert.All(page.Paragraphs,
                        paragraph => Assert.Contains(Without(page.Text, paragraph), paragraphs)));
            Assert.All(pages, page => Assert.Contains(page.Paragraphs, paragraph => paragraph.Piece is not null));
            Assert.All(GluedPage.Read(path, glued: false),
                page => Assert.All(page.Paragraphs, paragraph => Assert.Null(paragraph.Piece)));
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>The paragraph without its piece and the space that a piece brings.</summary>
    private static string Without(string text, (Line Line, TextSpan? Piece) paragraph)
    {
        if (paragraph.Piece is not { } piece)
            return paragraph.Line.In(text).ToString();
        string before = text[paragraph.Line.Start..piece.Start].TrimEnd(),
            after = text[piece.End..paragraph.Line.End].TrimStart();
        return before.Length > 0 && after.Length > 0 ? $"{before} {after}" : before + after;
    }

    private static string Page(string doc, string title, string[] paragraphs)
    {
        string Line(string text, string label) =>
            $"{{\"text\":\"{text}\",\"label\":\"{label}\",\"tokens\":20,\"in_gold\":false}}";
        IEnumerable<string> lines =
        [
            Line("Subscribe to our letter about the port", "boilerplate"),
            .. paragraphs.Select(paragraph => Line(paragraph, "content")),
            Line("More stories from the harbour", "boilerplate"),
        ];
        return $"{{\"doc\":\"{doc}\",\"title\":\"{title}\",\"usable\":true,\"first_content\":1,\"last_content\":{paragraphs.Length},\"lines\":[{string.Join(',', lines)}]}}";
    }
}
