using System.Buffers;

namespace QualityCheck.Extraction;

/// <summary>
/// The classes and ids that the page's own style sheets hide: of each rule outside of <c>@media</c> and the like whose
/// selector is one class or id, the last display counts; what any other selector shows again under a condition is not
/// hidden.
/// </summary>
internal sealed class StyleSheet
{
    /// <summary>The characters of style sheets that are read: a judgement.</summary>
    private const int Longest = 1_000_000;
    /// <summary>The most selectors that are kept: a judgement.</summary>
    private const int MostSelectors = 20_000;
    /// <summary>A longer name of a class or an id is passed over: a judgement.</summary>
    private const int LongestSelector = 200;

    private static readonly SearchValues<string> Properties =
        SearchValues.Create(["display", "visibility"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-");

    private readonly Dictionary<string, bool> _hides = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly HashSet<string> _shownSomewhere = new(StringComparer.Ordinal);
    private int _read;

    public StyleSheet() => _bySpan = _hides.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads the rules of a style element.</summary>
    public void Read(string css)
    {
        if ((_read += css.Length) > Longest)
            return;
        for (int at = 0; at < css.Length && _hides.Count < MostSelectors;)
        {
            int open = css.IndexOf('{', at);
            if (open < 0)
                return;
            ReadOnlySpan<char> selectors = WithoutComments(css.AsSpan(at, open - at));
            int end = css.IndexOf('}', open);
            if (end < 0)
                return;
            if (selectors.StartsWith("@"))
                end = BlockEnd(css, open);
            else if (Shows(css.AsSpan(open + 1, end - open - 1)) is { } shows)
                Note(selectors, shows);
            at = end + 1;
        }
    }

    /// <summary>Whether an element with these classes and this id is hidden by them.</summary>
    public bool Hides(string? classes, string? id)
    {
        if (_hides.Count == 0)
            return false;
        if (id is { Length: > 0 and < LongestSelector } && Hides('#', id))
            return true;
        if (classes is null)
            return false;
        foreach (Range range in classes.AsSpan().SplitAny(" \t\r\n\f"))
        {
            if (classes[range] is { Length: > 0 and < LongestSelector } name && Hides('.', name))
                return true;
        }
        return false;
    }

    private bool Hides(char kind, ReadOnlySpan<char> name)
    {
        Span<char> selector = stackalloc char[name.Length + 1];
        selector[0] = kind;
        name.CopyTo(selector[1..]);
        return _bySpan.TryGetValue(selector, out string? key, out bool hides) && hides
            && !_shownSomewhere.Contains(key);
    }

    private void Note(ReadOnlySpan<char> selectors, bool shows)
    {
        foreach (Range range in selectors.Split(','))
        {
            ReadOnlySpan<char> selector = selectors[range].Trim();
            if (selector.Length is < 2 or > LongestSelector)
                continue;
            if (selector[0] is '.' or '#' && !selector[1..].ContainsAnyExcept(NameCharacters))
                _hides[selector.ToString()] = !shows;
            else if (shows)
                NoteParts(selector);
        }
    }

    private void NoteParts(ReadOnlySpan<char> selector)
    {
        for (int i = 0; i < selector.Length; i++)
        {
            if (selector[i] is not ('.' or '#'))
                continue;
            int length = selector[(i + 1)..].IndexOfAnyExcept(NameCharacters);
            _shownSomewhere.Add(selector.Slice(i, length < 0 ? selector.Length - i : length + 1).ToString());
        }
    }

    private static bool? Shows(ReadOnlySpan<char> declarations)
    {
        bool? shows = null;
        if (!declarations.ContainsAny(Properties))
            return shows;
        foreach (Range range in declarations.Split(';'))
        {
            ReadOnlySpan<char> declaration = declarations[range].Trim();
            int colon = declaration.IndexOf(':');
            if (colon < 0)
                continue;
            ReadOnlySpan<char> property = declaration[..colon].Trim(), value = declaration[(colon + 1)..].Trim();
            if (property.Equals("display", StringComparison.OrdinalIgnoreCase))
                shows = !value.StartsWith("none", StringComparison.OrdinalIgnoreCase);
            else if (property.Equals("visibility", StringComparison.OrdinalIgnoreCase))
                shows = !value.StartsWith("hidden", StringComparison.OrdinalIgnoreCase);
        }
        return shows;
    }

    private static ReadOnlySpan<char> WithoutComments(ReadOnlySpan<char> selectors)
    {
        int comment = selectors.LastIndexOf("*/");
        return (comment < 0 ? selectors : selectors[(comment + 2)..]).Trim();
    }

    private static int BlockEnd(string css, int open)
    {
        int depth = 0;
        for (int i = open; i < css.Length; i++)
        {
            depth += css[i] == '{' ? 1 : css[i] == '}' ? -1 : 0;
            if (depth == 0)
                return i;
        }
        return css.Length;
    }
}
