using QualityCheck.Language;

namespace QualityCheck.Hedging;

/// <summary>
/// Finds the cues of a text's sentences by the model in their context, those of which the model's texts have too few by
/// the lexicon. For one text at a time.
/// </summary>
internal sealed class CueClassifier
{
    /// <summary>The strength of a cue that the lexicon does not know: such words are ordinary ones.</summary>
    private const double Unlisted = 0.3;

    private readonly AnnotatedText _text;
    private readonly CueModel _model;
    private readonly CueFeatures _features;
    private readonly HedgingPack _pack;
    private readonly bool[] _mayBegin;

    public CueClassifier(AnnotatedText text, CueModel model)
    {
        (_text, _model, _features, _pack) = (text, model, new CueFeatures(text), HedgingPack.Of(text));
        HedgeLexicon lexicon = _pack.HedgeLexicon;
        _mayBegin = text.Types.Each(word => lexicon.Cues.MayBegin(word) || lexicon.Words.MayBegin(word)
            || model.IsCandidate(lexicon.HashOf(word)));
    }

    /// <summary>
    /// Adds the cues of a sentence, in order; one of uncertainty may lie inside a weasel attribution.
    /// </summary>
    public void Find(TokenReader reader, int index, List<CueMatch> cues)
    {
        Sentence sentence = _text.Sentences[index];
        int free = sentence.FirstToken, freeOfPhrases = free;
        bool headline = _pack.Language.TitleCase.IsHeadline(reader, _text.Sentences, index);
        CueMatch? refused = null;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (!_mayBegin[_text.Types[i]])
                continue;
            PhrasePattern? phrase =
                _pack.CueRules.Match(_pack.HedgeLexicon.Cues, reader, i, sentence, out HedgeEntry? entry, headline);
            if (phrase is not null && !entry!.IsUncertainty)
            {
                if (i >= freeOfPhrases
                    && Margin(CandidateOf(i, index, phrase, entry), entry.Type) is > 0 and var margin)
                {
                    cues.Add(CueRules.MatchOf(i, phrase, entry) with { Confidence = CueModel.Confidence(margin) });
                    freeOfPhrases = i + phrase.Length;
                }
                (phrase, entry) = (null, null);
            }
            if (i < free || Candidate(reader, i, index, headline, phrase, entry) is not { } candidate)
                continue;
            bool isCue = Judge(candidate, out CueMatch match)
                || phrase is { Length: > 1 } && entry is { Type: CueType.Epistemic } || IsSure(reader, sentence, match)
                || headline && i > sentence.FirstToken && _pack.CueRules.OpensHeadline(reader, i);
            match = match with { FirstToken = i, EndToken = i + (phrase?.Length ?? 1) };
            if (!isCue && !(candidate.Fits && cues.Count > 0 && AreStacked(cues[^1], match)))
            {
                refused = candidate.Fits ? match : null;
                continue;
            }
            if (refused is { } before && AreStacked(before, match))
                cues.Add(before);
            cues.Add(match);
            (free, refused) = (match.CoreEnd, null);
        }
    }

    /// <summary>All that the model is asked about in a sentence.</summary>
    public IEnumerable<CueCandidate> Candidates(int index)
    {
        Sentence sentence = _text.Sentences[index];
        bool headline =
            _pack.Language.TitleCase.IsHeadline(new TokenReader(_text.Text, _text.Tokens), _text.Sentences, index);
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var reader = new TokenReader(_text.Text, _text.Tokens);
            PhrasePattern? phrase =
                _pack.CueRules.Match(_pack.HedgeLexicon.Cues, reader, i, sentence, out HedgeEntry? entry, headline);
            if (entry is { IsUncertainty: false })
            {
                yield return CandidateOf(i, index, phrase!, entry);
                (phrase, entry) = (null, null);
            }
            if (Candidate(new TokenReader(_text.Text, _text.Tokens), i, index, headline, phrase, entry)
                is { } candidate)
                yield return candidate;
        }
    }

    /// <summary>The features of a candidate. Candidates must be asked for sentence by sentence.</summary>
    public int Fill(in CueCandidate candidate, Span<int> features, bool wordless = false) =>
        _features.Fill(candidate, features, wordless);

    private CueCandidate? Candidate(TokenReader reader, int token, int sentence, bool headline, PhrasePattern? phrase,
        HedgeEntry? entry)
    {
        if (phrase is not null)
            return CandidateOf(token, sentence, phrase, entry!);
        return _pack.CueRules.CanBegin(reader, token, _text.Sentences[sentence], headline)
            && (_pack.HedgeLexicon.Words.Match(reader, token, _text.Sentences[sentence], out entry) is not null
                || _model.IsCandidate(_features.WordAt(token)) && !_pack.HedgeLexicon.Known.Contains(reader[token]))
            ? new CueCandidate(sentence, token, 1, entry, Fits: false)
            : null;
    }

    private static CueCandidate CandidateOf(int token, int sentence, PhrasePattern phrase, HedgeEntry entry) =>
        new(sentence, token + phrase.CoreStart, phrase.CoreLength, entry, Fits: true);

    private int Margin(in CueCandidate candidate, CueType type)
    {
        Span<int> room = stackalloc int[CueFeatures.Most];
        return _model.Margin(room[..Fill(candidate, room)], type);
    }

    /// <summary>Whether a candidate is a cue, and which it is or would be.</summary>
    private bool Judge(in CueCandidate candidate, out CueMatch match)
    {
        Span<int> room = stackalloc int[CueFeatures.Most];
        int margin = _model.Margin(room[..Fill(candidate, room)], out CueType type);
        HedgeEntry? entry = candidate.Entry;
        if (entry is { Type: CueType.Reportative } || entry is not null && (margin <= 0 || candidate.TokenCount > 1))
            type = entry.Type;
        match = new CueMatch(candidate.FirstToken, candidate.EndToken, candidate.FirstToken, candidate.EndToken, type,
            entry?.Strength ?? Unlisted, CueModel.Confidence(Math.Max(0, margin)));
        return margin > 0 || candidate is { Fits: true, Entry.Type: CueType.Reportative or CueType.Investigation };
    }

    /// <summary>Whether a word's company tells more than the model's texts, which have too few of it.</summary>
    private bool IsSure(TokenReader reader, Sentence sentence, in CueMatch match) =>
        _pack.HedgeLexicon.Sure.Match(reader, match.Core, sentence, out _) is not null
        || _pack.ReportSenses.IsLook(new CuePlace(_pack, _text, sentence, match));

    /// <summary>
    /// Of two neighbours that the lexicon lists, as <c>could potentially</c>, annotators mark one; both hedge the
    /// statement.
    /// </summary>
    private static bool AreStacked(in CueMatch first, in CueMatch second) =>
        first.CoreEnd == second.Core && first.Type == CueType.Epistemic && second.Type == CueType.Epistemic;
}
