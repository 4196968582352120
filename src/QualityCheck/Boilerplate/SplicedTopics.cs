using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace QualityCheck.Boilerplate;

/// <summary>Which of the removed teasers stood inside an article on quite another topic.</summary>
internal static class SplicedTopics
{
    private const double MostShared = 0.2;
    private const int FewestWords = 3;

    /// <param name="content">The input.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="removed">What is taken out of it.</param>
    /// <param name="markOnly">Whether that stays in the article's text.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>A finding for each, at the place in the article's text where the line stood.</returns>
    public static IEnumerable<Finding> Find(string content, ImmutableArray<Line> lines, ImmutableArray<RemovedSpan> removed, bool markOnly, CancellationToken cancellationToken)
    {
        if (removed.All(span => span.Reason != "related-link"))
            yield break;
        var topic = new TopicOverlap(content, lines, cancellationToken);
        int cut = 0;
        foreach (RemovedSpan span in removed)
        {
            cancellationToken.ThrowIfCancellationRequested();
            string line = span.Span.In(content);
            int place = span.Start - cut;
            cut += markOnly ? 0 : span.Length;
            if (span.Reason != "related-link" || BoilerplateCues.Match(line, out int tail) is null || LineShape.Words(line.AsSpan(tail)) < FewestWords)
                continue;
            double shared = topic.Share(line.AsSpan(tail));
            if (shared > MostShared || content.AsSpan(span.Span.End).IsWhiteSpace())
                continue;
            yield return Finding.Of(BoilerplateRules.SplicedTopic, "spliced-topic", new TextSpan(place, 0), 1 - shared,
                $"A line on another topic was spliced in here: “{line}”.",
                new JsonObject { ["input"] = new JsonObject { ["start"] = span.Start, ["length"] = span.Length }, ["text"] = line, ["sharedWords"] = shared });
        }
    }
}
