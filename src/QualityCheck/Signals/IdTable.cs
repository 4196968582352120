using System.Numerics;
using System.Runtime.CompilerServices;

namespace QualityCheck.Signals;

/// <summary>
/// Numbers by hash, with open addressing; whoever looks up compares the things behind the numbers. A slot holds the hash
/// in its upper half and the number plus one in its lower, 0 where it is empty.
/// </summary>
internal sealed class IdTable
{
    private const int Least = 64;

    private ulong[] _slots = new ulong[Least];
    private ulong[] _spare = [];
    private uint _mask;
    private int _count;

    /// <summary>Empties the table and makes room for about so many numbers; it grows where they are more.</summary>
    public void Clear(int expected)
    {
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(Least, Math.Min(expected, 1 << 28) * 2));
        if (_slots.Length < size)
            _slots = new ulong[size];
        else
            Array.Clear(_slots, 0, size);
        (_mask, _count) = ((uint)size - 1, 0);
    }

    /// <summary>The next number with the hash from a slot on; false at the end, with the slot that is free.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Next(uint hash, ref uint slot, out int number)
    {
        ulong[] slots = _slots;
        while (true)
        {
            slot &= _mask;
            ulong entry = slots[slot];
            if (entry == 0)
            {
                number = -1;
                return false;
            }
            if ((uint)(entry >> 32) == hash)
            {
                slot++;
                number = (int)(uint)entry - 1;
                return true;
            }
            slot++;
        }
    }

    /// <summary>Puts a number into the free slot that <see cref="Next"/> ended at.</summary>
    public void Put(uint slot, uint hash, int number)
    {
        _slots[slot] = (ulong)hash << 32 | (uint)(number + 1);
        if (++_count > _mask / 2)
            Grow();
    }

    private void Grow()
    {
        ulong[] old = _slots;
        int size = (int)_mask + 1;
        if (_spare.Length < size * 2)
            _spare = new ulong[size * 2];
        else
            Array.Clear(_spare, 0, size * 2);
        (_slots, _spare, _mask) = (_spare, old, (uint)(size * 2) - 1);
        foreach (ulong entry in old.AsSpan(0, size))
        {
            if (entry == 0)
                continue;
            uint slot = (uint)(entry >> 32) & _mask;
            while (_slots[slot] != 0)
                slot = (slot + 1) & _mask;
            _slots[slot] = entry;
        }
    }
}
