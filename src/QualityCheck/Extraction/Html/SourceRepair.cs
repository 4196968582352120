using System.Buffers;
using System.Text;

namespace QualityCheck.Extraction;

/// <summary>
/// Mends source that a parser of HTML would lose most of the page by: elements without mark-up inside (script, iframe,
/// title …) that are closed in the manner of XML or not at all, pages of frames, whose text stands where browsers with
/// frames do not look, and base elements behind the one that counts, each of which costs the parser as much time as
/// there are others. Names of tags are written over with others of the same length, so that every offset stays. Linear.
/// </summary>
internal sealed class SourceRepair
{
    /// <summary>What a tag is written over with that is not to be one: an element without text of its own.</summary>
    private const string Void = "link";

    /// <summary>The same for names that are shorter.</summary>
    private const string ShortVoid = "wbr";

    /// <summary>How many base elements are left: a judgement, as no page needs two.</summary>
    private const int MostBases = 8;

    /// <summary>How many tags are read before the token of cancellation is asked again, less one.</summary>
    private const int PollMask = 0xFFF;

    private static readonly SearchValues<string> Frameset =
        SearchValues.Create(["<frameset"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Noframes =
        SearchValues.Create(["<noframes"], StringComparison.OrdinalIgnoreCase);

    private readonly string _html;
    private readonly bool _opensNoscript;
    private readonly Dictionary<string, int> _ends = new(StringComparer.OrdinalIgnoreCase);

    private StringBuilder? _mended;
    private bool? _hasFrames;
    private int _foreign;
    private int _bases;

    private SourceRepair(string html, bool opensNoscript) => (_html, _opensNoscript) = (html, opensNoscript);

    /// <summary>The source to parse, as long as the one given; the same string where nothing is to mend.</summary>
    /// <param name="html">The source.</param>
    /// <param name="opensNoscript">Whether what stands in <c>noscript</c> is to be read, which only browsers without
    /// scripts show.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static string Of(string html, bool opensNoscript, CancellationToken cancellationToken) =>
        new SourceRepair(html, opensNoscript).Mended(cancellationToken);

    private string Mended(CancellationToken cancellationToken)
    {
        int parts = 0;
        for (int at = 0; at < _html.Length;)
        {
            if ((++parts & PollMask) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            HtmlPart part = HtmlLexer.Read(_html, at);
            at = part.End;
            if (part.NameLength == 0)
                continue;
            ReadOnlySpan<char> name = part.Name(_html);
            bool opens = part.Kind == HtmlPartKind.StartTag;
            if (HtmlTags.IsForeign(name))
                _foreign = Math.Max(0,
                    _foreign + (part.Kind == HtmlPartKind.EndTag ? -1 : part.IsSelfClosing(_html) ? 0 : 1));
            bool unwanted = IsUnwanted(name, opens);
            if (opens && _foreign == 0 && HtmlTags.IsPlainText(name))
                break;
            if (unwanted)
                WriteOver(part);
            else if (opens && _foreign == 0 && HtmlTags.IsRawText(name))
                at = AfterRawText(part, name);
        }
        return _mended?.ToString() ?? _html;
    }

    /// <summary>Whether a tag of this name is to be none.</summary>
    private bool IsUnwanted(ReadOnlySpan<char> name, bool opens) =>
        opens && name.Equals("base", StringComparison.OrdinalIgnoreCase) && ++_bases > MostBases
        || _opensNoscript && name.Equals("noscript", StringComparison.OrdinalIgnoreCase)
        || (name.Equals("frameset", StringComparison.OrdinalIgnoreCase)
            || name.Equals("frame", StringComparison.OrdinalIgnoreCase)
            || name.Equals("noframes", StringComparison.OrdinalIgnoreCase))
        && (_hasFrames ??= _html.AsSpan().ContainsAny(Frameset) && _html.AsSpan().ContainsAny(Noframes));

    /// <summary>
    /// Behind the text of an element without mark-up inside; behind its tag, which is written over, where the parser
    /// would take mark-up for its text.
    /// </summary>
    private int AfterRawText(HtmlPart part, ReadOnlySpan<char> name)
    {
        int end = EndOf(name, part.End);
        bool swallows = part.IsSelfClosing(_html)
            ? end == _html.Length || HoldsMarkup(part.End, end)
            : end == _html.Length && !HtmlTags.IsProgram(name);
        if (!swallows)
            return end;
        WriteOver(part);
        return part.End;
    }

    private void WriteOver(HtmlPart part)
    {
        _mended ??= new StringBuilder(_html);
        int start = part.Start + (part.Kind == HtmlPartKind.EndTag ? 2 : 1);
        string other = part.NameLength < Void.Length ? ShortVoid : Void;
        for (int i = 0; i < part.NameLength; i++)
            _mended[start + i] = i < other.Length ? other[i] : ' ';
    }

    private int EndOf(ReadOnlySpan<char> name, int from)
    {
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> ends =
            _ends.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!ends.TryGetValue(name, out int end) || end < from)
            ends[name] = end = HtmlLexer.RawTextEnd(_html, from, name);
        return end;
    }

    private bool HoldsMarkup(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            int skip = _html.AsSpan(i, to - i).IndexOf('<');
            if (skip < 0)
                return false;
            i += skip;
            if (i + 1 < to && (char.IsAsciiLetter(_html[i + 1]) || _html[i + 1] == '/'))
                return true;
        }
        return false;
    }
}
