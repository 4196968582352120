using QualityCheck.Language;
using QualityCheck.Text;

namespace QualityCheck.Hedging;

/// <summary>What the candidates of a sentence share.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Mood">Whether it asks, whether it has a condition and whether it has quotation marks, a bit
/// each.</param>
/// <param name="Fits">How many words or phrases of it the lexicon takes for cues of uncertainty, up to
/// <see cref="MostFits"/>.</param>
internal readonly record struct CueSentence(Sentence Sentence, uint Mood, uint Fits)
{
    // More cues tell the model no more; part of its format.
    private const uint MostFits = 3;

    private static readonly uint If = Folded.Hash("if"), Unless = Folded.Hash("unless");

    public static CueSentence Of(HedgingPack pack, AnnotatedText text, HashedWords words, Sentence sentence)
    {
        var reader = new TokenReader(text.Text, text.Tokens);
        bool condition = false, quotation = false;
        uint fits = 0;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            condition |= words[i] == If || words[i] == Unless;
            quotation |= reader[i][0] is '"' or '“' or '”';
            if (fits < MostFits && pack.HedgeLexicon.Cues.Match(reader, i, sentence, out HedgeEntry? entry) is not null
                && entry is { IsUncertainty: true })
                fits++;
        }
        bool question = reader[sentence.EndToken - 1][0] == '?';
        return new CueSentence(sentence, (question ? 1u : 0) + (condition ? 2u : 0) + (quotation ? 4u : 0), fits);
    }
}
