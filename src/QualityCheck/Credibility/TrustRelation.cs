namespace QualityCheck.Credibility;

/// <summary>
/// What a <c>trust.txt</c> says of another party (draft-org-trust-relationship-protocol-00, expired; JournalList).
/// </summary>
public enum TrustRelation
{
    /// <summary><c>belongto=</c>: a member of the other; answered by <c>member=</c>.</summary>
    BelongTo,

    /// <summary><c>member=</c>: the other is a member; answered by <c>belongto=</c>.</summary>
    Member,

    /// <summary><c>controlledby=</c>: controlled by the other; answered by <c>control=</c>.</summary>
    ControlledBy,

    /// <summary><c>control=</c>: controls the other; answered by <c>controlledby=</c>.</summary>
    Control,

    /// <summary><c>vendor=</c>: the other is a vendor; answered by <c>customer=</c>.</summary>
    Vendor,

    /// <summary><c>customer=</c>: the other is a customer; answered by <c>vendor=</c>.</summary>
    Customer,
}
