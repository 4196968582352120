namespace QualityCheck.Training;

/// <summary>
/// Makes the leaves of a symmetric tree rise or fall with the answers to its questions: leaves in the wrong order meet
/// at their mean.
/// </summary>
internal static class MonotoneLeaves
{
    private const int Rounds = 30;

    /// <param name="values">The values of the leaves; the first question gives the lowest bit of an index.</param>
    /// <param name="weights">How much each leaf counts.</param>
    /// <param name="signs">For each question 1 where its yes may only raise, -1 where it may only lower, 0 where it may
    /// do either.</param>
    public static void Order(float[] values, double[] weights, int[] signs)
    {
        for (int round = 0; round < Rounds; round++)
        {
            foreach ((int low, int high) in Wrong(values, signs))
            {
                float mean =
                    (float)((values[low] * weights[low] + values[high] * weights[high])
                        / (weights[low] + weights[high]));
                (values[low], values[high]) = (mean, mean);
            }
        }
        // What the rounds left over: a leaf is never below one that has to be below it.
        foreach ((int low, int high) in Wrong(values, signs))
            values[high] = values[low];
    }

    /// <summary>The pairs of leaves in the wrong order, found while they are put right.</summary>
    private static IEnumerable<(int Low, int High)> Wrong(float[] values, int[] signs)
    {
        for (int level = 0; level < signs.Length; level++)
        {
            for (int leaf = 0; leaf < values.Length && signs[level] != 0; leaf++)
            {
                int other = leaf ^ 1 << level;
                (int low, int high) = signs[level] > 0 ? (leaf, other) : (other, leaf);
                if (leaf < other && values[low] > values[high])
                    yield return (low, high);
            }
        }
    }
}
