namespace QualityCheck.Models;

/// <summary>Reads bytes, whole numbers of variable length (7 bits a byte, low bits first) and single-precision numbers.</summary>
internal ref struct PayloadReader(ReadOnlySpan<byte> payload)
{
    private readonly ReadOnlySpan<byte> _payload = payload;
    private int _at;

    public byte Byte() => _payload[_at++];

    /// <summary>The bytes that were not read yet.</summary>
    public ReadOnlySpan<byte> Rest() => _payload[_at..];

    public float Single() => BitConverter.Int32BitsToSingle(Byte() | Byte() << 8 | Byte() << 16 | Byte() << 24);

    public int Number()
    {
        int number = 0, shift = 0;
        byte b;
        do
        {
            b = _payload[_at++];
            number |= (b & 0x7F) << shift;
            shift += 7;
        }
        while (b >= 0x80);
        return number;
    }
}
