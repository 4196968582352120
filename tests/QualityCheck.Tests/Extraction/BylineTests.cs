namespace QualityCheck.Tests.Extraction;

public sealed class BylineTests
{
    private const string Article = "<meta property=og:type content=article>";

    [Theory]
    [InlineData("<p>By Ida Storm</p>", "Ida Storm")]
    [InlineData("<p>By Ida Storm March 5, 2024</p>", "Ida Storm")]
    [InlineData("<p>By Ida Storm • 4 min read</p>", "Ida Storm")]
    [InlineData("<p>By Ida Storm, Harbour Editor</p>", "Ida Storm")]
    [InlineData("<p>By Ida Storm, Olaf Berg and Nils Dahl</p>", "Ida Storm, Olaf Berg and Nils Dahl")]
    [InlineData("<p>By Ida Storm Published on Monday</p>", "Ida Storm")]
    [InlineData("<p>By <span>Ida Storm</span><span>Updated: Mar 5, 2024</span></p>", "Ida Storm")]
    [InlineData("<p>Written by</p><p>Ida Storm</p>", "Ida Storm")]
    [InlineData("<p>Written by<b>Ida Storm</b></p>", "Ida Storm")]
    [InlineData("<p>Authored by: Dr. Ida Storm</p>", "Dr. Ida Storm")]
    [InlineData("<p>03/01/2024 by Ida Storm</p>", "Ida Storm")]
    [InlineData("<p>by idastorm</p>", "idastorm")]
    [InlineData("<p>By Ida Storm, Harbour and Coast Expert</p>", "Ida Storm")]
    [InlineData("<p>By Ida Storm, Friends of the Old Northern Harbour on Facebook</p>", "Ida Storm")]
    [InlineData("<p>By the Pilot Team 2–3 minutes</p>", "the Pilot Team")]
    [InlineData("<p>Guide by Ida Storm Former harbour master</p>", "Ida Storm")]
    [InlineData("<p>By Ida Storm, Olaf Berg :</p>", "Ida Storm, Olaf Berg")]
    [InlineData("<p>By Al,B :</p>", null)]
    [InlineData("<p>By Ida Storm12:30</p>", "Ida Storm")]
    [InlineData("<p>by <a rel=author>Ida Storm</a>22 Dec 2016<a>651</a></p>", "Ida Storm")]
    [InlineData("<p>By Ida Storm/Reuters</p>", "Ida Storm")]
    [InlineData("<p>By Ida Storm, Reporter</p>", "Ida Storm")]
    [InlineData("<p>Words: Ida Storm Photography: Olaf Berg</p>", "Ida Storm")]
    [InlineData("<p>Text: Ida Storm, Fotos: Olaf Berg</p>", "Ida Storm")]
    [InlineData("<p>Von Ida Storm</p>", "Ida Storm")]
    [InlineData("<p>Von Dr. Ida Storm und Olaf Berg</p>", "Dr. Ida Storm und Olaf Berg")]
    [InlineData("<p>VON Ida von der Storm, Bremen</p>", "Ida von der Storm")]
    [InlineData("<p>Par Élodie Storm</p>", "Élodie Storm")]
    [InlineData("<p>Por Ida Storm, de Lisboa</p>", "Ida Storm")]
    [InlineData("<p>di Ida Storm</p>", "Ida Storm")]
    [InlineData("<p>Door Ida Storm</p>", "Ida Storm")]
    [InlineData("<p>Av Ida Storm</p>", "Ida Storm")]
    [InlineData("<p>Autor: Ida Storm</p>", "Ida Storm")]
    [InlineData("<p>Автор: Анна Иванова</p>", "Анна Иванова")]
    [InlineData("<p>文／山田花子</p>", "山田花子")]
    [InlineData("<p>作者：林晓芸</p>", "林晓芸")]
    [InlineData("<p>이수진 기자</p><p>2024년 2월 5일</p>", "이수진")]
    [InlineData("<p>VON IDA STORM UND OLAF BERG</p>", "IDA STORM UND OLAF BERG")]
    [InlineData("<p>Ein Interview von Ida Storm mit Olaf Berg</p>", "Ida Storm")]
    [InlineData("<p>Von Ida Storm im Hafen von Brenn</p>", "Ida Storm")]
    [InlineData("<p>Eingestellt von Ida Storm am 5. Februar 2024</p>", "Ida Storm")]
    [InlineData("<p>Par Ida Storm le 5 février 2024</p>", "Ida Storm")]
    [InlineData("<p>Un article de Ida Storm</p>", "Ida Storm")]
    [InlineData("<p>Enviado por Ida Storm el 5 de febrero de 2024</p>", "Ida Storm")]
    [InlineData("<p>Reportagem de Ida Storm, com Olaf Berg</p>", "Ida Storm")]
    [InlineData("<p>A cura di Ida Storm</p>", "Ida Storm")]
    [InlineData("<p>Geplaatst door Ida Storm op 5 februari 2024</p>", "Ida Storm")]
    [InlineData("<p>Dodane przez Ida Storm dnia 5 lutego 2024</p>", "Ida Storm")]
    [InlineData("<p>Подготовила Анна Иванова</p>", "Анна Иванова")]
    [InlineData("<p>執筆者：山田花子</p>", "山田花子")]
    [InlineData("<p>Datum: 5. Februar 2024<br>Autorin: Ida Storm<br>Quelle: Hafenpost</p>", "Ida Storm")]
    [InlineData("<p>Mehr von Ida Storm</p>", null)]
    [InlineData("<p>VON HIER</p>", null)]
    [InlineData("<p>Von hier aus weiter</p>", null)]
    [InlineData("<p>Por qué importa</p>", null)]
    [InlineData("<p>Di nuovo in porto</p>", null)]
    [InlineData("<p>Text size</p>", null)]
    [InlineData("<p>Reviewed by Olaf Berg</p>", null)]
    [InlineData("<p>By joining you accept our rules</p>", null)]
    [InlineData("<p>By office@post.example</p>", null)]
    [InlineData("<p>By admin</p>", null)]
    public void The_byline_printed_at_the_heading_is_read(string line, string? expected) =>
        Assert.Equal(expected, Html.Page($"<h1>Harbour to be dredged</h1>{line}{Html.Prose}").Metadata.Byline?.Value);

    [Theory]
    [InlineData("<div class=author-name>Ida Storm</div>")]
    [InlineData("<div class=post-author><img class=author-avatar><div>Ida Storm</div><div>March 5, 2024</div></div>")]
    [InlineData("<div class=byline><span class=byline-date>March 5, 2024</span></div><span class=article__author>Ida "
        + "Storm</span>")]
    [InlineData("<span itemprop=author>Ida Storm</span>")]
    [InlineData("<a href=/author/ida/>Ida Storm</a>")]
    [InlineData("<p>Ida Storm</p><p>March 5, 2024</p>")]
    [InlineData("<p>Ida Storm | March 5, 2024</p>")]
    [InlineData("<p>March 5, 2024 • Ida Storm in Harbours</p>")]
    [InlineData("<div class=author>I went down to the harbour</div><div class=author-name>Ida Storm</div>")]
    public void Mark_up_names_the_author(string markup) =>
        Assert.Equal(new Sourced<string>("Ida Storm", "markup"),
            Html.Page($"<h1>Harbour to be dredged</h1>{markup}{Html.Prose}", Article).Metadata.Byline);

    [Theory]
    [InlineData("<section class=comments><span class=author>Olaf Berg</span></section>")]
    [InlineData("<div class=testimonial><span class=author>Olaf Berg</span></div>")]
    [InlineData("<div itemprop=review><span itemprop=author>Olaf Berg</span></div>")]
    [InlineData("<ul><li class=author>Olaf Berg</li><li class=author>Nils Dahl</li><li class=author>Eva Lund</li><li "
        + "class=author>Per Holm</li></ul>")]
    public void Authors_of_other_things_are_not_the_article_s(string markup) =>
        Assert.Null(
            Html.Page($"<h1>Harbour to be dredged</h1>{Html.Prose}{Html.Prose}{Html.Prose}{Html.Prose}{markup}",
                Article).Metadata.Byline);

    [Theory]
    [InlineData("""{"@type":"Article","author":{"@type":"Person","name":"postroom"}}""", "Ida Storm", "markup")]
    [InlineData("""{"@type":"Article","author":{"@type":"Organization","name":"The Harbour Post"}}""", "Ida Storm",
        "markup")]
    [InlineData("""{"@type":"Article","author":{"@type":"Person","name":"Storm"}}""", "Storm", "json-ld")]
    [InlineData("""{"@type":"Article","author":[{"@type":"Person","name":"Ida Storm"},{"@type":"Person","name":"Ida Storm"}]}""", "Ida Storm", "json-ld")]
    public void The_printed_byline_wins_over_another_account(string json, string expected, string source) =>
        Assert.Equal(new Sourced<string>(expected, source),
            Html.Page($"<h1>Harbour to be dredged</h1><p>By Ida Storm</p>{Html.Prose}",
                $"<script type='application/ld+json'>{json}</script>").Metadata.Byline);

    [Theory]
    [InlineData("""{"@type":"Article","author":"https://post.example/#ida"},{"@type":"Person","@id":"https://post.example/#ida","name":"Ida Storm"}""", "Ida Storm")]
    [InlineData("""{"@type":"Article","author":["Ida Storm",{"name":["Olaf Berg","O. B."]}]}""",
        "Ida Storm, Olaf Berg")]
    [InlineData("""{"@type":"Article","author":[{"@type":"Organization","name":"Post"},{"@type":"Person","name":"Ida Storm"}]}""", "Ida Storm")]
    [InlineData("""{"@type":"Article","author":{"@type":"Organization","name":"Post"}}""", "Post")]
    [InlineData("""{"@type":"Product","review":{"@type":"Review","author":{"name":"Olaf Berg"}}}""", null)]
    [InlineData("""{"@type":"Article","url":"https://post.example/other","author":"Olaf Berg"},{"@type":"Article","url":"https://post.example/dredging","author":"Ida Storm"}""", "Ida Storm")]
    [InlineData("""{"@type":"Article","author":"https://post.example/ida"}""", null)]
    [InlineData("""{"@type":"Article","author":{"name":"admin"}}""", null)]
    public void Json_ld_authors_are_resolved(string nodes, string? expected) =>
        Assert.Equal(expected,
            Html.Extract($"<script type='application/ld+json'>[{nodes}]</script>{Html.Prose}",
                "https://post.example/dredging?x=1").Metadata.Byline?.Value);

    [Fact]
    public void Every_citation_author_counts() =>
        Assert.Equal("Ida Storm, Olaf Berg",
            Html.Page(Html.Prose,
                "<meta name=citation_author content='Ida Storm'><meta name=citation_author content='Berg, Olaf'>").Metadata.Byline?.Value);

    [Theory]
    [InlineData("<p>By Ida Storm The Harbour Post</p>")]
    [InlineData("<p>By Ida Storm, The Harbour Post</p>")]
    public void The_site_is_no_author_beside_a_person(string line) =>
        Assert.Equal("Ida Storm",
            Html.Page($"<h1>Harbour to be dredged</h1>{line}{Html.Prose}",
                "<meta property=og:site_name content='The Harbour Post'>").Metadata.Byline?.Value);

    [Fact]
    public void A_template_that_was_not_filled_in_is_no_author() =>
        Assert.Null(Html.Page(Html.Prose, "<meta name=author content=page.head.extra.author>").Metadata.Byline);

    [Theory]
    [InlineData("<meta name=author content='Ida Storm, HBR'>", "Ida Storm")]
    [InlineData("<meta name=author content='HBR - Ida Storm'>", "Ida Storm")]
    [InlineData("<meta name=author content='Ida Storm The Associated Press'>", "Ida Storm")]
    [InlineData("<meta name=author content='The Associated Press'>", "The Associated Press")]
    [InlineData("<meta name=author content='No Author'><meta name=dc.creator content='Ida Storm'>", "Ida Storm")]
    [InlineData("<meta name=author content=', The Harbour Herald'>", null)]
    [InlineData("<meta name=twitter:label1 content='Written by'><meta name=twitter:data1 content='Ida Storm'>",
        "Ida Storm")]
    [InlineData("<meta name=twitter:label1 content='Verfasst von'><meta name=twitter:data1 content='Ida Storm'>",
        "Ida Storm")]
    [InlineData("<meta name=twitter:label1 content='Price'><meta name=twitter:data1 content='Ten Crowns'>", null)]
    [InlineData("<body><span itemprop=author><meta itemprop=name content='Ida Storm'></span>", "Ida Storm")]
    public void What_the_page_s_data_says_of_the_author_is_freed_of_site_and_agency(string head, string? expected) =>
        Assert.Equal(expected,
            Html.Page($"<h1>Harbour to be dredged</h1>{Html.Prose}",
                $"{Article}<meta property=og:site_name content=HBR>{head}").Metadata.Byline?.Value);

    [Fact]
    public void A_site_that_signs_by_its_address_gives_way_to_the_name_in_the_mark_up() =>
        Assert.Equal("Ida Storm",
            Html.Extract($"<head>{Article}<meta name=author content=harbour.example></head><h1>Harbour to be "
                + $"dredged</h1><small itemprop=author>von <span>Ida Storm</span></small>{Html.Prose}",
                "https://www.harbour.example/1").Metadata.Byline?.Value);

    [Theory]
    [InlineData("autor")]
    [InlineData("auteurs")]
    [InlineData("autorzy")]
    [InlineData("author")]
    public void A_link_to_an_author_s_page_names_the_author_in_other_languages_too(string step) =>
        Assert.Equal("Ida Storm",
            Html.Page($"<h1>Harbour to be dredged</h1><p><a href=/{step}/ida-storm>Ida Storm</a></p>{Html.Prose}",
                Article).Metadata.Byline?.Value);

    [Theory]
    [InlineData("<p>Text: Ida Storm</p>", "Ida Storm")]
    [InlineData("<p>Autor: Ida Storm</p>", "Ida Storm")]
    [InlineData("<p>Text: short and to the point</p>", null)]
    [InlineData("<div class=comments><p>Autor: Ida Storm</p></div>", null)]
    public void A_name_behind_a_label_under_the_text_is_the_last_resort(string line, string? expected) =>
        Assert.Equal(expected,
            Html.Page($"<h1>Harbour to be dredged</h1>{Html.Prose}{Html.Prose}{Html.Prose}{Html.Prose}{line}", Article)
                .Metadata.Byline?.Value);
}
