using System.Globalization;
using System.Text;

namespace QualityCheck.Tests.Hostile;

/// <summary>
/// Pages and texts put together at random from pieces of real ones, broken in many ways; the same number always gives
/// the same document.
/// </summary>
internal sealed class GeneratedDocument
{
    private const int MostPieces = 14;
    private const int Deepest = 5;

    private static readonly string[] Names =
    [
        "Jane Roe", "Tom Poe", "JANE", "van der Berg", "O’Neil", "Łucja Żak", "Иван Петров", "山田太郎", "홍길동", "J", "",
        ":", ".", "*", "editor", "Staff Writer", "admin", "Dr", "@jane", "http://a.b/c", "{{name}}", "R\u0301oe",
        "\u200B", "Jr.",
    ];

    private static readonly string[] Openings =
    [
        "By", "by", "Von", "Par", "Por", "Di", "Door", "Автор:", "文／", "글", "Words:", "Written by", "Photo:", "By:",
        "By ", "BY", "Reviewed by", "著者", "기자", "Posted by", "Text", "",
    ];

    private static readonly string[] Joints =
    [
        ", ", " and ", " & ", ",", " ,", ", ,", " : ", ":", " | ", "|", " - ", " – ", " • ", "/", "／", "、", ";", " ",
        "  ", "\u00A0", "\n", "", " (", ") ", " [", "] ", " et ", " und ", " y ", "&;", "…",
    ];

    private static readonly string[] Dates =
    [
        "5 March 2024", "March 5, 2024", "2024-03-05", "2024-03-05T10:00:00Z", "20240305", "20240305T101500Z",
        "1709632800", "1709632800000", "05.03.2024", "3/5/24", "03/05/2024", "2024年3月5日", "2024년 3월 5일",
        "Mon Feb  5 10:15:00 CET 2024",
        "5 de marzo de 2024", "5. März 2024", "08:00", "99.99.9999", "31 February 2024", "ngày 5 tháng 3 năm 2024",
        "๕ มีนาคม ๒๕๖๗", "٥ مارس ٢٠٢٤", "Updated:", "Published", "\uFFFE 5 March 2024", "Updated \uFFFE 5 March 2024",
        "²³ March ²⁰²⁴", "Last updated: 6 March 2024 at 10:00", "0000-00-00", "-1", "1e999", "March", "5", "2024",
    ];

    private static readonly string[] Words =
    [
        "The harbour master counted seven boats on the morning of the storm.",
        "The council met again, and nobody spoke for an hour.", "It may be that the pier was closed.",
        "“We left,” said Mara Lind.", "Leave a Reply", "Read more", "See also: Dara Vell Returns To Court",
        "Share this", "Advertisement", "[edit]", "Viewed 12k times",
        "$7.5 million", "12:30 p.m.", "漢字。", "שלום", "İıßẞ", "ﬁ", "👩\u200D👩", "\u0301", "a", "I", ".", "!", "?", "-",
        "—", "•", "1.", "1)", "a)", "#", "\"", "'", "„", "(", "]", "{", "}", "=", "%", "\\", "§ 4", "© 2024", "1",
        "½ cup flour", "10:3", "10:30", "- ", "www.a.example/b", "a@b.c",
    ];

    private static readonly string[] Controls =
    [
        "\0", "\0\0", "\u0001", "\u001B", "\u007F", "\u0085", "\u2028", "\u200B", "\uFEFF", "\uFFFE", "\uFFFF",
        "\uD83D", "\uDE00", "\uFFFD", "\f", "\v", "\r", "\r\n", "\t", "\u202E", "\u00AD",
    ];

    private static readonly string[] Entities =
    [
        "&amp;", "&lt;p&gt;", "&nbsp;", "&;", "&", "&&", "&#", "&#;", "&#x;", "&#0;", "&#xD800;", "&#x110000;",
        "&#99999999999;", "&#128512;", "&notit;", "&not", "&NotEqualTilde;", "&ngt;", "&copy", "&eacute", "&hellip;",
        "&#13;", "&#10;", "&#x80;", "&bogus;", "&amp", "&AMP", "&fjlig;", "&#",
    ];

    private static readonly string[] Tags =
    [
        "p", "p", "p", "div", "div", "span", "article", "section", "main", "header", "footer", "nav", "aside", "h1",
        "h2", "h3", "h6", "a", "b", "i", "em", "ul", "ol", "li", "dl", "dt", "dd", "table", "tr", "td", "th", "tbody",
        "caption", "colgroup", "pre", "code", "blockquote", "figure", "figcaption", "time", "address", "details",
        "summary",
        "template", "noscript", "script", "style", "textarea", "title", "iframe", "xmp", "plaintext", "noframes",
        "frameset", "listing", "select", "option", "optgroup", "button", "form", "label", "svg", "math", "mi",
        "foreignObject", "desc", "font", "nobr", "ruby", "rt", "rp", "object", "video", "canvas", "map", "center",
        "html", "head", "body", "x-y", "image", "marquee", "dialog", "menu", "search", "slot", "p\0", "h7", "wbr", "br",
    ];

    private static readonly string[] Voids =
    [
        "<br>", "<br/>", "<hr>", "<img src=x alt='a'>", "<img>", "<input type=hidden>", "<wbr>", "<base href=/a>",
        "<base>", "<link rel=canonical href='http://['>", "<meta charset=x>", "<meta>", "<embed>", "<col>", "<area>",
        "<source>", "<track>", "<param>", "<keygen>", "<frame>", "<bgsound>",
    ];

    private static readonly string[] Attributes =
    [
        "class=byline", "class='author vcard'", "class=date", "class=\"comments comment-list\"",
        "class='related hidden'", "class", "class=''", "class=' - _ '", "id=credits", "id=comments", "id=''",
        "id='sharing-with-a'", "rel=author", "rel=\"\"", "href=/a", "href='#'", "href=''", "href='javascript:'",
        "href='http://['", "itemprop=author", "itemprop=datePublished", "itemprop='name headline'", "itemscope",
        "itemtype='http://schema.org/NewsArticle'", "itemtype=''", "datetime=2024-03-05", "datetime=''",
        "datetime=08:00", "content=x", "content",
        "style='display:none'", "style='display'", "style=':'", "style=';;display:;'", "hidden", "hidden=until-found",
        "aria-hidden=true", "role=navigation", "role=''", "lang=de", "lang=''", "lang='-'", "start=5",
        "start=-2147483648", "start=99999999999", "value=7", "value=x", "type=a", "type=I",
        "type='application/ld+json'", "colspan=1000000", "rowspan=-1", "title='a>b'", "data-x=\"</p>\"",
        "shadowrootmode=open", "open", "=", "'", "\"", "/", "a=b=c", "a='", "\0=\0", "İ=1", "width=0", "reversed",
    ];

    private static readonly string[] Json =
    [
        "\"\"", "null", "true", "0", "-1e400", "[]", "{}", "[[]]", "\"Jane Roe\"", "\"\\ud800\"", "\"2024-03-05\"",
        "1709632800", "[\"Jane Roe\",null,7]", "{\"name\":\"Jane Roe\"}", "{\"name\":[]}", "{\"name\":{\"name\":1}}",
        "{\"@id\":\"#a\"}", "{\"@id\":7}", "{\"@type\":\"Person\",\"name\":\"By Jane : \"}", "{\"@value\":\"x\"}",
        "\"<p>The text.</p>\"", "\"&lt;p&gt;\"", "{\"\\ud800\":1}", "\":\"", "{\"url\":\"http://[\"}", "[",
    ];

    private static readonly string[] JsonNames =
    [
        "@type", "@id", "@graph", "@context", "author", "creator", "datePublished", "dateModified", "headline", "name",
        "image", "thumbnailUrl", "url", "mainEntityOfPage", "publisher", "articleBody", "inLanguage", "comment",
        "\\ud800", "", "mainEntity", "description", "text",
    ];

    private static readonly string[] JsonTypes =
    [
        "\"NewsArticle\"", "[\"Article\",7,null]", "\"WebPage\"", "\"WebSite\"", "\"QAPage\"",
        "\"http://schema.org/BlogPosting\"", "\"\"", "7", "null", "\"/\"", "{}", "\"Recipe\"",
        "\"DiscussionForumPosting\"",
    ];

    private static readonly string[] MetaNames =
    [
        "author", "og:title", "og:site_name", "og:type", "article:published_time", "article:modified_time", "date",
        "og:url", "og:image", "twitter:title", "citation_author", "dc.date", "keywords", "description", "og:locale", "",
        "byl", "parsely-author", "article:author",
    ];

    private static readonly string[] Styles =
    [
        ".hidden{display:none}", "#credits{display:none", "}", "{", "@media print{.a{display:none}}", "@import 'a';",
        ".a,.b{visibility:hidden}.a{display:block}", "/* { */", "/*", ".a>.b:hover{display:block}", ".{display:none}",
        "@", "#", "{}", "*{display:none}",
    ];

    private static readonly string[] Broken =
    [
        "<", "</", "</>", "< p>", "<!", "<!-->", "<!--", "-->", "<!-- a -- b --!>", "<![CDATA[", "]]>",
        "<?xml version='1.0'?>", "<?", "<!DOCTYPE html>", "<!DOCTYPE", "</p", "<p", "<p class=", "<p class='",
        "<a href=\"", "</body>", "</html>", "<p/>", "<script/>", "<textarea/>", "<iframe/>", "</br>", "</p>",
        "</div></div>", "<b></i></b>", "<a><a>", "<table><p>", "<select><p>", "<svg></p>", "<math><mtext>",
        "<frameset>", "<head>", "<x", "<\0p>", ">", "\">", "'>",
    ];

    private readonly Random _random;
    private readonly StringBuilder _text = new();

    private GeneratedDocument(int number) => _random = new Random(number);

    public static string Page(int number)
    {
        var document = new GeneratedDocument(number);
        document.Some(MostPieces, () => document.Piece(0));
        return document.Changed();
    }

    public static string Text(int number)
    {
        var document = new GeneratedDocument(number);
        document.Some(3 * MostPieces, document.Line);
        return document.Changed();
    }

    /// <summary>A tag, an attribute, a reference, a word or another small part of a page or text.</summary>
    public static string Scrap(Random random)
    {
        ReadOnlySpan<string> all = random.Next(12) switch
        {
            0 or 1 => Tags,
            2 => Voids,
            3 => Attributes,
            4 => Entities,
            5 or 6 => Broken,
            7 => Controls,
            8 => Dates,
            9 => Styles,
            10 => Json,
            _ => Words,
        };
        string one = all[random.Next(all.Length)];
        return all != Tags ? one : random.Next(2) == 0 ? $"<{one}>" : $"</{one}>";
    }

    private void Piece(int depth)
    {
        switch (_random.Next(16))
        {
            case 0: case 1: case 2: case 3: Element(depth); break;
            case 4: case 5: Prose(); break;
            case 6: Byline(); break;
            case 7: _text.Append(One(Dates)); break;
            case 8: Table(depth); break;
            case 9: List(depth); break;
            case 10: _text.Append("<script type=\"application/ld+json\">"); JsonObject(depth); _text.Append(
                "</script>"); break;
            case 11: _text.Append(CultureInfo.InvariantCulture,
                $"<meta {One(["name", "property", "itemprop", "http-equiv"])}=\"{One(MetaNames)}\" content=\"")
                .Append(One([One(Dates), One(Names), One(Words)])).Append("\">"); break;
            case 12: _text.Append("<style>"); Some(4, () => _text.Append(One(Styles))); _text.Append("</style>"); break;
            case 13: _text.Append(One(Voids)); break;
            case 14: _text.Append(One(Broken)); break;
            default: Heading(); break;
        }
    }

    private void Element(int depth)
    {
        string tag = One(Tags);
        Open(tag);
        if (depth < Deepest)
            Some(4, () => Piece(depth + 1));
        if (_random.Next(6) > 0)
            _text.Append("</").Append(_random.Next(12) > 0 ? tag : One(Tags)).Append('>');
    }

    private void Open(string tag)
    {
        _text.Append('<').Append(_random.Next(20) > 0 ? tag : tag.ToUpperInvariant());
        Some(3, () => _text.Append(_random.Next(20) > 0 ? " " : "").Append(One(Attributes)));
        _text.Append(_random.Next(15) > 0 ? ">" : "/>");
    }

    private void Heading()
    {
        string tag = One(["h1", "h2", "h3", "title", "legend"]);
        Open(tag);
        _text.Append(
            One([One(Words), One(Names), "Related work", "Credits [edit]", "[edit]", "<a href=#a>¶</a>",
                "x [<a href=/e>edit</a>]"]));
        _text.Append("</").Append(tag).Append('>');
    }

    private void Byline()
    {
        Open(One(["p", "span", "div", "a", "address", "li", "td"]));
        _text.Append(One(Openings)).Append(One(Joints));
        Some(5, () => _text.Append(One(Names)).Append(One(Joints)));
        _text.Append(_random.Next(2) > 0 ? One(Dates) : "").Append(_random.Next(4) > 0 ? "</p>" : "");
    }

    private void Table(int depth)
    {
        Open("table");
        Some(4, () =>
        {
            Open("tr");
            Some(4, () =>
            {
                Open(One(["td", "th", "td", "caption", "div"]));
                if (depth < Deepest)
                    Piece(depth + 1);
            });
        });
        _text.Append(_random.Next(4) > 0 ? "</table>" : "");
    }

    private void List(int depth)
    {
        Open(One(["ul", "ol", "dl", "menu", "select"]));
        Some(5, () =>
        {
            Open(One(["li", "dt", "dd", "option", "li"]));
            if (depth < Deepest)
                Piece(depth + 1);
        });
        _text.Append(_random.Next(4) > 0 ? "</ul>" : "</ol>");
    }

    private void JsonObject(int depth)
    {
        _text.Append("{\"@type\":").Append(One(JsonTypes));
        Some(6, () =>
        {
            _text.Append(",\"").Append(One(JsonNames)).Append("\":");
            if (_random.Next(6) == 0 && depth < Deepest)
                JsonObject(depth + 1);
            else
                _text.Append(One(Json));
        });
        _text.Append('}');
    }

    private void Prose() =>
        Some(6,
            () => _text.Append(One([One(Words), One(Words), One(Words), One(Entities), One(Controls), One(Dates)]))
                .Append(One([" ", " ", "\n", ""])));

    private void Line()
    {
        switch (_random.Next(5))
        {
            case 0: _text.Append(One(Openings))
                .Append(' '); Some(3,
                    () => _text.Append(One(Names)).Append(One(Joints))); _text.Append(One(Dates)); break;
            case 1: _text.Append(One(Dates)).Append(One(Joints)).Append(One(Names)); break;
            default: Prose(); break;
        }
        _text.Append(One(["\n", "\n\n", "\r\n", " ", "", "\u2028"]));
    }

    /// <summary>The document with some of its characters left out, doubled or replaced.</summary>
    private string Changed()
    {
        if (_random.Next(3) == 0)
        {
            Some(6, () =>
            {
                int at = _random.Next(_text.Length + 1), length = Math.Min(_random.Next(1, 6), _text.Length - at);
                if (_random.Next(2) == 0)
                    _text.Remove(at, length);
                else
                    _text.Insert(at, One([_text.ToString(at, length), One(Controls), One(Entities), One(Broken)]));
            });
        }
        return _text.ToString();
    }

    private void Some(int most, Action append)
    {
        for (int left = _random.Next(most + 1); left > 0; left--)
            append();
    }

    private T One<T>(ReadOnlySpan<T> all) => all[_random.Next(all.Length)];
}
