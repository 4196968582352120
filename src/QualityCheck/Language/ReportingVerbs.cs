using System.Collections.Frozen;
using QualityCheck.Models;

namespace QualityCheck.Language;

/// <summary>Verbs that report what somebody says.</summary>
internal static class ReportingVerbs
{
    private static readonly FrozenDictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> Core =
        EmbeddedData.ReadTable("lexicons/reporting-verbs.tsv").ToFrozenDictionary(row => row[0], row => row[1] == "core", StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the word is one of them.</summary>
    /// <param name="word">The word, in whatever case.</param>
    /// <param name="core">Whether it reports by itself, whatever stands before it.</param>
    public static bool Contains(ReadOnlySpan<char> word, out bool core) => Core.TryGetValue(word, out core);
}
