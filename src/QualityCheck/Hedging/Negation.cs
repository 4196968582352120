namespace QualityCheck.Hedging;

/// <summary>Words that negate.</summary>
internal static class Negation
{
    public static bool Is(ReadOnlySpan<char> word) =>
        word is "not" or "never" or "no" or "hardly" or "cannot" || word.EndsWith("n't") || word.EndsWith("n’t");
}
