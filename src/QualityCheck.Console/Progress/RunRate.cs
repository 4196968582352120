namespace QualityCheck.Console;

/// <summary>How fast documents are checked.</summary>
/// <param name="Documents">So many were checked.</param>
/// <param name="Bytes">So many bytes of input were read for them.</param>
/// <param name="Elapsed">In this time.</param>
internal readonly record struct RunRate(int Documents, long Bytes, TimeSpan Elapsed)
{
    /// <summary>Nothing is foretold beyond a year: a judgement.</summary>
    private const double MostSeconds = 365.0 * 24 * 3600;

    /// <summary>How long so many further bytes take; null where nothing tells.</summary>
    public TimeSpan? For(long bytes) =>
        Bytes > 0 && bytes >= 0 && Elapsed.TotalSeconds * bytes / Bytes is var seconds && seconds < MostSeconds
            ? TimeSpan.FromSeconds(seconds)
            : null;

    /// <summary><c>12.3 documents/s, 0.45 MB/s</c>; a MB is a million bytes.</summary>
    public override string ToString() => Elapsed <= TimeSpan.Zero
        ? "no time"
        : FormattableString.Invariant($"{Documents / Elapsed.TotalSeconds:0.0} documents/s, {
            Bytes / 1e6 / Elapsed.TotalSeconds:0.00} MB/s");

    /// <summary><c>0:07</c>, <c>12:34</c>, <c>1:02:03</c>.</summary>
    public static string Clock(TimeSpan time) => time.TotalHours >= 1
        ? FormattableString.Invariant($"{(int)time.TotalHours}:{time.Minutes:00}:{time.Seconds:00}")
        : FormattableString.Invariant($"{time.Minutes}:{time.Seconds:00}");
}
