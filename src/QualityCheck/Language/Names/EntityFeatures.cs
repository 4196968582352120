using QualityCheck.Models;

namespace QualityCheck.Language;

/// <summary>
/// What the entity tagger looks at: the word, two neighbours on either side, their tags, capitals and hints.
/// </summary>
internal static class EntityFeatures
{
    // Features of a word; the number of templates below.
    public const int Count = 39;

    // Where its numbers of templates begin; part of the model's format.
    private const int FirstTemplate = 100;

    /// <summary>The feature whose weights are the transitions from label <paramref name="before"/>.</summary>
    public static int Transition(int before) => FeatureHash.Of(FirstTemplate - 1, (uint)before);

    /// <summary>The features of a word.</summary>
    /// <param name="words">The words around it; the word stands in the middle of five.</param>
    /// <param name="first">Whether it is the first of its sentence.</param>
    /// <param name="features">Takes the features; room for <see cref="Count"/>.</param>
    public static void Fill(ReadOnlySpan<NameWord> words, bool first, Span<int> features)
    {
        ref readonly NameWord left2 = ref words[0], left = ref words[1], word = ref words[2], right = ref words[3],
            right2 = ref words[4];
        var add = new FeatureList(features, FirstTemplate);
        add.Feature(0);
        add.Feature(word.Word.Lower, word.Initial);
        add.Feature(word.Word.Shape, first ? 1u : 0);
        add.Feature(word.Word.Prefix2);
        add.Feature(word.Word.Prefix3);
        add.Feature(word.Word.Prefix4);
        add.Feature(word.Word.Suffix2);
        add.Feature(word.Word.Suffix3);
        add.Feature(word.Word.Suffix4);
        add.Feature(left.Word.Lower);
        add.Feature(right.Word.Lower);
        add.Feature(left2.Word.Lower);
        add.Feature(right2.Word.Lower);
        add.Feature(left.Word.Lower, word.Word.Lower);
        add.Feature(word.Word.Lower, right.Word.Lower);
        add.Feature(left.Word.Shape, word.Word.Shape);
        add.Feature(right.Word.Shape, word.Word.Shape);
        add.Feature(word.Tag, word.Initial);
        add.Feature(left.Tag, word.Tag);
        add.Feature(word.Tag, right.Tag);
        add.Feature(left.Tag * 32 + word.Tag, right.Tag);
        add.Feature(word.Tag, left.Word.Lower);
        add.Feature(word.Tag, right.Word.Lower);
        add.Feature(left.Initial * 16 + word.Initial * 4 + right.Initial, left2.Initial * 4 + right2.Initial);
        add.Feature(left2.Tag, right2.Tag);
        add.Feature(left.Word.Suffix3);
        add.Feature(right.Word.Suffix3);
        add.Feature(word.Word.Shape, word.Tag);
        add.Feature(left.Word.Lower, word.Initial);
        add.Feature(right.Word.Lower, word.Initial);
        add.Feature(left2.Word.Lower, left.Word.Lower);
        add.Feature(right.Word.Lower, right2.Word.Lower);
        add.Feature(word.Hint, word.Initial);
        add.Feature(left.Hint, word.Initial);
        add.Feature(right.Hint, word.Initial);
        add.Feature(left.Hint, word.Hint * 32 + right.Hint);
        add.Feature(right2.Hint, word.Initial * 16 + right.Initial * 4);
        add.Feature(word.Hint, word.Tag);
        add.Feature(left2.Hint, left.Hint * 4 + word.Initial);
    }
}
