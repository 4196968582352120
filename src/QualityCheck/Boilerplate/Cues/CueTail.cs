namespace QualityCheck.Boilerplate;

/// <summary>What may follow the pattern of a <see cref="BoilerplateCue"/> on its line.</summary>
internal enum CueTail
{
    /// <summary>Nothing but punctuation.</summary>
    None,

    /// <summary>A headline: title case, no full stop.</summary>
    Title,

    /// <summary>A colon, dash or bar, then anything.</summary>
    Colon,

    /// <summary>A few words.</summary>
    Short,

    /// <summary>Nothing, or a sentence or two with a word of what sites speak of.</summary>
    Site,

    /// <summary>A sentence or two.</summary>
    Any,
}
