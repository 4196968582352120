using System.CommandLine;
using System.Data.Common;
using QualityCheck.Credibility;
using QualityCheck.Scoring;

namespace QualityCheck.Worker;

/// <summary>The commands, and one clear line on stderr for what went wrong.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("Checks documents that come by RabbitMQ and stores the reports. Configured by "
            + "appsettings.json in this folder and by variables such as Worker__Broker.")
        {
            RunCommand.Create(), PublishCommand.Create(), ReplayCommand.Create(), TopologyCommand.Create(),
        };
        ParseResult result = root.Parse(args is [] ? ["--help"] : args,
            new ParserConfiguration { ResponseFileTokenReplacer = null });
        try
        {
            if (result.Errors is [var mistake, ..])
                return await RefuseAsync(ExitCode.Usage, mistake.Message).ConfigureAwait(false);
            return await result.InvokeAsync(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            }).ConfigureAwait(false);
        }
        catch (Exception problem) when (problem is UsageException or ArgumentException or PolicyException
            or FormatException or SourceListException or SuffixListException or FileNotFoundException)
        {
            return await RefuseAsync(ExitCode.Usage, problem.Message).ConfigureAwait(false);
        }
        catch (Exception failure) when (BrokerConnection.IsLost(failure)
            || failure is DbException or UnauthorizedAccessException or InvalidOperationException)
        {
            return await RefuseAsync(ExitCode.OutOfReach, failure.GetBaseException().Message).ConfigureAwait(false);
        }
    }

    private static async Task<int> RefuseAsync(int code, string problem)
    {
        await Console.Error.WriteLineAsync($"qualitycheck-worker: {VisibleText.Of(problem)}").ConfigureAwait(false);
        return code;
    }
}
