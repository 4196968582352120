namespace QualityCheck.Training;

/// <summary>Where a text with or without a restated passage is from.</summary>
internal enum RestatementSource
{
    /// <summary>An article into which a passage of a book was put, and a person's paraphrase of it.</summary>
    Twin,

    /// <summary>An article that says a passage of its own again, by program.</summary>
    SameArticle,

    /// <summary>Two articles on different things in one text; nothing is restated.</summary>
    LookAlike,
}
