using System.Runtime.Intrinsics;
using System.Runtime.InteropServices;

namespace QualityCheck.Signals;

/// <summary>The words of <c>str.split</c>: what stands between white space.</summary>
internal static class SpacedWords
{
    public static void Read(string text, TextCounts counts)
    {
        var words = new WordSplitter(text);
        while (words.MoveNext())
            counts.Words.Add(text, words.Start, words.End);
    }

    /// <summary>How many words there are, or <paramref name="enough"/> where there are as many.</summary>
    public static int Count(ReadOnlySpan<char> text, int enough = int.MaxValue)
    {
        int count = 0;
        for (int start = Skip(text, 0); start < text.Length && count < enough; count++)
            start = Skip(text, End(text, start));
        return count;
    }

    /// <summary>Where the next word begins.</summary>
    public static int Skip(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && PythonText.IsSpace(text[start]))
            start++;
        return start;
    }

    /// <summary>Where the word ends: eight characters at a time as long as they are plain ASCII.</summary>
    public static int End(ReadOnlySpan<char> text, int start)
    {
        ref ushort first = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text));
        while (start + Vector128<ushort>.Count <= text.Length)
        {
            Vector128<ushort> next = Vector128.LoadUnsafe(ref first, (nuint)start) - Vector128.Create((ushort)'!');
            uint others = Vector128.GreaterThan(next, Vector128.Create((ushort)('~' - '!')))
                .ExtractMostSignificantBits();
            if (others == 0)
            {
                start += Vector128<ushort>.Count;
                continue;
            }
            start += int.TrailingZeroCount((int)others);
            if (PythonText.IsSpace(text[start]))
                return start;
            start++;
        }
        while (start < text.Length && !PythonText.IsSpace(text[start]))
            start++;
        return start;
    }
}
