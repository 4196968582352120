using QualityCheck.Language;

namespace QualityCheck.Style;

/// <summary>
/// Finds three turns that make more of a thing than is said of it: a trailing clause that weighs it (…, highlighting
/// the importance of …), three abstractions in a row, and not only … but also.
/// </summary>
internal sealed class InflationFinder(StyleText text)
{
    // Tokens between "not only" and its "but". A judgement.
    private const int Reach = 25;

    private readonly QuotationCursor _quoted = new(text.Source);

    /// <summary>Looks at a sentence; sentences come in their order.</summary>
    public void Read(Sentence sentence, List<StyleMark> marks)
    {
        AnnotatedText source = text.Source;
        if (source.BlockOf(sentence).Kind is not (BlockKind.Paragraph or BlockKind.ListItem))
            return;
        var reader = new TokenReader(source.Text, source.Tokens);
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            int end = 0;
            StyleEntry? entry = null;
            if (reader[i] is "," && reader.IsWord(i + 1) && i + 1 < sentence.EndToken
                && text.Lexicon.TailVerbs.Contains(reader[i + 1]))
                (entry, end) = (StyleEntry.Tail, i + 2);
            else if (Triple(reader, i, sentence) is > 0 and var triple)
                (entry, end) = (StyleEntry.Triple, triple);
            else if (Parallel(reader, i, sentence) is > 0 and var parallel)
                (entry, end) = (StyleEntry.Parallel, parallel);
            if (entry is null)
                continue;
            TextSpan span = TextSpan.FromBounds(source.Tokens[entry == StyleEntry.Tail ? i + 1 : i].Start,
                source.Tokens[end - 1].End);
            if (_quoted.Around(span) is null)
                marks.Add(new StyleMark(span, entry));
            i = end - 1;
        }
    }

    /// <summary>Where three abstract nouns end that begin here: growth, innovation, and success.</summary>
    private int Triple(TokenReader reader, int i, Sentence sentence)
    {
        if (reader[i + 1] is not "," || !reader.IsWord(i) || !IsAbstractNoun(reader, i)
            || !IsAbstractNoun(reader, i + 2))
            return 0;
        int last = i + 3;
        last += reader[last] is "," ? 1 : 0;
        return (reader.Is(last, "and") || reader.Is(last, "or")) && last + 1 < sentence.EndToken
            && IsAbstractNoun(reader, last + 1) ? last + 2 : 0;
    }

    private bool IsAbstractNoun(TokenReader reader, int i) =>
        i < text.Source.Tags.Length && text.Source.Tags[i] == PartOfSpeech.Noun && text.Lexicon.IsAbstract(reader[i]);

    /// <summary>Where "not only … but also" or "not just about …; it's" ends that begins here.</summary>
    private static int Parallel(TokenReader reader, int i, Sentence sentence)
    {
        bool not = reader.Is(i, "not") || reader.Is(i, "isn't") || reader.Is(i, "isn’t") || reader.Is(i, "aren't")
            || reader.Is(i, "aren’t") || reader.Is(i, "don't") || reader.Is(i, "don’t");
        if (!not || !reader.Is(i + 1, "only") && !reader.Is(i + 1, "just") && !reader.Is(i + 1, "merely"))
            return 0;
        for (int j = i + 2; j < Math.Min(sentence.EndToken, i + Reach); j++)
        {
            if (reader.Is(j, "but") || reader[j] is "—" or "–" or ";"
                || reader[j] is "," && (reader.Is(j + 1, "it's") || reader.Is(j + 1, "it’s") || reader.Is(j + 1, "it")
                    || reader.Is(j + 1, "they") || reader.Is(j + 1, "they're") || reader.Is(j + 1, "they’re")))
                return j + 1;
        }
        return 0;
    }
}
