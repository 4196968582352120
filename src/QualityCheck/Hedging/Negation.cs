using QualityCheck.Language;
using QualityCheck.Text;

namespace QualityCheck.Hedging;

/// <summary>
/// Tells what is negated: by a word before it, or by a verb that rules it out. Its grammar is that of English, whatever
/// the pack.
/// </summary>
internal sealed class Negation(HedgingPack pack)
{
    // Words between a negation and the cue, words of degree left out. A judgement.
    private const int Near = 2;
    // The same with words of degree. A judgement.
    private const int WordReach = 6;
    // Tokens behind a cue in which its clause may rule it out. A judgement.
    private const int ClauseReach = 12;

    private readonly WordSet _words = pack.Language.Words("negation", "not");

    private readonly WordSet _rules = pack.Language.Words("negation", "rule");

    private readonly WordSet _be = pack.Language.Words("negation", "be");

    private readonly WordSet _degrees = pack.Language.Words("negation", "degree");

    private readonly WordSet _nobody = pack.Language.Words("negation", "nobody");

    private readonly WordSet _modifiers = pack.Language.Words("negation", "modifier");

    private readonly WordSet _excluding = pack.Language.Words("negation", "excluding");

    private readonly WordSet _excluded = pack.Language.Words("negation", "excluded");

    private readonly WordSet _nouns = pack.Language.Words("negation", "noun");

    private readonly WordSet _unwilling = pack.Language.Words("negation", "unwilling");

    /// <summary>Whether the word negates.</summary>
    public bool Is(ReadOnlySpan<char> word) =>
        _words.Contains(word) || word.EndsWith("n't") || word.EndsWith("n’t");

    /// <summary>Whether the cue that begins at a token is negated in its sentence.</summary>
    public bool Covers(TokenReader reader, int first, int end, Sentence sentence) =>
        HasWord(reader, first, sentence.FirstToken) || IsExcluded(reader, first, sentence.FirstToken)
        || _nouns.Contains(reader[end - 1]) && IsExcludedLater(reader, end, sentence.EndToken);

    private bool HasWord(TokenReader reader, int first, int start)
    {
        for (int back = first - 1, near = Near; back >= Math.Max(start, first - WordReach) && near > 0; back--)
        {
            if (Is(reader[back]) || _nobody.Contains(reader[back])
                || reader.Is(back, "from") && reader.Is(back - 1, "far")
                || reader.Is(back, "but") && reader.Is(back - 1, "anything"))
                return true;
            near -= _degrees.Contains(reader[back]) ? 0 : 1;
        }
        return false;
    }

    /// <summary>
    /// Whether a verb before it rules it out, and is not negated itself: <c>ruled out any possibility</c>.
    /// </summary>
    private bool IsExcluded(TokenReader reader, int first, int start)
    {
        int verb = first - 1;
        while (verb > start && first - verb < WordReach && _modifiers.Contains(reader[verb]))
            verb--;
        if (reader.Is(verb, "out") && verb > start && _rules.Contains(reader[verb - 1]))
            verb--;
        else if (verb < start || !_excluding.Contains(reader[verb]))
            return false;
        return !IsRefused(reader, verb, start);
    }

    private bool IsRefused(TokenReader reader, int verb, int start)
    {
        for (int back = verb - 1; back >= Math.Max(start, verb - Near - 1); back--)
        {
            if (Is(reader[back]) || _unwilling.Contains(reader[back]))
                return true;
        }
        return false;
    }

    /// <summary>Whether its clause goes on to rule it out: <c>the possibility of a leak was ruled out</c>.</summary>
    private bool IsExcludedLater(TokenReader reader, int end, int stop)
    {
        for (int i = end; i < Math.Min(stop, end + ClauseReach) && reader[i] is not ("," or ";" or "and" or "but"); i++)
        {
            if ((reader.Is(i, "ruled") && reader.Is(i + 1, "out") || _excluded.Contains(reader[i]))
                && _be.Contains(reader[i - 1]))
                return !IsRefused(reader, i, end);
        }
        return false;
    }
}
