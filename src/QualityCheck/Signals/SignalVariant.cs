using System.Text.Json.Serialization;
using QualityCheck.Text;

namespace QualityCheck;

/// <summary>Whose meaning of the corpus filters' signals: the projects agree on little more than their names.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<SignalVariant>))]
public enum SignalVariant
{
    /// <summary>
    /// The corrected meaning: an n-gram counts only where it occurs at least twice, each character once, no share
    /// exceeds 1, line noise and empty lines are left out, and texts below 50 words have no top n-gram.
    /// </summary>
    Default,

    /// <summary>datatrove's filters at commit a649de79: Gopher repetition and quality, C4, FineWeb.</summary>
    Datatrove,

    /// <summary>Dolma's taggers gopher_v1, gopher_v2 and c4_v1 at commit 669f534.</summary>
    Dolma,

    /// <summary>The quality signals of RedPajama-V2 at commit 6d2cee9.</summary>
    Redpajama,

    /// <summary>NeMo Curator's heuristic filters for English at commit ecd5c579.</summary>
    Nemo,

    /// <summary>DCLM's reproduction of RefinedWeb at commit 361714b.</summary>
    Dclm,
}
