using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace QualityCheck.Worker;

/// <summary><c>qualitycheck-worker run</c>: checks what comes until it is told to stop.</summary>
internal static class RunCommand
{
    public static Command Create()
    {
        var command = new Command("run",
            "Check what comes. On SIGTERM or SIGINT take no more, finish what is in hand, and exit with 0.");
        command.SetAction(async (_, _) =>
        {
            using IHost host = await WorkerHost.BuildAsync(WorkerHost.Builder()).ConfigureAwait(false);
            WorkerService service = host.Services.GetServices<IHostedService>().OfType<WorkerService>().Single();
            await host.RunAsync(CancellationToken.None).ConfigureAwait(false);
            // What ended it, where that was no signal.
            await (service.ExecuteTask ?? Task.CompletedTask).ConfigureAwait(false);
            return ExitCode.Success;
        });
        return command;
    }
}
