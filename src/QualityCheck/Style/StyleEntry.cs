namespace QualityCheck.Style;

/// <summary>What the lexicon says of a phrase.</summary>
/// <param name="Type">Its kind.</param>
/// <param name="Weight">What one occurrence counts.</param>
/// <param name="Literal">The sense in which it is no mark at all; null where it has none.</param>
internal sealed record StyleEntry(string Type, double Weight, LiteralSense? Literal = null)
{
    // These are measured and cost nothing by themselves.
    public static readonly StyleEntry Call = new("call-to-action", 0), Offer = new("offer", 0),
        Praise = new("own-praise", 0), Filler = new("generic-filler", 0), Tail = new("importance-tail", 0),
        Triple = new("abstract-triple", 0), Parallel = new("negative-parallel", 0),
        Bait = new("clickbait-like", 0), Stock = new("stock-heading", 0),
        Unborne = new("headline-not-borne-out", 0), OffTopic = new("off-topic", 0);
}
