using System.Collections.Immutable;
using QualityCheck.Text;

namespace QualityCheck.Boilerplate;

/// <summary>Which of the removed teasers stood inside an article on quite another topic.</summary>
internal static class SplicedTopics
{
    /// <summary>
    /// The greatest share of words that a line on another topic has in common with the rest: a judgement.
    /// </summary>
    private const double MostShared = 0.2;
    /// <summary>A teaser of fewer words has no topic: a judgement.</summary>
    private const int FewestWords = 3;

    /// <param name="content">The input.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="removed">What is taken out of it.</param>
    /// <param name="markOnly">Whether that stays in the article's text.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>A finding for each, at the place in the article's text where the line stood.</returns>
    public static IEnumerable<Finding> Find(string content, ImmutableArray<Line> lines,
        ImmutableArray<RemovedSpan> removed, bool markOnly, CancellationToken cancellationToken)
    {
        List<(TextSpan Line, TextSpan Place, string Topic)> teasers = [];
        int cut = 0;
        foreach (RemovedSpan span in removed)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var place = new TextSpan(span.Start - cut, 0);
            cut += markOnly ? 0 : span.Length;
            if (span.Reason == "related-link" && TopicOf(span.Span.In(content)) is { } topic
                && !content.AsSpan(span.Span.End).IsWhiteSpace())
                teasers.Add((span.Span, place, topic));
        }
        if (teasers.Count == 0)
            yield break;
        var overlap = new TopicOverlap(content, lines, teasers.Select(teaser => teaser.Topic), cancellationToken);
        foreach ((TextSpan span, TextSpan place, string topic) in teasers)
        {
            double shared = overlap.Share(topic);
            if (shared > MostShared)
                continue;
            string line = span.In(content);
            yield return Finding.Of(BoilerplateRules.SplicedTopic, BoilerplateRules.SplicedType, place, 1 - shared,
                $"A line on another topic was spliced in here: “{line}”.",
                [("input", span), ("text", line), ("sharedWords", shared)]);
        }
    }

    /// <summary>What a teaser leads to; null where no cue says that it is one, or too few words follow.</summary>
    private static string? TopicOf(string line) =>
        BoilerplateCues.Match(line, out int tail) is not null && WordCount.BySpaces(line.AsSpan(tail)) >= FewestWords
            ? line[tail..]
            : null;
}
