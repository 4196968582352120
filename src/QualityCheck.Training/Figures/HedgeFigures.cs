using System.Globalization;

namespace QualityCheck.Training;

/// <summary>Counts of found, wrong and missed, one triple a sentence.</summary>
internal sealed class HedgeFigures
{
    private const int Samples = 1000;

    private readonly List<(int Found, int Wrong, int Missed)> _sentences = [];

    public void Add(int found, int wrong, int missed) => _sentences.Add((found, wrong, missed));

    public void Add(bool gold, bool given) =>
        Add(gold && given ? 1 : 0, !gold && given ? 1 : 0, gold && !given ? 1 : 0);

    /// <summary>
    /// F1 with its 95 % interval, from samples of the sentences with replacement (percentile bootstrap), precision,
    /// recall and how many there are to find.
    /// </summary>
    public override string ToString()
    {
        var random = new Shuffle(seed: 1);
        double[] samples =
        [
            .. Enumerable.Range(0, Samples)
                .Select(
                    _ => F1(
                        Enumerable.Range(0, _sentences.Count).Select(_ => _sentences[random.Next(_sentences.Count)])))
                .Order(),
        ];
        int found = _sentences.Sum(s => s.Found), wrong = _sentences.Sum(s => s.Wrong),
            missed = _sentences.Sum(s => s.Missed);
        return string.Create(CultureInfo.InvariantCulture,
            $"F1 {F1(_sentences):F3} [{samples[Samples / 40]:F3}, {samples[Samples - 1 - Samples / 40]:F3}] (P "
                + $"{(double)found / (found + wrong):F3}, R {(double)found / (found + missed):F3}, n = "
                + $"{found + missed:N0} of {_sentences.Count:N0} sentences)");
    }

    private static double F1(IEnumerable<(int Found, int Wrong, int Missed)> sentences)
    {
        int found = 0, errors = 0;
        foreach ((int right, int wrong, int missed) in sentences)
            (found, errors) = (found + right, errors + wrong + missed);
        return found == 0 ? 0 : 2.0 * found / (2 * found + errors);
    }
}
