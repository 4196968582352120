using System.Text.Json;

namespace QualityCheck.Console;

/// <summary>Lines of JSON from a file or stdin, and reports from such lines.</summary>
internal static class ReportLines
{
    /// <summary>The lines that are not blank, each with its number.</summary>
    /// <exception cref="UsageException">The file cannot be read.</exception>
    public static List<(int Number, string Line)> Of(string path)
    {
        try
        {
            using var reader =
                new StreamReader(StandardInput.IsNamedBy(path) ? StandardInput.Open() : File.OpenRead(path));
            var lines = new List<(int, string)>();
            for (int number = 1; reader.ReadLine() is { } line; number++)
            {
                if (!string.IsNullOrWhiteSpace(line))
                    lines.Add((number, line));
            }
            return lines;
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            throw new UsageException($"{path}: {FileFailure.Reason(failure)}", failure);
        }
    }

    /// <summary>The reports of a file; lines that say why there is no report are passed over.</summary>
    /// <exception cref="UsageException">The file cannot be read, or a line is no report.</exception>
    public static List<QualityReport> Reports(string path)
    {
        var reports = new List<QualityReport>();
        foreach ((int number, string line) in Of(path))
        {
            try
            {
                if (CheckResult.FromJson(line).Report is { } report)
                    reports.Add(report);
            }
            catch (JsonException problem)
            {
                throw Mistake(path, number, $"no report: {problem.Message}", problem);
            }
        }
        return reports;
    }

    public static UsageException Mistake(string path, int line, string message, Exception? inner = null) =>
        new(FormattableString.Invariant($"{path}: line {line}: {message}"), inner);
}
