namespace QualityCheck.Repetition;

/// <summary>What a comparison needs to know of a word, whatever its place.</summary>
/// <param name="Text">The word in lower case with a plain apostrophe.</param>
/// <param name="Stem">The number of its stem, or of what it stands for, in this text.</param>
/// <param name="IsFigure">Whether it is a number, in digits or letters; <c>one</c> is none.</param>
/// <param name="IsContent">Whether it is a word of substance.</param>
/// <param name="Negates">Whether it denies.</param>
/// <param name="OpensFigure">Whether a figure can begin with it.</param>
internal sealed record WordForm(string Text, int Stem, bool IsFigure, bool IsContent, bool Negates,
    bool OpensFigure);
