using QualityCheck.Language;

namespace QualityCheck.Hedging;

/// <summary>
/// Finds the weasel attributions that no list of phrases can hold: a statement laid at the door of a source of which
/// only the number or the trade is given, as <c>many owners of small boats say</c>, of somebody whom nobody can ask, or
/// of a study of which nothing is told. For one text at a time. Its grammar is that of English, whatever the pack.
/// </summary>
internal sealed class WeaselSources(AnnotatedText text)
{
    // The middle strength of the lexicon, which its weasel attributions have as well.
    private const double Strength = 0.6;
    // Tokens of a study of which nothing is told: one new study. A judgement.
    private const int LongestStudy = 4;

    private readonly LanguagePack _language = HedgingPack.Of(text).Language;
    private readonly WeaselWords _words = HedgingPack.Of(text).WeaselWords;

    /// <summary>
    /// Those of whom a name was given before: <c>researchers at Harbour Lab</c>, later <c>researchers</c>.
    /// </summary>
    private readonly HashSet<string> _introduced = new(StringComparer.OrdinalIgnoreCase);

    private int _next, _entity;

    /// <summary>
    /// Adds those of a sentence, in place of the quantities in them. Sentences must be asked for in order.
    /// </summary>
    public void Find(Sentence sentence, List<CueMatch> cues)
    {
        while (_next < text.Attributions.Length && text.Attributions[_next].Cue.Start < sentence.Span.Start)
            _next++;
        int known = cues.Count;
        for (; _next < text.Attributions.Length && text.Attributions[_next].Cue.Start < sentence.Span.End; _next++)
        {
            Attribution attribution = text.Attributions[_next];
            if (attribution.Source is not { } source || source.Start < sentence.Span.Start)
                continue;
            int cue = text.TokenAt(attribution.Cue.Start, sentence), last = text.TokenAt(attribution.Cue.End, sentence);
            int first = text.TokenAt(source.Start, sentence), end = text.TokenAt(source.End, sentence);
            var match = new CueMatch(Math.Min(first, cue), Math.Max(end, last), Math.Min(first, cue),
                Math.Max(end, last), CueType.WeaselAttribution, Strength, CueRules.Confidence(Strength));
            if (IsVague(attribution, source, first, end, cue, sentence)
                && !cues.Exists(other => other.Type == CueType.WeaselAttribution && Overlap(other, match)))
                cues.Add(match);
        }
        if (cues.Count == known)
            return;
        List<CueMatch> added = cues[known..];
        cues.RemoveAll(cue => cue.Type == CueType.VagueQuantifier && added.Exists(weasel => Overlap(cue, weasel)));
        cues.Sort((a, b) => a.FirstToken.CompareTo(b.FirstToken));
    }

    private bool IsVague(Attribution attribution, TextSpan source, int first, int end, int cue, Sentence sentence)
    {
        var reader = new TokenReader(text.Text, text.Tokens);
        int head = Head(reader, first, end);
        if (!attribution.Named && _words.Vague.Contains(reader[first]) && !reader.IsNumber(first + 1)
            && !reader.Is(first + 1, "of") && cue > first
            && !(head >= 0 && cue > head + 1
                && HasName(TextSpan.FromBounds(text.Tokens[head].End, attribution.Cue.Start))))
            return true;
        if (attribution.Named || HasName(TextSpan.FromBounds(source.Start, Math.Max(source.End, attribution.Cue.Start)))
            || HasCapital(reader, first + 1, end))
        {
            if (head >= 0)
                _introduced.Add(reader[head].ToString());
            return false;
        }
        if (_words.One.Contains(reader[first]) && end - first <= LongestStudy && !HasNumber(reader, first, end))
            return reader.Is(end - 1, "study")
                || _words.Studies.Contains(reader[end - 1]) && end - first > 1 && _words.New.Contains(reader[end - 2]);
        bool bare = !_words.Owners.Contains(reader[first - 1]) && !(reader[cue - 1] is "that" or "which")
            && !_language.SourceWords.IsDeterminer(reader[first])
            && !_language.SourceWords.IsQuantifier(reader[first])
            && !HasNumber(reader, first, end);
        SourceKind kind = head < 0 ? SourceKind.None : _language.SourceWords.KindOf(reader[head]);
        return kind switch
        {
            SourceKind.Hearsay => !_words.Known.Contains(reader[first]),
            SourceKind.Expert =>
                bare && reader[head].EndsWith('s')
                && !(_words.StudyMakers.Contains(reader[head]) && IsSimplePast(reader, end, cue))
                && !_introduced.Contains(reader[head].ToString()),
            SourceKind.Evidence => bare,
            _ => first == head && _words.Crowd.Contains(reader[first])
                && (end == first + 1 ? _words.Saying.Contains(reader[cue]) && IsWhole(reader, first, sentence)
                    : IsClose(reader, first + 1, end)),
        };
    }

    private int Head(TokenReader reader, int first, int end)
    {
        int head = -1;
        for (int i = first; i < end
            && !(i > first
                && (_language.FunctionWords.Contains(reader[i])
                    || !reader.IsWord(i) && !reader.IsNumber(i))); i++)
            head = _language.SourceWords.KindOf(reader[i]) != SourceKind.None ? i : head;
        return head;
    }

    /// <summary>Whether nothing before makes the clause part of another: <c>what people say</c>.</summary>
    private bool IsWhole(TokenReader reader, int first, Sentence sentence) =>
        first == sentence.FirstToken || !reader.IsWord(first - 1) || _words.Whole.Contains(reader[first - 1]);

    /// <summary><c>people familiar with the matter</c>.</summary>
    private bool IsClose(TokenReader reader, int start, int end) =>
        start < end
        && (_words.Familiar.Contains(reader[start])
            || reader.Is(start, "with") && _words.Knowledge.Contains(reader[start + 1]));

    private bool HasName(TextSpan source)
    {
        while (_entity > 0 && text.Entities[_entity - 1].Span.End > source.Start)
            _entity--;
        while (_entity < text.Entities.Length && text.Entities[_entity].Span.End <= source.Start)
            _entity++;
        return _entity < text.Entities.Length && text.Entities[_entity].Span.Start < source.End;
    }

    private bool IsSimplePast(TokenReader reader, int end, int cue)
    {
        for (int i = end; i < cue; i++)
        {
            if (_language.Verbs.IsAuxiliary(reader[i]))
                return false;
        }
        return _language.ReportingVerbs.FormOf(reader[cue]) == VerbForm.Past;
    }

    private bool HasCapital(TokenReader reader, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (char.IsUpper(reader[i][0])
                && !(char.IsUpper(reader[start - 1][0])
                    && _language.SourceWords.KindOf(reader[i]) != SourceKind.None))
                return true;
        }
        return false;
    }

    private static bool HasNumber(TokenReader reader, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (reader.IsNumber(i))
                return true;
        }
        return false;
    }

    private static bool Overlap(in CueMatch a, in CueMatch b) => a.Core < b.CoreEnd && b.Core < a.CoreEnd;
}
