namespace QualityCheck.Service;

/// <summary>
/// Two documents whose judgement is known, a poor one and the good one on the same topic: whether the models are there
/// and the checker judges as it should. Judged again at most every few seconds, for anybody may ask.
/// </summary>
internal sealed class Canary(QualityChecker checker, TimeProvider clock)
{
    /// <summary>So long an answer holds; a judgement.</summary>
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(5);

    private static readonly InputDocument Poor = Document("canary/energy-forum.txt");

    private static readonly InputDocument Good = Document("canary/energy-forum-solid.txt");

    private readonly Lock _lock = new();
    private string? _first;
    private string? _problem;
    private DateTimeOffset _until;

    /// <summary>What is wrong; null where nothing is.</summary>
    public string? Problem()
    {
        lock (_lock)
        {
            if (clock.GetUtcNow() is var now && now >= _until)
            {
                _problem = Judge();
                _until = now + Period;
            }
            return _problem;
        }
    }

    /// <summary>
    /// The same as the first time, and the order that they have by any model: the poor one hedges and repeats more.
    /// What the caller left out of the checker has no value and is not compared.
    /// </summary>
    private string? Judge()
    {
        QualityReport poor = checker.Check(Poor);
        QualityReport good = checker.Check(Good);
        string json = (poor with { Sentences = null }).ToJson() + (good with { Sentences = null }).ToJson();
        _first ??= json;
        if (json != _first)
            return "the canary is judged otherwise than at the start";
        string[] names = ["quality", "hedging", "repetition"];
        return names.FirstOrDefault(name => Value(poor, name) >= Value(good, name)) is { } wrong
            ? $"the poor canary has no less {wrong} than the good one"
            : null;
    }

    private static double? Value(QualityReport report, string score) => report.Scores.GetValueOrDefault(score)?.Value;

    private static InputDocument Document(string resource)
    {
        using var reader = new StreamReader(typeof(Canary).Assembly.GetManifestResourceStream(resource)!);
        return InputDocument.FromText(reader.ReadToEnd()) with { Id = resource };
    }
}
