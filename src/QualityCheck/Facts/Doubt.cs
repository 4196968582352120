using QualityCheck.Language;

namespace QualityCheck.Facts;

/// <summary>
/// Where the text asserts nothing: in hedged clauses, under conditions, in questions and in instructions.
/// </summary>
internal sealed class Doubt
{
    private readonly AnnotatedText _text;
    private readonly bool[] _hedged;
    private readonly HashSet<int> _hedgedClauses = [];

    public Doubt(AnnotatedText text)
    {
        _text = text;
        _hedged = new bool[text.Sentences.Length];
        foreach (Cue cue in text.Cues)
        {
            int sentence = text.SentenceAt(cue.Span.Start);
            if (!cue.Type.IsUncertainty() || cue.Negated || sentence == _hedged.Length)
                continue;
            _hedged[sentence] = true;
            if (text.ClauseAt(cue.Span.Start) is { } clause)
                _hedgedClauses.Add(clause.FirstToken);
        }
    }

    /// <summary>Whether a hedge or a condition stands in the sentence.</summary>
    public bool Hedged(int sentence) => _hedged[sentence];

    /// <summary>Whether what stands at <paramref name="offset"/> is left open.</summary>
    public bool At(int offset) =>
        _text.ClauseAt(offset) is { } clause && (!clause.IsAsserted || _hedgedClauses.Contains(clause.FirstToken));

    public static bool IsQuestion(AnnotatedText text, Sentence sentence) =>
        sentence.Span.Length > 0 && text.Text[sentence.Span.End - 1] == '?';
}
