using System.Diagnostics.Metrics;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace QualityCheck.Service;

/// <summary>Figures of the service, sent by OTLP where an endpoint is configured; nothing of any document.</summary>
internal static class ServiceTelemetry
{
    private const string Name = "QualityCheck.Service";

    private static readonly Meter Meter = new(Name);

    private static readonly Histogram<double> Duration =
        Meter.CreateHistogram<double>("qualitycheck.document.duration", "s", "How long a document took.");

    /// <summary>Counts a document with its verdict.</summary>
    public static void Checked(VerdictAction action, TimeSpan elapsed) => Duration.Record(elapsed.TotalSeconds,
        KeyValuePair.Create<string, object?>("action", action.ToString().ToLowerInvariant()));

    public static void AddTo(WebApplicationBuilder builder, ServiceOptions options)
    {
        if (options.OtlpEndpoint is null && builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] is not { Length: > 0 })
            return;
        OpenTelemetryBuilder telemetry = builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(Name))
            .WithTracing(tracing => tracing.AddAspNetCoreInstrumentation())
            .WithMetrics(metrics => metrics.AddMeter(Name, "Microsoft.AspNetCore.Hosting",
                "Microsoft.AspNetCore.Server.Kestrel"));
        if (options.OtlpEndpoint is { } endpoint)
            telemetry.UseOtlpExporter(OpenTelemetry.Exporter.OtlpExportProtocol.Grpc, endpoint);
        else
            telemetry.UseOtlpExporter();
    }
}
