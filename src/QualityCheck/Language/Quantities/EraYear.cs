using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>
/// Reads years before 1500, which figures alone don't tell: <c>AD 674</c>, <c>43 BC</c>, <c>circa 1300</c>, <c>the year
/// 476</c>, <c>died in 1377</c>. Its grammar is that of English, whatever the pack.
/// </summary>
internal sealed class EraYear(LanguagePack pack)
{
    private readonly FunctionWords _functionWords = pack.FunctionWords;
    private readonly NumberWords _numberWords = pack.NumberWords;
    private readonly Units _units = pack.Units;

    private readonly WordSet _yearLeads = pack.Words("years", "lead");

    private readonly WordSet _eras = pack.Words("years", "era");

    private readonly WordSet _events = pack.Words("years", "event");

    /// <summary>
    /// The index behind the year that the word at <paramref name="i"/> leads to; <paramref name="i"/> where there is
    /// none.
    /// </summary>
    public int EndOf(TokenReader reader, int i)
    {
        if (reader[i] is "AD" or "A.D." && IsFigures(reader, i + 1, shortest: 1))
            return reader[i + 2] is "-" or "–" && reader.Touches(i + 2) && IsFigures(reader, i + 3, shortest: 1)
                ? i + 4
                : i + 2;
        if (reader.Is(i, "circa") || reader[i] is "ca" or "c" && (reader[i + 1] is "." || reader[i] is "ca"))
        {
            int year = reader[i + 1] is "." ? i + 2 : i + 1;
            return IsFigures(reader, year, shortest: 3) && !CountsNoun(reader, year + 1)
                ? AfterEra(reader, year + 1)
                : i;
        }
        if (reader.Is(i, "year") && IsFigures(reader, i + 1, shortest: 3))
            return AfterEra(reader, i + 2);
        return reader[i] is ['c', '1' or '2' or '9', _, _, ..] glued && glued.Length <= 5
            && Digits.Only(glued[1..]) ? i + 1 : i;
    }

    /// <summary>Takes the era behind a year or a century.</summary>
    public int AfterEra(TokenReader reader, int end) =>
        IsEra(reader[end]) && reader.SameLine(end - 1, end) ? end + 1 : end;

    public bool IsEra(ReadOnlySpan<char> word) => _eras.Contains(word);

    /// <summary>
    /// Whether the figures, from 1000 to 1499, are a year by what stands before and behind: <c>in 1377,</c>, the
    /// <c>plague of 1348</c>.
    /// </summary>
    public bool IsOld(TokenReader reader, int i)
    {
        bool second = (reader[i - 1] is "-" or "–" || reader.Is(i - 1, "to") || reader.Is(i - 1, "and"))
            && IsMedieval(reader[i - 2]);
        if (!IsMedieval(reader[i]) || !reader.SameLine(i - 1, i) || !IsLed(reader, second ? i - 2 : i))
            return false;
        if (reader[i + 1] is "%" or "x" or "×" or "°" or "/" || Currencies.IsSign(reader[i + 1]))
            return false;
        if (reader.Is(i - 1, "of"))
            return !CountsNoun(reader, i + 1) && !_numberWords.IsScale(reader[i + 1]);
        return !reader.IsWord(i + 1) || !reader.SameLine(i, i + 1)
            || char.IsUpper(reader[i + 1][0]) && !reader.Touches(i + 1)
            || _functionWords.Contains(reader[i + 1]) && !reader.Is(i + 1, "of");
    }

    private static bool IsMedieval(ReadOnlySpan<char> number) =>
        number is ['1', >= '0' and <= '4', >= '0' and <= '9', >= '0' and <= '9'];

    private bool IsLed(TokenReader reader, int i) =>
        reader.Is(i - 1, "in") && !reader.IsNumber(i - 2) && !_numberWords.IsCardinal(reader[i - 2])
        || _yearLeads.Contains(reader[i - 1]) || reader.Is(i - 1, "of") && _events.Contains(reader[i - 2]);

    private bool CountsNoun(TokenReader reader, int i) =>
        reader.IsWord(i) && reader.SameLine(i - 1, i) && char.IsLower(reader[i][0])
        && (reader[i].EndsWith('s') || reader.Is(i, "people") || _units.IsMeasure(reader[i]))
        && !_functionWords.Contains(reader[i]);

    private static bool IsFigures(TokenReader reader, int i, int shortest) =>
        reader.IsNumber(i) && reader.SameLine(i - 1, i) && reader[i].Length >= shortest && reader[i].Length <= 4
        && reader[i][0] != '0' && Digits.Only(reader[i]);
}
