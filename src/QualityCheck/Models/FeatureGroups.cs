using System.Runtime.InteropServices;

namespace QualityCheck.Models;

/// <summary>
/// The features of one example after another, in groups, as indexes into the weights of a <see cref="LinearModel"/>;
/// one that comes again in the example counts once. Not safe from several threads.
/// </summary>
/// <param name="features">Number of different features.</param>
/// <param name="groups">Number of groups.</param>
/// <param name="value">What each feature of a group counts, by the group's number and how many it has.</param>
internal sealed class FeatureGroups(int features, int groups, Func<int, int, double> value)
{
    private readonly List<int>[] _groups = [.. Enumerable.Range(0, groups).Select(_ => new List<int>())];
    private readonly ulong[] _seen = new ulong[features / 64 + 1];

    /// <summary>Number of groups.</summary>
    public int Count => _groups.Length;

    /// <summary>The features in a group.</summary>
    public ReadOnlySpan<int> this[int group] => CollectionsMarshal.AsSpan(_groups[group]);

    /// <summary>What each feature in a group counts; asked only of a group that has some.</summary>
    public double ValueOf(int group) => value(group, _groups[group].Count);

    public void Add(int group, int feature)
    {
        ref ulong seen = ref _seen[feature / 64];
        if ((seen & 1UL << feature) != 0)
            return;
        seen |= 1UL << feature;
        _groups[group].Add(feature);
    }

    /// <summary>Begins the next example.</summary>
    public void Clear()
    {
        Array.Clear(_seen);
        foreach (List<int> group in _groups)
            group.Clear();
    }
}
