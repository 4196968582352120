using QualityCheck.Evaluation.Measures;
using System.Text.Json;
using QualityCheck.Evaluation.Text;

namespace QualityCheck.Evaluation.Tasks;

/// <summary>Golden rules of sentence splitting: a text and its sentences.</summary>
internal sealed record SplitterTask(string Dataset) : DatasetTask<SplitterTask.Rule>("splitter", Dataset)
{
    internal sealed record Rule(string Text, IReadOnlyList<string> Sentences);

    public override IReadOnlyList<string> Headline => ["passed", "of", "share"];

    public override IReadOnlyList<string> Estimated => ["share"];

    public override IReadOnlyList<string> Floored => ["passed"];

    protected override IEnumerable<Rule> Read(string path)
    {
        using FileStream file = File.OpenRead(path);
        foreach (JsonElement[] rule in JsonSerializer.Deserialize<JsonElement[][]>(file)!)
            yield return new Rule(rule[1].GetString()!,
                [.. rule[2].EnumerateArray().Select(sentence => sentence.GetString()!)]);
    }

    protected override InputDocument Input(string path, Rule row) => PlainEnglish(row.Text);

    protected override IEnumerable<Figure> Score(IReadOnlyList<Answer<Rule>> answers) =>
    [
        new("passed", answers.Count(Passes)), new("of", answers.Count),
        new("share", Rounding.Share(answers.Count(Passes), answers.Count)),
    ];

    private static bool Passes(Answer<Rule> answer)
    {
        string text = answer.Row.Text;
        IEnumerable<string> found =
            answer.Sentences.Select(sentence => Whitespace.Trim(text.Substring(sentence.Start, sentence.Length)));
        return found.SequenceEqual(answer.Row.Sentences.Select(Whitespace.Trim));
    }
}
