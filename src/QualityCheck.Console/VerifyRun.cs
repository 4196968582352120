using System.Collections.Immutable;
using System.Text.Json.Nodes;
using QualityCheck.Reporting;

namespace QualityCheck.Console;

/// <summary>One run of <c>qualitycheck verify</c>.</summary>
internal sealed class VerifyRun(Ink ink, bool all)
{
    /// <summary>So many differences of a report are shown unless all are asked for: a judgement.</summary>
    private const int Most = 20;

    /// <summary>More characters of a value are not shown: a judgement.</summary>
    private const int Longest = 100;

    private int _identical;
    private int _different;
    private int _missing;

    /// <summary>Runs and returns the exit code.</summary>
    /// <exception cref="UsageException">The reports cannot be read, or their policy is not known.</exception>
    public static int Start(string report, IReadOnlyList<string> paths, ReplaySettings replaying, bool all)
    {
        IReadOnlyList<JsonObject> reports = SavedReports.Read(report);
        var replay = new Replay([.. Inputs.Of(paths).Read()], replaying);
        using TextWriter output = StandardOutput.Open();
        var run = new VerifyRun(Ink.OnStandardOutput(output), all);
        foreach (JsonObject saved in reports)
            run.Verify(saved, replay, isOnly: reports.Count == 1);
        return run.End();
    }

    private void Verify(JsonObject saved, Replay replay, bool isOnly)
    {
        string id = VisibleText.Of((string?)saved["id"] ?? "-");
        InputResult? found = replay.InputOf(saved, isOnly);
        if (found is not { } input || input.Document is null && saved["error"] is null)
        {
            _missing++;
            StandardError.Line($"{id}: {found?.Error?.Message ?? "no document of this id in the input"}");
            return;
        }
        ImmutableArray<ReportDifference> differences =
            ReportDifferences.Between(saved.ToJsonString(), replay.Again(saved, input));
        Write(id, differences.IsEmpty ? "identical" : "differs",
            differences.IsEmpty ? TextStyle.Good : TextStyle.Bad);
        _ = differences.IsEmpty ? _identical++ : _different++;
        Show("likely the cause:", [.. differences.Where(difference => difference.IsCause)]);
        Show("", [.. differences.Where(difference => !difference.IsCause)]);
    }

    private void Show(string title, ImmutableArray<ReportDifference> differences)
    {
        if (title.Length > 0 && !differences.IsEmpty)
            ink.Write(new TextLine([new TextSegment($"  {title}", TextStyle.Dim)]));
        int shown = all ? differences.Length : Math.Min(Most, differences.Length);
        foreach (ReportDifference difference in differences.Take(shown))
            ink.Write(new TextLine([new TextSegment($"  {VisibleText.Of(difference.Path)}", TextStyle.Heading),
                new TextSegment($": {Value(difference.Before)} → {Value(difference.After)}")]));
        if (shown < differences.Length)
            ink.Write(new TextLine([new TextSegment(
                FormattableString.Invariant($"  … and {differences.Length - shown} more (--all shows them)"),
                TextStyle.Dim)]));
    }

    private int End()
    {
        if (_identical + _different + _missing > 1)
            ink.Write(new TextLine([new TextSegment(
                FormattableString.Invariant($"{_identical} identical, {_different} different, {_missing} not read"),
                TextStyle.Dim)]));
        return _missing > 0 ? ExitCode.Unreadable : _different > 0 ? ExitCode.Objection : ExitCode.Success;
    }

    private void Write(string id, string what, TextStyle style) =>
        ink.Write(new TextLine([new TextSegment($"{id}: "), new TextSegment(what, style)]));

    private static string Value(string? json)
    {
        if (json is null)
            return "nothing";
        string shown = VisibleText.Of(json);
        return shown.Length <= Longest
            ? shown
            : $"{shown.AsSpan(0, char.IsLowSurrogate(shown[Longest]) ? Longest - 1 : Longest)}…";
    }
}
