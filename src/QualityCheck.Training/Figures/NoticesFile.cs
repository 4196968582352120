using System.Text;

namespace QualityCheck.Training;

/// <summary>
/// <c>data/THIRD-PARTY-NOTICES.txt</c>: what <c>data/SOURCES.md</c> says of other people's work, for whoever gets the
/// package.
/// </summary>
internal static class NoticesFile
{
    private const string Opening =
        "QualityCheck: notices about other people's work\n"
        + "\n"
        + "The package holds no text or page of others, and of lists one: the Public Suffix List, compiled. Its word "
        + "lists are our\n"
        + "own, and its models hold weights, counts and thresholds learned from the public data below. Each entry "
        + "names the file,\n"
        + "the data, its licence and what was taken.\n"
        + "Licences: CC BY 4.0 https://creativecommons.org/licenses/by/4.0/, CC BY-SA 4.0 "
        + "https://creativecommons.org/licenses/by-sa/4.0/,\n"
        + "CC BY-SA 3.0 https://creativecommons.org/licenses/by-sa/3.0/, MPL-2.0 https://mozilla.org/MPL/2.0/,\n"
        + "Apache-2.0 https://www.apache.org/licenses/LICENSE-2.0.\n"
        + "Weights learned from CC BY-SA data are offered under the same licence.\n";

    public static string From(string sources)
    {
        var notices = new StringBuilder(Opening);
        string[] head = [];
        foreach (string line in sources.Split('\n'))
        {
            if (!line.StartsWith('|'))
                head = [];
            else if (head.Length == 0)
                head = Cells(line);
            else if (!line.StartsWith("|---", StringComparison.Ordinal))
                Add(notices, head, Cells(line));
        }
        return notices.ToString();
    }

    private static void Add(StringBuilder notices, string[] head, string[] cells)
    {
        int licence = Array.FindIndex(head, cell => cell.StartsWith("licence", StringComparison.Ordinal));
        if (licence < 0 || licence >= cells.Length || cells[licence].Length == 0)
            return;
        notices.Append('\n').Append(cells[0].Replace("`", "", StringComparison.Ordinal)).Append('\n');
        for (int i = 1; i < Math.Min(head.Length, cells.Length); i++)
            notices.Append("  ").Append(head[i]).Append(": ")
                .Append(cells[i].Replace("`", "", StringComparison.Ordinal)).Append('\n');
    }

    private static string[] Cells(string row) => [.. row.Trim().Trim('|').Split('|', StringSplitOptions.TrimEntries)];
}
