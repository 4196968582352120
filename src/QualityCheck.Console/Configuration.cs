using System.Collections;
using System.CommandLine;

namespace QualityCheck.Console;

/// <summary>
/// What the command line leaves open comes from the environment (<c>QUALITYCHECK__FAILON</c>), else from the
/// configuration file: the one of <c>--config</c>, else the nearest <c>qualitycheck.json</c> in this folder or above.
/// </summary>
internal static class Configuration
{
    private const string Prefix = "QUALITYCHECK__";

    /// <summary>Options that only the command line sets: they say where to look, what to show and what to
    /// overwrite.</summary>
    private static readonly string[] OfCommandLine = ["--config", "--print-config", "--output"];

    /// <summary>Options whose values name files, beside the configuration where they are there.</summary>
    private static readonly string[] OfFiles = ["--policy", "--quality-model", "--source-list", "--dsa-settings"];

    /// <summary>The options that can be configured, and whether each names a file.</summary>
    public static IReadOnlyDictionary<string, bool> Options(Command check) => check.Options
        .Where(option => option.Name.StartsWith("--", StringComparison.Ordinal) && option.Name != "--help"
            && !OfCommandLine.Contains(option.Name, StringComparer.Ordinal))
        .ToDictionary(option => option.Name, option => OfFiles.Contains(option.Name, StringComparer.Ordinal),
            StringComparer.Ordinal);

    /// <summary>What the options of <c>check</c> are set to; those of the command line come last.</summary>
    /// <param name="result">The command line.</param>
    /// <param name="config">The file that it names; null for the nearest.</param>
    /// <exception cref="UsageException">The file cannot be read, or sets what there is not.</exception>
    public static IReadOnlyList<ConfiguredValue> Values(ParseResult result, string? config)
    {
        Command check = result.CommandResult.Command;
        IReadOnlyDictionary<string, bool> options = Options(check);
        List<ConfiguredValue> given = [.. check.Options
            .Where(option => options.ContainsKey(option.Name) && result.GetResult(option) is { Implicit: false })
            .Select(option => new ConfiguredValue(option.Name,
                [.. result.GetResult(option)!.Tokens.Select(token => token.Value)], "command line"))];
        List<ConfiguredValue> environment = [.. OfEnvironment(options)];
        string? path = config ?? ConfigurationFile.Nearest(Directory.GetCurrentDirectory());
        IEnumerable<ConfiguredValue> file = path is null ? [] : ConfigurationFile.Read(path, options);
        return
        [
            .. file.Where(value => !Has(given, value) && !Has(environment, value)),
            .. environment.Where(value => !Has(given, value)), .. given,
        ];
    }

    private static bool Has(List<ConfiguredValue> values, ConfiguredValue other) =>
        values.Exists(value => value.Option == other.Option);

    private static IEnumerable<ConfiguredValue> OfEnvironment(IReadOnlyDictionary<string, bool> options)
    {
        foreach (string option in options.Keys)
        {
            string name = Prefix + option[2..].Replace("-", "", StringComparison.Ordinal).ToUpperInvariant();
            DictionaryEntry found = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
                .FirstOrDefault(entry => name.Equals((string)entry.Key, StringComparison.OrdinalIgnoreCase));
            switch (found.Value as string)
            {
                case null or "" or "false":
                    break;
                case "true":
                    yield return new ConfiguredValue(option, [], name);
                    break;
                case var value:
                    yield return new ConfiguredValue(option, [value], name);
                    break;
            }
        }
    }
}
