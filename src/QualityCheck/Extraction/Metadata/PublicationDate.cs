using System.Collections.Frozen;
using System.Collections.Immutable;
using AngleSharp.Dom;

namespace QualityCheck.Extraction;

/// <summary>Finds when the article was published and last changed.</summary>
internal sealed class PublicationDate(PageContent page, PageMeta meta, JsonLd jsonLd, ArticleHead head, DateOrder order,
    string? url, bool isArticle, bool isForum)
{
    /// <summary>The most elements that are asked for a date: a judgement.</summary>
    private const int MostCandidates = 8;
    /// <summary>Where more days stand outside of the head, they are of other articles: a judgement.</summary>
    private const int MostElsewhere = 3;
    /// <summary>The most characters before a date: a judgement.</summary>
    private const int LongestLabel = 30;
    /// <summary>The most characters of a line with a date: a judgement.</summary>
    private const int LongestLine = 120;
    /// <summary>The most words of such a line: a judgement.</summary>
    private const int MostWords = 16;

    /// <summary>A date before the web is that of something else.</summary>
    private const string FirstYear = "1995";

    private static readonly ImmutableArray<string> PublishedNames = PageNames.Of("meta", "published");

    private static readonly ImmutableArray<string> ModifiedNames = PageNames.Of("meta", "modified");

    private static readonly FrozenSet<string> Dates = PageNames.Set("word", "date");

    private static readonly string[] ValueAttributes = ["datetime", "content", "title"];

    /// <summary>The dates.</summary>
    /// <param name="hasAuthor">Whether the page names an author: pages without one that are no articles are dated too,
    /// by the day they were made.</param>
    public (Sourced<string>? Published, Sourced<string>? Modified) Read(bool hasAuthor)
    {
        (string? printed, string? updated) = isForum ? default : Printed(Lines(isHeading: false), order);
        string? addressed = WebAddress.Day(url);
        Sourced<string>? published = Declared("datePublished",
            [jsonLd.OfArticle("datePublished", "dateCreated"), hasAuthor ? jsonLd.First("datePublished") : null],
            PublishedNames);
        Sourced<string>? modified = Declared("dateModified", [jsonLd.First("dateModified")], ModifiedNames);
        if (printed is not null && (published is null || IsSooner(printed, published.Value, modified?.Value)))
            published = new Sourced<string>(printed, "markup");
        bool isDated = isArticle || isForum || hasAuthor;
        published ??= Sourced((isForum ? null : Printed(Lines(isHeading: true), order).Published)
            ?? Time(isDated) ?? (isDated ? ByClass() : null) ?? Labelled() ?? addressed
            ?? (isArticle ? updated : null));
        return (published, modified ?? Sourced(updated));
    }

    private IEnumerable<(string Line, string Before, bool IsHeading)> Lines(bool isHeading) =>
        head.Lines().Where(line => line.IsHeading == isHeading);

    /// <summary>
    /// Whether a printed day comes before the declared one and is neither that of the last change nor the declared one
    /// with day and month the other way round.
    /// </summary>
    private static bool IsSooner(string printed, string declared, string? modified)
    {
        (string day, string other) = (Day(printed), Day(declared));
        return string.CompareOrdinal(day, other) < 0 && (modified is null || Day(modified) != day)
            && !(day is { Length: 10 } && other is { Length: 10 } && day[..4] == other[..4]
                && day[5..7] == other[8..] && day[8..] == other[5..7]);
    }

    /// <summary>The date behind a word such as "published", wherever the page has it.</summary>
    private string? Labelled()
    {
        foreach ((string line, string before) in ArticleHead.AllLines(page))
        {
            if (line.Length > LongestLine || IsoDate.Find(line, order) is not { } found)
                continue;
            string label = found.Place.Start > 0 ? line[..found.Place.Start] : before;
            if (label.Length <= LongestLabel && DateWords.IsPublication(label))
                return found.Date;
        }
        return null;
    }

    private static Sourced<string>? Sourced(string? date) => date is null ? null : new Sourced<string>(date, "markup");

    private static string Day(string date) => date.Length > 10 ? date[..10] : date;

    /// <summary>The first of the declared values that is a date.</summary>
    private Sourced<string>? Declared(string property, IEnumerable<string?> ofJson,
        ImmutableArray<string> names) =>
        First("json-ld", ofJson.OfType<string>()) ?? First("meta", names.SelectMany(name => meta.All(name)))
        ?? First("markup", Microdata(property));

    private Sourced<string>? First(string source, IEnumerable<string> values) =>
        values.Select(Read).FirstOrDefault(date => date is not null) is { } read
            ? new Sourced<string>(read, source)
            : null;

    private string? Read(string text) => DeclaredDate.Read(text, order);

    private IEnumerable<string> Microdata(string property) =>
        page.Facts
            .Where(fact => fact.Element.GetAttribute("itemprop") is { } names && names.Split(' ').Contains(property))
            .Take(MostCandidates).SelectMany(fact => Values(fact.Element));

    /// <summary>What an element says as data, then what it shows.</summary>
    private static IEnumerable<string> Values(IElement element)
    {
        foreach (string name in ValueAttributes)
        {
            if (element.GetAttribute(name) is { Length: > 0 } value)
                yield return value;
        }
        foreach (IAttr attribute in element.Attributes)
        {
            if (attribute.Name.StartsWith("data-", StringComparison.Ordinal)
                && DeclaredDate.Epoch(attribute.Value.Trim()) is { } moment)
                yield return moment;
        }
        yield return TitleText.Collapsed(element.TextContent);
    }

    /// <summary>
    /// The first time element; many different ones outside the head are those of comments or other articles.
    /// </summary>
    /// <param name="anywhere">Whether it may stand outside of the head.</param>
    private string? Time(bool anywhere)
    {
        List<(string? Date, bool IsBelow)> times =
        [
            .. page.Facts.Where(fact => fact.Element.LocalName is "time" or "abbr")
                .Where(fact => !IsUpdate(page.Elements[fact.Index]) && (anywhere || IsInHead(fact.Index)))
            .Take(MostCandidates)
            .Select(
                fact =>
                    (Values(fact.Element).Select(Read).FirstOrDefault(date => date is not null),
                        page.Elements[fact.Index].FirstBlock >= head.End)).Where(time => time.Item1 is not null),
        ];
        return times.Count == 0
            || !isForum && times.TrueForAll(time => time.IsBelow)
            && times.Select(time => Day(time.Date!)).Distinct().Count() > MostElsewhere ? null : times[0].Date;
    }

    private bool IsInHead(int element) =>
        page.Elements[element].FirstBlock is var block && block >= head.Start && block < head.End;

    private bool IsUpdate(PageElement around) =>
        around.TextEnd - around.TextStart <= LongestLine && DateWords.IsUpdate(page.TextOf(around));

    private string? ByClass()
    {
        int tried = 0;
        foreach (PageElement element in page.Elements)
        {
            if (element.TextEnd - element.TextStart is <= 5 or > 100 || element.FirstBlock < head.Start
                || !element.Classes.HasWord(Dates.Contains))
                continue;
            if (IsoDate.Find(TitleText.Collapsed(page.TextOf(element)), order) is { } date)
                return date.Date;
            if (++tried >= MostCandidates)
                break;
        }
        return null;
    }

    /// <summary>
    /// The date printed in lines at the head of an article, and the date of its last update where that is said to be
    /// one.
    /// </summary>
    public static (string? Published, string? Updated) Printed(
        IEnumerable<(string Line, string Before, bool IsHeading)> lines, DateOrder order)
    {
        string? published = null, updated = null;
        foreach ((string line, string before, _) in lines)
        {
            if (line.Length > LongestLine || line.Count(' ') >= MostWords)
                continue;
            int from = 0;
            while (IsoDate.Find(line[from..], order) is { } found)
            {
                string label = line.Substring(from, found.Place.Start);
                if (label.Length == 0 && from == 0 && before.Length <= LongestLabel
                    && !before.AsSpan().ContainsAnyInRange('0', '9'))
                    label = before;
                if (DateWords.IsUpdate(label))
                    updated ??= found.Date;
                else if (string.CompareOrdinal(found.Date, FirstYear) >= 0)
                    published ??= found.Date;
                from += found.Place.End;
            }
        }
        return (published, updated);
    }
}
