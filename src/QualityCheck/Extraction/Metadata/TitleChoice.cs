namespace QualityCheck.Extraction;

/// <summary>Chooses the title among the page's main headings and the titles that its data gives.</summary>
internal sealed class TitleChoice(IReadOnlyList<string> headings, IReadOnlyList<string> homeHeadings,
    IReadOnlyList<string> subheadings, string? site, string? host, bool isArticle)
{
    /// <summary>The share of words that the best heading has in common with a declared title: a judgement.</summary>
    private const double Shared = 0.5;
    /// <summary>The same on the page of an article: a judgement.</summary>
    private const double SharedInArticle = 0.3;

    /// <summary>The title; null where the page has none.</summary>
    /// <param name="declared">The titles that the page declares, the most trusted first.</param>
    public Sourced<string>? Of(params IReadOnlyList<Sourced<string>> declared)
    {
        if (declared.Select(title => BesideBlogName(title.Value)).FirstOrDefault(post => post is not null) is { } post)
            return new Sourced<string>(post, "markup");
        if (declared.Select(title => BesideSiteName(title.Value)).FirstOrDefault(part => part is not null) is { } part)
            return new Sourced<string>(part, "markup");
        List<string> own = [.. headings.Where(heading => !TitleText.IsSite(heading, site, host))];
        List<Sourced<string>> titles =
        [
            .. declared.Select(title => title with { Value = TitleText.WithoutSite(title.Value, site, host, own) })
                .Where(title => title.Value.Length > 0),
        ];
        if (titles.Count == 0)
            return own.Count > 0 ? new Sourced<string>(own[0], "markup") : null;
        if (titles.FirstOrDefault(title => own.Any(heading => TitleText.Same(heading, title.Value))) is { } agreed)
            return agreed;
        if (own.Count == 0)
            return titles[0];
        string best = own.MaxBy(heading => titles.Max(title => TitleText.CommonWords(heading, title.Value)))!;
        if (titles.FirstOrDefault(title => TitleText.IsBehind(title.Value, best)) is { } behind)
            return behind;
        return (headings.Count == 1 || best.Contains(' ', StringComparison.Ordinal))
            && titles.Max(title => TitleText.SharedWords(best, title.Value)) >= (isArticle ? SharedInArticle : Shared)
            ? new Sourced<string>(TitleText.WithoutSite(best, site, host, []), "markup")
            : titles[0];
    }

    /// <summary>
    /// The smaller heading that a declared title names beside one that leads home, which is the blog's name, as in
    /// "Blog: Post"; null where it names none.
    /// </summary>
    private string? BesideBlogName(string title)
    {
        string letters = TitleText.Letters(title);
        return homeHeadings.Count == 0
            ? null
            : subheadings.FirstOrDefault(sub => TitleText.Letters(sub) is { Length: > 0 } post
            && homeHeadings.Any(
                heading => TitleText.Letters(heading) is { Length: > 0 } blog
                    && (letters == blog + post || letters == post + blog)));
    }

    /// <summary>
    /// The smaller heading that is one part of a declared title where the main headings are the site's name, as in
    /// "Site » Post", or its first part where there is no main heading; null where it names none.
    /// </summary>
    private string? BesideSiteName(string title)
    {
        string[] parts = [.. TitleText.Parts(title)];
        if (parts.Length < 2 || !headings.All(IsOfSite))
            return null;
        string[] posts = headings.Count == 0 ? parts[..1] : parts;
        return subheadings.FirstOrDefault(
            sub => sub.Contains(' ', StringComparison.Ordinal) && !IsOfSite(sub)
                && Array.Exists(posts, part => TitleText.Same(part, sub)));

        bool IsOfSite(string heading) => homeHeadings.Contains(heading) || TitleText.IsSite(heading, site, host);
    }
}
