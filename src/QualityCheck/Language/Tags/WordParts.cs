using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>
/// The words of Universal Dependencies inside a token: <c>do|n't</c>, <c>Ann|'s</c>, <c>well|-|known</c>.
/// </summary>
internal sealed class WordParts(LanguagePack pack)
{
    private readonly WordSet _clitics = pack.Words("words", "clitic");

    /// <summary>The most parts of a token; what goes beyond stays in the last one.</summary>
    public const int Most = 7;

    /// <summary>The parts of a token, as offsets of their ends.</summary>
    /// <param name="word">The token's characters.</param>
    /// <param name="ends">Takes the ends; room for <see cref="Most"/>.</param>
    /// <param name="head">The part whose tag the token gets.</param>
    /// <returns>The number of parts.</returns>
    public int Split(ReadOnlySpan<char> word, Span<int> ends, out int head)
    {
        int clitic = CliticStart(word), count = 0;
        for (int i = 1; i + 1 < clitic && count < Most - 3; i++)
        {
            if (word[i] is '-' or '\u2010' or '\u2011')
            {
                ends[count++] = i;
                ends[count++] = i + 1;
            }
        }
        head = count;
        ends[count++] = clitic;
        if (clitic < word.Length)
            ends[count++] = word.Length;
        return count;
    }

    private int CliticStart(ReadOnlySpan<char> word)
    {
        if (word.Length > 3 && word[^2] is '\'' or '’' && word[^1] is 't' or 'T' && word[^3] is 'n' or 'N')
            return word.Length - 3;
        int apostrophe = word.LastIndexOfAny('\'', '’');
        if (apostrophe <= 0)
            return word.Length;
        bool clitic = _clitics.Contains(word[(apostrophe + 1)..]);
        return clitic ? apostrophe : word.Length;
    }
}
