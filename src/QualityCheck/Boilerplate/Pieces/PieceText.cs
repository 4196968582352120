using QualityCheck.Language;
using QualityCheck.Text;

namespace QualityCheck.Boilerplate;

/// <summary>
/// A paragraph as labels and headlines are read in it: word by word, up to the stop that ends a sentence. It belongs to
/// one thread.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="end">The paragraph's end.</param>
/// <param name="words">The words that the whole text has more than once.</param>
internal sealed class PieceText(string text, int end, RepeatedWords words)
{
    /// <summary>The most marks and spaces between two words: a judgement.</summary>
    private const int LongestJoint = 6;
    /// <summary>The most characters of a sentence: a judgement.</summary>
    private const int LongestSentence = 1_000;

    private static readonly WordSet Numbers = LanguagePack.English.Words("boilerplate", "number");

    private int _at = -1;
    private TextSpan _word;

    public string Text => text;

    public int End => end;

    /// <summary>The next word of the sentence, behind spaces and the marks that join the words of a label.</summary>
    /// <param name="at">Where to begin.</param>
    /// <param name="word">The word.</param>
    public bool TryWord(int at, out TextSpan word)
    {
        if (at != _at)
            (_at, _word) = (at, WordAt(at));
        word = _word;
        return word.Length > 0;
    }

    private TextSpan WordAt(int at)
    {
        int start = at, most = Math.Min(end, at + LongestJoint);
        while (start < most && IsJoint(text[start]))
            start++;
        int stop = start < most && Begins(text[start]) ? start + 1 : start;
        while (stop > start && stop < end && Continues(start, stop))
            stop++;
        return TextSpan.FromBounds(start, stop);
    }

    /// <summary>The words from here to the end of the sentence, so many at most.</summary>
    public List<TextSpan> Words(int at, int stop, int most)
    {
        List<TextSpan> words = [];
        for (int i = at; i < stop && words.Count < most;)
        {
            if (TryWord(i, out TextSpan word) && word.End <= stop)
            {
                words.Add(word);
                i = word.End;
            }
            else
                i++;
        }
        return words;
    }

    /// <summary>Whether the word is this one, written in lower case with plain apostrophes.</summary>
    public bool Is(TextSpan word, string folded)
    {
        if (word.Length != folded.Length)
            return false;
        for (int i = 0; i < folded.Length; i++)
        {
            char c = text[word.Start + i];
            if ((c is '’' or '‘' ? '\'' : char.ToLowerInvariant(c)) != folded[i])
                return false;
        }
        return true;
    }

    /// <summary>The letters that end here.</summary>
    public ReadOnlySpan<char> WordBefore(int at)
    {
        int start = at;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        return text.AsSpan(start, at - start);
    }

    public ReadOnlySpan<char> Of(TextSpan word) => text.AsSpan(word.Start, word.Length);

    public bool IsCapital(TextSpan word) => char.IsUpper(text[word.Start]);

    public bool IsLower(TextSpan word) => char.IsLower(text[word.Start]);

    /// <summary>Whether a lower-case word or a figure stands here.</summary>
    public bool IsPlain(TextSpan word) => IsLower(word) || char.IsAsciiDigit(text[word.Start]);

    /// <summary>Whether the text has this word of substance elsewhere too.</summary>
    public bool IsKnown(TextSpan word)
    {
        int length = 0;
        while (length < word.Length && char.IsLetterOrDigit(text[word.Start + length]))
            length++;
        ReadOnlySpan<char> letters = text.AsSpan(word.Start, length);
        return length >= 3 && !LanguagePack.English.FunctionWords.Contains(Of(word))
            && !LanguagePack.English.CalendarWords.IsDay(letters)
            && !Numbers.Contains(letters) && words.Contains(letters);
    }

    /// <summary>Whether nothing but spaces stands between the two words.</summary>
    public bool AreJoined(TextSpan first, TextSpan second) =>
        text.AsSpan(first.End, second.Start - first.End).IsWhiteSpace();

    /// <summary>
    /// Behind the stop that ends the sentence; the paragraph's end, or where a sentence is too long for one, where
    /// there is none.
    /// </summary>
    public int SentenceEnd(int at)
    {
        int most = Math.Min(end, at + LongestSentence);
        for (int i = at; i < most; i++)
        {
            if (SentenceMarks.Contain(text[i])
                && (i + 1 == end || char.IsWhiteSpace(text[i + 1]) || text[i + 1] is '"' or '”' or '’' or ')'
                    || char.IsUpper(text[i + 1])
                    && (text[i] is '!' or '?' || i > at + 2 && char.IsLower(text[i - 1]) && char.IsLower(text[i - 2])))
                && !IsAbbreviated(at, i))
                return i + 1;
        }
        return most;
    }

    /// <summary>A single capital before the stop is an initial.</summary>
    public bool IsAbbreviated(int start, int stop)
    {
        int at = stop;
        while (at > start && char.IsLetter(text[at - 1]))
            at--;
        return text[stop] == '.'
            && (stop - at == 1 && char.IsUpper(text[at])
                || LanguagePack.English.Abbreviations.NeverEnds(text.AsSpan(at, stop - at)));
    }

    /// <summary>
    /// Whether a sentence begins inside of the word: a capital behind small letters, where the word has no other or a
    /// word of grammar follows.
    /// </summary>
    private bool IsGlued(int start, int at)
    {
        if (at - start < 3 || !char.IsLower(text[at - 1]) || !char.IsLower(text[at - 2]) || at + 1 >= end)
            return false;
        int stop = at + 1;
        while (stop < end && char.IsLower(text[stop]))
            stop++;
        return char.IsLower(text[start]) && stop > at + 1
            || stop < end && text[stop] == ' '
            && LanguagePack.English.FunctionWords.Contains(text.AsSpan(at, stop - at));
    }

    private static bool IsJoint(char c) =>
        char.IsWhiteSpace(c)
        || c is ',' or ':' or ';' or '-' or '–' or '—' or '|' or '·' or '•' or '/' or '›' or '»' or '>' or '→' or '*'
            or '(' or ')';

    private static bool Begins(char c) => char.IsLetterOrDigit(c) || c is '£' or '$' or '€' or '@' or '#' or '©' or '&';

    private bool Continues(int start, int at)
    {
        char c = text[at];
        if (char.IsLetterOrDigit(c))
            return !char.IsUpper(c) || !IsGlued(start, at);
        bool inner = at + 1 < end && char.IsLetterOrDigit(text[at + 1]) && char.IsLetterOrDigit(text[at - 1]);
        return c switch
        {
            '\'' or '’' => inner || char.ToLowerInvariant(text[at - 1]) == 's' && at + 1 < end && text[at + 1] == ' ',
            '-' or '&' or '@' or '_' or '/' => inner,
            ',' => inner && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]),
            '.' => inner && (!char.IsUpper(text[at + 1]) || text.AsSpan(start, at - start).Contains('@')),
            _ => false,
        };
    }
}
