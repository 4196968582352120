using Microsoft.Extensions.DependencyInjection.Extensions;
using QualityCheck;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds QualityCheck to an application's services.</summary>
public static class QualityCheckServiceCollectionExtensions
{
    /// <summary>Adds one <see cref="QualityChecker"/> for the whole application, built when it is first asked for; one that is there already stays.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configure">Changes the builder, which begins with all analyzers, the default policy and the default limits; null leaves it so.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddQualityCheck(this IServiceCollection services, Action<QualityCheckerBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(_ =>
        {
            var builder = new QualityCheckerBuilder();
            configure?.Invoke(builder);
            return builder.Build();
        });
        return services;
    }
}
