namespace QualityCheck.Console;

/// <summary>
/// Where errors and notes go: one line each, safe for a terminal. Where nobody can read them, the run goes on without.
/// </summary>
internal static class StandardError
{
    /// <summary>To the beginning of the line, and clear it (ECMA-48: CR, EL).</summary>
    private const string ClearLine = "\r\u001B[K";

    /// <summary>Whether it is a terminal on which a line can be drawn again.</summary>
    public static bool IsTerminal => StandardStream.HasError && !System.Console.IsErrorRedirected
        && Environment.GetEnvironmentVariable("TERM") is { Length: > 0 } and not "dumb";

    public static void Line(string problem) => Write($"error: {Safe(problem)}\n");

    public static void Warning(string warning) => Write($"warning: {Safe(warning)}\n");

    public static void Note(string note) => Write($"note: {Safe(note)}\n");

    public static void Progress(string state) => Write($"progress: {Safe(state)}\n");

    public static void Summary(string line) => Write($"summary: {Safe(line)}\n");

    /// <summary>Draws a line over the one that was drawn last, cut off at the terminal's width.</summary>
    /// <returns>Whether there is something to be cleared afterwards.</returns>
    public static bool Draw(string line)
    {
        string safe = Safe(line);
        int room = TerminalSize.OfError - 1;
        Write(ClearLine + (safe.Length <= room ? safe : safe[..Math.Max(0, room)]));
        return safe.Length > 0;
    }

    private static string Safe(string message) => VisibleText.Of(message).Trim();

    private static void Write(string text)
    {
        if (!StandardStream.HasError)
            return;
        try
        {
            System.Console.Error.Write(text);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
        }
    }
}
