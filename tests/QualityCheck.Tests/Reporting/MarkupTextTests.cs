using QualityCheck.Reporting;

namespace QualityCheck.Tests.Reporting;

public sealed class MarkupTextTests
{
    [Theory]
    [InlineData("Terms &amp; What&#8217;s On&hellip;", "Terms & What’s On…")]
    [InlineData("&lt;b&gt; is bold", "<b> is bold")]
    [InlineData("a<br/>b<p class='x'>c</p>", "a b c ")]
    [InlineData("1 < 2 <3 a<", "1 < 2 <3 a<")]
    [InlineData("a<!-- <b> x > y -->b", "a b")]
    [InlineData("a<!-- never closed", "a ")]
    [InlineData("a<?php b ?><!doctype html>c", "a  c")]
    [InlineData("Back<STYLE media=all>.a > .b { color: red }</style >up", "Back up")]
    [InlineData("Back<script>if (a<b) go('</p>');</SCRIPT>up", "Back up")]
    [InlineData("Back<script>go()", "Back ")]
    [InlineData("<scripture>verse</scripture><style-guide>red</style-guide>", " verse  red ")]
    [InlineData("a<b", "a ")]
    public void Only_what_is_read_stays(string html, string text) => Assert.Equal(text, MarkupText.Of(html, 1000));

    [Fact]
    public void Mark_up_does_not_count_toward_the_longest() =>
        Assert.Equal(" word", MarkupText.Of($"<script>{new string('x', 5000)}</script>words", 5));
}
