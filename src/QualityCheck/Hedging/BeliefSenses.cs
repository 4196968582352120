using QualityCheck.Language;

namespace QualityCheck.Hedging;

/// <summary>The senses of the verbs of thinking: what is weighed, wished, demanded or trusted is not what is believed.</summary>
internal static class BeliefSenses
{
    private const int ObjectReach = 10;

    private static readonly WordSet Be = LanguagePack.English.Words("beliefs", "be");

    private static readonly WordSet Some = LanguagePack.English.Words("beliefs", "some");

    private static readonly WordSet People = LanguagePack.English.Words("beliefs", "people");

    private static readonly WordSet Norms = LanguagePack.English.Words("beliefs", "norm");

    private static readonly WordSet Objects = LanguagePack.English.Words("beliefs", "object");

    private static readonly WordSet Births = LanguagePack.English.Words("beliefs", "birth");

    /// <summary>Of <c>consider</c>: whoever weighs a plan doubts nothing; <c>is considered safe</c>, <c>consider it safe</c> give a belief.</summary>
    public static CueSense OfConsider(in CuePlace place)
    {
        int before = place.First - 1;
        while (place.Tag(before) == PartOfSpeech.Adverb)
            before--;
        if (place[before] is "being" or "Being" && (place.IsBorder(place.End) || place[place.End] is "for" or "by" or "in" or "at"))
            return CueSense.Other;
        if (place[place.End] is "\"" or "“" || place.Tag(place.End) is PartOfSpeech.Adjective or PartOfSpeech.Verb)
            return CueSense.Hedge;
        bool active = place.First == place.Start || place.Is(place.First, "considering") || !place.IsAny(before, Be) && (place.IsNoun(before) || place.Tag(before) is PartOfSpeech.Pronoun or PartOfSpeech.Auxiliary || place.Is(before, "to"));
        if (!active || place.IsAny(place.End, Objects) && !place.IsBorder(place.End + 1) || HasComplement(place, place.End))
            return CueSense.Hedge;
        (int head, int first) = place.Subject();
        return head >= 0 && (place.IsAny(head, Some) || place.IsAny(first, Some) || SourceWords.KindOf(place[head]) == SourceKind.Nobody) ? CueSense.Hedge : CueSense.Other;
    }

    /// <summary>Of <c>supposed</c>: <c>you are supposed to ring</c> tells what is to be done.</summary>
    public static CueSense OfSupposed(in CuePlace place) =>
        place.Is(place.End, "to") && !((place[place.First - 1] is "is" or "are" || place.Tag(place.First - 1) is PartOfSpeech.Noun) && place[place.End + 1] is "be" or "have") ? CueSense.Other : CueSense.Hedge;

    public static CueSense OfBelieve(in CuePlace place)
    {
        if (place.Is(place.End, "in") || place.Is(place.First - 1, "make") || place.IsAny(place.End, Objects) && (place.IsBorder(place.End + 1) || place[place.End + 1] is "and" or "or" or "when" or "because"))
            return CueSense.Other;
        return place[place.End] is "his" or "her" or "my" or "your" or "their" or "our" && place[place.End + 1] is "eyes" or "luck" or "ears" or "story" or "word" or "words" ? CueSense.Other : CueSense.Hedge;
    }

    public static CueSense OfThink(in CuePlace place)
    {
        if (place.Is(place.First, "thought") && (place[place.First - 1] is "the" or "a" or "no" or "any" or "this" or "that" or "his" or "her" or "their" or "my" or "your"))
            return CueSense.Other;
        return place.Is(place.End, "of") && !place.Is(place.End + 1, "as") || place[place.End] is "about" or "twice" or "before" or "back" or "ahead" or "again" or "hard" or "carefully" or "clearly" or "straight" or "aloud" or "big" or "fast" or "through" or "over" or "ahead" or "differently" ? CueSense.Other : CueSense.Hedge;
    }

    /// <summary>Of <c>expect</c>: <c>we expect you to be on time</c> demands.</summary>
    public static CueSense OfExpect(in CuePlace place)
    {
        bool asks = place[place.First - 1] is "i" or "I" or "we" or "We";
        if (asks && (place.IsAny(place.End, People) && Demands(place, place.End + 1) || place.IsAny(place.End + 1, People) && Demands(place, place.End + 2)))
            return CueSense.Other;
        if (place.Is(place.End, "to") && place.IsAny(place.End + 1, Norms) && place.IsAny(place.First - 2, People) && place.First - 3 <= place.Start && place[place.First - 1] is "are" or "were" or "is")
            return CueSense.Other;
        if (place.Is(place.First, "expecting") && (place.IsAny(place.End, Births) || place.IsAny(place.End + 1, Births) || place.IsAny(place.End + 2, Births)))
            return CueSense.Other;
        return CueSense.Hedge;
    }

    /// <summary>Of <c>hope</c>: a wish to the reader.</summary>
    public static CueSense OfHope(in CuePlace place) =>
        place[place.First - 1] is "i" or "I" or "we" or "We" && place[place.End] is "you" or "this" or "your" or "to" or "these" || place.Is(place.End, "for") && place.IsBorder(place.End + 2) ? CueSense.Other : CueSense.Hedge;

    /// <summary>Of <c>fear</c>: what is feared, not that it is so.</summary>
    public static CueSense OfFear(in CuePlace place) =>
        place[place.First - 1] is "no" or "without" || place[place.First - 1] is "a" or "his" or "her" or "my" or "their" or "your" && place[place.First - 2] is "has" or "have" or "had" or "overcome" or "overcame" or "conquer" or "face" or "share" ? CueSense.Other : CueSense.Hedge;

    /// <summary>Of <c>guess</c>: <c>guess the weight</c>.</summary>
    public static CueSense OfGuess(in CuePlace place) =>
        place[place.End] is "the" or "what" or "who" or "which" or "how" or "where" or "when" or "why" or "at" or "your" or "his" or "her" or "their" or "correctly" && !(place[place.First - 1] is "I" or "only") ? CueSense.Other : CueSense.Hedge;

    /// <summary>Of <c>feel</c>: what is touched or is in a mood.</summary>
    public static CueSense OfFeel(in CuePlace place) =>
        place[place.End] is "free" or "the" or "a" or "his" or "her" or "their" or "for" or "like" or "better" or "good" or "bad" or "at" or "of" or "your" or "my" || place.Tag(place.End) == PartOfSpeech.Adjective || place.IsBorder(place.End) ? CueSense.Other : CueSense.Hedge;

    public static CueSense OfDoubt(in CuePlace place) =>
        place[place.First - 1] is "the" && place.Is(place.First - 2, "of") && place.Is(place.First - 3, "benefit") || place[place.First - 1] is "reasonable" or "self" ? CueSense.Other : CueSense.Hedge;

    private static bool Demands(in CuePlace place, int i) => place.Is(i, "to") && !(place[i + 1] is "win" or "lose" or "recover" or "return");

    /// <summary>Whether what is considered is said to be something: <c>considers the film a failure</c>, <c>considered the hall to be unsafe</c>.</summary>
    private static bool HasComplement(in CuePlace place, int from)
    {
        for (int i = from; i < Math.Min(place.Stop, from + ObjectReach); i++)
        {
            if (place.IsBorder(i) && !(place[i] is "\"" or "“" or "”"))
                return false;
            if (place.Is(i, "to") && place[i + 1] is "be" or "have" || place.Is(i, "that") || place.Is(i, "as"))
                return true;
            if (i > from && (place.IsNoun(i - 1) || place[i - 1] is "\"" or "”") && (place.Tag(i) == PartOfSpeech.Adjective && !place.IsNoun(i + 1) || place[i] is "a" or "an"))
                return true;
        }
        return false;
    }
}
