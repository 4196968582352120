using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace QualityCheck.Service;

/// <summary>Ready only while the canary is judged as it should be.</summary>
internal sealed class CanaryCheck(Canary canary) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context,
        CancellationToken cancellationToken = default) =>
        await Task.Run(canary.Problem, cancellationToken) is { } problem
            ? HealthCheckResult.Unhealthy(problem)
            : HealthCheckResult.Healthy();
}
