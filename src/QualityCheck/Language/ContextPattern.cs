using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>Words around a cue: <c>as soon as _</c>, <c>_ to</c>, <c># _</c>.</summary>
internal sealed class ContextPattern
{
    private readonly string[] _before;
    private readonly string[] _after;

    private ContextPattern(string[] before, string[] after) => (_before, _after) = (before, after);

    /// <summary>The patterns of a field; none for <c>-</c>.</summary>
    public static ContextPattern[] ParseAll(string field) =>
        field is "-" or "" ? [] : [.. field.Split('|').Select(Parse)];

    /// <summary>
    /// Whether the pattern's words stand around the tokens from <paramref name="start"/> to before
    /// <paramref name="end"/>.
    /// </summary>
    public bool Matches(TokenReader reader, int start, int end, int sentenceStart)
    {
        for (int i = 0; i < _before.Length; i++)
        {
            if (!Fits(reader, start - _before.Length + i, _before[i], sentenceStart))
                return false;
        }
        for (int i = 0; i < _after.Length; i++)
        {
            if (!Fits(reader, end + i, _after[i], sentenceStart))
                return false;
        }
        return true;
    }

    private static bool Fits(TokenReader reader, int i, string word, int sentenceStart) => word switch
    {
        "#" => reader.IsNumber(i),
        "^" => i < sentenceStart,
        _ => i >= sentenceStart && Folded.Equal(reader[i], word),
    };

    private static ContextPattern Parse(string pattern)
    {
        string[] words = pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int cue = Array.IndexOf(words, "_");
        return cue < 0
            ? throw new FormatException($"'{pattern}' has no _")
            : new ContextPattern(words[..cue], words[(cue + 1)..]);
    }
}
