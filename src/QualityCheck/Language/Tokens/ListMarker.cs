using System.Globalization;

namespace QualityCheck.Language;

/// <summary>
/// What begins an item of a list that runs on in a line: <c>1.</c>, <c>2)</c>, <c>3.)</c>, <c>b.</c>, <c>•</c>, <c>•
/// 9.</c>
/// </summary>
/// <param name="Bullet">The bullet; <c>\0</c> where there is none.</param>
/// <param name="Number">The number, or the letter's code; 0 behind a bare bullet and for <c>1.2</c>.</param>
/// <param name="IsLetter">Whether it is a letter.</param>
/// <param name="IsCapital">Whether it is a capital letter, which may be an initial.</param>
/// <param name="Dotted">Whether a full stop follows.</param>
/// <param name="Closed">Whether a closing parenthesis follows.</param>
/// <param name="Tokens">The number of its tokens.</param>
internal readonly record struct ListMarker(char Bullet, int Number, bool IsLetter, bool IsCapital, bool Dotted,
    bool Closed, int Tokens)
{
    // Digits of the number of an item. A judgement.
    private const int LongestNumber = 3;
    // Characters of a number in parts: 1.2.10. A judgement.
    private const int LongestDecimal = 8;

    /// <summary>The marker at the token; null where there is none, or nothing behind it.</summary>
    public static ListMarker? At(TokenReader reader, int i, int limit)
    {
        char bullet = reader[i] is ['•' or '⁃' or '◦' or '▪' or '‣' or '●' or '■' or '➤' or '►' or '✓' or '✔'] mark
            ? mark[0]
            : '\0';
        int at = bullet == '\0' ? i : i + 1;
        ReadOnlySpan<char> label = at < limit ? reader[at] : [];
        bool letter = label.Length == 1 && char.IsAsciiLetter(label[0]);
        bool number = reader.IsNumber(at) && IsLabel(label);
        int end = letter || number ? at + 1 : at;
        bool dotted = end > at && end < limit && reader.Touches(end) && reader[end] is ".";
        end += dotted ? 1 : 0;
        bool closed = end > at && end < limit && reader.Touches(end) && reader[end] is ")";
        end += closed ? 1 : 0;
        if (!dotted && !closed)
            return bullet == '\0' || at >= limit ? null : new ListMarker(bullet, 0, false, false, false, false, 1);
        if (end >= limit || reader.Touches(end))
            return null;
        int count = letter
            ? label[0]
            : int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : 0;
        return new ListMarker(bullet, count, letter, letter && char.IsAsciiLetterUpper(label[0]), dotted, closed,
            end - i);
    }

    /// <summary>Whether this marker is the next of the same list.</summary>
    public bool Follows(ListMarker other) =>
        Bullet == other.Bullet
        && (Bullet != '\0'
            || Number > 1 && Number == other.Number + 1 && IsLetter == other.IsLetter && Dotted == other.Dotted
            && Closed == other.Closed);

    private static bool IsLabel(ReadOnlySpan<char> number) =>
        number.Length <= LongestNumber
        || number.Length <= LongestDecimal && number.Contains('.') && !number.ContainsAnyExceptInRange('.', '9')
        && !number.Contains('/');
}
