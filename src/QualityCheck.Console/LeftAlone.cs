namespace QualityCheck.Console;

/// <summary>How much in the folders was left alone and why. Safe from many threads.</summary>
internal sealed class LeftAlone
{
    private readonly int[] _counts = new int[Enum.GetValues<LeaveReason>().Length];

    public void Add(LeaveReason reason) => Interlocked.Increment(ref _counts[(int)reason]);

    /// <summary>The account in one line; empty where nothing was left alone.</summary>
    public override string ToString() => string.Join(", ", Enum.GetValues<LeaveReason>()
        .Where(reason => _counts[(int)reason] > 0)
        .Select(reason => FormattableString.Invariant($"{_counts[(int)reason]} {Words(reason)}")));

    private static string Words(LeaveReason reason) => reason switch
    {
        LeaveReason.Hidden => "hidden",
        LeaveReason.Binary => "binary",
        LeaveReason.LeadsOut => "behind a link out of the folder",
        LeaveReason.NoFile => "of another kind (pipe, socket, device)",
        LeaveReason.Configuration => "for configuration",
        _ => "by --include and --exclude",
    };
}
