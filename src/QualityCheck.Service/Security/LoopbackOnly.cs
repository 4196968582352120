using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace QualityCheck.Service;

/// <summary>Without API keys the service does not start on an address that others can reach.</summary>
internal sealed class LoopbackOnly(IServer server, ApiKeys keys) : IHostedLifecycleService
{
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        IEnumerable<string> addresses = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        return keys.Any || addresses.FirstOrDefault(address => !IsLoopback(address)) is not { } open
            ? Task.CompletedTask
            : throw new InvalidOperationException(
                $"{open} can be reached by others: set Service:ApiKeys, or listen on 127.0.0.1 only.");
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    internal static bool IsLoopback(string address)
    {
        var binding = BindingAddress.Parse(address);
        return binding.IsUnixPipe || binding.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(binding.Host.Trim('[', ']'), out IPAddress? ip) && IPAddress.IsLoopback(ip));
    }
}
