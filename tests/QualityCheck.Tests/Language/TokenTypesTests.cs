using System.Collections.Immutable;
using FsCheck.Xunit;
using QualityCheck.Language;

namespace QualityCheck.Tests.Language;

public sealed class TokenTypesTests
{
    [Fact]
    public void Equal_tokens_are_one_type_and_their_case_counts()
    {
        TokenTypes types = Of("The port, the port.", out _);
        Assert.Equal([0, 1, 2, 3, 1, 4], Enumerable.Range(0, 6).Select(token => types[token]));
        Assert.Equal(["The", "port", ",", "the", "."], types.Each(word => word.ToString()));
    }

    [Property]
    public void A_token_is_written_as_its_type(string? written)
    {
        string text = written ?? "";
        TokenTypes types = Of(text, out ImmutableArray<Token> tokens);
        for (int i = 0; i < tokens.Length; i++)
            Assert.Equal(text.Substring(tokens[i].Start, tokens[i].Length), types.Characters(types[i]).ToString());
        Assert.Equal(types.Count, types.Each(word => word.ToString()).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void There_may_be_many()
    {
        string[] words = [.. Enumerable.Range(0, 20_000).Select(i => $"w{i % 15_000}x")];
        TokenTypes types = Of(string.Join(' ', words), out _);
        Assert.Equal(15_000, types.Count);
        Assert.Equal(words, Enumerable.Range(0, words.Length).Select(i => types.Characters(types[i]).ToString()));
    }

    private static TokenTypes Of(string text, out ImmutableArray<Token> tokens) =>
        TokenTypes.Of(text, tokens = Tokenizer.Tokenize(text, CancellationToken.None));
}
