using QualityCheck.Neural;

namespace QualityCheck.Tests.Neural;

public sealed class WordPieceTests
{
    private static readonly string[] Lines =
    [
        "[UNK]", "[CLS]", "[SEP]", "har", "##bour", "##bou", "##r", "harbours", "cafe", ",", "'", "-", "$", "^", "no",
        "##t", "水", "i", "##s", "strasse", "##e", "°", "c",
    ];

    private static readonly WordPieceTokenizer Tokenizer = new(new Vocabulary(Lines));

    [Theory]
    [InlineData("harbour", "har ##bour")]
    [InlineData("harbours", "harbours")]
    [InlineData("Harbourt", "har ##bour ##t")]
    [InlineData("HARBOUR", "har ##bour")]
    [InlineData("harbourx", "[UNK]")]
    [InlineData("xharbour no", "[UNK] no")]
    [InlineData("Café, no", "cafe , no")]
    [InlineData("Cafe\u0301", "cafe")]
    [InlineData("no't", "no ' [UNK]")]
    [InlineData("no-no^no$", "no - no ^ no $")]
    [InlineData("no水no", "no 水 no")]
    [InlineData(" no\t\n\u00A0no\u2028no ", "no no no")]
    [InlineData("n\u00ADo\u200B\u0000\uFFFD", "no")]
    [InlineData("İs", "i ##s")]
    [InlineData("°C", "[UNK]")]
    [InlineData("—", "[UNK]")]
    [InlineData("", "")]
    [InlineData(" \u0301 ", "")]
    public void A_text_is_cut_into_the_longest_pieces_that_are_known(string text, string pieces) =>
        Assert.Equal(pieces, string.Join(' ', Tokenizer.Tokenize(text, 100).Select(piece => Lines[piece.Id])));

    [Fact]
    public void A_piece_knows_where_it_stands()
    {
        const string Text = "  Cafe\u0301\u00AD, HARbourt  xyz水";
        Assert.Equal(["Cafe", ",", "HAR", "bour", "t", "xyz", "水"],
            Tokenizer.Tokenize(Text, 100).Select(piece => piece.Span.In(Text)));
    }

    [Theory]
    [InlineData(100, "har")]
    [InlineData(101, "[UNK]")]
    [InlineData(100_000, "[UNK]")]
    public void A_word_of_more_than_a_hundred_characters_is_unknown(int length, string first)
    {
        string word = "har" + new string('r', length - 3);
        IReadOnlyList<Piece> pieces = Tokenizer.Tokenize(word, 1000);
        Assert.Equal(first, Lines[pieces[0].Id]);
        Assert.Equal(length, pieces[^1].Span.End);
    }

    [Fact]
    public void No_more_pieces_come_than_are_asked_for()
    {
        string text = string.Concat(Enumerable.Repeat("harbour no ", 1000));
        Assert.Equal(Tokenizer.Tokenize(text, 3000).Take(7), Tokenizer.Tokenize(text, 7));
    }

    [Fact]
    public void Lone_surrogates_and_characters_of_two_units_are_read()
    {
        const string Text = "no\uD800 \U0001D427o \U00020000";
        Assert.Equal(["no", "\U0001D427o", "\U00020000"],
            Tokenizer.Tokenize(Text, 100).Select(piece => piece.Span.In(Text)));
    }

    [Fact]
    public void A_vocabulary_without_what_every_encoder_needs_or_with_a_piece_twice_is_refused()
    {
        Assert.Throws<InvalidDataException>(() => new Vocabulary(["[UNK]", "[CLS]", "no"]));
        Assert.Throws<InvalidDataException>(() => new Vocabulary([.. Lines, "no"]));
    }
}
