namespace QualityCheck.Repetition;

/// <summary>
/// Whether two passages can say the same: figures and negations that disagree make them two statements. Not safe from
/// several threads.
/// </summary>
internal sealed class Agreement(ComparedText text)
{
    private readonly int[] _first = new int[text.Stems], _later = new int[text.Stems];
    private int _mark;

    /// <summary>
    /// Whether neither has a figure in the place of one of the other, and neither denies what the other says.
    /// </summary>
    public bool Holds(Window first, Window later) =>
        !(HasOther(first, later) && HasOther(later, first)) && !Contradict(first, later);

    /// <summary>Whether both have the same figures.</summary>
    public bool SameFigures(Window first, Window later) => !HasOther(first, later) && !HasOther(later, first);

    /// <summary>Whether one denies more often than the other, and denies a word that the other uses without.</summary>
    public bool Contradict(Window first, Window later)
    {
        _mark++;
        int own = Deny(first, _first), theirs = Deny(later, _later);
        if (own == theirs)
            return false;
        return own > theirs ? DeniesWhatIsSaid(_first, _later, later) : DeniesWhatIsSaid(_later, _first, first);
    }

    /// <summary>Whether they deny as often, but each a word that the other uses without.</summary>
    public bool NegationMoves(Window first, Window later)
    {
        _mark++;
        return Deny(first, _first) == Deny(later, _later) && DeniesWhatIsSaid(_first, _later, later)
            && DeniesWhatIsSaid(_later, _first, first);
    }

    private bool DeniesWhatIsSaid(int[] denied, int[] deniedToo, Window said)
    {
        for (int s = said.First; s < said.End; s++)
        {
            foreach (int stem in text.StemsOf(s))
            {
                if (denied[stem] == _mark && deniedToo[stem] != _mark)
                    return true;
            }
        }
        return false;
    }

    /// <summary>Marks the word of substance behind each negation; the number of negations.</summary>
    private int Deny(Window window, int[] denied)
    {
        int negations = 0;
        for (int s = window.First; s < window.End; s++)
        {
            bool open = false;
            foreach (int word in text.Words(s))
            {
                WordForm form = text.Form(word);
                if (form.Negates)
                {
                    open = true;
                    negations++;
                }
                else if (open && form.IsContent)
                {
                    denied[form.Stem] = _mark;
                    open = false;
                }
            }
        }
        return negations;
    }

    /// <summary>Writes the <see cref="PairFeatures"/> of figures.</summary>
    public void Fill(Window first, Window later, Span<float> features)
    {
        (int shared, int lacking) = Figures(later, first);
        features[PairFeatures.SharedFigures] = PairFeatures.OfCount(shared, PairFeatures.SharedFigures);
        features[PairFeatures.NewFigures] = PairFeatures.OfCount(lacking, PairFeatures.NewFigures);
        features[PairFeatures.LeftFigures] = PairFeatures.OfCount(Figures(first, later).Lacking,
            PairFeatures.LeftFigures);
    }

    /// <summary>Whether <paramref name="one"/> has a figure that <paramref name="other"/> lacks.</summary>
    private bool HasOther(Window one, Window other) => Figures(one, other).Lacking > 0;

    /// <summary>How many figures of <paramref name="one"/> the other has, and how many it lacks.</summary>
    private (int Shared, int Lacking) Figures(Window one, Window other)
    {
        (int shared, int lacking) = (0, 0);
        for (int s = one.First; s < one.End; s++)
        {
            foreach (Figure figure in text.FiguresOf(s))
            {
                bool has = Has(other, figure);
                shared += has ? 1 : 0;
                lacking += has || figure.IsLoose ? 0 : 1;
            }
        }
        return (shared, lacking);
    }

    private bool Has(Window window, Figure figure)
    {
        for (int s = window.First; s < window.End; s++)
        {
            foreach (Figure other in text.FiguresOf(s))
            {
                if (figure.Agrees(other))
                    return true;
            }
        }
        return false;
    }
}
