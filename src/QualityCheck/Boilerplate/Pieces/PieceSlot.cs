namespace QualityCheck.Boilerplate;

/// <summary>Fills a slot of a label's pattern.</summary>
/// <param name="text">The paragraph.</param>
/// <param name="at">Where the slot begins.</param>
/// <returns>Where it ends; −1 where nothing fills it.</returns>
internal delegate int PieceSlot(PieceText text, int at);
