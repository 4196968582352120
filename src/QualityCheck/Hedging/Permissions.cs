using QualityCheck.Language;
using QualityCheck.Text;

namespace QualityCheck.Hedging;

/// <summary>
/// Tells the <c>may</c> that allows from the one that guesses. Its grammar is that of English, whatever the pack.
/// </summary>
internal sealed class Permissions(HedgingPack pack)
{
    private readonly WordSet _terms = pack.Language.Words("legal", "term");

    private readonly WordSet _noTerms = pack.Language.Words("legal", "no-term");

    private readonly WordSet _means = pack.Language.Words("legal", "means");

    private readonly WordSet _onePersons = pack.Language.Words("legal", "one-person");

    private readonly WordSet _persons = Of(pack, "person"), _parties = Of(pack, "party"), _acts = Of(pack, "act"),
        _states = Of(pack, "state");

    private readonly WordSet _actsDone =
        new(pack.Language.Table("permissions").Where(row => row[1] == "act")
            .Select(row => row.Length > 2 ? row[2] : row[0].EndsWith('e') ? row[0] + "d" : row[0] + "ed"),
            StringComparer.OrdinalIgnoreCase);

    private readonly WordSet _choosers = pack.Language.Words("legal", "chooser");

    private readonly WordSet _speakers = pack.Language.Words("legal", "speaker");

    private readonly WordSet _nobodies = pack.Language.Words("legal", "nobody");

    /// <summary>Words by which rules limit what they allow.</summary>
    private readonly WordSet _limits = pack.Language.Words("legal", "limit");

    private readonly WordSet _examples = pack.Language.Words("legal", "example");

    private readonly WordSet _divisions = pack.Language.Words("legal", "division");

    private readonly WordSet _rulings = pack.Language.Words("legal", "ruling");

    public bool IsAct(ReadOnlySpan<char> word) => _acts.Contains(word);

    public bool IsPerson(ReadOnlySpan<char> word) => _persons.Contains(word) || _parties.Contains(word);

    /// <summary>Whether the <c>may</c> at a place allows something.</summary>
    /// <param name="place">The place.</param>
    /// <param name="legal">Whether the whole text sets rules.</param>
    public bool Allows(in CuePlace place, bool legal)
    {
        (int head, int first) = place.Subject();
        int verb = place.Verb(out bool passive, out bool interrupted);
        if (head < 0 || verb < 0 || place.IsQuestion || place.Has(place.Start, place.First, _examples))
            return false;
        if (passive)
            return place.IsAny(verb, _actsDone)
                && (legal || HasLimit(place)
                    || IsOnTerms(place, verb + 1,
                        open: place.IsAny(first, _choosers) || head == first && place[head].EndsWith('s')));
        if (place.IsAny(verb, _states) || place.IsAny(head, _nobodies))
            return false;
        bool agent = IsAgent(place, head), act = place.IsAny(verb, _acts);
        if (legal || interrupted || HasLimit(place))
            return agent;
        return act && !(place[verb + 1] is "more" or "to")
            && (place.IsAny(head, _parties) || IsOfGroup(place, head, first))
            || agent && place.IsAny(first, _choosers) && first < head;
    }

    /// <summary>Whether the sentence says within what bounds something is allowed.</summary>
    private bool HasLimit(in CuePlace place)
    {
        if (place.Has(place.Start, place.Stop, _limits))
            return true;
        for (int i = place.Start; i < place.Stop - 1; i++)
        {
            if (place.IsAny(i, _divisions) && (place.IsNumber(i + 1) || place.Is(i - 1, "this"))
                || place.Is(i, "under") && (place.Is(i + 1, "the") || place.Is(i + 1, "this"))
                && place.IsAny(i + 2, _divisions)
                || place.Is(i, "by") && place.IsAny(i + 1, _rulings) || place.Is(i, "in") && place.Is(i + 1, "writing")
                || i == place.End
                && (place.Is(i, "from") && place.Is(i + 1, "time") || place.Is(i, "at") && place.Is(i + 1, "any"))
                || place.Is(i, "in") && place.Is(i + 1, "accordance")
                || place.Is(i, "without")
                && (place.Is(i + 1, "notice") || place.Is(i + 1, "charge") || place.Is(i + 2, "notice")))
                return true;
        }
        return false;
    }

    /// <summary>
    /// Whether it follows when, where or how something is allowed: <c>may be returned within 14 days</c>.
    /// </summary>
    private bool IsOnTerms(in CuePlace place, int i, bool open) =>
        _terms.Contains(place[i]) || place.Is(i, "up") && place.Is(i + 1, "to")
        || open
        && (place[i] is "here" or "there"
            || place.Tag(i) is PartOfSpeech.Adposition or PartOfSpeech.SubordinatingConjunction
            && !_noTerms.Contains(place[i])) && !place.IsBorder(i + 1)
        || open && place.Is(i, "by") && _means.Contains(place[i + 1]);

    /// <summary>Whether its subject is somebody who can act.</summary>
    public bool HasAgent(in CuePlace place) => place.Subject().Head is >= 0 and var head && IsAgent(place, head);

    private bool IsAgent(in CuePlace place, int head) =>
        place.IsAny(head, _persons) || place.IsAny(head, _parties) || place.IsAny(head, _speakers)
        || place.Tag(head) == PartOfSpeech.ProperNoun
        || pack.Language.SourceWords.KindOf(place[head]) is SourceKind.Role or SourceKind.Body
            or SourceKind.Nobody;

    /// <summary>
    /// Whether the subject is anybody of a group: <c>members</c>, <c>any member</c>, <c>a member</c>, <c>you</c>; not
    /// <c>the member</c>.
    /// </summary>
    private bool IsOfGroup(in CuePlace place, int head, int first) =>
        place.IsAny(head, _persons) && !_onePersons.Contains(place[first]);

    private static WordSet Of(HedgingPack pack, string kind) =>
        new(pack.Language.Table("permissions").Where(row => row[1] == kind).Select(row => row[0]),
            StringComparer.OrdinalIgnoreCase);
}
