using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using QualityCheck.Credibility;
using QualityCheck.Scoring;
using QualityCheck.Storage;

namespace QualityCheck.Worker;

/// <summary>Puts the worker together.</summary>
internal static class WorkerHost
{
    /// <summary>So long what is in hand may take when the worker is to stop; a judgement: twice the time that one
    /// document may.</summary>
    private static readonly TimeSpan Drain = TimeSpan.FromMinutes(2);

    /// <summary>
    /// The configuration: <c>appsettings.json</c> in this folder, then variables such as <c>Worker__Broker</c>.
    /// </summary>
    public static HostApplicationBuilder Builder()
    {
        HostApplicationBuilder builder = Host.CreateApplicationBuilder();
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
        ReportStore store = await ReportStore.OpenAsync(options.Store).ConfigureAwait(false);
        IConfigurationSection quality = builder.Configuration.GetSection("QualityCheck");
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = Drain)
            .AddQualityCheck(quality, checker => Complete(checker, quality))
            .AddSingleton(_ => store)
            .AddSingleton(options)
            .AddSingleton(TimeProvider.System)
            .AddSingleton<DocumentMessage>()
            .AddSingleton(provider => new Patience(provider.GetRequiredService<TimeProvider>(),
                provider.GetRequiredService<ILogger<Patience>>()))
            .AddSingleton<DocumentHandler>()
            .AddSingleton<Consumption>()
            .AddHostedService<WorkerService>();
        IHost host = builder.Build();
        // What comes first would wait for the models, and be in hand meanwhile.
        host.Services.GetRequiredService<QualityChecker>().Check(InputDocument.FromText("The port is open."));
        return host;
    }

    /// <summary>What the options of the library do not hold: the quality model and the source lists.</summary>
    private static void Complete(QualityCheckerBuilder checker, IConfigurationSection quality)
    {
        if (quality["QualityModel"] is { } model)
            checker.UseQualityModel(QualityModel.Parse(File.ReadAllText(model)));
        IConfigurationSection lists = quality.GetSection("SourceList");
        string[] paths = lists.Value is { } one ? [one] : lists.Get<string[]>() ?? [];
        if (paths.Length > 0)
            checker.UseSourceLists(new SourceLists(paths.Select(path => SourceList.Load(path))));
    }
}
