using QualityCheck.Scoring;

namespace QualityCheck.Console;

/// <summary>What <c>--policy</c> names: a policy of the library or a file.</summary>
internal static class PolicyOption
{
    public static Policy Load(string name) => name switch
    {
        "default" => Policy.Default,
        "strict" => Policy.Strict,
        _ => FromFile(name),
    };

    private static Policy FromFile(string path)
    {
        try
        {
            Policy policy = Policy.Parse(File.ReadAllText(path));
            _ = new QualityCheckerBuilder().UsePolicy(policy).Build();
            return policy;
        }
        catch (PolicyException problem)
        {
            throw new UsageException($"--policy: {path}: {problem.Message}", problem);
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            throw new UsageException($"--policy: {path}: {FileFailure.Reason(failure)}", failure);
        }
    }
}
