using System.Globalization;
using System.Text;
using QualityCheck.Text;

namespace QualityCheck.Extraction;

/// <summary>
/// A string in the data of a script, without its escapes, and where each of its characters stands in the page.
/// </summary>
/// <param name="Property">The name it has in its object; empty in an array.</param>
/// <param name="Text">The string; lone surrogates are U+FFFD.</param>
/// <param name="Places">For each character its place in the source.</param>
/// <param name="Arrays">The arrays around it, from outside inwards, by number.</param>
internal sealed record ScriptString(string Property, string Text, TextSpan[] Places, int[] Arrays)
{
    /// <summary>The least words of a sentence that is prose: a judgement.</summary>
    private const int FewestWords = 8;
    /// <summary>From so many characters on a text is prose without a stop too: a judgement.</summary>
    private const int Long = 250;

    /// <summary>Whether it is made of sentences.</summary>
    public bool IsProse =>
        Text.Length >= Long || BlockShape.Of(Text) is { Words: >= FewestWords, EndsSentence: true }
        || Text.Contains("<p", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the string whose first character stands at an offset.</summary>
    /// <param name="html">The source.</param>
    /// <param name="start">Where it begins, behind the quotation mark.</param>
    /// <param name="property">Its name.</param>
    /// <param name="arrays">The arrays around it.</param>
    public static ScriptString Read(string html, int start, string property, int[] arrays)
    {
        var text = new StringBuilder();
        var places = new List<TextSpan>();
        for (int i = start; i < html.Length && html[i] != '"';)
        {
            int length = 1;
            char c = html[i];
            if (c == '\\' && i + 1 < html.Length)
                (c, length) = Escaped(html, i);
            text.Append(c);
            places.Add(new TextSpan(i, Math.Min(length, html.Length - i)));
            i += length;
        }
        return new ScriptString(property, Utf16.WithoutLoneSurrogates(text.ToString())!, [.. places], arrays);
    }

    private static (char Character, int Length) Escaped(string html, int at)
    {
        if (html[at + 1] == 'u' && at + 6 <= html.Length
            && ushort.TryParse(html.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture,
                out ushort code))
            return ((char)code, 6);
        return (html[at + 1] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'b' or 'f' => ' ', var other => other },
            2);
    }
}
