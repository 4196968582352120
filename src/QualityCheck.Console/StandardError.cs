namespace QualityCheck.Console;

/// <summary>
/// Where errors and notes go: one line each, safe for a terminal. Where nobody can read them, the run goes on without.
/// </summary>
internal static class StandardError
{
    public static void Line(string problem) => Write("error", problem);

    public static void Warning(string warning) => Write("warning", warning);

    public static void Note(string note) => Write("note", note);

    private static void Write(string kind, string message)
    {
        if (!StandardStream.HasError)
            return;
        try
        {
            System.Console.Error.WriteLine($"{kind}: {VisibleText.Of(message).Trim()}");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
        }
    }
}
