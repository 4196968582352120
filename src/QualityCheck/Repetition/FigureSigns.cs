using System.Globalization;

namespace QualityCheck.Repetition;

/// <summary>
/// The signs of figures, which are no words: <c>$5</c> is not <c>€5</c>, nor <c>-5</c> or <c>5%</c> the same as
/// <c>5</c>.
/// </summary>
internal static class FigureSigns
{
    /// <summary>Whether the figures of two sentences have the same signs; the sentences have the same words.</summary>
    public static bool Agree(ComparedText text, int first, int later)
    {
        int from = text.FirstWord(first), words = text.FirstWord(first + 1) - from, to = text.FirstWord(later);
        for (int i = 0; i < words; i++)
        {
            if (text.Form(text.AllWords[from + i]).IsFigure && Signs(text, from + i) != Signs(text, to + i))
                return false;
        }
        return true;
    }

    private static (char Before, char Behind) Signs(ComparedText text, int word)
    {
        Token token = text.TokenOf(word);
        ReadOnlySpan<char> before = text.Source.Text.AsSpan(0, token.Start),
            behind = text.Source.Text.AsSpan(token.End);
        return (before is [.., var sign] && (IsCurrency(sign) || IsMinus(before)) ? sign : default,
            behind is [var unit, ..] && (unit is '%' or '‰' or '°' || IsCurrency(unit)) ? unit : default);
    }

    /// <summary>Whether a sign stands at the end that does not join words.</summary>
    private static bool IsMinus(ReadOnlySpan<char> before) => before is ['-' or '−'] or [.., ' ' or '(', '-' or '−'];

    private static bool IsCurrency(char sign) => char.GetUnicodeCategory(sign) == UnicodeCategory.CurrencySymbol;
}
