using System.Buffers;
using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>
/// Tells degrees without their sign, <c>180C</c>, <c>-5C</c>, <c>350F</c>, from what only looks so: an <c>iPhone
/// 5C</c>, seat <c>14F</c>.
/// </summary>
internal sealed class Temperature(LanguagePack pack)
{
    // Tokens before and behind the figure in which a word tells that it is a temperature. A judgement.
    private const int Before = 8, Behind = 4;

    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789.");

    private readonly WordSet _words = pack.Words("measures", "temperature");

    private readonly WordSet _leads = pack.Words("measures", "temperature-lead");

    /// <summary>Whether the number ends in a scale of temperature.</summary>
    public bool Is(TokenReader reader, int i)
    {
        if (!IsScaled(reader[i]))
            return false;
        bool second = (reader[i - 1] is "/" && reader.Touches(i) || IsRange(reader, i - 1)) && IsScaled(reader[i - 2]);
        return IsTold(reader, second ? i - 2 : i);
    }

    /// <summary>Whether the words and marks around make a temperature of the number.</summary>
    private bool IsTold(TokenReader reader, int i)
    {
        ReadOnlySpan<char> number = reader[i];
        if (reader.IsWord(i - 1) && pack.ReferenceNumber.IsLabel(reader[i - 1]))
            return false;
        if (Speaks(reader, i))
            return true;
        if (char.IsLower(number[^1]) || reader.IsWord(i - 1) && reader[i - 1].ContainsAnyInRange('A', 'Z'))
            return false;
        bool below = reader[i - 1] is "-" or "−" or "–" && reader.Touches(i) || reader.Is(i - 1, "minus");
        bool two = reader[i + 1] is "/" && reader.Touches(i + 1) && IsScaled(reader[i + 2])
            && reader[i + 2][^1] != number[^1] || IsRange(reader, i + 1) && IsScaled(reader[i + 2]);
        return below || two || number.Length > 2 && _leads.Contains(reader[i - 1]);
    }

    private static bool IsRange(TokenReader reader, int i) =>
        reader[i] is "-" or "–" || reader.Is(i, "to") || reader.Is(i, "and");

    private static bool IsScaled(ReadOnlySpan<char> number) =>
        number.Length is >= 2 and <= 6 && number[^1] is 'C' or 'F' or 'c' or 'f'
        && !number[..^1].ContainsAnyExcept(Figures);

    /// <summary>Whether a word about heat stands near, in the same sentence.</summary>
    private bool Speaks(TokenReader reader, int i)
    {
        for (int at = i - 1; at >= i - Before && reader[at] is not ("." or "!" or "?" or ";")
            && reader.SameLine(at, i); at--)
        {
            if (_words.Contains(reader[at]))
                return true;
        }
        for (int at = i + 1; at <= i + Behind && reader[at] is not ("." or "!" or "?" or ";")
            && reader.SameLine(i, at); at++)
        {
            if (_words.Contains(reader[at]))
                return true;
        }
        return false;
    }
}
