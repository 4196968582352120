namespace QualityCheck.Console;

/// <summary>Stdin, by <c>-</c> or the name that Unix gives it.</summary>
internal static class StandardInput
{
    public const string Path = "/dev/stdin";

    public static bool IsNamedBy(string path) => path is "-" or Path or "/dev/fd/0" or "/proc/self/fd/0";

    /// <exception cref="IOException">It is closed.</exception>
    public static Stream Open() =>
        StandardStream.HasInput
            ? System.Console.OpenStandardInput()
            : throw new IOException("standard input is closed");
}
