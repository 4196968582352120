namespace QualityCheck.Signals;

/// <summary>Arrays that are kept from text to text.</summary>
internal static class Room
{
    /// <summary>Makes room for so many items, keeping what is there.</summary>
    public static void For<T>(ref T[] items, int count)
    {
        if (items.Length < count)
            Array.Resize(ref items, Math.Max(count, items.Length * 2));
    }
}
