using QualityCheck.Genres;

namespace QualityCheck.Tests.Genres;

public sealed class GenreClassifierTests
{
    private const double Sure = 0.6;

    private static readonly Genre[] Unsupported =
        [Genre.Recipe, Genre.Results, Genre.List, Genre.Legal, Genre.Fiction, Genre.Satire, Genre.Forum, Genre.Product,
            Genre.Liveblog];

    [Fact]
    public void Knows_the_genres_that_only_rules_tell()
    {
        foreach (GenreText text in GenreText.All.Where(
            text =>
                text.Genre is Genre.Obituary or Genre.Fiction or Genre.Legal or Genre.Liveblog or Genre.Results
                    or Genre.Recipe or Genre.Satire or Genre.PressRelease))
            Assert.True(text.Estimate().Genre == text.Genre,
                $"{text.Genre} taken for {text.Estimate()}: {text.Text[..40]}");
    }

    [ModelFact("genre")]
    public void Knows_the_common_genres_by_the_text_alone()
    {
        GenreText[] common =
        [
            .. GenreText.All.Where(
                text =>
                    text.Genre is Genre.News or Genre.Opinion or Genre.HowTo or Genre.Review or Genre.Product
                        or Genre.Forum or Genre.List or Genre.Explainer),
        ];
        Assert.All(common,
            text =>
                Assert.True(text.Estimate().Genre == text.Genre,
                    $"{text.Genre} taken for {text.Estimate()}: {text.Text[..40]}"));
    }

    [Fact]
    public void Abstains_from_no_supported_text() =>
        Assert.DoesNotContain(GenreText.All,
            text => !Unsupported.Contains(text.Genre) && text.Estimate() is var found
                && Unsupported.Contains(found.Genre) && found.Confidence > Sure);

    /// <summary>A model that holds three genres equally likely.</summary>
    [Fact]
    public void Says_other_where_it_is_unsure()
    {
        var undecided =
            new GenreModel([Genre.News, Genre.Review, Genre.HowTo], new float[3 * (GenreFeatures.Count + 1)]);
        Article article =
            ArticleExtractor.Extract(
                InputDocument.FromText(GenreText.All.First(text => text.Genre == Genre.News).Text)
                    with { Clean = false });
        Assert.Equal(new GenreEstimate(Genre.Other, 0.333), GenreClassifier.Estimate(article, undecided));
    }

    [Fact]
    public void Without_the_model_the_rules_answer()
    {
        foreach (GenreText text in GenreText.All)
        {
            Article article = ArticleExtractor.Extract(InputDocument.FromText(text.Text) with { Clean = false });
            Assert.Equal(GenreRules.Estimate(article), GenreClassifier.Estimate(article, model: null));
        }
    }

    [Fact]
    public void A_text_of_few_words_is_left_to_the_rules() =>
        Assert.Equal(GenreEstimate.Unknown, new GenreText(Genre.Other, null, "The bridge closes tonight.").Estimate());

    [Fact]
    public void Takes_any_text()
    {
        foreach (string text in new[] { "", "\n\n\n", "\ud800\udc00 \ud800", new string('x', 300_000),
            string.Concat(Enumerable.Repeat("橋は今夜閉まる。", 200)), string.Concat(Enumerable.Repeat("{ } ; ", 500)) })
        {
            GenreEstimate estimate = new GenreText(Genre.Other, "https://", text).Estimate();
            Assert.InRange(estimate.Confidence, 0, 1);
            Assert.Equal(estimate, new GenreText(Genre.Other, "https://", text).Estimate());
        }
    }
}
