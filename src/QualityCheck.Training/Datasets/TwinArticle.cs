namespace QualityCheck.Training;

/// <summary>
/// An article with a passage put in, as the data set has it: label 1 where the passage restates an earlier one, 0 where
/// it is unrelated, as in the article's twin. Offsets are code points.
/// </summary>
internal sealed record TwinArticle(string Twin, int Label, string Kind, int[] First, int[] Second, string Text)
{
    /// <summary>The passage that was put in.</summary>
    public TextSpan Passage => TextSpan.FromBounds(Second[0], Second[1]);
}
