using System.Globalization;

namespace QualityCheck.Tests.Signals;

/// <summary>Small texts on which the projects' meanings part.</summary>
public sealed class VariantTests
{
    private const string Twice = "one two three four five. one two three four five.";

    /// <summary>Two paragraphs of 60 words in which nothing repeats but the words "the" and "of".</summary>
    private static readonly string Prose = string.Join(' ', Enumerable.Range(0, 30).Select(i => $"alpha{i} beta{i}"))
        + ".\n\n" + string.Join(' ', Enumerable.Range(0, 30).Select(i => $"gamma{i} delta{i}")) + ".";

    [Theory]
    [InlineData(SignalVariant.Datatrove, "top_2_gram", 7.0 / 15)]
    [InlineData(SignalVariant.Dolma, "gopher_v1__fraction_of_characters_in_most_common_2grams", 6.0 / 12)]
    [InlineData(SignalVariant.Redpajama, "RPS_Doc_Frac_Chars_Top_2gram", 0)]
    [InlineData(SignalVariant.Nemo, "repeating_top_2grams", 7.0 / 15)]
    [InlineData(SignalVariant.Dclm, "2_gram", 0)]
    [InlineData(SignalVariant.Default, "top_2_gram", 0)]
    public void Without_repetition_some_find_a_most_frequent_pair(SignalVariant variant, string signal, double value) =>
        Assert.Equal(value, DocumentSignals.Of("This is a test.", variant)[signal], 9);

    [Theory]
    [InlineData(SignalVariant.Datatrove, "duplicated_5_n_grams", 20.0 / 49)]
    [InlineData(SignalVariant.Dolma, "gopher_v1__fraction_of_characters_in_duplicate_5grams", 2 * 20.0 / 120)]
    [InlineData(SignalVariant.Redpajama, "RPS_Doc_Frac_Chars_Dupe_5Grams", 1)]
    [InlineData(SignalVariant.Nemo, "repeating_dup_5gram", 24.0 / 49)]
    [InlineData(SignalVariant.Dclm, "5_gram", 1)]
    [InlineData(SignalVariant.Default, "duplicate_5_grams", 1)]
    public void One_passage_twice_is_a_third_a_half_or_all_of_it(SignalVariant variant, string signal, double value) =>
        Assert.Equal(value, DocumentSignals.Of(Twice, variant)[signal], 9);

    [Fact]
    public void Datatrove_joins_words_so_that_boundaries_do_not_count()
    {
        DocumentSignals signals = DocumentSignals.Of("ab c d e f x a bc d e f", SignalVariant.Datatrove);
        Assert.Equal(6.0 / 23, signals["duplicated_5_n_grams"], 9);
        Assert.Equal(0, DocumentSignals.Of("ab c d e f x a bc d e f", SignalVariant.Nemo)["repeating_dup_5gram"]);
    }

    [Fact]
    public void A_code_point_counts_as_one_character()
    {
        Assert.Equal(2, DocumentSignals.Of("😀😀", SignalVariant.Dolma)["gopher_v1__character_count"]);
        Assert.Equal(2, DocumentSignals.Of("\uD83D\uD83D", SignalVariant.Dolma)["gopher_v1__character_count"]);
        Assert.Equal(1.5, DocumentSignals.Of("😀 ab", SignalVariant.Dolma)["gopher_v1__median_word_length"]);
    }

    [Fact]
    public void RedPajama_counts_letters_and_marks_apart()
    {
        Assert.Equal(5, DocumentSignals.Of("Café", SignalVariant.Redpajama)["RPS_Doc_Mean_Word_Length"]);
        Assert.Equal(3, DocumentSignals.Of("각", SignalVariant.Redpajama)["RPS_Doc_Mean_Word_Length"]);
        Assert.Equal(0.5, DocumentSignals.Of("É e\u0301", SignalVariant.Redpajama)["RPS_Doc_Frac_Unique_Words"]);
    }

    [Fact]
    public void The_corrected_meaning_leaves_noise_and_empty_lines_out()
    {
        string noisy = Prose + "\n\nRead more\n\nRead more\n\n* * *\n\n* * *\n\n";
        DocumentSignals plain = DocumentSignals.Of(Prose), with = DocumentSignals.Of(noisy);
        Assert.Equal(plain.Values, with.Values);
        Assert.All(with.Verdicts, verdict => Assert.True(verdict.IsKept, verdict.ToString()));
        Assert.True(DocumentSignals.Of(noisy, SignalVariant.Datatrove)["dup_line_frac"] > 0);
    }

    [Fact]
    public void No_share_of_the_corrected_meaning_exceeds_1()
    {
        DocumentSignals signals = DocumentSignals.Of(string.Concat(Enumerable.Repeat("so so so so. ", 40)));
        Assert.All(signals.Set.Signals.Zip(signals.Values).Where(pair => pair.First.High == 1),
            pair => Assert.InRange(pair.Second, 0, 1));
        Assert.Equal(1, signals["top_2_gram"]);
        Assert.True(DocumentSignals.Of(string.Concat(Enumerable.Repeat("so so so so. ", 40)), SignalVariant.Dolma)
            ["gopher_v1__fraction_of_characters_in_most_common_2grams"] > 0.4);
    }

    [Theory]
    [InlineData("gopher_repetition", "dup_line_frac", "It is so.\nIt is so.\nIt is so.\nBut.")]
    [InlineData("gopher_quality", "gopher_short_doc", "It is so.")]
    [InlineData("c4_quality", "lorem_ipsum", "Here is lorem ipsum.\nAnd a { bracket.")]
    [InlineData("c4_quality", "curly_bracket", "And a { bracket.\nHere is lorem ipsum.")]
    [InlineData("c4_quality", "too_few_sentences", "It is so.")]
    [InlineData("fineweb_quality", "empty", " \n ")]
    [InlineData("fineweb_quality", "line_punct_ratio", "a line without an end")]
    [InlineData("fineweb_quality", "short_line_ratio", "It is so.\nAnd so.")]
    public void Verdicts_say_why(string filter, string reason, string text) =>
        Assert.Equal(reason, DocumentSignals.Of(text, SignalVariant.Datatrove).Verdicts
            .Single(verdict => verdict.Filter == filter).Reason);

    [Theory]
    [InlineData("They may use cookies here.", "policy")]
    [InlineData("Please enable JavaScript now.", "javascript")]
    [InlineData("See also", "no_terminal_punc")]
    [InlineData("And so on...", "no_terminal_punc")]
    [InlineData("Leave it.", "too_few_words")]
    [InlineData("The ferry sank in June. [12]", "no_terminal_punc")]
    [InlineData("The ferry sank in June.[12][citation needed]", "keep")]
    public void C4_tells_of_each_line(string line, string reason) =>
        Assert.Equal(reason, ReasonOf(SignalVariant.Datatrove, line));

    [Theory]
    [InlineData(999, "keep")]
    [InlineData(1000, "too_long_word")]
    public void C4_measures_words_in_code_points(int letters, string reason) =>
        Assert.Equal(reason,
            ReasonOf(SignalVariant.Datatrove, $"The ferry of 🚢{new string('x', letters)} sank."));

    [Theory]
    [InlineData("BREAKING NEWS today", "uppercase")]
    [InlineData("20240611", "numeric")]
    [InlineData("(1,204 likes)", "counter")]
    [InlineData("3k followers", "counter")]
    [InlineData("Share", "short")]
    [InlineData("Items in cart", "substring")]
    [InlineData("Read more...", "substring")]
    [InlineData("See also", "keep")]
    [InlineData("Three likes are not enough", "keep")]
    public void RefinedWeb_tells_of_each_line(string line, string reason) =>
        Assert.Equal(reason, ReasonOf(SignalVariant.Dclm, line));

    [Theory]
    [InlineData("It's a well-known fact: 3,000.5 of them can't.", 9)]
    [InlineData("東京に行く", 5)]
    [InlineData("naïve e\u0301tude_x 7", 3)]
    public void DCLM_splits_words_at_boundaries_of_Unicode(string text, int words) =>
        Assert.Equal(words, DocumentSignals.Of(text, SignalVariant.Dclm)["words"]);

    [Fact]
    public void DCLM_counts_all_occurrences_of_a_line_and_takes_the_longest_of_the_most_frequent()
    {
        DocumentSignals signals = DocumentSignals.Of("a b\na b\nlonger words\nlonger words\nend", SignalVariant.Dclm);
        Assert.Equal(4.0 / 5, signals["repeated_lines"], 9);
        Assert.Equal(22.0 / 29, signals["2_gram"], 9);
    }

    [Fact]
    public void Results_do_not_depend_on_the_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        const string Text = "TITLE ITEM Iİı title item. 1,5";
        double[][] values = [.. Enum.GetValues<SignalVariant>().Select(v => Values(Text, v))];
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            Assert.Equal(values, Enum.GetValues<SignalVariant>().Select(v => Values(Text, v)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Every_rule_names_a_signal_and_every_signal_says_what_it_is()
    {
        foreach (var set in Enum.GetValues<SignalVariant>().Select(SignalSet.Of))
        {
            Assert.All(set.Rules, rule => Assert.Contains(rule.Signal, set.Signals.Select(signal => signal.Name)));
            Assert.Equal(set.Signals.Length, set.Signals.Select(signal => signal.Name).Distinct().Count());
            Assert.All(set.Signals, signal => Assert.True(signal.Unit.Length > 0 && signal.Description.Length > 0));
        }
    }

    private static double[] Values(string text, SignalVariant variant) => [.. DocumentSignals.Of(text, variant).Values];

    private static string ReasonOf(SignalVariant variant, string line)
    {
        var reader = new SignalReader(SignalSet.Of(variant), withLines: true);
        reader.Read(line);
        Assert.Equal(1, reader.LineCount);
        return reader.Line(0).Reason;
    }
}
