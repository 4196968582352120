namespace QualityCheck.Tests;

/// <summary>
/// The cases of a spec file beside the tests: one a line; empty lines and lines that begin with # are left out.
/// </summary>
internal static class Specs
{
    public static TheoryData<string> Read(string path)
    {
        var cases = new TheoryData<string>();
        foreach (string line in File.ReadLines(Path.Combine(Repository.Root, "tests", "QualityCheck.Tests", path)))
        {
            if (line.Length > 0 && line[0] != '#')
                cases.Add(line);
        }
        return cases;
    }
}
