namespace QualityCheck.Repetition;

/// <summary>Compares runs of words by their numbers.</summary>
internal sealed class WordRuns(ComparedText text) : IEqualityComparer<(int From, int To)>
{
    public bool Equals((int From, int To) one, (int From, int To) other) =>
        text.AllWords[one.From..one.To].SequenceEqual(text.AllWords[other.From..other.To]);

    public int GetHashCode((int From, int To) run)
    {
        ulong hash = 17;
        foreach (int word in text.AllWords[run.From..run.To])
            hash = (hash ^ (uint)word) * 0x9E3779B97F4A7C15;
        return (int)(hash >> 32);
    }
}
