namespace QualityCheck.Service;

/// <summary>How the service runs: the section <c>Service</c> of the configuration.</summary>
internal sealed class ServiceOptions
{
    /// <summary>Stands for the tables of <see cref="Store"/>.</summary>
    public const string InStore = "store";

    /// <summary>Where reports are kept, see <see cref="Storage.ReportStore.OpenAsync"/>.</summary>
    public string Store { get; set; } = "qualitycheck.db";

    /// <summary>
    /// Where the texts are kept in which copies are looked for: <see cref="InStore"/>, or a folder of this process
    /// alone, see <see cref="DuplicateIndex"/>. Null where none are looked for.
    /// </summary>
    public string? SeenBefore { get; set; }

    /// <summary>The keys that callers show. Without any the service serves loopback only.</summary>
    public IList<string> ApiKeys { get; } = [];

    /// <summary>A longer body, or line of a batch, is refused; 10 MB, a judgement: the longest pages have 5.</summary>
    public int MostBodyBytes { get; set; } = 10_000_000;

    /// <summary>A body that has not come by then is given up; half a minute, a judgement.</summary>
    public TimeSpan ReadTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// A document without an answer by then goes to review; 10 seconds, a judgement: a long page takes less than one.
    /// </summary>
    public TimeSpan CheckTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// So many requests are taken in at a time, those that wait for a processor among them; 64, a judgement: as many
    /// bodies may be held in memory.
    /// </summary>
    public int MostRequests { get; set; } = 64;

    /// <summary>So many of one caller, lest one take all; half of them.</summary>
    public int MostRequestsOfCaller { get; set; } = 32;

    /// <summary>So many documents are checked at a time; the number of processors.</summary>
    public int MostChecks { get; set; } = Environment.ProcessorCount;

    /// <summary>Whether verdicts are only stored and logged, and all answers are Accept.</summary>
    public bool Shadow { get; set; }

    /// <summary>Reports older than this are removed, with their decisions; null keeps them.</summary>
    public TimeSpan? Retention { get; set; }

    /// <summary>Where traces and figures go by OTLP; null for nowhere, unless
    /// OTEL_EXPORTER_OTLP_ENDPOINT says.</summary>
    public Uri? OtlpEndpoint { get; set; }

    /// <summary>Where verdicts are posted.</summary>
    public WebhookOptions Webhook { get; set; } = new();

    /// <summary>What contradicts itself.</summary>
    public IEnumerable<string> Mistakes()
    {
        if (ApiKeys.Any(key => key.Length < Service.ApiKeys.Shortest))
            yield return FormattableString.Invariant($"an API key has at least {Service.ApiKeys.Shortest} characters");
        if (MostBodyBytes < 1 || MostRequests < 1 || MostRequestsOfCaller < 1 || MostChecks < 1)
            yield return "MostBodyBytes, MostRequests, MostRequestsOfCaller and MostChecks are at least 1";
        if (ReadTimeout <= TimeSpan.Zero || CheckTimeout <= TimeSpan.Zero || Retention <= TimeSpan.Zero)
            yield return "ReadTimeout, CheckTimeout and Retention are above zero";
        // The store tells how many reports are gone, not which.
        if (SeenBefore is not (null or "" or InStore) && Retention is not null)
            yield return "with Retention SeenBefore is 'store': a folder would keep the texts";
        foreach (string mistake in Webhook.Mistakes())
            yield return mistake;
    }
}
