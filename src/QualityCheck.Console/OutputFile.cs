namespace QualityCheck.Console;

/// <summary>The file that <c>--output</c> names.</summary>
internal static class OutputFile
{
    /// <summary>Creates the file.</summary>
    /// <exception cref="UsageException">It cannot be written, or it is one of the inputs or may be one.</exception>
    public static TextWriter Create(CheckSettings settings)
    {
        string path = settings.Output!;
        try
        {
            if (settings.Paths.Any(input => input != "-" && Target(input) == Target(path)))
                throw new UsageException($"--output: {path} is one of the inputs");
            if (File.Exists(path) && settings.Paths.Any(input => Directory.Exists(input) && IsInside(Target(path), Path.GetFullPath(input))))
                throw new UsageException($"--output: {path} stands in an input folder already");
            return StandardOutput.Over(File.Create(path));
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            throw new UsageException($"--output: {path}: {FileFailure.Reason(failure)}", failure);
        }
    }

    private static bool IsInside(string path, string folder) =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>The full path of a file, or of the one that a link leads to.</summary>
    private static string Target(string path)
    {
        var file = new FileInfo(path);
        return (file.LinkTarget is null ? file : file.ResolveLinkTarget(returnFinalTarget: true) ?? file).FullName;
    }
}
