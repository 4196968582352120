using System.Diagnostics;
using System.Text;

namespace QualityCheck.IntegrationTests.Schemas;

/// <summary>npm's ajv, installed into a folder of its own once for the tests of a class.</summary>
public sealed class Ajv : IDisposable
{
    public const string Missing = "needs Node.js and npm: apt-get install nodejs npm";

    /// <summary>Time for npm to fetch six small packages; without a network it gives up earlier.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>
    /// A line for each document: "valid", or what is wrong. Unknown keywords and formats are refused; the two checks
    /// of style that are left out dislike a schema's "if" without types.
    /// </summary>
    private const string Script =
        """
        const Ajv = require("ajv/dist/2020"), formats = require("ajv-formats"), fs = require("fs");
        const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });
        formats(ajv);
        const check = ajv.compile(JSON.parse(fs.readFileSync(process.argv[2], "utf8")));
        for (const line of fs.readFileSync(0, "utf8").split("\n").filter(line => line.trim()))
          console.log(check(JSON.parse(line)) ? "valid" : ajv.errorsText(check.errors));
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("qualitycheck-ajv");
    private readonly string? _trouble;

    public Ajv()
    {
        if (!IsThere)
            return;
        File.WriteAllText(Path.Combine(_folder.FullName, "check.cjs"), Script);
        (int code, _, string error) = Run("npm", "", "install", "--no-audit", "--no-fund", "--loglevel=error",
            "--prefix", _folder.FullName, "ajv@8.20.0", "ajv-formats@3.0.1");
        _trouble = code == 0 ? null : $"npm cannot install ajv: {error.Split('\n')[0]}";
    }

    public static bool IsThere { get; } = Has("node") && Has("npm");

    /// <summary>What ajv says of each document, one a line; the test is skipped where npm has no network.</summary>
    public string[] Say(string schema, string documents)
    {
        Assert.SkipWhen(_trouble is not null, _trouble ?? "");
        (int code, string output, string error) = Run("node", documents, Path.Combine(_folder.FullName, "check.cjs"),
            Path.Combine(ConsoleProcess.Root, "data", "schemas", $"{schema}.schema.json"));
        Assert.True(code == 0, error);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static bool Has(string command) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, OperatingSystem.IsWindows() ? command + ".cmd" : command)));

    private static (int Code, string Output, string Error) Run(string command, string input, params string[] args)
    {
        var start = new ProcessStartInfo(command, args)
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            return (1, "", $"{command} does not end");
        }
        return (process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }
}
