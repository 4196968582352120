using System.Buffers;
using System.Text;

namespace QualityCheck.Credibility;

/// <summary>
/// A host in its ASCII and its Unicode form. The mapping is the library's own (UTS #46 for lower case, full-width and
/// circled letters, ideographic full stops and invisible characters), so that it does not depend on the machine's
/// Unicode library.
/// </summary>
internal readonly record struct HostName(string Ascii, string Unicode, UrlTraits Traits)
{
    /// <summary>The longest host name in its ASCII form (RFC 1035).</summary>
    private const int MaxLength = 253;

    /// <summary>How a label in Punycode begins (RFC 5890).</summary>
    private const string Prefix = "xn--";

    /// <summary>The longest label in its ASCII form (RFC 1035).</summary>
    private const int MaxLabel = 63;

    private static readonly SearchValues<char> PlainCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-_.");

    public static HostName? Parse(string written)
    {
        if (IsPlain(written))
            return new HostName(written, written, UrlTraits.None);
        if (written.StartsWith('['))
            return written.EndsWith(']') ? Literal(written, UriHostNameType.IPv6) : null;
        if (Mapped(written) is not { } mapped)
            return null;
        if (mapped.EndsWith('.'))
            mapped = mapped[..^1];
        string[] labels = mapped.Split('.');
        if (IsNumber(labels[^1]))
            return Literal(mapped, UriHostNameType.IPv4);

        var ascii = new string[labels.Length];
        UrlTraits traits = UrlTraits.None;
        for (int i = 0; i < labels.Length; i++)
        {
            if (ToAscii(labels[i]) is not { } label || ToUnicode(label) is not { } shown)
                return null;
            (ascii[i], labels[i]) = (label, shown);
            traits |= label.StartsWith(Prefix, StringComparison.Ordinal) ? UrlTraits.Punycode : 0;
            traits |= HostCharacters.MixScripts(shown) ? UrlTraits.MixedScript : 0;
        }
        string host = string.Join('.', ascii);
        return host.Length is 0 or > MaxLength ? null : new HostName(host, string.Join('.', labels), traits);
    }

    /// <summary>
    /// Whether it stands in its one true form already, as most hosts do: short, no number, no Punycode.
    /// </summary>
    private static bool IsPlain(string written) =>
        written.Length is > 0 and <= MaxLabel && !written.AsSpan().ContainsAnyExcept(PlainCharacters)
        && written[0] != '.' && written[^1] != '.' && !written.Contains("..", StringComparison.Ordinal)
        && !written.Contains(Prefix, StringComparison.Ordinal)
        && !char.IsAsciiDigit(written[written.LastIndexOf('.') + 1]);

    private static HostName? Literal(string host, UriHostNameType type)
    {
        if (!Ascii(host) || host.Contains('%', StringComparison.Ordinal)
            || !Uri.TryCreate($"http://{host}/", UriKind.Absolute, out Uri? uri) || uri.HostNameType != type)
            return null;
        return new HostName(uri.IdnHost, uri.IdnHost, UrlTraits.IpLiteral);

        static bool Ascii(string text) => System.Text.Ascii.IsValid(text);
    }

    /// <summary>Whether browsers would take the host for an IPv4 address: its last label is a number.</summary>
    private static bool IsNumber(string label) =>
        label.Length > 0
        && (label.All(char.IsAsciiDigit)
            || label.StartsWith("0x", StringComparison.Ordinal) && label.Skip(2).All(char.IsAsciiHexDigit));

    private static string? Mapped(string written)
    {
        var mapped = new StringBuilder(written.Length);
        foreach (Rune rune in written.EnumerateRunes())
        {
            if (rune.Value is 0xAD or 0x200B or 0x2060 or 0xFEFF or 0x034F or (>= 0xFE00 and <= 0xFE0F))
                continue;
            // A letter and its accent apart need normal form C, which not every machine has.
            if (rune.Value is (>= 0x300 and <= 0x36F) or 0xFFFD)
                return null;
            mapped.Append(Rune.ToLowerInvariant(Fold(rune)).ToString());
        }
        return mapped.ToString();
    }

    private static Rune Fold(Rune rune) => rune.Value switch
    {
        0x3002 or 0xFF0E or 0xFF61 => new Rune('.'),
        >= 0xFF01 and <= 0xFF5E => new Rune(rune.Value - 0xFF01 + '!'),
        >= 0x24B6 and <= 0x24CF => new Rune(rune.Value - 0x24B6 + 'a'),
        >= 0x24D0 and <= 0x24E9 => new Rune(rune.Value - 0x24D0 + 'a'),
        _ => rune,
    };

    private static string? ToAscii(string label)
    {
        string ascii = label;
        if (!System.Text.Ascii.IsValid(label))
        {
            if (label.StartsWith(Prefix, StringComparison.Ordinal) || !label.EnumerateRunes()
                .All(rune => rune.IsAscii ? IsHostCharacter((char)rune.Value) : HostCharacters.Allow(rune)))
                return null;
            ascii = Prefix + Punycode.Encode(label);
        }
        return ascii.Length is > 0 and <= MaxLabel && ascii.All(IsHostCharacter) ? ascii : null;
    }

    private static bool IsHostCharacter(char c) =>
        char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '_';

    /// <summary>
    /// The label as shown; a broken <c>xn--</c> label gives null, for it names no host, as does one that stands for a
    /// label which is written otherwise.
    /// </summary>
    private static string? ToUnicode(string label)
    {
        if (!label.StartsWith(Prefix, StringComparison.Ordinal))
            return label;
        return Punycode.Decode(label[Prefix.Length..]) is { } decoded && !System.Text.Ascii.IsValid(decoded)
            && Mapped(decoded) == decoded && ToAscii(decoded) == label
            ? decoded : null;
    }
}
