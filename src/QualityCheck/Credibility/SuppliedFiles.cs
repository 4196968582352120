using System.Collections.Immutable;
using System.Globalization;

namespace QualityCheck.Credibility;

/// <summary>What the files that the caller supplied say of a source, as findings: notes that count nothing.</summary>
internal static class SuppliedFiles
{
    private const string ConfirmedType = "affiliation", UnconfirmedType = "unconfirmed-affiliation",
        AdsType = "ads-txt";

    /// <summary>So many parties are named in a finding; an association names its members by the thousand.</summary>
    private const int MostNamed = 20;

    /// <summary>The fields of a record of <c>ads.txt</c> that may not be left out (IAB Tech Lab, 1.1).</summary>
    private const int AdsFields = 3;

    /// <summary>The types of findings.</summary>
    public static readonly string[] Types = [ConfirmedType, UnconfirmedType, AdsType];

    public static IEnumerable<Finding> Findings(UrlIdentity? identity, CredibilityOptions options)
    {
        if (identity?.Innermost is not { } source)
            yield break;
        ILookup<bool, Affiliation> affiliations =
            Affiliation.Of(source, options.TrustFiles).ToLookup(affiliation => affiliation.IsConfirmed);
        if (affiliations[true].Any())
            yield return Named(CredibilityRules.Affiliation, ConfirmedType, [.. affiliations[true]],
                "confirmed by the other's trust.txt: a sign of affiliation, not of quality");
        if (affiliations[false].Any())
            yield return Named(CredibilityRules.Unconfirmed, UnconfirmedType, [.. affiliations[false]],
                "claimed in the publisher's trust.txt alone; no file of the other's that was supplied says the same");
        if (KeyOf(source, options.AdsFiles) is { } host)
        {
            int records = AdsRecords(options.AdsFiles[host]);
            yield return Finding.Of(CredibilityRules.Ads, AdsType, Finding.WholeDocument, 1,
                string.Create(CultureInfo.InvariantCulture,
                    $"The ads.txt supplied for {host} has {records:N0} records that can be read."),
                [("host", host), ("records", records)]);
        }
    }

    /// <summary>The key of the source's own file: its host, else its registrable domain; null where neither is
    /// there.</summary>
    public static string? KeyOf<T>(UrlIdentity source, ImmutableDictionary<string, T> files)
    {
        string host = TrustTxt.Party(source)!;
        return files.ContainsKey(host) ? host
            : source.Account is null && source.RegistrableDomain is { } domain && files.ContainsKey(domain) ? domain
            : null;
    }

    private static Finding Named(RuleDescriptor rule, string type, Affiliation[] affiliations, string what)
    {
        EvidenceValue[] parties =
        [
            .. affiliations.Take(MostNamed)
                .Select(one => (EvidenceValue)$"{one.Relation.ToString().ToLowerInvariant()}={one.Party}"),
        ];
        string count = affiliations.Length == 1 ? "1 affiliation"
            : string.Create(CultureInfo.InvariantCulture, $"{affiliations.Length:N0} affiliations");
        return Finding.Of(rule, type, Finding.WholeDocument, 1, $"{count} {what}.",
            [("parties", EvidenceValue.ListOf(parties)), ("count", affiliations.Length)]);
    }

    private static int AdsRecords(string text)
    {
        int records = 0;
        foreach (ReadOnlySpan<char> row in text.AsSpan().EnumerateLines())
        {
            int comment = row.IndexOf('#');
            ReadOnlySpan<char> record = comment < 0 ? row : row[..comment];
            if (record.Count(',') >= AdsFields - 1)
                records++;
        }
        return records;
    }
}
