using QualityCheck.Models;

namespace QualityCheck.Boilerplate;

/// <summary>
/// Two linear models over the words of a line: how far they speak for boilerplate, on whole pages and inside of
/// articles. Immutable and safe from many threads.
/// </summary>
/// <param name="page">What was learned on whole pages.</param>
/// <param name="inside">What was learned between the first and the last line of articles.</param>
internal sealed class LineLexicon(LineLexicon.Part page, LineLexicon.Part inside)
{
    /// <summary>No words speak for or against boilerplate more loudly: a judgement.</summary>
    private const float Most = 8;

    /// <param name="Shift">How many bits of a bucket of <see cref="LineWords"/> are left out.</param>
    /// <param name="Weights">A weight for all buckets that are the same without them.</param>
    /// <param name="Scale">By what the weights are multiplied.</param>
    /// <param name="Bias">What every line starts from.</param>
    internal sealed record Part(int Shift, sbyte[] Weights, float Scale, float Bias)
    {
        /// <summary>The logarithm of the odds; each of a line's words counts the less the more there are.</summary>
        public float Score(ReadOnlySpan<int> buckets)
        {
            int sum = 0, shift = Shift;
            sbyte[] weights = Weights;
            foreach (int bucket in buckets)
                sum += weights[bucket >> shift];
            return Math.Clamp(Bias + Scale * sum / MathF.Sqrt(buckets.Length), -Most, Most);
        }

        public static Part Read(ref PayloadReader reader)
        {
            int shift = reader.Byte();
            if (shift > LineWords.Bits)
                throw new InvalidDataException("The model leaves out more bits than there are.");
            (float scale, float bias) = (reader.Single(), reader.Single());
            var weights = new sbyte[LineWords.Buckets >> shift];
            for (int i = 0; i < weights.Length; i++)
                weights[i] = (sbyte)reader.Byte();
            return new Part(shift, weights, scale, bias);
        }

        public void Write(PayloadWriter payload)
        {
            payload.Byte((sbyte)Shift);
            payload.Single(Scale);
            payload.Single(Bias);
            foreach (sbyte weight in Weights)
                payload.Byte(weight);
        }
    }

    public Part Page => page;

    public Part Inside => inside;

    /// <summary>The logarithms of the odds that the line is boilerplate, by its words alone.</summary>
    public (float Page, float Inside) Score(ReadOnlySpan<char> line)
    {
        Span<int> buckets = stackalloc int[LineWords.Most];
        buckets = buckets[..LineWords.Of(line, buckets)];
        return (page.Score(buckets), inside.Score(buckets));
    }
}
