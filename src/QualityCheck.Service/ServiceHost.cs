using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using QualityCheck.Storage;

namespace QualityCheck.Service;

/// <summary>Puts the service together.</summary>
internal static class ServiceHost
{
    /// <summary>The service, with its store open, ready to run.</summary>
    /// <exception cref="OptionsValidationException">The options contradict themselves.</exception>
    public static async Task<WebApplication> BuildAsync(string[] args)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
        ProjectConfiguration.AddTo(builder.Configuration, builder.Environment.ContentRootPath);
        // The server would log addresses with their queries, which may hold titles and keys.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        // That it was cut off or answered 500 is told by the status; a stack may quote what was sent.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Diagnostics.ExceptionHandlerMiddleware", LogLevel.None);

        ServiceOptions options = OptionsOf(builder);
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestBodySize = options.MostBodyBytes;
        });
        ReportStore store = await ReportStore.OpenAsync(options.Store);
        builder.Services.AddSingleton(_ => store);
        if (options.SeenBefore is { Length: > 0 } copies)
            builder.Services.AddSingleton(_ =>
                copies == ServiceOptions.InStore ? store.Copies : DuplicateIndex.Open(copies));
        AddServices(builder, options);

        WebApplication app = builder.Build();
        // A folder that another process has open is told at the start, not of the first document.
        app.Services.GetService<IDuplicateIndex>();
        Configure(app);
        return app;
    }

    private static ServiceOptions OptionsOf(WebApplicationBuilder builder)
    {
        IConfigurationSection section = builder.Configuration.GetSection("Service");
        builder.Services.AddOptions<ServiceOptions>().Bind(section).ValidateOnStart();
        ServiceOptions options = section.Get<ServiceOptions>() ?? new ServiceOptions();
        string[] mistakes = [.. options.Mistakes()];
        return mistakes.Length == 0
            ? options
            : throw new OptionsValidationException("Service", typeof(ServiceOptions), mistakes);
    }

    private static void AddServices(WebApplicationBuilder builder, ServiceOptions options)
    {
        IConfigurationSection quality = builder.Configuration.GetSection("QualityCheck");
        var project = new ProjectConfiguration(quality, builder.Environment.ContentRootPath);
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(project);
        builder.Services.AddSingleton(project.Policy);
        PolicyCheckers.AddTo(builder.Services, quality, project);
        builder.Services.AddSingleton<DocumentChecks>();
        builder.Services.AddSingleton<Admission>();
        builder.Services.AddSingleton<ApiKeys>();
        builder.Services.AddSingleton<Webhook>();
        builder.Services.AddHostedService(services => services.GetRequiredService<Webhook>());
        builder.Services.AddHostedService<LoopbackOnly>();
        builder.Services.AddHostedService<Retention>();
        builder.Services.AddSingleton<Canary>();
        builder.Services.AddHealthChecks()
            .AddCheck<CanaryCheck>("canary", tags: [HealthEndpoints.Ready])
            .AddCheck<StoreCheck>("store", tags: [HealthEndpoints.Ready]);
        builder.Services.AddProblemDetails(problems => problems.CustomizeProblemDetails = ErrorAnswers.Complete);
        builder.Services.AddOpenApi("v1");
        builder.Services.ConfigureHttpJsonOptions(json => Configure(json.SerializerOptions));
        ServiceTelemetry.AddTo(builder, options);
    }

    public static void Configure(JsonSerializerOptions json)
    {
        json.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        json.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
    }

    private static void Configure(WebApplication app)
    {
        app.Use(ResponseHeaders.AddAsync);
        app.UseExceptionHandler(new ExceptionHandlerOptions { StatusCodeSelector = ErrorAnswers.StatusOf });
        app.UseStatusCodePages(ErrorAnswers.WriteAsync);
        app.Use(Caller.AuthenticateAsync);
        app.MapOpenApi().WithMetadata(new OpenToAllAttribute());
        ApiPage.Map(app);
        HealthEndpoints.Map(app);
        CheckEndpoint.Map(app);
        BatchEndpoint.Map(app);
        ReportEndpoint.Map(app);
        RedecideEndpoint.Map(app);
        ErasureEndpoints.Map(app);
        CatalogueEndpoints.Map(app);
        PerspectiveEndpoint.Map(app);
        ReviewPages.Map(app);
    }
}
