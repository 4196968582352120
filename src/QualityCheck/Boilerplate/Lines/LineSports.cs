using System.Buffers;
using QualityCheck.Language;
using QualityCheck.Text;

namespace QualityCheck.Boilerplate;

/// <summary>
/// Lines of a report of matches and races that are no sentences: a team and its score, who played, who came in when.
/// </summary>
internal static class LineSports
{
    /// <summary>The most words of a score: a judgement.</summary>
    private const int MostScoreWords = 10;
    /// <summary>The least names of a team: a judgement.</summary>
    private const int FewestPlayers = 5;
    /// <summary>The most words of a player's name: a judgement.</summary>
    private const int PlayerWords = 4;

    /// <summary>Letters of a small word of a name: <c>van</c>. A judgement.</summary>
    private const int LongestParticle = 3;

    private static readonly SearchValues<char> MeasureCharacters = SearchValues.Create("0123456789:.");

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
        if (colon < 1 || !char.IsUpper(line[0]) || WordCount.BySpaces(line[..colon]) > PlayerWords)
            return false;
        ReadOnlySpan<char> list = line[(colon + 1)..];
        foreach (Range range in list.SplitAny(",;"))
        {
            ReadOnlySpan<char> player = list[range].Trim().TrimStart("0123456789. ");
            if (player.IsEmpty || !char.IsUpper(player[0])
                || WordCount.BySpaces(player) > PlayerWords && !player.Contains('('))
                return false;
            players++;
        }
        return players >= FewestPlayers;
    }

    /// <summary>Whether the line is a place, names in capitals and a time or a distance: a row of results.</summary>
    public static bool IsPlacing(ReadOnlySpan<char> line)
    {
        int words = 0, names = 0;
        bool measured = false;
        foreach (Range range in line.SplitAny(" \t"))
        {
            ReadOnlySpan<char> word = line[range];
            if (word.IsEmpty)
                continue;
            if (measured || ++words > MostScoreWords || words == 1 && !IsNumber(word.TrimEnd('.')))
                return false;
            word = word.Trim("(),");
            measured = words > 1 && IsMeasure(word);
            if (words == 1 || measured)
                continue;
            if (word.IsEmpty || !char.IsUpper(word[0]) && word.Length > LongestParticle)
                return false;
            names += char.IsUpper(word[0]) ? 1 : 0;
        }
        return measured && names > 1;
    }

    /// <summary>Figures with a colon or a point between: <c>2:28:09</c>, <c>8.31</c></summary>
    private static bool IsMeasure(ReadOnlySpan<char> word) =>
        word.Length > 2 && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[^1]) && word.ContainsAny(':', '.')
        && !word.ContainsAnyExcept(MeasureCharacters);

    private static bool IsNumber(ReadOnlySpan<char> word) =>
        word.Length <= 3 && !word.ContainsAnyExceptInRange('0', '9');
}
