namespace QualityCheck.Boilerplate;

/// <summary>
/// Lists what may have been glued into a paragraph: whole sentences, what stands before a capital inside of one, a
/// short question with what comes behind it, and what stands in brackets.
/// </summary>
internal static class PieceCandidates
{
    /// <summary>The least words of a stretch that is no mark of its own: a judgement.</summary>
    private const int FewestWords = 3;
    /// <summary>The most words of a stretch: a judgement.</summary>
    private const int MostWords = 28;
    /// <summary>The most words of a question that is judged together with what follows: a judgement.</summary>
    private const int MostQuestionWords = 12;
    /// <summary>The most characters in brackets: a judgement.</summary>
    private const int MostBracketed = 200;

    public static void List(PieceParagraph paragraph, List<PieceCandidate> candidates)
    {
        candidates.Clear();
        ReadOnlySpan<PieceWord> words = paragraph.Words;
        for (int first = 0; first < words.Length;)
        {
            int end = SentenceEnd(words, first);
            Sentence(paragraph.Text, words, first, first, end, candidates);
            if (words[end].Has(PieceMarks.Question | PieceMarks.Exclamation) && end - first < MostQuestionWords
                && end + 1 < words.Length)
                Sentence(paragraph.Text, words, first, end + 1, SentenceEnd(words, end + 1), candidates);
            first = end + 1;
        }
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i].Has(PieceMarks.Bracket))
                Bracketed(paragraph.Text, words, i, candidates);
        }
    }

    private static int SentenceEnd(ReadOnlySpan<PieceWord> words, int at)
    {
        while (!words[at].Has(PieceMarks.Last))
            at++;
        return at;
    }

    /// <summary>
    /// The stretches from <paramref name="first"/> that end in the sentence from <paramref name="from"/> to
    /// <paramref name="end"/>.
    /// </summary>
    private static void Sentence(string text, ReadOnlySpan<PieceWord> words, int first, int from, int end,
        List<PieceCandidate> candidates)
    {
        int last = Math.Min(end, first + MostWords - 1);
        bool note = words[first].Has(PieceMarks.Bracket) && words[first].CoreEnd - words[first].CoreStart < 3;
        bool signature = words[first].CoreStart == words[first].CoreEnd && !words[first].Has(PieceMarks.Symbol)
            && end == words.Length - 1;
        for (int i = from; i <= last && !words[i].Has(PieceMarks.Code); i++)
        {
            bool whole = i == end
                ? !note && !signature
                : MayPart(in words[i], in words[i + 1])
                    && (i - first + 1 >= FewestWords || IsMark(text, words, first, i));
            if (whole && !(first == 0 && i == words.Length - 1))
                candidates.Add(
                    new PieceCandidate(first, i, end, TextSpan.FromBounds(words[first].Start, words[i].End), false));
        }
    }

    /// <summary>
    /// Whether so few words are a mark of their own: in capitals, before a symbol, or a cue that may stand anywhere.
    /// </summary>
    private static bool IsMark(string text, ReadOnlySpan<PieceWord> words, int first, int last) =>
        words[first].Has(PieceMarks.Capitals) || words[last].Has(PieceMarks.Symbol)
        || BoilerplateCues.Match(text.AsSpan(words[first].Start, words[last].End - words[first].Start), out _)
            is { Anywhere: true };

    /// <summary>Whether a sentence may begin behind this word though no stop says so.</summary>
    private static bool MayPart(in PieceWord word, in PieceWord next) =>
        !word.Has(PieceMarks.Comma) && !next.Has(PieceMarks.Pronoun)
        && (next.Has(PieceMarks.Glued)
            || !next.Has(PieceMarks.Lower)
            && (next.Has(PieceMarks.Capital) && !next.Has(PieceMarks.Bracket) || word.Has(PieceMarks.Symbol)));

    private static void Bracketed(string text, ReadOnlySpan<PieceWord> words, int first,
        List<PieceCandidate> candidates)
    {
        int start = words[first].Start;
        int length = text.AsSpan(start, Math.Min(MostBracketed, words[^1].End - start))
            .IndexOf(text[start] == '(' ? ')' : ']') + 1;
        if (length < 3)
            return;
        int last = first;
        while (words[last].End < start + length)
            last++;
        if (last - first < MostWords && text.AsSpan(start, length).ContainsAnyInRange('a', 'z')
            && length < words[^1].End - words[0].Start)
            candidates.Add(new PieceCandidate(first, last, last, new TextSpan(start, length), true));
    }
}
