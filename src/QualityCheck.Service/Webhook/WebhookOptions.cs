namespace QualityCheck.Service;

/// <summary>Where verdicts are posted.</summary>
internal sealed class WebhookOptions
{
    /// <summary>The address, such as Coop's <c>/api/v1/report</c>; null posts nothing.</summary>
    public Uri? Url { get; set; }

    /// <summary>What the signature is made with.</summary>
    public string? Secret { get; set; }

    /// <summary>Shown as <c>X-API-KEY</c>, which Coop asks for; null for none.</summary>
    public string? ApiKey { get; set; }

    /// <summary>The type of the reporter in the review tool.</summary>
    public string ReporterTypeId { get; set; } = "qualitycheck";

    /// <summary>The type of the items in the review tool.</summary>
    public string ItemTypeId { get; set; } = "article";

    /// <summary>The policy of the review tool that is named; null for none.</summary>
    public string? PolicyId { get; set; }

    /// <summary>So long one attempt may take; 10 seconds, a judgement.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long after the first attempt the second comes; each later one waits twice as long.</summary>
    public TimeSpan RetryAfter { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>
    /// So many attempts are made one after the other; 5, as Coop makes itself. After them one comes an hour.
    /// </summary>
    public int Attempts { get; set; } = 5;

    /// <summary>What contradicts itself.</summary>
    public IEnumerable<string> Mistakes()
    {
        if (Url is null)
            yield break;
        bool isSafe = Url.IsAbsoluteUri
            && (Url.Scheme == Uri.UriSchemeHttps || (Url.Scheme == Uri.UriSchemeHttp && Url.IsLoopback))
            && Url.UserInfo.Length == 0;
        if (!isSafe)
            yield return "Webhook:Url is https, or http on loopback, without a user";
        if (Secret is not { Length: >= ApiKeys.Shortest })
            yield return FormattableString.Invariant($"Webhook:Secret has at least {ApiKeys.Shortest} characters");
        if (Attempts < 1 || RetryAfter < TimeSpan.Zero || Timeout <= TimeSpan.Zero)
            yield return "Webhook:Attempts is at least 1, Webhook:RetryAfter not negative, Webhook:Timeout above zero";
    }
}
