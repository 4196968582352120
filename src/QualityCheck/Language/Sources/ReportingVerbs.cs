using System.Collections.Frozen;
using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>Verbs that report what somebody says.</summary>
internal static class ReportingVerbs
{
    private static readonly FrozenDictionary<string, (ReportingVerb Kind,
        VerbForm Form)>.AlternateLookup<ReadOnlySpan<char>> Verbs =
        LanguagePack.English.Table("reporting-verbs")
            .ToFrozenDictionary(row => row[0],
                row =>
                    (Enum.Parse<ReportingVerb>(row[1], ignoreCase: true),
                        Enum.Parse<VerbForm>(row[2], ignoreCase: true)), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly WordFilter Filter = new(Verbs.Dictionary.Keys);

    /// <summary>What kind of reporting verb the word is, in whatever case.</summary>
    public static ReportingVerb KindOf(ReadOnlySpan<char> word) =>
        Filter.MayHave(word) && Verbs.TryGetValue(word, out (ReportingVerb Kind, VerbForm Form) verb)
            ? verb.Kind
            : ReportingVerb.None;

    /// <summary>Which form of a reporting verb the word is, in whatever case.</summary>
    public static VerbForm FormOf(ReadOnlySpan<char> word) =>
        Filter.MayHave(word) && Verbs.TryGetValue(word, out (ReportingVerb Kind, VerbForm Form) verb)
            ? verb.Form
            : VerbForm.None;
}
