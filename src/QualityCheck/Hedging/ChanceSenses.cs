using QualityCheck.Language;
using QualityCheck.Text;

namespace QualityCheck.Hedging;

/// <summary>
/// The senses of the words of chance: a stated probability is a figure, and what can be done is no guess.
/// </summary>
internal static class ChanceSenses
{
    private const int FigureReach = 6;

    private static readonly WordSet ChanceFollowers = LanguagePack.English.Words("chances", "chance-follower");

    private static readonly WordSet Scores = LanguagePack.English.Words("chances", "score");

    private static readonly WordSet Comparisons = LanguagePack.English.Words("chances", "comparison");

    private static readonly WordSet Makes = LanguagePack.English.Words("chances", "make");

    private static readonly WordSet Many = LanguagePack.English.Words("chances", "many");

    private static readonly WordSet Be = LanguagePack.English.Words("chances", "be");

    private static readonly WordSet About = LanguagePack.English.Words("chances", "about");

    private static readonly WordSet Chance = LanguagePack.English.Words("chances", "chance");

    private static readonly WordSet Shares = LanguagePack.English.Words("chances", "share");

    private static readonly WordSet Stated = LanguagePack.English.Words("chances", "stated");

    private static readonly WordSet Enough = LanguagePack.English.Words("chances", "enough");

    private static readonly WordSet Means = LanguagePack.English.Words("chances", "means");

    private static readonly WordSet Buyers = LanguagePack.English.Words("chances", "buyer");

    /// <summary>Of <c>chance</c>, <c>probability</c> and <c>likelihood</c>.</summary>
    public static CueSense OfChance(in CuePlace place)
    {
        if (HasFigure(place) || place.Is(place.First - 1, "by") || ChanceFollowers.Contains(place[place.End]))
            return CueSense.Other;
        return CueSense.Hedge;
    }

    /// <summary>Of <c>likely</c>: how much more often something happens to some than to others is measured.</summary>
    public static CueSense OfLikely(in CuePlace place)
    {
        int i = place.First - 1;
        if (!Comparisons.Contains(place[i]))
            return CueSense.Hedge;
        return place.IsAny(i - 1, Shares) || place.IsNumber(i - 1) || place.Is(i - 1, "%") || place[i - 1].EndsWith('%')
            || place.Is(i - 2, "%") ? CueSense.Other : CueSense.Hedge;
    }

    /// <summary>Of <c>possible</c>.</summary>
    public static CueSense OfPossible(in CuePlace place)
    {
        int before = place.First - 1, behind = place.End;
        if (place.IsAny(before, Enough) || place.IsNumber(before) && !place.Is(before, "one")
            || place[before].EndsWith("est") && place.Tag(before) == PartOfSpeech.Adjective
            || Makes.Contains(place[before]))
            return CueSense.Other;
        if (place.Is(before - 1, "hardly") || place.Is(before - 1, "scarcely"))
            return CueSense.Hedge;
        if (place.IsAny(behind, Means) && !place.Is(behind, "in") || Scores.Contains(place[behind]))
            return CueSense.Other;
        return MakesIt(place) ? CueSense.Other : CueSense.Hedge;
    }

    /// <summary>Of <c>possibility</c> and <c>possibilities</c>.</summary>
    public static CueSense OfPossibility(in CuePlace place) =>
        Many.Contains(place[place.First - 1]) && !place.Is(place.End, "that") || HasFigure(place)
            ? CueSense.Other
            : CueSense.Hedge;

    /// <summary>Of <c>potential</c>.</summary>
    public static CueSense OfPotential(in CuePlace place) =>
        place.IsAny(place.End, Buyers) || place.Is(place.End, "to") ? CueSense.Other : CueSense.Hedge;

    private static bool MakesIt(in CuePlace place)
    {
        for (int i = place.First - 1; i >= Math.Max(place.Start, place.First - FigureReach); i--)
        {
            if (Makes.Contains(place[i]))
                return true;
            if (place.IsBorder(i) || Be.Contains(place[i]))
                return false;
        }
        return false;
    }

    /// <summary>
    /// Whether it is said in figures how large the chance is: <c>a 40% chance</c>, <c>a one in five chance</c>, <c>the
    /// probability is 0.2</c>.
    /// </summary>
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
            if (place.IsAny(i, Stated)
                && (IsShare(place, i + 1) || About.Contains(place[i + 1]) && IsShare(place, i + 2)))
                return true;
        }
        return false;
    }

    private static bool IsShare(in CuePlace place, int i) =>
        place.IsNumber(i)
        && (place[i + 1] is "%" or "percent" or "per" or "in" || place[i].EndsWith('%') || place[i].Contains('.'));
}
