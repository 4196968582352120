using System.Collections;
using System.CommandLine;
using System.CommandLine.Parsing;

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
    private static readonly string[] OfCommandLine = ["--config", "--print-config", "--output",
        "--update-baseline", "--resume", "--mine"];

    /// <summary>The names of the options that can be configured.</summary>
    public static IReadOnlyList<string> Options(Command check) =>
    [
        .. check.Options.Select(option => option.Name)
            .Where(name => name.StartsWith("--", StringComparison.Ordinal) && name != "--help"
                && !OfCommandLine.Contains(name, StringComparer.Ordinal)),
    ];

    /// <summary>What the options of <c>check</c> are set to; those of the command line come last.</summary>
    /// <param name="result">The command line.</param>
    /// <param name="config">The file that it names; null for the nearest.</param>
    /// <exception cref="UsageException">The file cannot be read, or sets what there is not.</exception>
    public static IReadOnlyList<ConfiguredValue> Values(ParseResult result, string? config)
    {
        Command check = result.CommandResult.Command;
        IReadOnlyList<string> options = Options(check);
        List<ConfiguredValue> given = [.. check.Options
            .Where(option => options.Contains(option.Name, StringComparer.Ordinal)
                && result.GetResult(option) is { Implicit: false })
            .Select(option => new ConfiguredValue(option.Name,
                ValuesOf(result.GetResult(option)!), "command line"))];
        List<ConfiguredValue> environment = [.. OfEnvironment(options)];
        string? path = config ?? ConfigurationFile.Nearest(Directory.GetCurrentDirectory());
        IEnumerable<ConfiguredValue> file = path is null ? [] : ConfigurationFile.Read(path, options);
        return
        [
            .. file.Where(value => !Has(given, value) && !Has(environment, value)),
            .. environment.Where(value => !Has(given, value)), .. given,
        ];
    }

    /// <summary>The values as written; a switch that stands alone is on.</summary>
    private static IReadOnlyList<string> ValuesOf(OptionResult option) =>
        option.Tokens.Count == 0 ? ["true"] : [.. option.Tokens.Select(token => token.Value)];

    private static bool Has(List<ConfiguredValue> values, ConfiguredValue other) =>
        values.Exists(value => value.Option == other.Option);

    /// <summary>Each variable holds one value.</summary>
    private static IEnumerable<ConfiguredValue> OfEnvironment(IReadOnlyList<string> options)
    {
        foreach (string option in options)
        {
            string name = Prefix + option[2..].Replace("-", "", StringComparison.Ordinal).ToUpperInvariant();
            DictionaryEntry found = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
                .FirstOrDefault(entry => name.Equals((string)entry.Key, StringComparison.OrdinalIgnoreCase));
            if (found.Value is string { Length: > 0 } value)
                yield return new ConfiguredValue(option, [value], name);
        }
    }
}
