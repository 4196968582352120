using QualityCheck.Language;
using QualityCheck.Text;

namespace QualityCheck.Hedging;

/// <summary>Tells what is negated: by a word before it, or by a verb that rules it out.</summary>
internal static class Negation
{
    private const int Near = 2;
    private const int WordReach = 6;
    private const int ClauseReach = 12;

    private static readonly WordSet Words = LanguagePack.English.Words("negation", "not");

    private static readonly WordSet Rules = LanguagePack.English.Words("negation", "rule");

    private static readonly WordSet Be = LanguagePack.English.Words("negation", "be");

    private static readonly WordSet Degrees = LanguagePack.English.Words("negation", "degree");

    private static readonly WordSet Nobody = LanguagePack.English.Words("negation", "nobody");

    private static readonly WordSet Modifiers = LanguagePack.English.Words("negation", "modifier");

    private static readonly WordSet Excluding = LanguagePack.English.Words("negation", "excluding");

    private static readonly WordSet Excluded = LanguagePack.English.Words("negation", "excluded");

    private static readonly WordSet Nouns = LanguagePack.English.Words("negation", "noun");

    private static readonly WordSet Unwilling = LanguagePack.English.Words("negation", "unwilling");

    /// <summary>Whether the word negates.</summary>
    public static bool Is(ReadOnlySpan<char> word) =>
        Words.Contains(word) || word.EndsWith("n't") || word.EndsWith("n’t");

    /// <summary>Whether the cue that begins at a token is negated in its sentence.</summary>
    public static bool Covers(TokenReader reader, int first, int end, Sentence sentence) =>
        HasWord(reader, first, sentence.FirstToken) || IsExcluded(reader, first, sentence.FirstToken)
        || Nouns.Contains(reader[end - 1]) && IsExcludedLater(reader, end, sentence.EndToken);

    private static bool HasWord(TokenReader reader, int first, int start)
    {
        for (int back = first - 1, near = Near; back >= Math.Max(start, first - WordReach) && near > 0; back--)
        {
            if (Is(reader[back]) || Nobody.Contains(reader[back])
                || reader.Is(back, "from") && reader.Is(back - 1, "far")
                || reader.Is(back, "but") && reader.Is(back - 1, "anything"))
                return true;
            near -= Degrees.Contains(reader[back]) ? 0 : 1;
        }
        return false;
    }

    /// <summary>
    /// Whether a verb before it rules it out, and is not negated itself: <c>ruled out any possibility</c>.
    /// </summary>
    private static bool IsExcluded(TokenReader reader, int first, int start)
    {
        int verb = first - 1;
        while (verb > start && first - verb < WordReach && Modifiers.Contains(reader[verb]))
            verb--;
        if (reader.Is(verb, "out") && verb > start && Rules.Contains(reader[verb - 1]))
            verb--;
        else if (verb < start || !Excluding.Contains(reader[verb]))
            return false;
        return !IsRefused(reader, verb, start);
    }

    private static bool IsRefused(TokenReader reader, int verb, int start)
    {
        for (int back = verb - 1; back >= Math.Max(start, verb - Near - 1); back--)
        {
            if (Is(reader[back]) || Unwilling.Contains(reader[back]))
                return true;
        }
        return false;
    }

    /// <summary>Whether its clause goes on to rule it out: <c>the possibility of a leak was ruled out</c>.</summary>
    private static bool IsExcludedLater(TokenReader reader, int end, int stop)
    {
        for (int i = end; i < Math.Min(stop, end + ClauseReach) && reader[i] is not ("," or ";" or "and" or "but"); i++)
        {
            if ((reader.Is(i, "ruled") && reader.Is(i + 1, "out") || Excluded.Contains(reader[i]))
                && Be.Contains(reader[i - 1]))
                return !IsRefused(reader, i, end);
        }
        return false;
    }
}
