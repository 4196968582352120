using System.Buffers;
using QualityCheck.Text;

namespace QualityCheck.Extraction;

/// <summary>What a block's text looks like.</summary>
/// <param name="Words">Words; for scripts without spaces, two characters count as one.</param>
/// <param name="Commas">Commas and their like.</param>
/// <param name="EndsSentence">Whether it ends as a sentence does.</param>
internal readonly record struct BlockShape(int Words, int Commas, bool EndsSentence)
{
    private static readonly SearchValues<char> CommaLike = SearchValues.Create(",;，、،");

    public static BlockShape Of(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> end = text.TrimEnd("\"'”’)]» \u00A0");
        return new BlockShape(WordCount.ByLetters(text), text.CountAny(CommaLike),
            !end.IsEmpty && (end[^1] == ':' || SentenceMarks.Contain(end[^1])));
    }
}
