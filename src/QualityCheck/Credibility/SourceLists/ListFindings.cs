using System.Globalization;
using QualityCheck.Text;

namespace QualityCheck.Credibility;

/// <summary>What the source lists say, as findings: in their words and with where they say it.</summary>
internal static class ListFindings
{
    private const string ConflictType = "source-conflict", ExpiredType = "source-expired", Prefix = "source-";

    /// <summary>
    /// No more of a list's reason is shown in a message; all of it stands in the evidence. A judgement.
    /// </summary>
    private const int LongestReason = 160;

    /// <summary>The types of findings.</summary>
    public static IEnumerable<string> Types =>
        [.. Enum.GetValues<SourceLevel>().Select(level => Prefix + KebabCase.Of(level)), ConflictType, ExpiredType];

    public static IEnumerable<Finding> Of(ListEvidence evidence, UrlIdentity? identity, DateOnly? asOf)
    {
        foreach ((SourceMatch match, ListStanding standing) in evidence.Matches)
        {
            string said = Said(match, identity!.Innermost.AsciiHost);
            Finding rated = Finding.Of(CredibilityRules.Rated, Prefix + KebabCase.Of(match.Level),
                Finding.WholeDocument,
                match.Confidence, $"{said}.", EvidenceOf(match));
            yield return standing switch
            {
                ListStanding.Counts => rated,
                ListStanding.Overridden => rated with
                {
                    Severity = Severity.None,
                    Message = $"{said}; another list overrides it.",
                },
                _ => Finding.Of(CredibilityRules.Expired, ExpiredType, Finding.WholeDocument, 1,
                    $"{said}; that ran out on {Day(match.ValidUntil!.Value)} and counts nothing.",
                    [.. EvidenceOf(match), ("asOf", Day(asOf!.Value))]),
            };
        }
        if (evidence.IsConflicting)
            yield return Conflict(evidence);
    }

    private static Finding Conflict(ListEvidence evidence)
    {
        SourceMatch[] counting =
        [
            .. evidence.Matches.Where(match => match.Standing == ListStanding.Counts).Select(match => match.Match),
        ];
        string[] levels = [.. counting.Select(match => KebabCase.Of(match.Level))];
        List<(string, EvidenceValue)> values =
        [
            ("lists", EvidenceValue.ListOf(counting.Select(match => (EvidenceValue)match.List.Id))),
            ("levels", EvidenceValue.ListOf(levels.Select(level => (EvidenceValue)level))),
        ];
        if (evidence is { Mean: { } mean, Spread: { } spread })
            values.AddRange([("mean", (double)Score.Rounded(mean)), ("spread", (double)Score.Rounded(spread))]);
        string said = string.Join(", ",
            counting.Zip(levels, (match, level) => $"{match.List.Id} says {level}"));
        return Finding.Of(CredibilityRules.ListConflict, ConflictType, Finding.WholeDocument, 1,
            $"The source lists disagree: {said}.", [.. values]);
    }

    /// <summary>As <c>List desk v2026-08-04 rates example.org low (“no corrections”, https://…)</c>.</summary>
    private static string Said(SourceMatch match, string host)
    {
        string version = match.List.Version, v = char.IsAsciiDigit(version.FirstOrDefault()) ? "v" : "";
        string above = match.Kind == SourceMatchKind.Parent ? $", which stands above {host}," : "";
        string rates = match.Level == SourceLevel.Satire
            ? $"calls {match.Key}{above} satire"
            : $"rates {match.Key}{above} {KebabCase.Of(match.Level)}";
        string?[] why =
            [match.Reason is { } reason ? $"“{Utf16.Shortened(reason, LongestReason)}”" : null, match.Url];
        string because = string.Join(", ", why.Where(part => part is not null));
        return $"List {match.List.Id} {v}{version} {rates}{(because.Length > 0 ? $" ({because})" : "")}";
    }

    private static Evidence EvidenceOf(SourceMatch match)
    {
        List<(string, EvidenceValue)> evidence =
        [
            ("list", match.List.Id), ("version", match.List.Version), ("line", match.Line), ("key", match.Key),
            ("scope", KebabCase.Of(match.Scope)), ("matched", KebabCase.Of(match.Kind)),
            ("level", KebabCase.Of(match.Level)), ("confidence", match.Confidence),
        ];
        if (match.Score is { } score)
            evidence.Add(("score", score));
        (string Name, string? Text)[] texts =
        [
            ("category", match.Category), ("reason", match.Reason), ("url", match.Url),
            ("ratedAt", match.RatedAt is { } rated ? Day(rated) : null),
            ("validUntil", match.ValidUntil is { } until ? Day(until) : null),
        ];
        foreach ((string name, string? text) in texts)
        {
            if (text is not null)
                evidence.Add((name, text));
        }
        return [.. evidence];
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
