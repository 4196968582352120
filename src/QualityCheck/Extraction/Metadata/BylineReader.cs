using System.Collections.Frozen;
using System.Collections.Immutable;

namespace QualityCheck.Extraction;

/// <summary>
/// Finds who wrote the article: the byline printed at its head, the authors that the page's data names, and what its
/// mark-up calls an author.
/// </summary>
internal sealed class BylineReader(PageContent page, PageMeta meta, JsonLd jsonLd, ArticleHead head, string? site,
    bool isArticle, bool isForum)
{
    private static readonly ImmutableArray<string> MetaAuthors = PageNames.Of("meta", "author");
    private static readonly FrozenSet<string> Authors = PageNames.Set("word", "author");
    private static readonly FrozenSet<string> BesideAuthors = PageNames.Set("word", "beside-author");
    private static readonly FrozenSet<string> Asides = PageNames.Set("word", "aside");

    /// <summary>The most characters of an element that names the author: a judgement.</summary>
    private const int LongestText = 300;
    /// <summary>The most lines of such an element that are read: a judgement.</summary>
    private const int MostLines = 4;
    /// <summary>The most elements and links that are tried: a judgement.</summary>
    private const int MostCandidates = 200;
    /// <summary>The most links to an author that are read: a judgement.</summary>
    private const int MostLinks = 8;
    /// <summary>Where more names stand outside of the head, they are of other articles: a judgement.</summary>
    private const int MostElsewhere = 3;

    public Sourced<string>? Read()
    {
        IReadOnlyList<(string Name, bool IsOrganization)> authors =
        [
            .. jsonLd.Authors().Select(author => (Name: PersonNames.Given(author.Name) ?? "", author.IsOrganization))
                .Where(author => author.Name.Length > 0),
        ];
        string? persons =
            Joined(
                authors.Where(author => !author.IsOrganization && !IsSite(author.Name)).Select(author => author.Name));
        string? organizations = Joined(authors.Select(author => author.Name));
        string? named =
            Joined(meta.All("citation_author").Select(PersonNames.Given).OfType<string>().Select(PersonNames.InOrder))
            ?? Joined(
                meta.All(MetaAuthors.AsSpan()).Select(PersonNames.Given)
                    .OfType<string>());
        Sourced<string>? declared = Sourced("json-ld", persons) ?? Sourced("meta", IsSite(named) ? null : named);
        if (!isForum && WithoutSite(Printed(head.Lines())) is { } printed
            && (declared is null || !PersonNames.AreThose(printed, declared.Value)))
            return new Sourced<string>(printed, "markup");
        return declared ?? Sourced("markup", Marked())
            ?? (isArticle
                ? Sourced("json-ld", organizations) ?? Sourced("meta", named) ?? Sourced("markup", AtDate(head.Lines()))
                : null);
    }

    private static Sourced<string>? Sourced(string source, string? names) =>
        string.IsNullOrEmpty(names) ? null : new Sourced<string>(names, source);

    private static string? Joined(IEnumerable<string> names) =>
        string.Join(", ", names.Distinct(StringComparer.OrdinalIgnoreCase)) is { Length: > 0 } joined ? joined : null;

    /// <summary>The names without that of the site, which stands behind them.</summary>
    private string? WithoutSite(string? names)
    {
        if (names is null || site is null)
            return names;
        string? persons = Joined(names.Split(", ").Where(name => !IsSite(name)));
        return persons is not null && persons.EndsWith(" " + site, StringComparison.OrdinalIgnoreCase)
            ? persons[..^(site.Length + 1)]
            : persons;
    }

    private bool IsSite(string? name) => name is not null && site is not null && TitleText.Same(name, site);

    /// <summary>The names in the line at the head that begins with "by" or the like.</summary>
    public static string? Printed(IEnumerable<(string Line, string Before, bool IsHeading)> lines)
    {
        string? labelled = null;
        foreach ((string line, string before, bool isHeading) in lines)
        {
            PersonNames.WithoutOpening(line, out bool opened, prepositions: !isHeading);
            if (opened && PersonNames.Read(line, out _) is { } names)
                return names;
            if (before.Length > 0 && labelled is null && PersonNames.Read(before, out bool label) is null && label)
                labelled = PersonNames.Read(line, out _);
            if (labelled is not null)
                return labelled;
        }
        return null;
    }

    /// <summary>The line of a name above, before or behind the date.</summary>
    public static string? AtDate(IEnumerable<(string Line, string Before, bool IsHeading)> lines)
    {
        foreach ((string line, string before, _) in lines.Take(MostLines + 2))
        {
            if (IsoDate.Find(line) is not { } date)
                continue;
            string behind = line[date.Place.End..].TrimStart(' ', '•', '·', '|', ',', '-', '–', '—');
            if (date.Place.Start == 0 && behind.Length > 0 && PersonNames.Read(behind, out _) is { } last
                && PersonNames.IsFullName(last))
                return last;
            string name = date.Place.Start == 0 || date.Place.Start <= "Fri ".Length && IsoDate.Find(before) is null
                ? before
                : line;
            return PersonNames.IsFullName(name) ? PersonNames.Read(name, out _) : null;
        }
        return null;
    }

    /// <summary>
    /// What the mark-up calls an author: by microdata, by a link to the author's page, by class. Many authors below the
    /// head are those of comments, quotes or other articles.
    /// </summary>
    private string? Marked()
    {
        var found = new List<(string Names, int Rank, int Block)>();
        int tried = 0;
        foreach ((int i, int rank, string text) in Candidates().Concat(Links()))
        {
            if (++tried > MostCandidates)
                break;
            if (page.Elements[i].IsHidden && rank > 0 || !isForum && IsAside(i))
                continue;
            if (FirstName(text) is { } names)
                found.Add((names, rank, page.Elements[i].FirstBlock));
        }
        if (isForum)
            return found.Count == 0 ? null : found.MinBy(author => (author.Rank, author.Block)).Names;
        if (!isArticle
            || found.TrueForAll(author => author.Block >= head.End)
            && found.Select(author => author.Names).Distinct().Count() > MostElsewhere)
            found.RemoveAll(author => author.Block >= head.End);
        return found.Count == 0
            ? null
            : found.MinBy(author => (author.Block < head.Start, author.Rank, author.Block)).Names;
    }

    private IEnumerable<(int Element, int Rank, string Text)> Links() =>
        page.Facts.Where(fact => PageFacts.IsRel(fact.Element, "author")).Take(MostLinks)
            .Select(fact => (fact.Index, 0, fact.Element.TextContent));

    private IEnumerable<(int Element, int Rank, string Text)> Candidates()
    {
        HashSet<int> links =
        [
            .. page.Links.Where(link => IsOfAuthor(link.Href)).Take(MostCandidates).Select(link => link.Element),
        ];
        for (int i = 0; i < page.Elements.Count; i++)
        {
            PageElement element = page.Elements[i];
            if (element.TextEnd - element.TextStart is > 1 and <= LongestText
                && (links.Contains(i) ? Math.Max(1, Rank(element)) : Rank(element)) is >= 0 and int rank)
                yield return (i, rank, page.TextOf(element));
        }
    }

    private static bool IsOfAuthor(string href) =>
        href.Contains("/author/", StringComparison.OrdinalIgnoreCase)
        || href.Contains("/authors/", StringComparison.OrdinalIgnoreCase);

    private static string? FirstName(string text)
    {
        foreach (string line in text.Split('\n', MostLines + 1).Take(MostLines))
        {
            if (PersonNames.Read(line, out _) is { } names)
                return names;
        }
        return null;
    }

    private static int Rank(PageElement element)
    {
        if (element.ItemProperty == "author")
            return 0;
        int rank = -1;
        foreach (string[] words in element.Classes.All.Select(name => name.Words))
        {
            if (words.Any(Authors.Contains) && !words.Any(BesideAuthors.Contains))
                rank = words.Contains("name") ? 0 : 1;
        }
        return rank;
    }

    private bool IsAside(int element) =>
        page.Upwards(element)
            .Any(outer => outer.Name is not ("body" or "html") && (outer.ItemProperty is "review" or "comment"
            || outer.Classes.HasWord(Asides.Contains)));
}
