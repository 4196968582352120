using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using FuzzySharp;
using FuzzySharp.PreProcess;

namespace QualityCheck.Benchmarks;

/// <summary>
/// What others do about repetition: fuzzy matching of all pairs of sentences, compression, and the ratios of the Gopher
/// paper.
/// </summary>
internal static class RepetitionPeers
{
    private const int FewestWords = 6;
    private const int Most = 3;
    private const int FewestMilliseconds = 4000;

    /// <summary>The article up to its n-th sentence.</summary>
    public static AnnotatedText Beginning(AnnotatedText text, int sentences) =>
        TextAnnotator.Annotate(text.Text[..text.Sentences[Math.Min(sentences, text.Sentences.Length) - 1].Span.End]);

    public static RepetitionVerdict TokenSort(AnnotatedText text) =>
        AllPairs(text, (one, other) => Fuzz.TokenSortRatio(one, other, PreprocessMode.None));

    public static RepetitionVerdict Ratio(AnnotatedText text) =>
        AllPairs(text, (one, other) => Fuzz.Ratio(one, other, PreprocessMode.None));

    /// <summary>How much smaller gzip makes the text.</summary>
    public static RepetitionVerdict Gzip(AnnotatedText text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text.Text);
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            gzip.Write(bytes);
        return new RepetitionVerdict((double)bytes.Length / packed.Length, []);
    }

    /// <summary>
    /// The share of the characters of words that stand in a run of five words that stands in the text twice or more;
    /// each counted once.
    /// </summary>
    public static RepetitionVerdict RepeatedFiveGrams(AnnotatedText text)
    {
        const int Length = 5;
        string[] words = Words(text);
        string[] runs =
        [
            .. Enumerable.Range(0, Math.Max(0, words.Length - Length + 1))
                .Select(i => string.Join(' ', words, i, Length)),
        ];
        HashSet<string> repeated =
        [
            .. runs.GroupBy(run => run).Where(group => group.Count() > 1).Select(group => group.Key),
        ];
        var covered = new bool[words.Length];
        for (int i = 0; i < runs.Length; i++)
        {
            if (repeated.Contains(runs[i]))
                covered.AsSpan(i, Length).Fill(true);
        }
        return new RepetitionVerdict(
            (double)words.Where((_, i) => covered[i]).Sum(word => word.Length)
                / Math.Max(1, words.Sum(word => word.Length)), []);
    }

    /// <summary>The characters of the commonest pair of words, times its count, as a share of all.</summary>
    public static RepetitionVerdict TopPair(AnnotatedText text)
    {
        string[] words = Words(text);
        int top = words.Zip(words.Skip(1)).GroupBy(pair => pair).Where(group => group.Count() > 1)
            .Select(group => group.Count() * (group.Key.First.Length + group.Key.Second.Length)).DefaultIfEmpty().Max();
        return new RepetitionVerdict((double)top / Math.Max(1, words.Sum(word => word.Length)), []);
    }

    /// <summary>The processor time of one run, of all threads, after as much time of warming up.</summary>
    public static double Milliseconds(Func<RepetitionVerdict> method)
    {
        Repeat(method);
        return Repeat(method);
    }

    private static double Repeat(Func<RepetitionVerdict> method)
    {
        int runs = 0;
        TimeSpan before = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        do
        {
            method();
            runs++;
        }
        while (clock.ElapsedMilliseconds < FewestMilliseconds);
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds / runs;
    }

    private static string[] Words(AnnotatedText text) =>
    [
        .. text.Tokens.Where(token => token.IsWord).Select(token => text[token].ToString().ToLowerInvariant()),
    ];

    private static RepetitionVerdict AllPairs(AnnotatedText text, Func<string, string, int> ratio)
    {
        Sentence[] sentences = [.. text.Sentences.Where(sentence => sentence.Words >= FewestWords)];
        string[] lower = [.. sentences.Select(sentence => sentence.Span.In(text.Text).ToLowerInvariant())];
        var best = new PriorityQueue<(int First, int Later), int>();
        int most = 0;
        for (int later = 1; later < lower.Length; later++)
        {
            for (int first = 0; first < later; first++)
            {
                int value = ratio(lower[first], lower[later]);
                most = Math.Max(most, value);
                best.Enqueue((first, later), value);
                if (best.Count > Most)
                    best.Dequeue();
            }
        }
        return new RepetitionVerdict(most,
            [.. Enumerable.Range(0, best.Count).Select(_ => best.Dequeue()).Reverse()
                .Select(pair => (sentences[pair.First].Span, sentences[pair.Later].Span))]);
    }
}
