namespace QualityCheck.Console;

/// <summary>Why a file could not be opened or read.</summary>
internal static class FileFailure
{
    public static bool Is(Exception failure) =>
        failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    public static string Reason(Exception failure) => failure switch
    {
        FileNotFoundException or DirectoryNotFoundException => "no such file",
        UnauthorizedAccessException => "access denied",
        ArgumentException or NotSupportedException => "not a path",
        _ => failure.Message,
    };
}
