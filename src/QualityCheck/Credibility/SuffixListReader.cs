namespace QualityCheck.Credibility;

/// <summary>Reads the text form of a public suffix list (<c>public_suffix_list.dat</c>).</summary>
internal static class SuffixListReader
{
    private const string PrivateSection = "===BEGIN PRIVATE DOMAINS===", PrivateEnd = "===END PRIVATE DOMAINS===";

    /// <summary>The digits of a commit that name it in a version, as version control shows it.</summary>
    private const int CommitDigits = 8;

    /// <summary>The rules, in order, and the version of the list's head; null where it has none.</summary>
    /// <exception cref="SuffixListException">A line is no rule, or there is none.</exception>
    public static (List<SuffixRule> Rules, string? Version) Read(string text)
    {
        List<SuffixRule> rules = [];
        string? version = null, commit = null;
        bool isPrivate = false;
        int number = 0;
        foreach (ReadOnlySpan<char> row in text.AsSpan().EnumerateLines())
        {
            number++;
            ReadOnlySpan<char> line = row.Trim();
            if (line.StartsWith("//"))
            {
                ReadOnlySpan<char> comment = line[2..].Trim();
                isPrivate = comment switch { PrivateSection => true, PrivateEnd => false, _ => isPrivate };
                version ??= After(comment, "VERSION:");
                commit ??= After(comment, "COMMIT:");
            }
            else if (!line.IsEmpty)
            {
                int blank = line.IndexOfAny(' ', '\t');
                rules.Add(Rule(blank < 0 ? line : line[..blank], isPrivate, number));
            }
        }
        if (rules.Count == 0)
            throw new SuffixListException(0, "the list has no rule");
        string[] names = [.. new[] { version, commit?[..Math.Min(commit.Length, CommitDigits)] }.OfType<string>()];
        return (rules, names.Length == 0 ? null : string.Join(' ', names));
    }

    private static SuffixRule Rule(ReadOnlySpan<char> written, bool isPrivate, int line)
    {
        SuffixRuleKinds kind = written.StartsWith("*.") ? SuffixRuleKinds.Wildcard
            : written[0] == '!' ? SuffixRuleKinds.Exception : SuffixRuleKinds.Suffix;
        ReadOnlySpan<char> host = kind switch
        {
            SuffixRuleKinds.Wildcard => written[2..],
            SuffixRuleKinds.Exception => written[1..],
            _ => written,
        };
        if (HostName.Parse(host.ToString()) is not { } name || name.Traits.HasFlag(UrlTraits.IpLiteral)
            || host.EndsWith(".") || host.StartsWith("["))
            throw new SuffixListException(line, $"'{VisibleText.Of(written)}' is no rule: a rule is a name such as "
                + "co.uk, *.ck or !www.ck, and an asterisk stands for the whole first label only");
        if (kind == SuffixRuleKinds.Exception && !name.Ascii.Contains('.', StringComparison.Ordinal))
            throw new SuffixListException(line, $"'{VisibleText.Of(written)}' is no rule: an exception has two labels "
                + "or more");
        return new SuffixRule(name.Ascii,
            isPrivate ? (SuffixRuleKinds)((int)kind * (int)SuffixRuleKinds.PrivateSuffix) : kind);
    }

    private static string? After(ReadOnlySpan<char> comment, string key) =>
        comment.StartsWith(key, StringComparison.Ordinal) && comment[key.Length..].Trim() is { IsEmpty: false } value
            ? value.ToString()
            : null;
}
