using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using QualityCheck.Reporting;

namespace QualityCheck.Console;

/// <summary>One run of <c>qualitycheck check</c>.</summary>
internal sealed class CheckRun(CheckSettings settings, TextWriter output, Miner? miner)
{
    /// <summary>So many mistaken comments of a document are told. A judgement.</summary>
    private const int MostTold = 5;

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
        using Miner? miner = settings.Mine is null ? null : Miner.Create(settings);
        return new CheckRun(settings, output, miner).Run(cancellation.Token);

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
                .UseLexicon(settings.Lexicon).UseClock(TimeProvider.System).UseParallelism(settings.Jobs).Build();
        ReportWriter writer = ReportWriter.Create(settings, output,
            (document, report) => settings.WhatIf ? WhatIf(checker, document, report, cancellationToken) : null);
        var inputs = new Inputs(settings);
        bool cancelled = false;
        try
        {
            foreach (CheckResult result in checker.CheckMany(inputs.Read().Select(Remembered), cancellationToken))
            {
                _reading.TryDequeue(out InputResult input);
                Acceptance accepted = Accepted(result, input);
                Note(result, input.Origin, accepted);
                writer.Write(result, input.Document, accepted);
                output.Flush();
                miner?.Add(result);
            }
        }
        catch (OperationCanceledException)
        {
            cancelled = true;
            StandardError.Line("cancelled");
        }
        writer.Complete();
        if (settings.UpdatesBaseline && !cancelled)
            settings.Baseline!.Save();
        _failed |= writer.HasFailed;
        output.Flush();
        if (inputs.LeftAlone is { Length: > 0 } leftAlone)
            StandardError.Note($"left alone in folders: {leftAlone}");
        foreach (string line in cancelled ? [] : miner?.Save() ?? [])
            StandardError.Note(line);
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

    /// <summary>What is accepted of a result; a baseline that is brought up to date accepts all.</summary>
    private Acceptance Accepted(CheckResult result, InputResult input)
    {
        if (result.Report is not { } report || input.Document is not { } document)
            return Acceptance.None;
        if (settings.UpdatesBaseline)
            settings.Baseline!.Accept(report);
        var suppressions = InlineSuppressions.In(document.Content);
        foreach (int line in suppressions.Mistakes.Take(MostTold))
            StandardError.Warning(FormattableString.Invariant(
                $"{input.Origin ?? result.Id}: line {line}: a qualitycheck comment that is none, or names no rule"));
        return Acceptance.Of(report, suppressions, settings.Baseline);
    }

    private void Note(CheckResult result, string? origin, Acceptance accepted)
    {
        if (result.Error is { } error)
        {
            _failed = true;
            StandardError.Line($"{origin ?? result.Id}: {error.Message}");
        }
        _objected |= !accepted.Verdict && (settings.FailOn, result.Report?.Verdict.Action)
            is (FailOn.Review, VerdictAction.Review or VerdictAction.Reject) or (FailOn.Reject, VerdictAction.Reject);
    }
}
