using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>Tells a month from a person who is called like one: <c>April Jones</c>, <c>Judge August</c>.</summary>
internal static class MonthName
{
    /// <summary>What stands behind a month and is no surname: the <c>April Budget</c>.</summary>
    private static readonly WordSet Things = LanguagePack.English.Words("calendar", "month-thing");

    /// <summary>Whether the month's name at <paramref name="i"/>, which no word leads to, is a person's.</summary>
    public static bool IsPerson(TokenReader reader, int i) => IsFirstName(reader, i) || IsSurname(reader, i);

    private static bool IsFirstName(TokenReader reader, int i)
    {
        if (!CalendarWords.IsNameToo(reader[i]) || reader.IsNumber(i - 1) || SourceWords.IsDeterminer(reader[i - 1])
            || !IsName(reader, i + 1))
            return false;
        int end = i + 2;
        while (end < i + 4 && IsName(reader, end))
            end++;
        return end < i + 4;
    }

    private static bool IsSurname(TokenReader reader, int i)
    {
        int title = reader[i - 1] is "." && reader.Touches(i - 1) ? i - 2 : i - 1;
        return reader.IsWord(title) && reader.SameLine(title, i) && !reader.IsNumber(i + 1)
            && char.IsUpper(reader[i][0]) && NameLexicon.HintOf(reader[title]) is NameHint.Title or NameHint.FirstName;
    }

    private static bool IsName(TokenReader reader, int i) =>
        reader.IsWord(i) && reader.SameLine(i - 1, i) && char.IsUpper(reader[i][0])
        && !FunctionWords.Contains(reader[i]) && !CalendarWords.IsDay(reader[i]) && !CalendarWords.IsMonth(reader[i])
        && !Things.Contains(reader[i]);
}
