using QualityCheck.Language;

namespace QualityCheck.Hedging;

/// <summary>
/// Finds the weasel attributions that no list of phrases can hold: a statement laid at the door of a source of which only the number is
/// given, as <c>many owners of small boats say</c>, of somebody, or of a study of which nothing is told. For one text at a time.
/// </summary>
internal sealed class WeaselSources(AnnotatedText text)
{
    private const double Strength = 0.6;
    private const double Confidence = 0.85;
    private const int LongestStudy = 3;

    private static readonly WordSet Vague = new("some many most several other others various numerous countless somebody someone");

    private int _next;

    /// <summary>Adds those of a sentence, in place of the quantities in them. Sentences must be asked for in order.</summary>
    public void Find(Sentence sentence, List<CueMatch> cues)
    {
        while (_next < text.Attributions.Length && text.Attributions[_next].Span.Start < sentence.Span.Start)
            _next++;
        int token = sentence.FirstToken, known = cues.Count;
        for (; _next < text.Attributions.Length && text.Attributions[_next].Span.Start < sentence.Span.End; _next++)
        {
            Attribution attribution = text.Attributions[_next];
            if (attribution.Named || attribution.Source is not { } source || source.Start > attribution.Cue.Start)
                continue;
            int first = TokenAt(source.Start, ref token, sentence), end = TokenAt(source.End, ref token, sentence), last = TokenAt(attribution.Cue.End, ref token, sentence);
            var match = new CueMatch(first, last, first, last, CueType.WeaselAttribution, Strength, Confidence);
            if (IsVague(first, end) && !cues.Exists(cue => cue.Type == CueType.WeaselAttribution && Overlap(cue, match)))
                cues.Add(match);
        }
        if (cues.Count == known)
            return;
        List<CueMatch> added = cues[known..];
        cues.RemoveAll(cue => cue.Type == CueType.VagueQuantifier && added.Exists(weasel => Overlap(cue, weasel)));
        cues.Sort((a, b) => a.FirstToken.CompareTo(b.FirstToken));
    }

    private bool IsVague(int first, int end)
    {
        var reader = new TokenReader(text.Text, text.Tokens);
        return Vague.Contains(reader[first]) && !reader.IsNumber(first + 1) && !reader.Is(first + 1, "of")
            || end - first <= LongestStudy && reader[first] is "a" or "A" or "one" or "One" && reader.Is(end - 1, "study");
    }

    private int TokenAt(int offset, ref int token, Sentence sentence)
    {
        while (token > sentence.FirstToken && text.Tokens[token].Start > offset)
            token--;
        while (token < sentence.EndToken && text.Tokens[token].Start < offset)
            token++;
        return token;
    }

    private static bool Overlap(in CueMatch a, in CueMatch b) => a.Core < b.CoreEnd && b.Core < a.CoreEnd;
}
