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
    private int _shift;

    public void Clear(int hashes)
    {
        uint size = BitOperations.RoundUpToPowerOf2((uint)Math.Clamp((long)hashes * BytesAHash, Least, Most));
        Room.For(ref _counts, (int)size);
        Array.Clear(_counts, 0, (int)size);
        Room.For(ref _hashes, hashes);
        _shift = 32 - BitOperations.Log2(size);
    }

    /// <summary>Counts the hash of a place.</summary>
    public void Add(int place, uint hash)
    {
        uint at = hash >> _shift;
        _hashes[place] = at;
        byte count = _counts[at];
        _counts[at] = count == 0 ? (byte)1 : (byte)2;
    }

    /// <summary>Whether the hash of a place may have been counted twice.</summary>
    public bool IsTwice(int place) => _counts[_hashes[place]] > 1;
}
