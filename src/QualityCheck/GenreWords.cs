using System.Collections.Frozen;

namespace QualityCheck;

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
    }

    private static readonly FrozenDictionary<string, Group>.AlternateLookup<ReadOnlySpan<char>> Groups = new (Group Group, string Words)[]
    {
        (Group.FirstSingular, "i me my mine myself i'm i've i'd i'll"),
        (Group.FirstPlural, "we us our ours ourselves we're we've we'll"),
        (Group.Second, "you your yours yourself you're you've you'll you'd"),
        (Group.ThirdSingular, "he she him her his hers himself herself"),
        (Group.Reporting, "says told according announced stated confirmed spokesman spokeswoman spokesperson"),
        (Group.Speech, "said asked whispered muttered replied shouted murmured cried"),
        (Group.Calendar, "monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december"),
        (Group.Law, "shall hereby herein hereof hereto hereunder thereof therein thereto pursuant notwithstanding whereas forthwith licensor licensee"),
    }.SelectMany(row => row.Words.Split(' ').Select(word => (word, row.Group)))
     .ToFrozenDictionary(pair => pair.word, pair => pair.Group, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly int[] _counts = new int[Enum.GetValues<Group>().Length];

    public int Total { get; private set; }

    public int Figures { get; private set; }

    public int Questions { get; private set; }

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
            words.Questions += text[i] == '?' ? 1 : 0;
            if (!char.IsLetterOrDigit(text[i]))
                continue;
            int start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is '\'' or '’'))
                i++;
            before = words.Add(text.AsSpan(start, i - start), before);
            i--;
        }
        return words;
    }

    private Group Add(ReadOnlySpan<char> word, Group before)
    {
        Total++;
        Figures += char.IsAsciiDigit(word[0]) ? 1 : 0;
        Span<char> plain = stackalloc char[16];
        if (word.Length > plain.Length)
            return Group.None;
        word.Replace(plain, '’', '\'');
        Group group = Groups.TryGetValue(plain[..word.Length], out Group found) ? found : Group.None;
        _counts[(int)group]++;
        SpeechTags += group == Group.Speech && before is Group.FirstSingular or Group.ThirdSingular || before == Group.Speech && group is Group.FirstSingular or Group.ThirdSingular ? 1 : 0;
        return group;
    }
}
