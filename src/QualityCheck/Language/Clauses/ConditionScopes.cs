namespace QualityCheck.Language;

/// <summary>Marks the clauses that are conditions, and those that hold only under one.</summary>
internal static class ConditionScopes
{
    public static void Assign(List<ClausePiece> pieces)
    {
        for (int i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].Kind != ClauseKind.Condition)
                continue;
            pieces[i].Conditional = true;
            if (pieces[i].Link == Subordination.Concession)
                continue;
            if (pieces[i].Fronted)
                MarkAhead(pieces, i);
            else
                MarkBehind(pieces, i);
        }
    }

    /// <summary>The next main clause, with what hangs on it.</summary>
    private static void MarkAhead(List<ClausePiece> pieces, int condition)
    {
        bool main = false;
        for (int i = condition + 1; i < pieces.Count && pieces[i].Unit == pieces[condition].Unit; i++)
        {
            ClausePiece piece = pieces[i];
            if (piece.Fronted && piece.Kind == ClauseKind.Condition
                || main && piece is { Kind: ClauseKind.Main, Resumed: false })
                return;
            main |= piece.Kind == ClauseKind.Main;
            piece.Conditional |= piece.Kind != ClauseKind.Relative;
        }
    }

    /// <summary>The clause just before, and both pieces of the one that the condition interrupts.</summary>
    private static void MarkBehind(List<ClausePiece> pieces, int condition)
    {
        int i = condition - 1;
        while (i >= 0 && pieces[i].Unit == pieces[condition].Unit && pieces[i].Kind == ClauseKind.Relative)
            i--;
        for (; i >= 0 && pieces[i].Unit == pieces[condition].Unit && !pieces[i].Conditional; i -= 2)
        {
            pieces[i].Conditional = true;
            if (!pieces[i].Resumed)
                break;
        }
        if (condition + 1 < pieces.Count && pieces[condition + 1] is { Resumed: true } rest
            && rest.Unit == pieces[condition].Unit)
            rest.Conditional = true;
    }
}
