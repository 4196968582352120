using System.Text;
using System.Text.RegularExpressions;

namespace QualityCheck.Tests.Reporting;

/// <summary>Reads the words out of Markdown by what CommonMark says of it, line by line.</summary>
internal static partial class MarkdownReader
{
    public static string TextOf(string markdown)
    {
        var text = new StringBuilder();
        string? fence = null;
        string[] lines = markdown.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i];
            if (fence is not null)
            {
                if (line == fence)
                    fence = null;
                else
                    text.Append(line).Append('\n');
                continue;
            }
            if (Fence().Match(line) is { Success: true } opening)
            {
                fence = opening.Value;
                continue;
            }
            if (i > 0 && Delimiter().IsMatch(line) && lines[i - 1].StartsWith('|'))
                continue;
            text.Append(Line(line)).Append('\n');
        }
        Assert.Null(fence);
        return text.ToString();
    }

    public static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static string Line(string line)
    {
        if (line.StartsWith('|'))
            return string.Join(' ', Pipe().Split(line).Select(cell => Inline(cell.Trim(), plain: true)));
        string rest = line.TrimStart(' ');
        Match prefix = Prefix().Match(rest);
        rest = rest[prefix.Length..].TrimStart(' ');
        Assert.False(prefix.Length > 0 && !prefix.Value.StartsWith('>') && Prefix().IsMatch(rest), line);
        bool emphasis = prefix.Length == 0 && rest.Length > 2 && rest[0] == '*' && rest[^1] == '*';
        return Inline(emphasis ? rest[1..^1] : rest, plain: true);
    }

    /// <summary>The text of a line without links; every character that would mean something must be escaped.</summary>
    private static string Inline(string line, bool plain)
    {
        var text = new StringBuilder();
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] == '\\')
            {
                if (i + 1 == line.Length)
                    break;
                Assert.True(char.IsAsciiLetterOrDigit(line[i + 1]) is false && line[i + 1] < 128, line);
                text.Append(line[++i]);
                continue;
            }
            Assert.False(plain && line[i] is '*' or '_' or '`' or '[' or ']' or '<' or '~', line);
            Assert.False(Reference().IsMatch(line, i) && Reference().Match(line, i).Index == i, line);
            text.Append(line[i]);
        }
        return text.ToString();
    }

    [GeneratedRegex("^`{3,}$")]
    private static partial Regex Fence();

    [GeneratedRegex(@"^\|( --- \|)+$")]
    private static partial Regex Delimiter();

    [GeneratedRegex(@"(?<=(?:^|[^\\])(?:\\\\)*)\|")]
    private static partial Regex Pipe();

    [GeneratedRegex(@"^(?:#{1,6} |> ?|- |\d{1,9}\. )")]
    private static partial Regex Prefix();

    [GeneratedRegex("&(?:#[0-9]+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);")]
    private static partial Regex Reference();
}
