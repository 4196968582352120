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
        uint rest = (uint)value;
        for (; rest >= 0x80; rest >>= 7)
            _payload.Add((byte)(rest | 0x80));
        _payload.Add((byte)rest);
    }

    public byte[] ToArray() => [.. _payload];
}
