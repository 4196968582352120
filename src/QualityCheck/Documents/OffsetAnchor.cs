namespace QualityCheck;

/// <summary>A place where article text and input begin to run side by side.</summary>
/// <param name="Text">Offset in the article's text.</param>
/// <param name="Input">Offset in the input.</param>
/// <param name="Width">
/// 1 where each following character of the text is one of the input;
/// 0 where all following characters lead to <paramref name="Input"/> (an inserted line break, a decoded entity).
/// </param>
public readonly record struct OffsetAnchor(int Text, int Input, int Width = 1);
