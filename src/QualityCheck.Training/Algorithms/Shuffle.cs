namespace QualityCheck.Training;

/// <summary>
/// Shuffles by Fisher and Yates with numbers from a linear congruential generator (Knuth's MMIX constants): a seed
/// gives one order on every machine.
/// </summary>
internal sealed class Shuffle(ulong seed)
{
    private ulong _state = seed;

    public void Apply<T>(Span<T> items)
    {
        for (int i = items.Length - 1; i > 0; i--)
        {
            int j = Next(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }

    /// <summary>A number from 0 to <paramref name="limit"/> − 1.</summary>
    public int Next(int limit)
    {
        _state = _state * 6364136223846793005 + 1442695040888963407;
        return (int)((_state >> 33) % (ulong)limit);
    }
}
