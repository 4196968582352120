using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>Names of months and days, and words that place an event in time.</summary>
internal sealed class CalendarWords(LanguagePack pack)
{
    private readonly WordSet _ambiguousMonths = pack.Words("calendar", "ambiguous-month");

    private readonly WordSet _lowerMonths = pack.Words("calendar", "lower-month");

    private readonly WordSet _nameMonths = pack.Words("calendar", "name-month");

    private readonly WordSet _months = pack.Words("calendar", "month");

    private readonly WordSet _days = pack.Words("calendar", "day");

    private readonly WordSet _manyDays = pack.Words("calendar", "days");

    private readonly WordSet _shortDays = pack.Words("calendar", "short-day");

    private readonly WordSet _relative = pack.Words("calendar", "relative");

    private readonly WordSet _partsOfDay = pack.Words("calendar", "day-part");

    private readonly WordSet _partsOfDayAlone = pack.Words("calendar", "day-part-alone");

    private readonly WordSet _pointers = pack.Words("calendar", "pointer");

    private readonly WordSet _quantifiers = pack.Words("calendar", "quantifier");

    private readonly WordSet _periods = pack.Words("calendar", "period");

    private readonly WordSet _manyPeriods = pack.Words("calendar", "periods");

    private readonly WordSet _periodKinds = pack.Words("calendar", "period-kind");

    private readonly WordSet _seasons = pack.Words("calendar", "season");

    private readonly WordSet _frequencies = pack.Words("calendar", "frequency");

    private readonly WordSet _decades = pack.Words("calendar", "decade");

    private readonly WordSet _openers = pack.Words("calendar", "opener");

    private readonly WordSet _zones = pack.Words("calendar", "zone");

    /// <summary>A month's name with a capital; <c>may</c> and <c>march</c> are none.</summary>
    public bool IsMonth(ReadOnlySpan<char> word) =>
        word.Length > 0 && char.IsUpper(word[0]) && _months.Contains(word);

    /// <summary>A month's name in any case.</summary>
    public bool IsMonthInAnyCase(ReadOnlySpan<char> word) => _months.Contains(word);

    /// <summary>Whether the month's name is an ordinary word too, so that it needs company to count.</summary>
    public bool IsAmbiguousMonth(ReadOnlySpan<char> word) =>
        _ambiguousMonths.Contains(word)
        || word.Length > 0 && char.IsLower(word[0]) && (word.Length < 4 || _lowerMonths.Contains(word));

    /// <summary>Whether the month's name is a first name too: <c>Jan</c>, <c>April</c>.</summary>
    public bool IsNameToo(ReadOnlySpan<char> word) => _nameMonths.Contains(word);

    public bool IsPartOfDay(ReadOnlySpan<char> word) => _partsOfDay.Contains(word);

    /// <summary>A part of the day that needs no word before it to be one: <c>mornings</c>, <c>lunchtime</c>.</summary>
    public bool IsPartOfDayAlone(ReadOnlySpan<char> word) => _partsOfDayAlone.Contains(word);

    public bool IsDay(ReadOnlySpan<char> word) =>
        word.Length > 0 && char.IsUpper(word[0]) && _days.Contains(word);

    /// <summary>A weekday in any case, one or many: <c>monday</c>, <c>Mondays</c>.</summary>
    public bool IsWeekday(ReadOnlySpan<char> word) => _days.Contains(word) || _manyDays.Contains(word);

    /// <summary>A weekday's short name, which is an ordinary word too: <c>Sat</c>.</summary>
    public bool IsShortDay(ReadOnlySpan<char> word) => _shortDays.Contains(word);

    public bool IsRelative(ReadOnlySpan<char> word) => _relative.Contains(word);

    public bool IsPointer(ReadOnlySpan<char> word) => _pointers.Contains(word);

    public bool IsQuantifier(ReadOnlySpan<char> word) => _quantifiers.Contains(word);

    public bool IsPeriod(ReadOnlySpan<char> word) => _periods.Contains(word);

    public bool IsManyPeriods(ReadOnlySpan<char> word) => _manyPeriods.Contains(word);

    /// <summary>A word that says which year or day is meant: <c>fiscal</c>, <c>business</c>.</summary>
    public bool IsPeriodKind(ReadOnlySpan<char> word) => _periodKinds.Contains(word);

    public bool IsSeason(ReadOnlySpan<char> word) => _seasons.Contains(word);

    public bool IsFrequency(ReadOnlySpan<char> word) => _frequencies.Contains(word);

    public bool IsDecade(ReadOnlySpan<char> word) => _decades.Contains(word);

    public bool IsTimeZone(ReadOnlySpan<char> word) => _zones.Contains(word);

    /// <summary>Every word that a time expression may begin with, number words left out.</summary>
    public IEnumerable<string> Openers =>
    [
        .. _months.Words, .. _days.Words, .. _manyDays.Words, .. _shortDays.Words, .. _relative.Words,
        .. _partsOfDay.Words, .. _partsOfDayAlone.Words, .. _pointers.Words, .. _quantifiers.Words, .. _periods.Words,
        .. _periodKinds.Words, .. _seasons.Words, .. _frequencies.Words.Select(word => word.Split('-')[0]),
        .. _decades.Words, .. _openers.Words,
    ];
}
