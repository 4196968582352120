namespace QualityCheck.Signals;

/// <summary>How lines or paragraphs repeat. Characters are code points.</summary>
internal struct SegmentFigures
{
    /// <summary>How many there are.</summary>
    public int Count;

    /// <summary>Their characters.</summary>
    public int Length;

    /// <summary>How many are a second or later occurrence.</summary>
    public int Later;

    /// <summary>Characters of these.</summary>
    public int LaterLength;

    /// <summary>How many occur at least twice, the first occurrence counted too.</summary>
    public int Repeated;

    /// <summary>Characters of these.</summary>
    public int RepeatedLength;

    /// <summary>Adds a segment that occurs for the so manieth time.</summary>
    public void Add(int length, int occurrence)
    {
        Count++;
        Length += length;
        if (occurrence == 1)
            return;
        Later++;
        LaterLength += length;
        Repeated += occurrence == 2 ? 2 : 1;
        RepeatedLength += occurrence == 2 ? 2 * length : length;
    }

    /// <summary>The same with so many empty segments more.</summary>
    public readonly SegmentFigures WithEmpty(int empty)
    {
        SegmentFigures all = this;
        for (int occurrence = 1; occurrence <= empty; occurrence++)
            all.Add(0, occurrence);
        return all;
    }
}
