namespace QualityCheck.Repetition;

/// <summary>
/// Joins the sentences of a paragraph that returns as a whole into one recurrence; what repeats and what follows a
/// pattern stay apart.
/// </summary>
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
            Recurrence whole = Whole(sentences, i, end);
            if (end - i > 1 && Pattern.IsWholeBlock(text, whole.Later) && Pattern.IsWholeBlock(text, whole.First))
                joined.Add(whole);
            else
                joined.AddRange(sentences[i..end]);
            i = end;
        }
        return joined;
    }

    private static bool Follows(AnnotatedText text, Recurrence previous, Recurrence next) =>
        next.Later.First == previous.Later.End && next.First.First == previous.First.End
        && (next.Kind == RecurrenceKind.Template) == (previous.Kind == RecurrenceKind.Template)
        && text.Sentences[next.Later.First].Block == text.Sentences[previous.Later.First].Block
        && text.Sentences[next.First.First].Block == text.Sentences[previous.First.First].Block;

    private static Recurrence Whole(List<Recurrence> sentences, int from, int to)
    {
        // Divided once, at the end: shares added up one by one come to more than 1.
        double sum = 0;
        RecurrenceKind kind = RecurrenceKind.Exact;
        for (int i = from; i < to; i++)
        {
            sum += sentences[i].Similarity;
            kind = sentences[i].Kind == RecurrenceKind.Exact ? kind : sentences[i].Kind;
        }
        double similarity = sum / (to - from);
        return new Recurrence(new Window(sentences[from].First.First, to - from),
            new Window(sentences[from].Later.First, to - from), kind, similarity, similarity, IsParagraph: true);
    }
}
