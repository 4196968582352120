namespace QualityCheck.Tests.Hostile;

[Collection(Alone.Name)]
public sealed class ScalingTests
{
    private const int Small = 12_500;
    private const int Step = 8;
    private const int Runs = 10;
    private const double LargestGrowth = 12;

    private static readonly TimeSpan Constant = TimeSpan.FromMilliseconds(150);

    private static readonly QualityChecker Checker = QualityChecker.CreateDefault();

    public static TheoryData<string> Names => [.. HostileTexts.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Eight_times_the_text_takes_at_most_twelve_times_the_time(string name) => AssertGrows(name, Small);

    [Long]
    [Theory]
    [InlineData("prose", 250_000)]
    [InlineData("quotations and speakers in one sentence", 500_000)]
    public void Megabytes_take_time_as_their_length(string name, int length) => AssertGrows(name, length);

    private static void AssertGrows(string name, int length)
    {
        InputDocument small = InputDocument.FromText(HostileTexts.Of(name, length)), large = InputDocument.FromText(HostileTexts.Of(name, length * Step));
        TimeSpan quick = TimeSpan.MaxValue, slow = TimeSpan.MaxValue;
        for (int run = 0; run < Runs && (run == 0 || slow > Constant + quick * LargestGrowth); run++)
        {
            quick = Least(quick, Time(small));
            slow = Least(slow, Time(large));
        }
        Assert.True(slow <= Constant + quick * LargestGrowth, $"{length} characters: {quick.TotalMilliseconds:0} ms, {length * Step}: {slow.TotalMilliseconds:0} ms");
    }

    private static TimeSpan Least(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private static TimeSpan Time(InputDocument document) => ProcessorTime.Of(() => Checker.Check(document));
}
