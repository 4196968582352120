namespace QualityCheck.Models;

/// <summary>
/// Whole numbers of variable length: seven bits a byte, the lowest first, and a bit for more to come.
/// </summary>
internal static class Leb128
{
    /// <summary>Bytes of the longest number, of 64 bits.</summary>
    public const int MostBytes = 10;

    /// <summary>Writes a number; how many bytes it took.</summary>
    public static int Write(Span<byte> bytes, ulong number)
    {
        int at = 0;
        for (; number > 0x7F; number >>= 7)
            bytes[at++] = (byte)(number | 0x80);
        bytes[at++] = (byte)number;
        return at;
    }

    /// <summary>Reads a number; how many bytes it took, 0 where it does not end within <paramref name="most"/> of
    /// them.</summary>
    public static int Read(ReadOnlySpan<byte> bytes, int most, out ulong number)
    {
        number = 0;
        for (int at = 0; at < bytes.Length && at < most; at++)
        {
            number |= (ulong)(bytes[at] & 0x7F) << 7 * at;
            if (bytes[at] <= 0x7F)
                return at + 1;
        }
        return 0;
    }
}
