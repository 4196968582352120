using System.Text.Json;

namespace QualityCheck.Tests.Genres;

/// <summary>A short text of a known genre, written for the tests.</summary>
internal sealed record GenreText(Genre Genre, string? Url, string Text)
{
    public static IReadOnlyList<GenreText> All { get; } =
    [
        .. File.ReadAllText(Path.Combine(Repository.Root, "tests", "QualityCheck.Tests", "Genres", "genre-texts.txt"))
            .Split("=== ", StringSplitOptions.RemoveEmptyEntries).Select(Of),
    ];

    public GenreEstimate Estimate() =>
        ArticleExtractor.Extract(InputDocument.FromText(Text) with { Url = Url, Clean = false }).Genre;

    private static GenreText Of(string part)
    {
        int end = part.IndexOf('\n', StringComparison.Ordinal);
        string[] head = part[..end].Split(' ', StringSplitOptions.TrimEntries);
        return new(JsonSerializer.Deserialize<Genre>($"\"{head[0]}\""), head.Length > 1 ? head[1] : null,
            part[(end + 1)..].Trim());
    }
}
