using System.Diagnostics;

namespace QualityCheck.IntegrationTests.Worker;

/// <summary>What lies beside the worker for those who run it.</summary>
public sealed class DeployTests
{
    private const string Verifier = "/usr/bin/systemd-analyze";

    private static readonly string Unit = Path.Combine(ConsoleProcess.Root, "src", "QualityCheck.Worker", "deploy",
        "qualitycheck-worker@.service");

    [Fact]
    public async Task Systemd_finds_nothing_wrong_with_the_unit()
    {
        Assert.SkipUnless(File.Exists(Verifier), "needs systemd (Debian: systemd)");
        using var workspace = new Workspace();
        // It looks whether the program is there, which may be installed elsewhere.
        string unit = (await File.ReadAllTextAsync(Unit))
            .Replace("/usr/bin/dotnet ", "/bin/sh ", StringComparison.Ordinal);
        Assert.Equal((0, ""), await VerifyAsync(workspace.Write("worker@1.service", unit)));
        (_, string mistake) = await VerifyAsync(workspace.Write("wrong@1.service",
            unit.Replace("NoNewPrivileges", "NoNewPriviliges", StringComparison.Ordinal)));
        Assert.Contains("NoNewPriviliges", mistake, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Said)> VerifyAsync(string path)
    {
        using Process process = Process.Start(new ProcessStartInfo(Verifier, ["verify", "--man=no", path])
        {
            RedirectStandardError = true,
        })!;
        string said = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, said.Trim());
    }
}
