using System.Collections.Immutable;

namespace QualityCheck.Boilerplate;

/// <summary>
/// Reads the lines of a text, each wording once: what stands there twice, or still stands there when other lines are
/// gone, is not read again. It belongs to one text and one thread.
/// </summary>
internal sealed class LineReader(LineLexicon lexicon)
{
    private LineNumbers? _numbers;
    private LineReading?[] _known = [];

    public ImmutableArray<LineReading> Read(string text, ImmutableArray<Line> lines)
    {
        _numbers ??= new LineNumbers(lines.Length);
        return [.. lines.Select(line => Read(line.In(text), _numbers))];
    }

    private LineReading Read(ReadOnlySpan<char> line, LineNumbers numbers)
    {
        LineNumbers.Copy copy = numbers.CopyOf(line);
        if (copy.Whole >= _known.Length)
            Array.Resize(ref _known, 2 * copy.Whole + 64);
        return _known[copy.Whole] ??= Read(line, numbers.WordsOf(line), copy);
    }

    private LineReading Read(ReadOnlySpan<char> line, int[] words, LineNumbers.Copy copy)
    {
        BoilerplateCue? cue = BoilerplateCues.Match(line, out _);
        (float page, float inside) = lexicon.Score(line);
        return new LineReading(cue, LineFeatures.Of(line, cue), LineSigns.Of(line), page, inside, words, copy);
    }
}
