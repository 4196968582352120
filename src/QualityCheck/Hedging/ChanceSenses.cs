using QualityCheck.Language;

namespace QualityCheck.Hedging;

/// <summary>The senses of the words of chance: a stated probability is a figure, and what can be done is no guess.</summary>
internal static class ChanceSenses
{
    private const int FigureReach = 6;

    private static readonly WordSet Chance = LanguagePack.English.Words("chances", "chance");

    private static readonly WordSet Shares = LanguagePack.English.Words("chances", "share");

    private static readonly WordSet Stated = LanguagePack.English.Words("chances", "stated");

    private static readonly WordSet Enough = LanguagePack.English.Words("chances", "enough");

    private static readonly WordSet Means = LanguagePack.English.Words("chances", "means");

    private static readonly WordSet Buyers = LanguagePack.English.Words("chances", "buyer");

    /// <summary>Of <c>chance</c>, <c>probability</c> and <c>likelihood</c>.</summary>
    public static CueSense OfChance(in CuePlace place)
    {
        if (HasFigure(place) || place.Is(place.First - 1, "by") || place.Is(place.End, "to") || place.Is(place.End, "theory") || place.Is(place.End, "distribution") || place.Is(place.End, "density"))
            return CueSense.Other;
        return CueSense.Hedge;
    }

    /// <summary>Of <c>likely</c>: how much more often something happens to some than to others is measured.</summary>
    public static CueSense OfLikely(in CuePlace place)
    {
        int i = place.First - 1;
        if (!(place[i] is "more" or "less" or "as" or "likelier"))
            return CueSense.Hedge;
        return place.IsAny(i - 1, Shares) || place.IsNumber(i - 1) || place.Is(i - 1, "%") || place[i - 1].EndsWith('%') || place.Is(i - 2, "%") ? CueSense.Other : CueSense.Hedge;
    }

    /// <summary>Of <c>possible</c>.</summary>
    public static CueSense OfPossible(in CuePlace place)
    {
        int before = place.First - 1, behind = place.End;
        if (place.IsAny(before, Enough) || place.IsNumber(before) && !place.Is(before, "one") || place[before].EndsWith("est") && place.Tag(before) == PartOfSpeech.Adjective || place[before] is "made" or "makes" or "make" or "making")
            return CueSense.Other;
        if (place.Is(before - 1, "hardly") || place.Is(before - 1, "scarcely"))
            return CueSense.Hedge;
        if (place.IsAny(behind, Means) && !place.Is(behind, "in") || place.Is(behind, "score") || place.Is(behind, "scores") || place.Is(behind, "points"))
            return CueSense.Other;
        return MakesIt(place) ? CueSense.Other : CueSense.Hedge;
    }

    /// <summary>Of <c>possibility</c> and <c>possibilities</c>.</summary>
    public static CueSense OfPossibility(in CuePlace place) =>
        place[place.First - 1] is "many" or "endless" or "new" or "infinite" && !place.Is(place.End, "that") || HasFigure(place) ? CueSense.Other : CueSense.Hedge;

    /// <summary>Of <c>potential</c>.</summary>
    public static CueSense OfPotential(in CuePlace place) => place.IsAny(place.End, Buyers) || place.Is(place.End, "to") ? CueSense.Other : CueSense.Hedge;

    private static bool MakesIt(in CuePlace place)
    {
        for (int i = place.First - 1; i >= Math.Max(place.Start, place.First - FigureReach); i--)
        {
            if (place[i] is "makes" or "made" or "make" or "making")
                return true;
            if (place.IsBorder(i) || place[i] is "is" or "was" or "are" or "were")
                return false;
        }
        return false;
    }

    /// <summary>Whether it is said in figures how large the chance is: <c>a 40% chance</c>, <c>a one in five chance</c>, <c>the probability is 0.2</c>.</summary>
    private static bool HasFigure(in CuePlace place)
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
            if (place[i] is "," or ";" or "that" || Chance.Contains(place[i]))
                return false;
            if (place.IsAny(i, Stated) && (IsShare(place, i + 1) || place[i + 1] is "about" or "around" or "roughly" or "only" or "just" or "under" or "over" && IsShare(place, i + 2)))
                return true;
        }
        return false;
    }

    private static bool IsShare(in CuePlace place, int i) => place.IsNumber(i) && (place[i + 1] is "%" or "percent" or "per" or "in" || place[i].EndsWith('%') || place[i].Contains('.'));
}
