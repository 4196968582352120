namespace QualityCheck.Models;

/// <summary>Reads bytes and numbers of variable length (7 bits a byte, low bits first).</summary>
internal ref struct PayloadReader(ReadOnlySpan<byte> payload)
{
    private readonly ReadOnlySpan<byte> _payload = payload;
    private int _at;

    public byte Byte() => _payload[_at++];

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
