using QualityCheck.Documents;

namespace QualityCheck.Extraction;

/// <summary>
/// Looks through the source before it is parsed, once and in linear time, for what makes the parser's work grow with
/// the square of the input: very many open elements, and formatting elements that are left open and opened again in
/// every block.
/// </summary>
internal sealed class OpenTagScan
{
    /// <summary>The steps that the parser may take through open elements: a judgement.</summary>
    private const long ScopeSteps = 100_000_000;
    /// <summary>How often the parser opens the same formatting element again, by HTML's standard.</summary>
    private const int OpenedAgain = 3;

    private readonly string _html;
    private readonly Limits _limits;
    private readonly List<(string Name, bool Inline)> _open = [];
    private readonly Dictionary<string, int> _count = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Stack<ulong>> _formatting = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<ulong, int> _sameTag = [];
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _names;
    private int _leftOpen;
    private int _foreign;
    private long _copies;
    private long _steps;

    private OpenTagScan(string html, Limits limits)
    {
        (_html, _limits) = (html, limits);
        _names = _count.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The limit that the source goes beyond; null where it can be parsed.</summary>
    public static RuleDescriptor? Exceeds(string html, Limits limits, CancellationToken cancellationToken) =>
        new OpenTagScan(html, limits).Run(cancellationToken);

    private RuleDescriptor? Run(CancellationToken cancellationToken)
    {
        int tags = 0;
        for (int at = 0; at < _html.Length;)
        {
            HtmlPart part = HtmlLexer.Read(_html, at);
            at = part.End;
            if (part.NameLength == 0)
                continue;
            if ((++tags & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            if (part.Kind == HtmlPartKind.StartTag)
                at = Start(part);
            else
                End(part.Name(_html));
            _steps += _open.Count;
            if (_open.Count + _leftOpen > _limits.OpenElements || _steps > ScopeSteps)
                return LimitRules.TooDeep;
            if (_copies > _limits.Elements)
                return LimitRules.TooManyElements;
        }
        return null;
    }

    private int Start(HtmlPart part)
    {
        ReadOnlySpan<char> name = part.Name(_html);
        if (HtmlTags.IsForeign(name) && !part.IsSelfClosing(_html))
            _foreign++;
        if (HtmlTags.IsRawText(name) && _foreign == 0)
            return HtmlLexer.RawTextEnd(_html, part.End, name);
        bool formatting = HtmlTags.IsFormatting(name);
        if (HtmlTags.IsBlock(name))
            _copies += _leftOpen;
        if (HtmlTags.IsVoid(name) || HtmlTags.HasImpliedEnd(name))
            return part.End;
        string key = Key(name);
        if (formatting)
            LeaveOpen(key, Fingerprint(_html.AsSpan(part.Start, part.End - part.Start)));
        _open.Add((key, !HtmlTags.IsBlock(name)));
        _count[key]++;
        return part.End;
    }

    private void End(ReadOnlySpan<char> name)
    {
        if (HtmlTags.IsForeign(name) && _foreign > 0)
            _foreign--;
        if (HtmlTags.IsBlock(name))
            _copies += _leftOpen;
        if (!_names.TryGetValue(name, out string? key, out int open))
            return;
        if (_formatting.TryGetValue(key, out Stack<ulong>? tags) && tags.TryPop(out ulong tag)
            && --_sameTag[tag] < OpenedAgain)
            _leftOpen--;
        if (open > 0)
            Close(key, HtmlTags.IsFormatting(name), HtmlTags.IsBlock(name));
    }

    private void Close(string key, bool formatting, bool block)
    {
        for (int i = _open.Count - 1; i >= 0; i--)
        {
            _steps++;
            (string name, bool inline) = _open[i];
            if (ReferenceEquals(name, key))
            {
                bool blockInside = formatting && _open.FindIndex(i, o => !o.Inline) >= 0;
                int last = blockInside ? i + 1 : _open.Count;
                for (int j = i; j < last; j++)
                    _count[_open[j].Name]--;
                _open.RemoveRange(i, last - i);
                return;
            }
            if (name is "table" || !block && !formatting && !inline)
                return;
        }
    }

    private void LeaveOpen(string key, ulong tag)
    {
        if (!_formatting.TryGetValue(key, out Stack<ulong>? tags))
            _formatting[key] = tags = [];
        if (key is "a" or "nobr" && tags.TryPop(out ulong before) && --_sameTag[before] < OpenedAgain)
            _leftOpen--;
        tags.Push(tag);
        int same = _sameTag.GetValueOrDefault(tag);
        _sameTag[tag] = same + 1;
        if (same < OpenedAgain)
            _leftOpen++;
    }

    private string Key(ReadOnlySpan<char> name)
    {
        if (_names.TryGetValue(name, out string? key, out _))
            return key;
        key = name.ToString().ToLowerInvariant();
        _count[key] = 0;
        return key;
    }

    /// <summary>FNV-1a: the same in every process, unlike a string's hash code.</summary>
    private static ulong Fingerprint(ReadOnlySpan<char> tag)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in tag)
            hash = (hash ^ c) * 1099511628211;
        return hash;
    }
}
