namespace QualityCheck.Language;

/// <summary>Tells hours with a dot from decimals by what happens at them: the train leaves at <c>7.15</c>, the <c>8.05</c> to Leeds.</summary>
internal static class Timetable
{
    private const int Before = 9;

    private static readonly WordSet Events = new(
        "leave leaves left leaving depart departs departed departing departure arrive arrives arrived arriving arrival start starts started starting begin begins began beginning open opens opened opening kick-off kicks kicked curtain doors "
        + "meet meets met meeting sail sails sailed sailing land lands landed landing wake wakes woke breakfast lunch dinner supper tea bed service mass match lesson class classes lecture train trains bus buses ferry flight boat tram coach "
        + "scheduled due timetabled set boarding boards alarm dawn dusk sunrise sunset rises sets called phoned rang serve serves served serving gates ends ended finish finishes finished shut shuts");

    private static readonly WordSet Markets = new("share shares stock stocks index price prices rate rates yield yields points pence trading traded trade bond bonds dollar pound euro gdp average rated score scored scores valued magnitude ph ratio");

    private static readonly WordSet Vehicles = new("train bus ferry service flight tram coach boat sailing express departure show screening");

    /// <summary>Whether the number with two decimals is a time of day.</summary>
    public static bool Tells(TokenReader reader, int i)
    {
        if (reader.Is(i - 1, "the"))
            return Vehicles.Contains(reader[i + 1]) || (reader.Is(i + 1, "to") || reader.Is(i + 1, "from")) && reader.IsWord(i + 2) && char.IsUpper(reader[i + 2][0]);
        if (!reader.Is(i - 1, "at") || reader.IsWord(i + 1) && !FunctionWords.Contains(reader[i + 1]) || reader[i + 1] is "%")
            return false;
        bool happens = false;
        for (int at = i - 2; at >= i - Before && reader[at] is not ("." or "!" or "?" or ";") && reader.SameLine(at, i); at--)
        {
            if (Markets.Contains(reader[at]))
                return false;
            happens |= Events.Contains(reader[at]);
        }
        return happens;
    }
}
