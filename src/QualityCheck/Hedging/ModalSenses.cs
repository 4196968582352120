using QualityCheck.Text;

namespace QualityCheck.Hedging;

/// <summary>The senses of <c>may</c>, <c>might</c> and <c>could</c>. Words and grammar are English.</summary>
internal sealed class ModalSenses(HedgingPack pack)
{
    // Tokens behind a may in which a but shows it to concede. A judgement.
    private const int ButReach = 14;
    // Tokens before the verb in which a word of purpose stands. A judgement.
    private const int PurposeReach = 10;

    private readonly WordSet _wishes = pack.Language.Words("modals", "wish");

    private readonly WordSet _firstPersons = pack.Language.Words("modals", "first-person");

    private readonly WordSet _speakers = pack.Language.Words("modals", "speaker");

    private readonly WordSet _askers = pack.Language.Words("modals", "asker");

    private readonly WordSet _modals = pack.Language.Words("modals", "modal");

    private readonly WordSet _contrasts = pack.Language.Words("modals", "contrast");

    private readonly WordSet _mightNouns = pack.Language.Words("modals", "might-noun");

    private readonly WordSet _wishing = pack.Language.Words("modals", "wishing");

    private readonly WordSet _whatever = pack.Language.Words("modals", "whatever");

    private readonly WordSet _traits = pack.Language.Words("modals", "trait");

    private readonly WordSet _pronouns = pack.Language.Words("modals", "pronoun");

    private readonly WordSet _wants = pack.Language.Words("modals", "want");

    private readonly WordSet _harmless = pack.Language.Words("modals", "harmless");

    public CueSense OfMay(in CuePlace place, Func<bool> legal)
    {
        if (IsWish(place) || IsSetPhrase(place) || IsAskedFor(place)
            || IsPurpose(place) && pack.Permissions.HasAgent(place))
            return CueSense.Other;
        bool rules = legal();
        if (pack.Permissions.Allows(place, rules))
            return CueSense.Other;
        return rules && !place.Is(place.End, "have") || IsAdvice(place) || IsConceded(place)
            ? CueSense.Idle
            : CueSense.Hedge;
    }

    public CueSense OfMight(in CuePlace place)
    {
        if (IsSetPhrase(place) || IsAskedFor(place) || IsPurpose(place) && pack.Permissions.HasAgent(place)
            || IsPower(place))
            return CueSense.Other;
        return IsAdvice(place) || IsConceded(place) ? CueSense.Idle : CueSense.Hedge;
    }

    public CueSense OfCould(in CuePlace place) =>
        IsAskedFor(place) || IsPurpose(place) || IsUtmost(place) ? CueSense.Other : CueSense.Hedge;

    /// <summary>
    /// Whether the sentence or clause opens with it and a subject follows: <c>May she rest in peace</c>, <c>May I?</c>
    /// </summary>
    private bool IsWish(in CuePlace place) =>
        place.Is(place.First - 1, "long") && place.First - 2 < place.Start
        || (place.IsBorder(place.First - 1) || place.Is(place.First - 1, "and") && place.Is(place.First - 2, ","))
        && (place.IsAny(place.End, _pronouns) || pack.Language.SourceWords.IsDeterminer(place[place.End])
            || place.Tag(place.End) is PartOfSpeech.Determiner or PartOfSpeech.ProperNoun
            || _wishes.Contains(place[place.End]));

    private bool IsSetPhrase(in CuePlace place) =>
        place.Is(place.End, "as") && place.Is(place.End + 1, "well")
        || place.Is(place.First - 2, "as") && place.Is(place.First - 1, "it") && place.Is(place.First - 3, "that")
        || place.Is(place.First - 1, "what") && place.Is(place.First - 2, "come")
        || place.Is(place.First - 1, "whatever") && place.Is(place.End, "come")
        || _firstPersons.Contains(place[place.First - 1]) && place.Is(place.First - 2, "if")
        || place[place.First - 2] is "as" && _pronouns.Contains(place[place.First - 1]) && place.IsBorder(place.End)
        || _speakers.Contains(place[place.First - 1]) && place.IsAny(place.End, _wants);

    /// <summary>Whether it asks for something: <c>Could you pass the salt?</c></summary>
    private bool IsAskedFor(in CuePlace place) =>
        (place.IsBorder(place.First - 1) || place.Is(place.First - 1, "please")) && _askers.Contains(place[place.End])
        && (place.IsQuestion || place.First == place.Start);

    /// <summary>Whether it says what something is done for: <c>so that wheelchairs could enter</c>.</summary>
    private bool IsPurpose(in CuePlace place)
    {
        for (int i = place.First - 1; i > Math.Max(place.Start, place.First - PurposeReach); i--)
        {
            if (place.IsBorder(i))
                return false;
            if (place.Is(i, "that") && (place.Is(i - 1, "so") || place.Is(i - 1, "order")))
                return true;
        }
        return place.Is(place.First - 2, "so") && place.IsAny(place.First - 1, _pronouns);
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
    private bool IsConceded(in CuePlace place)
    {
        if (!place.IsAny(place.End, _traits) && !(place.Is(place.End, "not") && place.IsAny(place.End + 1, _traits))
            || place.Is(place.End + 1, "been"))
            return false;
        for (int i = place.End + 1; i < Math.Min(place.Stop, place.End + ButReach); i++)
        {
            if (place.Is(i, "but")
                && (place.IsAny(i + 1, _pronouns) || place[i + 1].Contains('’') || place[i + 1].Contains('\'')))
                return !_modals.Contains(place[i + 2]);
            if (place[i] is ";" or "," or "—" or "–" && _contrasts.Contains(place[i + 1])
                && place.Has(i + 1, i + 5, _harmless))
                return true;
        }
        return false;
    }

    /// <summary>Whether it is the noun: <c>Might is not right</c>.</summary>
    private bool IsPower(in CuePlace place) =>
        place.First == place.Start && _mightNouns.Contains(place[place.End])
        || pack.Language.SourceWords.IsDeterminer(place[place.First - 1])
        && place[place.End] is not "have" and not "be"
        && place.Is(place.End, "of");

    /// <summary>
    /// Whether it is the most that could be done, or wished for: <c>as fast as he could</c>, <c>all they could</c>,
    /// <c>I wish it could</c>.
    /// </summary>
    private bool IsUtmost(in CuePlace place) =>
        _wishing.Contains(place[place.First - 2]) || _wishing.Contains(place[place.First - 3]) ||
        place.IsAny(place.First - 1, _pronouns)
        && (place.Is(place.First - 2, "as") && place.IsBorder(place.End)
            || _whatever.Contains(place[place.First - 2])
            && (place.IsBorder(place.End) || place.Is(place.End, "to") || place.Is(place.End, "for")));
}
