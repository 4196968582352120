using QualityCheck.Reporting;

namespace QualityCheck.Tests.Reporting;

public class ExcerptTests
{
    private const string Text = "It rained. Prices may possibly rise, and may fall. It stopped.";

    [Fact]
    public void Marks_the_cues_in_their_sentence() =>
        Assert.Equal("\"Prices «may» «possibly» rise, and «may» fall.\"",
            Of(Text, "Prices may possibly rise, and may fall.", new(41, 3), new(18, 3), new(22, 8)));

    [Fact]
    public void Overlapping_cues_are_marked_once() =>
        Assert.Equal("\"Prices «may possibly» rise, and may fall.\"",
            Of(Text, "Prices may possibly rise, and may fall.", new(18, 12), new(18, 3), new(22, 8)));

    [Fact]
    public void A_sentence_found_as_a_whole_is_not_marked() =>
        Assert.Equal("\"It rained.\"", Of(Text, "It rained.", new TextSpan(0, 10)));

    [Fact]
    public void A_long_sentence_is_cut_around_the_first_cue()
    {
        string text = string.Join(' ', Enumerable.Range(100, 200)) + " perhaps "
            + string.Join(' ', Enumerable.Range(300, 200));

        string excerpt =
            Excerpt.Of(text, new TextSpan(0, text.Length),
                [new TextSpan(text.IndexOf("perhaps", StringComparison.Ordinal), 7)]).ToString();

        Assert.Matches("^\"…[0-9]{3} .* 299 «perhaps» 300 .* [0-9]{3}…\"$", excerpt);
        Assert.InRange(excerpt.Length, 150, 210);
    }

    [Fact]
    public void A_cut_never_splits_a_character()
    {
        string text = string.Concat(Enumerable.Repeat("😀", 400));

        string excerpt =
            Excerpt.Of(text, new TextSpan(0, text.Length), [new TextSpan(401, 0), new TextSpan(400, 2)]).ToString();

        Assert.DoesNotContain('\uFFFD', excerpt);
        Assert.Contains("«😀»", excerpt, StringComparison.Ordinal);
    }

    private static string Of(string text, string sentence, params TextSpan[] cues) =>
        Excerpt.Of(text, new TextSpan(text.IndexOf(sentence, StringComparison.Ordinal), sentence.Length), cues)
            .ToString();
}
