using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>Names of months and days, and words that place an event in time.</summary>
internal static class CalendarWords
{
    private static readonly WordSet AmbiguousMonths = LanguagePack.English.Words("calendar", "ambiguous-month");

    private static readonly WordSet LowerMonths = LanguagePack.English.Words("calendar", "lower-month");

    private static readonly WordSet NameMonths = LanguagePack.English.Words("calendar", "name-month");

    private static readonly WordSet Months = LanguagePack.English.Words("calendar", "month");

    private static readonly WordSet Days = LanguagePack.English.Words("calendar", "day");

    private static readonly WordSet ManyDays = LanguagePack.English.Words("calendar", "days");

    private static readonly WordSet ShortDays = LanguagePack.English.Words("calendar", "short-day");

    private static readonly WordSet Relative = LanguagePack.English.Words("calendar", "relative");

    private static readonly WordSet PartsOfDay = LanguagePack.English.Words("calendar", "day-part");

    private static readonly WordSet PartsOfDayAlone = LanguagePack.English.Words("calendar", "day-part-alone");

    private static readonly WordSet Pointers = LanguagePack.English.Words("calendar", "pointer");

    private static readonly WordSet Quantifiers = LanguagePack.English.Words("calendar", "quantifier");

    private static readonly WordSet Periods = LanguagePack.English.Words("calendar", "period");

    private static readonly WordSet ManyPeriods = LanguagePack.English.Words("calendar", "periods");

    private static readonly WordSet PeriodKinds = LanguagePack.English.Words("calendar", "period-kind");

    private static readonly WordSet Seasons = LanguagePack.English.Words("calendar", "season");

    private static readonly WordSet Frequencies = LanguagePack.English.Words("calendar", "frequency");

    private static readonly WordSet Decades = LanguagePack.English.Words("calendar", "decade");

    private static readonly WordSet Zones = LanguagePack.English.Words("calendar", "zone");

    /// <summary>A month's name with a capital; <c>may</c> and <c>march</c> are none.</summary>
    public static bool IsMonth(ReadOnlySpan<char> word) =>
        word.Length > 0 && char.IsUpper(word[0]) && Months.Contains(word);

    /// <summary>A month's name in any case.</summary>
    public static bool IsMonthInAnyCase(ReadOnlySpan<char> word) => Months.Contains(word);

    /// <summary>Whether the month's name is an ordinary word too, so that it needs company to count.</summary>
    public static bool IsAmbiguousMonth(ReadOnlySpan<char> word) =>
        AmbiguousMonths.Contains(word)
        || word.Length > 0 && char.IsLower(word[0]) && (word.Length < 4 || LowerMonths.Contains(word));

    /// <summary>Whether the month's name is a first name too: <c>Jan</c>, <c>April</c>.</summary>
    public static bool IsNameToo(ReadOnlySpan<char> word) => NameMonths.Contains(word);

    public static bool IsPartOfDay(ReadOnlySpan<char> word) => PartsOfDay.Contains(word);

    /// <summary>A part of the day that needs no word before it to be one: <c>mornings</c>, <c>lunchtime</c>.</summary>
    public static bool IsPartOfDayAlone(ReadOnlySpan<char> word) => PartsOfDayAlone.Contains(word);

    public static bool IsDay(ReadOnlySpan<char> word) =>
        word.Length > 0 && char.IsUpper(word[0]) && Days.Contains(word);

    /// <summary>A weekday in any case, one or many: <c>monday</c>, <c>Mondays</c>.</summary>
    public static bool IsWeekday(ReadOnlySpan<char> word) => Days.Contains(word) || ManyDays.Contains(word);

    /// <summary>A weekday's short name, which is an ordinary word too: <c>Sat</c>.</summary>
    public static bool IsShortDay(ReadOnlySpan<char> word) => ShortDays.Contains(word);

    public static bool IsRelative(ReadOnlySpan<char> word) => Relative.Contains(word);

    public static bool IsPointer(ReadOnlySpan<char> word) => Pointers.Contains(word);

    public static bool IsQuantifier(ReadOnlySpan<char> word) => Quantifiers.Contains(word);

    public static bool IsPeriod(ReadOnlySpan<char> word) => Periods.Contains(word);

    public static bool IsManyPeriods(ReadOnlySpan<char> word) => ManyPeriods.Contains(word);

    /// <summary>A word that says which year or day is meant: <c>fiscal</c>, <c>business</c>.</summary>
    public static bool IsPeriodKind(ReadOnlySpan<char> word) => PeriodKinds.Contains(word);

    public static bool IsSeason(ReadOnlySpan<char> word) => Seasons.Contains(word);

    public static bool IsFrequency(ReadOnlySpan<char> word) => Frequencies.Contains(word);

    public static bool IsDecade(ReadOnlySpan<char> word) => Decades.Contains(word);

    public static bool IsTimeZone(ReadOnlySpan<char> word) => Zones.Contains(word);

    /// <summary>Every word that a time expression may begin with, number words left out.</summary>
    public static IEnumerable<string> Openers =>
    [
        .. Months.Words, .. Days.Words, .. ManyDays.Words, .. ShortDays.Words, .. Relative.Words, .. PartsOfDay.Words,
        .. PartsOfDayAlone.Words, .. Pointers.Words,
        .. Quantifiers.Words, .. Periods.Words, .. PeriodKinds.Words, .. Seasons.Words,
        .. Frequencies.Words.Select(word => word.Split('-')[0]), .. Decades.Words,
        .. ("since before after until till early late mid later earlier end beginning start middle right at more less "
            + "fewer age aged ages noon midnight midday noonish quarter half q1 q2 q3 q4 cy fy sy w within around now "
            + "few several ad a.d. circa ca c").Split(' '),
    ];
}
