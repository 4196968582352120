using System.Text.RegularExpressions;
using QualityCheck.Credibility;

namespace QualityCheck.Training;

/// <summary>Compiles the Public Suffix List; nothing is learned.</summary>
internal static partial class SuffixListCompiler
{
    private const string Folder = "credibility/psl";

    public static TrainedModel Compile(DatasetFolder datasets)
    {
        PublicSuffixList list = Read(datasets);
        byte[] payload = list.Write();
        (int right, int vectors) = Check(PublicSuffixList.Read(payload),
            Vectors(datasets.Require($"{Folder}/test_psl.txt")));
        return new TrainedModel("suffixes", payload,
            $"Public Suffix List {list.Version} (Mozilla Foundation and contributors), unchanged in its rules and "
                + $"compiled; SHA-256 of the source {list.Digest}; the source form is at "
                + "https://publicsuffix.org/list/ and https://github.com/publicsuffix/list",
            "MPL-2.0", FormattableString.Invariant($"a table of rules; official vectors: {right} of {vectors}"));
    }

    /// <summary>The list as published, with the version that its note gives where its head has none.</summary>
    public static PublicSuffixList Read(DatasetFolder datasets)
    {
        Match note = Commit().Match(File.ReadAllText(datasets.Require($"{Folder}/LICENCE_NOTE.txt")));
        return PublicSuffixList.Parse(File.ReadAllText(datasets.Require($"{Folder}/public_suffix_list.dat")),
            note.Success ? $"{note.Groups["date"].Value} {note.Groups["commit"].Value}" : null);
    }

    /// <summary>
    /// The official vectors: a host and its registrable domain, null where there is none. Those of a host that no
    /// address can have (empty, or with a dot in front) have none.
    /// </summary>
    public static IEnumerable<(string? Host, string? Domain)> Vectors(string path) =>
        from line in File.ReadLines(path)
        let vector = Vector().Match(line)
        where vector.Success
        select (Value(vector.Groups["host"]), Value(vector.Groups["domain"]));

    private static (int Right, int Vectors) Check(PublicSuffixList list,
        IEnumerable<(string? Host, string? Domain)> vectors)
    {
        var options = new CredibilityOptions { Suffixes = list };
        bool[] outcomes =
        [
            .. vectors.Select(vector =>
                UrlIdentity.Parse($"//{vector.Host}", options)?.RegistrableDomain
                    == UrlIdentity.Parse($"//{vector.Domain}", options)?.AsciiHost),
        ];
        return (outcomes.Count(isRight => isRight), outcomes.Length);
    }

    private static string? Value(Group group) => group.Value == "null" ? null : group.Value.Trim('\'');

    [GeneratedRegex(@"@(?<commit>[0-9a-f]+) \((?<date>\d{4}-\d\d-\d\d)\)", RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Commit();

    [GeneratedRegex(@"^checkPublicSuffix\((?<host>[^,]+), (?<domain>[^)]+)\);", RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Vector();
}
