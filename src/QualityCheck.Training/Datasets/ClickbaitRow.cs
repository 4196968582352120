namespace QualityCheck.Training;

/// <summary>A headline with its label, as the data set has it.</summary>
internal sealed record ClickbaitRow(string Text, string Label, string Split)
{
    /// <summary>The data set.</summary>
    public const string Dataset = "quality/clickbait16k/data.jsonl";

    public bool IsClickbait => Label == "clickbait";

    /// <summary>Whether it is kept for measuring.</summary>
    public bool IsHeldOut => Split == "heldout";
}
