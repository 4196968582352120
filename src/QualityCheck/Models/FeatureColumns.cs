namespace QualityCheck.Models;

/// <summary>
/// The features of several rows, one feature behind the other with the rows side by side, so that they are judged
/// together.
/// </summary>
internal static class FeatureColumns
{
    /// <summary>Fills in the features of one of several rows.</summary>
    public delegate void Filler(int row, FeatureRow features);

    /// <summary>Judges as many rows as lie side by side.</summary>
    public delegate void Judge(ReadOnlySpan<float> columns, Span<float> probabilities);

    /// <summary>What is judged of any number of rows.</summary>
    /// <param name="rows">The number of rows.</param>
    /// <param name="features">The number of features of a row.</param>
    /// <param name="lanes">How many rows are judged at a time.</param>
    /// <param name="fill">Fills in a row.</param>
    /// <param name="judge">Judges them.</param>
    public static float[] Judged(int rows, int features, int lanes, Filler fill, Judge judge)
    {
        var probabilities = new float[rows];
        float[] columns = new float[features * lanes];
        Span<float> part = stackalloc float[lanes];
        for (int from = 0; from < rows; from += lanes)
        {
            int count = Math.Min(lanes, rows - from);
            for (int lane = 0; lane < count; lane++)
                fill(from + lane, new FeatureRow(columns, lane, lanes));
            judge(columns, part);
            part[..count].CopyTo(probabilities.AsSpan(from));
        }
        return probabilities;
    }
}
