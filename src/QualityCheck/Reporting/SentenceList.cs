using System.Collections;
using System.Collections.Immutable;

namespace QualityCheck.Reporting;

/// <summary>
/// The sentences of a report, put together when they are first read; until then it holds on to the annotated text,
/// afterwards no longer.
/// </summary>
internal sealed class SentenceList(AnnotatedText text) : IReadOnlyList<SentenceSummary>
{
    private readonly Lazy<ImmutableArray<SentenceSummary>> _sentences = new(() => Of(text));

    public int Count => _sentences.Value.Length;

    public SentenceSummary this[int index] => _sentences.Value[index];

    public IEnumerator<SentenceSummary> GetEnumerator() => _sentences.Value.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static ImmutableArray<SentenceSummary> Of(AnnotatedText text)
    {
        ImmutableArray<bool> uncertain = text.Uncertain;
        ImmutableArray<double> claims = text.Claims;
        return
        [
            .. text.Sentences.Select(
                (sentence, i) => new SentenceSummary(sentence.Span.Start, sentence.Span.Length, uncertain[i])
            {
                Claim = claims.IsEmpty ? null : claims[i],
            }),
        ];
    }
}
