using System.Text.RegularExpressions;
using QualityCheck.Language;
using QualityCheck.Text;

namespace QualityCheck.Tests.Language;

public sealed partial class LexiconTests
{
    private const string Heading = "# class\tcase\twords";

    public static TheoryData<string> Subjects => [.. Directory.EnumerateFiles(Folder, "*.tsv")
        .Where(file => File.ReadLines(file).Contains(Heading))
        .Select(file => Path.GetFileNameWithoutExtension(file))
        .Order(StringComparer.Ordinal)];

    private static IEnumerable<(string Subject, string? Class)> Asked() =>
        from Match match in AskedPattern().Matches(Code())
        select match.Groups[3].Success
            ? (match.Groups[3].Value, (string?)null)
            : (match.Groups[1].Value, match.Groups[2].Value);

    [GeneratedRegex("""\.(?:Words\("([a-z-]+)",\s*"([a-z-]+)"\)|Table\("([a-z-]+)"\))""")]
    private static partial Regex AskedPattern();

    private static string Code() => string.Concat(Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "src", "QualityCheck"), "*.cs", SearchOption.AllDirectories)
        .Select(File.ReadAllText));

    private static string Folder => Path.Combine(Repository.Root, "data", "lexicons", LanguagePack.English.Code);

    [Theory]
    [MemberData(nameof(Subjects))]
    public void Every_class_is_told_what_it_means_and_has_no_word_twice(string subject)
    {
        Lexicon lexicon = LanguagePack.English.LexiconOf(subject);
        string[] lines = File.ReadAllLines(Path.Combine(Folder, subject + ".tsv"));
        Assert.NotEmpty(lexicon.Classes);
        foreach (string name in lexicon.Classes)
        {
            IReadOnlyList<string> words = lexicon.Words(name);
            Assert.Equal(words.Count, lexicon.Set(name).Words.Count());
            Assert.DoesNotContain(string.Empty, words);
            int first = Array.FindIndex(lines, line => line.StartsWith(name + '\t', StringComparison.Ordinal));
            Assert.True(lines[first - 1].StartsWith("# ", StringComparison.Ordinal) && lines[first - 1].EndsWith('.'),
                $"{subject}: {name}");
        }
    }

    [Theory]
    [MemberData(nameof(Subjects))]
    public void Every_class_is_asked_for(string subject)
    {
        string code = Code();
        string styles = File.ReadAllText(Path.Combine(Folder, "style.tsv"));
        string[] unused = [.. LanguagePack.English.LexiconOf(subject).Classes.Where(name => !(
            code.Contains($"\"{subject}\", \"{name}\"", StringComparison.Ordinal)
            || code.Contains($"LexiconOf(\"{subject}\").Words(\"{name}\")", StringComparison.Ordinal)
            || subject == "literal-senses" && styles.Contains($"\t{name}", StringComparison.Ordinal)))];
        Assert.Empty(unused);
    }

    [Fact]
    public void A_word_is_found_in_any_case_or_in_its_own()
    {
        Assert.True(LanguagePack.English.Words("clauses", "relative").Contains("WHICH"));
        WordSet titles = LanguagePack.English.Words("name-words", "title");
        Assert.True(titles.Contains("Mrs"));
        Assert.False(titles.Contains("mrs"));
    }

    /// <summary>What a pack lacks is empty; that English lacks nothing it is asked for, a test must say.</summary>
    [Fact]
    public void English_has_each_class_and_list_that_it_is_asked_for()
    {
        string[] missing =
        [
            .. Asked().Where(asked => asked.Class is { } name
                ? LanguagePack.English.LexiconOf(asked.Subject).Words(name).Count == 0
                : !LanguagePack.English.Table(asked.Subject).Any())
                .Select(asked => $"{asked.Subject} {asked.Class}"),
        ];
        Assert.NotEmpty(Asked());
        Assert.Empty(missing);
    }

    [Fact]
    public void A_class_or_a_list_that_is_not_there_is_empty()
    {
        Assert.Empty(LanguagePack.English.Words("clauses", "relatives").Words);
        Assert.False(LanguagePack.English.Words("clause", "relative").Contains("which"));
        Assert.Empty(LanguagePack.English.Table("clause"));
    }

    [Theory]
    [InlineData("en", true)]
    [InlineData("de", false)]
    [InlineData("und", false)]
    public void A_language_has_a_pack_or_none(string code, bool has) =>
        Assert.Equal(has, LanguagePack.Of(code) is not null);

    [Theory]
    [InlineData("The harbour master said on Monday that the ferry may sink before the winter storms arrive in the bay.")]
    [InlineData("Der Hafenmeister sagte am Montag, dass die Fähre vielleicht sinken wird, bevor die Stürme des Winters "
        + "in der Bucht ankommen, und dass niemand weiß, wann das ist.")]
    public void A_text_has_the_layers_of_a_language_where_it_has_a_pack(string sentence)
    {
        AnnotatedText text = TextAnnotator.Annotate(sentence);
        Assert.Equal(text.Pack is null, text.Clauses.IsEmpty);
        Assert.Equal(text.Language, text.Pack?.Code ?? "de");
    }
}
