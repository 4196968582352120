using System.Text.Json;

namespace QualityCheck.Credibility;

/// <summary>The weights of the indicators as they lie in <c>data/models/credibility.json</c>.</summary>
/// <param name="Version">The model's version.</param>
/// <param name="Documents">How many labelled articles it was learned from.</param>
/// <param name="Figures">What it reaches on articles it has not seen, in words.</param>
/// <param name="Sampling">Half the 90 % interval in log-odds of a text of one word; n words have it divided by
/// √n.</param>
/// <param name="Report">Report (1) against invention (0).</param>
/// <param name="Satire">Satire (1) against both (0).</param>
internal sealed record CredibilityModelFile(int Version, int Documents, string Figures, double Sampling,
    CredibilityModelFile.Sum Report, CredibilityModelFile.Sum Satire)
{
    /// <exception cref="JsonException">It is no model.</exception>
    public static CredibilityModelFile Read(string json) =>
        JsonSerializer.Deserialize(json, CredibilityJson.Default.CredibilityModelFile)
            ?? throw new JsonException("a credibility model is an object, not null");

    public string Write() => JsonSerializer.Serialize(this, CredibilityJson.Default.CredibilityModelFile) + "\n";

    /// <summary>Log-odds = baseline + Σ weight · (value − reference).</summary>
    internal sealed record Sum(double Baseline, IReadOnlyList<Term> Terms);

    /// <summary>What an indicator weighs. Its reference is 0 but for the headline, which may be unknown.</summary>
    internal sealed record Term(string Indicator, double Weight, double Reference);
}
