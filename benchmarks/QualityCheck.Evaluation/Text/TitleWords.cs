using QualityCheck.Training;
using System.Text.RegularExpressions;

namespace QualityCheck.Evaluation.Text;

/// <summary>The words of a title in lower case, without punctuation and without the name of the site.</summary>
internal static partial class TitleWords
{
    private const int ShortestSiteName = 3;

    public static IReadOnlyList<string> Of(string? title, string? url)
    {
        string host = Uri.TryCreate(url, UriKind.Absolute, out Uri? address) ? Squeezed(address.Host) : "";
        List<string> parts = [.. Separators().Split(Typography.Fold(title ?? ""))];
        if (parts.Count > 1 && IsSite(parts[^1], host))
            parts.RemoveAt(parts.Count - 1);
        if (parts.Count > 1 && IsSite(parts[0], host))
            parts.RemoveAt(0);
        return [.. parts.SelectMany(part => Words.Of(LowerCase.Of(part)))];
    }

    /// <summary>Whether the host spells the part's letters and digits.</summary>
    private static bool IsSite(string part, string host) =>
        Squeezed(part) is { Length: >= ShortestSiteName } letters && host.Contains(letters, StringComparison.Ordinal);

    private static string Squeezed(string text) => string.Concat(Words.Of(LowerCase.Of(text)));

    [GeneratedRegex(@"(?<!\s)\s+[-|:·•»«~/]+\s+|:\s+")]
    private static partial Regex Separators();
}
