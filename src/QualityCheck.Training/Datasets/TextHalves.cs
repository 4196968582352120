namespace QualityCheck.Training;

/// <summary>The two halves of a text, which show how far chance moves a score.</summary>
internal static class TextHalves
{
    // 90 % of a normal distribution lie within so many standard deviations.
    private const double NinetyPercent = 1.645;

    /// <summary>Cuts a text at the end of the line that is nearest behind its middle; in the middle where there is
    /// none.</summary>
    public static (string First, string Second) Of(string text)
    {
        int half = text.IndexOf('\n', text.Length / 2) is var line and >= 0 ? line : text.Length / 2;
        return (text[..half], text[half..]);
    }

    /// <summary>
    /// Half the 90 % interval of a text of one word, out of how far the halves of a text of n words differ: by a
    /// variance of 4σ²/n where n words have σ²/n.
    /// </summary>
    public static double Sampling(IEnumerable<(double Difference, int Words)> texts) =>
        Math.Round(NinetyPercent * Math.Sqrt(texts.Average(text =>
            text.Difference * text.Difference * text.Words / 4)), 3);
}
