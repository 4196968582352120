using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>
/// Tells hours with a dot from decimals by what happens at them: the train leaves at <c>7.15</c>, the <c>8.05</c> to
/// Leeds.
/// </summary>
internal sealed class Timetable(LanguagePack pack)
{
    // Tokens before the hour in which a word of travel stands. A judgement.
    private const int Before = 9;

    private readonly FunctionWords _functionWords = pack.FunctionWords;

    private readonly WordSet _events = pack.Words("timetable", "event");

    private readonly WordSet _markets = pack.Words("timetable", "market");

    private readonly WordSet _vehicles = pack.Words("timetable", "vehicle");

    /// <summary>Whether the number with two decimals is a time of day.</summary>
    public bool Tells(TokenReader reader, int i)
    {
        if (reader.Is(i - 1, "the"))
            return _vehicles.Contains(reader[i + 1])
                || (reader.Is(i + 1, "to") || reader.Is(i + 1, "from")) && reader.IsWord(i + 2)
                && char.IsUpper(reader[i + 2][0]);
        if (!reader.Is(i - 1, "at") || reader.IsWord(i + 1) && !_functionWords.Contains(reader[i + 1])
            || reader[i + 1] is "%")
            return false;
        bool happens = false;
        for (int at = i - 2; at >= i - Before && reader[at] is not ("." or "!" or "?" or ";")
            && reader.SameLine(at, i); at--)
        {
            if (_markets.Contains(reader[at]))
                return false;
            happens |= _events.Contains(reader[at]);
        }
        return happens;
    }
}
