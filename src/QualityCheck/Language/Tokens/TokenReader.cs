using System.Collections.Immutable;

namespace QualityCheck.Language;

/// <summary>Looks at tokens by index; beyond the ends there is nothing.</summary>
internal readonly ref struct TokenReader(string text, ReadOnlySpan<Token> tokens)
{
    private readonly ReadOnlySpan<Token> _tokens = tokens;

    public TokenReader(string text, ImmutableArray<Token> tokens)
        : this(text, tokens.AsSpan())
    {
    }

    public int Count => _tokens.Length;

    public ReadOnlySpan<char> this[int i] =>
        (uint)i < (uint)_tokens.Length ? text.AsSpan(_tokens[i].Start, _tokens[i].Length) : [];

    public TokenKind? Kind(int i) => (uint)i < (uint)_tokens.Length ? _tokens[i].Kind : null;

    public bool IsWord(int i) => Kind(i) == TokenKind.Word;

    public bool IsNumber(int i) => Kind(i) == TokenKind.Number;

    public bool IsSymbol(int i) => Kind(i) == TokenKind.Symbol;

    /// <summary>Whether the token is this word, in whatever case.</summary>
    public bool Is(int i, string word) => this[i].Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether no space stands before the token.</summary>
    public bool Touches(int i) => i > 0 && i < _tokens.Length && _tokens[i - 1].End == _tokens[i].Start;

    /// <summary>What stands between the token and the one before.</summary>
    public ReadOnlySpan<char> Gap(int i) =>
        i > 0 && i < _tokens.Length ? text.AsSpan(_tokens[i - 1].End, _tokens[i].Start - _tokens[i - 1].End) : [];

    /// <summary>Whether both tokens stand on one line.</summary>
    public bool SameLine(int i, int j) =>
        i >= 0 && j < _tokens.Length
        && (i >= j || text.AsSpan(_tokens[i].End, _tokens[j].Start - _tokens[i].End).IndexOf('\n') < 0);
}
