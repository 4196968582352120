namespace QualityCheck.Extraction;

/// <summary>What a word of a class or id names.</summary>
[Flags]
internal enum NamedParts
{
    None = 0,

    /// <summary>What is said beside the article, such as comments.</summary>
    Aside = 1 << 0,

    /// <summary>Content, in a general way.</summary>
    Content = 1 << 1,

    /// <summary>As the first word, the condition of a part and not the part.</summary>
    Condition = 1 << 2,

    /// <summary>Which of many parts of one make it is.</summary>
    State = 1 << 3,

    /// <summary>An author.</summary>
    Author = 1 << 4,

    /// <summary>What stands beside an author's name.</summary>
    BesideAuthor = 1 << 5,
}
