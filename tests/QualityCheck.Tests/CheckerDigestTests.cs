using QualityCheck.Credibility;
using QualityCheck.Scoring;

namespace QualityCheck.Tests;

public sealed class CheckerDigestTests
{
    private static readonly InputDocument Document = InputDocument.FromText("It may rain. Perhaps it will snow.");

    [Fact]
    public void What_is_the_librarys_has_none_nor_what_has_a_digest_of_its_own()
    {
        ReportVersions versions = Versions(checker => checker.UsePolicy(Policy.Find("corpus")!)
            .UseSourceLists(SourceLists.Empty).UseParallelism(1).UseLexicon(OwnLexicon.Empty));
        Assert.Equal((null, null), (versions.LexiconDigest, versions.CheckerDigest));
        Assert.DoesNotContain("Digest\":null", Report(_ => { }).ToJson(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Other_words_are_another_lexicon_and_their_order_is_nothing()
    {
        string?[] digests =
        [
            .. new[] { "no-cue\tmay", "no-cue\tperhaps", "cue\train\tepistemic", "cue\train\tepistemic\tweak",
                "accepted\tmay rain", "boilerplate\tStay with us*" }.Select(words => Versions(words).LexiconDigest),
        ];
        Assert.All(digests, Assert.NotNull);
        Assert.Equal(digests.Length, digests.Distinct().Count());
        Assert.Equal(Versions("no-cue\tmay\nno-cue\tperhaps"), Versions("no-cue\tPerhaps\nno-cue\tmay"));
        Assert.NotNull(Versions("no-cue\tmay").CheckerDigest);
        QualityReport report = Report(checker => checker.UseLexicon(OwnLexicon.Parse("no-cue\tmay")));
        Assert.Equal(report.Versions, QualityReport.FromJson(report.ToJson()).Versions);
    }

    [Fact]
    public void Each_change_of_the_checker_is_another()
    {
        Action<QualityCheckerBuilder>[] changes =
        [
            checker => checker.Remove("style"), checker => checker.Remove("repetition"),
            checker => checker.UseLimits(new Limits { Elements = 9 }),
            checker => checker.UseLimits(new Limits { Characters = 9 }),
            checker => checker.UseScoring(new ScoringOptions { Fair = 0.3 }),
            checker => checker.UseScoring(new ScoringOptions { StyleLoss = [(0.8, 0), (3, 0.6), (8, 1)] }),
            checker => checker.UseScoring(new ScoringOptions { PersonalGenres = [Genre.Opinion] }),
            checker => checker.UseExtraction(new ExtractionOptions { MarkOnly = true }),
            checker => checker.UseExtraction(new ExtractionOptions { Captions = true }),
            checker => checker.UseExtractor(new SmartReaderExtractor()),
            checker => checker.UseCredibility(new CredibilityOptions { Brands = ["example.org"] }),
            checker => checker.UseCredibility(new CredibilityOptions { AsOf = new DateOnly(2026, 1, 2) }),
        ];
        string?[] digests = [.. changes.Select(change => Versions(change).CheckerDigest)];
        Assert.All(digests, Assert.NotNull);
        Assert.Equal(digests.Length, digests.Distinct().Count());
        Assert.Equal(digests, changes.Select(change => Versions(change).CheckerDigest));
    }

    private static ReportVersions Versions(string words) =>
        Versions(checker => checker.UseLexicon(OwnLexicon.Parse(words)));

    private static ReportVersions Versions(Action<QualityCheckerBuilder> change) => Report(change).Versions;

    private static QualityReport Report(Action<QualityCheckerBuilder> change)
    {
        var builder = new QualityCheckerBuilder();
        change(builder);
        return builder.Build().Check(Document);
    }
}
