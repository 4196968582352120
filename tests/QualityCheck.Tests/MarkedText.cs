using System.Text;

namespace QualityCheck.Tests;

/// <summary>A spec line: a text in which <c>[words|type]</c> marks what must be found.</summary>
internal sealed record MarkedText(string Text, IReadOnlyList<(TextSpan Span, string Type)> Marks)
{
    public static MarkedText Parse(string line)
    {
        var text = new StringBuilder();
        var marks = new List<(TextSpan, string)>();
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] != '[')
            {
                text.Append(line[i]);
                continue;
            }
            int bar = line.IndexOf('|', i), close = line.IndexOf(']', bar);
            marks.Add((new TextSpan(text.Length, bar - i - 1), line[(bar + 1)..close]));
            text.Append(line, i + 1, bar - i - 1);
            i = close;
        }
        return new MarkedText(text.ToString(), marks);
    }

    /// <summary>Asserts that exactly the marks were found.</summary>
    public void AssertFound(IEnumerable<(TextSpan Span, string Type)> found) =>
        Assert.Equal(Show(Marks), Show(found.OrderBy(mark => mark.Span.Start)));

    private string Show(IEnumerable<(TextSpan Span, string Type)> marks) =>
        Text + "\n" + string.Join("\n", marks.Select(mark => $"{mark.Span.Start} [{mark.Span.In(Text)}|{mark.Type}]"));
}
