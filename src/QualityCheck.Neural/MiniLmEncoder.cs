using System.Reflection;
using QualityCheck.Neural;

namespace QualityCheck;

/// <summary>
/// The lower layers of the sentence encoder all-MiniLM-L6-v2 in ONNX Runtime, their weights rounded to whole numbers:
/// one vector a token. It reads one sentence at a time, so that vectors depend on nothing but their sentence; on
/// another kind of processor the numbers may differ a little. Safe from many threads; to be disposed of behind the last
/// check.
/// </summary>
public sealed class MiniLmEncoder : IDisposable
{
    private const string ModelResource = "encoder.onnx", HeadsResource = "heads.bin";

    private static readonly Lazy<SentenceHeads?> Trained = new(() =>
        Resource(HeadsResource) is { } file ? SentenceHeads.Parse(file) : null);

    private readonly EncoderModel _model;

    private MiniLmEncoder(byte[] file)
    {
        _model = new EncoderModel(file);
        Encoder = new SentenceEncoder(_model.Name, _model.Width, Encode);
    }

    /// <summary>Whether the weights travel in this assembly; else a path must be named.</summary>
    public static bool IsPacked => typeof(MiniLmEncoder).Assembly.GetManifestResourceInfo(ModelResource) is not null;

    /// <summary>What was learned from the vectors of this encoder.</summary>
    /// <exception cref="InvalidOperationException">The assembly was built without them.</exception>
    public static SentenceHeads Heads =>
        Trained.Value ?? throw new InvalidOperationException("QualityCheck.Neural was built without heads.");

    /// <summary>The encoder, for <see cref="QualityCheckerBuilder.UseSentenceEncoder"/>.</summary>
    public SentenceEncoder Encoder { get; }

    /// <summary>Loads the weights that travel in this assembly.</summary>
    /// <exception cref="InvalidOperationException">The assembly was built without them.</exception>
    public static MiniLmEncoder Load() =>
        new(Resource(ModelResource)
            ?? throw new InvalidOperationException("QualityCheck.Neural was built without weights: name their path."));

    /// <summary>Loads weights from a file as <c>QualityCheck.Training</c> makes it.</summary>
    /// <param name="path">Its path.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is no such file.</exception>
    public static MiniLmEncoder Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new(File.ReadAllBytes(path));
    }

    /// <inheritdoc/>
    public void Dispose() => _model.Dispose();

    private ReadOnlyMemory<float>[] Encode(IReadOnlyList<string> sentences, CancellationToken cancellation)
    {
        var vectors = new ReadOnlyMemory<float>[sentences.Count];
        for (int s = 0; s < vectors.Length; s++)
        {
            cancellation.ThrowIfCancellationRequested();
            vectors[s] = _model.Read(sentences[s]);
        }
        return vectors;
    }

    private static byte[]? Resource(string name)
    {
        using Stream? stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name);
        if (stream is null)
            return null;
        byte[] file = new byte[stream.Length];
        stream.ReadExactly(file);
        return file;
    }
}
