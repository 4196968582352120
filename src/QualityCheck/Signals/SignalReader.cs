using QualityCheck.Signals;

namespace QualityCheck;

/// <summary>
/// Reads the signals of one text after the other into the same memory: after the first texts nothing is allocated, for
/// texts of up to a million characters. Not safe from several threads: one reader a thread.
/// </summary>
/// <param name="set">Whose signals.</param>
/// <param name="withLines">Whether to tell of each line, too.</param>
/// <exception cref="ArgumentNullException"><paramref name="set"/> is null.</exception>
public sealed class SignalReader(SignalSet set, bool withLines = false)
{
    /// <summary>Memory of a longer text is not kept for the next. A judgement: a book has as many characters.</summary>
    private const int LongestKept = 1 << 20;

    private readonly SignalSet _set = set ?? throw new ArgumentNullException(nameof(set));
    private readonly double[] _values = new double[set.Signals.Length];
    private readonly FilterVerdict[] _verdicts = new FilterVerdict[set.Filters.Length];
    private TextCounts _counts = new();
    private bool _isLong;

    /// <summary>Whose signals they are.</summary>
    public SignalSet Set => _set;

    /// <summary>
    /// The values of the last text in the order of <see cref="SignalSet.Signals"/>, NaN where a signal has none; valid
    /// until the next text.
    /// </summary>
    public ReadOnlySpan<double> Values => _values;

    /// <summary>
    /// What each filter says of the last text, in the order of <see cref="SignalSet.Filters"/>; valid until the next
    /// text.
    /// </summary>
    public ReadOnlySpan<FilterVerdict> Verdicts => _verdicts;

    /// <summary>How many lines of the last text are told of; 0 where the reader or the variant tells of none.</summary>
    public int LineCount => _counts.LineList.Count;

    /// <summary>What is said of a line of the last text; valid until the next text.</summary>
    /// <param name="line">The line, from 0.</param>
    /// <returns>The line's place, verdict and values.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such line.</exception>
    public SignalLine Line(int line)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(line);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(line, LineCount);
        return _counts.LineList[line];
    }

    /// <summary>Reads the signals of a text, in time that grows as its length.</summary>
    /// <param name="text">The text; of an empty one the counts are 0, shares 0 or NaN.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public void Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (_isLong)
            _counts = new TextCounts();
        _isLong = text.Length > LongestKept;
        _counts.Read(text, _set.Words);
        for (int i = 0; i < _values.Length; i++)
            _values[i] = _set.SameAs[i] is var same and >= 0 ? _values[same] : _set.Signals[i].Formula(_counts);
        _set.Judge(_values, _verdicts);
        _counts.LineList.Clear(_set.LineSignals.Length);
        if (withLines)
            _set.Lines?.Invoke(_counts);
    }
}
