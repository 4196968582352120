namespace QualityCheck.Boilerplate;

/// <summary>
/// Which lines go: those that are surely boilerplate, and of the others those that cost the article least for what they promise, until so much of it is at stake.
/// Between paragraphs that asks for more, and for most where little on the page proves that a page was flattened at all. A full sentence that shares the text's
/// topic never goes unless its own words speak against it. Lines of the same text go together.
/// </summary>
/// <param name="AtStake">The share of the article's words that may be lost, as far as the probabilities tell.</param>
/// <param name="Likely">The probability above which a line may go.</param>
/// <param name="Sure">The probability above which it does.</param>
/// <param name="LikelyInside">The same between two paragraphs.</param>
/// <param name="SureInside">The same between two paragraphs.</param>
internal sealed record LineChoice(float AtStake, float Likely, float Sure, float LikelyInside, float SureInside)
{
    private const float Proof = 0.85f;
    private const int FewestProofs = 6;
    private const float ProvenShare = 0.12f;
    private const float InsideWords = 40;
    private const float Topical = 0.5f;

    private static readonly LineChoice Bold = new(0.0055f, 0.3f, 0.7f, 0.5f, 0.85f);

    private static readonly LineChoice Careful = new(0.0008f, 0.5f, 0.9f, 0.6f, 0.95f);

    public static bool[] Of(LineRows rows, float[] noise)
    {
        int proofs = noise.Count(probability => probability > Proof);
        return (proofs >= FewestProofs && proofs >= ProvenShare * noise.Length ? Bold : Careful).Removed(rows, noise);
    }

    private bool[] Removed(LineRows rows, float[] noise)
    {
        var removed = new bool[noise.Length];
        float all = 0, prose = 0, before = 0, spent = 0;
        for (int i = 0; i < noise.Length; i++)
        {
            all += Cost(rows, noise, i);
            prose += rows.IsProse(i) ? Cost(rows, noise, i) : 0;
        }
        List<int> open = [];
        for (int i = 0; i < noise.Length; i++)
        {
            float own = rows.IsProse(i) ? Cost(rows, noise, i) : 0;
            bool inside = before >= InsideWords && prose - before - own >= InsideWords;
            before += own;
            if (noise[i] <= (inside ? LikelyInside : Likely) || IsProtected(rows, i))
                continue;
            removed[i] = noise[i] > (inside ? SureInside : Sure);
            if (removed[i])
                spent += Cost(rows, noise, i);
            else
                open.Add(i);
        }
        foreach (IGrouping<int, int> copies in open.GroupBy(rows.CopyId).OrderBy(copies => copies.Average(i => (1 - noise[i]) * (rows.Features(i).Words + 1) / noise[i])))
        {
            spent += copies.Sum(i => Cost(rows, noise, i));
            if (spent > AtStake * all)
                break;
            foreach (int i in copies)
                removed[i] = true;
        }
        return removed;
    }

    /// <summary>The words of article that are to be expected in the line.</summary>
    private static float Cost(LineRows rows, float[] noise, int line) => (1 - noise[line]) * rows.Features(line).Words;

    private static bool IsProtected(LineRows rows, int line) => rows.IsProse(line) && rows.Lexical(line) <= 0 && rows.TopicShare(line) >= Topical;
}
