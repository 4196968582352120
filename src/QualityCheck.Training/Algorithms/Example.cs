using QualityCheck.Models;

namespace QualityCheck.Training;

/// <summary>A sparse example of two classes.</summary>
/// <param name="Features">Indexes of its features; one that stands twice counts twice.</param>
/// <param name="Values">Their values.</param>
/// <param name="Positive">Its class.</param>
internal sealed record Example(int[] Features, float[] Values, bool Positive)
{
    /// <summary>A whole text, as if it were one sentence.</summary>
    public static Example Of(AnnotatedText text, Func<AnnotatedText, FeatureGroups> read, bool positive)
    {
        FeatureGroups features = read(WholeOf(text));
        var indexes = new List<int>();
        var values = new List<float>();
        for (int group = 0; group < features.Count; group++)
        {
            indexes.AddRange(features[group]);
            values.AddRange(Enumerable.Repeat((float)features.ValueOf(group), features[group].Length));
        }
        return new Example([.. indexes], [.. values], positive);
    }

    /// <summary>A text whose only sentence is all of it.</summary>
    public static AnnotatedText WholeOf(AnnotatedText text) => text with
    {
        Sentences = [new Sentence(new TextSpan(0, text.Text.Length), 0, text.Tokens.Length, text.Words, 0)],
    };
}
