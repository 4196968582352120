namespace QualityCheck.Facts;

/// <summary>A checkable detail. It is no truth: it only gives a reader something to look up.</summary>
/// <param name="Span">Its place.</param>
/// <param name="Type">quantity, cardinal, ordinal, percent, money, temporal, entity, quotation, attribution, citation
/// or event.</param>
/// <param name="Weight">What it counts where it stands first in a plain statement, 0–2.</param>
/// <param name="Kind">On entities: person, organization, location or misc.</param>
internal readonly record struct Fact(TextSpan Span, string Type, double Weight, EntityKind? Kind = null)
{
    public bool IsEvent => Type == "event";
}
