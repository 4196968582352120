using AngleSharp.Dom;

namespace QualityCheck.Extraction;

/// <summary>The page's meta elements by name.</summary>
internal sealed class PageMeta
{
    /// <summary>A longer value is passed over: a judgement.</summary>
    private const int LongestValue = 2000;
    /// <summary>The most values of one name: a judgement.</summary>
    private const int MostValues = 50;

    private readonly Dictionary<string, List<string>> _values = new(StringComparer.OrdinalIgnoreCase);

    public PageMeta(IEnumerable<IElement> elements)
    {
        foreach (IElement meta in elements)
        {
            string? name = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop")
                ?? meta.GetAttribute("http-equiv");
            string? content = meta.GetAttribute("content");
            if (string.IsNullOrWhiteSpace(name) || string.IsNullOrWhiteSpace(content) || content.Length > LongestValue)
                continue;
            if (!_values.TryGetValue(name.Trim(), out List<string>? values))
                _values.Add(name.Trim(), values = []);
            if (values.Count < MostValues)
                values.Add(content.Trim());
        }
    }

    /// <summary>The first value of the first of these names that the page gives.</summary>
    public string? First(params ReadOnlySpan<string> names) => All(names) is [string first, ..] ? first : null;

    /// <summary>The values of the first of these names that the page gives.</summary>
    public IReadOnlyList<string> All(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (_values.TryGetValue(name, out List<string>? values))
                return values;
        }
        return [];
    }
}
