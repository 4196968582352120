namespace QualityCheck.Models;

/// <summary>
/// Tells something of a sentence by its vectors and by what a model of its words says. The mean of the vectors tells
/// what the sentence is like, and a soft maximum over them (the logarithm of the sum of exponentials) whether one of
/// its tokens speaks for it. Immutable and safe from many threads.
/// </summary>
/// <param name="bias">The log odds where all else is 0.</param>
/// <param name="words">What the log odds by the words are multiplied with.</param>
/// <param name="mean">The weights of the mean, one a number of a vector.</param>
/// <param name="each">The weights of each vector, one a number.</param>
internal sealed class SentenceHead(float bias, float words, float[] mean, float[] each)
{
    /// <summary>The log odds that a sentence is of the positive class.</summary>
    /// <param name="vectors">Its vectors, one behind the other.</param>
    /// <param name="byWords">The log odds by its words.</param>
    public double LogOdds(ReadOnlySpan<float> vectors, double byWords) => With(ByVectors(vectors), byWords);

    /// <summary>What the vectors say and what the words say, together.</summary>
    public double With(double byVectors, double byWords) => byVectors + words * byWords;

    /// <summary>What the vectors of a sentence say, one behind the other.</summary>
    public double ByVectors(ReadOnlySpan<float> vectors)
    {
        int count = vectors.Length / each.Length;
        double ofMean = 0, greatest = double.NegativeInfinity, sum = 0;
        for (int v = 0; v < count; v++)
        {
            ReadOnlySpan<float> vector = vectors.Slice(v * each.Length, each.Length);
            ofMean += Product(mean, vector);
            double said = Product(each, vector);
            sum = said > greatest ? sum * Math.Exp(greatest - said) + 1 : sum + Math.Exp(said - greatest);
            greatest = Math.Max(greatest, said);
        }
        return bias + ofMean / count + greatest + Math.Log(sum);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The payload ends too early, or a number is none.</exception>
    public static SentenceHead Read(ref PayloadReader reader, int dimensions) =>
        new(reader.Finite(), reader.Finite(), Numbers(ref reader, dimensions), Numbers(ref reader, dimensions));

    public void Write(PayloadWriter payload)
    {
        foreach (float number in (ReadOnlySpan<float>)[bias, words, .. mean, .. each])
            payload.Single(number);
    }

    private static double Product(float[] weights, ReadOnlySpan<float> vector)
    {
        double sum = 0;
        for (int i = 0; i < weights.Length; i++)
            sum += (double)weights[i] * vector[i];
        return sum;
    }

    private static float[] Numbers(ref PayloadReader reader, int count)
    {
        var numbers = new float[count];
        for (int i = 0; i < count; i++)
            numbers[i] = reader.Finite();
        return numbers;
    }
}
