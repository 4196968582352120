namespace QualityCheck.Duplicates;

/// <summary>In which block a key is.</summary>
internal static class KeyBlocks
{
    /// <summary>
    /// The last block whose first key is less than the key; -1 for none. Hashes lie evenly, so that it is looked for
    /// around the place where it should be: a few steps side by side, where a binary search goes all over the array.
    /// </summary>
    /// <param name="keys">The first key of each block, in order.</param>
    /// <param name="key">The key.</param>
    public static int LastBefore(ReadOnlySpan<ulong> keys, ulong key)
    {
        if (keys.IsEmpty || keys[0] >= key)
            return -1;
        int low = (int)((double)(key - keys[0]) / (keys[^1] - keys[0] + 1.0) * keys.Length);
        low = Math.Clamp(low, 0, keys.Length - 1);
        int high = low, step = 1;
        for (; keys[low] >= key; step *= 2)
            (low, high) = (Math.Max(0, low - step), low);
        for (step = 1; high < keys.Length && keys[high] < key; step *= 2)
            (low, high) = (high, high + step);
        high = Math.Min(high, keys.Length);
        while (high - low > 1)
        {
            int middle = low + (high - low) / 2;
            if (keys[middle] < key)
                low = middle;
            else
                high = middle;
        }
        return low;
    }
}
