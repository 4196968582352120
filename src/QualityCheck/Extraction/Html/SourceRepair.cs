using System.Text;

namespace QualityCheck.Extraction;

/// <summary>
/// Mends source that a parser of HTML would lose most of the page by: elements without mark-up inside (script, iframe,
/// title …) that are closed in the manner of XML or not at all, pages of frames, whose text stands where browsers with
/// frames do not look, and base elements behind the one that counts, each of which costs the parser as much time as
/// there are others. Names of tags are written over with others of the same length, so that every offset stays. Linear.
/// </summary>
internal static class SourceRepair
{
    private const string Void = "link";
    private const string ShortVoid = "wbr";
    private const int MostBases = 8;

    /// <summary>The source to parse, as long as the one given; the same string where nothing is to mend.</summary>
    /// <param name="html">The source.</param>
    /// <param name="opensNoscript">Whether what stands in <c>noscript</c> is to be read, which only browsers without
    /// scripts show.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static string Of(string html, bool opensNoscript, CancellationToken cancellationToken)
    {
        StringBuilder? mended = null;
        var ends = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        bool frames = html.Contains("<frameset", StringComparison.OrdinalIgnoreCase)
            && html.Contains("<noframes", StringComparison.OrdinalIgnoreCase);
        int parts = 0, foreign = 0, bases = 0;
        for (int at = 0; at < html.Length;)
        {
            if ((++parts & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            HtmlPart part = HtmlLexer.Read(html, at);
            at = part.End;
            if (part.NameLength == 0)
                continue;
            ReadOnlySpan<char> name = part.Name(html);
            if (HtmlTags.IsForeign(name))
                foreign = Math.Max(0,
                    foreign + (part.Kind == HtmlPartKind.EndTag ? -1 : part.IsSelfClosing(html) ? 0 : 1));
            bool isBase = part.Kind == HtmlPartKind.StartTag && name.Equals("base", StringComparison.OrdinalIgnoreCase);
            bool written = isBase && ++bases > MostBases
                || opensNoscript && name.Equals("noscript", StringComparison.OrdinalIgnoreCase)
                || frames
                && (name.Equals("frameset", StringComparison.OrdinalIgnoreCase)
                    || name.Equals("frame", StringComparison.OrdinalIgnoreCase)
                    || name.Equals("noframes", StringComparison.OrdinalIgnoreCase));
            if (part.Kind == HtmlPartKind.StartTag && foreign == 0 && HtmlTags.IsPlainText(name))
                break;
            if (written)
            {
                WriteOver(part);
            }
            else if (part.Kind == HtmlPartKind.StartTag && foreign == 0 && HtmlTags.IsRawText(name))
            {
                int end = EndOf(name, part.End);
                if (part.IsSelfClosing(html)
                    ? end == html.Length || HoldsMarkup(part.End, end)
                    : end == html.Length && !HtmlTags.IsProgram(name))
                    WriteOver(part);
                else
                    at = end;
            }
        }
        return mended?.ToString() ?? html;

        void WriteOver(HtmlPart part)
        {
            mended ??= new StringBuilder(html);
            int start = part.Start + (part.Kind == HtmlPartKind.EndTag ? 2 : 1);
            string other = part.NameLength < Void.Length ? ShortVoid : Void;
            for (int i = 0; i < part.NameLength; i++)
                mended[start + i] = i < other.Length ? other[i] : ' ';
        }

        int EndOf(ReadOnlySpan<char> name, int from)
        {
            Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> known =
                ends.GetAlternateLookup<ReadOnlySpan<char>>();
            if (!known.TryGetValue(name, out int end) || end < from)
                known[name] = end = HtmlLexer.RawTextEnd(html, from, name);
            return end;
        }

        bool HoldsMarkup(int from, int to)
        {
            for (int i = from; i < to; i++)
            {
                int skip = html.AsSpan(i, to - i).IndexOf('<');
                if (skip < 0)
                    return false;
                i += skip;
                if (i + 1 < to && (char.IsAsciiLetter(html[i + 1]) || html[i + 1] == '/'))
                    return true;
            }
            return false;
        }
    }
}
