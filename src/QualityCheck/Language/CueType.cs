using System.Text.Json.Serialization;
using QualityCheck.Text;

namespace QualityCheck;

/// <summary>
/// The type of a <see cref="Cue"/>, after Szarvas et al. 2012 (semantic uncertainty: epistemic, doxastic,
/// investigation, condition), Vincze 2013 (weasels, vague quantifiers) and Hyland 2005 (boosters).
/// </summary>
[JsonConverter(typeof(KebabCaseEnumConverter<CueType>))]
public enum CueType
{
    /// <summary>Possibility or probability: <c>may</c>, <c>likely</c>, <c>seems</c>.</summary>
    Epistemic,

    /// <summary>Somebody's belief: <c>believed</c>, <c>expects</c>.</summary>
    Doxastic,

    /// <summary>Hearsay: <c>reportedly</c>, <c>allegedly</c>.</summary>
    Reportative,

    /// <summary>An open question: <c>whether</c>, <c>remains unclear</c>.</summary>
    Investigation,

    /// <summary>A condition: <c>if</c>, <c>unless</c>.</summary>
    Condition,

    /// <summary>A source that is no source: <c>experts say</c>.</summary>
    WeaselAttribution,

    /// <summary>A quantity that is none: <c>various</c>, <c>a number of</c>.</summary>
    VagueQuantifier,

    /// <summary>Certainty without evidence: <c>undoubtedly</c>.</summary>
    Booster,
}
