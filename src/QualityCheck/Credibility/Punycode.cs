using System.Text;

namespace QualityCheck.Credibility;

/// <summary>Punycode after RFC 3492, without the <c>xn--</c> prefix.</summary>
internal static class Punycode
{
    /// <summary>This and those below are the parameters of RFC 3492, section 5.</summary>
    private const int Base = 36;

    private const int TMin = 1;
    private const int TMax = 26;
    private const int Skew = 38;
    private const int Damp = 700;
    private const int InitialBias = 72;
    private const int InitialN = 128;

    /// <summary>No label is longer (RFC 1035).</summary>
    private const int MaxLength = 63;

    /// <summary>Encodes a label; one longer than a host can hold gives a text too long for a host.</summary>
    public static string Encode(string label)
    {
        Rune[] runes = [.. label.EnumerateRunes()];
        if (runes.Length > MaxLength)
            return label;
        var output = new StringBuilder();
        foreach (Rune rune in runes)
        {
            if (rune.IsAscii)
                output.Append((char)rune.Value);
        }
        int basic = output.Length, handled = basic, n = InitialN, delta = 0, bias = InitialBias;
        if (basic > 0)
            output.Append('-');
        while (handled < runes.Length)
        {
            int next = runes.Min(rune => rune.Value >= n ? rune.Value : int.MaxValue);
            delta += (next - n) * (handled + 1);
            n = next;
            foreach (Rune rune in runes)
            {
                if (rune.Value < n)
                    delta++;
                if (rune.Value != n)
                    continue;
                int q = delta;
                for (int k = Base; ; k += Base)
                {
                    int t = Threshold(k, bias);
                    if (q < t)
                        break;
                    output.Append(Digit(t + (q - t) % (Base - t)));
                    q = (q - t) / (Base - t);
                }
                output.Append(Digit(q));
                bias = Adapt(delta, handled + 1, handled == basic);
                delta = 0;
                handled++;
            }
            delta++;
            n++;
        }
        return output.ToString();
    }

    /// <summary>Decodes a label; null where it is none.</summary>
    public static string? Decode(string encoded)
    {
        if (encoded.Length > MaxLength)
            return null;
        int hyphen = encoded.LastIndexOf('-');
        List<Rune> runes = [.. encoded[..Math.Max(0, hyphen)].EnumerateRunes()];
        int n = InitialN, bias = InitialBias, at = hyphen + 1;
        long i = 0;
        while (at < encoded.Length)
        {
            long before = i, weight = 1;
            for (int k = Base; ; k += Base)
            {
                if (at == encoded.Length || Value(encoded[at++]) is not (>= 0 and var digit))
                    return null;
                i += digit * weight;
                int t = Threshold(k, bias);
                if (digit < t)
                    break;
                weight *= Base - t;
                if (i > int.MaxValue || weight > int.MaxValue)
                    return null;
            }
            if (i > int.MaxValue)
                return null;
            int count = runes.Count + 1;
            bias = Adapt((int)(i - before), count, before == 0);
            n += (int)(i / count);
            i %= count;
            if (!Rune.IsValid(n))
                return null;
            runes.Insert((int)i++, new Rune(n));
        }
        return string.Concat(runes);
    }

    private static int Threshold(int k, int bias) => Math.Clamp(k - bias, TMin, TMax);

    private static char Digit(int value) => (char)(value < 26 ? 'a' + value : '0' + value - 26);

    private static int Value(char c) => c is >= 'a' and <= 'z' ? c - 'a' : c is >= '0' and <= '9' ? c - '0' + 26 : -1;

    private static int Adapt(int delta, int count, bool first)
    {
        delta = first ? delta / Damp : delta / 2;
        delta += delta / count;
        int k = 0;
        for (; delta > (Base - TMin) * TMax / 2; k += Base)
            delta /= Base - TMin;
        return k + (Base - TMin + 1) * delta / (delta + Skew);
    }
}
