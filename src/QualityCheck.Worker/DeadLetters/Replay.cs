using RabbitMQ.Client;

namespace QualityCheck.Worker;

/// <summary>Sends dead letters back to the queue of documents.</summary>
/// <param name="Reason">Only those of this reason; null for all.</param>
/// <param name="Id">Only the one of this id; null for all.</param>
/// <param name="DryRun">Whether only to list them.</param>
internal sealed record Replay(string? Reason, string? Id, bool DryRun)
{
    /// <summary>
    /// Takes each dead letter that is there now once. One is gone only when the queue of documents has confirmed it;
    /// cut off in between it is in both, which does no harm: the report is stored once.
    /// </summary>
    /// <returns>Those it is about.</returns>
    public async IAsyncEnumerable<DeadLetter> RunAsync(IConnection connection, WorkerOptions options)
    {
        var names = new BrokerNames(options.Name);
        IChannel channel = await connection.CreateChannelAsync().ConfigureAwait(false);
        await using (channel.ConfigureAwait(false))
        {
            await BrokerTopology.DeclareAsync(channel, options, CancellationToken.None).ConfigureAwait(false);
            ConfirmedChannel output =
                await ConfirmedChannel.OpenAsync(connection, CancellationToken.None).ConfigureAwait(false);
            await using (output.ConfigureAwait(false))
            {
                // Those that are passed over stay unacknowledged until the channel closes, so that none comes twice.
                for (uint left = await channel.MessageCountAsync(names.Dead).ConfigureAwait(false); left > 0; left--)
                {
                    if (await channel.BasicGetAsync(names.Dead, autoAck: false).ConfigureAwait(false) is not { } got)
                        break;
                    var letter = DeadLetter.Of(got);
                    if (Reason is not null && letter.Reason != Reason || Id is not null && letter.Id != Id)
                        continue;
                    if (!DryRun)
                    {
                        await output.ToQueueAsync(names.Documents, letter.Replayed(), letter.Body,
                            CancellationToken.None).ConfigureAwait(false);
                        await channel.BasicAckAsync(letter.Tag, multiple: false).ConfigureAwait(false);
                    }
                    yield return letter;
                }
            }
        }
    }
}
