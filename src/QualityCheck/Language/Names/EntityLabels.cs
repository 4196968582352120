namespace QualityCheck.Language;

/// <summary>
/// The labels of the entity tagger: none, and for every kind one for the first word of a name and one for the others
/// (BIO).
/// </summary>
internal static class EntityLabels
{
    // None, and a first and a further word of each of the four kinds.
    public const int Count = 9;
    public const int None = 0;

    /// <summary>Stands for the label before the first word.</summary>
    public const int Beginning = Count;

    private static readonly EntityKind[] Kinds =
    [
        EntityKind.Person, EntityKind.Organization, EntityKind.Location, EntityKind.Misc,
    ];

    public static int Begin(EntityKind kind) => 1 + 2 * Array.IndexOf(Kinds, kind);

    public static bool Begins(int label) => label % 2 == 1;

    public static EntityKind KindOf(int label) => Kinds[(label - 1) / 2];

    /// <summary>
    /// Whether <paramref name="label"/> may follow <paramref name="before"/>: a name goes on only in its own kind.
    /// </summary>
    public static bool MayFollow(int before, int label) =>
        label == None || Begins(label) || before == label || before == label - 1;

    /// <summary>The best sequence of labels (Viterbi 1967).</summary>
    /// <param name="emissions">For every word a score a label.</param>
    /// <param name="transitions">For every label before, <see cref="Beginning"/> last, a score a label.</param>
    /// <param name="before">The label before the first word.</param>
    /// <param name="labels">Takes a label a word.</param>
    public static void Decode(ReadOnlySpan<float> emissions, ReadOnlySpan<float> transitions, int before,
        Span<int> labels)
    {
        int words = labels.Length;
        if (words == 0)
            return;
        Span<byte> from = words * Count <= 1024 ? stackalloc byte[words * Count] : new byte[words * Count];
        Span<float> scores = stackalloc float[Count], next = stackalloc float[Count];
        for (int label = 0; label < Count; label++)
            scores[label] = MayFollow(before, label)
                ? transitions[before * Count + label] + emissions[label]
                : float.NegativeInfinity;
        for (int i = 1; i < words; i++)
        {
            for (int label = 0; label < Count; label++)
            {
                (next[label], from[i * Count + label]) = Best(scores, transitions, label);
                next[label] += emissions[i * Count + label];
            }
            next.CopyTo(scores);
        }
        int best = 0;
        for (int label = 1; label < Count; label++)
            best = scores[label] > scores[best] ? label : best;
        for (int i = words - 1; i >= 0; i--)
        {
            labels[i] = best;
            best = from[i * Count + best];
        }
    }

    private static (float Score, byte Before) Best(ReadOnlySpan<float> scores, ReadOnlySpan<float> transitions,
        int label)
    {
        float best = float.NegativeInfinity;
        byte from = 0;
        for (int before = 0; before < Count; before++)
        {
            if (MayFollow(before, label) && scores[before] + transitions[before * Count + label] is var score
                && score > best)
                (best, from) = (score, (byte)before);
        }
        return (best, from);
    }
}
