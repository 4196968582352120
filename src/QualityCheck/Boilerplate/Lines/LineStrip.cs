using System.Buffers;
using QualityCheck.Text;

namespace QualityCheck.Boilerplate;

/// <summary>
/// Lines that are boilerplate from end to end without being one cue: buttons in a row, messages one behind the other,
/// breadcrumbs, hashtags, and what a site says of a writer before it tells where to follow him.
/// </summary>
internal static class LineStrip
{
    /// <summary>So many parts make a line boilerplate from end to end: a judgement.</summary>
    private const int FewestParts = 2;
    /// <summary>The most words of a step of breadcrumbs: a judgement.</summary>
    private const int CrumbWords = 4;
    /// <summary>The most words of the sentence that introduces a writer: a judgement.</summary>
    private const int BioWords = 30;

    private static readonly SearchValues<char> Arrows = SearchValues.Create("›»>/→❯▸");

    private static readonly SearchValues<char> Counts = SearchValues.Create("0123456789:.,/%+kmx()");

    private static readonly BoilerplateCue Hashtags =
        new(new CuePattern("#"), null, "tag-list", CueTail.None, CuePlace.Anywhere, 0.95);
    private static readonly BoilerplateCue Breadcrumb =
        new(new CuePattern("home"), null, "navigation", CueTail.Any, CuePlace.Anywhere, 0.97);
    private static readonly BoilerplateCue Biography =
        new(new CuePattern("N"), null, "author-bio", CueTail.Any, CuePlace.Anywhere, 0.93);

    /// <summary>What the line begins with, where all of it is of that kind; null where it is not.</summary>
    /// <param name="openings">The cues that a line begins with.</param>
    /// <param name="followers">Those that stand behind others.</param>
    /// <param name="line">The line as written.</param>
    /// <param name="folded">The line in lower case with plain spaces and quotes.</param>
    public static BoilerplateCue? Of(CueTable openings, CueTable followers, ReadOnlySpan<char> line,
        ReadOnlySpan<char> folded)
    {
        if (IsBreadcrumb(line, folded))
            return Breadcrumb;
        int at = Biographer.End(line) is var bio and > 0 && WordCount.BySpaces(line[..bio]) <= BioWords ? bio : 0;
        BoilerplateCue? first = at > 0 ? Biography : null;
        return Parts(openings, followers, line, folded, at, ref first) + (at > 0 ? 1 : 0) >= FewestParts
            ? first! with { Place = CuePlace.Anywhere }
            : null;
    }

    /// <summary>Whether every word of the line is a hashtag, and there are several.</summary>
    public static BoilerplateCue? OfTags(ReadOnlySpan<char> line)
    {
        int tags = 0;
        foreach (Range range in line.Split(' '))
        {
            ReadOnlySpan<char> word = line[range].Trim(",;");
            if (word.IsEmpty)
                continue;
            if (word.Length < 3 || word[0] != '#' || !char.IsLetter(word[1]))
                return null;
            tags++;
        }
        return tags >= FewestParts ? Hashtags : null;
    }

    /// <summary>Whether what follows on the line from there on is boilerplate too, part by part.</summary>
    public static bool GoesOn(CueTable followers, ReadOnlySpan<char> line, ReadOnlySpan<char> folded, int at)
    {
        BoilerplateCue? before = Hashtags;
        return Parts(followers, followers, line, folded, at, ref before) >= 0;
    }

    /// <summary>
    /// The number of parts from there to the line's end; −1 where one is no boilerplate, or two words are of two kinds.
    /// </summary>
    private static int Parts(CueTable openings, CueTable followers, ReadOnlySpan<char> line, ReadOnlySpan<char> folded,
        int at, ref BoilerplateCue? first)
    {
        int parts = 0;
        while ((at = SkipMarks(line, at)) < line.Length)
        {
            (int end, BoilerplateCue? cue) = Part(first is null ? openings : followers, line, folded, at);
            if (cue is null)
            {
                int number = parts > 0 ? Count(folded, at) : 0;
                if (number == 0)
                    return -1;
                at += number;
                continue;
            }
            first ??= cue;
            if (cue.Reason != first.Reason && WordCount.BySpaces(line) <= FewestParts)
                return -1;
            parts++;
            at = end;
        }
        return parts;
    }

    /// <summary>
    /// The cue that begins there, and where it ends: a button at its last word, a message at its stop.
    /// </summary>
    private static (int End, BoilerplateCue? Cue) Part(CueTable table, ReadOnlySpan<char> line,
        ReadOnlySpan<char> folded, int at)
    {
        int stop = PartEnd(line, at);
        (int end, BoilerplateCue? found) = (at, null);
        foreach (BoilerplateCue cue in table.Of(line[at..]))
        {
            if (cue.Tail is CueTail.None && cue.Suffix is null)
            {
                int label = at + cue.Pattern.Begins(folded[at..]);
                if (label > end && EndsLabel(line, label))
                    (end, found) = (label, cue);
            }
            else if (stop > end && cue.Matches(folded[at..stop], line[at..stop], out _))
            {
                (end, found) = (stop, cue);
            }
        }
        return (end, found);
    }

    /// <summary>Whether a button may end here: no word in lower case goes on behind it.</summary>
    private static bool EndsLabel(ReadOnlySpan<char> line, int at)
    {
        int next = at;
        while (next < line.Length && char.IsWhiteSpace(line[next]))
            next++;
        return next == line.Length || next > at && !char.IsLower(line[next])
            || next == at && line[at] is not (',' or ';' or ':' or '\'' or '’' or '-');
    }

    /// <summary>
    /// The length of a count or a time such as <c>12</c> or <c>0:45</c>, all digits and marks to the next space; 0
    /// where another word stands there.
    /// </summary>
    private static int Count(ReadOnlySpan<char> folded, int at)
    {
        ReadOnlySpan<char> word = folded[at..];
        word = word.IndexOf(' ') is var space and >= 0 ? word[..space] : word;
        return word.ContainsAnyExcept(Counts) ? 0 : word.Length;
    }

    private static int SkipMarks(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && !char.IsLetterOrDigit(line[at]) && line[at] is not (',' or ';' or ':' or '©'))
            at++;
        return at;
    }

    /// <summary>Behind the stop, or the bar, that ends what stands there.</summary>
    public static int PartEnd(ReadOnlySpan<char> line, int at)
    {
        for (int i = at; i < line.Length; i++)
        {
            if (line[i] is '|' or '•' or '·'
                || SentenceMarks.Contain(line[i]) && (i + 1 == line.Length || char.IsWhiteSpace(line[i + 1])))
                return i + 1;
        }
        return line.Length;
    }

    /// <summary>Whether the line leads from the home page down to a part of the site.</summary>
    private static bool IsBreadcrumb(ReadOnlySpan<char> line, ReadOnlySpan<char> folded)
    {
        if (!folded.StartsWith("home", StringComparison.Ordinal) || LineShape.EndsSentence(line))
            return false;
        int crumbs = 0;
        for (int at = 0; at <= line.Length; crumbs++)
        {
            int size = line[at..].IndexOfAny(Arrows);
            ReadOnlySpan<char> crumb = (size < 0 ? line[at..] : line.Slice(at, size)).Trim();
            if (crumbs == 0 && !crumb.Equals("home", StringComparison.OrdinalIgnoreCase)
                && !crumb.Equals("homepage", StringComparison.OrdinalIgnoreCase))
                return false;
            if (size < 0)
                return crumbs > 0;
            if (WordCount.BySpaces(crumb) > CrumbWords)
                return false;
            at += size + 1;
        }
        return false;
    }
}
