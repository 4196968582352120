using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using QualityCheck.Training;

namespace QualityCheck.Benchmarks;

/// <summary>
/// Starts the programs in <c>benchmarks/peers</c>; they read from their standard input and write to their standard
/// output.
/// </summary>
internal static class PeerProcess
{
    private static readonly string Folder = Path.Combine(DatasetFolder.RepositoryRoot, "benchmarks", "peers");

    /// <summary>
    /// The Python that sees the peers: that of a virtual environment in the folder, Debian's, or the first on the path.
    /// </summary>
    private static string Python { get; } =
        Array.Find([Path.Combine(Folder, ".venv", "bin", "python"), "/usr/bin/python3"], File.Exists) ?? "python3";

    /// <summary>Whether <c>npm ci</c> has installed the package.</summary>
    public static bool Has(string package) => Directory.Exists(Path.Combine(Folder, "node_modules", package));

    /// <summary>The version of an npm package that is pinned.</summary>
    public static string Version(string package)
    {
        using JsonDocument manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "package.json")));
        return manifest.RootElement.GetProperty("dependencies").GetProperty(package).GetString()!;
    }

    /// <summary>Starts a script with Node.js or Python.</summary>
    /// <exception cref="InvalidOperationException">The interpreter is not installed.</exception>
    public static Process Start(string script, string peer)
    {
        var start = new ProcessStartInfo(script.EndsWith(".py", StringComparison.Ordinal) ? Python : "node",
            [script, peer])
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = new UTF8Encoding(false),
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new InvalidOperationException(
                $"{start.FileName} is not installed: the peers take node 20 or later and Python 3.11 or later");
        }
    }
}
