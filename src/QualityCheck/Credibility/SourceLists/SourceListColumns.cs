namespace QualityCheck.Credibility;

/// <summary>
/// What a list calls its columns (in JSON: the names of the fields). Null means: by the usual names, whatever their
/// case. A name that is given and that a CSV lacks is an error.
/// </summary>
public sealed record SourceListColumns
{
    /// <summary>The host, address or path: key, host, domain, hostname, site, website, source, else url.</summary>
    public string? Key { get; init; }

    /// <summary>A path on the host of the key: path.</summary>
    public string? Path { get; init; }

    /// <summary>host, registrable (or domain) or path: scope.</summary>
    public string? Scope { get; init; }

    /// <summary>The level in a word: level, rating, factuality, factual, credibility, reliability, label.</summary>
    public string? Level { get; init; }

    /// <summary>The score: score, credibility_score, trust_score, pc1.</summary>
    public string? Score { get; init; }

    /// <summary>The scale of the row's score, as <c>1..5</c>: scale.</summary>
    public string? Scale { get; init; }

    /// <summary>The kind of source: category, type.</summary>
    public string? Category { get; init; }

    /// <summary>Why it is rated so: reason, reasons, notes, note, comment, description.</summary>
    public string? Reason { get; init; }

    /// <summary>Where the rating can be read: url (unless that is the key), link, reference.</summary>
    public string? Url { get; init; }

    /// <summary>The day of the rating: ratedAt, rated, date, updated, lastUpdated.</summary>
    public string? RatedAt { get; init; }

    /// <summary>The last day on which it counts: validUntil, expires.</summary>
    public string? ValidUntil { get; init; }
}
