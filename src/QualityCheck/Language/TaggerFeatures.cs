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
        var add = new FeatureList(features, template: 1);
        add.Feature(word.Lower);
        add.Feature(word.Lower, before);
        add.Feature(word.Lower, right.Lower);
        add.Feature(left.Lower, word.Lower);
        add.Feature(word.Suffix1);
        add.Feature(word.Suffix2);
        add.Feature(word.Suffix3);
        add.Feature(word.Suffix4);
        add.Feature(word.Suffix5);
        add.Feature(word.Prefix1);
        add.Feature(word.Prefix2);
        add.Feature(word.Prefix3);
        add.Feature(word.Prefix4);
        add.Feature(word.Shape, first);
        add.Feature(word.Shape, word.Suffix3);
        add.Feature(left.Lower);
        add.Feature(left2.Lower);
        add.Feature(right.Lower);
        add.Feature(right2.Lower);
        add.Feature(right.Suffix3);
        add.Feature(left.Suffix3);
        add.Feature(right.Shape, word.Shape);
        add.Feature(before);
        add.Feature(tags);
        add.Feature(before, right.Lower);
        add.Feature(before, word.Suffix3);
        add.Feature(tags, word.Lower);
        add.Feature(left.Lower, right.Lower);
        add.Feature(before, word.Shape);
        add.Feature(right.Lower, right2.Lower);
        add.Feature(before, right.Suffix2);
        add.Feature(word.Suffix3, right.Suffix2);
        add.Feature(left2.Lower, left.Lower);
        add.Feature(word.Lower, word.Shape);
    }
}
