using QualityCheck.Facts;
using QualityCheck.Models;

namespace QualityCheck.Tests.Facts;

public sealed class ClaimTests
{
    private static readonly string[] CheckWorthy =
    [
        "The port handled 4.2 million containers in 2019.",
        "Unemployment fell from 9 percent to 6 percent in two years.",
        "Our city has lost 12,000 factory jobs since 2001.",
        "The senator voted against the school bill four times.",
        "Violent crime rose by a third last year.",
        "They have spent $300 million on a bridge that nobody uses.",
        "More people died of the flu in 1918 than in the war.",
        "Nurses here earn less than in any other country of Europe.",
        "Half of all farms in the valley went bankrupt under his government.",
        "He cut taxes for the rich and doubled the deficit.",
    ];

    private static readonly string[] Others =
    [
        "Thank you very much.",
        "What would you do about it?",
        "I think we should all be kinder to each other.",
        "Let me come back to that in a minute.",
        "Good evening and welcome.",
        "I hope that you will vote for me.",
        "Well, I disagree.",
        "We must look to the future.",
        "Can you hear me now?",
        "That is a wonderful question.",
    ];

    [ModelFact("claims")]
    public void Check_worthy_sentences_stand_above_the_others_by_the_model() => AssertApart(Shipped());

    [Fact]
    public void Check_worthy_sentences_stand_above_the_others_by_rules() => AssertApart(null);

    private static void AssertApart(LinearModel? model)
    {
        double lowest = CheckWorthy.Min(sentence => Score(sentence, model)),
            highest = Others.Max(sentence => Score(sentence, model));
        Assert.True(lowest > highest, $"{lowest} is not above {highest}");
    }

    [ModelFact("claims")]
    public void A_half_parts_them_with_one_exception_at_most()
    {
        Assert.InRange(CheckWorthy.Count(sentence => Score(sentence, Shipped()) >= 0.5), CheckWorthy.Length - 1,
            CheckWorthy.Length);
        Assert.InRange(Others.Count(sentence => Score(sentence, Shipped()) < 0.5), Others.Length - 1, Others.Length);
    }

    [Fact]
    public void Every_English_sentence_of_a_report_has_a_score()
    {
        QualityReport report = Check("Prices\n\nBread cost 40 percent more in May. Why? — …", "en");
        Assert.NotEmpty(report.Sentences!);
        Assert.All(report.Sentences!, sentence => Assert.InRange(sentence.Claim!.Value, 0, 1));
    }

    [Fact]
    public void Other_languages_have_none() =>
        Assert.Equal([null, null],
            Check("Das Brot kostete im Mai 40 Prozent mehr. Warum?", "de").Sentences!.Select(one => one.Claim));

    [ModelFact("claims")]
    public void What_surrounds_a_sentence_does_not_change_its_score()
    {
        AnnotatedText text = TextAnnotator.Annotate(string.Join("\n\n", CheckWorthy.Concat(Others)));
        Assert.Equal(CheckWorthy.Concat(Others).Select(sentence => Score(sentence, Shipped())),
            ClaimScorer.Score(text, Shipped(), CancellationToken.None));
    }

    [ModelFact("claims")]
    public void A_model_survives_being_written()
    {
        byte[] payload = EmbeddedData.ReadModel("claims")!;
        Assert.Equal(payload, LinearModel.Read(payload, ClaimFeatures.Count).Write());
    }

    [ModelFact("claims")]
    public void The_model_is_no_larger_than_64_KB() =>
        Assert.InRange(new FileInfo(Path.Combine(Repository.Root, "data", "models", "claims.bin")).Length, 1,
            64 * 1024);

    [ModelFact("claims")]
    public void A_damaged_model_is_refused()
    {
        byte[] payload = EmbeddedData.ReadModel("claims")!;
        Assert.Throws<InvalidDataException>(() => LinearModel.Read(payload.AsSpan(1), ClaimFeatures.Count));
        BitConverter.TryWriteBytes(payload, float.NaN);
        Assert.Throws<InvalidDataException>(() => LinearModel.Read(payload, ClaimFeatures.Count));
    }

    [Fact]
    public void Of_an_endless_sentence_the_beginning_is_read()
    {
        var features =
            new ClaimFeatures(
                TextAnnotator.Annotate(string.Join(' ', Enumerable.Range(0, 10_000).Select(Word)))
                    with { Language = "en" });
        Assert.InRange(features.Read(0)[(int)ClaimFeatureKind.Word].Length, 100, 1000);

        static string Word(int number) =>
            $"word{(char)('a' + number % 26)}{(char)('a' + number / 26 % 26)}{(char)('a' + number / 676)}";
    }

    private static LinearModel Shipped() => LinearModel.Read(EmbeddedData.ReadModel("claims"), ClaimFeatures.Count);

    private static double Score(string sentence, LinearModel? model) =>
        Assert.Single(ClaimScorer.Score(Annotate(sentence), model, CancellationToken.None));

    private static AnnotatedText Annotate(string text) =>
        TextAnnotator.Annotate(
            ArticleExtractor.Extract(InputDocument.FromText(text) with { Clean = false, Language = "en" }));

    private static QualityReport Check(string text, string language) =>
        QualityChecker.CreateDefault().Check(InputDocument.FromText(text) with { Clean = false, Language = language });
}
