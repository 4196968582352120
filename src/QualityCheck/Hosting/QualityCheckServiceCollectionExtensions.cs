using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using QualityCheck;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>
/// Adds QualityCheck to an application's services. A checker is put together, when it is first asked for, from its
/// <see cref="QualityOptions"/>, then from the container (each <see cref="IAnalyzer"/>, the
/// <see cref="IArticleExtractor"/> and the <see cref="TimeProvider"/> where there are any, the logger), then by the
/// caller's own changes. A keyed checker has the options named like its key, and beside the analyzers without a key
/// those of its own.
/// </summary>
public static class QualityCheckServiceCollectionExtensions
{
    /// <summary>
    /// Adds one <see cref="QualityChecker"/> for the whole application; one that is there already stays.
    /// </summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configure">Changes the builder; null leaves it so.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddQualityCheck(this IServiceCollection services,
        Action<QualityCheckerBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions();
        services.TryAddSingleton(provider => Build(provider, null, configure));
        return services;
    }

    /// <summary>The same with <see cref="QualityOptions"/> from a configuration.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configuration">The section that holds the options.</param>
    /// <param name="configure">Changes the builder; null leaves it so.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="configuration"/> is
    /// null.</exception>
    public static IServiceCollection AddQualityCheck(this IServiceCollection services, IConfiguration configuration,
        Action<QualityCheckerBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddOptions<QualityOptions>().Bind(configuration);
        return services.AddQualityCheck(configure);
    }

    /// <summary>
    /// Adds one <see cref="QualityChecker"/> under a key; one that is there already under that key stays.
    /// </summary>
    /// <param name="services">The application's services.</param>
    /// <param name="key">The key, also the name of its <see cref="QualityOptions"/>.</param>
    /// <param name="configuration">The section that holds the options; null for none.</param>
    /// <param name="configure">Changes the builder; null leaves it so.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="key"/> is
    /// null.</exception>
    public static IServiceCollection AddKeyedQualityCheck(
        this IServiceCollection services, string key, IConfiguration? configuration = null,
        Action<QualityCheckerBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(key);
        services.AddOptions();
        if (configuration is not null)
            services.AddOptions<QualityOptions>(key).Bind(configuration);
        services.TryAddKeyedSingleton(key, (provider, _) => Build(provider, key, configure));
        return services;
    }

    private static QualityChecker Build(IServiceProvider provider, string? key,
        Action<QualityCheckerBuilder>? configure)
    {
        var builder = new QualityCheckerBuilder();
        foreach (IAnalyzer analyzer in provider.GetServices<IAnalyzer>()
            .Concat(key is null ? [] : provider.GetKeyedServices<IAnalyzer>(key)))
            builder.Add(analyzer);
        builder.Use(
            provider.GetRequiredService<IOptionsMonitor<QualityOptions>>().Get(key ?? Options.Options.DefaultName));
        if ((key is null ? null : provider.GetKeyedService<IArticleExtractor>(key)) is { } own)
            builder.UseExtractor(own);
        else if (provider.GetService<IArticleExtractor>() is { } extractor)
            builder.UseExtractor(extractor);
        if (provider.GetService<ILoggerFactory>() is { } loggers)
            builder.UseLogger(loggers.CreateLogger<QualityChecker>());
        if (provider.GetService<TimeProvider>() is { } clock)
            builder.UseClock(clock);
        configure?.Invoke(builder);
        return builder.Build();
    }
}
