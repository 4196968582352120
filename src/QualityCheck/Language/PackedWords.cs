namespace QualityCheck.Language;

/// <summary>
/// A set of words of at most twelve ASCII letters and apostrophes. Each packs into one number, five bits a letter, so to ask for a word is to look up a number.
/// </summary>
internal sealed class PackedWords
{
    private const int Longest = 12;
    private const int LetterBits = 5;
    private const uint Apostrophe = 27;

    private readonly ulong[] _table;
    private readonly int _shift;

    public PackedWords(IReadOnlyCollection<string> words)
    {
        int bits = 64 - System.Numerics.BitOperations.LeadingZeroCount((ulong)words.Count) + 2;
        (_table, _shift) = (new ulong[1 << bits], 64 - bits);
        foreach (string word in words)
        {
            ulong number = Pack(word);
            if (number == 0)
                throw new ArgumentException($"“{word}” does not pack.", nameof(words));
            _table[PlaceOf(number)] = number;
        }
    }

    /// <summary>Whether the set has the word, whatever its case; a typographic apostrophe counts as a plain one.</summary>
    public bool Contains(ReadOnlySpan<char> word) => Pack(word) is var number and not 0 && _table[PlaceOf(number)] == number;

    /// <summary>Where the number is, or the free place where it would be.</summary>
    private int PlaceOf(ulong number)
    {
        int place = (int)(number * 0x9E3779B97F4A7C15 >> _shift);
        while (_table[place] != 0 && _table[place] != number)
            place = place + 1 & _table.Length - 1;
        return place;
    }

    /// <summary>The word as a number; 0 where no word of a set is like it.</summary>
    private static ulong Pack(ReadOnlySpan<char> word)
    {
        if (word.Length > Longest)
            return 0;
        ulong number = 0;
        foreach (char c in word)
        {
            uint letter = (uint)(c | 0x20) - 'a' + 1;
            if (letter is 0 or > 26)
            {
                if (c is not ('\'' or '’'))
                    return 0;
                letter = Apostrophe;
            }
            number = number << LetterBits | letter;
        }
        return number;
    }
}
