using System.Collections.Immutable;
using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>
/// Tells four figures that count things from those that name a year: they <c>sold 1984 copies</c>, but the <c>1984
/// elections</c> and <c>2019 results</c>.
/// </summary>
internal static class CountedYear
{
    private const int MostModifiers = 2;

    private static readonly WordSet OfThese = LanguagePack.English.Words("years", "of-these");

    /// <summary>Things that have a year of their own, so that a year stands before them.</summary>
    private static readonly WordSet Dated = LanguagePack.English.Words("years", "dated");

    /// <summary>
    /// Things that are made or counted as often as they have a year: a year where nothing tells that they are counted.
    /// </summary>
    private static readonly WordSet Mixed = LanguagePack.English.Words("years", "mixed");

    private static readonly WordSet Persons = LanguagePack.English.Words("years", "person");

    private static readonly WordSet Plurals = LanguagePack.English.Words("years", "plural");

    private static readonly WordSet Amounting = LanguagePack.English.Words("years", "amounting");

    private static readonly WordSet Counting = LanguagePack.English.Words("years", "counting");

    private static readonly WordSet Leading = LanguagePack.English.Words("years", "leading");

    private static readonly WordSet Possible = LanguagePack.English.Words("years", "possible");

    /// <summary>
    /// Whether the figures count the noun behind them. <paramref name="counting"/> tells that they end a range or a
    /// pair that counts.
    /// </summary>
    public static bool Is(TokenReader reader, ImmutableArray<PartOfSpeech> tags, int i, bool counting)
    {
        if (tags.Length != reader.Count)
            return false;
        ReadOnlySpan<char> before = reader.SameLine(i - 1, i) ? reader[i - 1] : default;
        if (reader.Is(i + 1, "of") && OfThese.Contains(reader[i + 2]))
            return i > 0 && before.Length > 0 && !Leading.Contains(before) && !Possible.Contains(before)
                && tags[i - 1] is PartOfSpeech.Verb or PartOfSpeech.Auxiliary;
        int head = HeadOf(reader, tags, i);
        if (head == i)
            return false;
        if (Amounting.Contains(before))
            return true;
        if (Dated.Contains(reader[head]))
            return false;
        if (counting)
            return true;
        bool subject = head + 1 < tags.Length && tags[head + 1] is PartOfSpeech.Verb or PartOfSpeech.Auxiliary;
        if (before.IsEmpty || reader.Kind(i - 1) == TokenKind.Punctuation)
            return head == i + 1
                && (Persons.Contains(reader[head]) || subject && before is not "," && !Mixed.Contains(reader[head]));
        if (Counting.Contains(before) || tags[i - 1] is PartOfSpeech.Verb or PartOfSpeech.Auxiliary)
            return !Leading.Contains(before);
        if (reader.Is(i - 1, "the"))
            return Persons.Contains(reader[head]) || reader.Is(i - 2, "of") && reader.IsNumber(i - 3);
        if (reader.Is(i - 1, "and") || reader.Is(i - 1, "or"))
            return i > 1 && tags[i - 2] == PartOfSpeech.Noun;
        return Possible.Contains(before) && !subject && !Mixed.Contains(reader[head]) && i > 1
            && reader.SameLine(i - 2, i) && reader.Kind(i - 2) != TokenKind.Punctuation;
    }

    /// <summary>Whether the things have a year: <c>elections</c>, <c>results</c>.</summary>
    public static bool IsDated(ReadOnlySpan<char> noun) => Dated.Contains(noun);

    /// <summary>The plural noun that the figures may count; <paramref name="i"/> where there is none.</summary>
    private static int HeadOf(TokenReader reader, ImmutableArray<PartOfSpeech> tags, int i)
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

    private static bool IsPlural(ReadOnlySpan<char> word) =>
        word.Length > 2 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i' or '\'' or '’')
        || Plurals.Contains(word);
}
