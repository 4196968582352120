namespace QualityCheck.Language;

/// <summary>The families of cues.</summary>
internal static class CueTypes
{
    /// <summary>Whether it makes a statement uncertain, rather than vague or over-certain.</summary>
    public static bool IsUncertainty(this CueType type) => type <= CueType.Condition;
}
