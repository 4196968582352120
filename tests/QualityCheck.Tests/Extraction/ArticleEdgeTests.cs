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
    [InlineData("Follow her advice, the pilots say, and the boat will still be afloat when the first frost comes.")]
    [InlineData("If you liked her first novel, this one will not disappoint: it is shorter, colder and better made.")]
    [InlineData("First published in 1925, the novel sold badly and was out of print when its author died.")]
    [InlineData("Originally published in three parts, the log book made a whole country look twice at its ports.")]
    [InlineData("Reporting by the county newspaper showed that the company had known of the leak for a decade.")]
    [InlineData("The opinions expressed by voters in the survey hardly differ between the halves of the island.")]
    [InlineData("The European Commission links the money to reforms of the ports, which the board rejects.")]
    [InlineData("The ferry company takes a commission on every ticket and links it to the number of returns.")]
    [InlineData("Those who sign up for a newsletter read three times as many stories as others, the study says.")]
    [InlineData("Don't miss a dose, and tell the harbour doctor at once if the rash spreads or a fever sets in.")]
    [InlineData("Have a story ready for the children, because the crossing takes two hours.")]
    [InlineData("To keep reading skills alive over the summer, the library opens its children's room on Sundays.")]
    [InlineData("The party wants to support the pilots with a hundred crowns a month from next year.")]
    [InlineData("Unterstützer des Hafenmeisters zogen am Samstag vor das Rathaus und forderten Neuwahlen.")]
    [InlineData("Der Beitrag wurde zum Januar auf 49 Euro erhöht, und die meisten Mitglieder zahlen ihn.")]
    [InlineData("Melden Sie sich bei Fieber über 39 Grad sofort beim Hafenarzt.")]
    [InlineData("Kommentieren wollte die Sprecherin den Vorgang am Montag nicht.")]
    [InlineData("Recevez-vous encore des lettres, lui demandait l'enfant, et la vieille dame riait.")]
    [InlineData("Publié le même jour que la loi, le décret prévoit une amende de cent euros pour les récidivistes.")]
    [InlineData("Queda prohibida la circulación de camiones por el muelle a partir del lunes, según el bando.")]
    [InlineData("Comparte estudio con dos pintores en un antiguo almacén del puerto.")]
    [InlineData("Todos os direitos dos trabalhadores do porto ficam garantidos, afirmou o ministro.")]
    [InlineData("Tutti i diritti dei passeggeri restano garantiti in caso di sciopero, ha detto il ministro.")]
    [InlineData("Opublikowano też nowe dane o ruchu w porcie, który w maju spadł o pięć procent.")]
    [InlineData("Abonneerde lezers kregen de krant die dag pas laat in de middag.")]
    [InlineData("Следите за уровнем воды утром и вечером и записывайте показания, советует капитан.")]
    public void A_sentence_of_the_article_stays_at_the_edge(string sentence)
    {
        Assert.EndsWith(sentence, Html.Page($"<article>{Html.Prose}<p>{sentence}</p></article>").Text,
            StringComparison.Ordinal);
        Assert.StartsWith(sentence, Html.Page($"<article><p>{sentence}</p>{Html.Prose}</article>").Text,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Zuletzt aktualisiert am 3. März")]
    [InlineData("Originally published as A Mole Too Far")]
    [InlineData("Follow us")]
    [InlineData("Never miss a tide: the Gazette's newsletter comes on Fridays.")]
    public void A_note_or_call_that_says_nothing_else_is_out(string line) =>
        Assert.EndsWith(Last, Html.Page($"<article>{Html.Prose}<p>{Last}</p><p>{line}</p></article>").Text,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("<h2>Mehr zum Thema</h2><ul><li><a href='/a'>The old mole</a></li></ul>")]
    [InlineData("<p>Te recomendamos</p><p><a href='/a'>The ferry berth closes again</a></p>")]
    [InlineData("<h2>Verwandte Beiträge</h2><p>The lighthouse keeper has retired.</p><h2>What comes now</h2>")]
    [InlineData("<h2>Inhalt</h2>")]
    [InlineData("<h2>Most popular</h2>")]
    public void Behind_links_or_another_heading_the_article_goes_on(string section)
    {
        const string Next = "The board will look at the silt again in March, and the pilots are to keep to the west.";
        string page = $"<article>{Html.Prose}{Html.Prose}{section}<p>{Next}</p><p>{Last}</p></article>";
        Assert.EndsWith(Next + "\n\n" + Last, Html.Page(page).Text, StringComparison.Ordinal);
    }

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
