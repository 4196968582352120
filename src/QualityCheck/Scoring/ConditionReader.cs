using System.Collections.Immutable;
using System.Text.Json;
using QualityCheck.Credibility;
using QualityCheck.Text;

namespace QualityCheck.Scoring;

/// <summary>Reads what a rule asks for.</summary>
/// <param name="thresholds">The policy's named thresholds.</param>
/// <param name="prefix">How messages about the rule begin.</param>
internal sealed class ConditionReader(ImmutableSortedDictionary<string, Threshold> thresholds, string prefix)
{
    /// <summary>Conditions nest so deep at most: what is deeper nobody can review. A judgement.</summary>
    private const int MostNested = 8;

    /// <summary>What each kind of condition may say beside its own key.</summary>
    private static readonly (string Kind, string[] Beside)[] Kinds =
    [
        ("when", ["below", "above"]), ("findings", ["below", "above", "confidence", "perWords"]),
        ("genre", ["confidence"]), ("language", []), ("host", []), ("all", []), ("any", []), ("not", []),
    ];

    private static readonly Genre[] Genres = Enum.GetValues<Genre>();

    /// <summary>The keys that a condition may have.</summary>
    public static readonly string[] Keys =
    [
        "when", "below", "above", "findings", "confidence", "perWords", "genre", "language", "host", "all", "any",
        "not",
    ];

    /// <summary>The condition that stands in a rule beside its action and reason, or in another condition.</summary>
    /// <exception cref="PolicyException">It is none.</exception>
    public PolicyCondition Read(PolicyObject fields, int depth = 1)
    {
        string kind = KindOf(fields);
        return kind switch
        {
            "when" => Figure(fields),
            "findings" => Findings(fields),
            "genre" => new GenreCondition([.. fields.RequiredTexts("genre").Select(text => GenreOf(fields, text))],
                fields.OptionalNumber("confidence", 0, 1) ?? 0),
            "language" =>
                new LanguageCondition([.. fields.RequiredTexts("language").Select(text => LanguageOf(fields, text))]),
            "host" => new HostCondition([.. fields.RequiredTexts("host").Select(text => HostOf(fields, text))]),
            "not" => new NotCondition(Nested(fields.Required("not", JsonValueKind.Object), fields, depth)),
            "all" => new AllCondition(Several(fields, kind, depth)),
            _ => new AnyCondition(Several(fields, kind, depth)),
        };
    }

    /// <summary>A host as documents' hosts are compared with it.</summary>
    /// <exception cref="PolicyException">It is none.</exception>
    public static string HostOf(PolicyObject fields, PlacedJson text) =>
        HostName.Parse(text.Text) is { } host
            ? host.Ascii
            : throw fields.Mistake(text.Place,
                $"'{Nearest.Shown(text.Text)}' is no host; one is written like example.org");

    private static string KindOf(PolicyObject fields)
    {
        string[] given = [.. Kinds.Select(kind => kind.Kind).Where(kind => fields.Given(kind) is not null)];
        if (given.Length == 0)
            throw fields.Mistake(fields.Place,
                "'when' is missing, or findings, genre, language, host, all, any or not in its place");
        if (given.Length > 1)
            throw fields.Mistake(fields.PlaceOf(given[1]),
                $"give either '{given[0]}' or '{given[1]}', not both; 'all' and 'any' join several");
        string[] beside = Kinds.First(kind => kind.Kind == given[0]).Beside;
        string? lost = Array.Find(["below", "above", "confidence", "perWords"],
            key => fields.Given(key) is not null && !beside.Contains(key, StringComparer.Ordinal));
        return lost is null
            ? given[0]
            : throw fields.Mistake(fields.PlaceOf(lost), $"'{lost}' says nothing beside '{given[0]}'");
    }

    private FigureCondition Figure(PolicyObject fields)
    {
        PlacedJson when = fields.RequiredText("when");
        (bool isBelow, Threshold threshold) = ThresholdOf(fields);
        return new FigureCondition(FigureName.Of(when.Text), when.Place, isBelow, threshold);
    }

    private FindingCondition Findings(PolicyObject fields)
    {
        PlacedJson name = fields.RequiredText("findings");
        (bool isBelow, Threshold threshold) = ThresholdOf(fields);
        return new FindingCondition(name.Text, name.Place, fields.OptionalNumber("confidence", 0, 1) ?? 0,
            fields.OptionalNumber("perWords", 1, int.MaxValue), isBelow, threshold);
    }

    private (bool IsBelow, Threshold Threshold) ThresholdOf(PolicyObject fields)
    {
        PlacedJson? below = fields.Given("below"), above = fields.Given("above");
        if (below is not null && above is not null)
            throw fields.Mistake(above.Place, "give either 'below' or 'above', not both");
        if (below is null && above is null)
            throw fields.Mistake(fields.Place, "'below' or 'above' is missing");
        string side = below is null ? "above" : "below";
        if (fields.Given(side) is { Kind: JsonValueKind.String } name && !thresholds.IsEmpty)
        {
            return thresholds.TryGetValue(name.Text, out Threshold? named)
                ? (below is not null, named)
                : throw fields.Mistake(name.Place, $"there is no threshold '{Nearest.Shown(name.Text)}'; "
                    + Nearest.Hint(name.Text, thresholds.Keys, "the thresholds are", thresholds.Keys));
        }
        PlacedJson number = fields.Required(side, JsonValueKind.Number);
        return double.IsFinite(number.Number)
            ? (below is not null, new Threshold(number.Number, null, number.Place))
            : throw fields.Mistake(number.Place, "the number is too large");
    }

    private ImmutableArray<PolicyCondition> Several(PolicyObject fields, string kind, int depth)
    {
        PlacedJson list = fields.Required(kind, JsonValueKind.Array);
        return list.Items.IsEmpty
            ? throw fields.Mistake(list.Place, $"'{kind}' is empty")
            : [.. list.Items.Select(item => Nested(item, fields, depth))];
    }

    private PolicyCondition Nested(PlacedJson json, PolicyObject outer, int depth) =>
        depth < MostNested
            ? Read(new PolicyObject(json, "a condition", Keys, prefix), depth + 1)
            : throw outer.Mistake(json.Place, FormattableString.Invariant(
                $"conditions stand in one another {MostNested} deep at most"));

    private static Genre GenreOf(PolicyObject fields, PlacedJson text)
    {
        string[] names = [.. Genres.Select(KebabCase.Of)];
        int at = Array.IndexOf(names, text.Text);
        return at >= 0
            ? Genres[at]
            : throw fields.Mistake(text.Place, $"there is no genre '{Nearest.Shown(text.Text)}'; "
                + Nearest.Hint(text.Text, names, "the genres are", names));
    }

    private static string LanguageOf(PolicyObject fields, PlacedJson text) =>
        text.Text.Length is 2 or 3 && text.Text.All(char.IsAsciiLetterLower)
            ? text.Text
            : throw fields.Mistake(text.Place,
                $"'{Nearest.Shown(text.Text)}' is no code of a language; one is written like en");
}
