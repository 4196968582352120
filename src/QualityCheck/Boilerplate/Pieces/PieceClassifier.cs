using System.Collections.Immutable;
using QualityCheck.Language;
using QualityCheck.Models;
using QualityCheck.Text;

namespace QualityCheck.Boilerplate;

/// <summary>
/// Tells how likely a stretch of a paragraph was glued into it, by a model that has learned from pages with pieces
/// glued in. Immutable and safe from many threads.
/// </summary>
internal sealed class PieceClassifier(LinearModel lexicon, DecisionTrees trees)
{
    /// <summary>Nothing less is worth a closer look.</summary>
    private const float LeastLexical = -2;

    /// <summary>
    /// The least probability, where nothing but a capital or the paragraph's end shows where the stretch ends.
    /// </summary>
    private const float Open = 0.96f;

    /// <summary>The least probability, where a stop or a bracket ends it.</summary>
    private const float Closed = 0.75f;

    /// <summary>How much less will do where it begins with a label.</summary>
    private const float Labelled = 0.2f;

    /// <summary>The least words of a sentence that its topic protects: a judgement.</summary>
    private const int FullSentenceWords = 12;

    /// <summary>The share of its words of substance that the text has elsewhere too: a judgement.</summary>
    private const double Topical = 0.5;

    private static readonly WordSet AnswerOpenings = LanguagePack.English.Words("boilerplate", "answer-opening");

    /// <summary>The model that travels with the library; null where it was left out.</summary>
    public static PieceClassifier? Default { get; } =
        EmbeddedData.ReadModel("pieces") is { } payload ? Read(payload) : null;

    /// <summary>Whether the stretch is worth a closer look.</summary>
    public static bool IsWorth(float lexical) => lexical > LeastLexical;

    /// <summary>
    /// The stretches of the paragraphs that are likely pieces, in the order they stand in; they may overlap.
    /// </summary>
    public List<RemovedSpan> Find(string text, ImmutableArray<Line> lines, Lazy<WordCounts> words,
        CancellationToken cancellationToken)
    {
        var reading = new PieceReading(lexicon, words);
        var batch = new PieceBatch(trees, text);
        for (int i = 0; i < lines.Length; i++)
        {
            if (i % 1024 == 0)
                cancellationToken.ThrowIfCancellationRequested();
            if (lines[i].Length < PieceFilter.ShortestParagraph)
                continue;
            reading.Read(text, lines[i]);
            foreach (PieceCandidate piece in reading.Candidates)
            {
                float lexical = reading.Lexical(piece);
                if (IsWorth(lexical) && !MayBeHeading(reading, piece, lexical) && !SplitsQuotation(reading, piece)
                    && !IsProtected(reading, piece) && !IsAnswer(reading, piece))
                    batch.Add(reading, lines[i], piece, lexical, Least(reading, piece));
            }
        }
        batch.Judge();
        return batch.Found;
    }

    /// <summary>Whether a quotation begins in the stretch and ends outside of it, or the other way round.</summary>
    private static bool SplitsQuotation(PieceReading reading, PieceCandidate piece)
    {
        ReadOnlySpan<PieceWord> words = reading.Paragraph.Words;
        int before = piece.First == 0 ? 0 : words[piece.First - 1].Quotes;
        return (words[piece.Last].Quotes - before) % 2 != 0;
    }

    /// <summary>
    /// Whether it takes a full sentence that shares the text's topic, and whose own words do not speak against it.
    /// </summary>
    private static bool IsProtected(PieceReading reading, PieceCandidate piece)
    {
        ReadOnlySpan<PieceWord> words = reading.Paragraph.Words;
        bool begins = piece.First == 0 || words[piece.First - 1].Has(PieceMarks.Last);
        for (int first = piece.First, last = first; begins && last <= piece.Last; last++)
        {
            if (!words[last].Has(PieceMarks.Last))
                continue;
            PieceCandidate sentence = piece with { First = first, Last = last, SentenceEnd = last };
            if (sentence.Words >= FullSentenceWords
                && words[last].Has(PieceMarks.Stop | PieceMarks.Exclamation | PieceMarks.Question)
                && reading.Lexical(sentence) <= 0 && reading.TopicShare(sentence) >= Topical)
                return true;
            first = last + 1;
        }
        return false;
    }

    /// <summary>
    /// Whether it answers the question before it by less than a whole sentence, which looks like a writer or a date:
    /// <c>In crates, since 9 June.</c>
    /// </summary>
    private static bool IsAnswer(PieceReading reading, PieceCandidate piece)
    {
        ReadOnlySpan<PieceWord> words = reading.Paragraph.Words;
        return piece.First > 0 && piece.Words > 1 && piece.Last == piece.SentenceEnd
            && words[piece.First - 1].Has(PieceMarks.Question) && !words[piece.First + 1].Has(PieceMarks.Capital)
            && AnswerOpenings.Contains(words[piece.First].Core(reading.Paragraph.Text));
    }

    /// <summary>
    /// Whether it ends without a stop and its words do not speak against it: so do headings that were glued to their
    /// paragraphs.
    /// </summary>
    private static bool MayBeHeading(PieceReading reading, PieceCandidate piece, float lexical) =>
        lexical <= 0 && !IsClosed(reading, piece);

    private static bool IsClosed(PieceReading reading, PieceCandidate piece) =>
        piece.Bracketed
        || piece.Last + 1 < reading.Paragraph.Words.Length && reading.Paragraph.Words[piece.Last].Has(PieceMarks.Last);

    private static float Least(PieceReading reading, PieceCandidate piece)
    {
        float least = IsClosed(reading, piece) ? Closed : Open;
        return PieceBuckets.Colon(reading.Paragraph.Words, piece) > 0 ? least - Labelled : least;
    }

    public static PieceClassifier Read(byte[] payload)
    {
        var reader = new PayloadReader(payload);
        return new PieceClassifier(LinearModel.Read(ref reader, PieceBuckets.Count),
            DecisionTrees.Read(reader.Rest(), PieceRow.Count));
    }

    /// <summary>The payload of a model.</summary>
    public byte[] Write() => [.. lexicon.Write(), .. trees.Write()];
}
