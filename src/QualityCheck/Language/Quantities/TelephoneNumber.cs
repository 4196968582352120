using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>
/// Reads telephone numbers in groups of figures, <c>0800 123 456</c>, <c>+44 20 7946 0958</c>, <c>(0161) 496 0000</c>,
/// and short ones that are called: <c>dial 101</c>.
/// </summary>
internal sealed class TelephoneNumber(LanguagePack pack)
{
    // Digits of a number that is called one or has a plus, of one that has neither, and the most of E.164.
    private const int FewestDigits = 7, FewestDigitsUncalled = 9, MostDigits = 15;

    private readonly FunctionWords _functionWords = pack.FunctionWords;

    private readonly WordSet _calls = pack.Words("numbers", "call");

    /// <summary>
    /// The index behind the telephone number that begins at <paramref name="i"/>; <paramref name="i"/> where there is
    /// none.
    /// </summary>
    public int EndOf(TokenReader reader, int i)
    {
        if (!IsGroup(reader[i]))
            return i;
        bool called = IsCalled(reader, i), plus = reader[i - 1] is "+" && reader.Touches(i);
        bool bracketed = reader[i - 1] is "(" && reader[i + 1] is ")" && reader[i].Length is >= 3 and <= 5;
        bool trunk = reader[i] is ['0', _, ..];
        if (!called && !plus && !trunk && !bracketed)
            return i;
        int end = bracketed ? i + 2 : i + 1, groups = 1, digits = reader[i].Length;
        while (digits <= MostDigits && AfterGroup(reader, end) is var next && next > end)
        {
            digits += reader[next - 1] is ")" ? reader[next - 2].Length : reader[next - 1].Length;
            groups++;
            end = next;
        }
        if (digits > MostDigits)
            return i;
        if (groups > 1)
            return digits >= (called || plus ? FewestDigits : FewestDigitsUncalled) ? end : i;
        return called && digits >= 3 && !DateScanner.IsYear(reader[i]) && !Counts(reader, end) ? end : i;
    }

    /// <summary>Whether a word that asks to call stands before, with a colon or <c>on</c> between perhaps.</summary>
    private bool IsCalled(TokenReader reader, int i)
    {
        int word = reader[i - 1] is ":" or "." || reader.Is(i - 1, "on") ? i - 2 : i - 1;
        return reader.IsWord(word) && reader.SameLine(word, i) && _calls.Contains(reader[word]);
    }

    private static int AfterGroup(TokenReader reader, int end)
    {
        bool bracketed = reader[end] is "(" && reader[end + 2] is ")";
        int group = bracketed
            || reader[end] is "-" or "–" or "." or "/" && reader.Touches(end) && reader.Touches(end + 1)
            ? end + 1
            : end;
        bool next = reader.IsNumber(group) && IsGroup(reader[group]) && reader[group].Length > 1
            && reader.Gap(group).Length <= 1 && reader.SameLine(end - 1, group);
        return next ? bracketed ? group + 2 : group + 1 : end;
    }

    private bool Counts(TokenReader reader, int end) =>
        reader.IsWord(end) && reader.SameLine(end - 1, end) && (reader[end].EndsWith('s') || reader.Is(end, "people"))
        && !_functionWords.Contains(reader[end]);

    private static bool IsGroup(ReadOnlySpan<char> number) =>
        number.Length is >= 1 and <= 11 && Digits.Only(number);
}
