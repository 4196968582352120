namespace QualityCheck.Tests.Extraction;

public sealed class PublicationDateTests
{
    private const string Long = Html.Prose + Html.Prose + Html.Prose + Html.Prose;

    [Theory]
    [InlineData("2024-03-06T02:30:00Z", "March 5, 2024", "2024-03-05", "markup")]
    [InlineData("2024-03-05T08:30:00Z", "March 5, 2024", "2024-03-05T08:30:00Z", "meta")]
    [InlineData("2024-03-05T08:30:00Z", "Last updated: March 1, 2024", "2024-03-05T08:30:00Z", "meta")]
    [InlineData("2024-03-05T08:30:00Z", "March 9, 2024", "2024-03-05T08:30:00Z", "meta")]
    [InlineData("2024-03-05T08:30:00Z",
        "The board has voted against the northern channel before, as on March 1, 2020 and again in the autumn of that "
        + "year.", "2024-03-05T08:30:00Z", "meta")]
    public void No_article_is_published_after_the_day_it_prints(string declared, string line, string expected,
        string source) =>
        Assert.Equal(new Sourced<string>(expected, source),
            Html.Page($"<h1>Harbour to be dredged</h1><p>{line}</p>{Html.Prose}",
                $"<meta property=article:published_time content={declared}>").Metadata.Published);

    [Theory]
    [InlineData("<p>Published March 5, 2024. Updated: March 9, 2024</p>", "2024-03-05", "2024-03-09")]
    [InlineData("<p>Updated: March 9, 2024</p><p>March 5, 2024</p>", "2024-03-05", "2024-03-09")]
    [InlineData("<p>Last updated</p><p>March 9, 2024</p>", null, "2024-03-09")]
    [InlineData("<p>Mar 5, 2024Ida Storm</p>", "2024-03-05", null)]
    [InlineData("<p>Posted: 2024.03.05 | harbours</p>", "2024-03-05", null)]
    [InlineData("<p>5. März 2024</p>", "2024-03-05", null)]
    [InlineData("<p>le 5 décembre 2024</p>", "2024-12-05", null)]
    [InlineData("<p>5 de marzo de 2024</p>", "2024-03-05", null)]
    [InlineData("<p>5 lutego 2024</p>", "2024-02-05", null)]
    [InlineData("<p>5 Şubat 2024</p>", "2024-02-05", null)]
    [InlineData("<p>5 ŞUBAT 2024</p>", "2024-02-05", null)]
    [InlineData("<p>14. března 2023</p>", "2023-03-14", null)]
    [InlineData("<p>12 мая 2021, 12:10</p>", "2021-05-12", null)]
    [InlineData("<p>15 Σεπτεμβρίου 2022</p>", "2022-09-15", null)]
    [InlineData("<p>18 يناير 2023</p>", "2023-01-18", null)]
    [InlineData("<p>5 tháng 2 năm 2024</p>", "2024-02-05", null)]
    [InlineData("<p>5 กุมภาพันธ์ 2567</p>", "2024-02-05", null)]
    [InlineData("<p>発売日：2024年2月5日（月）</p>", "2024-02-05", null)]
    [InlineData("<p>2024년 2월 5일 10:12</p>", "2024-02-05", null)]
    [InlineData("<p>05.02.2024</p>", "2024-02-05", null)]
    [InlineData("<p>2024. február 5.</p>", "2024-02-05", null)]
    [InlineData("<p>Mis en ligne le 5 février 2024 - mis à jour le 6 février 2024</p>", "2024-02-05", "2024-02-06")]
    [InlineData("<p>Aktualisiert: 05.02.2024</p>", null, "2024-02-05")]
    [InlineData("<p>最終更新：2024年2月5日</p>", null, "2024-02-05")]
    [InlineData("<p>Ida Storm | 05.02.24</p>", "2024-02-05", null)]
    [InlineData("<p>05.02.24, 10:30 Uhr</p>", "2024-02-05", null)]
    [InlineData("<p>Actualizado el 6 de febrero de 2024</p>", null, "2024-02-06")]
    [InlineData("<p>Letzte Änderung: 06.02.2024</p>", null, "2024-02-06")]
    [InlineData("<p>Pubblicato il 5 febbraio 2024 - Ultima modifica: 6 febbraio 2024</p>", "2024-02-05", "2024-02-06")]
    [InlineData("<p>Release 10.11.12.13</p>", null, null)]
    [InlineData("<p>Ida Storm, 5 February 1975</p>", null, null)]
    [InlineData("<figure><img src=a><figcaption>The harbour on 1 February 2024</figcaption></figure>", null, null)]
    [InlineData("<p>Today, 12:55 AM</p>", null, null)]
    [InlineData("<p>version 10.12.3 of 2024</p>", null, null)]
    [InlineData("<p>two days ago</p>", null, null)]
    public void The_dates_at_the_heading_are_told_apart(string lines, string? published, string? modified)
    {
        ArticleMetadata metadata = Html.Page($"<h1>Harbour to be dredged</h1>{lines}{Html.Prose}").Metadata;
        Assert.Equal((published, modified), (metadata.Published?.Value, metadata.Modified?.Value));
    }

    [Theory]
    [InlineData("fr", "2024-02-05")]
    [InlineData("en-GB", "2024-02-05")]
    [InlineData("en-US", "2024-05-02")]
    [InlineData("en", null)]
    public void Figures_with_slashes_are_read_in_the_order_of_the_page_s_language(string language, string? expected) =>
        Assert.Equal(expected,
            Html.Extract(
                $"<html lang={language}><h1>Harbour to be dredged</h1><p>05/02/2024</p>{Html.Prose}").Metadata.Published?.Value);

    [Theory]
    [InlineData("<abbr class=published itemprop=datePublished title='2024-02-05T00:55:00-07:00'>12:55 AM</abbr>",
        "2024-02-05T00:55:00-07:00")]
    [InlineData("<abbr class=published itemprop=datePublished>08:00</abbr>", null)]
    [InlineData("<span itemprop=datePublished content=soon>5 February 2024</span>", "2024-02-05")]
    [InlineData("<p>By Ida Storm <time data-time=1707127200>an hour ago</time></p>", "2024-02-05T10:00:00Z")]
    public void A_value_that_is_no_date_gives_way_to_the_next(string html, string? expected) =>
        Assert.Equal(expected,
            Html.Page($"<h1>Harbour to be dredged</h1>{html}{Html.Prose}").Metadata.Published?.Value);

    [Fact]
    public void A_date_of_update_is_better_than_none_for_an_article() =>
        Assert.Equal("2024-03-09",
            Html.Page($"<h1>Harbour to be dredged</h1><p>Updated: March 9, 2024</p>{Html.Prose}",
                "<meta property=og:type content=article>").Metadata.Published?.Value);

    [Theory]
    [InlineData("", null)]
    [InlineData("<p>By Ida Storm</p>", "2024-03-05")]
    public void The_day_a_page_was_made_is_no_publication_unless_somebody_signs_it(string byline, string? expected) =>
        Assert.Equal(expected,
            Html.Page($"<h1>Dredging service</h1>{byline}{Html.Prose}",
                "<script type='application/ld+json'>{\"@type\":\"WebPage\",\"datePublished\":\"2024-03-05\"}</script>").Metadata.Published?.Value);

    [Theory]
    [InlineData("", null)]
    [InlineData("<p>By Ida Storm</p>", "2024-03-05")]
    public void A_time_below_counts_where_somebody_signs(string byline, string? expected) =>
        Assert.Equal(expected,
            Html.Page(
                $"<h1>Dredging service</h1>{byline}{string.Concat(Enumerable.Repeat(Html.Prose, 5))}<footer><time "
                    + "datetime=2024-03-05></time></footer>").Metadata.Published?.Value);

    [Fact]
    public void The_dates_of_many_other_articles_are_not_the_page_s() =>
        Assert.Null(
            Html.Page(
                $"<h1>News</h1>{string.Concat(Enumerable.Repeat(Html.Prose, 5))}{string.Concat(Enumerable.Range(1, 6).Select(day => $"<p>A story <time datetime=2024-03-0{day}></time></p>"))}").Metadata.Published);

    [Theory]
    [InlineData("https://harbour.example/2024/02/05/storm", "2024-02-05")]
    [InlineData("https://harbour.example/news/2024-02/05/storm.html", "2024-02-05")]
    [InlineData("https://harbour.example/news/20240205/storm", "2024-02-05")]
    [InlineData("https://harbour.example/2024/02/storm", null)]
    [InlineData("https://harbour.example/2024/13/05/storm", null)]
    [InlineData("https://harbour.example/parts/20249999", null)]
    [InlineData("https://harbour.example/storm-202402051", null)]
    public void The_day_in_the_address_is_the_last_resort(string url, string? expected) =>
        Assert.Equal(expected,
            Html.Extract($"<h1>Harbour to be dredged</h1>{Html.Prose}", url).Metadata.Published?.Value);

    [Theory]
    [InlineData("Published: February 5, 2024")]
    [InlineData("Veröffentlicht am 05.02.2024")]
    [InlineData("Erschienen am: 5. Februar 2024")]
    [InlineData("Mise en ligne</p><p>5 février 2024")]
    [InlineData("Fecha de publicación: 5 de febrero de 2024")]
    [InlineData("Publicado em 5 de fevereiro de 2024")]
    [InlineData("Data di pubblicazione: 5 febbraio 2024")]
    [InlineData("Gepubliceerd op 5 februari 2024")]
    [InlineData("Data publikacji: 5 lutego 2024")]
    [InlineData("Дата публикации: 5 февраля 2024")]
    [InlineData("公開日：2024年2月5日")]
    public void A_date_behind_a_label_under_the_text_counts(string line) =>
        Assert.Equal("2024-02-05",
            Html.Page($"<h1>Harbour to be dredged</h1>{Long}<p>{line}</p>").Metadata.Published?.Value);

    [Theory]
    [InlineData("Opening day: 5 February 2024")]
    [InlineData("Last change on 5 February 2024")]
    public void A_date_behind_another_label_does_not(string line) =>
        Assert.Null(Html.Page($"<h1>Harbour to be dredged</h1>{Long}<p>{line}</p>").Metadata.Published);

    [Theory]
    [InlineData("<h1>The meeting of March 1, 2024</h1>")]
    [InlineData("<h1>The meeting</h1><p>05.03.2024</p>")]
    [InlineData("<h1>The meeting</h1><p>1 March 2024</p>", "2024-03-01")]
    public void An_earlier_date_that_says_something_else_does_not_count(string head, string modified = "2024-05-06") =>
        Assert.Equal("2024-05-03",
            Html.Page($"{head}{Html.Prose}", "<meta property=article:published_time content=2024-05-03>"
                + $"<meta property=article:modified_time content={modified}>").Metadata.Published?.Value);

    [Fact]
    public void A_time_at_the_heading_counts_on_any_page() =>
        Assert.Equal("2024-02-05",
            Html.Page("<h1><time datetime=2024-02-05>On Monday</time> Harbour to be dredged</h1>"
                + Html.Prose).Metadata.Published?.Value);
}
