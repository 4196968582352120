using System.Collections.Immutable;
using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>
/// Tells four figures that count things from those that name a year: they <c>sold 1984 copies</c>, but the <c>1984
/// elections</c> and <c>2019 results</c>. Its grammar is that of English, whatever the pack.
/// </summary>
internal sealed class CountedYear(LanguagePack pack)
{
    // Words between a count and what is counted. A judgement.
    private const int MostModifiers = 2;

    private readonly WordSet _ofThese = pack.Words("years", "of-these");

    /// <summary>Things that have a year of their own, so that a year stands before them.</summary>
    private readonly WordSet _dated = pack.Words("years", "dated");

    /// <summary>
    /// Things that are made or counted as often as they have a year: a year where nothing tells that they are counted.
    /// </summary>
    private readonly WordSet _mixed = pack.Words("years", "mixed");

    private readonly WordSet _persons = pack.Words("years", "person");

    private readonly WordSet _plurals = pack.Words("years", "plural");

    private readonly WordSet _amounting = pack.Words("years", "amounting");

    private readonly WordSet _counting = pack.Words("years", "counting");

    private readonly WordSet _leading = pack.Words("years", "leading");

    private readonly WordSet _possible = pack.Words("years", "possible");

    /// <summary>
    /// Whether the figures count the noun behind them. <paramref name="counting"/> tells that they end a range or a
    /// pair that counts.
    /// </summary>
    public bool Is(TokenReader reader, ImmutableArray<PartOfSpeech> tags, int i, bool counting)
    {
        if (tags.Length != reader.Count)
            return false;
        ReadOnlySpan<char> before = reader.SameLine(i - 1, i) ? reader[i - 1] : default;
        if (reader.Is(i + 1, "of") && _ofThese.Contains(reader[i + 2]))
            return i > 0 && before.Length > 0 && !_leading.Contains(before) && !_possible.Contains(before)
                && tags[i - 1] is PartOfSpeech.Verb or PartOfSpeech.Auxiliary;
        int head = HeadOf(reader, tags, i);
        if (head == i)
            return false;
        if (_amounting.Contains(before))
            return true;
        if (_dated.Contains(reader[head]))
            return false;
        if (counting)
            return true;
        bool subject = head + 1 < tags.Length && tags[head + 1] is PartOfSpeech.Verb or PartOfSpeech.Auxiliary;
        if (before.IsEmpty || reader.Kind(i - 1) == TokenKind.Punctuation)
            return head == i + 1
                && (_persons.Contains(reader[head]) || subject && before is not "," && !_mixed.Contains(reader[head]));
        if (_counting.Contains(before) || tags[i - 1] is PartOfSpeech.Verb or PartOfSpeech.Auxiliary)
            return !_leading.Contains(before);
        if (reader.Is(i - 1, "the"))
            return _persons.Contains(reader[head]) || reader.Is(i - 2, "of") && reader.IsNumber(i - 3);
        if (reader.Is(i - 1, "and") || reader.Is(i - 1, "or"))
            return i > 1 && tags[i - 2] == PartOfSpeech.Noun;
        return _possible.Contains(before) && !subject && !_mixed.Contains(reader[head]) && i > 1
            && reader.SameLine(i - 2, i) && reader.Kind(i - 2) != TokenKind.Punctuation;
    }

    /// <summary>Whether the things have a year: <c>elections</c>, <c>results</c>.</summary>
    public bool IsDated(ReadOnlySpan<char> noun) => _dated.Contains(noun);

    /// <summary>The plural noun that the figures may count; <paramref name="i"/> where there is none.</summary>
    private int HeadOf(TokenReader reader, ImmutableArray<PartOfSpeech> tags, int i)
    {
        for (int at = i + 1; at <= i + 1 + MostModifiers && reader.IsWord(at) && reader.SameLine(i, at)
            && char.IsLower(reader[at][0]); at++)
        {
            if (tags[at] == PartOfSpeech.Noun && IsPlural(reader[at])
                && !(reader.IsWord(at + 1) && tags[at + 1] == PartOfSpeech.Noun && IsPlural(reader[at + 1])))
                return at;
            if (tags[at] is not (PartOfSpeech.Adjective or PartOfSpeech.Noun))
                return i;
        }
        return i;
    }

    private bool IsPlural(ReadOnlySpan<char> word) =>
        word.Length > 2 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i' or '\'' or '’')
        || _plurals.Contains(word);
}
