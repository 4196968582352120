using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace QualityCheck.Reporting;

/// <summary>What differs between two reports of one document, in JSON of whatever version. Pure.</summary>
public static class ReportDifferences
{

    /// <summary>
    /// The differences, those that are likely the cause of others first (<see cref="ReportDifference.IsCause"/>), else
    /// in the order of the reports. Of two lists only what lies between their common beginning and their common end
    /// differs, item by item where it is equally long.
    /// </summary>
    /// <param name="before">The first report.</param>
    /// <param name="after">The second report.</param>
    /// <returns>The differences; none where the reports say the same.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="JsonException">One of them is no JSON.</exception>
    public static ImmutableArray<ReportDifference> Between(string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var found = new List<ReportDifference>();
        Compare("", JsonNode.Parse(before), JsonNode.Parse(after), found);
        return [.. found.OrderByDescending(difference => difference.IsCause)];
    }

    private static void Compare(string path, JsonNode? before, JsonNode? after, List<ReportDifference> found)
    {
        if (before is JsonObject one && after is JsonObject other)
            CompareObjects(path, one, other, found);
        else if (before is JsonArray list && after is JsonArray otherList)
            CompareLists(path, list, otherList, found);
        else if (!JsonNode.DeepEquals(before, after))
            found.Add(new ReportDifference(path, Text(before), Text(after)));
    }

    private static void CompareObjects(string path, JsonObject before, JsonObject after, List<ReportDifference> found)
    {
        foreach (string name in before.Concat(after).Select(field => field.Key).Distinct(StringComparer.Ordinal))
        {
            string place = path.Length == 0 ? name : $"{path}.{name}";
            bool stood = before.TryGetPropertyValue(name, out JsonNode? old);
            bool stands = after.TryGetPropertyValue(name, out JsonNode? now);
            if (stood && stands)
                Compare(place, old, now, found);
            else
                found.Add(new ReportDifference(place, stood ? Text(old) : null, stands ? Text(now) : null));
        }
    }

    private static void CompareLists(string path, JsonArray before, JsonArray after, List<ReportDifference> found)
    {
        int shorter = Math.Min(before.Count, after.Count), start = 0, end = 0;
        while (start < shorter && JsonNode.DeepEquals(before[start], after[start]))
            start++;
        while (end < shorter - start && JsonNode.DeepEquals(before[^(end + 1)], after[^(end + 1)]))
            end++;
        if (before.Count == after.Count)
        {
            for (int i = start; i < before.Count - end; i++)
                Compare(At(i), before[i], after[i], found);
            return;
        }
        for (int i = start; i < before.Count - end; i++)
            found.Add(new ReportDifference(At(i), Text(before[i]), null));
        for (int i = start; i < after.Count - end; i++)
            found.Add(new ReportDifference(At(i), null, Text(after[i])));

        string At(int index) => FormattableString.Invariant($"{path}[{index}]");
    }

    private static string Text(JsonNode? node) => node?.ToJsonString(CompactJson.Nodes) ?? "null";
}
