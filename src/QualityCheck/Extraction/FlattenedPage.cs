namespace QualityCheck.Extraction;

/// <summary>
/// The way round the parser: HTML flattened to lines and judged as text, all offsets still into the HTML.
/// </summary>
internal static class FlattenedPage
{
    /// <summary>How sure a page is that was never parsed: a judgement.</summary>
    private const double Confidence = 0.2;

    public static Article Extract(string html, IReadOnlyList<Finding> found, Limits limits, BoilerplateLines own,
        CancellationToken cancellationToken)
    {
        MappedText flat = TagStripper.Flatten(html, cancellationToken);
        var source = new OffsetMap(flat.Anchors);
        Article article =
            RemovedByline.Fill(
                TextArticle.Extract(flat.Text, clean: true, limits, new ExtractionOptions { Boilerplate = own },
                    cancellationToken),
                flat.Text, language: null);
        return article with
        {
            Removed = [.. article.Removed.Select(span => CutText.Placed(span, source))],
            Offsets = Mapped(article, flat, source),
            ExtractionConfidence = Confidence,
            ExtractionPath = ExtractionPath.FlattenedPage,
            Findings = [.. found, .. article.Findings],
        };
    }

    private static OffsetMap Mapped(Article article, MappedText flat, OffsetMap source)
    {
        IReadOnlyList<OffsetAnchor> pieces = article.Offsets.Anchors;
        if (pieces.Count == 0)
            return source;
        var anchors = new List<OffsetAnchor>();
        int next = 0;
        for (int i = 0; i < pieces.Count; i++)
        {
            int start = pieces[i].Input;
            int end = start + (i + 1 < pieces.Count ? pieces[i + 1].Text : article.Text.Length) - pieces[i].Text;
            while (next < flat.Anchors.Count && flat.Anchors[next].Text <= start)
                next++;
            int width = next == 0 ? 1 : flat.Anchors[next - 1].Width;
            anchors.Add(new OffsetAnchor(pieces[i].Text, source.ToInput(start), width));
            if (i + 1 == pieces.Count)
                end++;
            for (; next < flat.Anchors.Count && flat.Anchors[next].Text < end; next++)
                anchors.Add(flat.Anchors[next] with { Text = flat.Anchors[next].Text - start + pieces[i].Text });
        }
        return new OffsetMap(anchors);
    }
}
