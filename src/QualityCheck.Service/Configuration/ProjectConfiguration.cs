using System.Globalization;
using Microsoft.Extensions.Configuration.Memory;
using QualityCheck.Credibility;
using QualityCheck.Scoring;

namespace QualityCheck.Service;

/// <summary>
/// What service and worker check by: the section <c>QualityCheck</c>, else <c>qualitycheck.json</c> as the console
/// reads it (policy, surface, source lists, suffixes, brands, day, lexicons and quality model; what concerns its output
/// is passed over).
/// </summary>
internal sealed class ProjectConfiguration
{
    private const string FileName = "qualitycheck.json";

    private readonly QualityModel? _model;
    private readonly SourceLists? _lists;
    private readonly CredibilityOptions? _credibility;
    private readonly OwnLexicon? _lexicon;

    /// <summary>Reads the files that the section names, beside the configuration.</summary>
    public ProjectConfiguration(IConfiguration quality, string folder)
    {
        Policy = PolicyOf(quality, folder);
        Surface = quality["Surface"];
        if (quality["QualityModel"] is { } model)
            _model = QualityModel.Parse(File.ReadAllText(Path.Combine(folder, model)));
        DateOnly? asOf = quality["AsOf"] is { } day
            ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
        string[] lists = [.. Files(quality.GetSection("SourceList"), folder)];
        if (lists.Length > 0)
            _lists = new SourceLists(lists.Select(path => SourceList.Load(path)), asOf);
        if (!Values(quality.GetSection("Without")).Contains("credibility", StringComparer.Ordinal))
            _credibility = CredibilityOf(quality, folder, asOf);
        string[] lexicons = [.. Files(quality.GetSection("Lexicon"), folder)];
        if (lexicons.Length > 0)
            _lexicon = lexicons.Aggregate(OwnLexicon.Empty, (lexicon, path) => lexicon.With(OwnLexicon.Load(path)));
    }

    /// <summary>The policy in force.</summary>
    public Policy Policy { get; }

    /// <summary>The surface whose thresholds count; null for the policy's own.</summary>
    public string? Surface { get; }

    /// <summary>Adds the file before all other sources, so that they outweigh it.</summary>
    public static void AddTo(IConfigurationManager configuration, string folder)
    {
        IConfigurationRoot file = new ConfigurationBuilder()
            .AddJsonFile(Path.Combine(folder, FileName), optional: true).Build();
        var values = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (string name in new[]
            { "policy", "surface", "qualityModel", "sourceList", "suffixList", "brand", "asOf", "lexicon" })
        {
            foreach ((string key, string? value) in file.GetSection(name).AsEnumerable())
            {
                if (value is not null)
                    values[$"QualityCheck:{key}"] = value;
            }
        }
        configuration.Sources.Insert(0, new MemoryConfigurationSource { InitialData = values });
    }

    /// <summary>What the options of the library do not hold, and the policy.</summary>
    public QualityCheckerBuilder Complete(QualityCheckerBuilder checker)
    {
        checker.UsePolicy(Policy);
        if (_model is not null)
            checker.UseQualityModel(_model);
        if (_lists is not null)
            checker.UseSourceLists(_lists);
        if (_credibility is not null)
            checker.UseCredibility(_credibility);
        return _lexicon is null ? checker : checker.UseLexicon(_lexicon);
    }

    private static Policy PolicyOf(IConfiguration quality, string folder)
    {
        string name = quality["Policy"] ?? "default";
        if (Policy.Find(name) is { } known)
            return known;
        quality["Policy"] = Path.Combine(folder, name);
        return Policy.Parse(File.ReadAllText(Path.Combine(folder, name)));
    }

    /// <summary>What is said of addresses; null for nothing.</summary>
    private static CredibilityOptions? CredibilityOf(IConfiguration quality, string folder, DateOnly? asOf)
    {
        string? suffixes = quality["SuffixList"];
        string[] brands = Values(quality.GetSection("Brand"));
        if (suffixes is null && brands.Length == 0 && asOf is null)
            return null;
        using StreamReader? text = suffixes is null ? null : File.OpenText(Path.Combine(folder, suffixes));
        return new CredibilityOptions
        {
            Suffixes = text is null ? PublicSuffixList.Default : PublicSuffixList.Parse(text),
            Brands = [.. brands],
            AsOf = asOf,
        };
    }

    private static IEnumerable<string> Files(IConfigurationSection section, string folder) =>
        Values(section).Select(path => Path.Combine(folder, path));

    /// <summary>One value or several.</summary>
    private static string[] Values(IConfigurationSection section) =>
        section.Value is { } one ? [one] : section.Get<string[]>() ?? [];
}
