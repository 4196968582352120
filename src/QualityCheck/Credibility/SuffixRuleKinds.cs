namespace QualityCheck.Credibility;

/// <summary>What rules say of a name; a model file stores the numbers.</summary>
[Flags]
internal enum SuffixRuleKinds
{
    None = 0,

    /// <summary>It is a suffix.</summary>
    Suffix = 1,

    /// <summary>Each label under it makes a suffix (<c>*.</c>).</summary>
    Wildcard = 2,

    /// <summary>It is none, although a wildcard says so (<c>!</c>).</summary>
    Exception = 4,

    /// <summary>The same by rules of the private section.</summary>
    PrivateSuffix = 8,

    /// <inheritdoc cref="PrivateSuffix"/>
    PrivateWildcard = 16,

    /// <inheritdoc cref="PrivateSuffix"/>
    PrivateException = 32,
}
