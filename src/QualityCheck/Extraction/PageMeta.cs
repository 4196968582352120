using AngleSharp.Dom;

namespace QualityCheck.Extraction;

/// <summary>The page's meta elements by name; the first of a name counts.</summary>
internal sealed class PageMeta
{
    private const int LongestValue = 2000;

    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    public PageMeta(IEnumerable<IElement> elements)
    {
        foreach (IElement meta in elements)
        {
            string? name = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop") ?? meta.GetAttribute("http-equiv");
            string? content = meta.GetAttribute("content");
            if (!string.IsNullOrWhiteSpace(name) && !string.IsNullOrWhiteSpace(content) && content.Length <= LongestValue)
                _values.TryAdd(name.Trim(), content.Trim());
        }
    }

    /// <summary>The value of the first of these names that the page gives.</summary>
    public string? First(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (_values.TryGetValue(name, out string? value))
                return value;
        }
        return null;
    }
}
