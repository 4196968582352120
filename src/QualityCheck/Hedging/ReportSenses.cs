using QualityCheck.Language;
using QualityCheck.Text;

namespace QualityCheck.Hedging;

/// <summary>The senses of <c>suggest</c> and <c>appear</c>. Words and grammar are English.</summary>
internal sealed class ReportSenses(HedgingPack pack)
{
    // Tokens behind a verb in which the clause shows itself that it reports. A judgement.
    private const int ClauseReach = 8;

    private readonly WordSet _strongAuxiliaries = pack.Language.Words("reports", "strong-auxiliary");

    private readonly WordSet _it = pack.Language.Words("reports", "it");

    private readonly WordSet _appears = pack.Language.Words("reports", "appear");

    private readonly WordSet _modals = pack.Language.Words("reports", "modal");

    private readonly WordSet _thirdPersons = pack.Language.Words("reports", "third-person");

    private readonly WordSet _advised = pack.Language.Words("reports", "advised");

    private readonly WordSet _links = pack.Language.Words("reports", "link");

    private readonly WordSet _contractions = pack.Language.Words("reports", "contraction");

    private readonly WordSet _persons = pack.Language.Words("reports", "person");

    private readonly WordSet _kin = pack.Language.Words("reports", "kin");

    private readonly WordSet _subjects = pack.Language.Words("reports", "subject");

    private readonly WordSet _objects = pack.Language.Words("reports", "object");

    private readonly WordSet _places = pack.Language.Words("reports", "place");

    private readonly WordSet _times = pack.Language.Words("reports", "time");

    /// <summary>Of <c>suggest</c>: what a person proposes or advises is no guess; what evidence suggests is.</summary>
    public CueSense OfSuggest(in CuePlace place)
    {
        if (place.Tag(place.First) is PartOfSpeech.Adjective
            || place.Is(place.First, "suggested")
            && pack.Language.SourceWords.IsDeterminer(place[place.First - 1])
            && place.IsNoun(place.End))
            return CueSense.Other;
        int next = place.End;
        if (place[next].EndsWith("ing") && place.Tag(next) == PartOfSpeech.Verb
            && pack.Language.SourceWords.KindOf(
                place[Math.Max(place.Subject().Head, place.Start)]) != SourceKind.Nobody)
            return CueSense.Other;
        if (place.Is(next, "that"))
            next++;
        if (pack.Language.Verbs.IsAuxiliary(place[place.First - 1])
            && !_strongAuxiliaries.Contains(place[place.First - 1])
            || !IsPerson(place))
            return CueSense.Hedge;
        return IsMandative(place, next) || next == place.End && !place.IsBorder(next) && !OpensClause(place, next)
            ? CueSense.Other
            : CueSense.Hedge;
    }

    /// <summary>Of <c>appear</c>: what comes into sight is there.</summary>
    public CueSense OfAppear(in CuePlace place)
    {
        int next = place.End;
        bool it = _it.Contains(place[place.First - 1]) || place.Is(place.First - 2, "it");
        if (!it && (place.IsBorder(next) || place.IsAny(next, _places))
            || place.Is(next, "as") && !(place[next + 1] is "if" or "though"))
            return CueSense.Other;
        return !it && place.Is(next, "to")
            && (place.IsAny(next + 1, _objects)
                || place.Tag(next + 1) is PartOfSpeech.ProperNoun or PartOfSpeech.Determiner)
            ? CueSense.Other
            : CueSense.Hedge;
    }

    /// <summary>
    /// Whether it tells how something looks: <c>the vaccine appears safe</c>, <c>the noise appears to come from
    /// here</c>.
    /// </summary>
    public bool IsLook(in CuePlace place) =>
        _appears.Contains(place[place.First])
        && (place[place.First - 1] is "it" or "It" && !place.IsBorder(place.End) && !place.IsAny(place.End, _places)
            || place.Is(place.End, "to") && place.Tag(place.End + 1) is PartOfSpeech.Verb or PartOfSpeech.Auxiliary
            || place.Tag(place.End) == PartOfSpeech.Adjective
            || place.IsBorder(place.End + 1) && place.Tag(place.End) is PartOfSpeech.Verb or PartOfSpeech.Noun)
        && !_modals.Contains(place[place.First - 1]) && !place.IsAny(place.End, _times) && !place.IsNoun(place.End + 1);

    /// <summary>
    /// Whether a subject and a bare verb follow, which tell what is to be done: <c>that he stay</c>, <c>you book
    /// early</c>, <c>it should close</c>.
    /// </summary>
    private bool IsMandative(in CuePlace place, int i)
    {
        for (int j = i + 1; j < Math.Min(place.Stop, i + ClauseReach) && !place.IsBorder(j); j++)
        {
            if (place.Is(j, "should"))
                return j == i + 1 && place.Tag(i) == PartOfSpeech.Pronoun;
            if (j == i + 1
                && (_thirdPersons.Contains(place[i])
                    || place.Is(place.First, "suggested") && _advised.Contains(place[i]))
                && (place.Is(j, "be") || place.Is(j, "not") || pack.Language.Verbs.IsBare(place[j])
                    || pack.Permissions.IsAct(place[j])))
                return true;
            if (j > i && place.Is(j, "be") && place.IsNoun(j - 1))
                return true;
            if (pack.Language.Verbs.IsFinite(place.Reader, j) && !pack.Language.Verbs.IsBare(place[j]))
                return false;
        }
        return place.Is(i, "you");
    }

    private bool OpensClause(in CuePlace place, int i)
    {
        if (place.IsAny(i, _subjects) && !place.IsBorder(i + 1))
            return true;
        for (int j = i + 1; j < Math.Min(place.Stop, i + ClauseReach) && !place.IsBorder(j); j++)
        {
            if (_links.Contains(place[j]))
                return false;
            if (pack.Language.Verbs.IsFinite(place.Reader, j))
                return true;
        }
        return false;
    }

    private bool IsPerson(in CuePlace place)
    {
        (int head, _) = place.Subject();
        return head >= 0 && !place.Is(place.First - 1, "some")
            && (place.IsAny(head, _persons) || _contractions.Contains(place[head]) || place.IsAny(head, _kin)
                || place.IsPersonName(head)
            || pack.Language.SourceWords.KindOf(place[head]) is SourceKind.Role
                || pack.Permissions.IsPerson(place[head]));
    }
}
