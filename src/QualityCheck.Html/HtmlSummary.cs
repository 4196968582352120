using QualityCheck.Html.Components;
using QualityCheck.Scoring;

namespace QualityCheck.Html;

/// <summary>
/// Many reports as one HTML page that holds everything it needs: a table, the spread of each score with the policy's
/// thresholds, the rules by their hits, hosts and genres, and where asked for what another policy would decide. It
/// keeps a few facts of each report and lets go of the rest. Deterministic; not safe from many threads.
/// </summary>
public sealed class HtmlSummary
{
    private readonly SummaryModel _model;

    /// <summary>An empty summary.</summary>
    /// <param name="policy">The policy whose thresholds are shown; null for the library's own.</param>
    /// <param name="other">A policy whose verdicts are shown beside those of the reports; null for none.</param>
    public HtmlSummary(Policy? policy = null, Policy? other = null) =>
        _model = new SummaryModel(policy ?? Policy.Default, other);

    /// <summary>Adds a document.</summary>
    /// <param name="result">Its report, in either detail, or why there is none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public void Add(CheckResult result) => Add(result, page: null);

    /// <summary>Adds a document that has a page of its own.</summary>
    /// <param name="result">Its report, in either detail, or why there is none.</param>
    /// <param name="page">The page as seen from this one, such as <c>documents/1.html</c>; null for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="page"/> is no relative address of letters, digits and
    /// <c>- . _ ~ / %</c>.</exception>
    public void Add(CheckResult result, string? page)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (page is not null && !SafeLink.IsBeside(page))
            throw new ArgumentException("the page is no relative address", nameof(page));
        _model.Add(result, page);
    }

    /// <summary>Writes the page of what was added.</summary>
    /// <param name="output">Where it goes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    public void Write(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        ComponentPage.Write<SummaryPage>(output, new Dictionary<string, object?>
        {
            [nameof(SummaryPage.Content)] = _model,
        });
    }

    /// <summary>The page of many documents.</summary>
    /// <param name="results">Their reports, in either detail, or why there are none.</param>
    /// <param name="policy">The policy whose thresholds are shown; null for the library's own.</param>
    /// <param name="other">A policy whose verdicts are shown beside those of the reports; null for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="results"/> is null.</exception>
    public static string Render(IEnumerable<CheckResult> results, Policy? policy = null, Policy? other = null)
    {
        ArgumentNullException.ThrowIfNull(results);
        var summary = new HtmlSummary(policy, other);
        foreach (CheckResult result in results)
            summary.Add(result);
        using var page = new StringWriter();
        summary.Write(page);
        return page.ToString();
    }
}
