namespace QualityCheck.Signals;

/// <summary>How many words of some kind a text has.</summary>
internal struct WordFigures
{
    /// <summary>How many there are.</summary>
    public int Count;

    /// <summary>How many different ones.</summary>
    public int Kinds;

    /// <summary>Their code points.</summary>
    public int Length;

    /// <summary>Their mean length; NaN of none.</summary>
    public readonly double MeanLength => (double)Length / Count;
}
