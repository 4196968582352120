namespace QualityCheck.Credibility;

/// <summary>
/// A kind of evidence in the text. Its amount is a rate, or a count that is full at two, so that length alone changes
/// nothing; it counts from <paramref name="From"/> on, and fully from <paramref name="Full"/> on.
/// </summary>
/// <param name="Name">Its name, as contributions have it.</param>
/// <param name="Family">What it looks at.</param>
/// <param name="Rising">Whether more of it speaks for the text.</param>
/// <param name="From">The amount up to which it counts nothing.</param>
/// <param name="Full">The amount from which on more of it counts no more.</param>
/// <param name="EasilyInvented">Whether anybody can put it into a text: then it counts only as far as the wording and
/// the headline are those of a report.</param>
internal sealed record Indicator(string Name, IndicatorFamily Family, bool Rising, double From, double Full,
    bool EasilyInvented = false)
{
    /// <summary>How far it counts, 0–1.</summary>
    public double Of(double amount) => Math.Clamp((amount - From) / (Full - From), 0, 1);
}
