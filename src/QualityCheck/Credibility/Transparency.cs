using System.Collections.Immutable;

namespace QualityCheck.Credibility;

/// <summary>
/// The share of the items a reader may expect that the document discloses. Each weighs the same and is present or
/// absent. Text input can only show the items of its metadata.
/// </summary>
internal static class Transparency
{
    /// <summary>The items of an HTML page; a text has fewer.</summary>
    public static int MostItems => DisclosureItem.All.Length;

    public static Score Of(Article article, ImmutableArray<Disclosure> disclosures)
    {
        ImmutableArray<DisclosureItem> items =
            article.Page is null ? [.. DisclosureItem.All.Where(item => !item.OfPage)] : DisclosureItem.All;
        if (article.Page is null && disclosures.IsEmpty)
            return Score.None;
        // Rounded down, so that all together are a hair less than 1 and not more.
        decimal weight = Math.Round(1m / items.Length, 9, MidpointRounding.ToZero);
        return new Score
        {
            Value = (double)(weight * disclosures.Length),
            Amount = disclosures.Length,
            Unit = FormattableString.Invariant($"items of {items.Length}"),
            Baseline = 0,
            Contributions =
            [
                .. items.Select(item => (item.Name, Disclosed: disclosures.Any(one => one.Item == item)))
                    .OrderByDescending(item => item.Disclosed).ThenBy(item => item.Name, StringComparer.Ordinal)
                    .Select(item => new Contribution(item.Name, item.Disclosed ? (double)weight : 0)),
            ],
        };
    }

    /// <summary>What is disclosed, each with its place; uncharged, so that it comes with all details only.</summary>
    public static IEnumerable<Finding> Findings(ImmutableArray<Disclosure> disclosures) =>
        disclosures.Select(one => Finding.Of(CredibilityRules.Disclosed, CredibilityRules.DisclosedType,
            Finding.WholeDocument, 1, $"The page discloses {one.Item.Name}: “{one.Quote}”. {one.Item.Standards}.",
            EvidenceOf(one)));

    private static Evidence EvidenceOf(Disclosure one)
    {
        List<(string, EvidenceValue)> evidence =
            [("item", one.Item.Name), ("place", one.Place), ("quote", one.Quote), ("standards", one.Item.Standards)];
        if (one.Start is { } start)
            evidence.Add(("htmlStart", start));
        return [.. evidence];
    }
}
