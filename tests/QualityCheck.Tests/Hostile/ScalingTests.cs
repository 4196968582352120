namespace QualityCheck.Tests.Hostile;

[Collection(Alone.Name)]
public sealed class ScalingTests
{
    private const int Small = 12_500;
    private const int Step = 8;
    private const int Runs = 10;
    private const double LargestGrowth = 12;

    private static readonly TimeSpan Constant = TimeSpan.FromMilliseconds(150);

    private static readonly QualityChecker Checker = ProcessorTime.UnhurriedChecker;

    private static readonly Dictionary<string, string> Pages = new(StringComparer.Ordinal)
    {
        ["NUL in text"] = "a\0b",
        ["NUL in white space"] = " \0",
        ["line ends of Windows"] = "\r\n",
        ["line ends and words"] = "a\r\n",
        ["references without a name"] = "a&;",
        ["the last code unit"] = "\uFFFFa",
        ["base elements"] = "<base href>",
        ["style sheets"] = "<style>.a{display:none}@media a{.b{}}</style>",
        ["named sections"] = "<div id=related-work><h2>Related work</h2></div>",
        ["headings with links to edit them"] = "<h2>History [<a href=/e>edit</a>]</h2>",
        ["self-closed raw text"] = "<iframe/>< a",
        ["records"] =
            "<div><section class=r><a href=/a>One two three four</a></section><section class=r>It is "
            + "so.</section><section class=r>It is so.</section></div>",
        ["headings of comments"] =
            "<h2>Comments</h2><p>We have waited for her since the autumn, and longer than that.</p>",
        ["notices of consent"] =
            "<div><p>Our partners use cookies to store personal data on the device of yours that you read this "
            + "with.</p>",
        ["galleries"] = "<div class=gallery><p><img src=a>One</p><p><img src=a>Two</p><p><img src=a>Three</p></div>",
        ["footnotes"] = "<ol class=footnotes><li>It is so.</li></ol>",
        ["data of scripts"] = "<script>{\"a\":[\"It is so, as the harbour master said on Monday.\"]}</script>",
        ["bylines"] = "<p>By Jane Roe, Tom Poe : 5 March 2024</p>",
    };

    public static TheoryData<string> PageNames => [.. Pages.Keys];

    [Theory]
    [MemberData(nameof(PageNames))]
    public void Eight_times_the_page_takes_at_most_twelve_times_the_time(string name) =>
        AssertGrows(Page(name, Small), Page(name, Small * Step));

    private static InputDocument Page(string name, int length) =>
        InputDocument.FromHtml(
            "<p>The harbour master counted seven boats.</p><p>"
                + string.Concat(Enumerable.Repeat(Pages[name], length / Pages[name].Length)));

    public static TheoryData<string> Names => [.. HostileTexts.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Eight_times_the_text_takes_at_most_twelve_times_the_time(string name) => AssertGrows(name, Small);

    [Long]
    [Fact]
    public void Megabytes_of_quotations_take_time_as_their_length() =>
        AssertGrows("quotations and speakers in one sentence", 500_000);

    private static void AssertGrows(string name, int length) =>
        AssertGrows(InputDocument.FromText(HostileTexts.Of(name, length)),
            InputDocument.FromText(HostileTexts.Of(name, length * Step)));

    private static void AssertGrows(InputDocument small, InputDocument large)
    {
        TimeSpan quick = TimeSpan.MaxValue, slow = TimeSpan.MaxValue;
        for (int run = 0; run < Runs && (run == 0 || slow > Constant + quick * LargestGrowth); run++)
        {
            quick = Least(quick, Time(small));
            slow = Least(slow, Time(large));
        }
        Assert.True(slow <= Constant + quick * LargestGrowth,
            $"{small.Content.Length} characters: {quick.TotalMilliseconds:0} ms, {large.Content.Length}: "
                + $"{slow.TotalMilliseconds:0} ms");
    }

    private static TimeSpan Least(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private static TimeSpan Time(InputDocument document) => ProcessorTime.Of(() => Checker.Check(document));
}
