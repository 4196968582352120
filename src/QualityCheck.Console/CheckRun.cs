using System.Collections.Concurrent;
using QualityCheck.Reporting;

namespace QualityCheck.Console;

/// <summary>One run of <c>qualitycheck check</c>.</summary>
internal sealed class CheckRun(CheckSettings settings, StreamWriter output, Miner? miner)
{
    /// <summary>So many mistaken comments of a document are told. A judgement.</summary>
    private const int MostTold = 5;

    private readonly ConcurrentQueue<InputResult> _reading = new();
    private readonly Inputs _inputs = new(settings);
    private bool _failed;
    private bool _objected;

    /// <summary>Runs and returns the exit code.</summary>
    /// <exception cref="UsageException">The output cannot be written.</exception>
    public static int Start(CheckSettings settings)
    {
        using var interruption = new Interruption();
        using FinishedResults? finished = settings.Resumes ? OutputFile.Resume(settings) : null;
        using StreamWriter output = finished is not null ? StandardOutput.Over(finished.Stream)
            : settings.Output is null ? StandardOutput.Open()
            : OutputFile.Create(settings);
        using Miner? miner = settings.Mine is null ? null : Miner.Create(settings);
        return new CheckRun(settings, output, miner).Run(finished, interruption.Token);
    }

    private int Run(FinishedResults? finished, CancellationToken cancellationToken)
    {
        QualityCheckerBuilder building =
            new QualityCheckerBuilder().UsePolicy(settings.Policy).UseSurface(settings.Surface)
                .UseQualityModel(settings.QualityModel).UseSourceLists(settings.SourceLists)
                .UseLexicon(settings.Lexicon).UseClock(TimeProvider.System).UseParallelism(settings.Jobs);
        if (settings.Credibility is { } credibility)
            building.UseCredibility(credibility);
        QualityChecker checker = building.Build();
        using var progress = new RunProgress(_inputs, settings.Progress, TimeProvider.System);
        ReportWriter writer = ReportWriter.Create(settings, output, (document, report) =>
            settings.WhatIf ? WhatIf(checker, document, report, progress, cancellationToken) : null);
        bool cancelled = false;
        try
        {
            IEnumerable<InputResult> inputs = _inputs.Read();
            if (finished is not null)
            {
                inputs = new Resumption(finished, checker, settings.Detail).Rest(inputs, Kept, cancellationToken);
                progress.Restart();
            }
            foreach (CheckResult result in checker.CheckMany(inputs.Select(Remembered), cancellationToken))
                Write(result, writer, progress);
        }
        catch (OperationCanceledException)
        {
            cancelled = true;
            progress.Tell(() => StandardError.Line("cancelled"));
        }
        writer.Complete();
        if (settings.UpdatesBaseline && !cancelled)
            settings.Baseline!.Save();
        _failed |= writer.HasFailed;
        output.Flush();
        progress.Tell(() => TellEnd(progress, cancelled));
        return cancelled ? ExitCode.Cancelled : _failed ? ExitCode.Unreadable : _objected
            ? ExitCode.Objection
            : ExitCode.Success;

        void Kept(CheckResult result)
        {
            progress.Add(result, isKept: true);
            Judge(result, isAccepted: false);
        }
    }

    /// <summary>Writes a result, so that whoever sees it counted has it.</summary>
    private void Write(CheckResult result, ReportWriter writer, RunProgress progress)
    {
        _reading.TryDequeue(out InputResult input);
        var suppressions = InlineSuppressions.In(input.Document?.Content ?? "");
        Acceptance accepted = Accepted(result, suppressions);
        Judge(result, accepted.Verdict);
        if (result.Error is not null || suppressions.Mistakes.Length > 0)
            progress.Tell(() => TellProblems(result, input.Origin, suppressions));
        writer.Write(result, input.Document, accepted);
        output.Flush();
        progress.Add(result);
        miner?.Add(result);
    }

    private void TellEnd(RunProgress progress, bool cancelled)
    {
        if (_inputs.LeftAlone is { Length: > 0 } leftAlone)
            StandardError.Note($"left alone in folders: {leftAlone}");
        foreach (string line in cancelled ? [] : miner?.Save() ?? [])
            StandardError.Note(line);
        if (settings.Summary ?? progress.WasShown)
        {
            foreach (string line in progress.Summary)
                StandardError.Summary(line);
        }
    }

    private static VerdictLift? WhatIf(QualityChecker checker, InputDocument document, QualityReport report,
        RunProgress progress, CancellationToken cancellationToken)
    {
        try
        {
            return checker.WhatWouldChange(document, report, cancellationToken);
        }
        catch (DocumentException failure)
        {
            progress.Tell(() => StandardError.Line($"{report.Id ?? "-"}: --what-if: {failure.Message}"));
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
    private Acceptance Accepted(CheckResult result, InlineSuppressions suppressions)
    {
        if (result.Report is not { } report)
            return Acceptance.None;
        if (settings.UpdatesBaseline)
            settings.Baseline!.Accept(report);
        return Acceptance.Of(report, suppressions, settings.Baseline);
    }

    private static void TellProblems(CheckResult result, string? origin, InlineSuppressions suppressions)
    {
        foreach (int line in suppressions.Mistakes.Take(MostTold))
            StandardError.Warning(FormattableString.Invariant(
                $"{origin ?? result.Id}: line {line}: a qualitycheck comment that is none, or names no rule"));
        if (result.Error is { } error)
            StandardError.Line($"{origin ?? result.Id}: {error.Message}");
    }

    /// <summary>What the result means for the exit code.</summary>
    private void Judge(CheckResult result, bool isAccepted)
    {
        _failed |= !result.IsReport;
        _objected |= !isAccepted && (settings.FailOn, result.Report?.Verdict.Action)
            is (FailOn.Review, VerdictAction.Review or VerdictAction.Reject) or (FailOn.Reject, VerdictAction.Reject);
    }
}
