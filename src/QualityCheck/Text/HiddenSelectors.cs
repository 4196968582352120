using System.Buffers;
using System.Text;

namespace QualityCheck.Text;

/// <summary>
/// Runs of variation selectors that carry data: each stands for a byte, and none is seen. C2PA 2.4 (A.8) hides a
/// manifest so, behind a zero-width no-break space.
/// </summary>
internal static class HiddenSelectors
{
    /// <summary>
    /// A shorter run is an emoji or an ideograph with its selector, doubled by a careless editor at most; so many hold
    /// eight bytes. A judgement.
    /// </summary>
    private const int FewestSelectors = 8;

    private const char Prefix = '\uFEFF';

    /// <summary>The high surrogate of the supplementary selectors, U+E0100 to U+E01EF.</summary>
    private const char High = '\uDB40';

    private static readonly SearchValues<char> Beginnings = SearchValues.Create(
        [.. Enumerable.Range(0xFE00, 16).Select(c => (char)c), High]);

    /// <summary>What a manifest begins with, in bytes.</summary>
    private static ReadOnlySpan<byte> Magic => "C2PATXT\0"u8;

    /// <summary>Whether a run may begin with this character; all others need no closer look.</summary>
    public static bool MayBegin(char c) => c is Prefix or High or >= '\uFE00' and <= '\uFE0F';

    /// <summary>The end of the run that begins here, its prefix included; the start where there is none.</summary>
    public static int End(ReadOnlySpan<char> text, int start)
    {
        int end = start < text.Length && text[start] == Prefix ? start + 1 : start, selectors = 0;
        while (Selector(text[end..], out int length) >= 0)
        {
            end += length;
            selectors++;
        }
        return selectors >= FewestSelectors ? end : start;
    }

    /// <summary>The runs of a text, in order.</summary>
    public static List<TextSpan> Find(ReadOnlySpan<char> text)
    {
        List<TextSpan> runs = [];
        for (int at = 0; at < text.Length && text[at..].IndexOfAny(Beginnings) is >= 0 and var skip;)
        {
            int start = at + skip > 0 && text[at + skip - 1] == Prefix ? at + skip - 1 : at + skip;
            int end = End(text, start);
            if (end > start)
                runs.Add(new TextSpan(start, end - start));
            at = Math.Max(end, at + skip + 1);
        }
        return runs;
    }

    /// <summary>The bytes that a run holds.</summary>
    public static int Bytes(ReadOnlySpan<char> run)
    {
        int bytes = 0;
        foreach (Rune rune in run.EnumerateRunes())
            bytes += rune.Value == Prefix ? 0 : 1;
        return bytes;
    }

    /// <summary>Whether a run begins as a manifest of C2PA does.</summary>
    public static bool IsManifest(ReadOnlySpan<char> run)
    {
        int at = run[0] == Prefix ? 1 : 0;
        foreach (byte expected in Magic)
        {
            if (Selector(run[at..], out int length) != expected)
                return false;
            at += length;
        }
        return true;
    }

    /// <summary>The byte that the selector at the beginning stands for; -1 where there is none.</summary>
    private static int Selector(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        if (text.IsEmpty || Rune.DecodeFromUtf16(text, out Rune rune, out length) != OperationStatus.Done)
            return -1;
        return rune.Value switch
        {
            >= 0xFE00 and <= 0xFE0F => rune.Value - 0xFE00,
            >= 0xE0100 and <= 0xE01EF => rune.Value - 0xE0100 + 16,
            _ => -1,
        };
    }
}
