using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>Reads a place on the globe: <c>32° 34’ S</c>, <c>51.5074° N</c>, <c>51.5074, -0.1278</c>.</summary>
internal sealed class Coordinate(LanguagePack pack)
{
    // Decimals of a place on a map; fewer are a figure. A judgement.
    private const int FewestDecimals = 4;

    private readonly WordSet _directionNames = pack.Words("numbers", "direction-name");

    private readonly WordSet _directions = pack.Words("numbers", "direction");

    private readonly WordSet _places = pack.Words("numbers", "coordinate");

    /// <summary>
    /// The index behind the coordinate that begins at <paramref name="i"/>; <paramref name="i"/> where there is none.
    /// </summary>
    public int EndOf(TokenReader reader, int i)
    {
        int number = IsMinus(reader, i) ? i + 1 : i;
        if (!reader.IsNumber(number))
            return i;
        return reader[number + 1] is "°" or "º"
            ? AfterDegrees(reader, number + 2) is var end && end > number + 2 ? end : i
            : AfterPair(reader, i, number);
    }

    private int AfterDegrees(TokenReader reader, int degrees)
    {
        int end = degrees;
        if (reader.IsNumber(end) && reader[end + 1] is "'" or "’" or "′")
            end += 2;
        if (reader.IsNumber(end) && reader[end + 1] is "\"" or "”" or "″")
            end += 2;
        bool direction = _directions.Contains(reader[end]) || _directionNames.Contains(reader[end]);
        return direction && reader.SameLine(degrees - 1, end) ? end + 1 : degrees;
    }

    /// <summary>Latitude and longitude as decimals, behind a word that leads to a place.</summary>
    private int AfterPair(TokenReader reader, int i, int number)
    {
        if (!IsDecimal(reader[number]) || reader[number][0] == '0' || reader[number + 1] is not ",")
            return i;
        int second = IsMinus(reader, number + 2) ? number + 3 : number + 2;
        bool led = _places.Contains(reader[i - 1]) || reader[i - 1] is ":" or "(" && _places.Contains(reader[i - 2]);
        return led && reader.SameLine(i, second) && IsDecimal(reader[second]) ? second + 1 : i;
    }

    private static bool IsMinus(TokenReader reader, int i) => reader[i] is "-" or "−" && reader.Touches(i + 1);

    private static bool IsDecimal(ReadOnlySpan<char> number) =>
        number.IndexOf('.') is var point and >= 1 and <= 3 && number.Length > point + FewestDecimals
        && Digits.Only(number[..point])
        && Digits.Only(number[(point + 1)..]);
}
