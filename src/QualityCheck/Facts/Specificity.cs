using QualityCheck.Models;

namespace QualityCheck.Facts;

/// <summary>
/// How much detail a sentence gives, 0–1: the logistic of
/// <c>-2.6 + 0.8·numbers + 0.6·names + 0.4·past + 2·long + 0.5·ln(1 + words) - 0.8·hedged - 0.6·you - 0.8·question</c>,
/// where numbers and names are counted up to 3, <c>long</c> is the share of words of 7 letters or more, and past,
/// hedged, you and question are 0 or 1. A rule set by hand, without training.
/// </summary>
internal static class Specificity
{
    // More figures or names than so many make a sentence no more specific; see above.
    private const int Most = 3;
    // Letters of a long word; see above.
    private const int LongWord = 7;

    public static double Of(FactsPack pack, AnnotatedText text, Sentence sentence, ReadOnlySpan<Fact> facts,
        bool hedged)
    {
        int names = 0, numbers = 0;
        foreach (Fact fact in facts)
        {
            names += fact.Type == "entity" ? 1 : 0;
            numbers += fact.Type is "entity" or "attribution" or "quotation" or "citation" ? 0 : 1;
        }
        int longWords = 0;
        bool past = false, you = false;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (text.Tokens[i].Kind != TokenKind.Word)
                continue;
            ReadOnlySpan<char> word = text[text.Tokens[i]];
            longWords += word.Length >= LongWord ? 1 : 0;
            past = past || pack.Verbs.IsPast(word);
            you = you || pack.SecondPersons.Contains(word);
        }
        double detail = -2.6 + 0.8 * Math.Min(numbers, Most) + 0.6 * Math.Min(names, Most) + (past ? 0.4 : 0)
            + 2.0 * longWords / sentence.Words + 0.5 * Math.Log(1 + sentence.Words)
            - (hedged ? 0.8 : 0) - (you ? 0.6 : 0) - (Doubt.IsQuestion(text, sentence) ? 0.8 : 0);
        return Logistic.Of(detail);
    }
}
