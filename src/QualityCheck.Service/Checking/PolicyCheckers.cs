using QualityCheck.Scoring;

namespace QualityCheck.Service;

/// <summary>
/// A checker for each policy and surface that a request may name. They differ in nothing else, and are put together
/// when they are first asked for.
/// </summary>
internal sealed class PolicyCheckers(ProjectConfiguration project, IServiceProvider services)
{
    /// <summary>The policy in force first, then the library's.</summary>
    public static IEnumerable<Policy> Policies(Policy inForce) =>
        Policy.All.Where(policy => policy.Digest != inForce.Digest).Prepend(inForce);

    /// <summary>The one in force.</summary>
    public PolicyChecker InForce { get; } =
        new(project.Policy, project.Surface, services.GetRequiredService<QualityChecker>());

    /// <summary>Adds all of them.</summary>
    public static void AddTo(IServiceCollection services, IConfiguration quality, ProjectConfiguration project)
    {
        services.AddSingleton<PolicyCheckers>();
        services.AddQualityCheck(quality, checker => project.Complete(checker));
        foreach (Policy policy in Policies(project.Policy))
        {
            foreach (string? surface in policy.Surfaces.Prepend(null))
                services.AddKeyedQualityCheck(KeyOf(policy, surface), quality,
                    checker => project.Complete(checker).UsePolicy(policy).UseSurface(surface));
        }
    }

    /// <summary>The one that a request names; the one in force where it names none.</summary>
    /// <exception cref="BadHttpRequestException">There is no such policy, or it has no such surface.</exception>
    public PolicyChecker Of(string? policy, string? surface)
    {
        if (policy is null && surface is null)
            return InForce;
        Policy named = policy is null ? project.Policy
            : Policies(project.Policy).FirstOrDefault(known => known.Name == policy)
                ?? throw new BadHttpRequestException("There is no such policy; /v1/policies tells which there are.");
        return surface is null || named.Surfaces.Contains(surface)
            ? new(named, surface, services.GetRequiredKeyedService<QualityChecker>(KeyOf(named, surface)))
            : throw new BadHttpRequestException("The policy has no such surface; /v1/policies tells which there are.");
    }

    private static string KeyOf(Policy policy, string? surface) => $"{policy.Digest}/{surface}";
}
