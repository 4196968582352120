using QualityCheck.Extraction;

namespace QualityCheck.Tests.Extraction;

public sealed class StyleSheetTests
{
    [Theory]
    [InlineData(".a{display:none}", true)]
    [InlineData(".b, .a { color: red; display : none !important }", true)]
    [InlineData("#i{visibility:hidden}", true)]
    [InlineData("/* x */ .a{display:none}", true)]
    [InlineData(".a{display:none}.a{display:block}", false)]
    [InlineData(".a{display:none}.a.open{display:block}", false)]
    [InlineData("@media print{.a{display:none}}", false)]
    [InlineData("@media print{.b{color:red}.c{color:red}}.a{display:none}", true)]
    [InlineData(".x .a{display:none}", false)]
    [InlineData(".a:hover{display:none}", false)]
    [InlineData(".a{display:none", false)]
    [InlineData("}}{{.a", false)]
    public void Simple_rules_hide(string css, bool hides)
    {
        var sheet = new StyleSheet();
        sheet.Read(css);
        Assert.Equal(hides, sheet.Hides("z a", "i"));
    }
}
