namespace QualityCheck.Reporting;

/// <summary>Settings as they are written, with what is left out as null.</summary>
internal sealed record DsaSettingsForm
{
    public required string Ground { get; init; }

    public required string Explanation { get; init; }

    public string? TermsUrl { get; init; }

    public string? PuidPrefix { get; init; }

    public DsaRestriction? Review { get; init; }

    public DsaRestriction? Reject { get; init; }

    public bool? Reviewed { get; init; }

    public DateOnly? ContentDate { get; init; }

    public DateOnly? ApplicationDate { get; init; }

    public DateOnly? EndDate { get; init; }

    public IReadOnlyList<string>? TerritorialScope { get; init; }

    public string? AccountType { get; init; }

    public string? Category { get; init; }

    public IReadOnlyList<string>? Keywords { get; init; }

    public string? Specification { get; init; }

    public DsaSettings Settings()
    {
        var unsaid = new DsaSettings { Ground = Ground, Explanation = Explanation };
        return unsaid with
        {
            TermsUrl = TermsUrl,
            PuidPrefix = PuidPrefix ?? unsaid.PuidPrefix,
            Review = Review ?? unsaid.Review,
            Reject = Reject ?? unsaid.Reject,
            Reviewed = Reviewed ?? unsaid.Reviewed,
            ContentDate = ContentDate,
            ApplicationDate = ApplicationDate,
            EndDate = EndDate,
            TerritorialScope = TerritorialScope ?? unsaid.TerritorialScope,
            AccountType = AccountType,
            Category = Category ?? unsaid.Category,
            Keywords = Keywords ?? unsaid.Keywords,
            Specification = Specification ?? unsaid.Specification,
        };
    }
}
