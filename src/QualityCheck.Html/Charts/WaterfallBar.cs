namespace QualityCheck.Html.Charts;

/// <summary>A bar of a <see cref="Waterfall"/>.</summary>
/// <param name="Name">The part, <c>baseline</c> or <c>sum</c>; empty for several small ones.</param>
/// <param name="Value">What it adds.</param>
/// <param name="From">The sum before it.</param>
/// <param name="To">The sum with it.</param>
/// <param name="Parts">How many parts it stands for.</param>
internal sealed record WaterfallBar(string Name, double Value, double From, double To, int Parts);
