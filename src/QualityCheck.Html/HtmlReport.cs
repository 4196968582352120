using QualityCheck.Html.Components;
using QualityCheck.Reporting;

namespace QualityCheck.Html;

/// <summary>
/// A report as one HTML page that holds everything it needs: readable without script, in light and dark, on a phone and
/// on paper. All text of the document is encoded, and what would hide or turn text is made visible
/// (<see cref="VisibleText"/>). Pure; the same arguments give the same page; safe from many threads.
/// </summary>
public static class HtmlReport
{
    /// <summary>The page of a report.</summary>
    /// <param name="report">The report, in full detail.</param>
    /// <param name="document">The document it is about, for the text of what was removed; null where it is not at
    /// hand.</param>
    /// <param name="lift">What would change the verdict; null where that was not asked for.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="ArgumentException">The report is not in full detail.</exception>
    public static string Render(QualityReport report, InputDocument? document = null, VerdictLift? lift = null)
    {
        using var page = new StringWriter();
        Render(report, page, document, lift);
        return page.ToString();
    }

    /// <summary>Writes the page of a report.</summary>
    /// <param name="report">The report, in full detail.</param>
    /// <param name="output">Where it goes.</param>
    /// <param name="document">The document it is about, for the text of what was removed; null where it is not at
    /// hand.</param>
    /// <param name="lift">What would change the verdict; null where that was not asked for.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> or <paramref name="output"/> is
    /// null.</exception>
    /// <exception cref="ArgumentException">The report is not in full detail.</exception>
    public static void Render(QualityReport report, TextWriter output, InputDocument? document = null,
        VerdictLift? lift = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        if (report.Article is null)
            throw new ArgumentException("the page needs the report in full detail", nameof(report));
        ComponentPage.Write<ReportPage>(output, new Dictionary<string, object?>
        {
            [nameof(ReportPage.Report)] = report,
            [nameof(ReportPage.Document)] = document,
            [nameof(ReportPage.Lift)] = lift,
        });
    }
}
