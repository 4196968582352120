using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>Tells a month from a person who is called like one: <c>April Jones</c>, <c>Judge August</c>.</summary>
internal sealed class MonthName(LanguagePack pack)
{
    private readonly CalendarWords _calendarWords = pack.CalendarWords;
    private readonly FunctionWords _functionWords = pack.FunctionWords;
    private readonly SourceWords _sourceWords = pack.SourceWords;

    /// <summary>What stands behind a month and is no surname: the <c>April Budget</c>.</summary>
    private readonly WordSet _things = pack.Words("calendar", "month-thing");

    /// <summary>Whether the month's name at <paramref name="i"/>, which no word leads to, is a person's.</summary>
    public bool IsPerson(TokenReader reader, int i) => IsFirstName(reader, i) || IsSurname(reader, i);

    private bool IsFirstName(TokenReader reader, int i)
    {
        if (!_calendarWords.IsNameToo(reader[i]) || reader.IsNumber(i - 1)
            || _sourceWords.IsDeterminer(reader[i - 1])
            || !IsName(reader, i + 1))
            return false;
        int end = i + 2;
        while (end < i + 4 && IsName(reader, end))
            end++;
        return end < i + 4;
    }

    private bool IsSurname(TokenReader reader, int i)
    {
        int title = reader[i - 1] is "." && reader.Touches(i - 1) ? i - 2 : i - 1;
        return reader.IsWord(title) && reader.SameLine(title, i) && !reader.IsNumber(i + 1)
            && char.IsUpper(reader[i][0])
            && pack.NameLexicon.HintOf(reader[title]) is NameHint.Title or NameHint.FirstName;
    }

    private bool IsName(TokenReader reader, int i) =>
        reader.IsWord(i) && reader.SameLine(i - 1, i) && char.IsUpper(reader[i][0])
        && !_functionWords.Contains(reader[i]) && !_calendarWords.IsDay(reader[i])
        && !_calendarWords.IsMonth(reader[i])
        && !_things.Contains(reader[i]);
}
