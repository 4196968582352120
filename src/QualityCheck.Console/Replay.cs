using System.Globalization;
using System.Text.Json.Nodes;
using QualityCheck.Credibility;
using QualityCheck.Scoring;

namespace QualityCheck.Console;

/// <summary>Checks documents again as their reports say that they were checked.</summary>
/// <param name="inputs">The documents, as they are read now.</param>
/// <param name="settings">By what they are checked.</param>
internal sealed class Replay(IReadOnlyList<InputResult> inputs, ReplaySettings settings)
{
    private readonly Dictionary<string, QualityChecker> _checkers = new(StringComparer.Ordinal);

    /// <summary>
    /// The document of a report: that of its id, or, whatever its name, the only one where there is one report.
    /// </summary>
    /// <returns>The document, or why it could not be read; null where there is none of this id.</returns>
    public InputResult? InputOf(JsonObject report, bool isOnly)
    {
        foreach (InputResult input in inputs)
        {
            if (input.Id == (string?)report["id"] || isOnly && inputs.Count == 1)
                return input;
        }
        return null;
    }

    /// <summary>What the check gives now, as JSON in the detail of the report.</summary>
    /// <exception cref="UsageException">The policy of the report is not the library's, and none was named.</exception>
    public string Again(JsonObject report, InputResult input)
    {
        CheckResult result = input.Document is { } document
            ? CheckerOf(report).CheckMany([Asked(document, report)]).Single()
            : CheckResult.Failed((string?)report["id"], input.Error!);
        return result.WithDetail(report.ContainsKey("article") ? ReportDetail.Full : ReportDetail.Findings).ToJson();
    }

    /// <summary>The document with what the caller had said of it.</summary>
    private static InputDocument Asked(InputDocument document, JsonObject report)
    {
        JsonNode? summary = report["document"], options = report["options"];
        document = (string?)summary?["kind"] switch
        {
            "html" when document.Kind != DocumentKind.Html => As(InputDocument.FromHtml(document.Content), document),
            "text" when document.Kind != DocumentKind.Text => As(InputDocument.FromText(document.Content), document),
            _ => document,
        };
        return document with
        {
            Id = (string?)report["id"],
            Url = document.Url ?? (string?)summary?["url"],
            Title = document.Title ?? (string?)options?["title"],
            Byline = document.Byline ?? (string?)options?["byline"],
            Published = document.Published ?? (string?)options?["published"],
            Language = document.Language ?? (string?)options?["language"],
            Clean = document.Clean && (bool?)options?["clean"] != false,
        };
    }

    private static InputDocument As(InputDocument kind, InputDocument document) => kind with
    {
        Url = document.Url,
        Title = document.Title,
        Byline = document.Byline,
        Published = document.Published,
        Language = document.Language,
        Clean = document.Clean,
    };

    private QualityChecker CheckerOf(JsonObject report)
    {
        JsonNode? versions = report["versions"];
        string named = (string?)versions?["policy"] ?? "default", day = (string?)versions?["sourceListsAsOf"] ?? "";
        string key = $"{named} {day}";
        if (_checkers.TryGetValue(key, out QualityChecker? known))
            return known;
        Policy judging = settings.Policy is null ? OfLibrary(named) : PolicyOption.Load(settings.Policy);
        SourceLists lists = DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture,
            DateTimeStyles.None, out DateOnly asOf)
            ? settings.Lists.On(asOf)
            : settings.Lists;
        QualityCheckerBuilder building = new QualityCheckerBuilder().UsePolicy(judging).UseQualityModel(settings.Model)
            .UseSourceLists(lists).UseLexicon(settings.Lexicon);
        if (settings.Credibility is { } credibility)
            building.UseCredibility(credibility);
        return _checkers[key] = building.Build();
    }

    private static Policy OfLibrary(string named)
    {
        string name = named.Split('@')[0];
        try
        {
            if (!File.Exists(name))
                return PolicyOption.Load(name);
        }
        catch (UsageException)
        {
        }
        throw new UsageException($"the report was made by the policy {named}: name its file by --policy");
    }
}
