using QualityCheck.Boilerplate;

namespace QualityCheck.Extraction;

/// <summary>What a block's text looks like.</summary>
/// <param name="Words">Words; for scripts without spaces, two characters count as one.</param>
/// <param name="Commas">Commas and their like.</param>
/// <param name="EndsSentence">Whether it ends as a sentence does.</param>
internal readonly record struct BlockShape(int Words, int Commas, bool EndsSentence)
{
    public static BlockShape Of(ReadOnlySpan<char> text)
    {
        int words = 0, commas = 0, ideographs = 0;
        bool inside = false;
        foreach (char c in text)
        {
            bool ideograph = LineShape.IsIdeograph(c);
            ideographs += ideograph ? 1 : 0;
            bool letter = !ideograph && char.IsLetterOrDigit(c);
            words += letter && !inside ? 1 : 0;
            inside = letter || inside && c is '\'' or '’' or '-';
            commas += c is ',' or ';' or '，' or '、' or '،' ? 1 : 0;
        }
        text = text.TrimEnd("\"'”’)]» \u00A0");
        bool ends = !text.IsEmpty
            && text[^1] is '.' or '!' or '?' or ':' or '…' or '。' or '！' or '？' or '؟' or '۔' or '।';
        return new BlockShape(words + ideographs / 2, commas, ends);
    }
}
