using System.Data.Common;
using Microsoft.Extensions.Options;
using QualityCheck.Storage;

namespace QualityCheck.Service;

/// <summary>Removes what is older than the retention period, at the start and once an hour.</summary>
internal sealed partial class Retention(ReportStore store, IOptions<ServiceOptions> options, TimeProvider clock,
    ILogger<Retention> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Value.Retention is not { } period)
            return;
        using var hour = new PeriodicTimer(TimeSpan.FromHours(1), clock);
        do
        {
            try
            {
                Removal removal = await store.RemoveOlderThanAsync(period, "retention", stoppingToken);
                Removed(removal.Reports, removal.Decisions);
            }
            catch (DbException failure)
            {
                Failed(failure.GetType().Name);
            }
        }
        while (await hour.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(11, LogLevel.Information, "Retention removed {Reports} reports and {Decisions} decisions")]
    private partial void Removed(long reports, long decisions);

    [LoggerMessage(12, LogLevel.Warning, "Retention removed nothing: {Failure}")]
    private partial void Failed(string failure);
}
