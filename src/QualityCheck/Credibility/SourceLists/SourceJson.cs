using System.Text;
using System.Text.Json;

namespace QualityCheck.Credibility;

/// <summary>Reads lists in JSON and JSONL.</summary>
internal static class SourceJson
{
    /// <summary>What a JSON list may call its rows.</summary>
    private const string Rows = "rows";

    private static readonly JsonReaderOptions Reading =
        new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Whether the first line holds a whole object, and more follows.</summary>
    public static bool IsObjectALine(ReadOnlySpan<byte> text)
    {
        int end = text.IndexOf((byte)'\n');
        ReadOnlySpan<byte> line = end < 0 ? text : text[..end];
        try
        {
            var reader = new Utf8JsonReader(line, Reading);
            return reader.Read() && reader.TrySkip() && !reader.Read() && !HasRows(line);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <exception cref="SourceListException">It is neither an array nor an object with rows.</exception>
    public static void Read(ReadOnlySpan<byte> text, SourceListRows rows)
    {
        var reader = new Utf8JsonReader(text, Reading);
        try
        {
            reader.Read();
            var list = new SourceJsonRows(rows);
            if (reader.TokenType == JsonTokenType.StartArray)
                list.ReadArray(text, ref reader);
            else if (reader.TokenType != JsonTokenType.StartObject || !ReadList(text, ref reader, list, rows))
                throw new SourceListException($"it is neither an array of rows nor an object with '{Rows}'");
            if (reader.Read())
                throw new SourceListException("something stands behind its end");
        }
        catch (JsonException mistake)
        {
            throw new SourceListException((int)(mistake.LineNumber ?? 0) + 1, "it is no JSON", mistake);
        }
        catch (InvalidOperationException mistake) // A text with half a surrogate pair or broken UTF-8.
        {
            throw new SourceListException("it is no Unicode", mistake);
        }
    }

    public static void ReadLines(ReadOnlySpan<byte> text, SourceListRows rows)
    {
        var list = new SourceJsonRows(rows);
        int number = 0;
        foreach (Range range in text.Split((byte)'\n'))
        {
            number++;
            ReadOnlySpan<byte> line = text[range];
            if (line.Trim(" \t\r"u8).IsEmpty)
                continue;
            try
            {
                var reader = new Utf8JsonReader(line, Reading);
                reader.Read();
                list.ReadRow(ref reader, number);
                if (reader.Read())
                    rows.Reject(number, "something stands behind its end");
            }
            catch (JsonException)
            {
                rows.Reject(number, "it is no JSON");
            }
        }
    }

    private static bool HasRows(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line, Reading);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals(Rows))
                return true;
            reader.Read();
            reader.Skip();
        }
        return false;
    }

    /// <summary>
    /// Reads an object that holds the rows and says what the list is called; false where it has none.
    /// </summary>
    private static bool ReadList(ReadOnlySpan<byte> text, ref Utf8JsonReader reader, SourceJsonRows list,
        SourceListRows rows)
    {
        bool found = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            reader.Read();
            if (name == Rows && reader.TokenType == JsonTokenType.StartArray && !found)
            {
                list.ReadArray(text, ref reader);
                found = true;
                continue;
            }
            string? said = Scalar(ref reader);
            _ = name switch
            {
                "id" => rows.Id = said,
                "version" => rows.Version = said,
                "licence" or "license" => rows.Licence = said,
                _ => null,
            };
            reader.Skip();
        }
        return found;
    }

    /// <summary>A text or a number as it is written; null for anything else.</summary>
    public static string? Scalar(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.Number => Encoding.ASCII.GetString(reader.ValueSpan),
        _ => null,
    };
}
