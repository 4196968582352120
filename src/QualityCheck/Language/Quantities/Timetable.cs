using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>
/// Tells hours with a dot from decimals by what happens at them: the train leaves at <c>7.15</c>, the <c>8.05</c> to
/// Leeds.
/// </summary>
internal static class Timetable
{
    private const int Before = 9;

    private static readonly WordSet Events = LanguagePack.English.Words("timetable", "event");

    private static readonly WordSet Markets = LanguagePack.English.Words("timetable", "market");

    private static readonly WordSet Vehicles = LanguagePack.English.Words("timetable", "vehicle");

    /// <summary>Whether the number with two decimals is a time of day.</summary>
    public static bool Tells(TokenReader reader, int i)
    {
        if (reader.Is(i - 1, "the"))
            return Vehicles.Contains(reader[i + 1])
                || (reader.Is(i + 1, "to") || reader.Is(i + 1, "from")) && reader.IsWord(i + 2)
                && char.IsUpper(reader[i + 2][0]);
        if (!reader.Is(i - 1, "at") || reader.IsWord(i + 1) && !FunctionWords.Contains(reader[i + 1])
            || reader[i + 1] is "%")
            return false;
        bool happens = false;
        for (int at = i - 2; at >= i - Before && reader[at] is not ("." or "!" or "?" or ";")
            && reader.SameLine(at, i); at--)
        {
            if (Markets.Contains(reader[at]))
                return false;
            happens |= Events.Contains(reader[at]);
        }
        return happens;
    }
}
