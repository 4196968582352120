namespace QualityCheck.Tests.Language;

public sealed class PartOfSpeechTaggerTests
{
    private const string Text =
        "The ferry didn't leave Harwich before noon, and Ms Okafor's follow-up call went unanswered. Nobody was there "
        + "to take it.";

    /// <summary>The tagger remembers words; what it remembers must not show.</summary>
    [Fact]
    public void Tags_do_not_depend_on_the_texts_before()
    {
        PartOfSpeech[] first = Tag(Text);
        Assert.Contains(PartOfSpeech.Verb, first);
        Tag($"{Text} Then came "
            + $"{string.Join(' ', Enumerable.Range(0, 40_000).Select(i => "word" + (char)('a' + i % 26) + i))}.");
        Assert.Equal(first, Tag(Text));
    }

    [Fact]
    public void Tags_are_the_same_on_many_threads()
    {
        PartOfSpeech[] expected = Tag(Text);
        Parallel.For(0, 200,
            i => Assert.Equal(expected,
                Tag(i % 3 == 0 ? Text : $"{Text} Number {i} came {i} times.")[..expected.Length]));
    }

    private static PartOfSpeech[] Tag(string text) => [.. TextAnnotator.Annotate(text).Tags];
}
