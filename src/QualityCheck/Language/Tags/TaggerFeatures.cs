using QualityCheck.Models;

namespace QualityCheck.Language;

/// <summary>
/// What the part-of-speech tagger looks at: the word and its neighbours, and the two tags before. The templates are
/// grouped by what they depend on, so that what is known of a word alone is looked up once; each has the number that
/// the model was trained with.
/// </summary>
internal static class TaggerFeatures
{
    // Features of each sort; the number of templates below, part of the model's format.
    public const int OfWord = 12;
    public const int OfNeighbour = 6;
    public const int OfContext = 8;
    public const int OfTags = 8;
    public const int Count = OfWord + OfNeighbour + OfContext + OfTags;

    /// <summary>Stands for the tag before the first word.</summary>
    public const uint Beginning = 31;

    /// <summary>Which of a neighbour's features count, by where it stands.</summary>
    public const int Left = 0, LeftSuffix = 1, Left2 = 2, Right = 3, RightSuffix = 4, Right2 = 5;

    /// <summary>The features of the word at <paramref name="i"/> of a sentence.</summary>
    /// <param name="words">The words of the sentence.</param>
    /// <param name="i">The word.</param>
    /// <param name="before">The tag of the word before, or <see cref="Beginning"/>.</param>
    /// <param name="twoBefore">The tag of the word before that one.</param>
    /// <param name="features">Takes the features.</param>
    public static void Fill(ReadOnlySpan<WordFeatures> words, int i, uint before, uint twoBefore, Span<int> features)
    {
        WordFeatures At(ReadOnlySpan<WordFeatures> words, int at) =>
            (uint)at < (uint)words.Length ? words[at] : default;
        WordFeatures left2 = At(words, i - 2), left = At(words, i - 1), word = words[i], right = At(words, i + 1),
            right2 = At(words, i + 2);
        Span<int> neighbour = stackalloc int[OfNeighbour];
        Word(word, features);
        features = features[OfWord..];
        Neighbour(left, neighbour);
        (features[Left], features[LeftSuffix]) = (neighbour[Left], neighbour[LeftSuffix]);
        Neighbour(left2, neighbour);
        features[Left2] = neighbour[Left2];
        Neighbour(right, neighbour);
        (features[Right], features[RightSuffix]) = (neighbour[Right], neighbour[RightSuffix]);
        Neighbour(right2, neighbour);
        features[Right2] = neighbour[Right2];
        Context(left2, left, word, right, right2, i == 0, features[OfNeighbour..]);
        Tags(word, right, before, twoBefore, features[(OfNeighbour + OfContext)..]);
    }

    /// <summary>What the word says of itself.</summary>
    public static void Word(in WordFeatures word, Span<int> features)
    {
        var add = new FeatureList(features);
        add.Template(1, word.Lower);
        add.Template(5, word.Suffix1);
        add.Template(6, word.Suffix2);
        add.Template(7, word.Suffix3);
        add.Template(8, word.Suffix4);
        add.Template(9, word.Suffix5);
        add.Template(10, word.Prefix1);
        add.Template(11, word.Prefix2);
        add.Template(12, word.Prefix3);
        add.Template(13, word.Prefix4);
        add.Template(15, word.Shape, word.Suffix3);
        add.Template(34, word.Lower, word.Shape);
    }

    /// <summary>What the word says of those around it.</summary>
    public static void Neighbour(in WordFeatures word, Span<int> features)
    {
        features[Left] = FeatureHash.Of(16, word.Lower);
        features[LeftSuffix] = FeatureHash.Of(21, word.Suffix3);
        features[Left2] = FeatureHash.Of(17, word.Lower);
        features[Right] = FeatureHash.Of(18, word.Lower);
        features[RightSuffix] = FeatureHash.Of(20, word.Suffix3);
        features[Right2] = FeatureHash.Of(19, word.Lower);
    }

    /// <summary>What two words say together.</summary>
    public static void Context(in WordFeatures left2, in WordFeatures left, in WordFeatures word, in WordFeatures right,
        in WordFeatures right2, bool first, Span<int> features)
    {
        var add = new FeatureList(features);
        add.Template(3, word.Lower, right.Lower);
        add.Template(4, left.Lower, word.Lower);
        add.Template(14, word.Shape, first ? 1u : 0);
        add.Template(22, right.Shape, word.Shape);
        add.Template(28, left.Lower, right.Lower);
        add.Template(30, right.Lower, right2.Lower);
        add.Template(32, word.Suffix3, right.Suffix2);
        add.Template(33, left2.Lower, left.Lower);
    }

    /// <summary>What the tags before say, alone and with the words.</summary>
    public static void Tags(in WordFeatures word, in WordFeatures right, uint before, uint twoBefore,
        Span<int> features)
    {
        uint tags = before * 32 + twoBefore;
        var add = new FeatureList(features);
        add.Template(2, word.Lower, before);
        add.Template(23, before);
        add.Template(24, tags);
        add.Template(25, before, right.Lower);
        add.Template(26, before, word.Suffix3);
        add.Template(27, tags, word.Lower);
        add.Template(29, before, word.Shape);
        add.Template(31, before, right.Suffix2);
    }
}
