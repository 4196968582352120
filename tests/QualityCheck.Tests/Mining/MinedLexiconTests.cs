using QualityCheck.Mining;

namespace QualityCheck.Tests.Mining;

public sealed class MinedLexiconTests
{
    [Fact]
    public void The_next_run_leaves_out_what_was_mined()
    {
        const string call = "Stay with our bulletin for the rest of it";
        MiningResult mined = Network.Mined(Enumerable.Range(0, 5)
            .Select(i => (Network.Article(i, foot: call), (string?)Network.Site(1 + i % 3))).Append(
                (Network.Article(0, foot: call), Network.Site(1))));
        var lexicon = OwnLexicon.Parse(mined.ToLexicon());
        Assert.True(lexicon.Boilerplate.Contains(call));
        QualityReport report = new QualityCheckerBuilder().UseLexicon(lexicon).Build()
            .Check(InputDocument.FromText(Network.Article(2, foot: call)));
        Assert.DoesNotContain(call, report.Article!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_tell_where_it_stands_and_examples()
    {
        string[] lexicon = Network.Mined(Enumerable.Range(0, 5)
                .Select(i => (Network.Article(i, foot: $"Visit us {i}"), (string?)Network.Site(i)))).ToLexicon()
            .Split('\n');
        Assert.Equal("# What recurs in 5 documents. Read it before you use it: an entry counts for all sites.",
            lexicon[0]);
        int at = Array.IndexOf(lexicon, "# on 5 sites, in 5 documents: if you want to know more about … then this is "
            + "the place for you");
        Assert.True(at > 0);
        Assert.Equal("# such as: If you want to know more about garden sheds, then this is the place for you.",
            lexicon[at + 1]);
        Assert.Equal("boilerplate\tIf you want to know more about*", lexicon[at + 3]);
    }

    [Fact]
    public void A_sentence_inside_a_paragraph_is_no_entry()
    {
        MiningResult mined = Network.Mined(Enumerable.Range(0, 5).Select(i =>
            ($"Boat {i} is in. If you want to know more about boat {i}, then this is the place for you.",
                (string?)Network.Site(i))));
        Assert.False(Assert.Single(mined.Skeletons).IsLine);
        Assert.Empty(OwnLexicon.Parse(mined.ToLexicon()).Boilerplate.Lines);
    }

    [Theory]
    [InlineData("Call now * while there is time", false)]
    [InlineData("* Fields that must be filled", true)]
    [InlineData("Call us\tnow or later", true)]
    [InlineData("# of comments on this", true)]
    [InlineData("Call \u202Eus now", false)]
    [InlineData("Call \u001B[31mus now", false)]
    public void What_cannot_stand_in_a_lexicon_is_a_comment(string line, bool isEntry)
    {
        string text = Network.Mined(Enumerable.Range(0, 3).Select(i => (line, (string?)Network.Site(1)))).ToLexicon();
        Assert.DoesNotContain('\u202E', text);
        Assert.DoesNotContain('\u001B', text);
        Assert.Equal(isEntry, OwnLexicon.Parse(text).Boilerplate.Contains(line));
        Assert.Equal(isEntry ? 1 : 0, OwnLexicon.Parse(text).Boilerplate.Lines.Length);
    }

    [Fact]
    public void A_long_line_is_told_by_its_beginning()
    {
        string line = string.Join(' ', Enumerable.Repeat("bulletin", 1000));
        MiningResult mined = Network.Mined(Enumerable.Range(0, 3).Select(i => (line, (string?)Network.Site(1))));
        MinedLine only = Assert.Single(mined.Lines);
        Assert.Equal((false, true), (only.IsWhole, only.Text.Length <= 200));
        Assert.True(OwnLexicon.Parse(mined.ToLexicon()).Boilerplate.Contains(line));
    }

    [Fact]
    public void The_beginning_of_a_long_word_ends_at_a_character()
    {
        string line = string.Concat(Enumerable.Repeat("\U0001D518", 150)) + " bulletin";
        MiningResult mined = Network.Mined(Enumerable.Range(0, 3).Select(i => (line, (string?)Network.Site(1))));
        Assert.Equal(line[..198], Assert.Single(mined.Lines).Text);
    }
}
