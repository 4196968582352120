using System.Collections.Immutable;

namespace QualityCheck.Reporting;

/// <summary>
/// A sentence of the text on one line, with the found words marked unless it is found as a whole; a long one is cut
/// around the first of them.
/// </summary>
internal static class Excerpt
{
    /// <summary>UTF-16 code units of the longest excerpt: about two lines of a terminal.</summary>
    public const int Longest = 200;

    /// <summary>So much of it stands before the found words: two fifths, for what follows says more. A
    /// judgement.</summary>
    private static int Lead(int longest) => longest * 2 / 5;

    public static TextLine Of(string text, TextSpan sentence, IEnumerable<TextSpan> cues, int longest = Longest)
    {
        List<TextSpan> marked =
        [
            .. Merged(cues.Select(cue => Within(cue, sentence)).Where(cue => cue.Length > 0 && cue != sentence)),
        ];
        TextSpan window = Window(text, sentence, marked.Count > 0 ? marked[0] : sentence, longest);
        var segments = ImmutableArray.CreateBuilder<TextSegment>();
        segments.Add(new TextSegment(window.Start > sentence.Start ? "\"…" : "\""));
        int from = window.Start;
        foreach (TextSpan cue in marked.Select(cue => Within(cue, window)).Where(cue => cue.Length > 0))
        {
            Add(TextSpan.FromBounds(from, cue.Start), TextStyle.Plain);
            Add(cue, TextStyle.Cue);
            from = cue.End;
        }
        Add(TextSpan.FromBounds(from, window.End), TextStyle.Plain);
        segments.Add(new TextSegment(window.End < sentence.End ? "…\"" : "\""));
        return new TextLine(segments.ToImmutable()) { Hang = 1 };

        void Add(TextSpan span, TextStyle style)
        {
            if (span.Length > 0)
                segments.Add(new TextSegment(VisibleText.Of(text.AsSpan(span.Start, span.Length)), style));
        }
    }

    private static TextSpan Within(TextSpan span, TextSpan outer)
    {
        int start = Math.Max(span.Start, outer.Start);
        return TextSpan.FromBounds(start, Math.Max(start, Math.Min(span.End, outer.End)));
    }

    private static IEnumerable<TextSpan> Merged(IEnumerable<TextSpan> cues)
    {
        TextSpan? last = null;
        foreach (TextSpan cue in cues.OrderBy(cue => cue.Start).ThenBy(cue => cue.Length))
        {
            if (last is { } before && cue.Start < before.End)
                last = TextSpan.FromBounds(before.Start, Math.Max(before.End, cue.End));
            else
            {
                if (last is { } done)
                    yield return done;
                last = cue;
            }
        }
        if (last is { } rest)
            yield return rest;
    }

    private static TextSpan Window(string text, TextSpan sentence, TextSpan cue, int longest)
    {
        if (sentence.Length <= longest)
            return sentence;
        int lead = Lead(longest);
        int start = cue.Start - lead <= sentence.Start ? sentence.Start : AfterSpace(text, cue.Start - lead, cue.Start);
        int end = Math.Min(sentence.End, start + longest);
        return TextSpan.FromBounds(start,
            end == sentence.End ? end : BeforeSpace(text, end, Math.Max(start, end - lead)));
    }

    private static int AfterSpace(string text, int from, int before)
    {
        int space = text.AsSpan(from, before - from).IndexOf(' ');
        return space >= 0 ? from + space + 1 : char.IsLowSurrogate(text[from]) ? from + 1 : from;
    }

    private static int BeforeSpace(string text, int end, int from)
    {
        int space = text.AsSpan(from, end - from).LastIndexOf(' ');
        return space > 0 ? from + space : char.IsLowSurrogate(text[end]) ? end - 1 : end;
    }
}
