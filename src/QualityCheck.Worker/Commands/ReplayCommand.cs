using System.CommandLine;
using RabbitMQ.Client;

namespace QualityCheck.Worker;

/// <summary><c>qualitycheck-worker replay</c>: sends dead letters back.</summary>
internal static class ReplayCommand
{
    private static readonly Option<string> Reason = new("--reason")
    {
        Description = "Only those of this reason, such as claim-missing or delivery-limit.",
        HelpName = "reason",
    };

    private static readonly Option<string> Id = new("--id")
    {
        Description = "Only the message of this id.",
        HelpName = "id",
    };

    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "List them, and leave them there." };

    public static Command Create()
    {
        var command = new Command("replay",
            "Send dead letters back to the queue of documents: all, or by reason or id. Prints id, reason and how "
                + "often each was sent back before.") { Reason, Id, DryRun };
        command.SetAction((result, token) => RunAsync(
            new Replay(result.GetValue(Reason), result.GetValue(Id), result.GetValue(DryRun)), token));
        return command;
    }

    private static async Task<int> RunAsync(Replay replay, CancellationToken token)
    {
        WorkerOptions options = WorkerHost.OptionsOf(WorkerHost.Builder());
        IConnection connection = await BrokerConnection.OpenAsync(options, token).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            int count = 0;
            await foreach (DeadLetter letter in replay.RunAsync(connection, options).ConfigureAwait(false))
            {
                count++;
                await Console.Out.WriteLineAsync(FormattableString.Invariant(
                    $"{VisibleText.Of(letter.Id ?? "-")}\t{VisibleText.Of(letter.Reason)}\t{letter.Replays}"))
                    .ConfigureAwait(false);
            }
            await Console.Out.WriteLineAsync(
                FormattableString.Invariant($"{count} {(replay.DryRun ? "dead letters" : "sent back")}"))
                .ConfigureAwait(false);
            return ExitCode.Success;
        }
    }
}
