using System.Text;

namespace QualityCheck.Input;

/// <summary>The named fields before a message's body, as HTTP and WARC write them.</summary>
internal static class HeaderFields
{
    /// <summary>Reads fields; a line that begins with white space goes on with the one before.</summary>
    /// <param name="lines">The lines behind the first one, up to the empty one.</param>
    public static List<(string Name, string Value)> Parse(IEnumerable<string> lines)
    {
        var fields = new List<(string Name, string Value)>();
        foreach (string line in lines)
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            if (line.Length > 0 && line[0] is ' ' or '\t' && fields.Count > 0)
                fields[^1] = fields[^1] with { Value = $"{fields[^1].Value} {line.Trim()}" };
            else if (colon > 0)
                fields.Add((line[..colon].Trim(), line[(colon + 1)..].Trim()));
        }
        return fields;
    }

    /// <summary>The lines of a header and where its body begins; null where no empty line ends it.</summary>
    public static (string[] Lines, int Body)? Split(ReadOnlySpan<byte> message)
    {
        var lines = new List<string>();
        for (int at = 0; at < message.Length;)
        {
            int length = message[at..].IndexOf((byte)'\n');
            if (length < 0)
                return null;
            string line = Encoding.UTF8.GetString(message.Slice(at, length)).TrimEnd('\r');
            at += length + 1;
            if (line.Length == 0)
                return ([.. lines], at);
            lines.Add(line);
        }
        return null;
    }
}
