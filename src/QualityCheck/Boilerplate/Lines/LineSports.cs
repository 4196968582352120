using QualityCheck.Language;
using QualityCheck.Text;

namespace QualityCheck.Boilerplate;

/// <summary>Lines of a match report that are no sentences: a team and its score, and who played.</summary>
internal static class LineSports
{
    /// <summary>The most words of a score: a judgement.</summary>
    private const int MostScoreWords = 10;
    /// <summary>The least names of a team: a judgement.</summary>
    private const int FewestPlayers = 5;
    /// <summary>The most words of a player's name: a judgement.</summary>
    private const int PlayerWords = 4;

    private static readonly WordSet Joints = LanguagePack.English.Words("boilerplate", "score-joint");

    /// <summary>
    /// Whether the line is one or two names in capitals with a number each, or with two numbers between them.
    /// </summary>
    public static bool IsScore(ReadOnlySpan<char> line)
    {
        int names = 0, numbers = 0, words = 0;
        foreach (Range range in line.SplitAny(" ,-–—:()"))
        {
            ReadOnlySpan<char> word = line[range];
            if (word.IsEmpty)
                continue;
            if (++words > MostScoreWords
                || !char.IsUpper(word[0]) && !IsNumber(word)
                && !Joints.Contains(word))
                return false;
            names += char.IsUpper(word[0]) ? 1 : 0;
            numbers += IsNumber(word) ? 1 : 0;
        }
        return names > 0 && numbers is 1 or 2 && char.IsUpper(line[0]);
    }

    /// <summary>Whether the line is a name, a colon and the names of five and more players.</summary>
    public static bool IsTeam(ReadOnlySpan<char> line)
    {
        int colon = line.IndexOf(':'), players = 0;
        if (colon < 1 || !char.IsUpper(line[0]) || LineShape.Words(line[..colon]) > PlayerWords)
            return false;
        ReadOnlySpan<char> list = line[(colon + 1)..];
        foreach (Range range in list.SplitAny(",;"))
        {
            ReadOnlySpan<char> player = list[range].Trim().TrimStart("0123456789. ");
            if (player.IsEmpty || !char.IsUpper(player[0])
                || LineShape.Words(player) > PlayerWords && !player.Contains('('))
                return false;
            players++;
        }
        return players >= FewestPlayers;
    }

    private static bool IsNumber(ReadOnlySpan<char> word) =>
        word.Length <= 3 && !word.ContainsAnyExceptInRange('0', '9');
}
