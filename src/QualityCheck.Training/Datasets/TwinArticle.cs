namespace QualityCheck.Training;

/// <summary>
/// An article with a passage put in, as the data set has it: label 1 where the passage restates an earlier one, which
/// was put in as well, 0 where it is unrelated, as in the article's twin. Offsets are code points.
/// </summary>
internal sealed record TwinArticle(string Twin, int Label, string Kind, int[] First, int[] Second, string Text)
{
    /// <summary>The passage that was put in.</summary>
    public TextSpan Passage => TextSpan.FromBounds(Second[0], Second[1]);

    /// <summary>
    /// Whether it belongs to the half that the library's model learns from; no passage is in both halves.
    /// </summary>
    public bool IsLearnedFrom => int.Parse(Twin[1..], System.Globalization.CultureInfo.InvariantCulture) % 2 == 1;

    /// <summary>The earlier passage, which other articles have as well: they are no independent samples.</summary>
    public string FirstPassage => Text[First[0]..First[1]];

    /// <summary>The article as it was.</summary>
    public string Article => string.Concat(Text.AsSpan(0, First[0]), Text.AsSpan(First[1]..Second[0]),
        Text.AsSpan(Second[1]));
}
