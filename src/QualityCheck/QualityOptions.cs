using QualityCheck.Scoring;

namespace QualityCheck;

/// <summary>
/// What a checker is put together from, as it stands in an application's configuration. A configuration section binds
/// to it.
/// </summary>
public sealed class QualityOptions
{
    /// <summary>
    /// <c>default</c>, <c>strict-news</c>, <c>forum</c>, <c>corpus</c>, or the path of a policy's JSON file;
    /// <c>default</c>.
    /// </summary>
    public string Policy { get; set; } = "default";

    /// <summary>The surface of the policy whose thresholds count; null for its own.</summary>
    public string? Surface { get; set; }

    /// <summary>
    /// <c>own</c> for <see cref="ArticleExtractor"/>, <c>smart-reader</c> for <see cref="SmartReaderExtractor"/>;
    /// <c>own</c>.
    /// </summary>
    public string Extractor { get; set; } = "own";

    /// <summary>The names of analyzers to leave out, such as <c>style</c>; none.</summary>
    public IList<string> Without { get; } = new List<string>();

    /// <summary>The paths of files with words of your own, see <see cref="OwnLexicon.Parse"/>; none.</summary>
    public IList<string> Lexicons { get; } = new List<string>();

    /// <summary>So many documents of a batch are checked at a time; the number of processors.</summary>
    public int Parallelism { get; set; } = Environment.ProcessorCount;

    /// <summary>See <see cref="Limits.Characters"/>.</summary>
    public int MostCharacters { get; set; } = QualityCheck.Limits.Default.Characters;

    /// <summary>See <see cref="Limits.Elements"/>.</summary>
    public int MostElements { get; set; } = QualityCheck.Limits.Default.Elements;

    /// <summary>See <see cref="Limits.OpenElements"/>.</summary>
    public int MostOpenElements { get; set; } = QualityCheck.Limits.Default.OpenElements;

    /// <summary>See <see cref="Limits.TimeBudget"/>; in a configuration as <c>00:01:00</c>.</summary>
    public TimeSpan TimeBudget { get; set; } = QualityCheck.Limits.Default.TimeBudget;

    internal Limits Limits() =>
        new()
        {
            Characters = MostCharacters,
            Elements = MostElements,
            OpenElements = MostOpenElements,
            TimeBudget = TimeBudget,
        };

    internal OwnLexicon LoadLexicon() =>
        Lexicons.Aggregate(OwnLexicon.Empty, (lexicon, path) => lexicon.With(OwnLexicon.Load(path)));

    internal Policy LoadPolicy() =>
        Scoring.Policy.Find(Policy)
        ?? (File.Exists(Policy)
            ? Scoring.Policy.Parse(File.ReadAllText(Policy))
            : throw new ArgumentException($"There is no policy '{Policy}': it is no file that is there, and none of "
                + $"{string.Join(", ", Scoring.Policy.All.Select(policy => policy.Name))}."));

    internal IArticleExtractor CreateExtractor() => Extractor switch
    {
        "own" => new ArticleExtractor(),
        "smart-reader" => new SmartReaderExtractor(),
        _ => throw new ArgumentException($"There is no extractor '{Extractor}'; there are own and smart-reader."),
    };
}
