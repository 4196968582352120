using System.Numerics;

namespace QualityCheck.Signals;

/// <summary>
/// Which of many hashes may occur twice: a byte for some hashes together. It never misses one that does, and lets a few
/// pass that do not, so that the exact tables behind it have little to do.
/// </summary>
internal sealed class TwiceFilter
{
    /// <summary>Bytes to a hash: about one in nine that occurs once passes.</summary>
    private const int BytesAHash = 8;

    private const int Least = 64;

    /// <summary>The largest filter, in bytes: texts beyond some eight million words let more pass.</summary>
    private const int Most = 1 << 26;

    private byte[] _counts = [];
    private uint[] _hashes = [];

    /// <summary>Room for so many hashes, to be written and then counted.</summary>
    public Span<uint> Hashes(int count)
    {
        Room.For(ref _hashes, count);
        return _hashes.AsSpan(0, count);
    }

    /// <summary>Counts the first so many hashes.</summary>
    public void Count(int hashes)
    {
        uint size = BitOperations.RoundUpToPowerOf2((uint)Math.Clamp((long)hashes * BytesAHash, Least, Most));
        Room.For(ref _counts, (int)size);
        Span<byte> counts = _counts.AsSpan(0, (int)size);
        counts.Clear();
        int shift = 32 - BitOperations.Log2(size);
        foreach (ref uint hash in _hashes.AsSpan(0, hashes))
        {
            hash >>= shift;
            ref byte count = ref counts[(int)hash];
            count = (byte)(count << 1 | 1);
        }
    }

    /// <summary>Whether a hash may have been counted twice.</summary>
    public bool IsTwice(int place) => _counts[_hashes[place]] > 1;
}
