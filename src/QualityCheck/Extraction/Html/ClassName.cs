using QualityCheck.Models;

namespace QualityCheck.Extraction;

/// <summary>The words of one class or id, and what they tell.</summary>
internal sealed class ClassName
{
    /// <summary>Two words that are longer together name no part: a judgement.</summary>
    private const int LongestPair = 40;

    public ClassName(string[] words)
    {
        Words = words;
        Hashes = Array.ConvertAll(words, word => FeatureHash.OfText(word));
        IsForScreenReaders = Visibility.IsForScreenReaders(words);
        NamedParts parts = NamedParts.None, condition = NamedParts.None;
        BoilerplateRule? rule = null;
        List<uint>? make = null;
        Span<char> pair = stackalloc char[LongestPair];
        for (int i = 0; i < words.Length; i++)
        {
            if (i + 1 < words.Length && words[i].Length + words[i + 1].Length < LongestPair)
            {
                ReadOnlySpan<char> joined = Join(words[i], words[i + 1], pair);
                NamesBody |= SemanticRoots.IsBody(joined);
                rule ??= ElementRules.OfPair(joined);
            }
            (NamedParts ofWord, BoilerplateRule? ruleOfWord) = ClassVocabulary.Of(words[i]);
            rule ??= ruleOfWord;
            parts |= ofWord;
            condition |= i == 0 ? ofWord & NamedParts.Condition : 0;
            bool tellsApart = (ofWord & NamedParts.State) != 0 || !words[i].AsSpan().ContainsAnyExceptInRange('0', '9');
            if (tellsApart)
                make ??= [.. Hashes.AsSpan(0, i)];
            else
                make?.Add(Hashes[i]);
        }
        Make = make is null ? Hashes : [.. make];
        Rule = condition != 0 || words is [.., "enabled" or "disabled" or "open" or "closed"] ? null : rule;
        NamesAside = (parts & NamedParts.Aside) != 0;
        NamesContent = (parts & NamedParts.Content) != 0;
        if ((parts & (NamedParts.Author | NamedParts.BesideAuthor)) == NamedParts.Author)
            AuthorRank = words.Contains("name") ? 0 : 1;
    }

    /// <summary>Lower-case: <c>["post", "body"]</c> for <c>postBody</c>.</summary>
    public string[] Words { get; }

    /// <summary>A hash of each word.</summary>
    public uint[] Hashes { get; }

    /// <summary>The hashes of those that say what the element is, not which of many.</summary>
    public uint[] Make { get; }

    /// <summary>Whether they name the article's body.</summary>
    public bool NamesBody { get; }

    /// <summary>Whether they name what is said beside the article, such as comments.</summary>
    public bool NamesAside { get; }

    /// <summary>How nearly they name an author: 0 for a name, 1 for less; null where they do not.</summary>
    public int? AuthorRank { get; }

    /// <summary>Whether they name content in a general way.</summary>
    public bool NamesContent { get; }

    /// <summary>Whether they keep the element from those who can see.</summary>
    public bool IsForScreenReaders { get; }

    /// <summary>The rule by which they name boilerplate; null where they do not.</summary>
    public BoilerplateRule? Rule { get; }

    private static ReadOnlySpan<char> Join(string first, string second, Span<char> pair)
    {
        first.CopyTo(pair);
        pair[first.Length] = '-';
        second.CopyTo(pair[(first.Length + 1)..]);
        return pair[..(first.Length + 1 + second.Length)];
    }
}
