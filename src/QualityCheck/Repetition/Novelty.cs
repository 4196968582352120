using System.Collections.Immutable;

namespace QualityCheck.Repetition;

/// <summary>
/// How much of a text is new to somebody who reads it from the beginning: word by word how surely it was said before.
/// </summary>
internal sealed class Novelty(ComparedText text)
{
    /// <summary>Words of the windows of which the least new one is told.</summary>
    private const int WindowWords = 250;

    private readonly double[] _repeated = new double[text.AllWords.Length];
    private readonly SortedDictionary<string, double> _amounts = new(StringComparer.Ordinal);

    /// <summary>The expected number of repeated words, by the kind of repetition; a word counts once.</summary>
    public IEnumerable<(string Name, double Words)> Repeated => _amounts.Select(pair => (pair.Key, pair.Value));

    /// <summary>Tells how surely, 0–1, the words from one index to another were said before.</summary>
    public void Add(string kind, int from, int to, double weight)
    {
        double added = 0;
        foreach (ref double repeated in _repeated.AsSpan()[from..to])
        {
            added += Math.Max(0, weight - repeated);
            repeated = Math.Max(repeated, weight);
        }
        _amounts[kind] = _amounts.GetValueOrDefault(kind) + added;
    }

    /// <summary>The share of the words that is new, 0–1.</summary>
    public double NewShare => ShareOf(0, _repeated.Length);

    /// <summary>
    /// The share of new words in every 250 words; what is left over at the end belongs to the last window.
    /// </summary>
    public ImmutableArray<(TextSpan Span, int Words, double NewShare)> Windows()
    {
        var windows = ImmutableArray.CreateBuilder<(TextSpan, int, double)>();
        int count = Math.Max(1, _repeated.Length / WindowWords);
        for (int i = 0; i < count; i++)
        {
            int from = i * WindowWords, to = i == count - 1 ? _repeated.Length : from + WindowWords;
            TextSpan span = TextSpan.FromBounds(text.TokenOf(from).Start, text.TokenOf(to - 1).End);
            windows.Add((span, to - from, ShareOf(from, to)));
        }
        return windows.DrainToImmutable();
    }

    private double ShareOf(int from, int to)
    {
        double repeated = 0;
        foreach (double weight in _repeated.AsSpan()[from..to])
            repeated += weight;
        return Math.Max(0, Math.Round(1 - repeated / (to - from), 6));
    }
}
