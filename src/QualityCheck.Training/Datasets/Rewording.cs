using System.Text;
using QualityCheck.Repetition;

namespace QualityCheck.Training;

/// <summary>
/// Says sentences of an article again in other words as far as a program can: plain words give way to other plain words
/// of the same article, small words go, and what stands behind the first comma changes places with what stands before
/// it. Names and figures stay. What comes out shares as many words and word pairs with the sentence as people's
/// paraphrases do, and is about the same topic; a reader would not take it for sense. Not safe from several threads.
/// </summary>
internal sealed class Rewording(AnnotatedText article, ComparedText compared, Shuffle shuffle)
{
    private const int FewestLetters = 4;

    /// <summary>Small words in ten that go.</summary>
    private const int Dropped = 4;

    /// <summary>Plain words in ten that give way, from the least to the most; one number for each passage.</summary>
    private const int Least = 4, Most = 8;

    /// <summary>With fewer characters before or behind it a comma parts no clauses.</summary>
    private const int ShortestClause = 16;

    private readonly string[] _plain =
    [
        .. Enumerable.Range(0, compared.AllWords.Length).Where(word => IsPlain(article, compared, word))
            .Select(word => article[compared.TokenOf(word)].ToString()),
    ];

    /// <summary>Says the sentences of a window again.</summary>
    public string Of(Window window)
    {
        int replaced = Least + shuffle.Next(Most - Least + 1);
        List<string> sentences =
        [
            .. Enumerable.Range(window.First, window.Count).Select(sentence => Of(sentence, replaced)),
        ];
        if (shuffle.Next(2) == 0)
            sentences.Reverse();
        return string.Join(' ', sentences);
    }

    private string Of(int sentence, int replaced)
    {
        TextSpan span = article.Sentences[sentence].Span;
        var said = new StringBuilder();
        int at = span.Start;
        for (int word = compared.FirstWord(sentence); word < compared.FirstWord(sentence + 1); word++)
        {
            Token token = compared.TokenOf(word);
            ReadOnlySpan<char> characters = article[token];
            bool plain = IsPlain(article, compared, word);
            if (!plain && said.Length > 0 && IsSmall(word, characters) && shuffle.Next(10) < Dropped)
                said.Append(article.Text.AsSpan(at, token.Start - at).TrimEnd(' '));
            else
                said.Append(article.Text, at, token.Start - at)
                    .Append(plain && shuffle.Next(10) < replaced ? _plain[shuffle.Next(_plain.Length)] : characters);
            at = token.End;
        }
        return Turned(said.Append(article.Text, at, span.End - at).ToString());
    }

    private bool IsSmall(int word, ReadOnlySpan<char> characters) =>
        !compared.Form(compared.AllWords[word]).IsContent && char.IsLower(characters[0]);

    private static bool IsPlain(AnnotatedText article, ComparedText compared, int word)
    {
        ReadOnlySpan<char> characters = article[compared.TokenOf(word)];
        return characters.Length >= FewestLetters && !characters.ContainsAnyExceptInRange('a', 'z')
            && compared.Form(compared.AllWords[word]).IsContent;
    }

    private string Turned(string sentence)
    {
        int comma = sentence.IndexOf(", ", StringComparison.Ordinal);
        return comma < ShortestClause || comma > sentence.Length - ShortestClause || shuffle.Next(3) == 0
            ? sentence
            : $"{char.ToUpperInvariant(sentence[comma + 2])}{sentence[(comma + 3)..^1]}, "
            + $"{char.ToLowerInvariant(sentence[0])}{sentence[1..comma]}{sentence[^1]}";
    }
}
