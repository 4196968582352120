namespace QualityCheck.Boilerplate;

/// <summary>
/// Which lines go: those where what is gained, a line of boilerplate the less, is worth the words of article that are at stake, as far as the probabilities
/// tell. That asks for more where little on the page proves that a page was flattened at all. A full sentence that shares the text's topic never goes
/// unless its own words speak against it. Lines of the same text go together.
/// </summary>
internal static class LineChoice
{
    private const float Proof = 0.85f;
    private const int FewestProofs = 6;
    private const float ProvenShare = 0.12f;
    private const float Topical = 0.5f;

    /// <summary>The words that every line stands for at least.</summary>
    private const float LeastWords = 5;

    /// <summary>The logarithm of the least odds of boilerplate a word of the line.</summary>
    private const float Bold = -1.7f;

    private const float Careful = -0.5f;

    public static bool[] Of(LineRows rows, float[] noise)
    {
        int proofs = noise.Count(probability => probability > Proof);
        float least = proofs >= FewestProofs && proofs >= ProvenShare * noise.Length ? Bold : Careful;
        var (sums, counts) = (new float[rows.CopyIds], new int[rows.CopyIds]);
        for (int i = 0; i < noise.Length; i++)
        {
            sums[rows.CopyId(i)] += Gain(noise[i], rows.Features(i).Words);
            counts[rows.CopyId(i)]++;
        }
        var removed = new bool[noise.Length];
        for (int i = 0; i < noise.Length; i++)
            removed[i] = sums[rows.CopyId(i)] > least * counts[rows.CopyId(i)] && !IsProtected(rows, i);
        return removed;
    }

    private static float Gain(float noise, int words)
    {
        float odds = Math.Clamp(noise, 1e-5f, 1 - 1e-5f);
        return MathF.Log(odds / (1 - odds) / (words + LeastWords));
    }

    private static bool IsProtected(LineRows rows, int line) => rows.IsProse(line) && rows.Lexical(line) <= 0 && rows.TopicShare(line) >= Topical;
}
