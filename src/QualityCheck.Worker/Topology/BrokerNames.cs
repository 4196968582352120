namespace QualityCheck.Worker;

/// <summary>What the queues and exchanges are called.</summary>
internal sealed record BrokerNames(string Prefix)
{
    /// <summary>The queue of documents to check.</summary>
    public string Documents => $"{Prefix}.documents";

    /// <summary>The queue of documents that were delivered before; a worker has one of them in hand.</summary>
    public string Alone => $"{Prefix}.documents.alone";

    /// <summary>The exchange and the queue of dead letters.</summary>
    public string Dead => $"{Prefix}.dead";

    /// <summary>The exchange of results, routed by action; who wants them binds a queue of their own.</summary>
    public string Results => $"{Prefix}.results";
}
