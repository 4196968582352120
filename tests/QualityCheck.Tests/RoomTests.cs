using System.Runtime.CompilerServices;
using QualityCheck.Reporting;
using QualityCheck.Scoring;

namespace QualityCheck.Tests;

/// <summary>
/// The rooms of the library, one a folder of its source: which of them refers to which. A type belongs to the folder
/// that its file lies in, whatever its namespace, for the public nouns of all rooms share one.
/// </summary>
public sealed class RoomTests
{
    /// <summary>The rooms in order, each with those before it that it may refer to. All may refer to the hall.</summary>
    private static readonly (string Room, string[] MayReferTo)[] Rooms =
    [
        ("", []),
        ("Models", []),
        ("Language", ["Models"]),
        ("Input", ["Language"]),
        ("Boilerplate", ["Input", "Language", "Models"]),
        ("Extraction", ["Boilerplate", "Input", "Language", "Models"]),
        ("Reporting", []),
        ("Hedging", ["Language", "Models", "Reporting"]),
        ("Repetition", ["Language", "Models", "Reporting"]),
        ("Facts", ["Language", "Models", "Reporting"]),
        ("Style", ["Language", "Models", "Reporting"]),
        ("Credibility", ["Language", "Models", "Reporting"]),
        ("Scoring", ["Input", "Models", "Reporting"]),
        ("Hosting", []),
    ];

    /// <summary>By room, the types that refer to it though they may not: a list that only ever grows shorter.</summary>
    private static readonly Dictionary<string, string> Exceptions = new()
    {
        ["Models"] = "GenreClassifier GenreCues GenreFeatures GenreForms GenreModel GenreWords ReportVersions",
        ["Language"] = "AnnotatedText GenrePhrases GenreWords TextAnnotator",
        ["Input"] = "ForeignArticle InputDocument TextAnnotator",
        ["Boilerplate"] = "Analyzers ArticleExtractor GenreForms GenrePhrases GenreShape",
        ["Extraction"] = "ArticleExtractor SmartReaderExtractor",
        ["Reporting"] = "Article BlockKind CheckResult CredibilityLevel CueHolder CueType DocumentKind EntityKind "
            + "Evidence ExtractionPath Genre PartOfSpeech QualityReport Rating Score Severity VerdictAction",
        ["Hedging"] = "Analyzers QualityCheckerBuilder TextAnnotator",
        ["Repetition"] = "Analyzers",
        ["Facts"] = "Analyzers TextAnnotator",
        ["Style"] = "Analyzers QualityCheckerBuilder",
        ["Credibility"] = "Analyzers",
        ["Scoring"] = "QualityChecker QualityCheckerBuilder QualityOptions",
    };

    private static readonly string Source = Path.Combine(Repository.Root, "src", "QualityCheck");

    private static readonly ILookup<string, string> RoomsByFile = Directory
        .EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Source, path).Split(Path.DirectorySeparatorChar))
        .Where(path => path[0] is not ("bin" or "obj"))
        .ToLookup(path => Path.GetFileNameWithoutExtension(path[^1]), path => path.Length == 1 ? "" : path[0]);

    private static readonly Type[] Types = [.. typeof(QualityChecker).Assembly.GetTypes().Where(IsOwn)];

    [Fact]
    public void Each_room_refers_only_to_the_rooms_it_may()
    {
        IEnumerable<(string, string)> forbidden =
            from type in Types
            let room = RoomOf(type)
            from referred in TypeReferences.Of(type).Where(IsOwn)
            let other = RoomOf(referred)
            where other != room && other != "" && !Rooms.Single(known => known.Room == room).MayReferTo.Contains(other)
            select (other, Outermost(type).Name);
        IEnumerable<(string, string)> excepted =
            Exceptions.SelectMany(room => room.Value.Split(' '), (room, type) => (room.Key, type));
        Assert.Equal(excepted.Order(), forbidden.Distinct().Order());
    }

    [Fact]
    public void No_room_may_refer_to_one_after_it()
    {
        for (int i = 0; i < Rooms.Length; i++)
            Assert.Empty(Rooms[i].MayReferTo.Except(Rooms.Take(i).Select(earlier => earlier.Room)));
    }

    [Fact]
    public void Each_room_is_known_and_each_known_room_is_there() =>
        Assert.Equal(Rooms.Select(known => known.Room).Order(), Types.Select(RoomOf).Distinct().Order());

    [Fact]
    public void The_model_knows_nothing_of_policies() =>
        Assert.DoesNotContain(
            Types.Where(type => Outermost(type) == typeof(QualityModel)).SelectMany(TypeReferences.Of),
            type => Outermost(type).Name.StartsWith("Policy", StringComparison.Ordinal));

    [Fact]
    public void Nothing_but_the_extraction_knows_the_HTML_parser() =>
        Assert.DoesNotContain(
            Types.Where(type => RoomOf(type) != "Extraction").SelectMany(TypeReferences.Of),
            referred => referred.Namespace?.StartsWith("AngleSharp", StringComparison.Ordinal) == true);

    [Fact]
    public void Nothing_but_the_extraction_knows_SmartReader() =>
        Assert.DoesNotContain(
            Types.Where(type => RoomOf(type) != "Extraction").SelectMany(TypeReferences.Of),
            referred => referred.Namespace == "SmartReader");

    /// <summary>The test of the tests: a reference in code alone, in a lambda or in an attribute is seen.</summary>
    [Fact]
    public void References_inside_methods_and_attributes_are_seen()
    {
        Assert.Contains(typeof(GenreCues), TypeReferences.Of(typeof(GenreEvidence)));
        Assert.Contains(typeof(Policy), TypeReferences.Of(typeof(QualityChecker)));
        Assert.Contains(typeof(QualityModel), TypeReferences.Of(typeof(QualityChecker)));
        Assert.Contains(typeof(KebabCaseEnumConverter<>), TypeReferences.Of(typeof(Genre)));
    }

    /// <summary>The folder of the type's file; of two files of one name that of its namespace.</summary>
    private static string RoomOf(Type type)
    {
        Type outermost = Outermost(type);
        string[] rooms = [.. RoomsByFile[outermost.Name.Split('`')[0]]];
        return rooms.Length == 1 ? rooms[0] : rooms.Single(room => outermost.Namespace == $"QualityCheck.{room}");
    }

    private static bool IsOwn(Type type) =>
        type.Assembly == typeof(QualityChecker).Assembly && Outermost(type) is var outermost
        && !outermost.Name.StartsWith('<') && !outermost.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);

    private static Type Outermost(Type type)
    {
        while (type.DeclaringType is { } outer)
            type = outer;
        return type;
    }
}
