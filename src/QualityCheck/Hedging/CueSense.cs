namespace QualityCheck.Hedging;

/// <summary>In what sense a word that may hedge is used.</summary>
internal enum CueSense
{
    /// <summary>That of a hedge, as far as its place tells.</summary>
    Hedge,

    /// <summary>That of a hedge which takes nothing away here: <c>it may be small, but it is strong</c>.</summary>
    Idle,

    /// <summary>Another one: a permission, a wish, a proposal.</summary>
    Other,
}
