using System.Collections.Immutable;
using QualityCheck.Duplicates;

namespace QualityCheck;

/// <summary>
/// Chooses the shingles that stand for a text: of each <see cref="Window"/> shingles in a row the one with the least
/// hash. Two texts that share a run of <see cref="ShingleWords"/> + <see cref="Window"/> - 1 words share one of them.
/// Source: Schleimer, Wilkerson and Aiken, Winnowing: Local Algorithms for Document Fingerprinting, SIGMOD 2003.
/// </summary>
public static class Winnowing
{
    /// <summary>Words of a shingle.</summary>
    public const int ShingleWords = 5;

    /// <summary>Of so many shingles in a row one is chosen.</summary>
    public const int Window = 16;

    /// <summary>
    /// Of 64 bits these are left out, so that an index stays small: among the 100 million of a million documents one in
    /// 10,000 is taken for another one, and one alone says nothing.
    /// </summary>
    private const int SpareBits = 24;

    /// <summary>
    /// The fingerprints of a text in the order of their places, each hash once, where it is first; about one for each
    /// eight words. A text of fewer than <see cref="ShingleWords"/> words has one, of all of them. Safe from several
    /// threads.
    /// </summary>
    /// <param name="text">The text of an article: boilerplate that many pages share makes them look alike.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ImmutableArray<TextFingerprint> Fingerprints(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Fingerprints(ShingleText.Of(text));
    }

    internal static ImmutableArray<TextFingerprint> Fingerprints(ShingleText text)
    {
        ulong[] shingles = text.Shingles(ShingleWords);
        var fingerprints = ImmutableArray.CreateBuilder<TextFingerprint>(shingles.Length / (Window / 2) + 1);
        var seen = new HashSet<ulong>(fingerprints.Capacity);
        int least = -1;
        int windows = Math.Max(1, shingles.Length - Window + 1);
        for (int start = 0; start < windows && shingles.Length > 0; start++)
        {
            int end = Math.Min(start + Window, shingles.Length);
            int chosen = least < start ? Least(shingles, start, end)
                : shingles[end - 1] <= shingles[least] ? end - 1 : least;
            if (chosen != least && seen.Add(shingles[chosen] >> SpareBits))
                fingerprints.Add(new TextFingerprint(shingles[chosen] >> SpareBits,
                    text.Span(chosen, Math.Min(ShingleWords, text.Count))));
            least = chosen;
        }
        return fingerprints.ToImmutable();
    }

    /// <summary>The last one of the least.</summary>
    private static int Least(ulong[] shingles, int start, int end)
    {
        int least = start;
        for (int i = start + 1; i < end; i++)
        {
            if (shingles[i] <= shingles[least])
                least = i;
        }
        return least;
    }
}
