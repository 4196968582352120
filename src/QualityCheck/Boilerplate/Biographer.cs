using QualityCheck.Language;

namespace QualityCheck.Boilerplate;

/// <summary>The sentence with which a site introduces a writer: a full name, then what he is or does.</summary>
internal static class Biographer
{
    private const int FewestNames = 2;
    private const int MostNames = 4;

    private static readonly WordSet Verbs = new("is covers writes reports works leads edits blogs joined has");

    /// <summary>Where the sentence ends that begins so; 0 where none does.</summary>
    public static int End(ReadOnlySpan<char> line)
    {
        int at = 0, names = 0;
        while (at < line.Length && char.IsUpper(line[at]))
        {
            int end = at;
            while (end < line.Length && (char.IsLetter(line[end]) || line[end] is '\'' or '’' or '-' or '.'))
                end++;
            if (end == line.Length || line[end] != ' ' || FunctionWords.Contains(line[at..end]))
                return 0;
            names++;
            at = end + 1;
        }
        int space = line[at..].IndexOf(' ');
        if (names is < FewestNames or > MostNames || space < 0 || !Verbs.Contains(line.Slice(at, space)))
            return 0;
        for (int i = at; i < line.Length; i++)
        {
            if (line[i] is '.' && (i + 1 == line.Length || line[i + 1] == ' '))
                return i + 1;
        }
        return 0;
    }
}
