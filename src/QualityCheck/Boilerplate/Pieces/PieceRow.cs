using QualityCheck.Language;
using QualityCheck.Models;
using QualityCheck.Text;

namespace QualityCheck.Boilerplate;

/// <summary>
/// The features of a stretch: its words, its shape, how it joins what stands around it, and whether it shares the
/// text's topic.
/// </summary>
internal static class PieceRow
{
    public const int Count = 51;

    private const int Near = 12;

    private static readonly WordSet Readers = new("you your yours you're you'll you've");
    private static readonly WordSet Sites = new("we our us we're we'll we've here");
    private static readonly WordSet Speakers = new("i me my i'm i've");
    private static readonly WordSet Tellers = new("was were had said says did could would might has have is are");

    public static void Fill(PieceReading reading, PieceCandidate piece, float lexical, FeatureRow row)
    {
        ReadOnlySpan<PieceWord> words = reading.Paragraph.Words;
        string text = reading.Paragraph.Text;
        PieceWord first = words[piece.First], last = words[piece.Last];
        int after = piece.Last + 1;
        bool atEnd = after == words.Length;
        PieceWord next = atEnd ? default : words[after];
        row.Add(lexical);
        row.Add(piece.Words);
        row.Add((double)piece.Span.Length / piece.Words);
        row.Add(last.Has(PieceMarks.Stop));
        row.Add(last.Has(PieceMarks.Exclamation));
        row.Add(last.Has(PieceMarks.Question));
        row.Add(last.Has(PieceMarks.Symbol));
        row.Add(last.Has(PieceMarks.Colon));
        row.Add(last.Has(PieceMarks.Last));
        row.Add(piece.First == 0);
        row.Add(atEnd);
        row.Add(piece.Bracketed);
        row.Add(first.Has(PieceMarks.Glued));
        row.Add(next.Has(PieceMarks.Glued));
        row.Add(!atEnd && LanguagePack.English.FunctionWords.Contains(next.Core(text)));
        row.Add(after + 1 < words.Length && words[after + 1].Has(PieceMarks.Lower));
        row.Add(!atEnd && reading.Repeats(after));
        row.Add(next.Has(PieceMarks.Capital));
        row.Add(last.Has(PieceMarks.Capital));
        row.Add(LanguagePack.English.FunctionWords.Contains(last.Core(text)));
        row.Add(LanguagePack.English.FunctionWords.Contains(first.Core(text)));
        row.Add(LanguagePack.English.Verbs.IsBare(first.Core(text)));
        row.Add(first.Has(PieceMarks.Capitals));
        row.Add(PieceBuckets.Colon(words, piece));
        row.Add(piece.SentenceEnd - piece.Last);
        row.Add(words.Length);
        row.Add((piece.First == 0 ? 0 : words[piece.First - 1].Quotes) % 2);
        row.Add((last.Quotes - (piece.First == 0 ? 0 : words[piece.First - 1].Quotes)) % 2);
        row.Add(piece.First == 0 || words[piece.First - 1].Has(PieceMarks.Last));
        row.Add(reading.Around(Math.Max(0, piece.First - Near), piece.First - 1));
        row.Add(reading.Around(after, Math.Min(words.Length - 1, piece.Last + Near)));
        Topics(reading, piece, row);
        Shares(text, words.Slice(piece.First, piece.Words), row);
        BoilerplateCue? cue =
            BoilerplateCues.Match(text.AsSpan(piece.Span.Start, piece.Span.Length).Trim("()[]"), out _);
        row.Add(cue is null ? 0 : cue.Anywhere ? 2 : 1);
        (double readers, double sites, double opening) = reading.Register(piece.First);
        row.Add(readers);
        row.Add(sites);
        row.Add(opening);
        row.Add(reading.SharedNear(piece));
        int lower = after;
        while (lower < words.Length && lower < after + 6 && !words[lower].Has(PieceMarks.Lower))
            lower++;
        row.Add(lower - after);
        row.Add(lower < words.Length && IsVerb(words[lower].Core(text)));
        row.Add(LanguagePack.English.Verbs.IsAlsoNoun(first.Core(text)));
    }

    private static bool IsVerb(ReadOnlySpan<char> word) =>
        LanguagePack.English.Verbs.IsAuxiliary(word) || LanguagePack.English.Verbs.IsPast(word)
        || word.EndsWith("s") && LanguagePack.English.Verbs.IsBare(word[..^1]);

    private static void Topics(PieceReading reading, PieceCandidate piece, FeatureRow row)
    {
        (int substance, int repeated) = Counted(reading, piece.First, piece.Last);
        (int around, int aroundRepeated) = Counted(reading, piece.Last + 1,
            Math.Min(reading.Paragraph.Words.Length - 1, piece.Last + Near));
        (int before, int beforeRepeated) = Counted(reading, Math.Max(0, piece.First - Near), piece.First - 1);
        row.Add(substance == 0 ? 0.5 : (double)repeated / substance);
        row.Add(substance - repeated);
        row.Add(around + before == 0 ? 0.5 : (double)(aroundRepeated + beforeRepeated) / (around + before));
        row.Add((double)substance / piece.Words);
    }

    private static (int Substance, int Repeated) Counted(PieceReading reading, int first, int last)
    {
        int substance = 0, repeated = 0;
        for (int i = first; i <= last; i++)
        {
            substance += reading.IsSubstance(i) ? 1 : 0;
            repeated += reading.Repeats(i) ? 1 : 0;
        }
        return (substance, repeated);
    }

    private static void Shares(string text, ReadOnlySpan<PieceWord> words, FeatureRow row)
    {
        int capital = 0, capitals = 0, longWords = 0, digits = 0, marked = 0, readers = 0, sites = 0, speakers = 0,
            tellers = 0;
        foreach (PieceWord word in words)
        {
            ReadOnlySpan<char> core = word.Core(text);
            longWords += core.Length >= 4 ? 1 : 0;
            capital += core.Length >= 4 && word.Has(PieceMarks.Capital) ? 1 : 0;
            capitals += word.Has(PieceMarks.Capitals) ? 1 : 0;
            digits += word.Has(PieceMarks.Digits) ? 1 : 0;
            marked += word.Has(PieceMarks.Address | PieceMarks.Symbol) ? 1 : 0;
            readers += Readers.Contains(core) ? 1 : 0;
            sites += Sites.Contains(core) ? 1 : 0;
            speakers += Speakers.Contains(core) ? 1 : 0;
            tellers += Tellers.Contains(core) ? 1 : 0;
        }
        row.Add(longWords == 0 ? 0.5 : (double)capital / longWords);
        row.Add((double)capitals / words.Length);
        row.Add(digits);
        row.Add(marked);
        row.Add(readers);
        row.Add(sites);
        row.Add(speakers);
        row.Add(tellers);
    }
}
