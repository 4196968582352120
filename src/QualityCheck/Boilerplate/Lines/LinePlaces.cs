using System.Collections.Immutable;

namespace QualityCheck.Boilerplate;

/// <summary>
/// Where the lines of a text stand: before and behind which running text, in which run of short lines, below which
/// cue; and the sums over the lines from one on and before another.
/// </summary>
internal sealed class LinePlaces
{
    /// <summary>The least words of running text: a judgement.</summary>
    private const int BodyWords = 12;

    /// <summary>The most words of a short line: a judgement.</summary>
    private const int FragmentWords = 10;

    private readonly ImmutableArray<LineReading> _readings;
    private readonly int[] _runStart;
    private readonly int[] _runEnd;
    private readonly int[] _lastProse;
    private readonly int[] _nextProse;
    private readonly int[] _lastCue;
    private readonly int[] _lastShort;
    private readonly float[] _lexical;
    private readonly int[] _prose;
    private readonly int[] _cues;
    private readonly int[] _words;

    public LinePlaces(ImmutableArray<LineReading> readings, CancellationToken cancellationToken)
    {
        int n = readings.Length;
        (_readings, IsProse) = (readings, new bool[n]);
        (_runStart, _runEnd, _lastProse, _nextProse, _lastCue, _lastShort) = (new int[n], new int[n], new int[n],
            new int[n], new int[n], new int[n]);
        (_lexical, _prose, _cues, _words) = (new float[n + 1], new int[n + 1], new int[n + 1], new int[n + 1]);
        int prose = -1, cue = -1, brief = -1;
        for (int i = 0; i < n; i++)
        {
            if (i % 1024 == 0)
                cancellationToken.ThrowIfCancellationRequested();
            LineReading line = readings[i];
            IsProse[i] = line.Cue is null && line.Features.EndsSentence && line.Features.Words >= BodyWords;
            (_lastProse[i], _lastCue[i], _lastShort[i]) = (prose, cue, brief);
            prose = IsProse[i] ? i : prose;
            cue = line.Cue is { Tail: not CueTail.Any } ? i : cue;
            bool fragment = IsFragment(i);
            brief = fragment ? i : brief;
            _runStart[i] = fragment && i > 0 && IsFragment(i - 1) ? _runStart[i - 1] : i;
            _lexical[i + 1] = _lexical[i] + line.Lexical;
            _prose[i + 1] = _prose[i] + (IsProse[i] ? 1 : 0);
            _cues[i + 1] = _cues[i] + (line.Cue is null ? 0 : 1);
            _words[i + 1] = _words[i] + line.Features.Words;
        }
        FinalProse = prose;
        prose = n;
        for (int i = n - 1; i >= 0; i--)
        {
            _nextProse[i] = prose;
            prose = IsProse[i] ? i : prose;
            _runEnd[i] = i + 1 < n && _runStart[i + 1] < i + 1 ? _runEnd[i + 1] : i;
        }
        FirstProse = prose;
    }

    /// <summary>For each line whether it is a sentence of some length and no cue.</summary>
    public bool[] IsProse { get; }

    /// <summary>The first line of running text; the number of lines without one.</summary>
    public int FirstProse { get; }

    /// <summary>The last line of running text; −1 without one.</summary>
    public int FinalProse { get; }

    /// <summary>The line of running text before this; −1 without one.</summary>
    public int LastProse(int line) => _lastProse[line];

    /// <summary>The line of running text behind this; the number of lines without one.</summary>
    public int NextProse(int line) => _nextProse[line];

    /// <summary>The line before this that is a cue such as “Related articles”; −1 without one.</summary>
    public int LastCue(int line) => _lastCue[line];

    /// <summary>The short line before this; −1 without one.</summary>
    public int LastShort(int line) => _lastShort[line];

    /// <summary>The run of short lines that the line stands in; the line itself where it is not short.</summary>
    public (int Start, int End) Run(int line) => (_runStart[line], _runEnd[line]);

    public float Lexical(int from, int to) => _lexical[to] - _lexical[from];

    public int Prose(int from, int to) => _prose[to] - _prose[from];

    public int Cues(int from, int to) => _cues[to] - _cues[from];

    public int Words(int from, int to) => _words[to] - _words[from];

    private bool IsFragment(int i) =>
        !_readings[i].Features.EndsSentence && _readings[i].Features.Words <= FragmentWords;
}
