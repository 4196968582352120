using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using QualityCheck.Text;

namespace QualityCheck.Input;

/// <summary>
/// JSON strings, with U+FFFD for each lone surrogate, at which <see cref="Utf8JsonReader.GetString"/> gives up.
/// </summary>
internal static class JsonText
{
    /// <summary>Characters of a backslash, a u and four hexadecimal digits.</summary>
    private const int EscapeLength = 6;

    private const string Replacement = "\\ufffd";

    /// <summary>The string or property name the reader stands at; its bytes are valid UTF-8.</summary>
    public static string Of(in Utf8JsonReader reader) =>
        reader.ValueIsEscaped
            ? Utf16.WithoutLoneSurrogates(Unescape(reader.ValueSpan))
            : Encoding.UTF8.GetString(reader.ValueSpan);

    /// <summary>
    /// The same JSON, as long, with the escape of U+FFFD in the place of each escape that is one half of a character
    /// alone.
    /// </summary>
    public static string WithoutLoneSurrogates(string json)
    {
        char[]? mended = null;
        for (int i = json.IndexOf('\\', StringComparison.Ordinal); i >= 0 && i < json.Length; i = json.IndexOf('\\', i))
        {
            char unit = EscapedUnit(json, i);
            bool pair = char.IsHighSurrogate(unit) && char.IsLowSurrogate(EscapedUnit(json, i + EscapeLength));
            if (char.IsSurrogate(unit) && !pair)
                Replacement.CopyTo((mended ??= json.ToCharArray()).AsSpan(i));
            i = Math.Min(json.Length, i + (pair ? 2 * EscapeLength : 2));
        }
        return mended is null ? json : new string(mended);
    }

    /// <summary>The code unit that an escape by its number stands for; NUL where there is none.</summary>
    private static char EscapedUnit(string json, int at) =>
        at + EscapeLength <= json.Length && json[at] == '\\' && json[at + 1] == 'u'
            && ushort.TryParse(json.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture,
                out ushort unit) ? (char)unit : '\0';

    private static string Unescape(ReadOnlySpan<byte> json)
    {
        char[] text = ArrayPool<char>.Shared.Rent(json.Length);
        int length = 0;
        while (json.IndexOf((byte)'\\') is var at and >= 0)
        {
            length += Encoding.UTF8.GetChars(json[..at], text.AsSpan(length));
            int next = at + (json[at + 1] == 'u' ? 6 : 2);
            text[length++] = Character(json[(at + 1)..next]);
            json = json[next..];
        }
        length += Encoding.UTF8.GetChars(json, text.AsSpan(length));
        string unescaped = new(text, 0, length);
        ArrayPool<char>.Shared.Return(text);
        return unescaped;
    }

    private static char Character(ReadOnlySpan<byte> escape) => escape[0] switch
    {
        (byte)'b' => '\b',
        (byte)'f' => '\f',
        (byte)'n' => '\n',
        (byte)'r' => '\r',
        (byte)'t' => '\t',
        (byte)'u' => (char)ushort.Parse(escape[1..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
        byte other => (char)other,
    };
}
