using QualityCheck.Language;
using QualityCheck.Text;

namespace QualityCheck.Style;

/// <summary>
/// Words that give a worn phrase its literal sense where one stands beside it: divers <c>delve into</c> a wreck, the
/// law says <c>buckle up</c>.
/// </summary>
internal sealed class LiteralSense(WordSet words)
{
    // Tokens before and behind a phrase in which a word gives it its literal sense. A judgement.
    private const int Reach = 16;

    /// <summary>
    /// Whether one of the words stands near the tokens from <paramref name="start"/> to before <paramref name="end"/>,
    /// in their sentence.
    /// </summary>
    public bool Shows(TokenReader reader, int start, int end, Sentence sentence)
    {
        for (int i = Math.Max(sentence.FirstToken, start - Reach); i < Math.Min(sentence.EndToken, end + Reach); i++)
        {
            if ((i < start || i >= end) && words.Contains(reader[i]))
                return true;
        }
        return false;
    }
}
