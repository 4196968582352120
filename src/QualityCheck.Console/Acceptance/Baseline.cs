using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace QualityCheck.Console;

/// <summary>
/// Findings and reasons that were there before and are accepted: a file of JSON, documents by their paths from its
/// folder on. A finding is known by its rule and words, so it may move with its text.
/// </summary>
internal sealed partial class Baseline
{
    private const int Version = 1;

    private static readonly JsonSerializerOptions Options = new(Forms.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly JsonTypeInfo<Form> Json = (JsonTypeInfo<Form>)Options.GetTypeInfo(typeof(Form));

    private readonly string _path;
    private readonly string _folder;
    private readonly SortedDictionary<string, BaselineEntry> _entries = new(StringComparer.Ordinal);

    private Baseline(string path) => (_path, _folder) = (path, Path.GetDirectoryName(Path.GetFullPath(path))!);

    /// <summary>The baseline of a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="mayBeAbsent">Whether one that is not there is empty.</param>
    /// <exception cref="UsageException">It cannot be read.</exception>
    public static Baseline Load(string path, bool mayBeAbsent)
    {
        var baseline = new Baseline(path);
        if (mayBeAbsent && !File.Exists(path))
            return baseline;
        try
        {
            Form? form = JsonSerializer.Deserialize(File.ReadAllText(path), Json);
            if (form is null || form.Documents.Values.Any(entry => entry is null || entry.HoldsNull))
                throw new JsonException();
            if (form.Version != Version)
                throw new UsageException(FormattableString.Invariant(
                    $"--baseline: {path}: is of version {form.Version}, not {Version}"));
            foreach ((string document, FormEntry entry) in form.Documents)
                baseline._entries[document] = new BaselineEntry(entry.Reasons.ToHashSet(StringComparer.Ordinal),
                    entry.Findings.SelectMany(pair => pair.Value.Select(mark => (pair.Key, mark))).ToHashSet());
            return baseline;
        }
        catch (JsonException mistake)
        {
            throw new UsageException($"--baseline: {path}: is no baseline", mistake);
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            throw new UsageException($"--baseline: {path}: {FileFailure.Reason(failure)}", failure);
        }
    }

    /// <summary>What it accepts of a document.</summary>
    public BaselineEntry Of(string? id) => _entries.GetValueOrDefault(KeyOf(id), BaselineEntry.None);

    /// <summary>Accepts all that a report says, and nothing else of its document.</summary>
    public void Accept(QualityReport report) => _entries[KeyOf(report.Id)] = BaselineEntry.Of(report);

    /// <summary>Writes it; a file that is there is replaced as a whole.</summary>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public void Save()
    {
        var form = new Form(Version, _entries.Where(pair => pair.Value.Reasons.Count + pair.Value.Findings.Count > 0)
            .ToDictionary(pair => pair.Key, pair => new FormEntry(
                [.. pair.Value.Reasons.Order(StringComparer.Ordinal)],
                new(pair.Value.Findings.GroupBy(finding => finding.Rule, finding => finding.Fingerprint)
                    .ToDictionary(group => group.Key, group => group.Order(StringComparer.Ordinal).ToArray()),
                    StringComparer.Ordinal))));
        try
        {
            string written = _path + ".new";
            File.WriteAllText(written, JsonSerializer.Serialize(form, Json) + "\n");
            File.Move(written, _path, overwrite: true);
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            throw new UsageException($"--baseline: {_path}: {FileFailure.Reason(failure)}", failure);
        }
    }

    /// <summary>
    /// A file by its path from the baseline's folder on, wherever the program runs; another id as it is.
    /// </summary>
    private string KeyOf(string? id) =>
        id is not null && File.Exists(id)
            ? Path.GetRelativePath(_folder, Path.GetFullPath(id)).Replace(Path.DirectorySeparatorChar, '/')
            : id ?? "-";

    internal sealed record Form(int Version, Dictionary<string, FormEntry> Documents);

    internal sealed record FormEntry(string[] Reasons, SortedDictionary<string, string[]> Findings)
    {
        /// <summary>The serializer looks for null in properties, not in lists.</summary>
        [JsonIgnore]
        public bool HoldsNull =>
            Reasons.Contains(null) || Findings.Values.Any(marks => marks?.Contains(null) != false);
    }

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Strict, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
        WriteIndented = true, NewLine = "\n")]
    [JsonSerializable(typeof(Form))]
    internal sealed partial class Forms : JsonSerializerContext;
}
