namespace QualityCheck.Neural;

/// <summary>A word or a part of one.</summary>
/// <param name="Id">Its number in the vocabulary.</param>
/// <param name="Span">Where it stands in the text.</param>
internal readonly record struct Piece(int Id, TextSpan Span);
