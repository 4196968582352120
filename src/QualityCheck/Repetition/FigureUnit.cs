namespace QualityCheck.Repetition;

/// <summary>What a <see cref="Figure"/> counts.</summary>
internal enum FigureUnit
{
    /// <summary>Anything.</summary>
    Number,

    /// <summary>Parts of a whole.</summary>
    Share,

    /// <summary>Time, in minutes.</summary>
    Time,

    /// <summary>
    /// Figures and letters that are no plain number, such as <c>19:30</c>: they agree with their like only.
    /// </summary>
    Unread,
}
