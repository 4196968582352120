using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using QualityCheck.Models;

namespace QualityCheck.Extraction;

/// <summary>The words inside and around dates, in the languages of the web.</summary>
internal static class DateWords
{
    /// <summary>From so many letters on a word for updates may go on: a judgement.</summary>
    private const int Stem = 6;

    /// <summary>What stands between the words of what is said of a date.</summary>
    private static readonly SearchValues<char> LabelSigns = SearchValues.Create(" :：-(|,");

    private static readonly ILookup<string, string[]> Rows =
        EmbeddedData.ReadTable("lexicons/dates.tsv").ToLookup(row => row[0], StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int> Months = Rows["month"]
        .SelectMany(row => row[2].Split(' '),
            (row, name) =>
                KeyValuePair.Create(Folded(name), int.Parse(row[1], NumberStyles.None, CultureInfo.InvariantCulture)))
        .DistinctBy(month => month.Key)
        .ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Fillers = Set("filler");

    private static readonly FrozenSet<string> Numbered = Set("numbered-month");

    private static readonly string[] Updates = [.. Phrases("update")];

    private static readonly FrozenSet<string> Published = Phrases("published").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> PublishedFirst =
        Published.Select(phrase => phrase.Split(' ')[0]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly SearchValues<string> ReadingTimes = SearchValues.Create(
        [.. Rows["reading-time"].SelectMany(row => row[2].Split('|'))], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a short line gives the time that reading takes.</summary>
    public static bool IsReadingTime(ReadOnlySpan<char> line) =>
        line.ContainsAny(ReadingTimes);

    /// <summary>The number of the month that the word names, 1–12; 0 where it names none.</summary>
    public static int Month(ReadOnlySpan<char> word) => Months.GetValueOrDefault(Folded(word));

    /// <summary>Whether the word stands inside dates without saying anything, as "of" and "de" do.</summary>
    public static bool IsFiller(ReadOnlySpan<char> word) => Fillers.Contains(Folded(word));

    /// <summary>Whether the word says that the number behind it is a month, as Vietnamese has it.</summary>
    public static bool AnnouncesMonth(ReadOnlySpan<char> word) => Numbered.Contains(Folded(word));

    /// <summary>Whether what stands before a date says that it is the date of a change.</summary>
    public static bool IsUpdate(string label) =>
        label.Split([' ', ':', '-', '(', '|', ','], StringSplitOptions.RemoveEmptyEntries).Select(word => Folded(word))
            .Any(word => Array.Exists(Updates, update => Says(word, update)));

    /// <summary>Whether what stands before a date says that it is the date of publication, and nothing else.</summary>
    public static bool IsPublication(string label)
    {
        var words = new List<string>();
        for (ReadOnlySpan<char> rest = label; rest.IndexOfAnyExcept(LabelSigns) is >= 0 and int start;)
        {
            rest = rest[start..];
            int end = rest.IndexOfAny(LabelSigns) is >= 0 and int sign ? sign : rest.Length;
            words.Add(Folded(rest[..end]));
            if (words.Count == 1 && !PublishedFirst.Contains(words[0]))
                return false;
            rest = rest[end..];
        }
        if (words.Count > 1 && BylineWords.IsBeforeDate(words[^1]))
            words.RemoveAt(words.Count - 1);
        return Published.Contains(string.Join(' ', words));
    }

    private static bool Says(string word, string update) =>
        char.IsBetween(update[0], '\u2E80', '\uD7FF')
            ? word.Contains(update, StringComparison.Ordinal)
            : update.Length < Stem ? word == update : word.StartsWith(update, StringComparison.Ordinal);

    private static IEnumerable<string> Phrases(string kind) =>
        Rows[kind].SelectMany(row => row[2].Split('|')).Select(phrase => Folded(phrase)).Distinct();

    private static FrozenSet<string> Set(string kind) =>
        Rows[kind].SelectMany(row => row[1].Split(' ')).Select(word => Folded(word))
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Lower-case, without accents; Greek sigma and Turkish i in one form.</summary>
    private static string Folded(ReadOnlySpan<char> word)
    {
        if (System.Text.Ascii.IsValid(word))
            return word.ToString().ToLowerInvariant();
        var folded = new StringBuilder(word.Length);
        foreach (char c in Assigned(word).ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c)
                is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark))
                folded.Append(c switch { 'ς' => 'σ', 'ı' => 'i', _ => c });
        }
        return folded.ToString();
    }

    /// <summary>The word without what is no character, at which the normal form gives up.</summary>
    private static string Assigned(ReadOnlySpan<char> word)
    {
        var assigned = new StringBuilder(word.Length);
        foreach (char c in word)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c)
                is not (UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned))
                assigned.Append(c);
        }
        return assigned.ToString();
    }
}
