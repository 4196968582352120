using QualityCheck.Models;

namespace QualityCheck.Extraction;

/// <summary>How many blocks of a page have the same mark-up, and how many the same text.</summary>
internal sealed class BlockCopies(int blocks)
{
    private readonly Dictionary<int, (int Blocks, int Words, int Kept, int Prose)> _makes = [];
    private readonly Dictionary<int, int> _texts = [];
    private readonly int[] _make = new int[blocks];
    private readonly int[] _text = new int[blocks];

    /// <param name="block">The block.</param>
    /// <param name="make">What blocks of the same mark-up have in common.</param>
    /// <param name="text">Its text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="isKept">Whether the rules keep it.</param>
    /// <param name="isProse">Whether it is prose.</param>
    public void Add(int block, int make, ReadOnlySpan<char> text, int words, bool isKept, bool isProse)
    {
        _make[block] = make;
        (int alike, int sum, int kept, int prose) = _makes.GetValueOrDefault(make);
        _makes[make] = (alike + 1, sum + words, kept + (isKept ? 1 : 0), prose + (isProse ? 1 : 0));
        _text[block] = (int)FeatureHash.OfText(text);
        _texts[_text[block]] = _texts.GetValueOrDefault(_text[block]) + 1;
    }

    /// <summary>How many blocks have the block's mark-up, their words, and how many are kept and are prose.</summary>
    public (int Blocks, int Words, int Kept, int Prose) Alike(int block) => _makes[_make[block]];

    /// <summary>How many blocks have the block's text.</summary>
    public int Same(int block) => _texts[_text[block]];
}
