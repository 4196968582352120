using System.Collections.Immutable;

namespace QualityCheck.Style;

/// <summary>Finds paragraphs that share next to nothing with the rest of their text.</summary>
internal static class OffTopic
{
    // Words of a paragraph that has a topic. A judgement.
    private const int FewestWords = 25;

    // Words of a text whose topic is known: a short one has no rest to compare with. A judgement.
    private const int FewestRest = 200;

    // The part of a paragraph's substance, by rarity, that the rest takes up at most. Of 18,583 paragraphs of
    // 763 web articles .15 % lie below, of paragraphs put in from another article 33 %.
    private const double MostShared = 0.12;

    /// <summary>The share of the words that stand in such paragraphs, which become marks.</summary>
    public static double Read(StyleText text, List<StyleMark> marks)
    {
        AnnotatedText source = text.Source;
        (ImmutableArray<int> blocksOf, int[] words) = Count(text);
        int all = words.Sum(), off = 0;
        for (int s = 0, end; s < source.Sentences.Length; s = end)
        {
            int block = source.Sentences[s].Block;
            end = s + 1;
            while (end < source.Sentences.Length && source.Sentences[end].Block == block)
                end++;
            if (words[block] < FewestWords || all - words[block] < FewestRest
                || source.Article.Blocks[block].Kind is not (BlockKind.Paragraph or BlockKind.ListItem)
                || Shared(text, blocksOf, source.Sentences[s].FirstToken, source.Sentences[end - 1].EndToken)
                > MostShared)
                continue;
            off += words[block];
            marks.Add(new StyleMark(
                TextSpan.FromBounds(source.Sentences[s].Span.Start, source.Sentences[end - 1].Span.End),
                StyleEntry.OffTopic));
        }
        return all == 0 ? 0 : (double)off / all;
    }

    /// <summary>In how many blocks each concept stands, and how many words each block has.</summary>
    private static (ImmutableArray<int> BlocksOf, int[] Words) Count(StyleText text)
    {
        int[] blocksOf = new int[text.Concepts], last = new int[text.Concepts];
        int[] words = new int[text.Source.Article.Blocks.Count];
        foreach (Sentence sentence in text.Source.Sentences)
        {
            words[sentence.Block] += sentence.Words;
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (text[i] is not (var concept and >= 0) || last[concept] == sentence.Block + 1)
                    continue;
                last[concept] = sentence.Block + 1;
                blocksOf[concept]++;
            }
        }
        return ([.. blocksOf], words);
    }

    private static double Shared(StyleText text, ImmutableArray<int> blocksOf, int first, int end)
    {
        double all = 0, shared = 0;
        for (int i = first; i < end; i++)
        {
            if (text[i] is not (var concept and >= 0) || text.Source.Tokens[i].Kind != TokenKind.Word)
                continue;
            double rarity = text.Rarity(concept);
            all += rarity;
            shared += blocksOf[concept] > 1 ? rarity : 0;
        }
        return all == 0 ? 1 : shared / all;
    }
}
