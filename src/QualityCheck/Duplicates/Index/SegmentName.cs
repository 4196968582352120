using System.Globalization;

namespace QualityCheck.Duplicates;

/// <summary>What a file of an index is called: by the numbers of its documents.</summary>
/// <param name="First">The first document.</param>
/// <param name="End">The number behind the last one.</param>
internal readonly record struct SegmentName(int First, int End)
{
    private const string Segment = "segment-", Journal = "journal-";

    /// <summary>What was not finished when the process ended.</summary>
    public const string UnfinishedEnding = ".unfinished";

    public string Path(string folder) =>
        System.IO.Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{Segment}{First}-{End}"));

    public static string JournalPath(string folder, int first) =>
        System.IO.Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{Journal}{first}"));

    /// <summary>The numbers of the first documents of a folder's journals.</summary>
    public static IEnumerable<int> JournalsIn(string folder)
    {
        foreach (string path in Directory.EnumerateFiles(folder, $"{Journal}*"))
        {
            if (IsNumber(System.IO.Path.GetFileName(path)[Journal.Length..], out int first))
                yield return first;
        }
    }

    /// <summary>The segments of a folder, or those that were not finished, in no order.</summary>
    public static List<SegmentName> All(string folder, string ending = "")
    {
        var names = new List<SegmentName>();
        foreach (string path in Directory.EnumerateFiles(folder, $"{Segment}*{ending}"))
        {
            string[] numbers = System.IO.Path.GetFileName(path)[Segment.Length..^ending.Length].Split('-');
            if (numbers is [var from, var to] && IsNumber(from, out int first) && IsNumber(to, out int end)
                && first < end)
                names.Add(new SegmentName(first, end));
        }
        return names;
    }

    /// <summary>Those that are no part of a larger one, in order.</summary>
    public static List<SegmentName> Whole(IReadOnlyList<SegmentName> names) =>
        [.. names.Where(name => !names.Any(name.IsPartOf)).OrderBy(name => name.First)];

    private static bool IsNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private bool IsPartOf(SegmentName other) => other.First <= First && End <= other.End && other != this;
}
