using QualityCheck.Console;

namespace QualityCheck.IntegrationTests;

public sealed class FileGlobsTests
{
    [Theory]
    [InlineData("*.html", "a.html", true)]
    [InlineData("*.html", "news/a.html", true)]
    [InlineData("*.html", "a.HTML", false)]
    [InlineData("./*.html", "a.html", true)]
    [InlineData("./*.html", "news/a.html", false)]
    [InlineData("/*.html", "news/a.html", false)]
    [InlineData("news/*.html", "news/a.html", true)]
    [InlineData("news/*.html", "news/old/a.html", false)]
    [InlineData("news/**/*.html", "news/old/a.html", true)]
    [InlineData("news", "old/news/2024/a.html", true)]
    [InlineData("news/", "news/a.html", true)]
    [InlineData("news", "newspaper.txt", false)]
    [InlineData("**", "a/b", true)]
    [InlineData("*", "a/b", true)]
    public void A_glob_fits_names_or_paths(string glob, string path, bool fits)
    {
        Assert.Equal(fits, new FileGlobs([glob], []).Includes(path));
        Assert.Equal(fits, new FileGlobs([], [glob]).Excludes(path));
    }

    [Theory]
    [InlineData("**", ".a.txt", false)]
    [InlineData("*.txt", ".a.txt", false)]
    [InlineData(".*", ".a.txt", true)]
    [InlineData(".*", "b/.git/config", true)]
    [InlineData(".a.txt", "b/.a.txt", true)]
    [InlineData(".notes/**", ".notes/b/a.txt", true)]
    [InlineData("./a.txt", ".a.txt", false)]
    public void What_is_hidden_comes_by_its_dot_only(string glob, string path, bool fits) =>
        Assert.Equal(fits, new FileGlobs([glob], []).IncludesHidden(path));

    [Theory]
    [InlineData("**", "a.png", false)]
    [InlineData("*.*", "a.png", false)]
    [InlineData("images", "images/a.png", false)]
    [InlineData("images/*", "images/a.png", false)]
    [InlineData("*.png", "images/a.png", true)]
    [InlineData("images/a.*", "images/a.png", true)]
    [InlineData("program", "bin/program", true)]
    public void What_is_binary_comes_by_its_name_only(string glob, string path, bool fits) =>
        Assert.Equal(fits, new FileGlobs([glob], []).IncludesByName(path));

    [Fact]
    public void Without_globs_all_is_asked_for_but_what_is_hidden()
    {
        var none = new FileGlobs([], []);

        Assert.Equal((true, false, false, false),
            (none.Includes("a"), none.Excludes("a"), none.AsksForHidden, none.IncludesByName("a")));
    }
}
