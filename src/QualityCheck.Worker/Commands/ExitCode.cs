namespace QualityCheck.Worker;

/// <summary>How the program ends.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>The broker, the store or a file is out of reach.</summary>
    public const int OutOfReach = 1;

    /// <summary>Wrong usage or configuration.</summary>
    public const int Usage = 2;

    /// <summary>Some documents could not be read; the others are sent.</summary>
    public const int Unreadable = 3;
}
