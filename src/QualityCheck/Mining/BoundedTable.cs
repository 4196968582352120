using System.Runtime.InteropServices;

namespace QualityCheck.Mining;

/// <summary>
/// Counts as many things as there is room for. When it is full, the half that was seen least goes; whatever comes later
/// may have been among that (lossy counting, Manku and Motwani 2002).
/// </summary>
internal sealed class BoundedTable<T>(int capacity) where T : Tally, new()
{
    private readonly Dictionary<UInt128, T> _tallies = [];

    /// <summary>In at most so many documents stands what was forgotten.</summary>
    public int Missed { get; private set; }

    public IEnumerable<KeyValuePair<UInt128, T>> Tallies => _tallies;

    public T? Find(UInt128 key) => _tallies.GetValueOrDefault(key);

    public T At(UInt128 key)
    {
        if (_tallies.Count >= capacity && !_tallies.ContainsKey(key))
            Forget();
        ref T? tally = ref CollectionsMarshal.GetValueRefOrAddDefault(_tallies, key, out _);
        return tally ??= new T { Before = Missed };
    }

    private void Forget()
    {
        int[] counts = [.. _tallies.Values.Select(Most)];
        Array.Sort(counts);
        Missed = counts[(counts.Length - 1) / 2];
        foreach ((UInt128 key, T tally) in _tallies)
        {
            if (Most(tally) <= Missed)
                _tallies.Remove(key);
        }
    }

    private static int Most(T tally) => tally.Documents + tally.Before;
}
