using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using QualityCheck.Service;
using QualityCheck.Storage;

namespace QualityCheck.Worker;

/// <summary>Puts the worker together.</summary>
internal static class WorkerHost
{
    /// <summary>So long what is in hand may take when the worker is to stop; a judgement: twice the time that one
    /// document may.</summary>
    private static readonly TimeSpan Drain = TimeSpan.FromMinutes(2);

    /// <summary>
    /// The configuration: <c>qualitycheck.json</c> and <c>appsettings.json</c> in this folder, then variables such as
    /// <c>Worker__Broker</c>.
    /// </summary>
    public static HostApplicationBuilder Builder(string? folder = null)
    {
        HostApplicationBuilder builder =
            Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = folder });
        ProjectConfiguration.AddTo(builder.Configuration, builder.Environment.ContentRootPath);
        builder.Logging.ClearProviders().AddSimpleConsole(console => console.SingleLine = true);
        return builder;
    }

    /// <exception cref="UsageException">They contradict themselves.</exception>
    public static WorkerOptions OptionsOf(HostApplicationBuilder builder)
    {
        WorkerOptions options = builder.Configuration.GetSection("Worker").Get<WorkerOptions>() ?? new();
        return string.Join("; ", options.Mistakes()) is { Length: > 0 } mistakes
            ? throw new UsageException(mistakes)
            : options;
    }

    /// <summary>The worker, with its models loaded and its store open, ready to run.</summary>
    public static async Task<IHost> BuildAsync(HostApplicationBuilder builder)
    {
        WorkerOptions options = OptionsOf(builder);
        IConfigurationSection quality = builder.Configuration.GetSection("QualityCheck");
        var project = new ProjectConfiguration(quality, builder.Environment.ContentRootPath);
        ReportStore? store = null;
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = Drain)
            .AddQualityCheck(quality, checker => project.Complete(checker))
            .AddSingleton(_ => store!)
            .AddSingleton(options)
            .AddSingleton(TimeProvider.System)
            .AddSingleton<DocumentMessage>()
            .AddSingleton(provider => new Patience(provider.GetRequiredService<TimeProvider>(),
                provider.GetRequiredService<ILogger<Patience>>()))
            .AddSingleton<DocumentHandler>()
            .AddSingleton<Consumption>()
            .AddHostedService<WorkerService>();
        if (options.SeenBefore is { Length: > 0 } copies)
            builder.Services.AddSingleton(_ =>
                copies == WorkerOptions.InStore ? store!.Copies : DuplicateIndex.Open(copies));
        IHost host = builder.Build();
        QualityChecker checker = host.Services.GetRequiredService<QualityChecker>();
        // What comes first would wait for the models, and be in hand meanwhile.
        Task loading = Task.Run(() => checker.Check(InputDocument.FromText("The port is open.")));
        store = await ReportStore.OpenAsync(options.Store).ConfigureAwait(false);
        await loading.ConfigureAwait(false);
        return host;
    }
}
