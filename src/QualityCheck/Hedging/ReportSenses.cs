using QualityCheck.Language;
using QualityCheck.Text;

namespace QualityCheck.Hedging;

/// <summary>The senses of <c>suggest</c> and <c>appear</c>.</summary>
internal static class ReportSenses
{
    private const int ClauseReach = 8;

    private static readonly WordSet StrongAuxiliaries = LanguagePack.English.Words("reports", "strong-auxiliary");

    private static readonly WordSet It = LanguagePack.English.Words("reports", "it");

    private static readonly WordSet Appears = LanguagePack.English.Words("reports", "appear");

    private static readonly WordSet Modals = LanguagePack.English.Words("reports", "modal");

    private static readonly WordSet ThirdPersons = LanguagePack.English.Words("reports", "third-person");

    private static readonly WordSet Advised = LanguagePack.English.Words("reports", "advised");

    private static readonly WordSet Links = LanguagePack.English.Words("reports", "link");

    private static readonly WordSet Contractions = LanguagePack.English.Words("reports", "contraction");

    private static readonly WordSet Persons = LanguagePack.English.Words("reports", "person");

    private static readonly WordSet Kin = LanguagePack.English.Words("reports", "kin");

    private static readonly WordSet Subjects = LanguagePack.English.Words("reports", "subject");

    private static readonly WordSet Objects = LanguagePack.English.Words("reports", "object");

    private static readonly WordSet Places = LanguagePack.English.Words("reports", "place");

    private static readonly WordSet Times = LanguagePack.English.Words("reports", "time");

    /// <summary>Of <c>suggest</c>: what a person proposes or advises is no guess; what evidence suggests is.</summary>
    public static CueSense OfSuggest(in CuePlace place)
    {
        if (place.Tag(place.First) is PartOfSpeech.Adjective
            || place.Is(place.First, "suggested")
            && LanguagePack.English.SourceWords.IsDeterminer(place[place.First - 1])
            && place.IsNoun(place.End))
            return CueSense.Other;
        int next = place.End;
        if (place[next].EndsWith("ing") && place.Tag(next) == PartOfSpeech.Verb
            && LanguagePack.English.SourceWords.KindOf(
                place[Math.Max(place.Subject().Head, place.Start)]) != SourceKind.Nobody)
            return CueSense.Other;
        if (place.Is(next, "that"))
            next++;
        if (LanguagePack.English.Verbs.IsAuxiliary(place[place.First - 1])
            && !StrongAuxiliaries.Contains(place[place.First - 1])
            || !IsPerson(place))
            return CueSense.Hedge;
        return IsMandative(place, next) || next == place.End && !place.IsBorder(next) && !OpensClause(place, next)
            ? CueSense.Other
            : CueSense.Hedge;
    }

    /// <summary>Of <c>appear</c>: what comes into sight is there.</summary>
    public static CueSense OfAppear(in CuePlace place)
    {
        int next = place.End;
        bool it = It.Contains(place[place.First - 1]) || place.Is(place.First - 2, "it");
        if (!it && (place.IsBorder(next) || place.IsAny(next, Places))
            || place.Is(next, "as") && !(place[next + 1] is "if" or "though"))
            return CueSense.Other;
        return !it && place.Is(next, "to")
            && (place.IsAny(next + 1, Objects)
                || place.Tag(next + 1) is PartOfSpeech.ProperNoun or PartOfSpeech.Determiner)
            ? CueSense.Other
            : CueSense.Hedge;
    }

    /// <summary>
    /// Whether it tells how something looks: <c>the vaccine appears safe</c>, <c>the noise appears to come from
    /// here</c>.
    /// </summary>
    public static bool IsLook(in CuePlace place) =>
        Appears.Contains(place[place.First])
        && (place[place.First - 1] is "it" or "It" && !place.IsBorder(place.End) && !place.IsAny(place.End, Places)
            || place.Is(place.End, "to") && place.Tag(place.End + 1) is PartOfSpeech.Verb or PartOfSpeech.Auxiliary
            || place.Tag(place.End) == PartOfSpeech.Adjective
            || place.IsBorder(place.End + 1) && place.Tag(place.End) is PartOfSpeech.Verb or PartOfSpeech.Noun)
        && !Modals.Contains(place[place.First - 1]) && !place.IsAny(place.End, Times) && !place.IsNoun(place.End + 1);

    /// <summary>
    /// Whether a subject and a bare verb follow, which tell what is to be done: <c>that he stay</c>, <c>you book
    /// early</c>, <c>it should close</c>.
    /// </summary>
    private static bool IsMandative(in CuePlace place, int i)
    {
        for (int j = i + 1; j < Math.Min(place.Stop, i + ClauseReach) && !place.IsBorder(j); j++)
        {
            if (place.Is(j, "should"))
                return j == i + 1 && place.Tag(i) == PartOfSpeech.Pronoun;
            if (j == i + 1
                && (ThirdPersons.Contains(place[i]) || place.Is(place.First, "suggested") && Advised.Contains(place[i]))
                && (place.Is(j, "be") || place.Is(j, "not") || LanguagePack.English.Verbs.IsBare(place[j])
                    || Permissions.IsAct(place[j])))
                return true;
            if (j > i && place.Is(j, "be") && place.IsNoun(j - 1))
                return true;
            if (LanguagePack.English.Verbs.IsFinite(place.Reader, j) && !LanguagePack.English.Verbs.IsBare(place[j]))
                return false;
        }
        return place.Is(i, "you");
    }

    private static bool OpensClause(in CuePlace place, int i)
    {
        if (place.IsAny(i, Subjects) && !place.IsBorder(i + 1))
            return true;
        for (int j = i + 1; j < Math.Min(place.Stop, i + ClauseReach) && !place.IsBorder(j); j++)
        {
            if (Links.Contains(place[j]))
                return false;
            if (LanguagePack.English.Verbs.IsFinite(place.Reader, j))
                return true;
        }
        return false;
    }

    private static bool IsPerson(in CuePlace place)
    {
        (int head, _) = place.Subject();
        return head >= 0 && !place.Is(place.First - 1, "some")
            && (place.IsAny(head, Persons) || Contractions.Contains(place[head]) || place.IsAny(head, Kin)
                || place.IsPersonName(head)
            || LanguagePack.English.SourceWords.KindOf(place[head]) is SourceKind.Role
                || Permissions.IsPerson(place[head]));
    }
}
