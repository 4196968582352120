using QualityCheck.Reporting;

namespace QualityCheck.Console;

/// <summary>Where errors go: one line each, safe for a terminal.</summary>
internal static class StandardError
{
    public static void Line(string problem) => System.Console.Error.WriteLine($"error: {VisibleText.Of(problem).Trim()}");
}
