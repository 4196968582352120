using System.CommandLine;
using System.Text;
using RabbitMQ.Client;

namespace QualityCheck.Worker;

/// <summary><c>qualitycheck-worker publish</c>: sends documents to be checked.</summary>
internal static class PublishCommand
{
    private static readonly Argument<string> Path = new("file")
    {
        Description = "JSONL, one document a line as the console reads it; - for stdin.",
    };

    private static readonly Option<string> Source = new("--source")
    {
        Description = "Who sends them, as a URI reference. Default: qualitycheck/publish.",
        HelpName = "uri",
        DefaultValueFactory = _ => "qualitycheck/publish",
    };

    public static Command Create()
    {
        var command = new Command("publish",
            "Send documents. It ends when the broker has confirmed them; cut off, it may be run again, for the same "
                + "line is always the same message.") { Path, Source };
        command.SetAction((result, token) =>
            RunAsync(result.GetRequiredValue(Path), result.GetRequiredValue(Source), token));
        return command;
    }

    private static async Task<int> RunAsync(string path, string source, CancellationToken token)
    {
        WorkerOptions options = WorkerHost.OptionsOf(WorkerHost.Builder());
        using var lines = new StreamReader(path == "-" ? Console.OpenStandardInput() : File.OpenRead(path));
        IConnection connection = await BrokerConnection.OpenAsync(options, token).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            IChannel declaring = await connection.CreateChannelAsync(cancellationToken: token).ConfigureAwait(false);
            await using (declaring.ConfigureAwait(false))
                await BrokerTopology.DeclareAsync(declaring, options, token).ConfigureAwait(false);
            ConfirmedChannel channel = await ConfirmedChannel.OpenAsync(connection, token).ConfigureAwait(false);
            await using (channel.ConfigureAwait(false))
            {
                var publisher = new DocumentPublisher(channel, new BrokerNames(options.Name).Documents);
                int refused = await SendAsync(lines, path, source, new DocumentMessage(options), publisher, token)
                    .ConfigureAwait(false);
                await Console.Out.WriteLineAsync(FormattableString.Invariant(
                    $"{publisher.Confirmed} sent and confirmed, {refused} refused")).ConfigureAwait(false);
                return refused == 0 ? ExitCode.Success : ExitCode.Unreadable;
            }
        }
    }

    private static async Task<int> SendAsync(StreamReader lines, string path, string source, DocumentMessage messages,
        DocumentPublisher publisher, CancellationToken token)
    {
        int number = 0, refused = 0;
        while (await lines.ReadLineAsync(token).ConfigureAwait(false) is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            try
            {
                await publisher.SendAsync(messages.Write(Encoding.UTF8.GetBytes(line.Trim()), source), token)
                    .ConfigureAwait(false);
            }
            catch (PoisonException problem)
            {
                refused++;
                await Console.Error.WriteLineAsync(FormattableString.Invariant(
                    $"{path}:{number}: {problem.Reason}: {problem.Message}")).ConfigureAwait(false);
            }
        }
        await publisher.CompleteAsync().ConfigureAwait(false);
        return refused;
    }
}
