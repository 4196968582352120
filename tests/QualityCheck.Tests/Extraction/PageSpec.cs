namespace QualityCheck.Tests.Extraction;

/// <summary>A page and what must come of it.</summary>
/// <param name="Html">The page.</param>
/// <param name="Kept">Passages of the article's text, in order.</param>
/// <param name="Gone">What must not stand in the article's text.</param>
internal sealed record PageSpec(string Html, string[] Kept, params string[] Gone)
{
    private const string Header =
        "<header class=site-header><a href=/>The Harbour Post</a><nav><ul><li><a href=/news>News</a></li><li><a "
        + "href=/tides>Tides</a></li><li><a href=/ships>Ships</a></li><li><a href=/about>About "
        + "us</a></li></ul></nav></header>";

    private const string Footer =
        "<aside class=related><h3>More stories</h3><ul><li><a href=/1>Ferry fares go up in spring</a></li><li><a "
        + "href=/2>Gulls take over the old pier</a></li><li><a href=/3>A lighthouse is for sale</a></li></ul></aside>" +
        "<footer><p>© 2024 The Harbour Post. All rights reserved.</p><a href=/imprint>Imprint</a> <a "
        + "href=/privacy>Privacy</a></footer>";

    /// <summary>Passages of <see cref="Opening"/> and <see cref="Ending"/>.</summary>
    public const string First = "The dredger Hanne came into the northern channel",
        Last = "The board will publish the soundings";

    public const string Opening =
        "<p>The dredger Hanne came into the northern channel on Monday morning, two days late, after a cable of her "
        + "winch had parted off the cape.</p>" +
        "<p>She will lift about forty thousand cubic metres of silt until the end of the month, the harbour master "
        + "said, and dump it nine miles out.</p>";

    public const string Ending =
        "<p>Most skippers welcome the work, although the fairway will be closed at night, and although some of them "
        + "lost a week of fishing to it last year.</p>" +
        "<p>The board will publish the soundings in May, once the surveyors have been through the channel with their "
        + "own boat and compared both charts.</p>";

    /// <summary>A whole page around the article.</summary>
    public static string Page(string main) =>
        "<!DOCTYPE html><html lang=en><head><title>Dredging begins - The Harbour Post</title></head>"
        + $"<body>{Header}{main}{Footer}</body></html>";

    /// <summary>A page whose article has this between its opening and its ending.</summary>
    public static PageSpec Inside(string html, string[] kept, params string[] gone) =>
        new(Page($"<article><h1>Dredging begins</h1>{Opening}{html}{Ending}</article>"), [First, .. kept, Last], gone);

    /// <summary>A page whose main part is this.</summary>
    public static PageSpec Whole(string html, string[] kept, params string[] gone) =>
        new(Page(html), kept, [.. gone, "Gulls take over", "All rights reserved", "Tides"]);
}
