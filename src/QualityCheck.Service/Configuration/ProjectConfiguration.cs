using QualityCheck.Credibility;
using QualityCheck.Scoring;

namespace QualityCheck.Service;

/// <summary>
/// What is to be checked how: the section <c>QualityCheck</c>, else <c>qualitycheck.json</c> as the console reads it
/// (policy, surface, source lists, lexicons and quality model; what concerns its output is passed over).
/// </summary>
internal static class ProjectConfiguration
{
    private const string FileName = "qualitycheck.json";

    /// <summary>Adds the file before all other sources, so that they outweigh it.</summary>
    public static void AddTo(IConfigurationBuilder configuration, string folder)
    {
        IConfigurationRoot file = new ConfigurationBuilder()
            .AddJsonFile(Path.Combine(folder, FileName), optional: true).Build();
        var values = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (string name in new[] { "policy", "surface", "qualityModel", "sourceList", "lexicon" })
        {
            foreach ((string key, string? value) in file.GetSection(name).AsEnumerable())
            {
                if (value is not null)
                    values[$"QualityCheck:{key}"] = value;
            }
        }
        configuration.Sources.Insert(0,
            new Microsoft.Extensions.Configuration.Memory.MemoryConfigurationSource { InitialData = values });
    }

    /// <summary>The policy in force.</summary>
    public static Policy Policy(IConfiguration quality, string folder)
    {
        string name = quality["Policy"] ?? "default";
        if (Scoring.Policy.Find(name) is { } known)
            return known;
        quality["Policy"] = Path.Combine(folder, name);
        return Scoring.Policy.Parse(File.ReadAllText(Path.Combine(folder, name)));
    }

    /// <summary>
    /// What the options of the library do not hold: the quality model, the source lists and the lexicons.
    /// </summary>
    public static void Complete(QualityCheckerBuilder checker, IConfiguration quality, string folder)
    {
        if (quality["QualityModel"] is { } model)
            checker.UseQualityModel(QualityModel.Parse(File.ReadAllText(Path.Combine(folder, model))));
        string[] lists = [.. Files(quality.GetSection("SourceList"), folder)];
        if (lists.Length > 0)
            checker.UseSourceLists(new SourceLists(lists.Select(path => SourceList.Load(path))));
        string[] lexicons = [.. Files(quality.GetSection("Lexicon"), folder)];
        if (lexicons.Length > 0)
            checker.UseLexicon(lexicons.Aggregate(OwnLexicon.Empty,
                (lexicon, path) => lexicon.With(OwnLexicon.Load(path))));
    }

    /// <summary>One file or several, beside the configuration.</summary>
    private static IEnumerable<string> Files(IConfigurationSection section, string folder) =>
        (section.Value is { } one ? [one] : section.Get<string[]>() ?? []).Select(path => Path.Combine(folder, path));
}
