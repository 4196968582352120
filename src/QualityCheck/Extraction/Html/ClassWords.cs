namespace QualityCheck.Extraction;

/// <summary>
/// Splits the class and id attributes of a page's elements into the words they are made of; what comes again is split
/// once.
/// </summary>
internal sealed class ClassWords
{
    /// <summary>The characters of an attribute that are read: a judgement.</summary>
    private const int LongestAttribute = 1000;
    /// <summary>The classes of an attribute that are read: a judgement.</summary>
    private const int MostClasses = 40;

    private readonly Dictionary<string, ClassNames> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ClassName> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ClassName>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly List<string> _words = [];

    public ClassWords() => _bySpan = _names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// Lower-case words: <c>post-body relatedBox</c> gives <c>post, body</c> and <c>related, box</c>.
    /// </summary>
    public ClassNames Of(string? classes, string? id)
    {
        if (string.IsNullOrEmpty(id))
            return Of(classes);
        return string.IsNullOrEmpty(classes) ? Of(id) : new ClassNames([.. Of(classes).All, .. Of(id).All]);
    }

    private ClassNames Of(string? attribute)
    {
        if (string.IsNullOrEmpty(attribute))
            return ClassNames.None;
        if (!_known.TryGetValue(attribute, out ClassNames? known))
            _known[attribute] = known = Split(attribute);
        return known;
    }

    private ClassNames Split(string attribute)
    {
        var found = new List<ClassName>();
        ReadOnlySpan<char> rest = attribute.AsSpan(0, Math.Min(attribute.Length, LongestAttribute));
        foreach (Range range in rest.SplitAny(" \t\r\n\f"))
        {
            if (found.Count >= MostClasses)
                break;
            ClassName name = Name(rest[range]);
            if (name.Words.Length > 0)
                found.Add(name);
        }
        return new ClassNames([.. found]);
    }

    private ClassName Name(ReadOnlySpan<char> written)
    {
        if (!_bySpan.TryGetValue(written, out ClassName? name))
            _bySpan[written] = name = new ClassName(Words(written));
        return name;
    }

    private string[] Words(ReadOnlySpan<char> name)
    {
        _words.Clear();
        for (int i = 0, start = 0; i <= name.Length; i++)
        {
            bool letter = i < name.Length && char.IsAsciiLetterOrDigit(name[i]);
            bool hump = letter && i > 0 && char.IsAsciiLetterUpper(name[i]) && char.IsAsciiLetterLower(name[i - 1]);
            if (letter && !hump)
                continue;
            if (i > start)
                _words.Add(string.Create(i - start, name[start..i],
                    static (word, written) => written.ToLowerInvariant(word)));
            start = hump ? i : i + 1;
        }
        return [.. _words];
    }
}
