namespace QualityCheck.Console;

/// <summary>
/// How far a run is, on stderr: a bar that is drawn again and again on a terminal, else a line from time to time. A
/// short run shows neither. Safe from many threads.
/// </summary>
internal sealed class RunProgress : IDisposable
{
    /// <summary>A bar that comes sooner only flickers, one that moves more often is no clearer: judgements.</summary>
    private static readonly TimeSpan FirstBar = TimeSpan.FromSeconds(1), NextBar = TimeSpan.FromMilliseconds(250);

    /// <summary>A log is not flooded, and who waits knows that it goes on; short runs are over before. A
    /// judgement.</summary>
    private static readonly TimeSpan NextLine = TimeSpan.FromSeconds(30);

    private readonly Lock _lock = new();
    private readonly RunFigures _figures = new();
    private readonly Inputs _inputs;
    private readonly ProgressForm _form;
    private readonly TimeProvider _clock;
    private readonly ITimer? _timer;
    private readonly CancellationTokenSource _measuring = new();
    private long _started;
    private long _bytesBefore;
    private long? _total;
    private bool _isMeasured;
    private bool _hasBar;

    public RunProgress(Inputs inputs, ProgressForm form, TimeProvider clock)
    {
        (_inputs, _form, _clock, _started) = (inputs, form, clock, clock.GetTimestamp());
        _timer = form switch
        {
            ProgressForm.Bar => clock.CreateTimer(_ => Show(), null, FirstBar, NextBar),
            ProgressForm.Lines => clock.CreateTimer(_ => Show(), null, NextLine, NextLine),
            _ => null,
        };
    }

    /// <summary>Whether something was shown.</summary>
    public bool WasShown { get; private set; }

    /// <summary>The summary of the run.</summary>
    public IReadOnlyList<string> Summary
    {
        get
        {
            lock (_lock)
                return [.. _figures.Summary(Rate)];
        }
    }

    private RunRate Rate => new(_figures.Documents - _figures.Kept, _inputs.BytesRead - _bytesBefore,
        _clock.GetElapsedTime(_started));

    /// <summary>Counts a result.</summary>
    public void Add(CheckResult result, bool isKept = false)
    {
        lock (_lock)
            _figures.Add(result, isKept);
    }

    /// <summary>What was passed over until now says nothing of how fast it goes.</summary>
    public void Restart()
    {
        lock (_lock)
            (_started, _bytesBefore) = (_clock.GetTimestamp(), _inputs.BytesRead);
    }

    /// <summary>Writes to stderr where the bar is, which comes back below.</summary>
    public void Tell(Action write)
    {
        lock (_lock)
        {
            Erase();
            write();
        }
    }

    /// <summary>Shows how far it is, once there is a first result.</summary>
    internal void Show()
    {
        lock (_lock)
        {
            if (_figures.Documents == 0 || _measuring.IsCancellationRequested)
                return;
            Measure();
            WasShown = true;
            string state = State();
            if (_form == ProgressForm.Bar)
                _hasBar = StandardError.Draw(Bar() + state);
            else
                StandardError.Progress(state);
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _measuring.Cancel();
            Erase();
        }
        _timer?.Dispose();
        _measuring.Dispose();
    }

    private void Erase()
    {
        if (_hasBar)
            StandardError.Draw("");
        _hasBar = false;
    }

    /// <summary>Looks beside the run for how much there is to read.</summary>
    private void Measure()
    {
        if (_isMeasured)
            return;
        _isMeasured = true;
        Task.Run(() =>
        {
            long? total = _inputs.TotalBytes(_measuring.Token);
            lock (_lock)
                _total = total;
        });
    }

    private double? Share => _total is > 0 and { } total ? Math.Min(1, (double)_inputs.BytesRead / total) : null;

    private string State()
    {
        string share = Share is { } done ? FormattableString.Invariant($" ({Math.Floor(100 * done)} %)") : "";
        string left = _total is { } total && Rate.For(Math.Max(0, total - _inputs.BytesRead)) is { } time
            ? $", {RunRate.Clock(time)} left"
            : "";
        return FormattableString.Invariant($"{_figures.Documents:N0} documents{share}, {Rate}{left}; {
            _figures.Verdicts}");
    }

    private string Bar()
    {
        const int Cells = 20;
        if (Share is not { } done)
            return "";
        int full = (int)(Cells * done);
        return $"[{new string('#', full)}{new string('.', Cells - full)}] ";
    }
}
