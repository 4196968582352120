using QualityCheck.Text;

namespace QualityCheck.Service;

/// <summary>A document seen before, of which the text that was checked has passages.</summary>
/// <param name="Id">The earlier document's id.</param>
/// <param name="Relation">What the text is to it: duplicate, contains, contained-in or overlaps.</param>
/// <param name="Share">The share of the text that it has, 0 to 1.</param>
/// <param name="ShareOfEarlier">The share of it that the text has, 0 to 1.</param>
/// <param name="Shared">The passages.</param>
internal sealed record SeenDocument(string Id, string Relation, double Share, double ShareOfEarlier,
    IEnumerable<SeenDocument.Passage> Shared)
{
    /// <summary>A passage in UTF-16 code units: a in the article's text, b in that of the earlier document.</summary>
    public sealed record Passage(int AStart, int BStart, int Length, int BLength);

    public static SeenDocument Of(EarlierCopy copy) => new(copy.Id, KebabCase.Of(copy.Relation), copy.Share,
        copy.ShareOfEarlier, copy.Shared.Select(span =>
            new Passage(span.A.Start, span.B.Start, span.A.Length, span.B.Length)));
}
