using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using RabbitMQ.Client;

namespace QualityCheck.IntegrationTests.Worker;

/// <summary>
/// A RabbitMQ of the tests' own: in a temporary folder, on free ports of loopback, without privileges, gone afterwards.
/// </summary>
public sealed class RabbitMqServer : IAsyncLifetime
{
    /// <summary>Not the wrapper in the path, which refuses all users but two.</summary>
    private const string Program = "/usr/lib/rabbitmq/bin/rabbitmq-server";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("qualitycheck-mq");
    private readonly int _port = FreePort(), _distribution = FreePort(), _names = FreePort();
    private Process? _registry;
    private Process? _server;

    /// <summary>Why tests of RabbitMQ are skipped; null where they run.</summary>
    public static string? SkipReason => OperatingSystem.IsLinux() && File.Exists(Program)
        ? null
        : "needs RabbitMQ (Debian: rabbitmq-server)";

    public string Address => FormattableString.Invariant($"amqp://guest:guest@127.0.0.1:{_port}/");

    /// <summary>What the broker has used of the processor since it was last started.</summary>
    public TimeSpan ProcessorTime => ServerOf(_server!.Id) is { } server
        ? Process.GetProcessById(server).TotalProcessorTime
        : TimeSpan.Zero;

    private string InFolder(string name) => Path.Combine(_folder.FullName, name);

    public async ValueTask InitializeAsync()
    {
        if (SkipReason is not null)
            return;
        await File.WriteAllTextAsync(InFolder("rabbitmq.conf"), FormattableString.Invariant($"""
            listeners.tcp.1 = 127.0.0.1:{_port}
            disk_free_limit.absolute = 50MB
            log.console = false
            """));
        await File.WriteAllTextAsync(InFolder("enabled_plugins"), "[].");
        await File.WriteAllTextAsync(InFolder("env.conf"), "");
        if (Environment.IsPrivilegedProcess)
            await Process.Start("chown", ["-R", "rabbitmq:rabbitmq", _folder.FullName]).WaitForExitAsync();
        _registry = Start("epmd", "-port", FormattableString.Invariant($"{_names}"), "-address", "127.0.0.1");
        await StartAsync();
    }

    /// <summary>Starts the broker again, with what it has kept.</summary>
    public async Task StartAsync()
    {
        _server = Start(Program);
        var patience = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                await using IConnection connection = await ConnectAsync();
                return;
            }
            catch (IOException) when (patience.Elapsed < TimeSpan.FromMinutes(2) && _server is { HasExited: false })
            {
                await Task.Delay(200);
            }
        }
    }

    /// <summary>Kills the broker.</summary>
    public async Task KillAsync()
    {
        if (_server is null)
            return;
        _server.Kill(entireProcessTree: true);
        await _server.WaitForExitAsync();
        _server.Dispose();
        _server = null;
    }

    public Task<IConnection> ConnectAsync() => new ConnectionFactory
    {
        Uri = new Uri(Address),
        AutomaticRecoveryEnabled = false,
    }.CreateConnectionAsync();

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        if (_registry is not null)
        {
            _registry.Kill();
            await _registry.WaitForExitAsync();
            _registry.Dispose();
        }
        _folder.Delete(recursive: true);
    }

    private Process Start(string program, params string[] arguments)
    {
        string[] asOther = ["--reuid=rabbitmq", "--regid=rabbitmq", "--clear-groups", program];
        var start = Environment.IsPrivilegedProcess
            ? new ProcessStartInfo("setpriv", [.. asOther, .. arguments])
            : new ProcessStartInfo(program, arguments);
        start.WorkingDirectory = _folder.FullName;
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        foreach ((string name, string value) in Settings())
            start.Environment[name] = value;
        Process process = Process.Start(start)!;
        _ = new ProcessLog(process);
        return process;
    }

    private IEnumerable<(string, string)> Settings() =>
    [
        ("HOME", _folder.FullName),
        ("LC_ALL", "C.UTF-8"),
        ("RABBITMQ_NODENAME", FormattableString.Invariant($"qualitycheck{_port}@localhost")),
        ("RABBITMQ_MNESIA_BASE", InFolder("data")),
        ("RABBITMQ_LOG_BASE", InFolder("log")),
        ("RABBITMQ_DIST_PORT", FormattableString.Invariant($"{_distribution}")),
        ("RABBITMQ_CONFIG_FILE", InFolder("rabbitmq.conf")),
        ("RABBITMQ_CONF_ENV_FILE", InFolder("env.conf")),
        ("RABBITMQ_ENABLED_PLUGINS_FILE", InFolder("enabled_plugins")),
        ("RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS", "-kernel inet_dist_use_interface {127,0,0,1} -start_epmd false"),
        ("ERL_EPMD_PORT", FormattableString.Invariant($"{_names}")),
        ("ERL_EPMD_ADDRESS", "127.0.0.1"),
    ];

    /// <summary>The server itself, which its script has started.</summary>
    private static int? ServerOf(int script) => Process.GetProcessesByName("beam.smp")
        .FirstOrDefault(process => File.ReadAllText($"/proc/{process.Id}/stat").Split(") ")[1].Split(' ')[1]
            == FormattableString.Invariant($"{script}"))?.Id;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
