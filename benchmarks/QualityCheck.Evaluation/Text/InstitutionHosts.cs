namespace QualityCheck.Evaluation.Text;

/// <summary>
/// Tells by its host whether a page is an institution's: of a government, a school or university, a museum, a clinic,
/// an encyclopaedia or an organization.
/// </summary>
internal static class InstitutionHosts
{
    private static readonly HashSet<string> Suffixes = ["gov", "edu", "mil", "int", "ac", "museum", "nhs", "org"];
    private static readonly string[] Words =
    [
        "wikipedia", "encyclop", "britannica", "museum", "university", "clinic", "hospital",
    ];
    private static readonly string[] Personal = ["blog", "forum", "slashdot"];

    /// <summary>
    /// Whether the host ends in a suffix of institutions, before a country or not, or has a word of theirs in it, and
    /// none of a blog or a forum.
    /// </summary>
    public static bool Has(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out Uri? address))
            return false;
        string[] labels = address.Host.Split('.');
        bool institution = Suffixes.Contains(labels[^1])
            || labels.Length > 2 && labels[^1].Length == 2 && Suffixes.Contains(labels[^2])
            || Words.Any(word => address.Host.Contains(word, StringComparison.Ordinal));
        return institution && !Personal.Any(word => address.Host.Contains(word, StringComparison.Ordinal));
    }
}
