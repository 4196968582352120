namespace QualityCheck.Models;

/// <summary>Writes what <see cref="PayloadReader"/> reads.</summary>
internal sealed class PayloadWriter
{
    private readonly List<byte> _payload = [];

    public void Byte(int value) => _payload.Add((byte)value);

    public void Single(float value)
    {
        int bits = BitConverter.SingleToInt32Bits(value);
        for (int shift = 0; shift < 32; shift += 8)
            Byte(bits >> shift);
    }

    public void Number(int value)
    {
        Span<byte> bytes = stackalloc byte[Leb128.MostBytes];
        _payload.AddRange(bytes[..Leb128.Write(bytes, (uint)value)]);
    }

    public byte[] ToArray() => [.. _payload];
}
