using System.Text;

namespace QualityCheck.Tests.Input;

public sealed class TextDecoderTests
{
    private const string Text = "Süß – “Łódź” 😀";

    public static TheoryData<string> Marked => ["utf-8", "utf-16", "utf-16BE", "utf-32", "utf-32BE"];

    [Theory]
    [MemberData(nameof(Marked))]
    public void A_byte_order_mark_decides(string encoding)
    {
        Encoding marked = Encoding.GetEncoding(encoding);
        Assert.Equal(Text, Decode([.. marked.GetPreamble(), .. marked.GetBytes(Text)], charset: "windows-1251"));
    }

    [Fact]
    public void Valid_UTF8_wins_over_a_given_charset() =>
        Assert.Equal(Text, Decode(Encoding.UTF8.GetBytes(Text), charset: "windows-1252"));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void UTF8_cut_off_in_its_last_character_is_still_UTF8(int cut) =>
        Assert.Equal("Süß \uFFFD", Decode(Encoding.UTF8.GetBytes("Süß 😀")[..^cut]));

    [Fact]
    public void A_stray_byte_at_the_end_is_no_cut_off_UTF8() => Assert.Equal("SÃ¼ÃŸ €", Decode([.. "Süß "u8, 0x80]));

    [Theory]
    [InlineData("windows-1251", "Привет")]
    [InlineData("Shift_JIS", "日本語")]
    [InlineData(" GB18030 ", "中文")]
    [InlineData("iso-8859-2", "Łódź")]
    public void A_given_charset_is_used_for_what_is_not_UTF8(string charset, string text) =>
        Assert.Equal(text, Decode(Legacy(charset.Trim(), text), charset));

    [Theory]
    [InlineData("<meta charset=windows-1251>")]
    [InlineData("<META CHARSET = 'windows-1251'>")]
    [InlineData("<meta name=x><meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1251\">")]
    public void A_meta_element_names_the_charset(string meta) =>
        Assert.Equal(meta + "Привет", Decode(Legacy("windows-1251", meta + "Привет")));

    [Fact]
    public void A_given_charset_wins_over_the_meta_element() =>
        Assert.EndsWith("Łódź", Decode(Legacy("iso-8859-2", "<meta charset=windows-1251>Łódź"), "iso-8859-2"));

    [Theory]
    [InlineData(1_024)]
    [InlineData(200_000)]
    public void A_meta_element_far_behind_is_seen(int spaces) =>
        Assert.EndsWith("Привет",
            Decode(Legacy("windows-1251", new string(' ', spaces) + "<meta charset=windows-1251>Привет")));

    [Fact]
    public void An_XML_declaration_names_the_charset() =>
        Assert.EndsWith("Привет",
            Decode(Legacy("windows-1251", "<?xml version='1.0' encoding='windows-1251'?>Привет")));

    [Theory]
    [InlineData("windows-1251",
        "Рыбаки говорят, что причал будет построен только после того, как город найдёт деньги на это.")]
    [InlineData("koi8-r",
        "Рыбаки говорят, что причал будет построен только после того, как город найдёт деньги на это.")]
    [InlineData("windows-1250",
        "Rybáři říkají, že molo bude postaveno, až když město najde peníze, které na to ještě nemá, a že se to může "
        + "stát také příští rok.")]
    [InlineData("iso-8859-2",
        "Rybacy mówią, że pomost będzie gotowy, gdy miasto znajdzie pieniądze, których już nie ma, a być może także "
        + "później, bo są też inne plany.")]
    [InlineData("windows-1253",
        "Οι ψαράδες λένε ότι η προβλήτα θα γίνει όταν η πόλη βρει τα χρήματα για αυτό και δεν είναι σίγουροι.")]
    [InlineData("windows-1254",
        "Balıkçılar iskelenin ancak belediye bunun için para bulduktan sonra yapılacağını söylüyor ve çok daha önce "
        + "değil, şu yıl olarak.")]
    [InlineData("windows-1252",
        "Die Fischer sagen, daß der Steg erst gebaut wird, wenn die Stadt das Geld für ihn hat und nicht früher, über "
        + "Jahre.")]
    [InlineData("windows-1252",
        "Les pêcheurs disent que la jetée sera bâtie dès que la ville aura trouvé l’argent, et pas avant l’été où elle "
        + "a été votée.")]
    public void An_undeclared_charset_is_guessed_by_the_language_it_gives(string charset, string text) =>
        Assert.Equal(text, Decode(Legacy(charset, text)));

    [Fact]
    public void UTF8_with_a_broken_character_is_still_UTF8() =>
        Assert.Equal("Größe, Süße, Möhre, Tür, Öl, Bär, Fluß, Gäste, für �, über",
            Decode([.. "Größe, Süße, Möhre, Tür, Öl, Bär, Fluß, Gäste, für "u8, 0xFC, .. ", über"u8]));

    [Theory]
    [InlineData(null)]
    [InlineData("no-such-charset")]
    [InlineData("iso-8859-1")]
    [InlineData("us-ascii")]
    [InlineData("utf-7")]
    public void Anything_else_is_windows_1252(string? charset) =>
        Assert.Equal("“Süß” €", Decode([0x93, 0x53, 0xFC, 0xDF, 0x94, 0x20, 0x80], charset));

    [Fact]
    public void A_meta_element_that_names_UTF16_means_UTF8() =>
        Assert.Equal("<meta charset=utf-16>a\uFFFDb ü", Decode([.. "<meta charset=utf-16>a"u8, 0x80, .. "b ü"u8]));

    [Theory]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D })]
    [InlineData(new byte[] { 0, 0, 0, 0 })]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 0x14, 0, 0, 0 })]
    public void Binary_is_refused(byte[] bytes) =>
        Assert.Equal(DocumentError.Binary, Assert.Throws<DocumentException>(() => Decode(bytes)).Code);

    [Fact]
    public void No_bytes_are_no_text() => Assert.Equal("", Decode([]));

    private static string Decode(byte[] bytes, string? charset = null) =>
        InputDocument.FromBytes(bytes, DocumentKind.Text, charset).Content;

    private static byte[] Legacy(string charset, string text) =>
        CodePagesEncodingProvider.Instance.GetEncoding(charset)!.GetBytes(text);
}
