using System.Runtime.InteropServices;
using System.Text;
using QualityCheck.Text;

namespace QualityCheck.Neural;

/// <summary>
/// A word as it is looked up, in lower case and without accents, with the place in the text of each of its characters.
/// Not safe from several threads.
/// </summary>
internal sealed class FoldedWord
{
    /// <summary>
    /// So many code units are kept, more than the longest word that can be known has; what goes on lengthens the last.
    /// </summary>
    private const int Longest = 128;

    /// <summary>Code units of the longest decomposition.</summary>
    private const int LongestDecomposition = 6;

    /// <summary>Code units of the longest character.</summary>
    private const int LongestCharacter = 2;

    private readonly List<char> _characters = [];
    private readonly List<TextSpan> _spans = [];

    /// <summary>Number of code units.</summary>
    public int Length => _spans.Count;

    /// <summary>Some of its characters.</summary>
    public ReadOnlySpan<char> this[Range range] => CollectionsMarshal.AsSpan(_characters)[range];

    /// <summary>A character of the text goes on with the word; what remains of it may be nothing.</summary>
    public void Add(Rune rune, TextSpan span)
    {
        if (Length >= Longest)
        {
            _spans[^1] = TextSpan.FromBounds(_spans[^1].Start, span.End);
            return;
        }
        Span<char> parts = stackalloc char[LongestDecomposition], lower = stackalloc char[LongestCharacter];
        foreach (Rune part in parts[..Decomposition.Write(rune, parts)].EnumerateRunes())
        {
            if (Characters.KindOf(part) == CharacterKind.None)
                continue;
            int length = Rune.ToLowerInvariant(part).EncodeToUtf16(lower);
            _characters.AddRange(lower[..length]);
            _spans.AddRange(Enumerable.Repeat(span, length));
        }
    }

    /// <summary>Where the characters from one up to another stand in the text.</summary>
    public TextSpan SpanOf(int start, int end) => TextSpan.FromBounds(_spans[start].Start, _spans[end - 1].End);

    public void Clear()
    {
        _characters.Clear();
        _spans.Clear();
    }
}
