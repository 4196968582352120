using QualityCheck.Language;
using QualityCheck.Text;

namespace QualityCheck.Boilerplate;

/// <summary>What fills the slots of label patterns.</summary>
internal static class PieceSlots
{
    /// <summary>The most words of a name: a judgement.</summary>
    private const int MostNameWords = 6;
    /// <summary>The most words that go on behind a label: a judgement.</summary>
    private const int MostRestWords = 30;
    /// <summary>The most words of a keyword: a judgement.</summary>
    private const int MostItemWords = 3;
    /// <summary>The most keywords: a judgement.</summary>
    private const int MostItems = 16;

    private static readonly WordSet Small = LanguagePack.English.Words("boilerplate", "name-inner");
    private static readonly WordSet Agencies = LanguagePack.English.Words("boilerplate", "agency");
    private static readonly WordSet Subjects = LanguagePack.English.Words("boilerplate", "clause-subject");
    private static readonly WordSet Numbers = LanguagePack.English.Words("boilerplate", "count");
    private static readonly WordSet Joints = LanguagePack.English.Words("boilerplate", "label-joint");

    public static PieceSlot Named(string name) => name switch
    {
        "n" => Number,
        "when" => PieceTimes.End,
        "name" or "credit" => Name,
        "items" => Items,
        "path" => Path,
        "crumbs" => Name,
        "address" => Address,
        "headline" => PieceHeadlines.End,
        "rest" => Rest,
        "bio" => PieceBio.End,
        _ => throw new InvalidDataException($"boilerplate-labels.tsv: {name} is no slot"),
    };

    private static int Number(PieceText text, int at) =>
        text.TryWord(at, out TextSpan word)
            && (char.IsAsciiDigit(text.Text[word.Start]) || text.Text[word.Start] is '£' or '$' or '€'
                || Numbers.Contains(text.Of(word))) ? word.End : -1;

    /// <summary>A run of capitals: to its end where no sentence follows it, else to where that begins.</summary>
    private static int Name(PieceText text, int at) => Name(text, at, "/|-");

    /// <summary>
    /// Whether the name is followed by a bracket, or by the clause that the words up to here belong to: <c>produced by
    /// Ann Lee, the film …</c>.
    /// </summary>
    private static bool OpensClause(PieceText text, List<TextSpan> words, int i)
    {
        ReadOnlySpan<char> gap = text.Text.AsSpan(words[i - 1].End, words[i].Start - words[i - 1].End);
        return gap.Contains('(') || gap.Contains(',') && Subjects.Contains(text.Of(words[i]));
    }

    /// <param name="text">The paragraph.</param>
    /// <param name="at">Where the name begins.</param>
    /// <param name="joints">Which marks join its words.</param>
    private static int Name(PieceText text, int at, string joints)
    {
        List<TextSpan> words = text.Words(at, text.SentenceEnd(at), MostRestWords);
        if (words.Count == 0 || words[0].Start - at > 3
            || !text.IsCapital(words[0]) && text.Text[words[0].Start] != '@')
            return -1;
        int run = 1;
        while (run < words.Count && IsNamed(text, words, run, joints))
            run++;
        while (run > 1 && !text.IsCapital(words[run - 1]))
            run--;
        if (run < words.Count && OpensClause(text, words, run))
            return -1;
        int agencies = 0;
        for (int i = 0; i < run; i++)
        {
            if (Agencies.Contains(text.Of(words[i])))
                agencies = i + 1;
        }
        if (agencies > 0 && agencies < words.Count && text.AreJoined(words[agencies - 1], words[agencies])
            && text.IsCapital(words[agencies]))
            return words[agencies - 1].End;
        int seam = PieceSeams.Of(text, words, Math.Max(1, agencies), name: true);
        int count = Math.Min(seam, run);
        return count <= MostNameWords ? words[count - 1].End : -1;
    }

    private static bool IsNamed(PieceText text, List<TextSpan> words, int i, string joints)
    {
        ReadOnlySpan<char> gap = text.Text.AsSpan(words[i - 1].End, words[i].Start - words[i - 1].End).Trim();
        return (gap.IsEmpty || joints.AsSpan().Contains(gap, StringComparison.Ordinal))
            && (text.IsCapital(words[i]) || Small.Contains(text.Of(words[i])));
    }

    /// <summary>Items that commas part, of few words each; the last ends where a sentence begins.</summary>
    private static int Items(PieceText text, int at)
    {
        List<TextSpan> words = text.Words(at, text.SentenceEnd(at), MostItems * MostItemWords);
        int length = 0, last = 0;
        for (int i = 0; i < words.Count; i++)
        {
            bool parted = i > 0
                && text.Text.AsSpan(words[i - 1].End, words[i].Start - words[i - 1].End).ContainsAny(',', '|', '•');
            if (parted)
                (length, last) = (0, i);
            int seam = PieceSeams.Of(text, words, last + 1, name: text.IsCapital(words[last]));
            if (seam == i && i < words.Count && !parted)
                return words[i - 1].End;
            if (++length > MostItemWords
                || LanguagePack.English.FunctionWords.Contains(text.Of(words[i]))
                && !Joints.Contains(text.Of(words[i])))
                return -1;
        }
        return words.Count > 0 ? words[^1].End : -1;
    }

    /// <summary>Steps of a menu with marks between them; of the last as little as may be.</summary>
    private static int Path(PieceText text, int at)
    {
        int end = -1, stop = text.SentenceEnd(at);
        for (int i = at; ;)
        {
            int mark = i;
            while (mark < stop && char.IsWhiteSpace(text.Text[mark]))
                mark++;
            if (mark >= stop
                || text.Text[mark] is not ('›' or '>' or '/' or '»' or '|' or '→' or '·' or '•' or '-' or '–')
                || mark == i || mark + 1 >= stop || !char.IsWhiteSpace(text.Text[mark + 1]))
                return end;
            int step = Name(text, mark + 1, "");
            if (step < 0)
                return end;
            end = i = step;
        }
    }

    private static int Address(PieceText text, int at)
    {
        if (!text.TryWord(at, out TextSpan word))
            return -1;
        ReadOnlySpan<char> address = text.Of(word);
        return address.Contains('@') || address.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || address.IndexOf('.') is > 0 && char.IsLetter(address[^1]) || address.Count('-') > 1
            || char.IsAsciiDigit(address[0]) && address.Length > 3 ? Digits(text, word.End) : -1;
    }

    /// <summary>Behind the groups of digits that go on with a telephone number.</summary>
    private static int Digits(PieceText text, int at)
    {
        while (char.IsAsciiDigit(text.Text[at - 1]) && text.TryWord(at, out TextSpan word)
            && char.IsAsciiDigit(text.Text[word.Start]) && word.Start == at + 1)
            at = word.End;
        return at;
    }

    /// <summary>
    /// What goes on in the register of a site, to the stop or to where a sentence of the article begins.
    /// </summary>
    private static int Rest(PieceText text, int at)
    {
        int stop = text.SentenceEnd(at);
        List<TextSpan> words = text.Words(at, stop, MostRestWords + 1);
        if (words.Count == 0)
            return -1;
        if (text.IsCapital(words[0]) && text.Text.AsSpan(at, words[0].Start - at).IsWhiteSpace()
            && !LanguagePack.English.FunctionWords.Contains(text.WordBefore(at)))
            return -1;
        int seam = PieceSeams.Of(text, words, 1, name: false);
        if (seam > MostRestWords || PieceRegister.IsContent(text, words[..seam]))
            return -1;
        return words[seam - 1].End;
    }
}
