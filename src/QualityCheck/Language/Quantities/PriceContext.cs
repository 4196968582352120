using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>
/// Tells from the words around whether pounds are money or a weight, and whether a <c>c</c> behind figures stands for
/// cents.
/// </summary>
internal sealed class PriceContext(LanguagePack pack)
{
    // Tokens before and behind an amount in which a word tells what it is. A judgement.
    private const int Before = 9, Behind = 6;

    private readonly WordSet _each = pack.Words("measures", "each");

    private readonly WordSet _per = pack.Words("measures", "per");

    private readonly WordSet _prices = pack.Words("measures", "price");

    private readonly WordSet _weights = pack.Words("measures", "weight");

    private readonly WordSet _payers = pack.Words("measures", "payer");

    private readonly WordSet _funds = pack.Words("measures", "fund");

    /// <summary>Whether the pounds that the amount before <paramref name="name"/> counts are money.</summary>
    public bool AreSterling(TokenReader reader, int number, int name)
    {
        if (reader.Is(name + 1, "of"))
            return _funds.Contains(reader[name + 2]);
        bool rate = _each.Contains(reader[name + 1]) && _payers.Contains(reader[name + 2]);
        for (int at = number - 1; at >= number - Before && Continues(reader, at) && reader.SameLine(at, number); at--)
        {
            if (_weights.Contains(reader[at]))
                return false;
            if (_prices.Contains(reader[at]))
                return true;
        }
        if (rate)
            return true;
        for (int at = name + 1; at <= name + Behind && Continues(reader, at) && reader.SameLine(name, at); at++)
        {
            if (_weights.Contains(reader[at]))
                return false;
            if (_prices.Contains(reader[at]))
                return true;
        }
        return false;
    }

    /// <summary>
    /// Whether the word behind an amount in one word is a thing of money: the <c>note</c> of a <c>ten-pound note</c>.
    /// </summary>
    public bool IsPriced(ReadOnlySpan<char> noun) => _prices.Contains(noun);

    /// <summary>Whether the number is in cents: a <c>5c</c> coin, up by <c>11c</c> to <c>17c</c> a share.</summary>
    public bool AreCents(TokenReader reader, int i)
    {
        if (!IsLettered(reader[i])
            || reader.IsWord(i - 1)
            && (pack.ReferenceNumber.IsLabel(reader[i - 1]) || reader[i - 1].ContainsAnyInRange('A', 'Z')))
            return false;
        return IsTold(reader, i) || IsLink(reader, i + 1) && IsLettered(reader[i + 2]) && IsTold(reader, i + 2);
    }

    private bool IsTold(TokenReader reader, int i)
    {
        if (_per.Contains(reader[i + 1]) && _payers.Contains(reader[i + 2]))
            return true;
        for (int at = Math.Max(0, i - Before); at <= i + Behind; at++)
        {
            if (at != i && _prices.Contains(reader[at]) && reader.SameLine(Math.Min(at, i), Math.Max(at, i)))
                return true;
        }
        return false;
    }

    /// <summary>Figures and a small <c>c</c>, which stands for cents or for a century.</summary>
    public static bool IsLettered(ReadOnlySpan<char> number) =>
        number.Length is 2 or 3 && number[^1] == 'c' && Digits.Only(number[..^1]);

    private static bool IsLink(TokenReader reader, int i) =>
        reader[i] is "-" or "–" || reader.Is(i, "to") || reader.Is(i, "and");

    private static bool Continues(TokenReader reader, int i) =>
        reader[i] is not ("." or "!" or "?" or ";" or ":" or "");
}
