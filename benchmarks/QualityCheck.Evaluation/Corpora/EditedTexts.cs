namespace QualityCheck.Evaluation.Corpora;

/// <summary>Checks the texts of documents once more, edited.</summary>
internal static class EditedTexts
{
    /// <summary>
    /// Those texts, edited, each by who checked it before, in their order; null for one that has no report.
    /// </summary>
    public static IEnumerable<CheckedEntry?> Check(IReadOnlyList<CheckedEntry> documents,
        Func<string, QualityReport, string> edit) =>
        documents.GroupBy(document => document.Checker).SelectMany(group => group.Zip(
            group.Key.CheckMany(group.Select(document => Edited(document, edit))),
            (document, result) => result.Report is { } report ? document with { Report = report } : null));

    private static InputDocument Edited(CheckedEntry document, Func<string, QualityReport, string> edit) =>
        InputDocument.FromText(edit(document.Report.Article!.Text, document.Report)) with
        {
            Title = document.Report.Document.Title,
            Url = document.Report.Document.Url,
            Byline = document.Report.Document.Byline,
            Published = document.Report.Document.Published,
            Language = document.Report.Document.Language is "und" ? null : document.Report.Document.Language,
        };
}
