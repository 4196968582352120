using QualityCheck.Language;

namespace QualityCheck.Hedging;

/// <summary>
/// Leaves out the words that hedge elsewhere and have another sense here, and takes the charge from those that take no
/// certainty away here: of these syntax tells more than the annotated texts do. For one text at a time. Words and
/// grammar are English.
/// </summary>
internal sealed class CueSenses(AnnotatedText text)
{
    private bool? _legal;
    private readonly HedgingPack _pack = HedgingPack.Of(text);

    /// <summary>Judges the cues of a sentence.</summary>
    public void Judge(int sentence, List<CueMatch> cues)
    {
        int kept = 0;
        for (int i = 0; i < cues.Count; i++)
        {
            CueSense sense = cues[i].CoreEnd - cues[i].Core == 1 && cues[i].Type.IsUncertainty()
                ? SenseOf(new CuePlace(_pack, text, text.Sentences[sentence], cues[i]))
                : CueSense.Hedge;
            if (sense == CueSense.Other)
                continue;
            cues[kept++] = sense == CueSense.Idle || IsIdle(cues[i]) ? cues[i] with { Strength = 0 } : cues[i];
        }
        cues.RemoveRange(kept, cues.Count - kept);
    }

    private CueSense SenseOf(in CuePlace place)
    {
        Span<char> room = stackalloc char[16];
        ReadOnlySpan<char> word = place[place.First];
        int length = word.Length > room.Length ? -1 : word.ToLowerInvariant(room);
        return length < 0 ? CueSense.Hedge : room[..length] switch
        {
            "may" => _pack.ModalSenses.OfMay(place, IsLegal),
            "might" => _pack.ModalSenses.OfMight(place),
            "could" => _pack.ModalSenses.OfCould(place),
            "likely" => _pack.ChanceSenses.OfLikely(place),
            "chance" or "chances" or "probability" or "likelihood" => _pack.ChanceSenses.OfChance(place),
            "possible" => _pack.ChanceSenses.OfPossible(place),
            "possibility" or "possibilities" => _pack.ChanceSenses.OfPossibility(place),
            "potential" => _pack.ChanceSenses.OfPotential(place),
            "suggest" or "suggests" or "suggested" or "suggesting" => _pack.ReportSenses.OfSuggest(place),
            "appear" or "appears" or "appeared" or "appearing" => _pack.ReportSenses.OfAppear(place),
            "consider" or "considers" or "considered" or "considering" => _pack.BeliefSenses.OfConsider(place),
            "supposed" => BeliefSenses.OfSupposed(place),
            "believe" or "believes" or "believed" or "believing" => _pack.BeliefSenses.OfBelieve(place),
            "think" or "thinks" or "thought" or "thinking" => _pack.BeliefSenses.OfThink(place),
            "expect" or "expects" or "expected" or "expecting" => _pack.BeliefSenses.OfExpect(place),
            "hope" or "hopes" or "hoping" => _pack.BeliefSenses.OfHope(place),
            "fear" or "fears" => _pack.BeliefSenses.OfFear(place),
            "guess" or "guesses" => _pack.BeliefSenses.OfGuess(place),
            "feel" or "feels" or "felt" => _pack.BeliefSenses.OfFeel(place),
            "doubt" or "doubts" => BeliefSenses.OfDoubt(place),
            _ => CueSense.Hedge,
        };
    }

    /// <summary>
    /// Whether nothing is claimed there: in a condition, and, of what asserts, where the reader is told what to do.
    /// </summary>
    private bool IsIdle(in CueMatch cue) => text.ClauseAt(text.Tokens[cue.Core].Start) switch
    {
        { Kind: ClauseKind.Condition } => cue.Type <= CueType.Reportative,
        { Mood: ClauseMood.Imperative } => cue.Type == CueType.Booster,
        _ => cue.Type == CueType.Booster && LeadsToOrder(cue),
    };

    /// <summary>Whether what the cue opens tells the reader to act: <c>of course, wash it first</c>.</summary>
    private bool LeadsToOrder(in CueMatch cue)
    {
        var reader = new TokenReader(text.Text, text.Tokens);
        return reader.Is(cue.CoreEnd, ",")
            && _pack.Language.ImperativeOpening.Opens(reader, cue.CoreEnd + 1,
                text.Sentences[text.SentenceAt(text.Tokens[cue.Core].Start)].EndToken);
    }

    private bool IsLegal() => _legal ??= _pack.LegalRegister.Holds(text);
}
