using QualityCheck.Language;
using QualityCheck.Text;

namespace QualityCheck.Hedging;

/// <summary>
/// The senses of the verbs of thinking: what is weighed, wished, demanded or trusted is not what is believed. Words and
/// grammar are English.
/// </summary>
internal sealed class BeliefSenses(HedgingPack pack)
{
    // Tokens behind the verb in which its object is looked for. A judgement.
    private const int ObjectReach = 10;

    private readonly WordSet _consideredLinks = pack.Language.Words("beliefs", "considered-link");

    private readonly WordSet _beliefEnds = pack.Language.Words("beliefs", "belief-end");

    private readonly WordSet _possessives = pack.Language.Words("beliefs", "possessive");

    private readonly WordSet _unbelieved = pack.Language.Words("beliefs", "unbelieved");

    private readonly WordSet _thoughtDeterminers = pack.Language.Words("beliefs", "thought-determiner");

    private readonly WordSet _thinking = pack.Language.Words("beliefs", "thinking");

    private readonly WordSet _firstPersons = pack.Language.Words("beliefs", "first-person");

    private readonly WordSet _normBe = pack.Language.Words("beliefs", "norm-be");

    private readonly WordSet _wished = pack.Language.Words("beliefs", "wished");

    private readonly WordSet _fearDeterminers = pack.Language.Words("beliefs", "fear-determiner");

    private readonly WordSet _fearVerbs = pack.Language.Words("beliefs", "fear-verb");

    private readonly WordSet _guessed = pack.Language.Words("beliefs", "guessed");

    private readonly WordSet _felt = pack.Language.Words("beliefs", "felt");

    private readonly WordSet _hoped = pack.Language.Words("beliefs", "hoped");

    private readonly WordSet _be = pack.Language.Words("beliefs", "be");

    private readonly WordSet _some = pack.Language.Words("beliefs", "some");

    private readonly WordSet _people = pack.Language.Words("beliefs", "people");

    private readonly WordSet _norms = pack.Language.Words("beliefs", "norm");

    private readonly WordSet _objects = pack.Language.Words("beliefs", "object");

    private readonly WordSet _births = pack.Language.Words("beliefs", "birth");

    /// <summary>
    /// Of <c>consider</c>: whoever weighs a plan doubts nothing; <c>is considered safe</c>, <c>consider it safe</c>
    /// give a belief.
    /// </summary>
    public CueSense OfConsider(in CuePlace place)
    {
        int before = place.First - 1;
        while (place.Tag(before) == PartOfSpeech.Adverb)
            before--;
        if (place[before] is "being" or "Being"
            && (place.IsBorder(place.End) || _consideredLinks.Contains(place[place.End])))
            return CueSense.Other;
        if (place[place.End] is "\"" or "“" || place.Tag(place.End) is PartOfSpeech.Adjective or PartOfSpeech.Verb)
            return CueSense.Hedge;
        bool active = place.First == place.Start || place.Is(place.First, "considering")
            || !place.IsAny(before, _be)
            && (place.IsNoun(before) || place.Tag(before) is PartOfSpeech.Pronoun or PartOfSpeech.Auxiliary
                || place.Is(before, "to"));
        if (!active || place.IsAny(place.End, _objects) && !place.IsBorder(place.End + 1)
            || HasComplement(place, place.End))
            return CueSense.Hedge;
        (int head, int first) = place.Subject();
        return head >= 0
            && (place.IsAny(head, _some) || place.IsAny(first, _some)
                || pack.Language.SourceWords.KindOf(place[head]) == SourceKind.Nobody)
            ? CueSense.Hedge
            : CueSense.Other;
    }

    /// <summary>Of <c>supposed</c>: <c>you are supposed to ring</c> tells what is to be done.</summary>
    public static CueSense OfSupposed(in CuePlace place) =>
        place.Is(place.End, "to")
            && !((place[place.First - 1] is "is" or "are" || place.Tag(place.First - 1) is PartOfSpeech.Noun)
                && place[place.End + 1] is "be" or "have") ? CueSense.Other : CueSense.Hedge;

    public CueSense OfBelieve(in CuePlace place)
    {
        if (place.Is(place.End, "in") || place.Is(place.First - 1, "make")
            || place.IsAny(place.End, _objects)
            && (place.IsBorder(place.End + 1) || _beliefEnds.Contains(place[place.End + 1])))
            return CueSense.Other;
        return _possessives.Contains(place[place.End]) && _unbelieved.Contains(place[place.End + 1])
            ? CueSense.Other
            : CueSense.Hedge;
    }

    public CueSense OfThink(in CuePlace place)
    {
        if (place.Is(place.First, "thought") && _thoughtDeterminers.Contains(place[place.First - 1]))
            return CueSense.Other;
        return place.Is(place.End, "of") && !place.Is(place.End + 1, "as") || _thinking.Contains(place[place.End])
            ? CueSense.Other
            : CueSense.Hedge;
    }

    /// <summary>Of <c>expect</c>: <c>we expect you to be on time</c> demands.</summary>
    public CueSense OfExpect(in CuePlace place)
    {
        bool asks = _firstPersons.Contains(place[place.First - 1]);
        if (asks
            && (place.IsAny(place.End, _people) && Demands(place, place.End + 1)
                || place.IsAny(place.End + 1, _people) && Demands(place, place.End + 2)))
            return CueSense.Other;
        if (place.Is(place.End, "to") && place.IsAny(place.End + 1, _norms) && place.IsAny(place.First - 2, _people)
            && place.First - 3 <= place.Start && _normBe.Contains(place[place.First - 1]))
            return CueSense.Other;
        if (place.Is(place.First, "expecting")
            && (place.IsAny(place.End, _births) || place.IsAny(place.End + 1, _births)
                || place.IsAny(place.End + 2, _births)))
            return CueSense.Other;
        return CueSense.Hedge;
    }

    /// <summary>Of <c>hope</c>: a wish to the reader.</summary>
    public CueSense OfHope(in CuePlace place) =>
        _firstPersons.Contains(place[place.First - 1]) && _wished.Contains(place[place.End])
            || place.Is(place.End, "for") && place.IsBorder(place.End + 2) ? CueSense.Other : CueSense.Hedge;

    /// <summary>Of <c>fear</c>: what is feared, not that it is so.</summary>
    public CueSense OfFear(in CuePlace place) =>
        place[place.First - 1] is "no" or "without"
            || _fearDeterminers.Contains(place[place.First - 1]) && _fearVerbs.Contains(place[place.First - 2])
            ? CueSense.Other
            : CueSense.Hedge;

    /// <summary>Of <c>guess</c>: <c>guess the weight</c>.</summary>
    public CueSense OfGuess(in CuePlace place) =>
        _guessed.Contains(place[place.End]) && !(place[place.First - 1] is "I" or "only")
            ? CueSense.Other
            : CueSense.Hedge;

    /// <summary>Of <c>feel</c>: what is touched or is in a mood.</summary>
    public CueSense OfFeel(in CuePlace place) =>
        _felt.Contains(place[place.End]) || place.Tag(place.End) == PartOfSpeech.Adjective || place.IsBorder(place.End)
            ? CueSense.Other
            : CueSense.Hedge;

    public static CueSense OfDoubt(in CuePlace place) =>
        place[place.First - 1] is "the" && place.Is(place.First - 2, "of") && place.Is(place.First - 3, "benefit")
            || place[place.First - 1] is "reasonable" or "self" ? CueSense.Other : CueSense.Hedge;

    private bool Demands(in CuePlace place, int i) => place.Is(i, "to") && !_hoped.Contains(place[i + 1]);

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
