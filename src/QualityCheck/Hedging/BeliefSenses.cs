using QualityCheck.Language;
using QualityCheck.Text;

namespace QualityCheck.Hedging;

/// <summary>
/// The senses of the verbs of thinking: what is weighed, wished, demanded or trusted is not what is believed.
/// </summary>
internal static class BeliefSenses
{
    private const int ObjectReach = 10;

    private static readonly WordSet ConsideredLinks = LanguagePack.English.Words("beliefs", "considered-link");

    private static readonly WordSet BeliefEnds = LanguagePack.English.Words("beliefs", "belief-end");

    private static readonly WordSet Possessives = LanguagePack.English.Words("beliefs", "possessive");

    private static readonly WordSet Unbelieved = LanguagePack.English.Words("beliefs", "unbelieved");

    private static readonly WordSet ThoughtDeterminers = LanguagePack.English.Words("beliefs", "thought-determiner");

    private static readonly WordSet Thinking = LanguagePack.English.Words("beliefs", "thinking");

    private static readonly WordSet FirstPersons = LanguagePack.English.Words("beliefs", "first-person");

    private static readonly WordSet NormBe = LanguagePack.English.Words("beliefs", "norm-be");

    private static readonly WordSet Wished = LanguagePack.English.Words("beliefs", "wished");

    private static readonly WordSet FearDeterminers = LanguagePack.English.Words("beliefs", "fear-determiner");

    private static readonly WordSet FearVerbs = LanguagePack.English.Words("beliefs", "fear-verb");

    private static readonly WordSet Guessed = LanguagePack.English.Words("beliefs", "guessed");

    private static readonly WordSet Felt = LanguagePack.English.Words("beliefs", "felt");

    private static readonly WordSet Hoped = LanguagePack.English.Words("beliefs", "hoped");

    private static readonly WordSet Be = LanguagePack.English.Words("beliefs", "be");

    private static readonly WordSet Some = LanguagePack.English.Words("beliefs", "some");

    private static readonly WordSet People = LanguagePack.English.Words("beliefs", "people");

    private static readonly WordSet Norms = LanguagePack.English.Words("beliefs", "norm");

    private static readonly WordSet Objects = LanguagePack.English.Words("beliefs", "object");

    private static readonly WordSet Births = LanguagePack.English.Words("beliefs", "birth");

    /// <summary>
    /// Of <c>consider</c>: whoever weighs a plan doubts nothing; <c>is considered safe</c>, <c>consider it safe</c>
    /// give a belief.
    /// </summary>
    public static CueSense OfConsider(in CuePlace place)
    {
        int before = place.First - 1;
        while (place.Tag(before) == PartOfSpeech.Adverb)
            before--;
        if (place[before] is "being" or "Being"
            && (place.IsBorder(place.End) || ConsideredLinks.Contains(place[place.End])))
            return CueSense.Other;
        if (place[place.End] is "\"" or "“" || place.Tag(place.End) is PartOfSpeech.Adjective or PartOfSpeech.Verb)
            return CueSense.Hedge;
        bool active = place.First == place.Start || place.Is(place.First, "considering")
            || !place.IsAny(before, Be)
            && (place.IsNoun(before) || place.Tag(before) is PartOfSpeech.Pronoun or PartOfSpeech.Auxiliary
                || place.Is(before, "to"));
        if (!active || place.IsAny(place.End, Objects) && !place.IsBorder(place.End + 1)
            || HasComplement(place, place.End))
            return CueSense.Hedge;
        (int head, int first) = place.Subject();
        return head >= 0
            && (place.IsAny(head, Some) || place.IsAny(first, Some)
                || LanguagePack.English.SourceWords.KindOf(place[head]) == SourceKind.Nobody)
            ? CueSense.Hedge
            : CueSense.Other;
    }

    /// <summary>Of <c>supposed</c>: <c>you are supposed to ring</c> tells what is to be done.</summary>
    public static CueSense OfSupposed(in CuePlace place) =>
        place.Is(place.End, "to")
            && !((place[place.First - 1] is "is" or "are" || place.Tag(place.First - 1) is PartOfSpeech.Noun)
                && place[place.End + 1] is "be" or "have") ? CueSense.Other : CueSense.Hedge;

    public static CueSense OfBelieve(in CuePlace place)
    {
        if (place.Is(place.End, "in") || place.Is(place.First - 1, "make")
            || place.IsAny(place.End, Objects)
            && (place.IsBorder(place.End + 1) || BeliefEnds.Contains(place[place.End + 1])))
            return CueSense.Other;
        return Possessives.Contains(place[place.End]) && Unbelieved.Contains(place[place.End + 1])
            ? CueSense.Other
            : CueSense.Hedge;
    }

    public static CueSense OfThink(in CuePlace place)
    {
        if (place.Is(place.First, "thought") && ThoughtDeterminers.Contains(place[place.First - 1]))
            return CueSense.Other;
        return place.Is(place.End, "of") && !place.Is(place.End + 1, "as") || Thinking.Contains(place[place.End])
            ? CueSense.Other
            : CueSense.Hedge;
    }

    /// <summary>Of <c>expect</c>: <c>we expect you to be on time</c> demands.</summary>
    public static CueSense OfExpect(in CuePlace place)
    {
        bool asks = FirstPersons.Contains(place[place.First - 1]);
        if (asks
            && (place.IsAny(place.End, People) && Demands(place, place.End + 1)
                || place.IsAny(place.End + 1, People) && Demands(place, place.End + 2)))
            return CueSense.Other;
        if (place.Is(place.End, "to") && place.IsAny(place.End + 1, Norms) && place.IsAny(place.First - 2, People)
            && place.First - 3 <= place.Start && NormBe.Contains(place[place.First - 1]))
            return CueSense.Other;
        if (place.Is(place.First, "expecting")
            && (place.IsAny(place.End, Births) || place.IsAny(place.End + 1, Births)
                || place.IsAny(place.End + 2, Births)))
            return CueSense.Other;
        return CueSense.Hedge;
    }

    /// <summary>Of <c>hope</c>: a wish to the reader.</summary>
    public static CueSense OfHope(in CuePlace place) =>
        FirstPersons.Contains(place[place.First - 1]) && Wished.Contains(place[place.End])
            || place.Is(place.End, "for") && place.IsBorder(place.End + 2) ? CueSense.Other : CueSense.Hedge;

    /// <summary>Of <c>fear</c>: what is feared, not that it is so.</summary>
    public static CueSense OfFear(in CuePlace place) =>
        place[place.First - 1] is "no" or "without"
            || FearDeterminers.Contains(place[place.First - 1]) && FearVerbs.Contains(place[place.First - 2])
            ? CueSense.Other
            : CueSense.Hedge;

    /// <summary>Of <c>guess</c>: <c>guess the weight</c>.</summary>
    public static CueSense OfGuess(in CuePlace place) =>
        Guessed.Contains(place[place.End]) && !(place[place.First - 1] is "I" or "only")
            ? CueSense.Other
            : CueSense.Hedge;

    /// <summary>Of <c>feel</c>: what is touched or is in a mood.</summary>
    public static CueSense OfFeel(in CuePlace place) =>
        Felt.Contains(place[place.End]) || place.Tag(place.End) == PartOfSpeech.Adjective || place.IsBorder(place.End)
            ? CueSense.Other
            : CueSense.Hedge;

    public static CueSense OfDoubt(in CuePlace place) =>
        place[place.First - 1] is "the" && place.Is(place.First - 2, "of") && place.Is(place.First - 3, "benefit")
            || place[place.First - 1] is "reasonable" or "self" ? CueSense.Other : CueSense.Hedge;

    private static bool Demands(in CuePlace place, int i) => place.Is(i, "to") && !Hoped.Contains(place[i + 1]);

    /// <summary>
    /// Whether what is considered is said to be something: <c>considers the film a failure</c>, <c>considered the hall
    /// to be unsafe</c>.
    /// </summary>
    private static bool HasComplement(in CuePlace place, int from)
    {
        for (int i = from; i < Math.Min(place.Stop, from + ObjectReach); i++)
        {
            if (place.IsBorder(i) && !(place[i] is "\"" or "“" or "”"))
                return false;
            if (place.Is(i, "to") && place[i + 1] is "be" or "have" || place.Is(i, "that") || place.Is(i, "as"))
                return true;
            if (i > from && (place.IsNoun(i - 1) || place[i - 1] is "\"" or "”")
                && (place.Tag(i) == PartOfSpeech.Adjective && !place.IsNoun(i + 1) || place[i] is "a" or "an"))
                return true;
        }
        return false;
    }
}
