using QualityCheck.Language;
using QualityCheck.Models;

namespace QualityCheck.Boilerplate;

/// <summary>
/// A paragraph cut into words and sentences, also where no space parts them. It is filled again for each paragraph and
/// belongs to one thread.
/// </summary>
internal sealed class PieceParagraph
{
    private PieceWord[] _words = new PieceWord[64];
    private int _count;

    public string Text { get; private set; } = "";

    public ReadOnlySpan<PieceWord> Words => _words.AsSpan(0, _count);

    public void Read(string text, Line line)
    {
        Text = text;
        _count = 0;
        int quotes = 0;
        for (int at = line.Start; at < line.End;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }
            if (_count == _words.Length)
                Array.Resize(ref _words, 2 * _count);
            at = Next(text, at, line, ref quotes, out _words[_count++]);
        }
        EndSentences();
    }

    /// <summary>Reads the word that begins here.</summary>
    /// <returns>Where it ends.</returns>
    private static int Next(string text, int start, Line line, ref int quotes, out PieceWord word)
    {
        PieceMarks marks = start > line.Start && !char.IsWhiteSpace(text[start - 1])
            ? PieceMarks.Glued
            : PieceMarks.None;
        int coreStart = -1, coreEnd = start, letters = 0, capitals = 0, i = start, end = line.End;
        uint hash = FeatureHash.Basis;
        for (; i < end; i++)
        {
            int run = i;
            while (i < end && char.IsAsciiLetterLower(text[i]))
                hash = FeatureHash.Append(hash, text[i++]);
            if (i > run)
                (letters, coreStart, coreEnd) = (letters + i - run, coreStart < 0 ? run : coreStart, i);
            if (run == start && i > start && (i == end || text[i] == ' '))
            {
                word = new PieceWord(start, i, start, i, hash, marks | PieceMarks.Lower, quotes);
                return i;
            }
            if (i == end || char.IsWhiteSpace(text[i]) || i > start && IsGlued(text, start, i, end))
                break;
            char c = text[i];
            if (!char.IsLetterOrDigit(c))
            {
                quotes += c is '"' or '“' or '”' ? 1 : 0;
                marks |= Inside(text, i, end);
                continue;
            }
            if (char.IsAsciiDigit(c))
            {
                marks |= PieceMarks.Digits;
                hash = i > start && char.IsAsciiDigit(text[i - 1]) ? hash : FeatureHash.Append(hash, '0');
            }
            else
            {
                bool capital = char.IsUpper(c);
                (letters, capitals) = (letters + 1, capitals + (capital ? 1 : 0));
                hash = FeatureHash.Append(hash, capital ? char.ToLowerInvariant(c) : c);
            }
            coreStart = coreStart < 0 ? i : coreStart;
            coreEnd = i + 1;
        }
        if (coreStart < 0)
            (coreStart, coreEnd, hash) = (start, start, FeatureHash.Append(hash, text[start]));
        marks |= capitals == letters && letters > 1 ? PieceMarks.Capitals : PieceMarks.None;
        marks |= Beginning(text, start, coreStart, coreEnd) | Ending(text, coreEnd, i);
        word = new PieceWord(start, i, coreStart, coreEnd, hash, marks, quotes);
        return i;
    }

    /// <summary>What a mark inside of a word tells of it.</summary>
    private static PieceMarks Inside(string text, int i, int end) =>
        text[i] switch
        {
            '{' or '}' or '=' or '<' or '\\' or '_' => PieceMarks.Code,
            '@' => PieceMarks.Address,
            '/' when i + 1 < end && text[i + 1] == '/' => PieceMarks.Address,
            _ => PieceMarks.None,
        };

    /// <summary>What a word's first characters tell of it, or its first mark where it has nothing else.</summary>
    private static PieceMarks Beginning(string text, int start, int coreStart, int coreEnd)
    {
        PieceMarks marks = text[start] is '(' or '[' ? PieceMarks.Bracket : PieceMarks.None;
        char first = text[coreStart];
        if (coreEnd == coreStart)
            return first is '-' or '–' or '—' or '&' ? marks : marks | PieceMarks.Symbol;
        if (first == 'I' && (coreEnd == coreStart + 1 || text[coreStart + 1] is '\'' or '’'))
            marks |= PieceMarks.Pronoun;
        return char.IsUpper(first) ? marks | PieceMarks.Capital
            : char.IsLetter(first) ? marks | PieceMarks.Lower
            : marks;
    }

    /// <summary>The marks behind the word's last letter.</summary>
    private static PieceMarks Ending(string text, int from, int end)
    {
        var marks = PieceMarks.None;
        for (int i = from; i < end; i++)
        {
            marks |= text[i] switch
            {
                '.' or '…' => PieceMarks.Stop,
                '!' => PieceMarks.Exclamation,
                '?' => PieceMarks.Question,
                ':' => PieceMarks.Colon,
                ',' or ';' => PieceMarks.Comma,
                '"' or '”' or '“' or '\'' or '’' or '‘' or ')' or ']' or '(' or '[' or '-' or '–' or '—' or '&' =>
                    PieceMarks.None,
                _ => PieceMarks.Symbol,
            };
        }
        return marks;
    }

    /// <summary>
    /// Whether another word begins inside of one: a capital behind small letters or behind their stop, a bracket behind
    /// a stop.
    /// </summary>
    private static bool IsGlued(string text, int start, int i, int end)
    {
        char c = text[i], before = text[i - 1];
        if (before is '.' or '!' or '?' or '…' or ')' or ']' or '”' or '"')
            return i - start >= 3
                && (c is '(' or '[' or '“'
                    || char.IsUpper(c) && i + 1 < end && char.IsLetter(text[i + 1]) && !char.IsUpper(text[i - 2]));
        return char.IsUpper(c) && i - start >= 3 && char.IsLower(before) && char.IsLower(text[i - 2]) && i + 1 < end
            && char.IsLower(text[i + 1]) && (char.IsLower(text[start]) || IsOpener(text, i, end));
    }

    /// <summary>
    /// Whether a word of grammar of three and more letters begins here and ends at a space: no part of a name.
    /// </summary>
    private static bool IsOpener(string text, int i, int end)
    {
        int stop = i + 1;
        while (stop < end && char.IsLower(text[stop]))
            stop++;
        return stop - i >= 3 && stop < end && text[stop] == ' '
            && LanguagePack.English.FunctionWords.Contains(text.AsSpan(i, stop - i));
    }

    private void EndSentences()
    {
        Span<PieceWord> words = _words.AsSpan(0, _count);
        for (int i = 0; i < words.Length; i++)
        {
            if (i == words.Length - 1
                || words[i].Has(PieceMarks.Stop | PieceMarks.Exclamation | PieceMarks.Question)
                && !words[i + 1].Has(PieceMarks.Lower) && !IsAbbreviated(words[i]))
                words[i] = words[i] with { Marks = words[i].Marks | PieceMarks.Last };
        }
    }

    private bool IsAbbreviated(PieceWord word)
    {
        ReadOnlySpan<char> core = word.Core(Text);
        return word.Has(PieceMarks.Stop)
            && (core.Length == 1 && char.IsUpper(core[0]) || LanguagePack.English.Abbreviations.NeverEnds(core));
    }
}
