using System.Security.Cryptography;
using QualityCheck.Models;

namespace QualityCheck.Training;

/// <summary>The folder with the public data sets.</summary>
internal sealed record DatasetFolder(string Root)
{
    /// <summary>
    /// The checkout that the current folder lies in, else the one that the program was built in; null for the tool
    /// elsewhere.
    /// </summary>
    public static string? Checkout { get; } =
        CheckoutAbove(Environment.CurrentDirectory) ?? CheckoutAbove(AppContext.BaseDirectory);

    /// <exception cref="InvalidOperationException">There is no checkout.</exception>
    public static string RepositoryRoot =>
        Checkout ?? throw new InvalidOperationException("this needs a checkout of QualityCheck to be run in");

    /// <summary>The folder that QUALITYCHECK_DATASETS names, or the one beside the repository.</summary>
    public static DatasetFolder Default =>
        new(Path.GetFullPath(
            Environment.GetEnvironmentVariable("QUALITYCHECK_DATASETS")
                ?? Path.Combine(RepositoryRoot, "..", "shared", "datasets")));

    /// <summary>The file or folder, with <c>.gz</c> where only that is there; null where neither is.</summary>
    public string? Find(string dataset)
    {
        string path = Path.Combine(Root, dataset);
        return Path.Exists(path) ? path : Path.Exists(path + ".gz") ? path + ".gz" : null;
    }

    /// <summary>The file or folder.</summary>
    /// <exception cref="FileNotFoundException">It is not there.</exception>
    public string Require(string dataset) =>
        Find(dataset) ?? throw new FileNotFoundException($"{dataset} is not in {Root}");

    private static string? CheckoutAbove(string path)
    {
        DirectoryInfo? folder = new(path);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "QualityCheck.sln")))
            folder = folder.Parent;
        return folder?.FullName;
    }

    /// <summary>
    /// The first twelve hexadecimal digits of the SHA-256 of the file, or of the folder's <c>gold.jsonl</c>.
    /// </summary>
    public static string Digest(string path)
    {
        using FileStream file = File.OpenRead(Directory.Exists(path) ? Path.Combine(path, "gold.jsonl") : path);
        return ShortDigest.Of(SHA256.HashData(file));
    }
}
