namespace QualityCheck.Language;

/// <summary>Names of months and days, and words that place an event in time.</summary>
internal static class CalendarWords
{
    private static readonly WordSet Months = new(
        "january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec");

    private static readonly WordSet Days = new("monday tuesday wednesday thursday friday saturday sunday");

    private static readonly WordSet ManyDays = new("mondays tuesdays wednesdays thursdays fridays saturdays sundays");

    private static readonly WordSet ShortDays = new("mon tue tues wed thu thur thurs fri sat sun");

    private static readonly WordSet Relative = new("yesterday today tomorrow tonight tonite tmrw eod eoy eom");

    private static readonly WordSet PartsOfDay = new("morning afternoon evening night mornings afternoons evenings nights");

    private static readonly WordSet PartsOfDayAlone = new("mornings afternoons evenings daytime nighttime night-time lunchtime lunch-time noontime dinnertime bedtime midmorning mid-morning midafternoon mid-afternoon");

    private static readonly WordSet Pointers = new("last next this past coming previous following upcoming current same");

    private static readonly WordSet Quantifiers = new("every each all any");

    private static readonly WordSet Periods = new("hour day week weekend weekday fortnight month quarter semester year decade century millennium season");

    private static readonly WordSet ManyPeriods = new("hours days weeks weekends weekdays fortnights months quarters semesters years decades centuries millennia seasons minutes seconds");

    private static readonly WordSet PeriodKinds = new("business working school fiscal financial calendar academic trading tax");

    private static readonly WordSet Seasons = new("spring summer autumn fall winter");

    private static readonly WordSet Frequencies = new(
        "hourly daily nightly weekly fortnightly monthly quarterly yearly annually everyday biweekly bi-weekly bimonthly bi-monthly biannually semiannual semiannually semi-annual semi-annually weekdays");

    private static readonly WordSet Decades = new("twenties thirties forties fifties sixties seventies eighties nineties");

    private static readonly WordSet Zones = new("gmt utc et est edt ct cst cdt mt mst mdt pt pst pdt cet cest bst ist jst aest");

    /// <summary>A month's name with a capital; <c>may</c> and <c>march</c> are none.</summary>
    public static bool IsMonth(ReadOnlySpan<char> word) => word.Length > 0 && char.IsUpper(word[0]) && Months.Contains(word);

    /// <summary>A month's name in any case.</summary>
    public static bool IsMonthInAnyCase(ReadOnlySpan<char> word) => Months.Contains(word);

    /// <summary>Whether the month's name is an ordinary word too, so that it needs company to count.</summary>
    public static bool IsAmbiguousMonth(ReadOnlySpan<char> word) => word is "May" or "March" or "Mar" or "MAY" or "MARCH" || word.Length > 0 && char.IsLower(word[0]) && (word.Length < 4 || word is "march" or "august" or "sept");

    /// <summary>Whether the month's name is a first name too: <c>Jan</c>, <c>April</c>.</summary>
    public static bool IsNameToo(ReadOnlySpan<char> word) => word is "Jan" or "Jun" or "April" or "May" or "June" or "August";

    public static bool IsPartOfDay(ReadOnlySpan<char> word) => PartsOfDay.Contains(word);

    /// <summary>A part of the day that needs no word before it to be one: <c>mornings</c>, <c>lunchtime</c>.</summary>
    public static bool IsPartOfDayAlone(ReadOnlySpan<char> word) => PartsOfDayAlone.Contains(word);

    public static bool IsDay(ReadOnlySpan<char> word) => word.Length > 0 && char.IsUpper(word[0]) && Days.Contains(word);

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
        .. Months.Words, .. Days.Words, .. ManyDays.Words, .. ShortDays.Words, .. Relative.Words, .. PartsOfDay.Words, .. PartsOfDayAlone.Words, .. Pointers.Words,
        .. Quantifiers.Words, .. Periods.Words, .. PeriodKinds.Words, .. Seasons.Words, .. Frequencies.Words.Select(word => word.Split('-')[0]), .. Decades.Words,
        .. "since before after until till early late mid later earlier end beginning start middle right at more less fewer age aged ages noon midnight midday noonish quarter half q1 q2 q3 q4 cy fy sy w within around now few several ad a.d. circa ca c".Split(' '),
    ];
}
