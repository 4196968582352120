using FuzzySharp;
using FuzzySharp.PreProcess;
using QualityCheck.Text;

namespace QualityCheck.Scoring;

/// <summary>What somebody may have meant who wrote a name that there is not.</summary>
internal static class Nearest
{
    /// <summary>Of 100 points of likeness a name must have so many to be proposed. A judgement.</summary>
    private const int NearEnough = 70;

    /// <summary>Shorter words are part of many names.</summary>
    private const int FewestLetters = 4;

    /// <summary>What is longer is no misspelt name, and is cut where it is shown.</summary>
    private const int LongestWord = 60;

    /// <summary><c>did you mean 'x'?</c> where a known name is near, else what there is.</summary>
    /// <param name="word">What was written.</param>
    /// <param name="known">The names there are, the likelier ones first.</param>
    /// <param name="intro">How the list of them begins, such as <c>its keys are</c>.</param>
    /// <param name="list">The names that are listed where none is near.</param>
    public static string Hint(string word, IEnumerable<string> known, string intro, IEnumerable<string> list) =>
        To(word, known) is { } near
            ? $"did you mean '{near}'?"
            : $"{intro} {string.Join(", ", list.Distinct(StringComparer.Ordinal))}";

    /// <summary>A name as somebody wrote it, short and safe in a message of one line.</summary>
    public static string Shown(string word) => Utf16.Shortened(VisibleText.Of(word), LongestWord);

    /// <summary>The known name nearest to the word, the first of several; null where none is near.</summary>
    private static string? To(string word, IEnumerable<string> known)
    {
        if (word.Length > LongestWord)
            return null;
        string written = word.ToLowerInvariant();
        (string? best, int likeness) = (null, NearEnough - 1);
        foreach (string name in known)
        {
            int alike = Likeness(written, name.ToLowerInvariant());
            if (alike > likeness)
                (best, likeness) = (name, alike);
        }
        return best;
    }

    /// <summary>
    /// 0–100; a name that holds the word is near to it, however long it is, and nearest where the word stands behind
    /// its dot.
    /// </summary>
    private static int Likeness(string written, string name) =>
        name.EndsWith($".{written}", StringComparison.Ordinal) ? 100
        : written.Length >= FewestLetters && name.Contains(written, StringComparison.Ordinal)
            ? Math.Max(NearEnough, Alike(written, name))
        : Alike(written, name);

    private static int Alike(string written, string name) => Fuzz.Ratio(written, name, PreprocessMode.None);
}
