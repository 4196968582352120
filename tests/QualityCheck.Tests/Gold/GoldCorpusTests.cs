using QualityCheck.Training;

namespace QualityCheck.Tests.Gold;

/// <summary>The shape of the gold corpus itself.</summary>
public sealed class GoldCorpusTests
{
    private static readonly string[] Reasons =
    [
        "advertisement", "author-bio", "byline-date", "call-to-action", "comment-form", "cookie-legal", "credit",
        "navigation", "paywall", "related-link", "share-bar",
        "table-of-contents", "tag-list",
    ];

    private static readonly string[] Qualities = ["farm", "solid", "thin"], Halves = ["apart", "tune"];

    [Fact]
    public void Sixty_documents_have_a_row_each()
    {
        Assert.Equal(60, GoldEntry.All.Count);
        Assert.Equal(
            Directory.GetFiles(GoldEntry.Folder, "*.txt").Select(Path.GetFileName).Order(StringComparer.Ordinal),
            GoldEntry.All.Select(entry => entry.File).Order(StringComparer.Ordinal));
        Assert.All(GoldEntry.All, entry => Assert.Equal($"{entry.Event}.{entry.Quality}.txt", entry.File));
        Assert.All(GoldEntry.All, entry => Assert.Contains(entry.Quality, Qualities));
        Assert.All(GoldEntry.All, entry => Assert.NotEmpty(entry.Why));
    }

    [Fact]
    public void An_event_lies_in_one_half_and_has_a_solid_version_beside_others() =>
        Assert.All(GoldEntry.All.GroupBy(entry => entry.Event), versions =>
        {
            Assert.Single(versions.Select(entry => (entry.Half, entry.Genre)).Distinct());
            Assert.Contains("solid", versions.Select(entry => entry.Quality));
            Assert.InRange(versions.Count(), 2, 3);
        });

    [Fact]
    public void The_halves_are_of_one_size()
    {
        Assert.Equal(Halves, GoldEntry.All.Select(entry => entry.Half).Distinct().Order(StringComparer.Ordinal));
        Assert.All(GoldEntry.All.GroupBy(entry => entry.Half), half => Assert.InRange(half.Count(), 27, 33));
    }

    [Fact]
    public void Every_reason_is_known_and_not_rare()
    {
        string[] labels = [.. GoldEntry.All.SelectMany(entry => entry.Article.Noise).Select(mark => mark.Label)];

        Assert.True(labels.Length >= 300, $"{labels.Length} noise marks");
        Assert.Equal(Reasons, labels.Distinct().Order(StringComparer.Ordinal));
        Assert.All(labels.CountBy(label => label),
            reason => Assert.True(reason.Value >= 8, $"{reason.Key}: {reason.Value}"));
    }

    [Fact]
    public void Traps_are_many() =>
        Assert.InRange(GoldEntry.All.Sum(entry => entry.Article.Traps.Count()), 150, int.MaxValue);

    [Fact]
    public void A_mark_lies_in_one_line_and_begins_and_ends_with_words() =>
        Assert.All(GoldEntry.All, entry => Assert.All(entry.Article.Marks, mark =>
        {
            string words = mark.Span.In(entry.Article.Text);
            Assert.DoesNotContain('\n', words);
            Assert.Equal(words.Trim(), words);
        }));

    [Fact]
    public void There_are_a_thousand_sentences() =>
        Assert.InRange(GoldEntry.All.Sum(entry => SentenceEnds(entry.Article.Text)), 1000, int.MaxValue);

    [Fact]
    public void No_two_documents_share_eight_words_in_a_row()
    {
        IEnumerable<string> shared =
            from entry in GoldEntry.All
            from run in Runs(entry.Article.Text, 8).Distinct()
            group entry.File by run into files
            where files.Count() > 1
            select $"{files.Key} ({string.Join(", ", files)})";
        Assert.Empty(shared);
    }

    private static int SentenceEnds(string text) =>
        text.Index()
            .Count(
                at => at.Item is '.' or '!' or '?'
                    && (at.Index + 1 == text.Length || char.IsWhiteSpace(text[at.Index + 1])
                        || text[at.Index + 1] is '"' or '\''));

    private static IEnumerable<string> Runs(string text, int length)
    {
        string[] words =
            new string([.. text.Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')]).Split(' ',
                StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i + length <= words.Length; i++)
            yield return string.Join(' ', words[i..(i + length)]);
    }
}
