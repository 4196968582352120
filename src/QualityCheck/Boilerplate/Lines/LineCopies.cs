using System.Collections.Immutable;

namespace QualityCheck.Boilerplate;

/// <summary>How often the lines of a text come again: as they are, and by their first and their last word.</summary>
internal sealed class LineCopies
{
    /// <summary>No line is told to have more copies: a judgement.</summary>
    private const int Most = 20;

    private readonly ImmutableArray<LineReading> _lines;
    private readonly int[] _counts;

    public LineCopies(ImmutableArray<LineReading> lines)
    {
        _lines = lines;
        _counts = new int[lines.Length == 0 ? 0 : lines.Max(line => line.Copy.Highest) + 1];
        foreach (LineReading line in lines)
        {
            _counts[line.Copy.Whole]++;
            _counts[line.Copy.Opening]++;
            _counts[line.Copy.Ending]++;
        }
    }

    /// <summary>No id is so high.</summary>
    public int Ids => _counts.Length;

    /// <summary>What lines of the same text have in common.</summary>
    public int Id(int line) => _lines[line].Copy.Whole;

    public int Same(int line) => Math.Min(Most, _counts[_lines[line].Copy.Whole]);

    public int SameOpening(int line) => Math.Min(Most, _counts[_lines[line].Copy.Opening]);

    public int SameEnding(int line) => Math.Min(Most, _counts[_lines[line].Copy.Ending]);
}
