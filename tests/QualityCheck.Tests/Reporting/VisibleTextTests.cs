namespace QualityCheck.Tests.Reporting;

public class VisibleTextTests
{
    [Theory]
    [InlineData("plain – text, é, 漢字, 😀", "plain – text, é, 漢字, 😀")]
    [InlineData("a\r\n\t  b\u00A0c\u2028d", "a b c d")]
    [InlineData("\u001B[31mred\u001B[0m", "␛[31mred␛[0m")]
    [InlineData("bell\u0007 nul\0 del\u007F", "bell␇ nul␀ del␡")]
    [InlineData("csi\u009B31m", "csi<U+009B>31m")]
    [InlineData("safe\u202Etxt.exe\u202C \u2066x\u2069", "safe<U+202E>txt.exe<U+202C> <U+2066>x<U+2069>")]
    [InlineData("zero\u200Bwidth\uFEFF", "zero<U+200B>width<U+FEFF>")]
    [InlineData("[bold]no markup[/]", "[bold]no markup[/]")]
    public void Shows_what_would_hide(string text, string visible) => Assert.Equal(visible, VisibleText.Of(text));

    [Fact]
    public void A_lone_surrogate_is_replaced() => Assert.Equal("lone\uFFFD", VisibleText.Of("lone\uD83D"));
}
