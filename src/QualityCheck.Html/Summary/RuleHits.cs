namespace QualityCheck.Html;

/// <summary>How often a rule was broken, with the first few findings.</summary>
internal sealed class RuleHits(string rule)
{
    /// <summary>So many findings are shown: more are not read.</summary>
    private const int Most = 3;

    private readonly List<(string Id, string Message)> _samples = [];

    public string Rule => rule;

    public int Findings { get; private set; }

    public int Documents { get; private set; }

    public IReadOnlyList<(string Id, string Message)> Samples => _samples;

    /// <summary>Adds the findings of one document.</summary>
    public void Add(string id, IReadOnlyCollection<Finding> findings)
    {
        Findings += findings.Count;
        Documents++;
        if (_samples.Count < Most)
            _samples.Add((id, findings.First().Message));
    }
}
