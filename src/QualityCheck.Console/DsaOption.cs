using System.Text.Json;
using QualityCheck.Reporting;

namespace QualityCheck.Console;

/// <summary>What <c>--dsa-settings</c> names.</summary>
internal static class DsaOption
{
    /// <summary>The settings of the file; a restriction begins today (UTC) unless they say otherwise.</summary>
    /// <exception cref="UsageException">There are none, or they cannot be read.</exception>
    public static DsaSettings Load(string? path)
    {
        if (path is null)
            throw new UsageException("--format dsa needs --dsa-settings: a JSON file with at least \"ground\", the "
                + "clause of your terms, and \"explanation\", why such a text does not go with it");
        try
        {
            DsaSettings settings = DsaSettings.Parse(File.ReadAllText(path));
            DateOnly today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().Date);
            return settings with { ApplicationDate = settings.ApplicationDate ?? today };
        }
        catch (JsonException mistake)
        {
            throw new UsageException($"--dsa-settings: {path}: {mistake.Message}", mistake);
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            throw new UsageException($"--dsa-settings: {path}: {FileFailure.Reason(failure)}", failure);
        }
    }
}
