using QualityCheck.Tests.Hostile;

namespace QualityCheck.Tests.Signals;

/// <summary>What a reader costs, and what it does with texts that are none.</summary>
[Collection(Alone.Name)]
public sealed class SignalReaderTests
{
    private const int Small = 25_000;
    private const int Step = 8;
    private const int Runs = 10;

    /// <summary>Eight times the text takes at most so many times the time; beyond the processor's cache all is slower.
    /// </summary>
    private const double LargestGrowth = 16;

    private static readonly TimeSpan Constant = TimeSpan.FromMilliseconds(50);

    private static readonly Dictionary<string, string> Hostile = new(StringComparer.Ordinal)
    {
        ["one word again and again"] = "so ",
        ["one word"] = "a",
        ["line feeds"] = "\n",
        ["line feeds of Windows"] = "\r\n",
        ["white space"] = " \t\u00A0",
        ["full stops"] = ".",
        ["lone surrogates"] = "\uD83D a\uDE00 ",
        ["pairs"] = "😀 ",
        ["binary"] = "\0\u0001\u001C\uFFFD\u0085",
        ["brackets"] = "[[edit][12",
        ["addresses"] = "http://%zz https://a.b/%41 ",
        ["lines alike"] = "It is so.\n",
        ["phrases"] = "lorem ipsum use cookies javascript {\n",
        ["short words"] = "a bc abc ab c a ",
        ["sigmas"] = "ΣΑΣ Σ\u0301 ",
    };

    public static TheoryData<SignalVariant> Variants => [.. Enum.GetValues<SignalVariant>()];

    [Theory]
    [MemberData(nameof(Variants))]
    public void A_reader_that_is_warm_allocates_nothing(SignalVariant variant)
    {
        string[] texts = [.. Enumerable.Range(1, 30).Select(Text)];
        var reader = new SignalReader(SignalSet.Of(variant), withLines: true);
        for (int pass = 0; pass < 5; pass++)
            ReadAll(reader, texts);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int pass = 0; pass < 5; pass++)
            ReadAll(reader, texts);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public void A_reader_remembers_nothing_of_the_text_before(SignalVariant variant)
    {
        var reader = new SignalReader(SignalSet.Of(variant));
        foreach (string text in Enumerable.Range(1, 30).Select(Text).Concat(Hostile.Values).Append(new string('x', 2_000_000)).Append(""))
        {
            reader.Read(text);
            Assert.Equal(DocumentSignals.Of(text, variant).Values, reader.Values.ToArray());
        }
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public void Odd_texts_have_values_and_verdicts(SignalVariant variant)
    {
        foreach (string text in Hostile.Values.Select(unit => Repeated(unit, 2000)).Concat(["", " ", "\n", "\0", "\uD83D"]))
        {
            DocumentSignals signals = DocumentSignals.Of(text, variant);
            Assert.All(signals.Set.Signals.Zip(signals.Values), pair =>
                Assert.True(double.IsNaN(pair.Second) || pair.Second >= 0 && pair.Second <= pair.First.High,
                    $"{pair.First}: {pair.Second}"));
            Assert.Equal(signals.Values, DocumentSignals.Of(text, variant).Values);
        }
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public void Eight_times_the_text_takes_about_eight_times_the_time(SignalVariant variant)
    {
        var reader = new SignalReader(SignalSet.Of(variant), withLines: true);
        foreach ((string name, string unit) in Hostile)
        {
            string small = Repeated(unit, Small), large = Repeated(unit, Small * Step);
            TimeSpan quick = TimeSpan.MaxValue, slow = TimeSpan.MaxValue;
            for (int run = 0; run < Runs && (run == 0 || slow > Constant + quick * LargestGrowth); run++)
            {
                quick = Least(quick, ProcessorTime.Of(() => reader.Read(small)));
                slow = Least(slow, ProcessorTime.Of(() => reader.Read(large)));
            }
            Assert.True(slow <= Constant + quick * LargestGrowth,
                $"{name}: {quick.TotalMilliseconds:0.0} ms, {slow.TotalMilliseconds:0.0} ms");
        }
    }

    [Long]
    [Theory]
    [MemberData(nameof(Variants))]
    public void Ten_megabytes_of_one_thing_are_read(SignalVariant variant)
    {
        foreach (string unit in new[] { "so ", "a", "\n", "It is so.\n" })
            Assert.Equal(SignalSet.Of(variant).Signals.Length, ProcessorTime.Within(TimeSpan.FromMinutes(1),
                () => DocumentSignals.Of(Repeated(unit, 10_000_000), variant)).Values.Length);
    }

    [Fact]
    public void Threads_agree()
    {
        string[] texts = [.. Enumerable.Range(1, 30).Select(Text)];
        double[][] alone = [.. texts.Select(text => DocumentSignals.Of(text).Values.ToArray())];
        Assert.Equal(alone, texts.AsParallel().AsOrdered().WithDegreeOfParallelism(4)
            .Select(text => DocumentSignals.Of(text).Values.ToArray()));
    }

    [Fact]
    public void Null_and_what_there_is_not_are_refused()
    {
        var reader = new SignalReader(SignalSet.Of(SignalVariant.Nemo));
        Assert.Throws<ArgumentNullException>(() => DocumentSignals.Of(null!));
        Assert.Throws<ArgumentNullException>(() => reader.Read(null!));
        Assert.Throws<ArgumentNullException>(() => new SignalReader(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => SignalSet.Of((SignalVariant)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => reader.Line(0));
        Assert.Throws<KeyNotFoundException>(() => DocumentSignals.Of("")["none"]);
    }

    private static void ReadAll(SignalReader reader, string[] texts)
    {
        foreach (string text in texts)
            reader.Read(text);
    }

    /// <summary>A text with repetition, accents, pairs, lines and paragraphs, the longer the greater the number.</summary>
    private static string Text(int number) => string.Concat(Enumerable.Range(0, number * 20).Select(i =>
        $"The harbour master counted {i % 7} boats “at” Café {i % 11} 😀 on Monday.{(i % 5 == 0 ? "\n\n" : i % 3 == 0 ? "\n" : " ")}"));

    private static string Repeated(string unit, int length) =>
        string.Concat(Enumerable.Repeat(unit, length / unit.Length));

    private static TimeSpan Least(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
