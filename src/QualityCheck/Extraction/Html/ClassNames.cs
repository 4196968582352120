namespace QualityCheck.Extraction;

/// <summary>The classes and the id of an element.</summary>
internal sealed class ClassNames
{
    public ClassNames(ClassName[] all)
    {
        All = all;
        foreach (ClassName name in all)
        {
            NamesBody |= name.NamesBody;
            NamesContent |= name.NamesContent;
            NamesAside |= name.NamesAside;
            IsForScreenReaders |= name.IsForScreenReaders;
            Rule ??= name.Rule;
        }
    }

    public static ClassNames None { get; } = new([]);

    public ClassName[] All { get; }

    /// <summary>Whether one names the article's body.</summary>
    public bool NamesBody { get; }

    /// <summary>Whether one names content in a general way.</summary>
    public bool NamesContent { get; }

    /// <summary>Whether one names what is said beside the article.</summary>
    public bool NamesAside { get; }

    /// <summary>Whether one keeps the element from those who can see.</summary>
    public bool IsForScreenReaders { get; }

    /// <summary>The rule by which the first one names boilerplate; null where none does.</summary>
    public BoilerplateRule? Rule { get; }

    /// <summary>Whether one has a word of which this holds.</summary>
    public bool HasWord(Predicate<string> wanted)
    {
        foreach (ClassName name in All)
        {
            if (Array.Exists(name.Words, wanted))
                return true;
        }
        return false;
    }
}
