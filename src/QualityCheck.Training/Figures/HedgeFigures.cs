using System.Globalization;

namespace QualityCheck.Training;

/// <summary>Counts of found, wrong and missed, one triple a sentence.</summary>
internal sealed class HedgeFigures
{
    private readonly List<(int Found, int Wrong, int Missed)> _sentences = [];

    public void Add(int found, int wrong, int missed) => _sentences.Add((found, wrong, missed));

    public void Add(bool gold, bool given) =>
        Add(gold && given ? 1 : 0, !gold && given ? 1 : 0, gold && !given ? 1 : 0);

    /// <summary>
    /// F1 with its 95 % interval from samples of the sentences, precision, recall and how many there are to find.
    /// </summary>
    public override string ToString()
    {
        (double low, double high) =
            Bootstrap.Interval(_sentences.Count, rows => F1(rows.Select(row => _sentences[row])));
        int found = _sentences.Sum(s => s.Found), wrong = _sentences.Sum(s => s.Wrong),
            missed = _sentences.Sum(s => s.Missed);
        return string.Create(CultureInfo.InvariantCulture,
            $"F1 {F1(_sentences):F3} [{low:F3}, {high:F3}] (P "
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
