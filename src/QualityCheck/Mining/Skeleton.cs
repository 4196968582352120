using System.Collections.Immutable;
using System.Text;
using QualityCheck.Language;
using QualityCheck.Text;

namespace QualityCheck.Mining;

/// <summary>
/// What a sentence has in common with others made by the same template: its common words. Names, numbers and words that
/// are not common are places, of which several side by side are one.
/// </summary>
/// <param name="Text">The common words, <c>…</c> for each place.</param>
/// <param name="Words">How many common words there are.</param>
/// <param name="Fill">What stands in the places; empty where there are none.</param>
internal readonly record struct Skeleton(string Text, int Words, string Fill)
{
    public const char Place = '…';

    /// <summary>
    /// The words that are no rarer, in nats: about three hundred stems. Among the four hundred commonest words of WCXB
    /// and the hundred commonest the sentences that honest pages share were as few: a judgement.
    /// </summary>
    private const double CommonRarity = 5;

    public static Skeleton Of(string text, ImmutableArray<Token> tokens, Sentence sentence)
    {
        StringBuilder common = new(), fill = new();
        int words = 0;
        bool first = true;
        for (int t = sentence.FirstToken; t < sentence.EndToken; t++)
        {
            if (!tokens[t].IsWord)
                continue;
            ReadOnlySpan<char> word = text.AsSpan(tokens[t].Start, tokens[t].Length);
            bool isCommon = tokens[t].Kind == TokenKind.Word && (first || !char.IsUpper(word[0]) || word is "I")
                && WordFrequencies.RarityOf(Stem.Light(word)) <= CommonRarity;
            first = false;
            words += isCommon ? 1 : 0;
            if (!isCommon)
                Append(fill, word);
            if (isCommon)
                Append(common, word);
            else if (common.Length == 0 || common[^1] != Place)
                Append(common, [Place]);
        }
        return new Skeleton(common.ToString(), words, fill.ToString());
    }

    private static void Append(StringBuilder words, ReadOnlySpan<char> word)
    {
        if (words.Length > 0)
            words.Append(' ');
        foreach (char c in word)
            words.Append(Folded.Plain(c));
    }
}
