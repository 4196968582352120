using QualityCheck.Models;

namespace QualityCheck.Boilerplate;

/// <summary>
/// Two linear models over the words of a line: how far they speak for boilerplate, on whole pages and inside of articles. Immutable and safe from many threads.
/// </summary>
/// <param name="page">What was learned on whole pages.</param>
/// <param name="inside">What was learned between the first and the last line of articles.</param>
internal sealed class LineLexicon(LineLexicon.Part page, LineLexicon.Part inside)
{
    private const float Most = 8;

    /// <param name="Weights">A weight a bucket of <see cref="LineWords"/>.</param>
    /// <param name="Scale">By what the weights are multiplied.</param>
    /// <param name="Bias">What every line starts from.</param>
    internal sealed record Part(sbyte[] Weights, float Scale, float Bias)
    {
        public float Score(int sum) => Math.Clamp(Bias + Scale * sum, -Most, Most);

        public static Part Read(ref PayloadReader reader)
        {
            (float scale, float bias) = (reader.Single(), reader.Single());
            var weights = new sbyte[LineWords.Buckets];
            for (int i = 0; i < weights.Length; i++)
                weights[i] = (sbyte)reader.Byte();
            return new Part(weights, scale, bias);
        }

        public void Write(PayloadWriter payload)
        {
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
        int pageSum = 0, insideSum = 0;
        foreach (int bucket in buckets[..LineWords.Of(line, buckets)])
        {
            pageSum += page.Weights[bucket];
            insideSum += inside.Weights[bucket];
        }
        return (page.Score(pageSum), inside.Score(insideSum));
    }
}
