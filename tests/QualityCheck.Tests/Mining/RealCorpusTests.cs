using System.Collections.Immutable;
using QualityCheck.Mining;
using QualityCheck.Training;

namespace QualityCheck.Tests.Mining;

/// <summary>Of real pages, each from a site that is no farm.</summary>
public sealed class RealCorpusTests
{
    /// <summary>Flattened pages as they are, of which people marked each line.</summary>
    [DatasetFact("flatlines/wcxb.dev.jsonl.gz")]
    public void Mined_lines_are_boilerplate()
    {
        MarkedLines.Row[] pages =
            [.. JsonLines.Read<MarkedLines.Row>(DatasetFolder.Default.Require("flatlines/wcxb.dev.jsonl"))];
        MiningResult mined = Network.Mined(pages.Select(page =>
            (string.Join('\n', page.Lines.Select(line => line.Text)), page.Url)));
        ILookup<string, bool> isContent = pages.SelectMany(page => page.Lines)
            .ToLookup(line => BoilerplateLines.Folded(line.Text), line => line.IsContent);
        MinedLine[] whole = [.. mined.Lines.Where(line => line.IsWhole)];
        int pure = whole.Count(line => !isContent[BoilerplateLines.Folded(line.Text)].Contains(true));
        TestContext.Current.TestOutputHelper?.WriteLine($"{pure} of {whole.Length} lines, {mined.Lines.Count} in all");
        Assert.InRange(whole.Length, 20, 60);
        Assert.InRange(pure, 0.95 * whole.Length, whole.Length);
    }

    /// <summary>Quotations, agency copy, proverbs and questions that everybody asks: few are taken for a farm's.</summary>
    [DatasetFact("extraction/wcxb-dev")]
    public void Articles_of_many_sites_share_hardly_a_sentence()
    {
        ImmutableArray<WebPage> pages =
        [
            .. WebPage.ReadAll(DatasetFolder.Default.Require("extraction/wcxb-dev")),
        ];
        MiningResult mined = Network.Mined(pages.Select(page => (page.Text!, page.Url)));
        TestContext.Current.TestOutputHelper?.WriteLine(string.Join('\n', mined.Skeletons
            .Select(skeleton => $"{skeleton.Sites} {skeleton.Text}: {skeleton.Examples[0]}")));
        Assert.InRange(mined.Skeletons.Count, 0, 4);
    }
}
