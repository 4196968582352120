using QualityCheck.Scoring;

namespace QualityCheck.Console;

/// <summary>What <c>--quality-model</c> names.</summary>
internal static class QualityModelOption
{
    /// <summary>The model of the file; the library's where none is named.</summary>
    /// <exception cref="UsageException">It cannot be read.</exception>
    public static QualityModel Load(string? path)
    {
        if (path is null)
            return QualityModel.Default;
        try
        {
            return QualityModel.Parse(File.ReadAllText(path));
        }
        catch (FormatException mistake)
        {
            throw new UsageException($"--quality-model: {path}: {mistake.Message}", mistake);
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            throw new UsageException($"--quality-model: {path}: {FileFailure.Reason(failure)}", failure);
        }
    }
}
