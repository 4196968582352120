using System.Collections.Frozen;
using QualityCheck.Language;
using QualityCheck.Models;
using QualityCheck.Text;

namespace QualityCheck.Genres;

/// <summary>How often the words stand in a text that tell one genre from another.</summary>
internal sealed class GenreWords
{
    private enum Group
    {
        None,
        FirstSingular,
        FirstPlural,
        Second,
        ThirdSingular,
        Reporting,
        Speech,
        Calendar,
        Law,
        Advice,
        Instruction,
        Judgement,
        Commerce,
        Past,
        Present,
        Definition,
        Comparison,
    }

    private static readonly FrozenDictionary<string, Group>.AlternateLookup<ReadOnlySpan<char>> Groups =
        new (Group Group, WordSet Words)[]
        {
            (Group.FirstSingular, LanguagePack.English.Words("genres", "first-singular")),
            (Group.FirstPlural, LanguagePack.English.Words("genres", "first-plural")),
            (Group.Second, LanguagePack.English.Words("genres", "second")),
            (Group.ThirdSingular, LanguagePack.English.Words("genres", "third-singular")),
            (Group.Reporting, LanguagePack.English.Words("genres", "reporting")),
            (Group.Speech, LanguagePack.English.Words("genres", "speech")),
            (Group.Calendar, LanguagePack.English.Words("genres", "calendar")),
            (Group.Law, LanguagePack.English.Words("genres", "law")),
            (Group.Advice, LanguagePack.English.Words("genres", "advice")),
            (Group.Instruction, LanguagePack.English.Words("genres", "instruction")),
            (Group.Judgement, LanguagePack.English.Words("genres", "judgement")),
            (Group.Commerce, LanguagePack.English.Words("genres", "commerce")),
            (Group.Past, LanguagePack.English.Words("genres", "past")),
            (Group.Present, LanguagePack.English.Words("genres", "present")),
            (Group.Definition, LanguagePack.English.Words("genres", "definition")),
            (Group.Comparison, LanguagePack.English.Words("genres", "comparison")),
        }.SelectMany(row => row.Words.Words.Select(word => (word, row.Group)))
         .ToFrozenDictionary(pair => pair.word, pair => pair.Group, StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly WordFilter Known = new(Groups.Dictionary.Keys);

    /// <summary>Number of groups of words, that of all others included.</summary>
    public static int GroupCount { get; } = Enum.GetValues<Group>().Length;

    /// <summary>Marks that are parts of words.</summary>
    private const string Apostrophes = "'’";

    /// <summary>Number of buckets into which all words are hashed.</summary>
    public const int Buckets = 512;

    private readonly int[] _counts = new int[GroupCount];
    private readonly int[] _buckets = new int[Buckets];

    /// <summary>How many words of each group.</summary>
    public ReadOnlySpan<int> Counts => _counts;

    /// <summary>How many words fall into each bucket.</summary>
    public ReadOnlySpan<int> BucketCounts => _buckets;

    public int Total { get; private set; }

    public int Figures { get; private set; }

    public int Questions { get; private set; }

    public int Exclamations { get; private set; }

    /// <summary>Opening quotation marks, and straight ones.</summary>
    public int Quotations { get; private set; }

    public int Money { get; private set; }

    /// <summary>Brackets, braces and other signs of code.</summary>
    public int Signs { get; private set; }

    /// <summary>Words that begin with a capital.</summary>
    public int Capitalised { get; private set; }

    /// <summary>Turns of talk such as <c>she said</c>.</summary>
    public int SpeechTags { get; private set; }

    public int FirstPerson => this[Group.FirstSingular] + this[Group.FirstPlural];

    public int Second => this[Group.Second];

    public int Personal => this[Group.FirstSingular] + this[Group.ThirdSingular];

    public int Reporting => this[Group.Reporting] + this[Group.Speech];

    public int Calendar => this[Group.Calendar];

    public int Law => this[Group.Law];

    private int this[Group group] => _counts[(int)group];

    /// <summary>So many per hundred words.</summary>
    public double Rate(int count) => Total == 0 ? 0 : 100.0 * count / Total;

    public static GenreWords Count(string text)
    {
        var words = new GenreWords();
        Group before = Group.None;
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                words.AddMark(text[i]);
                continue;
            }
            int end = LetterRuns.End(text, i, Apostrophes);
            before = words.Add(text.AsSpan(i, end - i), before);
            i = end - 1;
        }
        return words;
    }

    private void AddMark(char mark)
    {
        Questions += mark == '?' ? 1 : 0;
        Exclamations += mark == '!' ? 1 : 0;
        Quotations += mark is '“' or '"' ? 1 : 0;
        Money += mark is '$' or '€' or '£' ? 1 : 0;
        Signs += mark is '{' or '}' or ';' or '=' or '_' or '<' or '>' ? 1 : 0;
    }

    private static int Bucket(ReadOnlySpan<char> word)
    {
        uint hash = FeatureHash.Basis;
        foreach (char c in word)
            hash = FeatureHash.Append(hash, (char)(char.IsAsciiLetterUpper(c) ? c | 0x20 : c));
        return (int)(hash % Buckets);
    }

    private Group Add(ReadOnlySpan<char> word, Group before)
    {
        Total++;
        Figures += char.IsAsciiDigit(word[0]) ? 1 : 0;
        Capitalised += char.IsUpper(word[0]) ? 1 : 0;
        Span<char> plain = stackalloc char[16];
        if (word.Length > plain.Length)
            return Group.None;
        word.Replace(plain, '’', '\'');
        _buckets[Bucket(plain[..word.Length])]++;
        Group group = Known.MayHave(plain[..word.Length]) && Groups.TryGetValue(plain[..word.Length], out Group found)
            ? found
            : Group.None;
        _counts[(int)group]++;
        SpeechTags += group == Group.Speech && before is Group.FirstSingular or Group.ThirdSingular
            || before == Group.Speech && group is Group.FirstSingular or Group.ThirdSingular ? 1 : 0;
        return group;
    }
}
