namespace QualityCheck.Tests.Neural;

public sealed class MiniLmEncoderTests
{
    private static readonly Lazy<MiniLmEncoder> Loaded = new(MiniLmEncoder.Load);

    private static SentenceEncoder Encoder => Loaded.Value.Encoder;

    [EncoderFact]
    public void The_shipped_heads_learned_from_the_packed_weights()
    {
        Assert.Equal((Encoder.Name, Encoder.Dimensions), (MiniLmEncoder.Heads.Encoder, MiniLmEncoder.Heads.Dimensions));
        QualityReport report = Checker().Check(InputDocument.FromText(Repository.Sample("harbour-accord.txt")));
        Assert.EndsWith($"+{Encoder.Name}+{MiniLmEncoder.Heads.Name}", report.Versions.Models,
            StringComparison.Ordinal);
    }

    [EncoderFact]
    public void Vectors_depend_on_nothing_but_its_sentence()
    {
        string[] sentences = ["Rain fell on nine days.", "It may have rained.", "", "Rain fell on nine days.", "…"];
        IReadOnlyList<ReadOnlyMemory<float>> together = Encoder.Encode(sentences);
        Assert.Equal(together[0].ToArray(), together[3].ToArray());
        Assert.NotEqual(together[0].ToArray(), together[1].ToArray());
        Assert.All(sentences.Zip(together),
            pair => Assert.Equal(pair.Second.ToArray(), Encoder.Encode([pair.First])[0].ToArray()));
    }

    [EncoderFact]
    public void Many_threads_get_the_same()
    {
        float[][] vectors =
        [
            .. Enumerable.Range(0, 8).AsParallel().Select(_ => Encoder.Encode(["The port reopened."])[0].ToArray()),
        ];
        Assert.All(vectors, vector => Assert.Equal(vectors[0], vector));
    }

    [EncoderFact]
    public void Of_an_endless_sentence_the_beginning_is_read()
    {
        string endless = string.Concat(Enumerable.Repeat("word after word, ", 10_000));
        Assert.Equal(Encoder.Encode([endless[..10_000]])[0].ToArray(), Encoder.Encode([endless])[0].ToArray());
    }

    [EncoderFact]
    public void Claims_stand_above_what_claims_nothing()
    {
        QualityReport report = Checker().Check(InputDocument.FromText(
            "The port handled 4.2 million containers in 2019. Thank you very much. Violent crime rose by a third last "
                + "year. What would you do about it? He doubled the deficit in four years.") with { Clean = false });
        double[] claims = [.. report.Sentences!.Select(sentence => sentence.Claim!.Value)];
        Assert.True(Math.Min(claims[0], Math.Min(claims[2], claims[4])) > Math.Max(claims[1], claims[3]));
    }

    [Fact]
    public void What_is_no_model_is_refused()
    {
        string path = Path.GetTempFileName();
        File.WriteAllText(path, "no model");
        Assert.Throws<InvalidDataException>(() => MiniLmEncoder.Load(path));
        File.Delete(path);
        Assert.Throws<FileNotFoundException>(() => MiniLmEncoder.Load(path));
    }

    private static QualityChecker Checker() =>
        new QualityCheckerBuilder().UseSentenceEncoder(Encoder, MiniLmEncoder.Heads).Build();
}
