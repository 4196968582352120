using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using QualityCheck.Reporting;

namespace QualityCheck.Console;

/// <summary>One run of <c>qualitycheck check</c>.</summary>
internal sealed class CheckRun(CheckSettings settings, TextWriter output)
{
    private readonly ConcurrentQueue<InputResult> _reading = new();
    private bool _failed;
    private bool _objected;

    /// <summary>Runs and returns the exit code.</summary>
    /// <exception cref="UsageException">The output cannot be written.</exception>
    public static int Start(CheckSettings settings)
    {
        using var cancellation = new CancellationTokenSource();
        using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Cancel);
        using PosixSignalRegistration termination = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Cancel);
        using TextWriter output = settings.Output is null ? StandardOutput.Open() : OutputFile.Create(settings);
        return new CheckRun(settings, output).Run(cancellation.Token);

        // The second signal ends the process at once.
        void Cancel(PosixSignalContext signal)
        {
            signal.Cancel = !cancellation.IsCancellationRequested;
            cancellation.Cancel();
        }
    }

    private int Run(CancellationToken cancellationToken)
    {
        QualityChecker checker =
            new QualityCheckerBuilder().UsePolicy(settings.Policy).UseSurface(settings.Surface)
                .UseQualityModel(settings.QualityModel).UseSourceLists(settings.SourceLists)
                .UseClock(TimeProvider.System).UseParallelism(settings.Jobs).Build();
        ReportWriter writer = ReportWriter.Create(settings, output,
            (document, report) => settings.WhatIf ? WhatIf(checker, document, report, cancellationToken) : null);
        var inputs = new Inputs(settings);
        bool cancelled = false;
        try
        {
            foreach (CheckResult result in checker.CheckMany(inputs.Read().Select(Remembered), cancellationToken))
            {
                _reading.TryDequeue(out InputResult input);
                Note(result, input.Origin);
                writer.Write(result, input.Document);
                output.Flush();
            }
        }
        catch (OperationCanceledException)
        {
            cancelled = true;
            StandardError.Line("cancelled");
        }
        writer.Complete();
        _failed |= writer.HasFailed;
        output.Flush();
        if (inputs.LeftAlone is { Length: > 0 } leftAlone)
            StandardError.Note($"left alone in folders: {leftAlone}");
        return cancelled ? ExitCode.Cancelled : _failed ? ExitCode.Unreadable : _objected
            ? ExitCode.Objection
            : ExitCode.Success;
    }

    private static VerdictLift? WhatIf(QualityChecker checker, InputDocument document, QualityReport report,
        CancellationToken cancellationToken)
    {
        try
        {
            return checker.WhatWouldChange(document, report, cancellationToken);
        }
        catch (DocumentException failure)
        {
            StandardError.Line($"{report.Id ?? "-"}: --what-if: {failure.Message}");
            return null;
        }
    }

    /// <summary>
    /// Reports come in the order of the inputs, so that the input of a report is the first one still remembered.
    /// </summary>
    private InputResult Remembered(InputResult input)
    {
        _reading.Enqueue(input);
        return input;
    }

    private void Note(CheckResult result, string? origin)
    {
        if (result.Error is { } error)
        {
            _failed = true;
            StandardError.Line($"{origin ?? result.Id}: {error.Message}");
        }
        _objected |= (settings.FailOn, result.Report?.Verdict.Action)
            is (FailOn.Review, VerdictAction.Review or VerdictAction.Reject) or (FailOn.Reject, VerdictAction.Reject);
    }
}
