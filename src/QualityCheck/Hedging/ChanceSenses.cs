using QualityCheck.Language;

namespace QualityCheck.Hedging;

/// <summary>The senses of the words of chance: a stated probability is a figure, and what can be done is no guess.</summary>
internal static class ChanceSenses
{
    private const int FigureReach = 6;

    private static readonly WordSet Chance = new("chance chances probability probabilities likelihood odds risk");

    private static readonly WordSet Shares = new("percent percentage points times twice thrice half third quarter fold tenfold threefold fourfold fivefold");

    private static readonly WordSet Stated = new("is was are were at of as to be stands stood put puts");

    private static readonly WordSet Enough = new("every everything anything all any best worst highest lowest least most earliest latest fastest shortest longest smallest largest biggest greatest cheapest as if when where wherever whenever only each simplest strongest fewest maximum minimum total other number");

    private static readonly WordSet Means = new("to for by only with without through thanks on via in");

    private static readonly WordSet Buyers = new("buyers buyer customers customer clients client employers employer investors investor donors donor partners partner candidates candidate members voters tenants tenant users recruits suitors suitor bidders bidder sponsors students applicants hires readers energy difference differences well");

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
