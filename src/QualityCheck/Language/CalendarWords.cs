using System.Collections.Frozen;

namespace QualityCheck.Language;

/// <summary>Names of months and days, and words that place an event in time.</summary>
internal static class CalendarWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Months = Set(
        "january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Days = Set("monday tuesday wednesday thursday friday saturday sunday");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Relative = Set("yesterday today tomorrow tonight noon midnight");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PartsOfDay = Set("morning afternoon evening night");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Pointers = Set("last next this past coming previous following earlier");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Periods = Set("week month year weekend season spring summer autumn winter quarter century decade");

    /// <summary>A month's name with a capital; <c>may</c> and <c>march</c> are none.</summary>
    public static bool IsMonth(ReadOnlySpan<char> word) => char.IsUpper(word[0]) && Months.Contains(word);

    /// <summary>Whether the month's name is an ordinary word too, so that it needs company to count.</summary>
    public static bool IsAmbiguousMonth(ReadOnlySpan<char> word) => word is "May" or "March" or "Mar" or "MAY" or "MARCH";

    /// <summary>Whether the month's short name is a first name too: <c>Jan</c>.</summary>
    public static bool IsNameToo(ReadOnlySpan<char> word) => word is "Jan" or "Jun";

    public static bool IsPartOfDay(ReadOnlySpan<char> word) => PartsOfDay.Contains(word);

    public static bool IsDay(ReadOnlySpan<char> word) => char.IsUpper(word[0]) && Days.Contains(word);

    public static bool IsRelative(ReadOnlySpan<char> word) => Relative.Contains(word);

    public static bool IsPointer(ReadOnlySpan<char> word) => Pointers.Contains(word);

    public static bool IsPeriod(ReadOnlySpan<char> word) => Periods.Contains(word);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
