using System.Collections.Immutable;
using System.Text;
using QualityCheck.Boilerplate;
using QualityCheck.Models;
using QualityCheck.Text;

namespace QualityCheck.Training;

/// <summary>
/// A flattened page with lines of boilerplate glued into the paragraphs of its article, as a careless extractor leaves
/// them.
/// </summary>
internal sealed class GluedPage
{
    private const int Variants = 2;
    private const int Around = 40;
    private const int MostWords = 25;
    private const int LabelWords = 3;
    private const int Written = 3;
    private const int FewestParagraphWords = 12;
    private const int GluedOfTen = 2;

    private readonly Shuffle _chance;
    private readonly string[] _topics;

    private GluedPage(MarkedLines.Row page, IReadOnlyList<string> headlines, int variant, bool glued)
    {
        Page = page;
        _chance = new Shuffle(FeatureHash.OfText(page.Doc) + (ulong)variant);
        string[] pool = Pool(page);
        _topics =
        [
            .. page.Lines.Where(line => line.IsContent).SelectMany(line => line.Text.Split(' '))
                .Where(word => word.Length is >= 5 and <= 12 && word.All(char.IsAsciiLetterLower)).GroupBy(word => word)
                .Where(group => group.Count() > 2).Select(group => group.Key),
        ];
        var text = new StringBuilder();
        var paragraphs = ImmutableArray.CreateBuilder<(Line, TextSpan?)>();
        int first = page.FirstContent!.Value, last = page.LastContent!.Value;
        for (int i = Math.Max(0, first - 15); i <= Math.Min(page.Lines.Count - 1, last + 15); i++)
        {
            string line = page.Lines[i].Text.Trim();
            int start = text.Length;
            TextSpan? piece = null;
            if (glued && page.Lines[i].IsContent && WordCount.BySpaces(line) >= FewestParagraphWords && pool.Length > 0
                && _chance.Next(10) < GluedOfTen)
                piece = Glue(text, line, Piece(pool, headlines));
            else
                text.Append(line);
            if (page.Lines[i].IsContent && text.Length > start)
                paragraphs.Add((new Line(start, text.Length - start, false), piece));
            text.Append('\n');
        }
        Text = text.ToString();
        Paragraphs = paragraphs.ToImmutable();
    }

    public MarkedLines.Row Page { get; }

    public int Fold => Page.Fold;

    public string Text { get; }

    /// <summary>The paragraphs of the article, each with what was glued into it; null where nothing was.</summary>
    public ImmutableArray<(Line Line, TextSpan? Piece)> Paragraphs { get; }

    /// <summary>
    /// The pages, with their own boilerplate and headlines of other pages of the same part of cross-validation.
    /// </summary>
    public static IReadOnlyList<GluedPage> Read(string path, bool glued = true)
    {
        IReadOnlyList<MarkedLines.Row> pages = MarkedLines.Read(path);
        ILookup<int, string> headlines =
            pages.Where(page => page.Title is { Length: > 10 }).ToLookup(page => page.Fold, page => page.Title!);
        return [.. Enumerable.Range(0, glued ? Variants : 1)
            .SelectMany(
                variant =>
                    pages.Select(
                        page =>
                            new GluedPage(page, [.. headlines[page.Fold].Where(title => title != page.Title)], variant,
                                glued)))];
    }

    /// <summary>The boilerplate around and inside of the article; what stands inside counts three times.</summary>
    private static string[] Pool(MarkedLines.Row page)
    {
        var pool = new List<string>();
        int first = page.FirstContent!.Value, last = page.LastContent!.Value;
        for (int i = Math.Max(0, first - Around); i <= Math.Min(page.Lines.Count - 1, last + Around); i++)
        {
            MarkedLines.SourceLine line = page.Lines[i];
            string text = line.Text.Trim();
            int words = WordCount.BySpaces(text);
            if (line.IsContent || line.InGold || words > MostWords || text.Length < 4
                || words < 3 && BoilerplateCues.Match(text, out _) is not { Anywhere: true }
                || text.Count(char.IsAsciiLetter) * 5 < text.Length * 3)
                continue;
            if (words <= LabelWords && i + 1 < page.Lines.Count
                && page.Lines[i + 1] is { IsContent: false, InGold: false } next
                && WordCount.BySpaces(next.Text) is > LabelWords and <= MostWords && char.IsLetterOrDigit(text[^1]))
                pool.Add($"{text}: {next.Text.Trim()}");
            pool.AddRange(Enumerable.Repeat(text, words < 3 ? 1 : i > first && i < last ? 6 : 2));
        }
        return [.. pool];
    }

    private string Piece(string[] pool, IReadOnlyList<string> headlines)
    {
        string piece = _chance.Next(5) < Written
            ? NoiseGrammar.Write(_chance, () => Headline(headlines), Topic)
            : pool[_chance.Next(pool.Length)];
        return _chance.Next(10) switch
        {
            0 when piece[0] is not ('(' or '[') => $"({piece})",
            1 when piece[0] is not ('(' or '[') && _chance.Next(2) == 0 => $"[{piece}]",
            _ => piece,
        };
    }

    private string Headline(IReadOnlyList<string> headlines)
    {
        if (headlines.Count == 0)
            return "What you need to know this week";
        string headline = headlines[_chance.Next(headlines.Count)].Split(" | ")[0].Split(" - ")[0].Trim();
        return _chance.Next(2) == 0 ? headline : SentenceCase(headline);
    }

    /// <summary>The headline with small letters, but for its first word and what is all in capitals.</summary>
    private static string SentenceCase(string headline)
    {
        string[] words = headline.Split(' ');
        for (int i = 1; i < words.Length; i++)
            words[i] = words[i].Length > 1 && char.IsUpper(words[i][0]) && char.IsLower(words[i][1])
                ? char.ToLowerInvariant(words[i][0]) + words[i][1..]
                : words[i];
        return string.Join(' ', words);
    }

    /// <summary>A word of the article.</summary>
    private string Topic() => _topics.Length == 0 ? "garden" : _topics[_chance.Next(_topics.Length)];

    /// <summary>Adds the paragraph with the piece between two of its sentences, at its end or at its start.</summary>
    private TextSpan Glue(StringBuilder text, string line, string piece)
    {
        int[] places =
        [
            .. Enumerable.Range(1, line.Length - 1)
                .Where(
                    i => line[i - 1] is '.' or '!' or '?' or '”' or '"' && i < line.Length - 1 && line[i] == ' '
                        && char.IsUpper(line[i + 1]) && char.IsLower(line[Math.Max(0, i - 3)])),
        ];
        int chance = _chance.Next(10);
        int at = chance == 0 ? 0 : chance < 3 || places.Length == 0 ? line.Length : places[_chance.Next(places.Length)];
        text.Append(line, 0, at);
        if (at > 0 && _chance.Next(12) > 0)
            text.Append(' ');
        var span = new TextSpan(text.Length, piece.Length);
        text.Append(piece);
        string rest = line[at..];
        text.Append(_chance.Next(12) == 0 ? rest.TrimStart() : rest.Length > 0 && rest[0] != ' ' ? " " + rest : rest);
        return span;
    }
}
