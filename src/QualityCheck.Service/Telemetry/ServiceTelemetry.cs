using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace QualityCheck.Service;

/// <summary>
/// What the library and the server tell, sent by OTLP where an endpoint is configured; nothing of any document.
/// </summary>
internal static class ServiceTelemetry
{
    private const string Name = "QualityCheck.Service";

    /// <summary>The source and the meter of the library.</summary>
    private const string OfLibrary = "QualityCheck";

    public static void AddTo(WebApplicationBuilder builder, ServiceOptions options)
    {
        if (options.OtlpEndpoint is null && builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] is not { Length: > 0 })
            return;
        OpenTelemetryBuilder telemetry = builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(Name))
            .WithTracing(tracing => tracing.AddSource(OfLibrary).AddAspNetCoreInstrumentation())
            .WithMetrics(metrics => metrics.AddMeter(OfLibrary, "Microsoft.AspNetCore.Hosting",
                "Microsoft.AspNetCore.Server.Kestrel"));
        if (options.OtlpEndpoint is { } endpoint)
            telemetry.UseOtlpExporter(OpenTelemetry.Exporter.OtlpExportProtocol.Grpc, endpoint);
        else
            telemetry.UseOtlpExporter();
    }
}
