namespace QualityCheck.Language;

/// <summary>Tells which clauses ask and which tell somebody to act.</summary>
internal sealed class ClauseMoods(LanguagePack pack)
{
    public void Assign(TokenReader reader, List<ClausePiece> pieces)
    {
        for (int first = 0, end; first < pieces.Count; first = end)
        {
            end = first + 1;
            while (end < pieces.Count && pieces[end].Unit == pieces[first].Unit)
                end++;
            AssignUnit(reader, pieces, first, end);
        }
    }

    private void AssignUnit(TokenReader reader, List<ClausePiece> pieces, int first, int end)
    {
        bool question = Asks(reader, pieces[end - 1]);
        ClauseMood main = ClauseMood.Declarative;
        for (int i = first; i < end; i++)
        {
            ClausePiece piece = pieces[i];
            if (piece is { Kind: ClauseKind.Main, Resumed: false })
            {
                main = question ? ClauseMood.Interrogative : pack.ImperativeOpening.Opens(reader, piece.Head, piece.End)
                    ? ClauseMood.Imperative
                    : ClauseMood.Declarative;
                for (int back = i - 1; back >= first
                    && pieces[back]
                        is { Fronted: true, Kind: ClauseKind.Subordinate, Link: Subordination.Plain }; back--)
                    pieces[back].Mood = main;
            }
            piece.Mood = piece.Link == Subordination.Question ? ClauseMood.Interrogative
                : piece.Kind is ClauseKind.Relative or ClauseKind.Condition || piece.Fronted
                ? ClauseMood.Declarative
                : main;
        }
    }

    private static bool Asks(TokenReader reader, ClausePiece piece)
    {
        int last = piece.End - 1;
        while (last > piece.First && (reader[last] is ")" or "!" || QuotationMarks.Closes(reader, last)))
            last--;
        return reader.Is(last, "?");
    }
}
