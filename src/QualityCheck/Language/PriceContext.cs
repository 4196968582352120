namespace QualityCheck.Language;

/// <summary>Tells from the words around whether pounds are money or a weight, and whether a <c>c</c> behind figures stands for cents.</summary>
internal static class PriceContext
{
    private const int Before = 9, Behind = 6;

    private static readonly WordSet Prices = new(
        "cost costs costing price prices priced pricing pay pays paid paying payment payments charge charges charged charging fee fees fine fines fined fare fares ticket tickets bill bills worth spend spends spent spending earn earns earned earning "
        + "wage wages salary rent rents owe owes owed owing debt debts loan loans lend lent borrow borrows borrowed donate donates donated donation donations save saves saved saving savings cheap cheaper expensive cash note notes coin coins tip tips tipped "
        + "bet bets prize prizes refund refunds refunded deposit invest invests invested investment tax taxes profit profits turnover revenue dividend dividends payout payouts share shares grant grants budget allowance pension pocket-money money dear purse "
        + "wallet auction bid bids voucher discount fundraiser sold sells sell toll admission rupees dollars euros pence currency sterling stamp stamps raised raise raises reward bribe ransom compensation subscription levy penalty billed invoice receipt");

    private static readonly WordSet Weights = new(
        "weigh weighs weighed weighing weight weights heavy heavier heaviest lose loses lost losing gain gains gained gaining shed sheds sack sacks flour body baby babies dog dogs cat cats puppy muscle fat pressure thrust barbell lift lifts lifted "
        + "luggage bag bags load loads scale scales birth born turkey fish salmon bass catch tonnage payload force lighter diet dieting carry carries carried harvest harvested yield yields");

    private static readonly WordSet Payers = new("head person ticket pupil child adult seat trip ride visit piece pop share litre liter unit copy night hour day week month year family household");

    private static readonly WordSet Funds = new("debt debts money cash savings funding aid taxpayers public taxpayer damage investment sales revenue credit compensation funds grants loans benefits");

    /// <summary>Whether the pounds that the amount before <paramref name="name"/> counts are money.</summary>
    public static bool AreSterling(TokenReader reader, int number, int name)
    {
        if (reader.Is(name + 1, "of"))
            return Funds.Contains(reader[name + 2]);
        bool rate = (reader.Is(name + 1, "a") || reader.Is(name + 1, "per") || reader.Is(name + 1, "an") || reader.Is(name + 1, "each")) && Payers.Contains(reader[name + 2]);
        for (int at = number - 1; at >= number - Before && Continues(reader, at) && reader.SameLine(at, number); at--)
        {
            if (Weights.Contains(reader[at]))
                return false;
            if (Prices.Contains(reader[at]))
                return true;
        }
        if (rate)
            return true;
        for (int at = name + 1; at <= name + Behind && Continues(reader, at) && reader.SameLine(name, at); at++)
        {
            if (Weights.Contains(reader[at]))
                return false;
            if (Prices.Contains(reader[at]))
                return true;
        }
        return false;
    }

    /// <summary>Whether the word behind an amount in one word is a thing of money: the <c>note</c> of a <c>ten-pound note</c>.</summary>
    public static bool IsPriced(ReadOnlySpan<char> noun) => Prices.Contains(noun);

    /// <summary>Whether the number is in cents: a <c>5c</c> coin, up by <c>11c</c> to <c>17c</c> a share.</summary>
    public static bool AreCents(TokenReader reader, int i)
    {
        if (!IsLettered(reader[i]) || reader.IsWord(i - 1) && (ReferenceNumber.IsLabel(reader[i - 1]) || reader[i - 1].ContainsAnyInRange('A', 'Z')))
            return false;
        return IsTold(reader, i) || IsLink(reader, i + 1) && IsLettered(reader[i + 2]) && IsTold(reader, i + 2);
    }

    private static bool IsTold(TokenReader reader, int i)
    {
        if ((reader.Is(i + 1, "a") || reader.Is(i + 1, "per") || reader.Is(i + 1, "each")) && Payers.Contains(reader[i + 2]))
            return true;
        for (int at = Math.Max(0, i - Before); at <= i + Behind; at++)
        {
            if (at != i && Prices.Contains(reader[at]) && reader.SameLine(Math.Min(at, i), Math.Max(at, i)))
                return true;
        }
        return false;
    }

    /// <summary>Figures and a small <c>c</c>, which stands for cents or for a century.</summary>
    public static bool IsLettered(ReadOnlySpan<char> number) => number.Length is 2 or 3 && number[^1] == 'c' && !number[..^1].ContainsAnyExceptInRange('0', '9');

    private static bool IsLink(TokenReader reader, int i) => reader[i] is "-" or "–" || reader.Is(i, "to") || reader.Is(i, "and");

    private static bool Continues(TokenReader reader, int i) => reader[i] is not ("." or "!" or "?" or ";" or ":" or "");
}
