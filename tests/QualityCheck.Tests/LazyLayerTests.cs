using QualityCheck.Facts;
using QualityCheck.Hedging;
using QualityCheck.Reporting;

namespace QualityCheck.Tests;

public sealed class LazyLayerTests
{
    private static readonly AnnotatedText Text = TextAnnotator.Annotate(Repository.Sample("harbour-accord.txt"));

    [Fact]
    public void Nothing_is_found_until_somebody_asks()
    {
        AnnotatedText text = TextAnnotator.Annotate(Repository.Sample("harbour-accord.txt"));
        _ = Analyzers.All.Sum(analyzer => analyzer.Analyze(text).Findings.Length);
        Assert.False(text.LazyClaims.IsValueCreated || text.LazyUncertain.IsValueCreated);
        Assert.Equal(text.Sentences.Length, text.Claims.Length);
        Assert.True(text.LazyClaims.IsValueCreated && !text.LazyUncertain.IsValueCreated);
    }

    [Fact]
    public void A_report_finds_them_when_its_sentences_are_read_and_only_then()
    {
        var sentences =
            new SentenceList(Text with { LazyClaims = new(() => throw new InvalidOperationException("asked")) });
        QualityReport report = QualityChecker.CreateDefault()
            .Check(InputDocument.FromText("It may rain.")) with { Sentences = sentences };
        Assert.Null(QualityReport.FromJson(report.WithDetail(ReportDetail.Findings).ToJson()).Sentences);
        Assert.Throws<InvalidOperationException>(() => report.ToJson());
    }

    [Fact]
    public void They_are_what_the_rooms_say()
    {
        Assert.Equal(ClaimScorer.Score(Text, CancellationToken.None).ToArray(), Text.Claims.ToArray());
        Assert.Equal(UncertainSentences.Find(Text, CancellationToken.None).ToArray(), Text.Uncertain.ToArray());
        QualityReport report =
            QualityChecker.CreateDefault().Check(InputDocument.FromText(Text.Text) with { Clean = false });
        Assert.Equal(Text.Uncertain.ToArray(), report.Sentences!.Select(sentence => sentence.Uncertain));
        Assert.Equal(Text.Claims.Select(claim => (double?)claim), report.Sentences!.Select(sentence => sentence.Claim));
    }

    [Fact]
    public void Another_language_has_no_claims_and_nothing_uncertain()
    {
        AnnotatedText text =
            TextAnnotator.Annotate(
                "Der Hafen wurde gestern nach einem langen Streit zwischen den beiden Städten wieder geöffnet. "
                    + "Vielleicht kommt im Herbst noch ein weiterer Streit.");
        Assert.Equal((0, 2), (text.Claims.Length, text.Uncertain.Length));
        Assert.DoesNotContain(true, text.Uncertain);
    }

    [Fact]
    public void Eight_threads_that_ask_at_once_get_the_same()
    {
        QualityReport report = QualityChecker.CreateDefault().Check(InputDocument.FromText(Text.Text));
        SentenceSummary[][] read = new SentenceSummary[8][];
        Thread[] threads =
        [
            .. Enumerable.Range(0, read.Length).Select(i => new Thread(() => read[i] = [.. report.Sentences!])),
        ];
        foreach (Thread thread in threads)
            thread.Start();
        foreach (Thread thread in threads)
            thread.Join();
        Assert.All(read, sentences => Assert.Equal(report.Sentences!, sentences));
    }
}
