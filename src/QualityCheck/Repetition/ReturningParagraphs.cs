namespace QualityCheck.Repetition;

/// <summary>Joins the sentences of a paragraph that returns as a whole into one recurrence.</summary>
internal static class ReturningParagraphs
{
    public static List<Recurrence> Join(AnnotatedText text, List<Recurrence> sentences)
    {
        var joined = new List<Recurrence>(sentences.Count);
        int i = 0;
        while (i < sentences.Count)
        {
            int end = i + 1;
            while (end < sentences.Count && Follows(text, sentences[end - 1], sentences[end]))
                end++;
            Recurrence first = sentences[i];
            if (end - i > 1 && IsWholeBlock(text, first.Later, end - i) && IsWholeBlock(text, first.First, end - i))
                joined.Add(Whole(sentences, i, end));
            else
                joined.AddRange(sentences[i..end]);
            i = end;
        }
        return joined;
    }

    private static bool Follows(AnnotatedText text, Recurrence previous, Recurrence next) =>
        next.Later == previous.Later + 1 && next.First == previous.First + 1
        && text.Sentences[next.Later].Block == text.Sentences[previous.Later].Block
        && text.Sentences[next.First].Block == text.Sentences[previous.First].Block;

    private static bool IsWholeBlock(AnnotatedText text, int sentence, int count)
    {
        int block = text.Sentences[sentence].Block, behind = sentence + count;
        return (sentence == 0 || text.Sentences[sentence - 1].Block != block) && (behind == text.Sentences.Length || text.Sentences[behind].Block != block);
    }

    private static Recurrence Whole(List<Recurrence> sentences, int from, int to)
    {
        double similarity = 0;
        string kind = "exact";
        for (int i = from; i < to; i++)
        {
            similarity += sentences[i].Similarity / (to - from);
            kind = sentences[i].Kind == "exact" ? kind : sentences[i].Kind;
        }
        return new Recurrence(sentences[from].First, sentences[from].Later, to - from, kind, similarity);
    }
}
