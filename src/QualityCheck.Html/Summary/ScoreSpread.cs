namespace QualityCheck.Html;

/// <summary>The values of a score over the documents.</summary>
internal sealed class ScoreSpread(string score)
{
    /// <summary>Bars of a histogram: a twentieth each, as fine as thresholds are set.</summary>
    public const int Bars = 20;

    private readonly int[] _bars = new int[Bars];

    public string Score => score;

    public IReadOnlyList<int> Counts => _bars;

    public void Add(double value) => _bars[Math.Clamp((int)(value * Bars), 0, Bars - 1)]++;
}
