using QualityCheck.Training;
using System.Text.RegularExpressions;

namespace QualityCheck.Evaluation.Text;

/// <summary>The names in a byline: without "by", brackets and degrees; in lower case, without punctuation.</summary>
internal static partial class AuthorNames
{
    public static IReadOnlySet<string> Of(string? byline)
    {
        string line = Opening().Replace(Brackets().Replace(byline ?? "", " ").Trim(), "");
        IEnumerable<string> names = Separators().Split(line).Where((part, place) => place == 0 || !IsDegree(part));
        return names.Select(name => string.Join(' ', Words.Of(LowerCase.Of(name)))).Where(name => name.Length > 0)
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>
    /// Whether a part is capitals as in <c>MD</c>, <c>Ph.D.</c> or <c>E-RYT 200</c>: no word of it is written as a name
    /// is.
    /// </summary>
    private static bool IsDegree(string part) => part.Any(char.IsAsciiLetterUpper) && !LowerCaseLetters().IsMatch(part);

    [GeneratedRegex(@"\([^()]*\)|\[[^\[\]]*\]")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"^((written|posted|published|words|story|article)\s+)?by\b[\s:]*|^authors?\s*:\s*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Opening();

    [GeneratedRegex(@"[,;|&•·\n]|\s(and|with|/)\s",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Separators();

    [GeneratedRegex(@"\p{Ll}{2}")]
    private static partial Regex LowerCaseLetters();
}
