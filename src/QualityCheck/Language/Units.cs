using System.Collections.Frozen;
using QualityCheck.Models;

namespace QualityCheck.Language;

/// <summary>Units of measure, of time and of money.</summary>
internal static class Units
{
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Kinds =
        EmbeddedData.ReadTable("lexicons/units.tsv").ToFrozenDictionary(row => row[0], row => row[1], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Currencies =
        ("dollar dollars euro euros pound pounds yen yuan ruble rubles rouble roubles rupee rupees franc francs peso pesos krona kronor krone kroner won lira cent cents pence "
        + "usd eur gbp jpy cny rub inr chf aud cad").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsMeasure(ReadOnlySpan<char> word) => Kinds.TryGetValue(word, out string? kind) && kind == "measure";

    public static bool IsTime(ReadOnlySpan<char> word) => Kinds.TryGetValue(word, out string? kind) && kind == "time";

    public static bool IsCurrency(ReadOnlySpan<char> word) => Currencies.Contains(word);

    public static bool IsCurrencySign(char c) => c is '$' or '€' or '£' or '¥' or '₹' or '₽' or '₩' or '¢';
}
