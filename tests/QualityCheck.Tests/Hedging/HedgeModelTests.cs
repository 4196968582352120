using QualityCheck.Hedging;
using QualityCheck.Models;

namespace QualityCheck.Tests.Hedging;

public sealed class HedgeModelTests
{
    private static int SentencesLength => LinearModel.LengthOf(UncertaintyFeatures.Count);

    [Fact]
    public void Without_a_model_the_lexicon_decides()
    {
        AnnotatedText text =
            TextAnnotator.Annotate("The pier may be old. On 4 May it closed. Experts say it is reportedly for sale.");
        Assert.Equal(["may", "Experts say", "reportedly"],
            CueTagger.Tag(text, model: null, CancellationToken.None).Select(cue => cue.Span.In(text.Text)));
        Assert.Equal([true, false, true], UncertainSentences.Find(text, model: null, CancellationToken.None).ToArray());
    }

    [ModelTheory("hedges")]
    [InlineData("The tower is thought to date from the reign of the old king.", "thought")]
    [InlineData("The ferry could carry forty cars.", "")]
    [InlineData("The bones are possibly those of the second bishop.", "possibly")]
    [InlineData("It was not possible to reach the island in winter.", "")]
    [InlineData("The name is considered a corruption of an older one.", "considered")]
    [InlineData("He would visit the island every summer.", "")]
    public void The_context_decides(string sentence, string cues)
    {
        AnnotatedText text = TextAnnotator.Annotate(sentence);
        Assert.Equal(cues, string.Join(' ', text.Cues.Select(cue => cue.Span.In(sentence))));
    }

    [Theory]
    [InlineData(CueType.Epistemic, 0.95, false, true)]
    [InlineData(CueType.Epistemic, 0.95, true, false)]
    [InlineData(CueType.Epistemic, 0.94, false, false)]
    [InlineData(CueType.Booster, 1, false, false)]
    public void Only_a_sure_cue_that_is_not_negated_outweighs_the_model(CueType type, double confidence, bool negated,
        bool isSure)
    {
        Cue cue = TextAnnotator.Annotate("The pier may be old.").Cues[0];
        Assert.Equal(isSure,
            UncertainSentences.IsSure(cue with { Type = type, Confidence = confidence, Negated = negated }));
    }

    [ModelFact("hedges")]
    public void Vague_sentences_are_uncertain_too()
    {
        AnnotatedText text =
            TextAnnotator.Annotate(
                "The bridge was built in 1904. Some critics have argued that the bridge is often considered ugly by "
                    + "many people. It may fall. It has two towers.");
        Assert.Equal([false, true, true, false], UncertainSentences.Find(text, CancellationToken.None).ToArray());
    }

    [ModelFact("hedges")]
    public void A_belief_in_a_weasel_attribution_is_charged_with_it()
    {
        AnalyzerResult result =
            new HedgingAnalyzer().Analyze(TextAnnotator.Annotate("It is widely believed that the pier is old."));
        Assert.Equal(["weasel-attribution", "doxastic"], result.Findings.Select(finding => finding.Type));
        Assert.Equal([Severity.Note, Severity.None], result.Findings.Select(finding => finding.Severity));
    }

    [ModelFact("hedges")]
    public void What_surrounds_a_sentence_does_not_change_its_cues()
    {
        string[] sentences =
        [
            "The bones may be old.", "The bridge could have fallen if it had rained.", "Whether it will is unclear.",
            "It appears in the annals.",
        ];
        AnnotatedText text = TextAnnotator.Annotate(string.Join("\n\n", sentences));
        Assert.Equal(
            sentences.SelectMany(
                sentence => TextAnnotator.Annotate(sentence).Cues.Select(cue => (cue.Type, cue.Confidence))),
            text.Cues.Select(cue => (cue.Type, cue.Confidence)));
    }

    [ModelFact("hedges")]
    public void The_model_is_no_larger_than_256_KB() =>
        Assert.InRange(new FileInfo(Path.Combine(Repository.Root, "data", "models", "hedges.bin")).Length, 1,
            256 * 1024);

    [ModelFact("hedges")]
    public void A_damaged_model_is_refused()
    {
        byte[] payload = EmbeddedData.ReadModel("hedges")!;
        Assert.Throws<InvalidDataException>(() => HedgeModel.Read(payload.AsSpan(0, 100)));
        Assert.Throws<InvalidDataException>(
            () => HedgeModel.Read(payload.AsSpan(payload.Length - SentencesLength - 10)));
        byte[] words = [.. payload];
        (words[0], words[1], words[2]) = (0xFF, 0xFF, 0x7F);
        Assert.Throws<InvalidDataException>(() => HedgeModel.Read(words));
        BitConverter.TryWriteBytes(payload.AsSpan(payload.Length - SentencesLength), float.NaN);
        Assert.Throws<InvalidDataException>(() => HedgeModel.Read(payload));
    }

    [ModelFact("hedges")]
    public void The_sentence_model_survives_being_written()
    {
        byte[] payload = EmbeddedData.ReadModel("hedges")![^SentencesLength..];
        Assert.Equal(payload, LinearModel.Read(payload, UncertaintyFeatures.Count).Write());
    }

    [Fact]
    public void Of_an_endless_sentence_the_beginning_is_read()
    {
        var features =
            new UncertaintyFeatures(
                TextAnnotator.Annotate(
                    string.Join(' ', Enumerable.Range(0, 10_000).Select(number => $"word{(char)('a' + number % 26)}")))
                    with { Language = "en" });
        Assert.InRange(features.Read(0)[(int)UncertaintyFeatureKind.Word].Length, 26, 300);
    }
}
