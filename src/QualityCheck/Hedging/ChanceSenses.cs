using QualityCheck.Text;

namespace QualityCheck.Hedging;

/// <summary>
/// The senses of the words of chance: a stated probability is a figure, and what can be done is no guess. Words and
/// grammar are English.
/// </summary>
internal sealed class ChanceSenses(HedgingPack pack)
{
    // Tokens before the word in which a figure states the chance, and three times as many behind it. A judgement.
    private const int FigureReach = 6;

    private readonly WordSet _chanceFollowers = pack.Language.Words("chances", "chance-follower");

    private readonly WordSet _scores = pack.Language.Words("chances", "score");

    private readonly WordSet _comparisons = pack.Language.Words("chances", "comparison");

    private readonly WordSet _makes = pack.Language.Words("chances", "make");

    private readonly WordSet _many = pack.Language.Words("chances", "many");

    private readonly WordSet _be = pack.Language.Words("chances", "be");

    private readonly WordSet _about = pack.Language.Words("chances", "about");

    private readonly WordSet _chance = pack.Language.Words("chances", "chance");

    private readonly WordSet _shares = pack.Language.Words("chances", "share");

    private readonly WordSet _stated = pack.Language.Words("chances", "stated");

    private readonly WordSet _enough = pack.Language.Words("chances", "enough");

    private readonly WordSet _means = pack.Language.Words("chances", "means");

    private readonly WordSet _buyers = pack.Language.Words("chances", "buyer");

    /// <summary>Of <c>chance</c>, <c>probability</c> and <c>likelihood</c>.</summary>
    public CueSense OfChance(in CuePlace place)
    {
        if (HasFigure(place) || place.Is(place.First - 1, "by") || _chanceFollowers.Contains(place[place.End]))
            return CueSense.Other;
        return CueSense.Hedge;
    }

    /// <summary>Of <c>likely</c>: how much more often something happens to some than to others is measured.</summary>
    public CueSense OfLikely(in CuePlace place)
    {
        int i = place.First - 1;
        if (!_comparisons.Contains(place[i]))
            return CueSense.Hedge;
        return place.IsAny(i - 1, _shares) || place.IsNumber(i - 1) || place.Is(i - 1, "%")
            || place[i - 1].EndsWith('%')
            || place.Is(i - 2, "%") ? CueSense.Other : CueSense.Hedge;
    }

    /// <summary>Of <c>possible</c>.</summary>
    public CueSense OfPossible(in CuePlace place)
    {
        int before = place.First - 1, behind = place.End;
        if (place.IsAny(before, _enough) || place.IsNumber(before) && !place.Is(before, "one")
            || place[before].EndsWith("est") && place.Tag(before) == PartOfSpeech.Adjective
            || _makes.Contains(place[before]))
            return CueSense.Other;
        if (place.Is(before - 1, "hardly") || place.Is(before - 1, "scarcely"))
            return CueSense.Hedge;
        if (place.IsAny(behind, _means) && !place.Is(behind, "in") || _scores.Contains(place[behind]))
            return CueSense.Other;
        return MakesIt(place) ? CueSense.Other : CueSense.Hedge;
    }

    /// <summary>Of <c>possibility</c> and <c>possibilities</c>.</summary>
    public CueSense OfPossibility(in CuePlace place) =>
        _many.Contains(place[place.First - 1]) && !place.Is(place.End, "that") || HasFigure(place)
            ? CueSense.Other
            : CueSense.Hedge;

    /// <summary>Of <c>potential</c>.</summary>
    public CueSense OfPotential(in CuePlace place) =>
        place.IsAny(place.End, _buyers) || place.Is(place.End, "to") ? CueSense.Other : CueSense.Hedge;

    private bool MakesIt(in CuePlace place)
    {
        for (int i = place.First - 1; i >= Math.Max(place.Start, place.First - FigureReach); i--)
        {
            if (_makes.Contains(place[i]))
                return true;
            if (place.IsBorder(i) || _be.Contains(place[i]))
                return false;
        }
        return false;
    }

    /// <summary>
    /// Whether it is said in figures how large the chance is: <c>a 40% chance</c>, <c>a one in five chance</c>, <c>the
    /// probability is 0.2</c>.
    /// </summary>
    private bool HasFigure(in CuePlace place)
    {
        for (int i = place.First - 1; i >= Math.Max(place.Start, place.First - 2); i--)
        {
            if (place.IsNumber(i) || place[i] is "%" or "percent" or "even" or "-")
                return true;
            if (place.IsBorder(i))
                break;
        }
        for (int i = place.End; i < Math.Min(place.Stop, place.End + 3 * FigureReach); i++)
        {
            if (place[i] is "," or ";" or "that" || _chance.Contains(place[i]))
                return false;
            if (place.IsAny(i, _stated)
                && (IsShare(place, i + 1) || _about.Contains(place[i + 1]) && IsShare(place, i + 2)))
                return true;
        }
        return false;
    }

    private static bool IsShare(in CuePlace place, int i) =>
        place.IsNumber(i)
        && (place[i + 1] is "%" or "percent" or "per" or "in" || place[i].EndsWith('%') || place[i].Contains('.'));
}
