using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace QualityCheck.Training;

/// <summary>The published model and its vocabulary.</summary>
internal sealed record PublishedEncoder(byte[] Model, string Vocabulary)
{
    private const string ModelName = "model.onnx", VocabularyName = "vocab.txt";

    /// <param name="path">A NuGet package or an assembly that holds both as resources, or <c>model.onnx</c> with
    /// <c>vocab.txt</c> beside it.</param>
    /// <exception cref="InvalidDataException">It holds no such model.</exception>
    public static PublishedEncoder Read(string path) => Path.GetExtension(path) switch
    {
        ".nupkg" => OfPackage(path),
        ".dll" => OfAssembly(File.ReadAllBytes(path)),
        _ => new(File.ReadAllBytes(path),
            File.ReadAllText(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, VocabularyName))),
    };

    private static PublishedEncoder OfPackage(string path)
    {
        using ZipArchive package = ZipFile.OpenRead(path);
        ZipArchiveEntry assembly =
            package.Entries.Where(entry => entry.FullName.EndsWith(".dll", StringComparison.Ordinal))
                .MaxBy(entry => entry.Length)
            ?? throw new InvalidDataException($"{path} holds no assembly.");
        using Stream stream = assembly.Open();
        var bytes = new byte[assembly.Length];
        stream.ReadExactly(bytes);
        return OfAssembly(bytes);
    }

    private static PublishedEncoder OfAssembly(byte[] assembly)
    {
        using var reader = new PEReader(new MemoryStream(assembly));
        return new(Resource(reader, ModelName),
            System.Text.Encoding.UTF8.GetString(Resource(reader, VocabularyName)));
    }

    /// <summary>A resource of an assembly that is not loaded: its length in four bytes, and then its bytes.</summary>
    private static byte[] Resource(PEReader reader, string name)
    {
        MetadataReader metadata = reader.GetMetadataReader();
        foreach (ManifestResource resource in metadata.ManifestResources.Select(metadata.GetManifestResource))
        {
            if (!resource.Implementation.IsNil
                || !metadata.GetString(resource.Name).EndsWith($".{name}", StringComparison.Ordinal))
                continue;
            BlobReader bytes = reader
                .GetSectionData(reader.PEHeaders.CorHeader!.ResourcesDirectory.RelativeVirtualAddress).GetReader();
            bytes.Offset = (int)resource.Offset;
            return bytes.ReadBytes(bytes.ReadInt32());
        }
        throw new InvalidDataException($"The assembly holds no {name}.");
    }
}
