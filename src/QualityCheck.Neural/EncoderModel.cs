using System.Security.Cryptography;
using Microsoft.ML.OnnxRuntime;
using QualityCheck.Models;

namespace QualityCheck.Neural;

/// <summary>
/// A transformer in ONNX Runtime that gives the states of a sentence's tokens; vocabulary and name travel in its file.
/// Safe from many threads.
/// </summary>
internal sealed class EncoderModel : IDisposable
{
    /// <summary>Under these keys the file says more of itself than its graph does.</summary>
    public const string NameKey = "name", VocabularyKey = "vocabulary", LicenceKey = "licence", NoticeKey = "notice";

    /// <summary>How the output is called.</summary>
    public const string Output = "states";

    /// <summary>
    /// As many pieces of a sentence are read, both ends among them, as the model was trained to read.
    /// </summary>
    private const int MostPieces = 256;

    private static readonly string[] Inputs = ["input_ids", "attention_mask", "token_type_ids"], Outputs = [Output];

    private readonly InferenceSession _session;
    private readonly RunOptions _run = new();
    private readonly Vocabulary _vocabulary;
    private readonly WordPieceTokenizer _tokenizer;

    /// <exception cref="InvalidDataException">It is no such file.</exception>
    public EncoderModel(byte[] file)
    {
        _session = Open(file);
        try
        {
            IReadOnlyDictionary<string, string> said = _session.ModelMetadata.CustomMetadataMap;
            _vocabulary = new Vocabulary(Said(said, VocabularyKey).Split('\n'));
            _tokenizer = new WordPieceTokenizer(_vocabulary);
            Name = $"{Said(said, NameKey)}@{ShortDigest.Of(SHA256.HashData(file))}";
            if (!_session.OutputMetadata.ContainsKey(Output) || Inputs.Except(_session.InputMetadata.Keys).Any())
                throw new InvalidDataException("The model reads or gives something else.");
            Width = _session.OutputMetadata[Output].Dimensions is [.., > 0 and var width]
                ? width
                : throw new InvalidDataException("The model does not say how many numbers a state has.");
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Its name with a digest of the file.</summary>
    public string Name { get; }

    /// <summary>The numbers of a state.</summary>
    public int Width { get; }

    /// <summary>The states of a sentence's tokens, or of those at its beginning where it is long, one behind the other;
    /// both ends count as tokens. The sentence is read by itself.</summary>
    public float[] Read(string sentence)
    {
        long[] ids =
        [
            _vocabulary.Start,
            .. _tokenizer.Tokenize(sentence, MostPieces - 2).Select(piece => (long)piece.Id),
            _vocabulary.End,
        ];
        long[] shape = [1, ids.Length];
        using OrtValue tokens = OrtValue.CreateTensorValueFromMemory(ids, shape),
            mask = OrtValue.CreateTensorValueFromMemory([.. Enumerable.Repeat(1L, ids.Length)], shape),
            types = OrtValue.CreateTensorValueFromMemory(new long[ids.Length], shape);
        using IDisposableReadOnlyCollection<OrtValue> outputs =
            _session.Run(_run, Inputs, [tokens, mask, types], Outputs);
        return outputs[0].GetTensorDataAsSpan<float>().ToArray();
    }

    public void Dispose()
    {
        _session.Dispose();
        _run.Dispose();
    }

    /// <summary>One thread a call: documents are checked side by side.</summary>
    private static InferenceSession Open(byte[] file)
    {
        using var options = new SessionOptions
        {
            IntraOpNumThreads = 1,
            InterOpNumThreads = 1,
            LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR,
        };
        try
        {
            return new InferenceSession(file, options);
        }
        catch (OnnxRuntimeException failure)
        {
            throw new InvalidDataException("The file is no model that ONNX Runtime can read.", failure);
        }
    }

    private static string Said(IReadOnlyDictionary<string, string> said, string key) =>
        said.TryGetValue(key, out string? value) && value.Length > 0
            ? value
            : throw new InvalidDataException($"The model does not say its {key}: it was not made for QualityCheck.");
}
