using QualityCheck.Models;

namespace QualityCheck.Boilerplate;

/// <summary>
/// Stretches of a text's paragraphs that are judged together, as many at a time as the trees take. It belongs to one
/// thread.
/// </summary>
internal sealed class PieceBatch(DecisionTrees trees, string text)
{
    private readonly float[] _columns = new float[PieceRow.Count * DecisionTrees.Lanes];
    private readonly (Line Line, PieceCandidate Piece,
        float Least)[] _pieces = new (Line, PieceCandidate, float)[DecisionTrees.Lanes];
    private readonly PieceParagraph _paragraph = new();
    private Line? _read;
    private int _filled;

    /// <summary>Those that turned out to be likely pieces.</summary>
    public List<RemovedSpan> Found { get; } = [];

    /// <param name="reading">What is known of the paragraph.</param>
    /// <param name="line">The paragraph.</param>
    /// <param name="piece">The stretch.</param>
    /// <param name="lexical">How far its words speak for boilerplate.</param>
    /// <param name="least">The probability that it has to exceed.</param>
    public void Add(PieceReading reading, Line line, PieceCandidate piece, float lexical, float least)
    {
        if (_filled == _pieces.Length)
            Judge();
        PieceRow.Fill(reading, piece, lexical, new FeatureRow(_columns, _filled, DecisionTrees.Lanes));
        _pieces[_filled++] = (line, piece, least);
    }

    /// <summary>Judges those that wait.</summary>
    public void Judge()
    {
        if (_filled == 0)
            return;
        Span<float> probabilities = stackalloc float[DecisionTrees.Lanes];
        trees.Probabilities(_columns, probabilities);
        for (int i = 0; i < _filled; i++)
        {
            (Line line, PieceCandidate piece, float least) = _pieces[i];
            if (probabilities[i] > least)
                Found.Add(Removal(line, piece, probabilities[i]));
        }
        _filled = 0;
    }

    /// <summary>Few are found: to read their paragraphs again is cheaper than to keep the words of all.</summary>
    private RemovedSpan Removal(Line line, PieceCandidate piece, float probability)
    {
        if (_read != line)
            _paragraph.Read(text, line);
        _read = line;
        string reason = PieceReasons.Of(text, _paragraph.Words, piece);
        return new RemovedSpan(piece.Span.Start, piece.Span.Length, BoilerplateRules.IdOf(reason), reason, probability);
    }
}
