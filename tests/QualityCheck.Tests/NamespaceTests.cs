using QualityCheck.Scoring;

namespace QualityCheck.Tests;

/// <summary>Which room of the library may refer to which. The root is the hall: it may refer to all of them, and they to it.</summary>
public sealed class NamespaceTests
{
    private const string Root = "QualityCheck";

    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Input"] = ["Language"],
        ["Models"] = [],
        ["Language"] = ["Models"],
        ["Boilerplate"] = ["Input", "Language", "Models"],
        ["Extraction"] = ["Boilerplate", "Input", "Language", "Models"],
        ["Hedging"] = ["Language", "Models", "Reporting"],
        ["Repetition"] = ["Language", "Models", "Reporting"],
        ["Facts"] = ["Language", "Models", "Reporting"],
        ["Credibility"] = ["Language", "Models", "Reporting"],
        ["Style"] = ["Language", "Models", "Reporting"],
        ["Scoring"] = ["Input", "Models", "Reporting"],
        ["Reporting"] = [],
    };

    private static readonly Type[] Types = [.. typeof(QualityChecker).Assembly.GetTypes().Where(type => RoomOf(type) is not null)];

    [Fact]
    public void Each_room_refers_only_to_the_rooms_it_may()
    {
        IEnumerable<string> forbidden =
            from type in Types
            let room = RoomOf(type)!
            where room != ""
            from referred in TypeReferences.Of(type)
            let other = RoomOf(referred)
            where other is not (null or "") && other != room && !Allowed[room].Contains(other)
            select $"{type} → {referred}";
        Assert.Empty(forbidden);
    }

    [Fact]
    public void Each_room_is_known() => Assert.Empty(Types.Select(RoomOf).Where(room => room != "" && !Allowed.ContainsKey(room!)).Distinct());

    [Fact]
    public void The_model_knows_nothing_of_policies() =>
        Assert.DoesNotContain(Types.Where(type => Outermost(type) == typeof(QualityModel)).SelectMany(TypeReferences.Of), type => Outermost(type).Name.StartsWith("Policy", StringComparison.Ordinal));

    [Fact]
    public void Nothing_but_the_extraction_knows_the_HTML_parser() =>
        Assert.DoesNotContain(Types.Where(type => RoomOf(type) != "Extraction").SelectMany(TypeReferences.Of), referred => referred.Namespace?.StartsWith("AngleSharp", StringComparison.Ordinal) == true);

    [Fact]
    public void Nothing_but_the_extraction_knows_SmartReader() =>
        Assert.DoesNotContain(Types.Where(type => RoomOf(type) != "Extraction").SelectMany(TypeReferences.Of), referred => referred.Namespace == "SmartReader");

    /// <summary>The test of the tests: a reference that stands in code alone, and one in a lambda, are seen.</summary>
    [Fact]
    public void References_inside_methods_are_seen()
    {
        Assert.Contains(typeof(GenreCues), TypeReferences.Of(typeof(GenreEvidence)));
        Assert.Contains(typeof(Policy), TypeReferences.Of(typeof(QualityChecker)));
        Assert.Contains(typeof(QualityModel), TypeReferences.Of(typeof(QualityChecker)));
    }

    /// <summary>The folder a type lives in: empty for the root, null for what is not the library's own.</summary>
    private static string? RoomOf(Type type) => Outermost(type).Namespace switch
    {
        Root => "",
        { } name when name.StartsWith(Root + ".", StringComparison.Ordinal) => name[(Root.Length + 1)..],
        _ => null,
    };

    private static Type Outermost(Type type)
    {
        while (type.DeclaringType is { } outer)
            type = outer;
        return type;
    }
}
