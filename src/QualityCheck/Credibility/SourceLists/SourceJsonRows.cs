using System.Text.Json;

namespace QualityCheck.Credibility;

/// <summary>Reads the objects of a JSON list as rows; those after one another mostly have the same fields.</summary>
internal sealed class SourceJsonRows(SourceListRows rows)
{
    private readonly List<string> _names = [];
    private readonly List<string?> _values = [];
    private List<string> _known = [];
    private SourceFieldMap? _map;
    private int _line = 1;
    private int _counted;

    /// <summary>Reads an array of objects; the reader stands at its beginning, and then at its end.</summary>
    public void ReadArray(ReadOnlySpan<byte> text, ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            int start = (int)reader.TokenStartIndex;
            _line += text[_counted..start].Count((byte)'\n');
            _counted = start;
            ReadRow(ref reader, _line);
        }
    }

    /// <summary>Reads one object; the reader stands at its beginning, and then at its end.</summary>
    public void ReadRow(ref Utf8JsonReader reader, int line)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            rows.Reject(line, "it is no object");
            reader.Skip();
            return;
        }
        _names.Clear();
        _values.Clear();
        string problem = "";
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (!TryField(ref reader))
                problem = "it is no Unicode";
        }
        if (problem.Length > 0)
            rows.Reject(line, problem);
        else
            rows.Add(Map(), _values, line);
    }

    /// <summary>Reads a field; false where its name or value is no Unicode.</summary>
    private bool TryField(ref Utf8JsonReader reader)
    {
        string? name = TextOf(ref reader, out bool isName);
        reader.Read();
        string? value = TextOf(ref reader, out bool isValue);
        reader.Skip();
        _names.Add(name ?? "");
        _values.Add(value);
        return isName && isValue;
    }

    private static string? TextOf(ref Utf8JsonReader reader, out bool isUnicode)
    {
        isUnicode = true;
        try
        {
            return reader.TokenType == JsonTokenType.PropertyName ? reader.GetString() : SourceJson.Scalar(ref reader);
        }
        catch (InvalidOperationException) // Half a surrogate pair or broken UTF-8.
        {
            isUnicode = false;
            return null;
        }
    }

    private SourceFieldMap Map()
    {
        if (_map is null || !_names.SequenceEqual(_known, StringComparer.Ordinal))
            (_map, _known) = (SourceFieldMap.Of(_names, rows.Options.Columns), [.. _names]);
        return _map;
    }
}
