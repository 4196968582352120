using RabbitMQ.Client;

namespace QualityCheck.Worker;

/// <summary>Connections to the broker.</summary>
internal static class BrokerConnection
{
    /// <summary>
    /// Opens one that stays lost when it is lost: what was in hand is delivered again, so that nothing of the old
    /// connection may be acknowledged on a new one.
    /// </summary>
    /// <exception cref="IOException">The broker is out of reach or refuses.</exception>
    public static Task<IConnection> OpenAsync(WorkerOptions options, CancellationToken token) =>
        new ConnectionFactory
        {
            Uri = new Uri(options.Broker),
            ClientProvidedName = "qualitycheck-worker",
            AutomaticRecoveryEnabled = false,
            TopologyRecoveryEnabled = false,
        }.CreateConnectionAsync(token);

    /// <summary>Whether it is the broker that failed, or the way to it, and not the program's own files.</summary>
    public static bool IsLost(Exception failure) =>
        failure is RabbitMQ.Client.Exceptions.RabbitMQClientException or IOException
            or System.Net.Sockets.SocketException or TimeoutException or ObjectDisposedException
        && failure is not (FileNotFoundException or FileLoadException);
}
