using System.Collections.Immutable;

namespace QualityCheck.Credibility;

/// <summary>Which column of a list holds which field, by the names that the caller gives or the usual ones.</summary>
internal sealed class SourceFieldMap
{
    /// <summary>The usual names without anything but letters and digits, the likeliest first.</summary>
    private static readonly ImmutableArray<string[]> Usual =
    [
        ["key", "host", "domain", "hostname", "domainname", "site", "website", "source", "url"],
        ["path"],
        ["scope"],
        ["level", "rating", "factuality", "factual", "credibility", "reliability", "label"],
        ["score", "credibilityscore", "trustscore", "pc1"],
        ["scale"],
        ["category", "type"],
        ["reason", "reasons", "notes", "note", "comment", "description"],
        ["url", "link", "reference"],
        ["ratedat", "rated", "date", "updated", "lastupdated"],
        ["validuntil", "expires"],
    ];

    private readonly int[] _columns;

    private SourceFieldMap(int[] columns) => _columns = columns;

    /// <summary>The column of a field; negative where there is none.</summary>
    public int this[SourceField field] => _columns[(int)field];

    public static SourceFieldMap Of(IReadOnlyList<string> names, SourceListColumns given)
    {
        string[] folded = [.. names.Select(Folded)];
        string?[] named = Fields(given);
        var columns = new int[Usual.Length];
        for (int field = 0; field < columns.Length; field++)
        {
            columns[field] = named[field] is { } name
                ? Named(names, name)
                : Usual[field].Select(usual => Array.IndexOf(folded, usual)).FirstOrDefault(at => at >= 0, -1);
        }
        if (columns[(int)SourceField.Url] == columns[(int)SourceField.Key])
            columns[(int)SourceField.Url] = -1;
        return new SourceFieldMap(columns);
    }

    /// <summary>The first name that the caller gives and that is not among the columns; null where all are.</summary>
    public static string? Missing(IReadOnlyList<string> names, SourceListColumns given) =>
        Fields(given).FirstOrDefault(name => name is not null && Named(names, name) < 0);

    /// <summary>The names that the caller gives, by field.</summary>
    private static string?[] Fields(SourceListColumns given) =>
    [
        given.Key, given.Path, given.Scope, given.Level, given.Score, given.Scale, given.Category, given.Reason,
        given.Url, given.RatedAt, given.ValidUntil,
    ];

    private static int Named(IReadOnlyList<string> names, string name) =>
        names.Index().Where(column => column.Item.Trim().Equals(name, StringComparison.OrdinalIgnoreCase))
            .Select(column => column.Index).FirstOrDefault(-1);

    private static string Folded(string name) =>
        string.Concat(name.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
}
