namespace QualityCheck.Console;

/// <summary>How the console ends; where several apply, the one that stands first here.</summary>
internal static class ExitCode
{
    /// <summary>Cancelled by the user; what was made until then is written.</summary>
    public const int Cancelled = 130;

    /// <summary>Wrong usage or configuration.</summary>
    public const int Usage = 2;

    /// <summary>Some documents could not be read or checked.</summary>
    public const int Unreadable = 3;

    /// <summary>Something is at or above <c>--fail-on</c>.</summary>
    public const int Objection = 1;

    /// <summary>Nothing of the above.</summary>
    public const int Success = 0;
}
