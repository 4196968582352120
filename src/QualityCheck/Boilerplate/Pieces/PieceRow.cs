using QualityCheck.Language;
using QualityCheck.Models;

namespace QualityCheck.Boilerplate;

/// <summary>The features of a stretch: its words, its shape, and how it joins what stands around it.</summary>
internal static class PieceRow
{
    /// <summary>The number of features of a stretch.</summary>
    public const int Count = (int)PieceFeature.Count;

    /// <summary>How many words before and behind it are asked how they speak: a judgement.</summary>
    private const int Near = 12;

    /// <summary>How many words behind it may come before one in lower case: a judgement.</summary>
    private const int MostCapitals = 6;

    public static void Fill(PieceReading reading, PieceCandidate piece, float lexical, FeatureRow values)
    {
        var row = new NamedRow<PieceFeature>(values);
        AddShape(ref row, reading, piece, lexical);
        AddJoints(ref row, reading, piece);
        AddFirstAndLast(ref row, reading, piece);
        AddSentence(ref row, reading, piece);
        AddText(ref row, reading, piece);
        AddBehind(ref row, reading, piece);
    }

    private static void AddShape(ref NamedRow<PieceFeature> row, PieceReading reading, PieceCandidate piece,
        float lexical)
    {
        ReadOnlySpan<PieceWord> words = reading.Paragraph.Words;
        PieceWord last = words[piece.Last];
        row.Add(PieceFeature.Lexical, lexical);
        row.Add(PieceFeature.Words, piece.Words);
        row.Add(PieceFeature.WordLength, (double)piece.Span.Length / piece.Words);
        row.Add(PieceFeature.EndsWithStop, last.Has(PieceMarks.Stop));
        row.Add(PieceFeature.EndsWithExclamation, last.Has(PieceMarks.Exclamation));
        row.Add(PieceFeature.EndsWithQuestion, last.Has(PieceMarks.Question));
        row.Add(PieceFeature.EndsWithSymbol, last.Has(PieceMarks.Symbol));
        row.Add(PieceFeature.EndsWithColon, last.Has(PieceMarks.Colon));
        row.Add(PieceFeature.EndsSentence, last.Has(PieceMarks.Last));
        row.Add(PieceFeature.BeginsParagraph, piece.First == 0);
        row.Add(PieceFeature.EndsParagraph, piece.Last + 1 == words.Length);
        row.Add(PieceFeature.IsBracketed, piece.Bracketed);
    }

    private static void AddJoints(ref NamedRow<PieceFeature> row, PieceReading reading, PieceCandidate piece)
    {
        ReadOnlySpan<PieceWord> words = reading.Paragraph.Words;
        int after = piece.Last + 1;
        bool atEnd = after == words.Length;
        PieceWord next = atEnd ? default : words[after];
        row.Add(PieceFeature.IsGlued, words[piece.First].Has(PieceMarks.Glued));
        row.Add(PieceFeature.NextIsGlued, next.Has(PieceMarks.Glued));
        row.Add(PieceFeature.NextIsGrammar, !atEnd && IsGrammar(reading, next));
        row.Add(PieceFeature.SecondNextIsLower, after + 1 < words.Length && words[after + 1].Has(PieceMarks.Lower));
        row.Add(PieceFeature.NextRepeats, !atEnd && reading.Repeats(after));
        row.Add(PieceFeature.NextIsCapital, next.Has(PieceMarks.Capital));
    }

    private static void AddFirstAndLast(ref NamedRow<PieceFeature> row, PieceReading reading, PieceCandidate piece)
    {
        ReadOnlySpan<PieceWord> words = reading.Paragraph.Words;
        PieceWord first = words[piece.First], last = words[piece.Last];
        row.Add(PieceFeature.LastIsCapital, last.Has(PieceMarks.Capital));
        row.Add(PieceFeature.LastIsGrammar, IsGrammar(reading, last));
        row.Add(PieceFeature.FirstIsGrammar, IsGrammar(reading, first));
        row.Add(PieceFeature.FirstIsBareVerb, LanguagePack.English.Verbs.IsBare(first.Core(reading.Paragraph.Text)));
        row.Add(PieceFeature.FirstIsCapitals, first.Has(PieceMarks.Capitals));
    }

    private static void AddSentence(ref NamedRow<PieceFeature> row, PieceReading reading, PieceCandidate piece)
    {
        ReadOnlySpan<PieceWord> words = reading.Paragraph.Words;
        int quotes = piece.First == 0 ? 0 : words[piece.First - 1].Quotes;
        row.Add(PieceFeature.LabelWords, PieceBuckets.Colon(words, piece));
        row.Add(PieceFeature.WordsToSentenceEnd, piece.SentenceEnd - piece.Last);
        row.Add(PieceFeature.ParagraphWords, words.Length);
        row.Add(PieceFeature.BeginsQuoted, quotes % 2);
        row.Add(PieceFeature.SplitsQuotation, (words[piece.Last].Quotes - quotes) % 2);
        row.Add(PieceFeature.BeginsSentence, piece.First == 0 || words[piece.First - 1].Has(PieceMarks.Last));
        row.Add(PieceFeature.LexicalBefore, reading.Around(Math.Max(0, piece.First - Near), piece.First - 1));
        row.Add(PieceFeature.LexicalBehind,
            reading.Around(piece.Last + 1, Math.Min(words.Length - 1, piece.Last + Near)));
    }

    private static void AddText(ref NamedRow<PieceFeature> row, PieceReading reading, PieceCandidate piece)
    {
        ReadOnlySpan<char> text = reading.Paragraph.Text.AsSpan(piece.Span.Start, piece.Span.Length);
        BoilerplateCue? cue = BoilerplateCues.Match(text.Trim("()[]"), out _);
        (double readers, double sites, double openings) = reading.Register(piece.First);
        row.Add(PieceFeature.Cue, cue is null ? 0 : cue.Anywhere ? 2 : 1);
        row.Add(PieceFeature.Readers, readers);
        row.Add(PieceFeature.Sites, sites);
        row.Add(PieceFeature.Openings, openings);
        row.Add(PieceFeature.SharedNear, reading.SharedNear(piece));
    }

    private static void AddBehind(ref NamedRow<PieceFeature> row, PieceReading reading, PieceCandidate piece)
    {
        ReadOnlySpan<PieceWord> words = reading.Paragraph.Words;
        string text = reading.Paragraph.Text;
        int after = piece.Last + 1, lower = after;
        while (lower < words.Length && lower < after + MostCapitals && !words[lower].Has(PieceMarks.Lower))
            lower++;
        row.Add(PieceFeature.CapitalsBehind, lower - after);
        row.Add(PieceFeature.VerbBehind, lower < words.Length && IsVerb(words[lower].Core(text)));
        row.Add(PieceFeature.FirstIsAlsoNoun, LanguagePack.English.Verbs.IsAlsoNoun(words[piece.First].Core(text)));
    }

    private static bool IsGrammar(PieceReading reading, PieceWord word) =>
        LanguagePack.English.FunctionWords.Contains(word.Core(reading.Paragraph.Text));

    private static bool IsVerb(ReadOnlySpan<char> word) =>
        LanguagePack.English.Verbs.IsAuxiliary(word) || LanguagePack.English.Verbs.IsPast(word)
        || word.EndsWith("s") && LanguagePack.English.Verbs.IsBare(word[..^1]);
}
