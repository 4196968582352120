namespace QualityCheck.Extraction;

/// <summary>
/// What SmartReader says of a page's blocks, asked for once the library's own choice is made: it rewrites the tree of
/// the page, so nothing may be read from that afterwards.
/// </summary>
/// <param name="when">When it is asked.</param>
/// <param name="read">For each block the share of its text that SmartReader keeps; null for no answer.</param>
internal sealed class ReaderOpinion(SecondOpinion when, Func<double[]?> read)
{
    /// <summary>
    /// The most words of an own choice that is doubted unasked: long articles gain nothing by it, and the time is
    /// saved. A judgement.
    /// </summary>
    private const int MostWords = 700;

    /// <summary>The least share of words in sentences of an article: a judgement.</summary>
    private const double MostlySentences = 0.7;

    /// <summary>What the log odds of a block lose that SmartReader leaves out: a judgement.</summary>
    private const double Doubt = 1.5;

    /// <summary>A block is left out where less of it stays: it may take a link or a label out of a paragraph.</summary>
    private const double LeastShare = SmartReaderArticle.LeastShare;

    /// <summary>
    /// SmartReader that leaves out more of what is surely article has the wrong part of the page: a judgement.
    /// </summary>
    private const double LeastFound = 0.8;

    /// <summary>Blocks of this probability are surely article: a judgement.</summary>
    private const double Sure = 0.8;

    /// <summary>The shares; null where SmartReader need not be asked or gives none.</summary>
    public double[]? Of(PageContent page, PageHints hints, MainText own, BlockFeatures features) =>
        when == SecondOpinion.Always
        || when == SecondOpinion.Auto && IsArticleLike(page, hints, own, features)
        && Words(page, own, features) < MostWords
            ? read()
            : null;

    /// <summary>
    /// Whether the page declares an article, or no other kind, and what is kept of it is mostly sentences: of lists and
    /// threads SmartReader misses much.
    /// </summary>
    private static bool IsArticleLike(PageContent page, PageHints hints, MainText own, BlockFeatures features)
    {
        PageStatistics statistics = own.Choice.Statistics;
        if (!hints.DeclaresArticle && (statistics.IsSparse || hints.IsForum || hints.DeclaresProduct))
            return false;
        int sentences = Enumerable.Range(0, page.Blocks.Count)
            .Where(i => own.Rules[i] is null && page.Blocks[i].Kind != BlockKind.ListItem && statistics.IsProse(i))
            .Sum(features.Words);
        return sentences >= MostlySentences * Words(page, own, features);
    }

    private static int Words(PageContent page, MainText own, BlockFeatures features) =>
        Enumerable.Range(0, page.Blocks.Count).Where(i => own.Rules[i] is null).Sum(features.Words);

    /// <summary>
    /// The probabilities of the blocks once SmartReader has been heard. It leaves all asides out by their name; those
    /// that the rules keep are notes in the text.
    /// </summary>
    public static float[] Heard(PageContent page, float[] probabilities, double[] shares, MainText own,
        BlockFeatures features)
    {
        double sure = 0, found = 0;
        for (int i = 0; i < probabilities.Length; i++)
        {
            double words = own.Rules[i] is null && probabilities[i] >= Sure ? features.Words(i) : 0;
            sure += words;
            found += shares[i] >= LeastShare ? words : 0;
        }
        return found < sure * LeastFound
            ? probabilities
            :
            [
                .. probabilities.Select((likely, i) => shares[i] < LeastShare && !IsNote(i) ? Doubted(likely) : likely),
            ];

        bool IsNote(int block) => own.Choice.Rules[block] is null
            && page.Upwards(page.Blocks[block].Element).Any(element => element.Name == "aside");
    }

    /// <summary>The probability of a block that SmartReader leaves out.</summary>
    public static float Doubted(float probability)
    {
        double odds = probability / (1 - (double)probability) * Math.Exp(-Doubt);
        return probability < 1 ? (float)(odds / (1 + odds)) : probability;
    }

    /// <summary>
    /// How far both agree, 0–1: of the words that one of them keeps, the share that both do; 1 where neither keeps any.
    /// </summary>
    public static double Agreement(double[] shares, MainText own, BlockFeatures features)
    {
        double both = 0, either = 0;
        for (int i = 0; i < shares.Length; i++)
        {
            bool kept = own.Rules[i] is null, found = shares[i] >= LeastShare;
            both += kept && found ? features.Words(i) : 0;
            either += kept || found ? features.Words(i) : 0;
        }
        return either == 0 ? 1 : both / either;
    }
}
