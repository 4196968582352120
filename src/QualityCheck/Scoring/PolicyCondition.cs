namespace QualityCheck.Scoring;

/// <summary>Something a rule asks of a document.</summary>
internal abstract record PolicyCondition
{
    /// <summary>The conditions it is put together from.</summary>
    public virtual IReadOnlyList<PolicyCondition> Parts => [];

    /// <summary>Whether it holds; null where that depends on something that is absent.</summary>
    public abstract bool? Holds(PolicySubject subject);

    /// <summary>The scores for whose absence nothing can be said.</summary>
    public virtual IEnumerable<string> Absent(PolicySubject subject) =>
        Parts.Where(part => part.Holds(subject) is null).SelectMany(part => part.Absent(subject));

    /// <summary>The conditions on figures by which it holds; what must not hold is none of them.</summary>
    public virtual IEnumerable<FigureCondition> Grounds(PolicySubject subject) =>
        Parts.Where(part => part.Holds(subject) == true).SelectMany(part => part.Grounds(subject));

    /// <summary>The conditions on figures by which it could hold.</summary>
    public virtual IEnumerable<FigureCondition> PossibleGrounds => Parts.SelectMany(part => part.PossibleGrounds);

    /// <summary>The condition and all that it is put together from.</summary>
    public IEnumerable<PolicyCondition> All => Parts.SelectMany(part => part.All).Prepend(this);
}
