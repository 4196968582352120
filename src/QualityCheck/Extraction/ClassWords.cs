using System.Text;

namespace QualityCheck.Extraction;

/// <summary>Splits the class and id attributes of a page's elements into the words they are made of; what comes again is split once.</summary>
internal sealed class ClassWords
{
    private const int LongestAttribute = 1000;
    private const int MostClasses = 40;

    private readonly Dictionary<string, string[][]> _known = new(StringComparer.Ordinal);

    /// <summary>One array of lower-case words a class: <c>post-body relatedBox</c> gives <c>post, body</c> and <c>related, box</c>.</summary>
    public string[][] Of(string? classes, string? id)
    {
        if (string.IsNullOrEmpty(id))
            return Of(classes);
        return string.IsNullOrEmpty(classes) ? Of(id) : [.. Of(classes), .. Of(id)];
    }

    private string[][] Of(string? attribute)
    {
        if (string.IsNullOrEmpty(attribute))
            return [];
        if (_known.TryGetValue(attribute, out string[][]? known))
            return known;
        var found = new List<string[]>();
        Add(attribute, found);
        return _known[attribute] = [.. found];
    }

    private static void Add(string attribute, List<string[]> found)
    {
        ReadOnlySpan<char> rest = attribute.AsSpan(0, Math.Min(attribute.Length, LongestAttribute));
        foreach (Range range in rest.SplitAny(" \t\r\n\f"))
        {
            if (found.Count >= MostClasses)
                return;
            string[] words = Words(rest[range]);
            if (words.Length > 0)
                found.Add(words);
        }
    }

    private static string[] Words(ReadOnlySpan<char> name)
    {
        var words = new List<string>(3);
        var word = new StringBuilder();
        for (int i = 0; i < name.Length; i++)
        {
            bool letter = char.IsAsciiLetterOrDigit(name[i]);
            bool hump = letter && i > 0 && char.IsAsciiLetterUpper(name[i]) && char.IsAsciiLetterLower(name[i - 1]);
            if ((!letter || hump) && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
            if (letter)
                word.Append(char.ToLowerInvariant(name[i]));
        }
        if (word.Length > 0)
            words.Add(word.ToString());
        return [.. words];
    }
}
