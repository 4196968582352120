namespace QualityCheck;

/// <summary>The kind of a <see cref="Quantity"/>.</summary>
public enum QuantityKind
{
    /// <summary>A bare number that counts or measures something.</summary>
    Cardinal,

    /// <summary>A rank such as <c>third</c> or <c>3rd</c>.</summary>
    Ordinal,

    /// <summary>A share of a hundred.</summary>
    Percent,

    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>A number with a unit of measure.</summary>
    Measure,

    /// <summary>A date, time, duration or age.</summary>
    Temporal,

    /// <summary>
    /// A number that names a thing instead of counting: a citation mark, a chapter, a version, a model, a telephone
    /// number.
    /// </summary>
    Reference,
}
