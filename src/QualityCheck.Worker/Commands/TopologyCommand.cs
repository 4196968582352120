using System.CommandLine;
using RabbitMQ.Client;

namespace QualityCheck.Worker;

/// <summary><c>qualitycheck-worker topology</c>: declares queues and exchanges, and shows them.</summary>
internal static class TopologyCommand
{
    public static Command Create()
    {
        var command = new Command("topology",
            "Declare the queues and exchanges where they are not there, and print how many messages wait in each queue "
                + "and how many consumers it has.");
        command.SetAction((_, token) => RunAsync(token));
        return command;
    }

    private static async Task<int> RunAsync(CancellationToken token)
    {
        WorkerOptions options = WorkerHost.OptionsOf(WorkerHost.Builder());
        var names = new BrokerNames(options.Name);
        IConnection connection = await BrokerConnection.OpenAsync(options, token).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            IChannel channel = await connection.CreateChannelAsync(cancellationToken: token).ConfigureAwait(false);
            await using (channel.ConfigureAwait(false))
            {
                await BrokerTopology.DeclareAsync(channel, options, token).ConfigureAwait(false);
                foreach (string queue in new[] { names.Documents, names.Alone, names.Dead })
                {
                    QueueDeclareOk state = await channel.QueueDeclarePassiveAsync(queue, token).ConfigureAwait(false);
                    await Console.Out.WriteLineAsync(FormattableString.Invariant(
                        $"queue    {queue}: {state.MessageCount} messages, {state.ConsumerCount} consumers"))
                        .ConfigureAwait(false);
                }
                await Console.Out.WriteLineAsync($"exchange {names.Results}: results, by action").ConfigureAwait(false);
                return ExitCode.Success;
            }
        }
    }
}
