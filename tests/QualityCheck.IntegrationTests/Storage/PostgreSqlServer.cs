using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using Npgsql;

namespace QualityCheck.IntegrationTests.Storage;

/// <summary>
/// A PostgreSQL of the tests' own: in a temporary folder, on a free port of loopback, without privileges, gone
/// afterwards.
/// </summary>
public sealed class PostgreSqlServer : IAsyncLifetime
{
    private const string Password = "of-this-test-alone";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("qualitycheck-pg");
    private Process? _server;
    private int _databases;
    private int _port;

    /// <summary>Where the server's programs lie; null where there is none.</summary>
    public static string? Programs { get; } = FindPrograms();

    /// <summary>Why tests of PostgreSQL are skipped; null where they run.</summary>
    public static string? SkipReason => Programs is null ? "needs PostgreSQL (Debian: postgresql)" : null;

    /// <summary>What the server and its sessions have used of the processor, those that ended among them.</summary>
    public TimeSpan ProcessorTime => TimeSpan.FromSeconds(Directory.GetDirectories("/proc")
        .Select(folder => Path.Combine(folder, "stat")).Where(File.Exists).Sum(SecondsOf));

    private static bool IsRoot => !OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess;

    public async ValueTask InitializeAsync()
    {
        if (Programs is null)
            return;
        string password = Path.Combine(_folder.FullName, "password");
        await File.WriteAllTextAsync(password, Password);
        if (IsRoot)
            await EndAsync(Process.Start("chown", ["-R", "postgres:postgres", _folder.FullName]));
        string data = Path.Combine(_folder.FullName, "data");
        await EndAsync(Start("initdb", "-D", data, "-U", "test", "-A", "scram-sha-256", "--pwfile", password,
            "-E", "UTF8", "--no-sync"));
        _port = FreePort();
        _server = Start("postgres", "-D", data, "-p", FormattableString.Invariant($"{_port}"),
            "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-c", "fsync=off");
        await AnswerAsync();
    }

    /// <summary>A connection string of a new, empty database.</summary>
    public async Task<string> CreateDatabaseAsync()
    {
        string name = FormattableString.Invariant($"test{Interlocked.Increment(ref _databases)}");
        await using var connection = new NpgsqlConnection(ConnectionString("postgres"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"CREATE DATABASE {name} TEMPLATE template0", connection);
        await command.ExecuteNonQueryAsync();
        return ConnectionString(name);
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        if (_server is { HasExited: false })
        {
            await EndAsync(Start("pg_ctl", "stop", "-D", Path.Combine(_folder.FullName, "data"), "-m", "immediate"));
            await _server.WaitForExitAsync();
        }
        _server?.Dispose();
        _folder.Delete(recursive: true);
    }

    private string ConnectionString(string database) => FormattableString.Invariant(
        $"Host=127.0.0.1;Port={_port};Username=test;Password={Password};Database={database};Maximum Pool Size=20");

    private async Task AnswerAsync()
    {
        var patience = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                await using var connection = new NpgsqlConnection(ConnectionString("postgres"));
                await connection.OpenAsync();
                return;
            }
            catch (NpgsqlException) when (patience.Elapsed < TimeSpan.FromMinutes(1) && _server is { HasExited: false })
            {
                await Task.Delay(100);
            }
        }
    }

    /// <summary>The server refuses to run as root.</summary>
    private Process Start(string program, params string[] arguments)
    {
        string path = Path.Combine(Programs!, program);
        string[] asOther = ["--reuid=postgres", "--regid=postgres", "--clear-groups", path];
        var start = new ProcessStartInfo(IsRoot ? "setpriv" : path, IsRoot ? [.. asOther, .. arguments] : arguments)
        {
            WorkingDirectory = _folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["LC_ALL"] = "C.UTF-8";
        Process process = Process.Start(start)!;
        _ = new ProcessLog(process);
        return process;
    }

    /// <summary>The seconds of a process, where it is the server (with its children that have ended) or one of its
    /// children.</summary>
    private double SecondsOf(string stat)
    {
        try
        {
            string[] fields = File.ReadAllText(stat).Split(") ")[^1].Split(' ');
            int id = int.Parse(Path.GetFileName(Path.GetDirectoryName(stat)!), CultureInfo.InvariantCulture);
            bool isServer = id == _server!.Id;
            bool isSession = fields[1] == FormattableString.Invariant($"{_server.Id}");
            // Behind the state: parent, then from the 12th on the ticks of a hundredth of its own and of its children.
            return isServer || isSession
                ? fields[11..(isServer ? 15 : 13)].Sum(ticks => double.Parse(ticks, CultureInfo.InvariantCulture)) / 100
                : 0;
        }
        catch (Exception gone) when (gone is IOException or FormatException)
        {
            return 0;
        }
    }

    private static async Task EndAsync(Process process)
    {
        using (process)
        {
            await process.WaitForExitAsync();
            Assert.Equal(0, process.ExitCode);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string? FindPrograms()
    {
        if (!RuntimeInformation.IsOSPlatform(OSPlatform.Linux))
            return null;
        IEnumerable<string> debian = Directory.Exists("/usr/lib/postgresql")
            ? Directory.EnumerateDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin"))
            : [];
        return debian.Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(':'))
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")));
    }
}
