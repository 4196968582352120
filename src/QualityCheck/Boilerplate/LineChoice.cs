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

    /// <summary>What is likelier article than boilerplate stays, however short.</summary>
    private const float Likely = 0.5f;

    /// <summary>The logarithm of the least odds of boilerplate a word of the line.</summary>
    private const float Bold = -4f;

    private const float Careful = -1.2f;

    public static bool[] Of(LineRows rows, float[] noise)
    {
        int proofs = noise.Count(probability => probability > Proof);
        float least = proofs >= FewestProofs && proofs >= ProvenShare * noise.Length ? Bold : Careful;
        var copies = new (float Gain, float Noise, int Count)[rows.CopyIds];
        for (int i = 0; i < noise.Length; i++)
        {
            ref (float Gain, float Noise, int Count) copy = ref copies[rows.CopyId(i)];
            copy = (copy.Gain + Gain(noise[i], rows.Features(i).Words), copy.Noise + noise[i], copy.Count + 1);
        }
        var removed = new bool[noise.Length];
        for (int i = 0; i < noise.Length; i++)
        {
            (float gain, float sum, int count) = copies[rows.CopyId(i)];
            removed[i] = sum > Likely * count && gain > least * count && !IsProtected(rows, i);
        }
        return removed;
    }

    private static float Gain(float noise, int words)
    {
        float odds = Math.Clamp(noise, 1e-5f, 1 - 1e-5f);
        return MathF.Log(odds / (1 - odds) / (words + LeastWords));
    }

    private static bool IsProtected(LineRows rows, int line) => rows.IsProse(line) && rows.Lexical(line) <= 0 && rows.TopicShare(line) >= Topical;
}
