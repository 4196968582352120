namespace QualityCheck.Worker;

/// <summary>Where the worker begins.</summary>
internal static class Program
{
    public static Task<int> Main(string[] args) => CommandLine.RunAsync(args);
}
