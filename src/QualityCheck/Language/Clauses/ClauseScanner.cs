using System.Collections.Immutable;

namespace QualityCheck.Language;

/// <summary>Cuts each sentence into clauses, and tells which hold only under a condition.</summary>
internal sealed class ClauseScanner(LanguagePack pack)
{
    public ImmutableArray<Clause> Scan(string text, ImmutableArray<Token> tokens,
        ImmutableArray<Sentence> sentences, CancellationToken cancellationToken)
    {
        var clauses = ImmutableArray.CreateBuilder<Clause>(sentences.Length * 2);
        var reader = new TokenReader(text, tokens);
        var pieces = new List<ClausePiece>();
        for (int s = 0; s < sentences.Length; s++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            pieces.Clear();
            new ClauseCutter(pack, reader, sentences[s], pieces).Cut();
            pack.ClauseMoods.Assign(reader, pieces);
            ConditionScopes.Assign(pieces);
            foreach (ClausePiece piece in pieces)
            {
                TextSpan span = TextSpan.FromBounds(tokens[piece.First].Start, tokens[piece.End - 1].End);
                clauses.Add(
                    new Clause(span, s, piece.First, piece.End - piece.First, piece.Kind) { Mood = piece.Mood,
                        Conditional = piece.Conditional });
            }
        }
        return clauses.DrainToImmutable();
    }
}
