namespace QualityCheck.Worker;

/// <summary>How the worker runs: the section <c>Worker</c> of the configuration.</summary>
internal sealed class WorkerOptions
{
    /// <summary>Stands for the tables of <see cref="Store"/>.</summary>
    public const string InStore = "store";

    /// <summary>The address of the broker, <c>amqp://user:password@host:port/vhost</c> or <c>amqps://…</c>.</summary>
    public string Broker { get; set; } = "amqp://guest:guest@localhost:5672/";

    /// <summary>Where reports are kept, see <see cref="Storage.ReportStore.OpenAsync"/>.</summary>
    public string Store { get; set; } = "qualitycheck.db";

    /// <summary>
    /// Where the texts are kept in which copies are looked for: <see cref="InStore"/>, or a folder of this worker
    /// alone, see <see cref="DuplicateIndex"/>. Null where none are looked for.
    /// </summary>
    public string? SeenBefore { get; set; }

    /// <summary>What the names of the queues and exchanges begin with.</summary>
    public string Name { get; set; } = "qualitycheck";

    /// <summary>
    /// So many messages a worker has in hand; 16, a judgement: enough to check while others are being stored.
    /// </summary>
    public ushort Prefetch { get; set; } = 16;

    /// <summary>So many documents are checked at a time; the number of processors.</summary>
    public int MostChecks { get; set; } = Environment.ProcessorCount;

    /// <summary>
    /// A document that is returned more often than this, as by a worker that dies of it, is a dead letter; 5, a
    /// judgement. The queues hold it from when they are declared.
    /// </summary>
    public int DeliveryLimit { get; set; } = 5;

    /// <summary>A longer message is a dead letter; 2 MB, twice what <c>publish</c> sends at most.</summary>
    public int MostMessageBytes { get; set; } = 2_000_000;

    /// <summary>
    /// Where bodies lie that are too long for a message; all who publish and all workers need it. Null where there is
    /// none.
    /// </summary>
    public string? ClaimFolder { get; set; }

    /// <summary>From this length on <c>publish</c> puts a body into the folder; 1 MB.</summary>
    public int ClaimAbove { get; set; } = 1_000_000;

    /// <summary>A longer body is a dead letter; 50 MB, a judgement: the longest pages have 5.</summary>
    public int MostClaimBytes { get; set; } = 50_000_000;

    /// <summary>What contradicts itself. No message repeats the address: it may hold a password.</summary>
    public IEnumerable<string> Mistakes()
    {
        if (!Uri.TryCreate(Broker, UriKind.Absolute, out Uri? address) || address.Scheme is not ("amqp" or "amqps"))
            yield return "Broker is an address amqp://… or amqps://…";
        if (Name.Length is 0 or > 100 || !Name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_'))
            yield return "Name has 1 to 100 letters, digits, dots, hyphens or underscores";
        if (Prefetch < 1 || MostChecks < 1 || DeliveryLimit < 1)
            yield return "Prefetch, MostChecks and DeliveryLimit are at least 1";
        if (ClaimAbove < 1 || MostClaimBytes < 1 || MostMessageBytes < ClaimAbove)
            yield return "ClaimAbove and MostClaimBytes are at least 1, MostMessageBytes at least ClaimAbove";
    }
}
