namespace QualityCheck.Training;

/// <summary>Collections whose members count as often as they occur.</summary>
internal static class Multiset
{
    /// <summary>The size of the intersection.</summary>
    public static int Shared(IEnumerable<string> a, IEnumerable<string> b)
    {
        Dictionary<string, int> left =
            a.CountBy(item => item, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        int shared = 0;
        foreach (string item in b)
        {
            if (left.TryGetValue(item, out int count) && count > 0)
            {
                left[item] = count - 1;
                shared++;
            }
        }
        return shared;
    }
}
