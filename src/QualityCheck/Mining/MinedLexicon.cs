using System.Text;
using static System.FormattableString;

namespace QualityCheck.Mining;

/// <summary>Writes what was mined as a lexicon, see <see cref="OwnLexicon.Parse"/>.</summary>
internal static class MinedLexicon
{
    /// <summary>A beginning of fewer words would take lines that are no farm's: a judgement.</summary>
    private const int FewestWords = 4;

    public static string Of(MiningResult result)
    {
        var lexicon = new StringBuilder();
        Comment(lexicon, Invariant($"What recurs in {result.Documents} documents. Read it before you use it: ")
            + "an entry counts for all sites.");
        foreach (IGrouping<string, MinedLine> lines in result.Lines.GroupBy(line => BoilerplateLines.Folded(line.Text)))
        {
            foreach (MinedLine line in lines)
                Comment(lexicon, line.Site is null
                    ? Invariant($"on {line.Sites} sites, in {line.Pages} of {line.SitePages} documents")
                    : Invariant($"{Name(line.Site)}: on {line.Pages} of {line.SitePages} pages"));
            Entry(lexicon, Entry(lines.First()));
        }
        foreach (MinedSkeleton skeleton in result.Skeletons)
        {
            Comment(lexicon,
                Invariant($"on {skeleton.Sites} sites, in {skeleton.Documents} documents: {skeleton.Text}"));
            foreach (string example in skeleton.Examples)
                Comment(lexicon, $"such as: {example}");
            if (skeleton is { IsLine: true, Examples.Count: > 1 } && Beginning(skeleton) is { } beginning)
                Entry(lexicon, beginning);
        }
        return lexicon.ToString();
    }

    private static string Name(string site) => site.Length == 0 ? "without an address" : site;

    private static void Comment(StringBuilder lexicon, string words) =>
        lexicon.Append("# ").Append(VisibleText.Of(words)).Append('\n');

    /// <summary>An entry, or a comment where it cannot be one or would turn or hide the text around it.</summary>
    private static void Entry(StringBuilder lexicon, string entry) =>
        lexicon.Append(VisibleText.Of(entry) != entry || entry[..^1].Contains('*', StringComparison.Ordinal)
            ? "# no entry: "
            : "boilerplate\t")
            .Append(VisibleText.Of(entry)).Append('\n');

    private static string Entry(MinedLine line) =>
        string.Join(' ', line.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim('*', ' ')
        + (line.IsWhole ? "" : "*");

    /// <summary>The words before the first place as both examples have them; null where they are few.</summary>
    private static string? Beginning(MinedSkeleton skeleton)
    {
        string[] one = skeleton.Examples[0].Split(' '), other = skeleton.Examples[1].Split(' ');
        string before = skeleton.Text.Split(Skeleton.Place)[0];
        int same = one.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
        int words = Math.Min(before.Count(c => c == ' '), same);
        return words < FewestWords ? null : $"{string.Join(' ', one.Take(words))}*";
    }
}
