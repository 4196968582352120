using QualityCheck.Language;
using QualityCheck.Text;

namespace QualityCheck.Hedging;

/// <summary>The senses of <c>may</c>, <c>might</c> and <c>could</c>.</summary>
internal static class ModalSenses
{
    private const int ButReach = 14;
    private const int PurposeReach = 10;

    private static readonly WordSet Wishes = LanguagePack.English.Words("modals", "wish");

    private static readonly WordSet FirstPersons = LanguagePack.English.Words("modals", "first-person");

    private static readonly WordSet Speakers = LanguagePack.English.Words("modals", "speaker");

    private static readonly WordSet Askers = LanguagePack.English.Words("modals", "asker");

    private static readonly WordSet Modals = LanguagePack.English.Words("modals", "modal");

    private static readonly WordSet Contrasts = LanguagePack.English.Words("modals", "contrast");

    private static readonly WordSet MightNouns = LanguagePack.English.Words("modals", "might-noun");

    private static readonly WordSet Wishing = LanguagePack.English.Words("modals", "wishing");

    private static readonly WordSet Whatever = LanguagePack.English.Words("modals", "whatever");

    private static readonly WordSet Traits = LanguagePack.English.Words("modals", "trait");

    private static readonly WordSet Pronouns = LanguagePack.English.Words("modals", "pronoun");

    private static readonly WordSet Wants = LanguagePack.English.Words("modals", "want");

    private static readonly WordSet Harmless = LanguagePack.English.Words("modals", "harmless");

    public static CueSense OfMay(in CuePlace place, Func<bool> legal)
    {
        if (IsWish(place) || IsSetPhrase(place) || IsAskedFor(place) || IsPurpose(place) && Permissions.HasAgent(place))
            return CueSense.Other;
        bool rules = legal();
        if (Permissions.Allows(place, rules))
            return CueSense.Other;
        return rules && !place.Is(place.End, "have") || IsAdvice(place) || IsConceded(place)
            ? CueSense.Idle
            : CueSense.Hedge;
    }

    public static CueSense OfMight(in CuePlace place)
    {
        if (IsSetPhrase(place) || IsAskedFor(place) || IsPurpose(place) && Permissions.HasAgent(place)
            || IsPower(place))
            return CueSense.Other;
        return IsAdvice(place) || IsConceded(place) ? CueSense.Idle : CueSense.Hedge;
    }

    public static CueSense OfCould(in CuePlace place) =>
        IsAskedFor(place) || IsPurpose(place) || IsUtmost(place) ? CueSense.Other : CueSense.Hedge;

    /// <summary>
    /// Whether the sentence or clause opens with it and a subject follows: <c>May she rest in peace</c>, <c>May I?</c>
    /// </summary>
    private static bool IsWish(in CuePlace place) =>
        place.Is(place.First - 1, "long") && place.First - 2 < place.Start
        || (place.IsBorder(place.First - 1) || place.Is(place.First - 1, "and") && place.Is(place.First - 2, ","))
        && (place.IsAny(place.End, Pronouns) || LanguagePack.English.SourceWords.IsDeterminer(place[place.End])
            || place.Tag(place.End) is PartOfSpeech.Determiner or PartOfSpeech.ProperNoun
            || Wishes.Contains(place[place.End]));

    private static bool IsSetPhrase(in CuePlace place) =>
        place.Is(place.End, "as") && place.Is(place.End + 1, "well")
        || place.Is(place.First - 2, "as") && place.Is(place.First - 1, "it") && place.Is(place.First - 3, "that")
        || place.Is(place.First - 1, "what") && place.Is(place.First - 2, "come")
        || place.Is(place.First - 1, "whatever") && place.Is(place.End, "come")
        || FirstPersons.Contains(place[place.First - 1]) && place.Is(place.First - 2, "if")
        || place[place.First - 2] is "as" && Pronouns.Contains(place[place.First - 1]) && place.IsBorder(place.End)
        || Speakers.Contains(place[place.First - 1]) && place.IsAny(place.End, Wants);

    /// <summary>Whether it asks for something: <c>Could you pass the salt?</c></summary>
    private static bool IsAskedFor(in CuePlace place) =>
        (place.IsBorder(place.First - 1) || place.Is(place.First - 1, "please")) && Askers.Contains(place[place.End])
        && (place.IsQuestion || place.First == place.Start);

    /// <summary>Whether it says what something is done for: <c>so that wheelchairs could enter</c>.</summary>
    private static bool IsPurpose(in CuePlace place)
    {
        for (int i = place.First - 1; i > Math.Max(place.Start, place.First - PurposeReach); i--)
        {
            if (place.IsBorder(i))
                return false;
            if (place.Is(i, "that") && (place.Is(i - 1, "so") || place.Is(i - 1, "order")))
                return true;
        }
        return place.Is(place.First - 2, "so") && place.IsAny(place.First - 1, Pronouns);
    }

    /// <summary>Whether it tells the reader what to do: <c>you may need to stir it</c>.</summary>
    private static bool IsAdvice(in CuePlace place) =>
        place.Is(place.First - 1, "you")
        && (place[place.End] is "need" or "have" && place.Is(place.End + 1, "to")
            || place.Is(place.End, "find") && place.Is(place.End + 1, "it"));

    /// <summary>
    /// Whether what it says is granted, and set against something: <c>he may be small, but he is strong</c>; <c>it may
    /// look wet; that is fine</c>.
    /// </summary>
    private static bool IsConceded(in CuePlace place)
    {
        if (!place.IsAny(place.End, Traits) && !(place.Is(place.End, "not") && place.IsAny(place.End + 1, Traits))
            || place.Is(place.End + 1, "been"))
            return false;
        for (int i = place.End + 1; i < Math.Min(place.Stop, place.End + ButReach); i++)
        {
            if (place.Is(i, "but")
                && (place.IsAny(i + 1, Pronouns) || place[i + 1].Contains('’') || place[i + 1].Contains('\'')))
                return !Modals.Contains(place[i + 2]);
            if (place[i] is ";" or "," or "—" or "–" && Contrasts.Contains(place[i + 1])
                && place.Has(i + 1, i + 5, Harmless))
                return true;
        }
        return false;
    }

    /// <summary>Whether it is the noun: <c>Might is not right</c>.</summary>
    private static bool IsPower(in CuePlace place) =>
        place.First == place.Start && MightNouns.Contains(place[place.End])
        || LanguagePack.English.SourceWords.IsDeterminer(place[place.First - 1])
        && place[place.End] is not "have" and not "be"
        && place.Is(place.End, "of");

    /// <summary>
    /// Whether it is the most that could be done, or wished for: <c>as fast as he could</c>, <c>all they could</c>,
    /// <c>I wish it could</c>.
    /// </summary>
    private static bool IsUtmost(in CuePlace place) =>
        Wishing.Contains(place[place.First - 2]) || Wishing.Contains(place[place.First - 3]) ||
        place.IsAny(place.First - 1, Pronouns)
        && (place.Is(place.First - 2, "as") && place.IsBorder(place.End)
            || Whatever.Contains(place[place.First - 2])
            && (place.IsBorder(place.End) || place.Is(place.End, "to") || place.Is(place.End, "for")));
}
