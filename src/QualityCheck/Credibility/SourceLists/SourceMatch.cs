namespace QualityCheck.Credibility;

/// <summary>
/// What one list says of an address: the closest of its rows. Immutable. Texts are read out of the list when they are
/// asked for.
/// </summary>
public readonly record struct SourceMatch
{
    /// <summary>
    /// What a rating is worth for a host below the rated one: half, for a subdomain is often another publication of the
    /// same house, and as often not. A judgement.
    /// </summary>
    private const double ParentConfidence = 0.5;

    private readonly int _row;

    internal SourceMatch(SourceList list, int row, SourceMatchKind kind) => (List, _row, Kind) = (list, row, kind);

    /// <summary>The list.</summary>
    public SourceList List { get; }

    /// <summary>By what the address matches the row.</summary>
    public SourceMatchKind Kind { get; }

    /// <summary>The row's key: a host in ASCII without <c>www.</c>, perhaps with a path.</summary>
    public string Key => List.Table.Key(_row);

    /// <summary>The row's scope.</summary>
    public SourceScope Scope => List.Table.Scope(_row);

    /// <summary>How the list rates it.</summary>
    public SourceLevel Level => List.Table.Level(_row);

    /// <summary>The list's score, mapped to 0–1; null where it gives none, and for satire.</summary>
    public double? Score => List.Table.Score(_row);

    /// <summary>The kind of source, in the list's words; null where it names none.</summary>
    public string? Category => List.Table.Category(_row);

    /// <summary>Why, in the list's words; null where it gives none.</summary>
    public string? Reason => List.Table.Reason(_row);

    /// <summary>Where the rating can be read; null where the list does not tell.</summary>
    public string? Url => List.Table.Url(_row);

    /// <summary>The day of the rating, in UTC; null where the list does not tell.</summary>
    public DateOnly? RatedAt => List.Table.RatedAt(_row);

    /// <summary>The last day on which it counts, in UTC; null for no end.</summary>
    public DateOnly? ValidUntil => List.Table.ValidUntil(_row);

    /// <summary>The line of the list where the row begins.</summary>
    public int Line => List.Table.Line(_row);

    /// <summary>
    /// What the rating is worth here, 0–1: the list's confidence, half of it for a host above this one.
    /// </summary>
    public double Confidence => List.Confidence * (Kind == SourceMatchKind.Parent ? ParentConfidence : 1);

    /// <summary>Whether the rating has run out before this day.</summary>
    public bool IsExpiredOn(DateOnly day) => ValidUntil < day;
}
