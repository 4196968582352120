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
        Make = [.. Hashes.Where((_, i) => !Records.TellsApart(words[i]))];
        IsForScreenReaders = Visibility.IsForScreenReaders(words);
        AuthorRank = BylineReader.RankOf(words);
        NamesAside = Array.Exists(words, ArticleHead.IsAside);
        bool isState = ElementRules.IsState(words);
        Span<char> pair = stackalloc char[LongestPair];
        for (int i = 0; i < words.Length; i++)
        {
            if (i + 1 < words.Length && words[i].Length + words[i + 1].Length < LongestPair)
            {
                ReadOnlySpan<char> joined = Join(words[i], words[i + 1], pair);
                NamesBody |= SemanticRoots.IsBody(joined);
                Rule ??= isState ? null : ElementRules.OfPair(joined);
            }
            NamesContent |= ParagraphScores.IsContent(words[i]);
            Rule ??= isState ? null : ElementRules.OfWord(words[i]);
        }
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

    /// <summary>How nearly they name an author, as <see cref="BylineReader.RankOf"/> says.</summary>
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
