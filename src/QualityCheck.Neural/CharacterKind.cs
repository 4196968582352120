namespace QualityCheck.Neural;

/// <summary>What a character does to the words around it.</summary>
internal enum CharacterKind : byte
{
    /// <summary>Is not read.</summary>
    None,

    /// <summary>Ends a word.</summary>
    Space,

    /// <summary>Is a word of its own.</summary>
    Alone,

    /// <summary>Belongs to a word.</summary>
    OfWord,
}
