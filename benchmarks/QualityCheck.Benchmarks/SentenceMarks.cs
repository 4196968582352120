using QualityCheck.Evaluation.Measures;
using QualityCheck.Evaluation.Text;
using QualityCheck.Training;

namespace QualityCheck.Benchmarks;

/// <summary>What a tool marked in a sentence, held against the data set.</summary>
/// <param name="Hits">Tokens rightly marked.</param>
/// <param name="FalseAlarms">Tokens wrongly marked.</param>
/// <param name="Misses">Tokens that should have been marked.</param>
/// <param name="IsUncertain">Whether the data set has a cue in it.</param>
/// <param name="IsMarked">Whether the tool has.</param>
internal readonly record struct SentenceMarks(int Hits, int FalseAlarms, int Misses, bool IsUncertain, bool IsMarked)
{
    /// <param name="sentences">The sentences.</param>
    /// <param name="marks">For every sentence start and end of each mark.</param>
    public static SentenceMarks[] Of(IEnumerable<HedgeRow> sentences, int[][][] marks) =>
        [.. sentences.Zip(marks, Of)];

    /// <summary>Precision, recall and F1 of tokens, and F1 of sentences, over some of the sentences.</summary>
    public static double[] Figures(SentenceMarks[] marks, IEnumerable<int> sentences)
    {
        int hits = 0, falseAlarms = 0, misses = 0;
        var whole = new PredictionCounts();
        foreach (SentenceMarks sentence in sentences.Select(i => marks[i]))
        {
            hits += sentence.Hits;
            falseAlarms += sentence.FalseAlarms;
            misses += sentence.Misses;
            whole.Add(sentence.IsUncertain, sentence.IsMarked);
        }
        var tokens = PrecisionRecall.Of(hits, falseAlarms, misses);
        return [tokens.Precision, tokens.Recall, tokens.F1, whole.Positive.F1];
    }

    private static SentenceMarks Of(HedgeRow sentence, int[][] found)
    {
        var points = new CodePoints(sentence.Text);
        TextSpan[] spans = [.. found.Select(mark => points.Of(mark[0], mark[1] - mark[0]))];
        int hits = 0, falseAlarms = 0, misses = 0;
        foreach (TextSpan token in AnnotatedTokens.Of(sentence.Text))
        {
            switch (sentence.Cues!.Any(cue => cue.Span.Overlaps(token)), spans.Any(token.Overlaps))
            {
                case (true, true):
                    hits++;
                    break;
                case (false, true):
                    falseAlarms++;
                    break;
                case (true, false):
                    misses++;
                    break;
            }
        }
        return new SentenceMarks(hits, falseAlarms, misses, sentence.Cues!.Count > 0, spans.Length > 0);
    }
}
