using QualityCheck.Language;
using QualityCheck.Text;

namespace QualityCheck.Style;

/// <summary>
/// The names under which the publisher of a text goes, as letters and digits alone: its site's name and the name in its
/// address, or, where neither is known, the name that the text speaks for.
/// </summary>
internal sealed class OwnBrand
{
    /// <summary>A name is read over so many tokens. A judgement.</summary>
    private const int MostTokens = 5;

    // Shorter names are initials that stand for much else. A judgement.
    private const int Shortest = 3;

    // A name cut out of an address has at least so many letters. A judgement.
    private const int ShortestCut = 5;

    // A longer name is a sentence. A judgement.
    private const int Longest = 40;

    // A word that one in so many sentences has or more, in nats, is a name only inside a sentence: Target, Monday. A
    // judgement.
    private const double CommonWord = 9;

    private static readonly string[] Affixes =
        ["get", "try", "use", "go", "the", "my", "hq", "app", "inc", "online", "blog", "shop", "store", "group", "usa"];

    private static readonly string[] SecondLevels = ["co", "com", "org", "net", "ac", "gov", "edu"];

    private readonly Dictionary<string, bool> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private OwnBrand(IEnumerable<string> names)
    {
        foreach (string name in names.Where(name => name.Length is >= Shortest and <= Longest))
            _names[name] = WordFrequencies.RarityOf(Stem.Light(name)) < CommonWord;
        _lookup = _names.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static OwnBrand None { get; } = new([]);

    public bool IsKnown => _names.Count > 0;

    /// <summary>What the page tells of its publisher.</summary>
    public static OwnBrand Of(Article article)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        if (article.Metadata.SiteName?.Value is { } site)
        {
            string name = site.Split(['|', '–', '—', ':', '('], 2)[0];
            AddName(names, Squeezed(name));
        }
        if (Label(article.Url ?? article.Metadata.CanonicalUrl?.Value) is { } label)
            AddName(names, Squeezed(label));
        return new OwnBrand(names);
    }

    /// <summary>The name alone.</summary>
    public static OwnBrand Of(string name) => new([Squeezed(name)]);

    /// <summary>The letters and digits of a name in lower case.</summary>
    public static string Squeezed(ReadOnlySpan<char> name)
    {
        Span<char> squeezed = stackalloc char[Longest + 1];
        int length = 0;
        Append(squeezed, ref length, name);
        return squeezed[..length].ToString();
    }

    /// <summary>How many tokens from <paramref name="i"/> on are a name of the publisher; 0 where none is.</summary>
    public int Match(TokenReader reader, int i, Sentence sentence, bool heading)
    {
        if (!reader.IsWord(i) && !reader.IsNumber(i))
            return 0;
        bool capital = char.IsUpper(reader[i][0]) || char.IsDigit(reader[i][0]);
        Span<char> squeezed = stackalloc char[Longest + 1];
        int length = 0, found = 0;
        for (int end = i; end < Math.Min(sentence.EndToken, i + MostTokens); end++)
        {
            if (!Append(squeezed, ref length, reader[end]) || !Begins(squeezed[..length]))
                break;
            if (!_lookup.TryGetValue(squeezed[..length], out bool common))
                continue;
            bool alone = end == i;
            if (alone ? !common || capital && i > sentence.FirstToken && !heading : capital)
                found = end + 1 - i;
        }
        return found;
    }

    /// <summary>Whether a name begins so.</summary>
    private bool Begins(ReadOnlySpan<char> letters)
    {
        foreach (string name in _names.Keys)
        {
            if (name.AsSpan().StartsWith(letters))
                return true;
        }
        return false;
    }

    private static bool Append(Span<char> squeezed, ref int length, ReadOnlySpan<char> word)
    {
        if (word.EndsWith("'s") || word.EndsWith("’s"))
            word = word[..^2];
        foreach (char c in word)
        {
            if (!char.IsLetterOrDigit(c))
                continue;
            if (length == squeezed.Length)
                return false;
            squeezed[length++] = Folded.Lower(c);
        }
        return true;
    }

    private static void AddName(HashSet<string> names, string name)
    {
        names.Add(name);
        foreach (string affix in Affixes)
        {
            if (name.Length < affix.Length + ShortestCut)
                continue;
            if (name.StartsWith(affix, StringComparison.Ordinal))
                names.Add(name[affix.Length..]);
            if (name.EndsWith(affix, StringComparison.Ordinal))
                names.Add(name[..^affix.Length]);
        }
    }

    /// <summary>The label of a host that somebody registered: <c>acme</c> of <c>www.acme.co.uk</c>.</summary>
    private static string? Label(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out Uri? address) || address.HostNameType != UriHostNameType.Dns)
            return null;
        string[] labels = address.Host.Split('.');
        int last = labels.Length - 2;
        if (last > 0 && SecondLevels.Contains(labels[last]))
            last--;
        return last < 0 ? null : labels[last];
    }
}
