using QualityCheck.Models;

namespace QualityCheck.Training;

/// <summary>A sparse example.</summary>
/// <param name="Features">Indexes of its features; one that stands twice counts twice.</param>
/// <param name="Values">Their values.</param>
/// <param name="Class">Its class; of two classes 1 is the positive one.</param>
/// <param name="Weight">How much it counts.</param>
internal sealed record Example(int[] Features, float[] Values, int Class, float Weight = 1)
{
    public Example(int[] features, float[] values, bool positive)
        : this(features, values, positive ? 1 : 0)
    {
    }

    public bool Positive => Class > 0;

    /// <summary>A whole text, as if it were one sentence.</summary>
    public static Example Of(AnnotatedText text, Func<AnnotatedText, FeatureGroups> read, bool positive)
    {
        var whole = new Sentence(new TextSpan(0, text.Text.Length), 0, text.Tokens.Length, text.Words, 0);
        FeatureGroups features = read(text with { Sentences = [whole] });
        var indexes = new List<int>();
        var values = new List<float>();
        for (int group = 0; group < features.Count; group++)
        {
            indexes.AddRange(features[group]);
            values.AddRange(Enumerable.Repeat((float)features.ValueOf(group), features[group].Length));
        }
        return new Example([.. indexes], [.. values], positive);
    }
}
