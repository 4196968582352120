using System.Collections.Frozen;
using System.Collections.Immutable;
using QualityCheck.Models;

namespace QualityCheck.Extraction;

/// <summary>The names that pages give to their parts, of <c>data/lexicons/page-names.tsv</c>.</summary>
internal static class PageNames
{
    private static readonly ILookup<(string Kind, string What), string> Rows =
        EmbeddedData.ReadTable("lexicons/page-names.tsv")
            .SelectMany(row => row[2].Split(' '), (row, name) => (Key: (row[0], row[1]), Name: name))
            .ToLookup(row => row.Key, row => row.Name);

    /// <summary>The names in their order.</summary>
    /// <param name="kind">What is named: <c>word</c>, <c>pair</c>, <c>role</c> or <c>meta</c>.</param>
    /// <param name="what">What it is.</param>
    /// <exception cref="InvalidDataException">There are none.</exception>
    public static ImmutableArray<string> Of(string kind, string what) =>
        Rows.Contains((kind, what))
            ? [.. Rows[(kind, what)]]
            : throw new InvalidDataException($"page-names.tsv: there is no {kind} {what}");

    /// <summary>The names as a set.</summary>
    public static FrozenSet<string> Set(string kind, string what) =>
        Of(kind, what).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>For each name the rule that takes out the part so named.</summary>
    public static FrozenDictionary<string, BoilerplateRule> Rules(string kind) =>
        HtmlBoilerplateRules.OfNames.SelectMany(rule => Rows[(kind, rule.Reason)], (rule, name) => (name, rule))
            .ToFrozenDictionary(pair => pair.name, pair => pair.rule, StringComparer.Ordinal);
}
