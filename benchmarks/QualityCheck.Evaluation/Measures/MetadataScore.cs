using QualityCheck.Evaluation.Text;
using QualityCheck.Training;

namespace QualityCheck.Evaluation.Measures;

/// <summary>
/// Counts right titles, authors and dates. A title is right when its words are those of the gold title, the site's name
/// before or behind either left out. Authors are compared as sets of names, dates by the day as written in their own
/// zone; an answer where the gold has none is a false alarm.
/// </summary>
/// <param name="isComplete">Whether the gold says everything; else only what it gives is counted.</param>
internal sealed class MetadataScore(bool isComplete = true)
{
    private readonly PredictionCounts _authors = new(), _dates = new();
    private int _pages, _titles;

    public void Add(WebPage gold, string? title, string? author, string? date)
    {
        if (Counts(gold.Title))
        {
            _pages++;
            if (TitleWords.Of(gold.Title, gold.Url).SequenceEqual(TitleWords.Of(title, gold.Url)))
                _titles++;
        }
        if (Counts(gold.Author))
            _authors.Add(AuthorNames.Of(gold.Author), AuthorNames.Of(author));
        if (Counts(gold.Date))
            _dates.Add(CalendarDay.Of(gold.Date), CalendarDay.Of(date));
    }

    private bool Counts(string? gold) => isComplete || !string.IsNullOrEmpty(gold);

    public IEnumerable<Figure> Figures(string? part = null) =>
        [new("n", _pages, part), new("title", Rounding.Share(_titles, _pages), part),
            .. _authors.Positive.Figures("author.", part), .. _dates.Positive.Figures("date.", part)];
}
