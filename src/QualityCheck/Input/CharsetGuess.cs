using System.Buffers;
using System.Text;
using QualityCheck.Language;

namespace QualityCheck.Input;

/// <summary>
/// The charset of bytes that do not name one: UTF-8 where nearly all characters beyond ASCII are valid in it, else the
/// one in which the text speaks a language best.
/// </summary>
internal static class CharsetGuess
{
    /// <summary>So many bytes are looked at: enough for the words of most pages. A judgement.</summary>
    private const int Window = 65_536;

    /// <summary>
    /// The share of the characters beyond ASCII that must be valid for bytes to be UTF-8 with a few damaged places.
    /// </summary>
    private const double NearlyAll = 0.9;

    /// <summary>So many valid characters it takes at least.</summary>
    private const int Enough = 10;

    /// <summary>By so many words must another charset fit better than the first, that of the West.</summary>
    private const int ClearLead = 4;

    /// <summary>In order of preference where several fit as well; the first one needs less to be chosen.</summary>
    private static readonly Encoding[] Candidates =
        [.. new[] { "windows-1252", "windows-1251", "windows-1250", "windows-1253", "windows-1254", "windows-1255",
            "windows-1256", "windows-1257", "iso-8859-2", "koi8-r" }.Select(
                name => CodePagesEncodingProvider.Instance.GetEncoding(name)!)];

    public static Encoding Of(ReadOnlySpan<byte> bytes)
    {
        byte[] sample = WithoutTags(bytes[..Math.Min(Window, bytes.Length)]);
        if (IsNearlyUtf8(sample))
            return Encoding.UTF8;
        int[] fits = [.. Candidates.Select(encoding => WordFit.Of(encoding.GetString(sample)))];
        int best = Array.IndexOf(fits, fits.Max());
        return fits[best] >= fits[0] + ClearLead ? Candidates[best] : Candidates[0];
    }

    private static bool IsNearlyUtf8(ReadOnlySpan<byte> bytes)
    {
        int valid = 0, broken = 0;
        while (!bytes.IsEmpty)
        {
            OperationStatus status = Rune.DecodeFromUtf8(bytes, out Rune rune, out int length);
            if (status == OperationStatus.Done)
                valid += rune.IsAscii ? 0 : 1;
            else if (status == OperationStatus.InvalidData)
                broken++;
            bytes = bytes[Math.Max(1, length)..];
        }
        return valid >= Enough && valid >= (valid + broken) * NearlyAll;
    }

    private static byte[] WithoutTags(ReadOnlySpan<byte> bytes)
    {
        var text = new List<byte>(bytes.Length);
        bool inTag = false;
        foreach (byte b in bytes)
        {
            if (b is (byte)'<' or (byte)'>')
                inTag = b == '<';
            text.Add(inTag || b == '>' ? (byte)' ' : b);
        }
        return [.. text];
    }
}
