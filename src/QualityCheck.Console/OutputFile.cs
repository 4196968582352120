namespace QualityCheck.Console;

/// <summary>The file that <c>--output</c> names, or the files in the folder that it names.</summary>
internal static class OutputFile
{
    /// <summary>The page that leads to the others.</summary>
    private const string Index = "index.html";

    /// <summary>The page of a document, counted from 1, as seen from the folder.</summary>
    public static string PageOf(int number) => FormattableString.Invariant($"documents/{number}.html");

    /// <summary>Creates a file in the folder, and the folders on the way to it.</summary>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public static StreamWriter Create(string folder, string file)
    {
        string path = Path.Combine(folder, file);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            return StandardOutput.Over(Created(path));
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            throw new UsageException($"--output: {path}: {FileFailure.Reason(failure)}", failure);
        }
    }

    /// <summary>Creates the file.</summary>
    /// <exception cref="UsageException">It cannot be written, or it is one of the inputs, by whatever name, or may be
    /// one.</exception>
    public static StreamWriter Create(CheckSettings settings)
    {
        if (settings.OutputFolder is not { } pages)
            return Opened(settings, path => StandardOutput.Over(Created(path)));
        return settings.Paths.FirstOrDefault(input => AreTogether(input, pages)) is { } together
            ? throw new UsageException($"--output: {pages} and {together} are one in the other")
            : Create(pages, Index);
    }

    /// <summary>Opens the file with the results that are in it.</summary>
    /// <exception cref="UsageException">It cannot be written, or it is one of the inputs, by whatever name, or stands
    /// among them.</exception>
    public static FinishedResults Resume(CheckSettings settings) => Opened(settings, path => new FinishedResults(path));

    private static ResultFile Created(string path) =>
        new(path, FileMode.Create, FileAccess.Write, FileShare.Read);

    private static T Opened<T>(CheckSettings settings, Func<string, T> open)
    {
        string path = settings.Output!;
        try
        {
            if (settings.Paths.Any(input => FileStatus.AreSame(input == "-" ? StandardInput.Path : input, path)))
                throw new UsageException($"--output: {path} is one of the inputs");
            bool mayBeInput = settings.Resumes || File.Exists(path);
            if (mayBeInput && settings.Paths.Where(Directory.Exists).Any(folder => Holds(folder, path)))
                throw new UsageException(
                    $"--output: {path} stands in an input folder{(settings.Resumes ? "" : " already")}");
            return open(path);
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            throw new UsageException($"--output: {path}: {FileFailure.Reason(failure)}", failure);
        }
    }

    /// <summary>Whether pages in the folder could overwrite the input, or be one.</summary>
    private static bool AreTogether(string input, string pages) => input != "-"
        && (RealPath.IsInside(input, pages) || RealPath.IsInside(Path.Combine(pages, Index), input));

    /// <summary>Whether the file stands in the folder under this or any other name.</summary>
    private static bool Holds(string folder, string path) =>
        RealPath.IsInside(path, folder)
        || FileStatus.Of(path) is { IsRegular: true } status
        && FolderFiles.All(folder).Any(file => FileStatus.Of(file) == status);
}
