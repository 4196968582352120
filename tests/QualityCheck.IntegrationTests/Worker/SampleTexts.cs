namespace QualityCheck.IntegrationTests.Worker;

/// <summary>As many different documents as are asked for, of the samples and the gold corpus.</summary>
internal static class SampleTexts
{
    private static readonly string[] Samples =
    [
        .. Directory.GetFiles(Path.Combine(ConsoleProcess.Root, "data", "samples"), "*.txt")
            .Concat(Directory.GetFiles(Path.Combine(ConsoleProcess.Root, "data", "gold", "articles"), "*.txt"))
            .Order(StringComparer.Ordinal).Select(File.ReadAllText),
    ];

    public static string Of(int at) =>
        FormattableString.Invariant($"Text of document {at}.\n\n") + Samples[at % Samples.Length];
}
