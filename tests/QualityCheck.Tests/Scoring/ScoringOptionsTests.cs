namespace QualityCheck.Tests.Scoring;

public sealed class ScoringOptionsTests
{
    private static readonly InputDocument Document = InputDocument.FromText(Repository.Sample("energy-forum.txt"));

    [Fact]
    public void The_defaults_are_what_a_checker_uses() =>
        Assert.Equal(Check(ScoringOptions.Default), QualityChecker.CreateDefault().Check(Document));

    [Fact]
    public void Ratings_begin_where_the_options_say() =>
        Assert.Equal(Rating.Good, Check(new ScoringOptions { Fair = 0, Good = 0 }).Scores["quality"].Rating);

    [Theory]
    [InlineData("hedging")]
    [InlineData("style")]
    public void A_loss_that_is_none_leaves_the_score_at_1(string score)
    {
        Assert.True(Check(ScoringOptions.Default).Scores[score].Value < 1);
        Assert.Equal(1, Check(new ScoringOptions { HedgingLoss = [(0, 0)], StyleLoss = [(0, 0)] }).Scores[score].Value);
    }

    [Fact]
    public void Genres_are_named_in_one_place()
    {
        GenreEstimate genre = QualityChecker.CreateDefault().Check(Document).Document is { } document
            ? new(document.Genre, document.GenreConfidence)
            : default;
        ScoringOptions free = new() { LeastGenreConfidence = -1, SureGenreConfidence = 0,
            FreeStyleGenres = [genre.Genre], InventedGenres = [genre.Genre], UnsupportedGenres = [genre.Genre] };
        QualityReport report = Check(free);
        Assert.Equal((1.0, 1.0), (report.Scores["style"].Value, report.Scores["hedging"].Value));
    }

    [Theory]
    [InlineData(0.6, 0)]
    [InlineData(0.7, 0.5)]
    [InlineData(0.8, 1)]
    [InlineData(1, 1)]
    public void A_genre_frees_as_far_as_it_is_sure(double confidence, double freed)
    {
        Assert.Equal(freed, ScoringOptions.Default.Freed(confidence), 9);
        Assert.Equal(confidence > 0.9 ? 1 : 0, new ScoringOptions { LeastGenreConfidence = 0.9 }.Freed(confidence));
    }

    [Fact]
    public void Mistakes_are_told()
    {
        ScoringOptions[] mistakes =
        [
            new() { HedgingLoss = [] },
            new() { StyleLoss = [(1, 0), (1, 1)] },
            new() { FactsCount = [(0, 1), (1, 0)] },
        ];
        Assert.All(mistakes,
            options => Assert.Throws<ArgumentException>(() => new QualityCheckerBuilder().UseScoring(options)));
        Assert.Throws<ArgumentNullException>(() => new QualityCheckerBuilder().UseScoring(null!));
    }

    private static QualityReport Check(ScoringOptions options) =>
        new QualityCheckerBuilder().UseScoring(options).Build().Check(Document);
}
