using System.Collections.Frozen;
using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>Verbs that report what somebody says.</summary>
internal sealed class ReportingVerbs
{
    private readonly FrozenDictionary<string, (ReportingVerb Kind,
        VerbForm Form)>.AlternateLookup<ReadOnlySpan<char>> _verbs;

    private readonly WordFilter _filter;

    public ReportingVerbs(LanguagePack pack)
    {
        _verbs = pack.Table("reporting-verbs")
            .ToFrozenDictionary(row => row[0],
                row =>
                    (Enum.Parse<ReportingVerb>(row[1], ignoreCase: true),
                        Enum.Parse<VerbForm>(row[2], ignoreCase: true)), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        _filter = new WordFilter(_verbs.Dictionary.Keys);
    }

    /// <summary>What kind of reporting verb the word is, in whatever case.</summary>
    public ReportingVerb KindOf(ReadOnlySpan<char> word) =>
        _filter.MayHave(word) && _verbs.TryGetValue(word, out (ReportingVerb Kind, VerbForm Form) verb)
            ? verb.Kind
            : ReportingVerb.None;

    /// <summary>Which form of a reporting verb the word is, in whatever case.</summary>
    public VerbForm FormOf(ReadOnlySpan<char> word) =>
        _filter.MayHave(word) && _verbs.TryGetValue(word, out (ReportingVerb Kind, VerbForm Form) verb)
            ? verb.Form
            : VerbForm.None;
}
