namespace QualityCheck.Boilerplate;

/// <summary>
/// Which lines go: those where what is gained, a line of boilerplate the less, is worth the words of article that are
/// at stake, as far as the probabilities tell. That asks for more where little on the page proves that a page was
/// flattened at all. A full sentence that shares the text's topic never goes unless its own words speak against it, nor
/// does the headline. Lines of the same text go together.
/// </summary>
internal static class LineChoice
{
    /// <summary>A line that is likelier boilerplate proves that the page was flattened: a judgement.</summary>
    private const float Proof = 0.85f;
    /// <summary>So many of them are proof enough: a judgement.</summary>
    private const int FewestProofs = 6;
    /// <summary>So large a share of them has to be: a judgement.</summary>
    private const float ProvenShare = 0.12f;
    /// <summary>The share of words in common by which a sentence is on the topic: a judgement.</summary>
    private const float Topical = 0.5f;
    /// <summary>The same for the last sentence, and for who played or came in: a judgement.</summary>
    private const float LeastTopical = 0.25f;
    /// <summary>The same for a score: a judgement.</summary>
    private const float Known = 0.75f;
    /// <summary>So many words in common with the headline protect a sentence: a judgement.</summary>
    private const int TitleWords = 2;

    /// <summary>The words that every line stands for at least.</summary>
    private const float LeastWords = 5;

    /// <summary>What is likelier article than boilerplate stays, however short.</summary>
    private const float Likely = 0.5f;

    /// <summary>The logarithm of the least odds of boilerplate a word of the line.</summary>
    private const float Bold = -4.1f;

    /// <summary>The same where little proves that the page was flattened: a judgement.</summary>
    private const float Careful = -1.4f;

    /// <param name="rows">What is known of the lines.</param>
    /// <param name="noise">How likely each is boilerplate.</param>
    /// <param name="title">The headline; −1 without one.</param>
    public static bool[] Of(LineRows rows, float[] noise, int title)
    {
        (_, int last) = rows.Body();
        int proofs = noise.Count(probability => probability > Proof);
        float least = proofs >= FewestProofs && proofs >= ProvenShare * noise.Length ? Bold : Careful;
        var copies = new (float Gain, float Noise, int Count)[rows.Copies.Ids];
        for (int i = 0; i < noise.Length; i++)
        {
            ref (float Gain, float Noise, int Count) copy = ref copies[rows.Copies.Id(i)];
            copy = (copy.Gain + Gain(noise[i], rows.Features(i).Words), copy.Noise + noise[i], copy.Count + 1);
        }
        var removed = new bool[noise.Length];
        for (int i = 0; i < noise.Length; i++)
        {
            (float gain, float sum, int count) = copies[rows.Copies.Id(i)];
            removed[i] = sum > Likely * count && gain > least * count && i != title
                && !IsProtected(rows, i, title, last);
        }
        return removed;
    }

    private static float Gain(float noise, int words)
    {
        float odds = Math.Clamp(noise, 1e-5f, 1 - 1e-5f);
        return MathF.Log(odds / (1 - odds) / (words + LeastWords));
    }

    /// <summary>
    /// Whether the line is of the article for certain: a full sentence on its topic, the last all the sooner, or one
    /// that the headline speaks of, or a score, team or result that the running text speaks of.
    /// </summary>
    private static bool IsProtected(LineRows rows, int line, int title, int last)
    {
        float share = rows.TopicShare(line);
        ReadOnlySpan<char> words = rows.Words(line);
        return rows.IsProse(line) && rows.Lexical(line) <= 0
            && (share >= (line == last ? LeastTopical : Topical)
                || title >= 0 && rows.Topics.Common(line, title) >= TitleWords)
            || rows.Cue(line) is null
            && (share >= Known && LineSports.IsScore(words)
                || share >= LeastTopical && (LineSports.IsTeam(words) || LineSports.IsPlacing(words)));
    }
}
