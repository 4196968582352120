using QualityCheck.Language;
using QualityCheck.Text;

namespace QualityCheck.Boilerplate;

/// <summary>The sentence with which a site introduces a writer: a full name, then what he is or does.</summary>
internal static class Biographer
{
    /// <summary>The least words of a full name: a judgement.</summary>
    private const int FewestNames = 2;
    /// <summary>The most words of a full name: a judgement.</summary>
    private const int MostNames = 4;

    private static readonly WordSet Verbs = LanguagePack.English.Words("boilerplate", "writer-verb");
    private static readonly WordSet Deeds = LanguagePack.English.Words("boilerplate", "writes-line");
    private static readonly WordSet Topics = LanguagePack.English.Words("boilerplate", "writer-line");

    /// <summary>Where the sentence ends that begins so and speaks of writing; 0 where none does.</summary>
    public static int End(ReadOnlySpan<char> line)
    {
        int at = 0, names = 0;
        while (at < line.Length && char.IsUpper(line[at]))
        {
            int end = at;
            while (end < line.Length && (char.IsLetter(line[end]) || line[end] is '\'' or '’' or '-' or '.'))
                end++;
            if (names >= FewestNames && IsVerb(line[at..end]))
                break;
            if (end == line.Length || line[end] != ' ' || LanguagePack.English.FunctionWords.Contains(line[at..end]))
                return 0;
            names++;
            at = end + 1;
        }
        int space = line[at..].IndexOf(' ');
        if (names is < FewestNames or > MostNames || space < 0)
            return 0;
        ReadOnlySpan<char> verb = line.Slice(at, space);
        if (!IsVerb(verb))
            return 0;
        for (int i = at; i < line.Length; i++)
        {
            if (line[i] is '.' && (i + 1 == line.Length || line[i + 1] == ' '))
                return IsWriting(verb) || SpeaksOfWriting(line[at..i]) ? i + 1 : 0;
        }
        return 0;
    }

    private static bool IsVerb(ReadOnlySpan<char> word) => IsWriting(word) || Verbs.Contains(word);

    private static bool IsWriting(ReadOnlySpan<char> word) => WriterWords.IsWriting(word) || Deeds.Contains(word);

    private static bool SpeaksOfWriting(ReadOnlySpan<char> sentence)
    {
        foreach (Range range in sentence.SplitAny(" ,-"))
        {
            if (WriterWords.IsWriter(sentence[range]) || Topics.Contains(sentence[range]))
                return true;
        }
        return false;
    }
}
