namespace QualityCheck.Genres;

/// <summary>What a feature of a genre counts.</summary>
internal enum GenreFeatureKind
{
    /// <summary>One thing: a cue, a shape, a group of words.</summary>
    Single,

    /// <summary>Words of title and address.</summary>
    TitleWord,

    /// <summary>Words of the text.</summary>
    TextWord,
}
