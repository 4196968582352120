using QualityCheck.IntegrationTests.Storage;

namespace QualityCheck.IntegrationTests.Worker;

/// <summary>The tests that share a broker, one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class SharedBroker : ICollectionFixture<RabbitMqServer>, ICollectionFixture<PostgreSqlServer>
{
    public const string Name = "worker";
}
