using QualityCheck.Genres;

namespace QualityCheck.Tests.Genres;

public sealed class GenreRulesTests
{
    private const double Abstains = 0.6;

    private static readonly Genre[] Unsupported =
        [Genre.Recipe, Genre.Results, Genre.List, Genre.Legal, Genre.Fiction, Genre.Satire, Genre.Forum, Genre.Product,
            Genre.Liveblog];

    public static TheoryData<Genre, bool, string> Texts => new()
    {
        { Genre.Recipe, true,
            "Plum cake\n\nIngredients\n\n200 g flour\n120 g butter\n2 tbsp sugar\n1 tsp salt\n½ cup milk\n500 g "
            + "plums\n1 pinch cinnamon\n\nMethod\n\nRub the butter into the flour with the sugar and the salt until it "
            + "crumbles.\nBake for 40 minutes." },
        { Genre.Results, true,
            "Final table\n"
            + string.Join('\n', Enumerable.Range(1, 12).Select(i => $"{i} Northport 22 {20 - i} 1 {i} {60 - i}")) },
        { Genre.List, true,
            string.Join('\n',
                "Oak House|Pine Street Books|The Corner Shop|Harbour Café|Blue Door Gallery|Miller & Sons|Old Town Garage|River Inn|Station Bakery|North Mill|Garden Centre|Lake Cinema".Split('|')) },
        { Genre.Liveblog, true,
            string.Join("\n\n",
                Enumerable.Range(10, 8)
                    .Select(hour => $"{hour}:05 The council is still sitting and no vote has been called so far.")) },
        { Genre.Legal, true,
            "Terms of Service\n\nSection 1 These terms shall govern the use of the service, and the licensee shall "
            + "accept them hereby.\nSection 2 The licensor shall not be liable, notwithstanding anything "
            + "herein.\nSection 3 The licensee shall pay the fees set out hereunder pursuant to Section 2.\nSection 4 "
            + "Governing law shall be that of the place thereof." },
        { Genre.Forum, true,
            "Pump keeps stopping\n\nHi all, does anyone know why my pump stops after I start it? I changed the filter "
            + "and you can hear it click. Thanks in advance!\n\nReply\n\nHave you looked at your fuse? I had that. Did "
            + "you try another plug?\n\nReply\n\nYou should ask your dealer, mine told me it is the valve. Can you "
            + "post a photo?" },
        { Genre.Product, true,
            "Trail lamp 300\n\nIn stock\nAdd to cart\nFree shipping\n\nSpecifications\nWeight: 120 g\nLight: 300 "
            + "lumens\nBattery: 2 cells\nColour: red\nWarranty: 2 years" },
        { Genre.Fiction, true,
            "“You are late,” she said.\n\nHe hung his coat by her door. “I know,” he said. “I walked the long way, "
            + "past the mill.”\n\n“In this rain?” she asked, and she laughed at him, for she had seen his "
            + "shoes.\n\n“In this rain,” he said, and he sat down where her father used to sit before he went away to "
            + "sea.\n\n“Then eat,” she said. She gave him the bread and her own cup, and he thanked her, and neither "
            + "of them spoke until the candle she had lit burned low.\n\n“I saw him,” he whispered.\n\nShe put down "
            + "her knife and looked at him, and he saw that she had known it all along." },
        { Genre.Fiction, true,
            "The gulls come in\nover the grey wall,\nand nobody counts\nthe boats any more\n\nbut the old woman\nwho "
            + "mends her net,\nwho hums to herself\nwhat the tide forgot,\nand waits for the dark\nto lift the moon" },
        { Genre.HowTo, false,
            "How to bleed a radiator\n\nStep 1 Turn off the heating and wait until the radiator is cold.\nStep 2 Hold "
            + "a cloth under the valve.\nStep 3 Open the valve with the key until water comes." },
        { Genre.PressRelease, false,
            "FOR IMMEDIATE RELEASE\n\nNorthport Ferries today announced that its new vessel will enter service in "
            + "June.\n\nMedia contact: press@example.org" },
        { Genre.News, false,
            "NORTHPORT, May 3 — The council said on Tuesday that the bridge would close in June for repairs, and the "
            + "mayor told reporters that traffic would be sent through the old town.\n\nThe ferry company said on "
            + "Wednesday that it would add two boats." },
        { Genre.Obituary, false,
            "Ada Lind, who taught three generations of Northport's children, passed away on Sunday. She is survived by "
            + "two sons. In lieu of flowers, gifts to the school library are welcome." },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Knows_the_genre_by_the_text_alone(Genre genre, bool abstains, string text)
    {
        GenreEstimate estimate = Estimate(text);
        Assert.Equal(genre, estimate.Genre);
        Assert.Equal(abstains, Unsupported.Contains(genre) && estimate.Confidence > Abstains);
    }

    [Theory]
    [InlineData("https://example.org/opinion/2024/bridge", Genre.Opinion)]
    [InlineData("https://forum.example.org/threads/bridge.12/", Genre.Forum)]
    [InlineData("https://docs.example.org/reference/bridge", Genre.Explainer)]
    [InlineData("https://example.org/satire/bridge", Genre.Satire)]
    [InlineData("https://example.org/press-releases/bridge", Genre.PressRelease)]
    [InlineData("https://example.org/bridge", Genre.Other)]
    [InlineData("not an address /opinion/", Genre.Other)]
    [InlineData(null, Genre.Other)]
    public void Reads_the_address(string? url, Genre genre) =>
        Assert.Equal(genre, Estimate("The bridge closes tonight.", url).Genre);

    [Theory]
    [InlineData("NewsArticle", Genre.News)]
    [InlineData("OpinionNewsArticle", Genre.Opinion)]
    [InlineData("SatiricalArticle", Genre.Satire)]
    [InlineData("LiveBlogPosting", Genre.Liveblog)]
    [InlineData("QAPage", Genre.Forum)]
    [InlineData("Recipe", Genre.Recipe)]
    [InlineData("WebPage", Genre.Other)]
    public void Reads_the_mark_up(string type, Genre genre) =>
        Assert.Equal(genre,
            GenreRules.Estimate(
                Article("The bridge closes tonight.") with { Page = new Page { SchemaTypes = [type] } }).Genre);

    [Theory]
    [InlineData("Product")]
    [InlineData("ItemList")]
    [InlineData("Question")]
    [InlineData("Recipe")]
    public void Mark_up_of_something_beside_the_news_does_not_make_it_unsupported(string type)
    {
        GenreEstimate estimate =
            GenreRules.Estimate(
                Article("The bridge closes tonight.") with { Page = new Page { SchemaTypes = ["NewsArticle", type] } });
        Assert.False(Unsupported.Contains(estimate.Genre) && estimate.Confidence > Abstains);
    }

    [Fact]
    public void A_long_article_with_lists_stays_an_article()
    {
        string paragraph =
            "The survey asked the owners of four hundred small shops how they heat their rooms and what they pay for "
            + "it every year.\n\n";
        string list = string.Concat(Enumerable.Range(1, 8).Select(i => $"• Shop number {i}\n"));
        string table = string.Concat(Enumerable.Range(1, 8).Select(i => $"{i} 200{i} 30{i}\n"));
        GenreEstimate estimate =
            Estimate(string.Concat(Enumerable.Repeat(paragraph + list + "\n" + paragraph + table + "\n", 6)));
        Assert.False(Unsupported.Contains(estimate.Genre) && estimate.Confidence > Abstains, estimate.ToString());
    }

    [Fact]
    public void Lines_of_code_are_no_list()
    {
        string[] lines = [.. Enumerable.Range(0, 20).Select(i => "let row = step")];
        string text = string.Join('\n', lines);
        Block[] Of(BlockKind kind) =>
        [
            .. lines.Select((line, i) => new Block(kind, new TextSpan(i * (line.Length + 1), line.Length))),
        ];
        Assert.Equal(Genre.List, GenreRules.Estimate(Article(text) with { Blocks = Of(BlockKind.ListItem) }).Genre);
        Assert.Equal(Genre.Other, GenreRules.Estimate(Article(text) with { Blocks = Of(BlockKind.Code) }).Genre);
    }

    [Fact]
    public void Knows_nothing_of_an_empty_text() => Assert.Equal(GenreEstimate.Unknown, Estimate(""));

    [Fact]
    public void Looks_at_the_beginning_only()
    {
        string text = new string('x', 199_999) + "\n" + "FOR IMMEDIATE RELEASE\n";
        Assert.Equal(GenreEstimate.Unknown, GenreRules.Estimate(Article(text)));
        Assert.Equal(Genre.PressRelease, GenreRules.Estimate(Article(text[1_000..])).Genre);
    }

    [Theory]
    [InlineData("harbour-accord.txt")]
    [InlineData("harbour-accord-solid.txt")]
    [InlineData("energy-forum.txt")]
    [InlineData("energy-forum-solid.txt")]
    [InlineData("reykjavik-meeting-solid.txt")]
    [InlineData("valletta-osce-solid.txt")]
    public void The_samples_are_of_supported_genres(string sample) =>
        Assert.True(Estimate(Repository.Sample(sample)).Genre is Genre.News or Genre.Other);

    private static GenreEstimate Estimate(string text, string? url = null) =>
        GenreRules.Estimate(ArticleExtractor.Extract(InputDocument.FromText(text) with { Url = url, Clean = false }));

    private static Article Article(string text) => new() { Text = text, Blocks = [], Offsets = OffsetMap.Identity };
}
