using QualityCheck.Models;

namespace QualityCheck.Language;

/// <summary>
/// What the taggers know of a word by its letters alone, as hashes. Upper case counts as lower case, one digit as
/// another, one quotation mark as another.
/// </summary>
internal readonly struct WordFeatures
{
    // Characters of a word that are read; it bounds the time of endless ones. Part of the models' format.
    private const int Longest = 40;
    // Runs of a shape; part of the models' format.
    private const int LongestShape = 6;
    // The characters that are folded by a table.
    private const int Ascii = 128;

    private static readonly char[] Folds = [.. Enumerable.Range(0, Ascii).Select(c => FoldAny((char)c))];
    private static readonly char[] Shapes = [.. Enumerable.Range(0, Ascii).Select(c => ShapeOfAny((char)c))];

    private WordFeatures(ReadOnlySpan<char> word)
    {
        word = word[..Math.Min(word.Length, Longest)];
        Span<char> folded = stackalloc char[word.Length];
        Lower = Shape = FeatureHash.Basis;
        char last = '\0';
        int shapes = 0;
        for (int i = 0; i < word.Length; i++)
        {
            folded[i] = Fold(word[i]);
            Lower = FeatureHash.Append(Lower, folded[i]);
            char shape = ShapeOf(word[i]);
            if (shape != last && shapes++ < LongestShape)
                Shape = FeatureHash.Append(Shape, shape);
            last = shape;
        }
        Prefix1 = Affix(FeatureHash.Basis, folded, 0);
        Prefix2 = Affix(Prefix1, folded, 1);
        Prefix3 = Affix(Prefix2, folded, 2);
        Prefix4 = Affix(Prefix3, folded, 3);
        folded.Reverse();
        Suffix1 = Affix(FeatureHash.Basis, folded, 0);
        Suffix2 = Affix(Suffix1, folded, 1);
        Suffix3 = Affix(Suffix2, folded, 2);
        Suffix4 = Affix(Suffix3, folded, 3);
        Suffix5 = Affix(Suffix4, folded, 4);
    }

    /// <summary>The whole word.</summary>
    public uint Lower { get; }

    /// <summary>Its runs of capitals, small letters, digits and marks: <c>McDonald</c> is <c>XxXx</c>.</summary>
    public uint Shape { get; }

    public uint Prefix1 { get; }
    public uint Prefix2 { get; }
    public uint Prefix3 { get; }
    public uint Prefix4 { get; }
    public uint Suffix1 { get; }
    public uint Suffix2 { get; }
    public uint Suffix3 { get; }
    public uint Suffix4 { get; }
    public uint Suffix5 { get; }

    public static WordFeatures Of(ReadOnlySpan<char> word) => new(word);

    /// <summary>One more character; nothing where the word has none there.</summary>
    private static uint Affix(uint shorter, ReadOnlySpan<char> word, int i) =>
        i < word.Length ? FeatureHash.Append(shorter, word[i]) : 0;

    private static char Fold(char c) => c < Ascii ? Folds[c] : FoldAny(c);

    private static char ShapeOf(char c) => c < Ascii ? Shapes[c] : ShapeOfAny(c);

    private static char FoldAny(char c) =>
        char.IsDigit(c)
            ? '0'
            : c switch { '’' or '‘' => '\'', '“' or '”' => '"', '–' => '-', _ => char.ToLowerInvariant(c) };

    private static char ShapeOfAny(char c) => char.IsUpper(c) ? 'X' : char.IsLower(c) ? 'x' : char.IsDigit(c) ? '0' : c;
}
