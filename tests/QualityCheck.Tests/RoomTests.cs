using System.Runtime.CompilerServices;
using QualityCheck.Genres;
using QualityCheck.Scoring;
using QualityCheck.Text;

namespace QualityCheck.Tests;

/// <summary>
/// The rooms of the library, one a folder of its source: which of them refers to which. A type belongs to the folder
/// that its file lies in, whatever its namespace, for the public nouns of all rooms share one.
/// </summary>
public sealed class RoomTests
{
    /// <summary>The rooms of the analyzers, of which none knows another.</summary>
    private static readonly string[] Analyses = ["Hedging", "Repetition", "Facts", "Style", "Credibility"];

    /// <summary>
    /// The rooms in order: none refers to one after it. The front door, the folder of the project, comes behind the
    /// rooms it leads to.
    /// </summary>
    private static readonly string[] Rooms =
    [
        "Models", "Text", "Signals", "Findings", "Documents", "Language", "Input", "Pipeline", "Boilerplate", "Genres",
        "Extraction",
        .. Analyses, "Scoring", "Reporting", "Mining", "Duplicates", FrontDoor, "Hosting",
    ];

    private const string FrontDoor = "QualityCheck";

    private static readonly string Source = Path.Combine(Repository.Root, "src", "QualityCheck");

    private static readonly ILookup<string, string> RoomsByFile = Directory
        .EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Source, path).Split(Path.DirectorySeparatorChar))
        .Where(path => path[0] is not ("bin" or "obj"))
        .ToLookup(path => Path.GetFileNameWithoutExtension(path[^1]), path => path.Length == 1 ? FrontDoor : path[0]);

    private static readonly Type[] Types = [.. typeof(QualityChecker).Assembly.GetTypes().Where(IsOwn)];

    private static readonly (Type From, Type To)[] References =
    [
        .. from type in Types
           from referred in TypeReferences.Of(type).Where(IsOwn)
           where RoomOf(type) != RoomOf(referred)
           select (Outermost(type), Outermost(referred)),
    ];

    [Fact]
    public void No_room_refers_to_one_after_it() =>
        Assert.DoesNotContain(
            References, pair => Array.IndexOf(Rooms, RoomOf(pair.From)) < Array.IndexOf(Rooms, RoomOf(pair.To)));

    [Fact]
    public void No_analyzer_refers_to_another() =>
        Assert.DoesNotContain(
            References, pair => Analyses.Contains(RoomOf(pair.From)) && Analyses.Contains(RoomOf(pair.To)));

    [Fact]
    public void Each_room_is_known_and_each_known_room_is_there() =>
        Assert.Equal(Rooms.Order(), Types.Select(RoomOf).Distinct().Order());

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
