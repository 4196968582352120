using QualityCheck.Language;
using QualityCheck.Text;

namespace QualityCheck.Hedging;

/// <summary>Tells the <c>may</c> that allows from the one that guesses.</summary>
internal static class Permissions
{
    private static readonly WordSet Terms = LanguagePack.English.Words("legal", "term");

    private static readonly WordSet NoTerms = LanguagePack.English.Words("legal", "no-term");

    private static readonly WordSet Means = LanguagePack.English.Words("legal", "means");

    private static readonly WordSet OnePersons = LanguagePack.English.Words("legal", "one-person");

    private static readonly string[][] Rows = [.. LanguagePack.English.Table("permissions")];

    private static readonly WordSet Persons = Of("person"), Parties = Of("party"), Acts = Of("act"),
        States = Of("state");

    private static readonly WordSet ActsDone =
        new(Rows.Where(row => row[1] == "act")
            .Select(row => row.Length > 2 ? row[2] : row[0].EndsWith('e') ? row[0] + "d" : row[0] + "ed"),
            StringComparer.OrdinalIgnoreCase);

    private static readonly WordSet Choosers = LanguagePack.English.Words("legal", "chooser");

    private static readonly WordSet Speakers = LanguagePack.English.Words("legal", "speaker");

    private static readonly WordSet Nobodies = LanguagePack.English.Words("legal", "nobody");

    /// <summary>Words by which rules limit what they allow.</summary>
    private static readonly WordSet Limits = LanguagePack.English.Words("legal", "limit");

    private static readonly WordSet Examples = LanguagePack.English.Words("legal", "example");

    private static readonly WordSet Divisions = LanguagePack.English.Words("legal", "division");

    private static readonly WordSet Rulings = LanguagePack.English.Words("legal", "ruling");

    public static bool IsAct(ReadOnlySpan<char> word) => Acts.Contains(word);

    public static bool IsPerson(ReadOnlySpan<char> word) => Persons.Contains(word) || Parties.Contains(word);

    /// <summary>Whether the <c>may</c> at a place allows something.</summary>
    /// <param name="place">The place.</param>
    /// <param name="legal">Whether the whole text sets rules.</param>
    public static bool Allows(in CuePlace place, bool legal)
    {
        (int head, int first) = place.Subject();
        int verb = place.Verb(out bool passive, out bool interrupted);
        if (head < 0 || verb < 0 || place.IsQuestion || place.Has(place.Start, place.First, Examples))
            return false;
        if (passive)
            return place.IsAny(verb, ActsDone)
                && (legal || HasLimit(place)
                    || IsOnTerms(place, verb + 1,
                        open: place.IsAny(first, Choosers) || head == first && place[head].EndsWith('s')));
        if (place.IsAny(verb, States) || place.IsAny(head, Nobodies))
            return false;
        bool agent = IsAgent(place, head), act = place.IsAny(verb, Acts);
        if (legal || interrupted || HasLimit(place))
            return agent;
        return act && !(place[verb + 1] is "more" or "to")
            && (place.IsAny(head, Parties) || IsOfGroup(place, head, first))
            || agent && place.IsAny(first, Choosers) && first < head;
    }

    /// <summary>Whether the sentence says within what bounds something is allowed.</summary>
    private static bool HasLimit(in CuePlace place)
    {
        if (place.Has(place.Start, place.Stop, Limits))
            return true;
        for (int i = place.Start; i < place.Stop - 1; i++)
        {
            if (place.IsAny(i, Divisions) && (place.IsNumber(i + 1) || place.Is(i - 1, "this"))
                || place.Is(i, "under") && (place.Is(i + 1, "the") || place.Is(i + 1, "this"))
                && place.IsAny(i + 2, Divisions)
                || place.Is(i, "by") && place.IsAny(i + 1, Rulings) || place.Is(i, "in") && place.Is(i + 1, "writing")
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
    private static bool IsOnTerms(in CuePlace place, int i, bool open) =>
        Terms.Contains(place[i]) || place.Is(i, "up") && place.Is(i + 1, "to")
        || open
        && (place[i] is "here" or "there"
            || place.Tag(i) is PartOfSpeech.Adposition or PartOfSpeech.SubordinatingConjunction
            && !NoTerms.Contains(place[i])) && !place.IsBorder(i + 1)
        || open && place.Is(i, "by") && Means.Contains(place[i + 1]);

    /// <summary>Whether its subject is somebody who can act.</summary>
    public static bool HasAgent(in CuePlace place) => place.Subject().Head is >= 0 and var head && IsAgent(place, head);

    private static bool IsAgent(in CuePlace place, int head) =>
        place.IsAny(head, Persons) || place.IsAny(head, Parties) || place.IsAny(head, Speakers)
        || place.Tag(head) == PartOfSpeech.ProperNoun
        || LanguagePack.English.SourceWords.KindOf(place[head]) is SourceKind.Role or SourceKind.Body
            or SourceKind.Nobody;

    /// <summary>
    /// Whether the subject is anybody of a group: <c>members</c>, <c>any member</c>, <c>a member</c>, <c>you</c>; not
    /// <c>the member</c>.
    /// </summary>
    private static bool IsOfGroup(in CuePlace place, int head, int first) =>
        place.IsAny(head, Persons) && !OnePersons.Contains(place[first]);

    private static WordSet Of(string kind) =>
        new(Rows.Where(row => row[1] == kind).Select(row => row[0]), StringComparer.OrdinalIgnoreCase);
}
