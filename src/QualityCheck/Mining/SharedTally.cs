namespace QualityCheck.Mining;

/// <summary>The documents and sites that share a line or the skeleton of a sentence.</summary>
internal sealed class SharedTally : Tally
{
    private Few _sites;
    private Few _fills;
    private UInt128 _shownOf;

    public int Sites => _sites.Count;

    /// <summary>How many different words stood in the places of a skeleton; 0 for a line.</summary>
    public int Fills => _fills.Count;

    /// <summary>Whether each was a line of its own.</summary>
    public bool IsLine { get; private set; } = true;

    /// <summary>One or two sentences, from two sites.</summary>
    public List<string>? Examples { get; private set; }

    public void Add(UInt128 site) => _sites.Add(site);

    public void Add(UInt128 site, UInt128 fill, bool isLine)
    {
        _sites.Add(site);
        _fills.Add(fill);
        IsLine &= isLine;
    }

    public void ShowExample(UInt128 site, ReadOnlySpan<char> sentence)
    {
        if (Examples is { Count: > 1 } || Examples is not null && _shownOf == site)
            return;
        _shownOf = site;
        (Examples ??= []).Add(VisibleText.Of(Beginning(sentence)));
    }
}
