using QualityCheck.Html;

namespace QualityCheck.Service;

/// <summary>Style and script of the pages.</summary>
internal static class ReviewAssets
{
    private static readonly string Style = Read("review.css");

    private static readonly string Script = Read("review.js");

    /// <summary>Those of a page without a report.</summary>
    public static PageAssets Base { get; } = With(PageAssets.Base());

    /// <summary>Those of a page that shows a report.</summary>
    public static PageAssets With(PageAssets report) => report.With(Style, Script) with { FormAction = "'self'" };

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(ReviewAssets).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
