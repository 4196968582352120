using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using QualityCheck.Models;
using QualityCheck.Text;

namespace QualityCheck.Scoring;

/// <summary>A quality model as it lies in a file.</summary>
/// <param name="Name">The model's name.</param>
/// <param name="Version">Its version, 0 or more.</param>
/// <param name="Documents">How many labelled documents it was learned from.</param>
/// <param name="Data">The first twelve hexadecimal digits of the SHA-256 of their labels and figures.</param>
/// <param name="Figures">What it reaches on documents it has not seen, in words.</param>
/// <param name="Baseline">The log-odds of the average document.</param>
/// <param name="Sampling">Half the 90 % interval in log-odds of a text of one word; n words have it divided by
/// √n.</param>
/// <param name="Terms">What each figure counts.</param>
/// <param name="Additive">Whether each figure counts by itself; else facts count as far as the rest is good.</param>
internal sealed record QualityModelFile(string Name, int Version, int Documents, string Data, string Figures,
    double Baseline, double Sampling, IReadOnlyList<QualityModelFile.Term> Terms,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool Additive = false)
{
    /// <summary>A <see cref="QualityTerm"/> with its points as pairs.</summary>
    internal sealed record Term(string Figure, double Weight, double Reference, IReadOnlyList<double[]> Points);

    /// <exception cref="FormatException">It is no valid model.</exception>
    public static QualityModelFile Read(string json)
    {
        try
        {
            QualityModelFile file = JsonSerializer.Deserialize(Utf16.WithoutLoneSurrogates(json),
                QualityModelJson.Default.QualityModelFile)
                ?? throw new FormatException("A quality model is an object, not null.");
            file.Validate();
            return file;
        }
        catch (JsonException mistake)
        {
            throw new FormatException($"This is no quality model: {mistake.Message}", mistake);
        }
    }

    public string Write() => JsonSerializer.Serialize(this, QualityModelJson.Default.QualityModelFile) + "\n";

    public QualityModel ToModel()
    {
        ImmutableArray<QualityTerm> terms =
        [
            .. Terms.Select(term => new QualityTerm(term.Figure,
                [.. term.Points.Select(point => (point[0], point[1]))], term.Weight, term.Reference)),
        ];
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(Write().ReplaceLineEndings("\n")));
        return new QualityModel(FormattableString.Invariant($"{Name}@{Version}"), Baseline, Sampling, terms, Additive)
        {
            Digest = ShortDigest.Of(hash),
        };
    }

    private void Validate()
    {
        if (string.IsNullOrWhiteSpace(Name) || Version < 0)
            throw new FormatException("A quality model has a name and a version of 0 or more.");
        if (!double.IsFinite(Baseline) || !(Sampling >= 0 && double.IsFinite(Sampling))
            || Terms.Count == 0 || Terms.Contains(null!))
            throw new FormatException("A quality model has a baseline, a sampling of 0 or more, and terms.");
        foreach (Term term in Terms)
        {
            if (!(term.Weight >= 0 && double.IsFinite(term.Weight)) || !double.IsFinite(term.Reference))
                throw new FormatException(
                    $"The weight of '{term.Figure}' is not 0 or more, or its reference no number.");
            if (term.Points.Count == 0 || term.Points.Any(point => point is not [_, >= 0 and <= 1])
                || term.Points.Zip(term.Points.Skip(1)).Any(pair => !(pair.First[0] < pair.Second[0])))
                throw new FormatException(
                    $"The points of '{term.Figure}' are not pairs of a rising figure and a sub-score of 0 to 1.");
        }
        if (Terms.Select(term => term.Figure).Distinct(StringComparer.Ordinal).Count() < Terms.Count)
            throw new FormatException("A figure has two terms.");
    }
}
