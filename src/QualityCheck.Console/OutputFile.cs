namespace QualityCheck.Console;

/// <summary>The file that <c>--output</c> names.</summary>
internal static class OutputFile
{
    /// <summary>Creates the file.</summary>
    /// <exception cref="UsageException">It cannot be written, or it is one of the inputs, by whatever name, or may be
    /// one.</exception>
    public static TextWriter Create(CheckSettings settings)
    {
        string path = settings.Output!;
        try
        {
            if (settings.Paths.Any(input => FileStatus.AreSame(input == "-" ? StandardInput.Path : input, path)))
                throw new UsageException($"--output: {path} is one of the inputs");
            if (File.Exists(path) && settings.Paths.Where(Directory.Exists).Any(folder => Holds(folder, path)))
                throw new UsageException($"--output: {path} stands in an input folder already");
            return StandardOutput.Over(File.Create(path));
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            throw new UsageException($"--output: {path}: {FileFailure.Reason(failure)}", failure);
        }
    }

    /// <summary>Whether the file stands in the folder under this or any other name.</summary>
    private static bool Holds(string folder, string path) =>
        RealPath.IsInside(path, folder)
        || FileStatus.Of(path) is { IsRegular: true } status
        && FolderFiles.All(folder).Any(file => FileStatus.Of(file) == status);
}
