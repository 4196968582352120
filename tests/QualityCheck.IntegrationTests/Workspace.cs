namespace QualityCheck.IntegrationTests;

/// <summary>A folder of its own for one test, gone afterwards.</summary>
internal sealed class Workspace : IDisposable
{
    public const string Prose =
        "The council of Eastmere met on Monday. It voted seven to two for a new bridge. Work begins in June.\n";

    /// <summary>Policies whose verdict does not depend on what an analyzer finds.</summary>
    public const string ReviewsAll =
        """{"name":"all","version":3,"rules":[{"action":"review","reason":"house.rule","when":"document.words","above":0}]}""";

    public const string RejectsAll =
        """{"name":"none","version":1,"calibration":{"n":300,"falseRejects":0,"bound":0.01,"confidence":0.95,"date":"2026-11-29","source":"a test"},"rules":[{"action":"reject","reason":"house.rule","all":[{"when":"quality","below":1},{"when":"hedging","above":0},{"when":"repetition","above":0}]}]}""";

    public const string OwnModel =
        """
        {"name":"desk","version":3,"documents":9,"data":"","figures":"","baseline":0.5,"sampling":1,"terms":[
        {"figure":"hedging","weight":1,"reference":0.5,"points":[[0,0],[1,1]]}]}
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("qualitycheck");

    public string Folder => _folder.FullName.Replace('\\', '/');

    public string Path(string name) => $"{Folder}/{name}";

    public string Write(string name, string content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path(name))!);
        File.WriteAllText(Path(name), content);
        return Path(name);
    }

    public string Write(string name, byte[] content)
    {
        File.WriteAllBytes(Path(name), content);
        return Path(name);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
