using System.Collections.Frozen;
using System.Text;
using QualityCheck.Models;

namespace QualityCheck.Credibility;

/// <summary>Letters and pairs of letters that are taken for others.</summary>
internal static class Confusables
{
    private static readonly (string LookAlike, string Plain)[] Rows =
    [
        .. from row in EmbeddedData.ReadTable("lexicons/confusables.tsv")
           from lookAlike in row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries)
           select (lookAlike, row[0]),
    ];

    private static readonly FrozenDictionary<Rune, string> Letters = Rows
        .Where(row => Rune.GetRuneAt(row.LookAlike, 0).Utf16SequenceLength == row.LookAlike.Length)
        .ToFrozenDictionary(row => Rune.GetRuneAt(row.LookAlike, 0), row => row.Plain);

    private static readonly (string LookAlike, string Plain)[] Pairs =
        [.. Rows.Where(row => Rune.GetRuneAt(row.LookAlike, 0).Utf16SequenceLength < row.LookAlike.Length)];

    /// <summary>What two labels that look alike have in common; to be compared, not to be shown.</summary>
    public static string Skeleton(string label)
    {
        var skeleton = new StringBuilder(label.Length);
        foreach (Rune rune in label.EnumerateRunes())
            skeleton.Append(Letters.TryGetValue(rune, out string? plain) ? plain : rune.ToString());
        foreach ((string lookAlike, string plain) in Pairs)
            skeleton.Replace(lookAlike, plain);
        return skeleton.ToString();
    }
}
