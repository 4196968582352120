using System.Buffers.Binary;
using System.Collections.Immutable;
using QualityCheck.Models;

namespace QualityCheck.Genres;

/// <summary>
/// Multinomial logistic regression over <see cref="GenreFeatures"/>: for each genre a weight a feature, and
/// probabilities by the softmax of the sums. Immutable and safe from many threads.
/// </summary>
/// <param name="genres">The genres it knows.</param>
/// <param name="weights">For each genre its weights, one a feature, and behind them its bias; the genres one behind the
/// other.</param>
internal sealed class GenreModel(ImmutableArray<Genre> genres, float[] weights)
{
    private static int Row => GenreFeatures.Count + 1;

    /// <summary>The genres it knows.</summary>
    public ImmutableArray<Genre> Genres => genres;

    /// <summary>For each genre it knows how likely it is, 0–1.</summary>
    public double[] Probabilities(ReadOnlySpan<float> features)
    {
        var sums = new double[genres.Length];
        for (int g = 0; g < sums.Length; g++)
        {
            ReadOnlySpan<float> row = weights.AsSpan(g * Row, Row);
            double sum = row[^1];
            for (int f = 0; f < features.Length; f++)
                sum += row[f] * features[f];
            sums[g] = sum;
        }
        double most = sums.Max(), all = 0;
        foreach (ref double sum in sums.AsSpan())
            all += sum = Math.Exp(sum - most);
        foreach (ref double sum in sums.AsSpan())
            sum /= all;
        return sums;
    }

    /// <summary>The likeliest genre with its probability.</summary>
    public GenreEstimate Best(ReadOnlySpan<float> features)
    {
        double[] probabilities = Probabilities(features);
        int best = Array.IndexOf(probabilities, probabilities.Max());
        return new GenreEstimate(genres[best], Math.Round(probabilities[best], 3));
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The payload is no such model.</exception>
    public static GenreModel Read(byte[] payload)
    {
        var reader = new PayloadReader(payload);
        var genres = new Genre[reader.Byte()];
        for (int g = 0; g < genres.Length; g++)
            genres[g] = (Genre)reader.Byte();
        if (reader.Number() != GenreFeatures.Count || genres.Length == 0 || !genres.All(Enum.IsDefined))
            throw new InvalidDataException("The model asks for other features or genres than there are.");
        var weights = new float[genres.Length * Row];
        for (int i = 0; i < weights.Length; i++)
            weights[i] = (float)BinaryPrimitives.ReadHalfLittleEndian(reader.Bytes(sizeof(short)));
        return weights.All(float.IsFinite)
            ? new GenreModel([.. genres], weights)
            : throw new InvalidDataException("The model has weights that are no numbers.");
    }

    /// <summary>The payload of the model, weights in sixteen bits.</summary>
    public byte[] Write()
    {
        var payload = new PayloadWriter();
        payload.Byte(genres.Length);
        foreach (Genre genre in genres)
            payload.Byte((int)genre);
        payload.Number(GenreFeatures.Count);
        foreach (float weight in weights)
        {
            int bits = BitConverter.HalfToInt16Bits((Half)weight);
            payload.Byte(bits);
            payload.Byte(bits >> 8);
        }
        return payload.ToArray();
    }
}
