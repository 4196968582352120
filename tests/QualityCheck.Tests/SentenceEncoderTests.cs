using System.Text.Json.Nodes;
using QualityCheck.Models;

namespace QualityCheck.Tests;

/// <summary>The door for sentence encoders, by one that needs no model.</summary>
public sealed class SentenceEncoderTests
{
    private const int Dimensions = 4;

    private static readonly InputDocument Document =
        InputDocument.FromText(Repository.Sample("harbour-accord.txt")) with { Id = "a", Clean = false };

    /// <summary>They turn round what the words say, and add something of the vector.</summary>
    private static readonly SentenceHeads Heads = new("fake@1", Dimensions,
        new SentenceHead(0.1f, -1, [1, 0, 0, 0], [0, 0, 1, 0]),
        new SentenceHead(-0.1f, -1, [0, 1, 0, 0], [0, 0, 0, 1]));

    [Fact]
    public void An_encoder_is_asked_once_a_document_however_many_threads_read_its_sentences()
    {
        int asked = 0, sentences = 0;
        QualityReport report = With((texts, _) =>
        {
            Interlocked.Increment(ref asked);
            sentences = texts.Count;
            return Vectors(texts);
        }).Check(Document);
        var read = new SentenceSummary[8][];
        Thread[] threads =
        [
            .. Enumerable.Range(0, read.Length).Select(i => new Thread(() => read[i] = [.. report.Sentences!])),
        ];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        Assert.Equal((1, report.Sentences!.Count), (asked, sentences));
        Assert.All(read, list => Assert.Equal(report.Sentences!, list));
    }

    [Fact]
    public void The_heads_judge_by_the_vector_and_by_the_words()
    {
        AnnotatedText text = TextAnnotator.Annotate(Document.Content);
        QualityReport report = With((texts, _) => Vectors(texts)).Check(Document);
        foreach ((int i, SentenceSummary sentence) in report.Sentences!.Index())
        {
            float[] vector = Vector(text.Sentences[i].Span.In(text.Text));
            double byWords = Math.Log(text.Claims[i] / (1 - text.Claims[i]));
            Assert.Equal(1 / (1 + Math.Exp(-Heads.Claims.LogOdds(vector, byWords))), sentence.Claim!.Value, 1e-6);
        }
        Assert.NotEqual(text.Uncertain.ToArray(), report.Sentences!.Select(sentence => sentence.Uncertain));
    }

    [Fact]
    public void Both_names_stand_in_the_versions()
    {
        QualityReport report = With((texts, _) => Vectors(texts)).Check(Document);
        Assert.Equal($"{ReportVersions.Current.Models}+fake@1+{Heads.Name}", report.Versions.Models);
        Assert.Equal(["sentence-encoder"], report.Options!.Checker!);
        Assert.DoesNotContain(report.Findings, finding => finding.Rule == "QC0008");
    }

    [Fact]
    public void Nothing_but_the_sentences_and_the_versions_is_other_than_without_one()
    {
        JsonObject with = Json(With((texts, _) => Vectors(texts)).Check(Document)),
            without = Json(QualityChecker.CreateDefault().Check(Document));
        Assert.NotEqual(without["sentences"]!.ToJsonString(), with["sentences"]!.ToJsonString());
        Assert.Equal(Rest(without), Rest(with));
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public void Where_it_fails_a_finding_says_so_and_the_words_decide(string kind)
    {
        QualityReport report = With((texts, _) => Fail(kind, texts)).Check(Document),
            without = QualityChecker.CreateDefault().Check(Document);
        Finding finding = Assert.Single(report.Findings, finding => finding.Rule == "QC0008");
        Assert.Equal(("limits", "limit", 0, 0), (finding.Analyzer, finding.Type, finding.Start, finding.Length));
        Assert.Contains("fake@1", finding.Message, StringComparison.Ordinal);
        Assert.Equal(without.Sentences!, report.Sentences!);
        Assert.Equal(without.Verdict, report.Verdict);
        Assert.Equal(without.Findings.ToArray(), report.Findings.Where(other => other != finding).ToArray());
    }

    public static TheoryData<string> Failures => ["throws", "cancels", "none", "few", "empty", "short", "no number"];

    [Fact]
    public void Whoever_cancels_the_check_cancels_the_encoder()
    {
        using var source = new CancellationTokenSource();
        QualityChecker checker = With((_, token) =>
        {
            source.Cancel();
            token.ThrowIfCancellationRequested();
            return [];
        });
        Assert.ThrowsAny<OperationCanceledException>(() => checker.Check(Document, source.Token));
    }

    [Fact]
    public void One_that_takes_half_of_the_time_budget_is_given_up()
    {
        QualityReport report = Builder((_, token) =>
        {
            token.WaitHandle.WaitOne();
            throw new InvalidOperationException("interrupted");
        }).UseLimits(Limits.Default with { TimeBudget = TimeSpan.FromSeconds(20) }).Build().Check(Document);
        Assert.Single(report.Findings, finding => finding.Rule == "QC0008");
        Assert.Equal(QualityChecker.CreateDefault().Check(Document).Sentences!, report.Sentences!);
    }

    [Fact]
    public void Its_vectors_are_read_before_it_is_asked_again()
    {
        float[] room = [];
        QualityChecker checker = With((texts, _) =>
        {
            if (room.Length < texts.Count * Dimensions)
                room = new float[texts.Count * Dimensions];
            for (int i = 0; i < texts.Count; i++)
                Vector(texts[i]).CopyTo(room, i * Dimensions);
            return [.. texts.Select((_, i) => new ReadOnlyMemory<float>(room, i * Dimensions, Dimensions))];
        });
        QualityReport first = checker.Check(Document);
        checker.Check(InputDocument.FromText(Repository.Sample("energy-forum.txt")));
        Assert.Equal(With((texts, _) => Vectors(texts)).Check(Document).Sentences!, first.Sentences!);
    }

    [Fact]
    public void A_long_document_is_encoded_in_batches()
    {
        var batches = new List<int>();
        QualityReport report = With((texts, _) =>
        {
            batches.Add(texts.Count);
            return Vectors(texts);
        }).Check(InputDocument.FromText(string.Concat(Enumerable.Range(0, 600).Select(i => $"Ship {i} is in. "))));
        Assert.Equal(report.Sentences!.Count, batches.Sum());
        Assert.Equal([256, 256], batches.SkipLast(1));
    }

    /// <summary>Scores by what the encoder changes.</summary>
    private sealed class ClaimAnalyzer : IAnalyzer
    {
        public string Name => "claims";

        public IReadOnlyList<RuleDescriptor> Rules => [];

        public IReadOnlyList<ScoreDescriptor> Scores { get; } = [new ScoreDescriptor("claims")];

        public AnalyzerResult Analyze(AnnotatedText text, CancellationToken cancellationToken = default) =>
            new AnalyzerResult().With("claims", Score.None with { Value = text.Claims.Average() });
    }

    [Fact]
    public void What_would_change_a_verdict_is_asked_with_it_where_somebody_scores_by_the_sentences()
    {
        int asked = 0;
        QualityChecker checker = Builder((texts, _) =>
        {
            asked++;
            return Vectors(texts);
        }).Add(new ClaimAnalyzer()).Build();
        InputDocument poor = InputDocument.FromText(Repository.Sample("energy-forum.txt"));
        QualityReport report = checker.Check(poor);
        int checks = checker.WhatWouldChange(poor, report)!.Checks;
        Assert.Equal(1 + checks, asked);
    }

    [Fact]
    public void It_is_not_asked_about_other_languages_nor_about_what_would_change_a_verdict()
    {
        int asked = 0;
        QualityChecker checker = With((texts, _) =>
        {
            asked++;
            return Vectors(texts);
        });
        checker.Check(InputDocument.FromText("Das Brot kostete im Mai 40 Prozent mehr. Warum?") with
            { Language = "de" });
        Assert.Equal(0, asked);
        InputDocument poor = InputDocument.FromText(Repository.Sample("energy-forum.txt"));
        QualityReport report = checker.Check(poor);
        Assert.True(checker.WhatWouldChange(poor, report)!.Checks > 1);
        Assert.Equal(1, asked);
    }

    [Theory]
    [InlineData("fake@2", Dimensions)]
    [InlineData("fake@1", Dimensions + 1)]
    public void Heads_refuse_another_encoder(string name, int dimensions)
    {
        var encoder = new SentenceEncoder(name, dimensions, (texts, _) => Vectors(texts));
        Assert.Contains("fake@1", Assert.Throws<ArgumentException>(() =>
            new QualityCheckerBuilder().UseSentenceEncoder(encoder, Heads)).Message, StringComparison.Ordinal);
    }

    private static QualityChecker With(
        Func<IReadOnlyList<string>, CancellationToken, IReadOnlyList<ReadOnlyMemory<float>>> encode) =>
        Builder(encode).Build();

    private static QualityCheckerBuilder Builder(
        Func<IReadOnlyList<string>, CancellationToken, IReadOnlyList<ReadOnlyMemory<float>>> encode) =>
        new QualityCheckerBuilder().UseSentenceEncoder(new SentenceEncoder("fake@1", Dimensions, encode), Heads);

    private static IReadOnlyList<ReadOnlyMemory<float>> Fail(string kind, IReadOnlyList<string> texts) => kind switch
    {
        "throws" => throw new InvalidOperationException("no luck"),
        "cancels" => throw new OperationCanceledException("its own time is up"),
        "none" => null!,
        "few" => [.. Vectors(texts).Skip(1)],
        "empty" => [.. texts.Select(_ => ReadOnlyMemory<float>.Empty)],
        "short" => [.. Vectors(texts).Select(vector => vector[1..])],
        _ => [.. texts.Select(_ => new ReadOnlyMemory<float>([0, 0, float.NaN, 0]))],
    };

    private static IReadOnlyList<ReadOnlyMemory<float>> Vectors(IReadOnlyList<string> texts) =>
        [.. texts.Select(text => new ReadOnlyMemory<float>(Vector(text)))];

    private static float[] Vector(string text) =>
    [
        .. Enumerable.Range(0, Dimensions)
            .Select(i => FeatureHash.Of(i, FeatureHash.OfText(text)) / (float)(1 << FeatureHash.Bits) - 0.5f),
    ];

    private static JsonObject Json(QualityReport report) => JsonNode.Parse(report.ToJson())!.AsObject();

    private static string Rest(JsonObject report)
    {
        report.Remove("sentences");
        report.Remove("options");
        report["versions"]!.AsObject().Remove("models");
        return report.ToJsonString();
    }
}
