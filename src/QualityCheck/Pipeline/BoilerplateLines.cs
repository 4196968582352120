using System.Collections.Frozen;
using System.Collections.Immutable;

namespace QualityCheck;

/// <summary>
/// Lines that the caller calls boilerplate, such as <c>Stay with our bulletin</c>, told by their words: case, kinds of
/// white space and marks at either end are nothing. A <c>*</c> at the end of one stands for whatever follows the words.
/// Immutable and safe from many threads.
/// </summary>
public sealed class BoilerplateLines
{
    /// <summary>Why such a line goes.</summary>
    internal const string Reason = "own-list";

    private const char Whatever = '*';

    private readonly FrozenSet<string> _whole;
    private readonly FrozenSet<string> _beginnings;
    private readonly int[] _lengths;

    /// <summary>These lines; of two with the same words the first.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="lines"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">A line holds no letter or digit, or a <c>*</c> that is not at its
    /// end.</exception>
    public BoilerplateLines(IEnumerable<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        Lines = [.. lines];
        foreach (string line in Lines)
        {
            ArgumentNullException.ThrowIfNull(line, nameof(lines));
            if (!line.Any(char.IsLetterOrDigit))
                throw new ArgumentException($"'{line}' holds no letter or digit.", nameof(lines));
            if (line.IndexOf(Whatever, StringComparison.Ordinal) is var star and >= 0 && star < line.Length - 1)
                throw new ArgumentException($"'{line}' holds a '*' that is not at its end.", nameof(lines));
        }
        _whole = Lines.Where(line => !line.EndsWith(Whatever)).Select(line => Folded(line))
            .ToFrozenSet(StringComparer.Ordinal);
        _beginnings = Lines.Where(line => line.EndsWith(Whatever)).Select(line => Folded(line))
            .ToFrozenSet(StringComparer.Ordinal);
        _lengths = [.. _beginnings.Select(line => line.Length).Distinct().Order()];
    }

    /// <summary>No lines.</summary>
    public static BoilerplateLines None { get; } = new([]);

    /// <summary>The lines as they were given.</summary>
    public ImmutableArray<string> Lines { get; }

    /// <summary>Whether a line is one of them.</summary>
    public bool Contains(ReadOnlySpan<char> line)
    {
        if (Lines.IsEmpty)
            return false;
        string folded = Folded(line);
        if (_whole.Contains(folded))
            return true;
        FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> beginnings =
            _beginnings.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (int length in _lengths)
        {
            if (length > folded.Length)
                return false;
            if ((length == folded.Length || !char.IsLetterOrDigit(folded[length]))
                && beginnings.Contains(folded.AsSpan(0, length)))
                return true;
        }
        return false;
    }

    /// <summary>In lower case, one plain space between two words, without marks at either end.</summary>
    internal static string Folded(ReadOnlySpan<char> line)
    {
        int start = 0, end = line.Length;
        while (start < end && IsMark(line[start]))
            start++;
        while (end > start && IsMark(line[end - 1]))
            end--;
        var folded = new char[end - start];
        int length = 0;
        foreach (char c in line[start..end])
        {
            bool space = char.IsWhiteSpace(c);
            if (!space || folded[length - 1] != ' ')
                folded[length++] = space ? ' ' : Text.Folded.Plain(c);
        }
        return new string(folded, 0, length);
    }

    private static bool IsMark(char c) => !char.IsLetterOrDigit(c) && !char.IsSurrogate(c);
}
