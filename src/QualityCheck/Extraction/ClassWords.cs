using System.Text;

namespace QualityCheck.Extraction;

/// <summary>Splits class and id attributes into the words they are made of.</summary>
internal static class ClassWords
{
    private const int LongestAttribute = 1000;
    private const int MostClasses = 40;

    /// <summary>One array of lower-case words a class: <c>post-body relatedBox</c> gives <c>post, body</c> and <c>related, box</c>.</summary>
    public static string[][] Of(string? classes, string? id)
    {
        if (string.IsNullOrEmpty(classes) && string.IsNullOrEmpty(id))
            return [];
        var found = new List<string[]>();
        Add(classes, found);
        Add(id, found);
        return [.. found];
    }

    private static void Add(string? attribute, List<string[]> found)
    {
        if (string.IsNullOrEmpty(attribute))
            return;
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
