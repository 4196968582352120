namespace QualityCheck.Tests;

/// <summary>What holds for the code as text.</summary>
public sealed class SourceTests
{
    private const int Columns = 120;

    /// <summary>Tests are left out: they hold documents, whose lines are as long as they are.</summary>
    [Theory]
    [InlineData("src", "*.cs")]
    [InlineData("src", "*.razor")]
    [InlineData("benchmarks", "*.cs")]
    public void No_line_is_wider_than_120_columns(string folder, string files)
    {
        string root = Path.Combine(Repository.Root, folder);
        IEnumerable<string> wide =
            from file in Directory.EnumerateFiles(root, files, SearchOption.AllDirectories)
            let path = Path.GetRelativePath(root, file)
            where !path.Split(Path.DirectorySeparatorChar).Intersect(["bin", "obj"]).Any()
            from line in File.ReadLines(file).Index()
            where line.Item.Length > Columns
            select $"{path}:{line.Index + 1}";
        Assert.Empty(wide);
    }
}
