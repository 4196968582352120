using System.Data.Common;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using QualityCheck.Storage;

namespace QualityCheck.Service;

/// <summary>Ready only while the store answers.</summary>
internal sealed class StoreCheck(ReportStore store) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context,
        CancellationToken cancellationToken = default)
    {
        try
        {
            await store.PingAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (DbException failure)
        {
            return HealthCheckResult.Unhealthy(failure.GetType().Name);
        }
    }
}
