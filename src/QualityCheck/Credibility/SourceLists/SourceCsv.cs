using System.Text;
using System.Text.Unicode;

namespace QualityCheck.Credibility;

/// <summary>Reads lists in CSV (RFC 4180), byte by byte, in linear time.</summary>
internal ref struct SourceCsv
{
    /// <summary>No field is longer: one that is has lost its closing quote. A judgement.</summary>
    private const int LongestField = 65_536;

    private readonly ReadOnlySpan<byte> _text;
    private readonly byte _delimiter;
    private int _at;
    private int _line = 1;
    private string _problem = "";

    private SourceCsv(ReadOnlySpan<byte> text, byte delimiter)
    {
        _text = text;
        _delimiter = delimiter;
    }

    /// <exception cref="SourceListException">A quote is not closed, or a column is missing.</exception>
    public static void Read(ReadOnlySpan<byte> text, SourceListRows rows)
    {
        var csv = new SourceCsv(text, DelimiterOf(text));
        var fields = new List<string?>();
        if (!csv.TryRead(fields, out int line) || csv._problem.Length > 0)
            throw new SourceListException(line, csv._problem.Length > 0 ? csv._problem : "no names of columns");
        List<string> names = [.. fields.Select(name => name ?? "")];
        SourceListColumns given = rows.Options.Columns;
        string there = $"the columns are {SourceKey.Cut(string.Join(", ", names))}";
        if (SourceFieldMap.Missing(names, given) is { } missing)
            throw new SourceListException(line, $"there is no column '{missing}'; {there}");
        SourceFieldMap map = SourceFieldMap.Of(names, given);
        if (map[SourceField.Key] < 0)
            throw new SourceListException(line, $"no column is that of the hosts; {there}");
        while (csv.TryRead(fields, out line))
        {
            if (csv._problem.Length == 0 && fields.Count > names.Count)
                csv._problem = FormattableString.Invariant($"it has {fields.Count} fields, not {names.Count}");
            if (csv._problem.Length > 0)
                rows.Reject(line, csv._problem);
            else
                rows.Add(map, fields, line);
        }
    }

    /// <summary>Which of comma, semicolon and tab the first line with columns has most of.</summary>
    private static byte DelimiterOf(ReadOnlySpan<byte> text)
    {
        foreach (Range range in text.Split((byte)'\n'))
        {
            ReadOnlySpan<byte> line = text[range];
            if (line.Trim(" \t\r"u8).IsEmpty || line[0] == '#')
                continue;
            int commas = line.Count((byte)','), semicolons = line.Count((byte)';'), tabs = line.Count((byte)'\t');
            return tabs > Math.Max(commas, semicolons) ? (byte)'\t' : semicolons > commas ? (byte)';' : (byte)',';
        }
        return (byte)',';
    }

    /// <summary>Reads the next record that is neither empty nor a comment; false at the end.</summary>
    private bool TryRead(List<string?> fields, out int line)
    {
        _problem = "";
        fields.Clear();
        SkipEmptyLines();
        line = _line;
        if (_at >= _text.Length)
            return false;
        do
            fields.Add(_at < _text.Length && _text[_at] == '"' ? Quoted() : Unquoted());
        while (TryPass(_delimiter));
        EndLine();
        return true;
    }

    private void SkipEmptyLines()
    {
        while (_at < _text.Length)
        {
            ReadOnlySpan<byte> rest = _text[_at..];
            int length = rest.IndexOfAny((byte)'\r', (byte)'\n') is >= 0 and var end ? end : rest.Length;
            if (rest[0] != '#' && !rest[..length].Trim(" \t"u8).IsEmpty)
                return;
            _at += length;
            EndLine();
        }
    }

    private void EndLine()
    {
        if (_at < _text.Length && _text[_at] == '\r')
            _at++;
        else if (_at >= _text.Length || _text[_at] != '\n')
            return;
        if (_at < _text.Length && _text[_at] == '\n')
            _at++;
        _line++;
    }

    private bool TryPass(byte mark)
    {
        if (_at >= _text.Length || _text[_at] != mark)
            return false;
        _at++;
        return true;
    }

    private string? Unquoted()
    {
        ReadOnlySpan<byte> rest = _text[_at..];
        int length = rest.IndexOfAny(_delimiter, (byte)'\r', (byte)'\n') is >= 0 and var end ? end : rest.Length;
        _at += length;
        return Decoded(rest[..length]);
    }

    /// <exception cref="SourceListException">The quote is not closed.</exception>
    private string? Quoted()
    {
        int opened = _line, from = ++_at;
        bool hasQuotes = false;
        while (true)
        {
            int quote = _text[_at..].IndexOf((byte)'"');
            if (quote < 0 || _at + quote - from > LongestField)
                throw new SourceListException(opened, "a quote is opened and not closed");
            _at += quote + 1;
            if (!TryPass((byte)'"'))
                break;
            hasQuotes = true;
        }
        ReadOnlySpan<byte> field = _text[from..(_at - 1)];
        _line += LineEnds(field);
        if (Unquoted() is not (null or ""))
            _problem = "something stands behind a closing quote";
        string? text = Decoded(field);
        return hasQuotes ? text?.Replace("\"\"", "\"", StringComparison.Ordinal) : text;
    }

    /// <summary>The number of line ends, those of two characters counted once.</summary>
    private static int LineEnds(ReadOnlySpan<byte> field)
    {
        int ends = field.Count((byte)'\n');
        for (int i = 0; i < field.Length; i++)
        {
            if (field[i] == '\r' && (i + 1 == field.Length || field[i + 1] != '\n'))
                ends++;
        }
        return ends;
    }

    private string? Decoded(ReadOnlySpan<byte> field)
    {
        if (field.Length > LongestField)
            _problem = "a field is too long";
        else if (!Utf8.IsValid(field))
            _problem = "it is no UTF-8";
        else
            return Encoding.UTF8.GetString(field);
        return null;
    }
}
