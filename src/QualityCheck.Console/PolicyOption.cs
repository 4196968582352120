using QualityCheck.Scoring;

namespace QualityCheck.Console;

/// <summary>A policy of the library, or one in a file.</summary>
internal static class PolicyOption
{
    /// <exception cref="UsageException">The policy cannot be read or used, or has no such surface.</exception>
    /// <param name="name">Its name, or the path of its file.</param>
    /// <param name="surface">The surface whose thresholds are to count; null for none.</param>
    /// <param name="option">How messages begin.</param>
    public static Policy Load(string name, string? surface = null, string option = "--policy: ")
    {
        try
        {
            Policy policy = Policy.Find(name) ?? Read(name, option);
            _ = new QualityCheckerBuilder().UsePolicy(policy).UseSurface(surface).Build();
            return policy;
        }
        catch (PolicyException problem)
        {
            throw new UsageException($"{option}{name}: {problem.Message}", problem);
        }
    }

    /// <exception cref="PolicyException">It is no valid policy.</exception>
    /// <exception cref="UsageException">The file cannot be read.</exception>
    public static Policy Read(string path, string option = "")
    {
        try
        {
            return Policy.Parse(File.ReadAllText(path));
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            throw new UsageException($"{option}{path}: {FileFailure.Reason(failure)}", failure);
        }
    }
}
