using Microsoft.Extensions.AI;
using QualityCheck.Models;

namespace QualityCheck.Tests.Neural;

public sealed class EmbeddingGeneratorTests
{
    [Fact]
    public void A_generator_becomes_an_encoder_that_asks_for_all_sentences_at_once()
    {
        using var generator = new Lengths();
        SentenceEncoder encoder = generator.AsSentenceEncoder("lengths@1", 2);
        var heads = new SentenceHeads("lengths@1", 2, new SentenceHead(0, 1, [1, 0], [0, 0]),
            new SentenceHead(0, 1, [0, 1], [0, 0]));
        QualityReport report = new QualityCheckerBuilder().UseSentenceEncoder(encoder, heads).Build()
            .Check(InputDocument.FromText("The port reopened. It may have rained."));
        Assert.Equal(2, report.Sentences!.Count);
        Assert.Equal(1, generator.Asked);
        Assert.Equal([[3, 1f], [0, 1f]], encoder.Encode(["abc", ""]).Select(vector => vector.ToArray()));
        Assert.Empty(encoder.Encode([]));
        Assert.Equal(2, generator.Asked);
    }

    /// <summary>Embeds a text as its length.</summary>
    private sealed class Lengths : IEmbeddingGenerator<string, Embedding<float>>
    {
        public int Asked { get; private set; }

        public async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(IEnumerable<string> values,
            EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            Asked++;
            return [.. values.Select(value => new Embedding<float>(new float[] { value.Length, 1 }))];
        }

        public object? GetService(Type serviceType, object? serviceKey = null) => null;

        public void Dispose()
        {
        }
    }
}
