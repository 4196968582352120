using System.Collections.Immutable;

namespace QualityCheck.Language;

/// <summary>Tells headlines in title case, whose capitals say nothing of names.</summary>
internal sealed class TitleCase(LanguagePack pack)
{
    // The share of words with a capital in a headline. A judgement.
    private const double HeadlineShare = 0.7;
    // Words of a headline that shows itself by its capitals; a shorter one must stand alone. A judgement.
    private const int HeadlineWords = 4;

    private readonly FunctionWords _functionWords = pack.FunctionWords;

    public bool IsHeadline(TokenReader reader, ImmutableArray<Sentence> sentences, int index)
    {
        Sentence sentence = sentences[index];
        if (reader.Is(sentence.EndToken - 1, "."))
            return false;
        int words = 0, capitals = 0;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (!reader.IsWord(i) || _functionWords.Contains(reader[i]))
                continue;
            words++;
            capitals += char.IsUpper(reader[i][0]) ? 1 : 0;
        }
        return capitals >= words * HeadlineShare && (words >= HeadlineWords || StandsAlone(reader, sentences, index));
    }

    /// <summary>Whether the sentence fills its lines and others stand around it.</summary>
    private static bool StandsAlone(TokenReader reader, ImmutableArray<Sentence> sentences, int index)
    {
        Sentence sentence = sentences[index];
        return sentences.Length > 1
            && (index == 0 || !reader.SameLine(sentence.FirstToken - 1, sentence.FirstToken))
            && (index == sentences.Length - 1 || !reader.SameLine(sentence.EndToken - 1, sentence.EndToken));
    }
}
