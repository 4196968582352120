namespace QualityCheck.Console;

/// <summary>The file that <c>--output</c> names.</summary>
internal static class OutputFile
{
    /// <summary>Creates the file.</summary>
    /// <exception cref="UsageException">It cannot be written, or it is one of the inputs.</exception>
    public static TextWriter Create(CheckSettings settings)
    {
        string path = settings.Output!;
        try
        {
            if (settings.Paths.Any(input => input != "-" && Path.GetFullPath(input) == Path.GetFullPath(path)))
                throw new UsageException($"--output: {path} is one of the inputs");
            return StandardOutput.Over(File.Create(path));
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            throw new UsageException($"--output: {path}: {FileFailure.Reason(failure)}", failure);
        }
    }
}
