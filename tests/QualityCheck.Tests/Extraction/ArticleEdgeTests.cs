namespace QualityCheck.Tests.Extraction;

/// <summary>What a site says before its article and behind it.</summary>
public sealed class ArticleEdgeTests
{
    private const string Last = "The mole will be lit again by Easter.";

    [Theory]
    [InlineData("This entry was posted in Harbour and tagged silt.")]
    [InlineData("Follow the Mole Gazette on Instagram and Facebook for pictures of the works.")]
    [InlineData("Want the tide tables too? Sign up for our weekly letter and get it in your inbox on Fridays.")]
    [InlineData("To read the full story, please log in or take out a subscription.")]
    [InlineData("Reporting by the Associated Press.")]
    [InlineData("— Reuters")]
    [InlineData("mw/dpa")]
    [InlineData("The page earns a small commission when you buy through links in it.")]
    [InlineData("War dieser Beitrag nützlich?")]
    [InlineData("Der Beitrag wurde am Montag, den 3. März veröffentlicht und unter Hafen abgelegt.")]
    [InlineData("Abonnez-vous à la lettre du port.")]
    [InlineData("Suscríbete a las noticias del puerto.")]
    [InlineData("Zapisz się na wiadomości z portu.")]
    [InlineData("Подпишитесь на новости порта.")]
    public void A_line_of_the_site_at_either_edge_is_out(string line)
    {
        string behind = Html.Page($"<article>{Html.Prose}<p>{Last}</p><p>{line}</p></article>").Text,
            before = Html.Page($"<article><p>{line}</p>{Html.Prose}<p>{Last}</p></article>").Text;
        Assert.EndsWith(Last, behind, StringComparison.Ordinal);
        Assert.StartsWith("The harbour board", before, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Many who follow the works say that pictures on Instagram show less silt than there is.")]
    [InlineData("Get a chart, mark the channel, and stay to the west of the buoy.")]
    [InlineData("The board asked Reuters to correct its figure of nine days.")]
    [InlineData("Commissioned by the port, the study links the silt to the new breakwater.")]
    [InlineData("Der Hafen wurde am Montag wieder geöffnet.")]
    public void A_sentence_of_the_article_stays_at_the_edge(string sentence) =>
        Assert.EndsWith(sentence, Html.Page($"<article>{Html.Prose}<p>{sentence}</p></article>").Text,
            StringComparison.Ordinal);

    [Fact]
    public void In_the_middle_of_the_article_the_words_of_a_site_stay()
    {
        const string Quoted = "Follow us on the quay, the captain shouted.";
        Assert.Equal([Quoted], Html.Blocks($"<p>{Quoted}</p>"));
    }

    [Theory]
    [InlineData("Verwandte Beiträge")]
    [InlineData("Schon gelesen?")]
    [InlineData("Related coverage")]
    [InlineData("Te recomendamos")]
    public void A_heading_that_announces_something_else_ends_the_article(string heading)
    {
        const string Other = "The lighthouse keeper of the northern mole has retired after thirty years of service.";
        string page = $"<article>{Html.Prose}{Html.Prose}<h3>{heading}</h3><p>{Other}</p></article>";
        string text = Html.Page(page).Text;
        Assert.DoesNotContain(heading, text, StringComparison.Ordinal);
        Assert.DoesNotContain(Other, text, StringComparison.Ordinal);
        Assert.EndsWith("could not wait.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_section_that_is_longer_than_what_stands_before_it_stays()
    {
        string page = $"<article>{Html.Prose}<h3>Verwandte Beiträge</h3>{Html.Prose}{Html.Prose}</article>";
        Assert.Contains("could not wait.\n\nVerwandte Beiträge", Html.Page(page).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_says_nothing_else_stays()
    {
        const string Page = "<article><p>Follow us on the water: the club sails every Sunday from the northern mole, "
            + "and whoever wants to learn may come along without any fee until the end of May.</p><p>Sign up here at "
            + "the club house, which is open on every weekday from nine to five, or by letter to the harbour office, "
            + "which hands it on to the captain on duty.</p></article>";
        Assert.StartsWith("Follow us on the water", Html.Page(Page).Text, StringComparison.Ordinal);
    }
}
