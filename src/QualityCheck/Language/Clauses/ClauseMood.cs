namespace QualityCheck;

/// <summary>What a <see cref="Clause"/> does: state, ask or tell somebody to act.</summary>
public enum ClauseMood : byte
{
    /// <summary>It states something.</summary>
    Declarative,

    /// <summary>It asks, directly or as in <c>asked whether it rained</c>.</summary>
    Interrogative,

    /// <summary>
    /// It tells the reader what to do, or says when or where to do it: <c>Stir until the sugar melts</c>.
    /// </summary>
    Imperative,
}
