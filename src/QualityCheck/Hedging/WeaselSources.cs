using QualityCheck.Language;
using QualityCheck.Text;

namespace QualityCheck.Hedging;

/// <summary>
/// Finds the weasel attributions that no list of phrases can hold: a statement laid at the door of a source of which
/// only the number or the trade is given, as <c>many owners of small boats say</c>, of somebody whom nobody can ask, or
/// of a study of which nothing is told. For one text at a time.
/// </summary>
internal sealed class WeaselSources(AnnotatedText text)
{
    private const double Strength = 0.6;
    private const double Confidence = 0.85;
    private const int LongestStudy = 4;

    private static readonly WordSet One = LanguagePack.English.Words("weasels", "one");

    private static readonly WordSet New = LanguagePack.English.Words("weasels", "new");

    private static readonly WordSet Owners = LanguagePack.English.Words("weasels", "owner");

    private static readonly WordSet Known = LanguagePack.English.Words("weasels", "known");

    private static readonly WordSet Familiar = LanguagePack.English.Words("weasels", "familiar");

    private static readonly WordSet Knowledge = LanguagePack.English.Words("weasels", "knowledge");

    private static readonly WordSet Vague = LanguagePack.English.Words("weasels", "vague");

    private static readonly WordSet Studies = LanguagePack.English.Words("weasels", "study");

    private static readonly WordSet Crowd = LanguagePack.English.Words("weasels", "crowd");

    private static readonly WordSet Saying = LanguagePack.English.Words("weasels", "saying");

    /// <summary>Those who, where they <c>found</c> something, are often told of before.</summary>
    private static readonly WordSet StudyMakers = LanguagePack.English.Words("weasels", "study-maker");

    private static readonly WordSet Whole = LanguagePack.English.Words("weasels", "whole");

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
            int cue = TokenAt(attribution.Cue.Start, sentence), last = TokenAt(attribution.Cue.End, sentence);
            int first = TokenAt(source.Start, sentence), end = TokenAt(source.End, sentence);
            var match = new CueMatch(Math.Min(first, cue), Math.Max(end, last), Math.Min(first, cue),
                Math.Max(end, last), CueType.WeaselAttribution, Strength, Confidence);
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
        if (!attribution.Named && Vague.Contains(reader[first]) && !reader.IsNumber(first + 1)
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
        if (One.Contains(reader[first]) && end - first <= LongestStudy && !HasNumber(reader, first, end))
            return reader.Is(end - 1, "study")
                || Studies.Contains(reader[end - 1]) && end - first > 1 && New.Contains(reader[end - 2]);
        bool bare = !Owners.Contains(reader[first - 1]) && !(reader[cue - 1] is "that" or "which")
            && !LanguagePack.English.SourceWords.IsDeterminer(reader[first])
            && !LanguagePack.English.SourceWords.IsQuantifier(reader[first])
            && !HasNumber(reader, first, end);
        SourceKind kind = head < 0 ? SourceKind.None : LanguagePack.English.SourceWords.KindOf(reader[head]);
        return kind switch
        {
            SourceKind.Hearsay => !Known.Contains(reader[first]),
            SourceKind.Expert =>
                bare && reader[head].EndsWith('s')
                && !(StudyMakers.Contains(reader[head]) && IsSimplePast(reader, end, cue))
                && !_introduced.Contains(reader[head].ToString()),
            SourceKind.Evidence => bare,
            _ => first == head && Crowd.Contains(reader[first])
                && (end == first + 1 ? Saying.Contains(reader[cue]) && IsWhole(reader, first, sentence)
                    : IsClose(reader, first + 1, end)),
        };
    }

    private static int Head(TokenReader reader, int first, int end)
    {
        int head = -1;
        for (int i = first; i < end
            && !(i > first
                && (LanguagePack.English.FunctionWords.Contains(reader[i])
                    || !reader.IsWord(i) && !reader.IsNumber(i))); i++)
            head = LanguagePack.English.SourceWords.KindOf(reader[i]) != SourceKind.None ? i : head;
        return head;
    }

    /// <summary>Whether nothing before makes the clause part of another: <c>what people say</c>.</summary>
    private static bool IsWhole(TokenReader reader, int first, Sentence sentence) =>
        first == sentence.FirstToken || !reader.IsWord(first - 1) || Whole.Contains(reader[first - 1]);

    /// <summary><c>people familiar with the matter</c>.</summary>
    private static bool IsClose(TokenReader reader, int start, int end) =>
        start < end
        && (Familiar.Contains(reader[start]) || reader.Is(start, "with") && Knowledge.Contains(reader[start + 1]));

    private bool HasName(TextSpan source)
    {
        while (_entity > 0 && text.Entities[_entity - 1].Span.End > source.Start)
            _entity--;
        while (_entity < text.Entities.Length && text.Entities[_entity].Span.End <= source.Start)
            _entity++;
        return _entity < text.Entities.Length && text.Entities[_entity].Span.Start < source.End;
    }

    private static bool IsSimplePast(TokenReader reader, int end, int cue)
    {
        for (int i = end; i < cue; i++)
        {
            if (LanguagePack.English.Verbs.IsAuxiliary(reader[i]))
                return false;
        }
        return LanguagePack.English.ReportingVerbs.FormOf(reader[cue]) == VerbForm.Past;
    }

    private static bool HasCapital(TokenReader reader, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (char.IsUpper(reader[i][0])
                && !(char.IsUpper(reader[start - 1][0])
                    && LanguagePack.English.SourceWords.KindOf(reader[i]) != SourceKind.None))
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

    private int TokenAt(int offset, Sentence sentence)
    {
        int low = sentence.FirstToken, high = sentence.EndToken;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (text.Tokens[middle].Start < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private static bool Overlap(in CueMatch a, in CueMatch b) => a.Core < b.CoreEnd && b.Core < a.CoreEnd;
}
