using QualityCheck.Models;

namespace QualityCheck.Language;

/// <summary>What the part-of-speech tagger looks at: the word and its neighbours, and the two tags before.</summary>
internal static class TaggerFeatures
{
    public const int Count = 34;

    /// <summary>Stands for the tag before the first word.</summary>
    public const uint Beginning = 31;

    /// <summary>The features of the word at <paramref name="i"/> of a sentence.</summary>
    /// <param name="words">The words of the sentence.</param>
    /// <param name="i">The word.</param>
    /// <param name="before">The tag of the word before, or <see cref="Beginning"/>.</param>
    /// <param name="twoBefore">The tag of the word before that one.</param>
    /// <param name="features">Takes the features.</param>
    public static void Fill(ReadOnlySpan<WordFeatures> words, int i, uint before, uint twoBefore, Span<int> features)
    {
        ref readonly WordFeatures word = ref words[i];
        WordFeatures none = default;
        ref readonly WordFeatures left = ref i > 0 ? ref words[i - 1] : ref none;
        ref readonly WordFeatures left2 = ref i > 1 ? ref words[i - 2] : ref none;
        ref readonly WordFeatures right = ref i + 1 < words.Length ? ref words[i + 1] : ref none;
        ref readonly WordFeatures right2 = ref i + 2 < words.Length ? ref words[i + 2] : ref none;
        uint first = i == 0 ? 1u : 0u;
        uint tags = before * 32 + twoBefore;
        int n = 0;
        features[n++] = FeatureHash.Of(1, word.Lower);
        features[n++] = FeatureHash.Of(2, word.Lower, before);
        features[n++] = FeatureHash.Of(3, word.Lower, right.Lower);
        features[n++] = FeatureHash.Of(4, left.Lower, word.Lower);
        features[n++] = FeatureHash.Of(5, word.Suffix1);
        features[n++] = FeatureHash.Of(6, word.Suffix2);
        features[n++] = FeatureHash.Of(7, word.Suffix3);
        features[n++] = FeatureHash.Of(8, word.Suffix4);
        features[n++] = FeatureHash.Of(9, word.Suffix5);
        features[n++] = FeatureHash.Of(10, word.Prefix1);
        features[n++] = FeatureHash.Of(11, word.Prefix2);
        features[n++] = FeatureHash.Of(12, word.Prefix3);
        features[n++] = FeatureHash.Of(13, word.Prefix4);
        features[n++] = FeatureHash.Of(14, word.Shape, first);
        features[n++] = FeatureHash.Of(15, word.Shape, word.Suffix3);
        features[n++] = FeatureHash.Of(16, left.Lower);
        features[n++] = FeatureHash.Of(17, left2.Lower);
        features[n++] = FeatureHash.Of(18, right.Lower);
        features[n++] = FeatureHash.Of(19, right2.Lower);
        features[n++] = FeatureHash.Of(20, right.Suffix3);
        features[n++] = FeatureHash.Of(21, left.Suffix3);
        features[n++] = FeatureHash.Of(22, right.Shape, word.Shape);
        features[n++] = FeatureHash.Of(23, before);
        features[n++] = FeatureHash.Of(24, tags);
        features[n++] = FeatureHash.Of(25, before, right.Lower);
        features[n++] = FeatureHash.Of(26, before, word.Suffix3);
        features[n++] = FeatureHash.Of(27, tags, word.Lower);
        features[n++] = FeatureHash.Of(28, left.Lower, right.Lower);
        features[n++] = FeatureHash.Of(29, before, word.Shape);
        features[n++] = FeatureHash.Of(30, right.Lower, right2.Lower);
        features[n++] = FeatureHash.Of(31, before, right.Suffix2);
        features[n++] = FeatureHash.Of(32, word.Suffix3, right.Suffix2);
        features[n++] = FeatureHash.Of(33, left2.Lower, left.Lower);
        features[n++] = FeatureHash.Of(34, word.Lower, word.Shape);
    }
}
