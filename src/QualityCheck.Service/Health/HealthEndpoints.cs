using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace QualityCheck.Service;

/// <summary><c>/healthz/live</c>: the process answers. <c>/healthz/ready</c>: it can judge and keep.</summary>
internal static class HealthEndpoints
{
    public const string Ready = "ready";

    public static void Map(WebApplication app)
    {
        app.MapHealthChecks("/healthz/live", Options(_ => false)).WithMetadata(new OpenToAllAttribute());
        app.MapHealthChecks("/healthz/ready", Options(check => check.Tags.Contains(Ready)))
            .WithMetadata(new OpenToAllAttribute());
    }

    private static HealthCheckOptions Options(Func<HealthCheckRegistration, bool> which) => new()
    {
        Predicate = which,
        ResponseWriter = (context, report) => context.Response.WriteAsJsonAsync(new
        {
            Status = report.Status.ToString(),
            Checks = report.Entries.ToDictionary(entry => entry.Key, entry => entry.Value.Status.ToString()),
        }),
    };
}
