namespace QualityCheck.Console;

/// <summary>The documents to compare, one by one: texts as they are, of HTML the article.</summary>
internal sealed class ComparedTexts(IReadOnlyList<string> paths)
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>Whether a document could not be read; each was told.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>The documents, each with an id that no other has.</summary>
    public IEnumerable<(string Id, string Text)> Read()
    {
        Inputs inputs = Inputs.Of(paths);
        foreach (InputResult input in inputs.Read())
        {
            if (input.Document is not { } document)
            {
                HasFailed = true;
                StandardError.Line($"{VisibleText.Of(input.Id ?? input.Origin ?? "-")}: {input.Error?.Message}");
                continue;
            }
            string place = input.Origin ?? "-";
            yield return (Unique(document.Id is { Length: > 0 } id ? id : place, place), Text(document));
        }
        if (inputs.LeftAlone is { Length: > 0 } leftAlone)
            StandardError.Note($"left alone in folders: {leftAlone}");
    }

    private string Unique(string id, string place)
    {
        if (_ids.Add(id))
            return id;
        string other = place;
        for (int number = 2; !_ids.Add(other); number++)
            other = FormattableString.Invariant($"{place}#{number}");
        StandardError.Note($"{VisibleText.Of(id)}: an id of another document too; called {VisibleText.Of(other)} here");
        return other;
    }

    private static string Text(InputDocument document) =>
        document.Kind == DocumentKind.Html ? ArticleExtractor.Extract(document).Text : document.Content;
}
