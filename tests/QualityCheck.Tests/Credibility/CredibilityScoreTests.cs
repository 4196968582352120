using QualityCheck.Credibility;
using QualityCheck.Training;

namespace QualityCheck.Tests.Credibility;

public sealed class CredibilityScoreTests
{
    private const string Report =
        """
        The county's water authority shut down two wells near Ellerton on Tuesday after tests found nitrate at more than twice the limit, according to a notice signed by its director, Maria Okafor.

        "We found 112 milligrams per litre in well 4 and 97 in well 6," Okafor told the county board on Tuesday evening. The limit is 50. Both wells, which were drilled in March 1987, supply about 3,400 households.

        Sen. Paul Adeyemi, whose district includes Ellerton, said the state's inspection reports since 2019 had named the same fields as the source. The farm's owner, Dr. Lena Brandt, said she had also asked the authority in June 2021 for an inspection, but had received no answer.

        The authority's own records show that an inspector visited on 14 October 2021, although no report was filed. Okafor said the inspection team was smaller than in 2018 because of budget cuts. The board will vote on Friday on a petition that asks for an investigation.
        """;

    private static readonly QualityChecker Checker = QualityChecker.CreateDefault();

    private const string Headline = "Two wells shut after nitrate tests in Ellerton";

    private static readonly string[] Invented =
    [
        "\"It is the best of its kind,\" said Ada Moreau of the Harbour Institute.",
        "Paul Okoro, a reader from Leeds, said 47 people had tried it.",
        "According to the Ministry of Leisure, 81 percent agree.",
        "Lena Brandt told the Ellerton Post that 312 families do it.",
        "\"You feel it at once,\" said Jonas Weber, who counted 23 days.",
        "Professor Ines Duarte said 64 of 90 pupils had noticed.",
        "The Velmouth Society reported 1,204 letters.",
        "Tom Hale said 9 in 10 would try again.",
        "\"It changed my life,\" said Rosa Lind of Southmere.",
        "Karl Becker said 58 percent had told a friend.",
    ];

    [Fact]
    public void A_report_is_high_and_its_contributions_sum_to_its_value()
    {
        Score score = Of(Report, Headline);
        Assert.Equal(CredibilityLevel.High, score.Level);
        Assert.Equal((double)((decimal)score.Baseline! + score.Contributions.Sum(part => (decimal)part.Value)),
            score.LogOdds);
        Assert.Equal(1 / (1 + Math.Exp(-score.LogOdds!.Value)), score.Value!.Value, 12);
        Assert.InRange(score.Value.Value, score.Low!.Value, score.High!.Value);
    }

    [Fact]
    public void Each_contribution_quotes_the_text_or_the_headline()
    {
        AnalyzerResult result = Analyze(Report, Headline, Genre.News);
        foreach (Contribution part in result.Scores["credibility"].Contributions)
        {
            if (part.Name.StartsWith("headline-", StringComparison.Ordinal))
                Assert.Contains(result.Findings, finding => finding.Rule == "QC5030"
                    && finding.Evidence.Text("headline") == Headline);
            else
                Assert.Contains(result.Annotations, annotation => annotation.Type == part.Name);
        }
        int end = 0;
        Assert.All(result.Annotations, annotation =>
        {
            Assert.InRange(annotation.Start, end, Report.Length);
            end = annotation.Start + annotation.Length;
        });
    }

    [Theory]
    [InlineData("’", "'")]
    [InlineData("“", "\"")]
    [InlineData("—", "--")]
    public void Marks_of_typography_change_nothing(string curly, string straight)
    {
        string text = Report.Replace(", although", " — although", StringComparison.Ordinal)
            .Replace(". Both", " — both", StringComparison.Ordinal);
        Assert.Equal(Estimate(text.Replace(curly, straight, StringComparison.Ordinal), Headline),
            Estimate(text.Replace(straight, curly, StringComparison.Ordinal), Headline), 3);
    }

    [Fact]
    public void The_case_of_the_headline_changes_nothing() =>
        Assert.Equal(Estimate(Report, Headline), Estimate(Report, Headline.ToUpperInvariant()));

    [Fact]
    public void Length_alone_changes_next_to_nothing() =>
        Assert.Equal(Estimate(Report, Headline), Estimate(Report + "\n\n" + Report + "\n\n" + Report, Headline), 0.02);

    [Theory]
    [InlineData(Genre.Recipe, "credibility.genre")]
    [InlineData(Genre.Other, "credibility.genre")]
    [InlineData(Genre.News, "")]
    [InlineData(Genre.PressRelease, "")]
    public void Says_nothing_of_genres_that_owe_no_report(Genre genre, string reason) =>
        Assert.Equal(reason, string.Join(' ', Analyze(Report, Headline, genre).Scores["credibility"].Reasons));

    [Fact]
    public void Satire_is_a_class_of_its_own()
    {
        Score score = Analyze(Report, Headline, Genre.Satire).Scores["credibility"];
        Assert.Equal((CredibilityLevel.Satire, null), (score.Level, score.Value));
    }

    [Fact]
    public void The_text_of_an_opinion_counts_half()
    {
        Score news = Of(Report, Headline), opinion = Analyze(Report, Headline, Genre.Opinion).Scores["credibility"];
        Assert.Equal(news.LogOdds!.Value / 2, opinion.LogOdds!.Value, 1e-6);
    }

    [Fact]
    public void Too_little_text_is_insufficient_and_only_full_reports_show_the_estimate()
    {
        InputDocument document = InputDocument.FromText(Report[..600]) with { Title = Headline, Clean = false };
        QualityReport full = Checker.Check(document);
        Score score = full.Scores["credibility"];
        Assert.Equal((CredibilityLevel.Insufficient, null), (score.Level, score.Value));
        Assert.Contains("credibility.short", score.Reasons);
        Assert.InRange(score.Measures["estimate"], 0.5, 0.999);
        Score shown = full.WithDetail(ReportDetail.Findings).Scores["credibility"];
        Assert.Equal((score.Level, null, null, null), (shown.Level, shown.Value, shown.Baseline, shown.LogOdds));
        Assert.Equal(score.Reasons, shown.Reasons);
        Assert.Empty(shown.Measures);
        Assert.Empty(shown.Contributions);
    }

    [Fact]
    public void A_language_of_which_nothing_is_known_gets_no_estimate()
    {
        Score score = Checker
            .Check(InputDocument.FromText(string.Join(' ', Enumerable.Repeat("Der Rat hat am Montag getagt.", 60)))
                with { Language = "de" }).Scores["credibility"];
        Assert.Equal(CredibilityLevel.Insufficient, score.Level);
        Assert.Contains("credibility.language", score.Reasons);
        Assert.Empty(score.Measures);
    }

    [Fact]
    public void What_a_page_says_of_itself_changes_nothing()
    {
        string paragraphs = string.Concat(Report.Split("\n\n").Select(paragraph => $"<p>{paragraph}</p>"));
        string plain = $"<html><head><title>{Headline}</title></head><body><article><h1>{Headline}</h1>"
            + $"{paragraphs}</article></body></html>";
        string dressed = plain.Replace("</head>",
            """
            <meta name="author" content="Ada Moreau"><meta property="article:published_time" content="2024-05-03">
            <script type="application/ld+json">{"@context":"https://schema.org","@type":["NewsArticle","ClaimReview"],
            "author":{"@type":"Person","name":"Ada Moreau"},"publisher":{"@type":"NewsMediaOrganization","name":"Post"},
            "publishingPrinciples":"/ethics","correctionsPolicy":"/corrections","ethicsPolicy":"/ethics",
            "ownershipFundingInfo":"/owner","masthead":"/masthead","claimReviewed":"x","reviewRating":{"ratingValue":5},
            "headline":"Wells"}
            </script><meta property="og:title" content="Wells"></head>
            """, StringComparison.Ordinal).Replace("</body>",
            "<footer><a href=\"/corrections\">Corrections</a> <a href=\"/ethics\">Code of ethics</a>"
                + "<a href=\"/about\">About us</a></footer></body>", StringComparison.Ordinal);
        QualityReport one = Full(plain), other = Full(dressed);
        Assert.Equal(one.Article!.Text, other.Article!.Text);
        Assert.True(one.Scores["transparency"].Value < other.Scores["transparency"].Value);
        Assert.Equal(one.Scores["credibility"], other.Scores["credibility"]);

        static QualityReport Full(string html) =>
            Checker.Check(InputDocument.FromHtml(html));
    }

    [Theory]
    [InlineData("high", 1)]
    [InlineData("low", -1)]
    [InlineData("mixed", 0)]
    public void What_lists_say_is_added_by_its_log_odds(string level, int sign)
    {
        Score without = Of(Report, Headline), with = Rated($"domain,level\nexample.org,{level}");
        Contribution lists = Assert.Single(with.Contributions, part => part.Name == "source-lists");
        Assert.Equal(sign, Math.Sign(Math.Round(lists.Value, 2)));
        Assert.Equal(without.LogOdds!.Value + lists.Value, with.LogOdds!.Value, 9);
    }

    [Fact]
    public void Lists_that_disagree_leave_nothing_to_say()
    {
        Score score = Rated("domain,level\nexample.org,high", "domain,level\nexample.org,low");
        Assert.Equal((CredibilityLevel.Insufficient, null), (score.Level, score.Value));
        Assert.Contains("credibility.conflict", score.Reasons);
    }

    [Fact]
    public void A_list_can_say_satire() =>
        Assert.Equal(CredibilityLevel.Satire, Rated("domain,level\nexample.org,satire").Level);

    [Theory]
    [InlineData("Administrator", null, "2024-05-03", "generic-author")]
    [InlineData(null, "https://publisher.example.net/", "2024-05-03", "publisher-elsewhere")]
    [InlineData(null, "https://www.example.org/about", "2024-05-03", "")]
    [InlineData(null, "https://medium.com/@example", "2024-05-03", "")]
    [InlineData(null, null, "2031-01-01", "future-date")]
    [InlineData(null, null, "2024-06-01", "")]
    public void Contradictions_speak_against_a_page(string? byline, string? publisher, string published, string types)
    {
        Article article = ArticleOf(Report, Headline, Genre.News);
        article = article with
        {
            Url = "https://www.example.org/news/wells",
            Metadata = article.Metadata with
            {
                Byline = byline is null ? null : new(byline, "meta"), Published = new(published, "meta"),
            },
            Page = new Page { PublisherUrl = publisher, Headline = Headline },
        };
        AnalyzerResult result =
            new CredibilityAnalyzer(new CredibilityOptions { AsOf = new DateOnly(2024, 6, 1) })
                .Analyze(TextAnnotator.Annotate(article));
        Score score = result.Scores["credibility"];
        string[] against =
            [.. score.Contributions.Where(part => part.Value == -0.5).Select(part => part.Name)];
        Assert.Equal(types, string.Join(' ', against));
        Assert.All(against, type => Assert.Contains(result.Findings, finding => finding.Type == type));
        Assert.Equal(Of(Report, Headline).LogOdds!.Value - 0.5 * against.Length, score.LogOdds!.Value, 9);
    }

    private static Score Rated(params string[] lists)
    {
        Article article = ArticleOf(Report, Headline, Genre.News) with { Url = "https://www.example.org/news/wells" };
        var sources = new SourceLists(lists.Select((list, i) => SourceList.Load(new StringReader(list),
            new SourceListOptions { Id = $"list {i}", Version = "1" })));
        return new CredibilityAnalyzer().Asking(sources).Analyze(TextAnnotator.Annotate(article)).Scores["credibility"];
    }

    [Theory]
    [MemberData(nameof(Farms))]
    public void Ten_invented_sources_and_figures_make_a_farm_article_no_better(string file, string text)
    {
        string[] paragraphs = text.Split("\n\n");
        string padded = string.Join("\n\n", paragraphs.Select((paragraph, i) => string.Join(' ',
            Invented.Where((_, at) => at % paragraphs.Length == i).Prepend(paragraph))));
        double before = Estimate(text, paragraphs[0]), after = Estimate(padded, paragraphs[0]);
        Assert.True(after - before <= 0.05, FormattableString.Invariant($"{file}: {before:F3} → {after:F3}"));
    }

    public static TheoryData<string, string> Farms()
    {
        string folder = Path.Combine(DatasetFolder.RepositoryRoot, "data", "gold", "articles");
        var farms = new TheoryData<string, string>();
        foreach (string[] row in File.ReadLines(Path.Combine(folder, "index.tsv")).Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('\t')).Where(row => row[4] == "farm"))
            farms.Add(row[0], GoldArticle.Parse(File.ReadAllText(Path.Combine(folder, row[0]))).Text);
        return farms;
    }

    private static double Estimate(string text, string title) => Of(text, title).Measures["estimate"];

    private static Score Of(string text, string title) => Analyze(text, title, Genre.News).Scores["credibility"];

    private static AnalyzerResult Analyze(string text, string title, Genre genre) =>
        new CredibilityAnalyzer().Analyze(TextAnnotator.Annotate(ArticleOf(text, title, genre)));

    private static Article ArticleOf(string text, string title, Genre genre) => ArticleExtractor.Extract(
        InputDocument.FromText(text) with { Title = title, Clean = false, Language = "en" }) with
    {
        Genre = new GenreEstimate(genre, 1),
    };
}
