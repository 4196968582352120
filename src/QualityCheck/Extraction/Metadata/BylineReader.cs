using System.Collections.Frozen;
using System.Collections.Immutable;
using AngleSharp.Dom;

namespace QualityCheck.Extraction;

/// <summary>
/// Finds who wrote the article: the byline printed at its head, the authors that the page's data names, and what its
/// mark-up calls an author.
/// </summary>
internal sealed class BylineReader(PageContent page, PageMeta meta, JsonLd jsonLd, ArticleHead head, string? site,
    string? host, bool isArticle, bool isForum)
{
    private static readonly ImmutableArray<string> MetaAuthors = PageNames.Of("meta", "author");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AuthorPaths =
        PageNames.Set("path", "author").GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly string[] Joints = [", ", " - ", " – ", " | ", " / "];

    /// <summary>The most characters of an element that names the author: a judgement.</summary>
    private const int LongestText = 300;
    /// <summary>The most characters of a line that announces a name and holds nothing else: a judgement.</summary>
    private const int LongestLabelled = 60;
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
            .. jsonLd.Authors().Select(author => (Name: Given(author.Name) ?? "", author.IsOrganization))
                .Where(author => author.Name.Length > 0),
        ];
        string? persons =
            Joined(
                authors.Where(author => !author.IsOrganization && !IsSite(author.Name)).Select(author => author.Name));
        string? organizations = Joined(authors.Select(author => author.Name));
        string?[] named = [.. Named()];
        Sourced<string>? declared =
            Sourced("json-ld", persons) ?? Sourced("meta", Array.Find(named, name => !IsSite(name)));
        if (!isForum && WithoutSite(Printed(head.Lines())) is { } printed
            && (declared is null || !PersonNames.AreThose(printed, declared.Value)))
            return new Sourced<string>(printed, "markup");
        return declared ?? Sourced("markup", Marked())
            ?? (isArticle
                ? Sourced("json-ld", organizations) ?? Sourced("meta", named.FirstOrDefault())
                    ?? Sourced("markup", AtDate(head.Lines()) ?? Labelled())
                : null);
    }

    /// <summary>The authors by each of the meta elements that name some, the surest first.</summary>
    private IEnumerable<string> Named()
    {
        if (Joined(meta.All("citation_author").Select(Given).OfType<string>().Select(PersonNames.InOrder)) is { } cited)
            yield return cited;
        foreach (string name in MetaAuthors)
        {
            if (Joined(meta.All(name).Select(Given).OfType<string>()) is { } authors)
                yield return authors;
        }
        if (!isForum && Joined(
            page.Facts.Where(fact => fact.Element is { LocalName: "meta" } && IsNameOfAuthor(fact.Element)
                    && !ArticleHead.IsAside(page, fact.Index))
                .Select(fact => Given(fact.Element.GetAttribute("content"))).OfType<string>().Take(MostLinks))
            is { } marked)
            yield return marked;
        foreach (char number in "12")
        {
            if (meta.First("twitter:label" + number) is { } label
                && BylineWords.Opening(label) is { Kind: BylineOpening.Opening, Names.Length: 0 }
                && Given(meta.First("twitter:data" + number)) is { } author)
                yield return author;
        }
    }

    /// <summary>Whether a meta element of microdata gives the name of the author around it.</summary>
    private static bool IsNameOfAuthor(IElement meta) =>
        meta.GetAttribute("itemprop") == "name" && meta.ParentElement?.GetAttribute("itemprop") == "author";

    /// <summary>The names in a value that is said to be the author's, without the name of the site.</summary>
    private string? Given(string? value)
    {
        string? names = PersonNames.Given(value);
        foreach (string joint in Joints)
        {
            if (names?.Split(joint) is { Length: > 1 } parts && Array.Exists(parts, IsSite)
                && string.Join(joint, parts.Where(part => !IsSite(part))) is { Length: > 0 } others)
                names = others;
        }
        return names;
    }

    /// <summary>
    /// The full name behind a word for authors and a colon, wherever the article's page has it, as under the text.
    /// </summary>
    private string? Labelled() =>
        ArticleHead.AllLines(page).Select(place => place.Line)
            .Where(line => line.Length <= LongestLabelled && line.AsSpan().ContainsAny(':', '：'))
            .Select(line => BylineWords.Opening(line) is { Kind: not BylineOpening.Preposition } opening
                && line.AsSpan(0, line.Length - opening.Names.Length).ContainsAny(':', '：')
                && PersonNames.IsFullName(opening.Names) ? PersonNames.Read(line, out _) : null)
            .FirstOrDefault(name => name is not null);

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

    /// <summary>Whether a name is that of the site, as it calls itself or, in one word, as its host has it.</summary>
    private bool IsSite(string? name) =>
        name is not null
        && (site is not null && TitleText.Same(name, site)
            || !name.Contains(' ', StringComparison.Ordinal) && TitleText.IsSite(name, null, host));

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
            if (page.Elements[i].IsHidden && rank > 0 || !isForum && ArticleHead.IsAside(page, i))
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

    /// <summary>Whether an address leads to the page of an author: to what stands behind a word for authors.</summary>
    private static bool IsOfAuthor(string href)
    {
        if (href.Length > LongestText)
            return false;
        Span<char> step = stackalloc char[LongestText];
        ReadOnlySpan<char> rest = href.AsSpan().TrimEnd('/');
        for (int end; (end = rest.IndexOf('/')) >= 0; rest = rest[(end + 1)..])
        {
            if (AuthorPaths.Contains(step[..rest[..end].ToLowerInvariant(step)]))
                return true;
        }
        return false;
    }

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
        foreach (ClassName name in element.Classes.All)
            rank = name.AuthorRank ?? rank;
        return rank;
    }
}
