using System.Text.Json;

namespace QualityCheck.Tests.Extraction;

public sealed class DeclaredBodyTests
{
    private const string First =
        "The dredger began its work on the northern channel at dawn on Monday, two weeks later than the port authority "
        + "had planned.";
    private const string Second =
        "By the evening it had lifted four thousand tonnes of silt, said Ida Storm, the harbour master, who expects "
        + "the channel to open in May.";
    private const string Third =
        "Fishing boats use the southern channel until then, and the ferry to the islands leaves from the old pier at "
        + "twenty past every hour.";
    private const string Other =
        "Our spring range of oilskins is here, cut from heavier cloth than last year and with pockets that close "
        + "against the wind and the rain.";

    private static readonly string Body =
        $"<div><div><p>{First}</p><p>{Second}</p><p>{Third}</p></div><div><p>{Other}</p></div></div>";

    [Theory]
    [InlineData("")]
    [InlineData("<p>")]
    public void What_a_page_declares_to_be_its_article_is_taken_for_it(string mark)
    {
        string declared =
            JsonSerializer.Serialize(
                new Dictionary<string, string> { ["@type"] = "NewsArticle",
                    ["articleBody"] = $"{mark}{First} {mark}{Second} {mark}{Third}" });

        Assert.Equal($"{First}\n\n{Second}\n\n{Third}",
            Text($"<script type='application/ld+json'>{declared}</script>{Body}"));
        Assert.Equal($"{First}\n\n{Second}\n\n{Third}\n\n{Other}", Text(Body));
    }

    [Theory]
    [InlineData(First)]
    [InlineData("Something that stands nowhere on the page, though it is long enough to be an article of its own, and "
        + "says again and again that it is one, which it is not, and never was, as anybody can see who looks at the "
        + "page and at this text side by side and counts the words.")]
    public void A_summary_or_another_text_decides_nothing(string text)
    {
        string declared =
            JsonSerializer.Serialize(
                new Dictionary<string, string> { ["@type"] = "NewsArticle", ["articleBody"] = text });

        Assert.Equal($"{First}\n\n{Second}\n\n{Third}\n\n{Other}",
            Text($"<script type='application/ld+json'>{declared}</script>{Body}"));
    }

    private static string Text(string body) => Html.Extract($"<body>{body}</body>", classifier: null).Text;
}
