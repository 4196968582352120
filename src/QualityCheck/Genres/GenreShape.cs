using System.Buffers;
using QualityCheck.Boilerplate;
using QualityCheck.Language;
using QualityCheck.Text;

namespace QualityCheck.Genres;

/// <summary>The shape of a text in counts of its lines and words, taken in one pass.</summary>
internal sealed class GenreShape
{
    /// <summary>The least words of a line of prose: a judgement.</summary>
    private const int ProseWords = 12;
    /// <summary>The most words of a short line: a judgement.</summary>
    private const int ShortWords = 12;

    private static readonly WordSet Units = LanguagePack.English.Words("genres", "kitchen-unit");

    private static readonly SearchValues<char> Amount = SearchValues.Create("0123456789./-–⁄¼½¾⅓⅔⅛ ");

    public int Lines { get; private set; }

    /// <summary>Lines of at most twelve words that end no sentence, and items of lists and tables.</summary>
    public int ListLines { get; private set; }

    /// <summary>Lines in which at least a third of the words are figures, two at least.</summary>
    public int FigureLines { get; private set; }

    /// <summary>A quantity with a unit of the kitchen at the line's start.</summary>
    public int IngredientLines { get; private set; }

    /// <summary>Lines that begin with a time of day.</summary>
    public int TimeLines { get; private set; }

    /// <summary>Lines that begin with an opening quotation mark.</summary>
    public int SpeechLines { get; private set; }

    /// <summary>Lines that begin with a section number.</summary>
    public int SectionLines { get; private set; }

    /// <summary>Lines that begin with <c>Step 2</c>.</summary>
    public int StepLines { get; private set; }

    /// <summary>Lines such as <c>Weight: 2 kg</c>.</summary>
    public int LabelledLines { get; private set; }

    /// <summary>Lines of two to twelve words, written like running text, as verses are.</summary>
    public int VerseLines { get; private set; }

    /// <summary>Verse lines that end in a comma or in no mark.</summary>
    public int OpenVerseLines { get; private set; }

    /// <summary>Verse lines that end in a mark, a comma included; the items of a list end in none.</summary>
    public int StoppedVerseLines { get; private set; }

    /// <summary>Lines that end in a question mark.</summary>
    public int QuestionLines { get; private set; }

    /// <summary>Lines that begin with a number and a full stop or bracket.</summary>
    public int NumberedLines { get; private set; }

    /// <summary>Lines of at most twelve words with a sum of money.</summary>
    public int PricedLines { get; private set; }

    /// <summary>Lines of at most three words.</summary>
    public int ShortLines { get; private set; }

    /// <summary>A line such as <c>OSLO, May 3 — …</c> among the first four.</summary>
    public bool Dateline { get; private set; }

    public GenreWords Words { get; private init; } = new();

    /// <summary>Words in lines that are full sentences.</summary>
    public int WordsInProse { get; private set; }

    public double ProseShare => Words.Total == 0 ? 0 : (double)WordsInProse / Words.Total;

    public double ShareOfLines(int count) => Lines == 0 ? 0 : (double)count / Lines;

    public static GenreShape Of(Article article, string text)
    {
        var shape = new GenreShape { Words = GenreWords.Count(text) };
        int block = 0, start = 0;
        while (start < text.Length)
        {
            int length = text.AsSpan(start).IndexOf('\n');
            int end = length < 0 ? text.Length : start + length;
            while (block < article.Blocks.Count && article.Blocks[block].Span.End <= start)
                block++;
            BlockKind kind = block < article.Blocks.Count && article.Blocks[block].Span.Start < end
                ? article.Blocks[block].Kind
                : BlockKind.Paragraph;
            if (kind != BlockKind.Code)
                shape.Add(text.AsSpan(start, end - start).Trim(), kind is BlockKind.ListItem or BlockKind.TableRow);
            start = end + 1;
        }
        return shape;
    }

    private void Add(ReadOnlySpan<char> line, bool item)
    {
        if (line.IsEmpty)
            return;
        int words = WordCount.BySpaces(line), figures = Figures(line);
        bool sentence = LineShape.EndsSentence(line), marked = LineShape.ListMarker(line) > 0;
        Lines++;
        if (words >= ProseWords && sentence && figures * 3 < words)
            WordsInProse += words;
        ListLines += item || marked || words <= ShortWords && !sentence ? 1 : 0;
        FigureLines += figures >= 2 && figures * 3 >= words ? 1 : 0;
        IngredientLines += words <= 16 && IsIngredient(line[LineShape.ListMarker(line)..]) ? 1 : 0;
        TimeLines += StartsWithTime(line) ? 1 : 0;
        SpeechLines += line[0] is '“' or '"' or '‘' or '«' ? 1 : 0;
        SectionLines += IsSection(line) ? 1 : 0;
        StepLines += line.StartsWith("step ", StringComparison.OrdinalIgnoreCase) && line.Length > 5
            && char.IsAsciiDigit(line[5]) ? 1 : 0;
        LabelledLines += words <= ShortWords && line.IndexOf(": ") is > 1 and < 30 ? 1 : 0;
        QuestionLines += line[^1] == '?' ? 1 : 0;
        NumberedLines += marked && char.IsAsciiDigit(line[0]) ? 1 : 0;
        PricedLines += words <= ShortWords && line.IndexOfAny('$', '€', '£') >= 0 ? 1 : 0;
        ShortLines += words <= 3 ? 1 : 0;
        Dateline |= Lines <= 4 && words > 6 && IsDateline(line);
        if (words is >= 2 and <= 12 && !marked && !item && figures == 0 && LineShape.TitleCaseShare(line) < 0.5)
        {
            VerseLines++;
            OpenVerseLines += char.IsLetter(line[^1]) || line[^1] == ',' ? 1 : 0;
            StoppedVerseLines += char.IsPunctuation(line[^1]) ? 1 : 0;
        }
    }

    private static int Figures(ReadOnlySpan<char> line)
    {
        int figures = 0;
        foreach (Range word in line.Split(' '))
        {
            ReadOnlySpan<char> figure = line[word].TrimStart("$£€+-−(#");
            figures += !figure.IsEmpty && char.IsAsciiDigit(figure[0]) ? 1 : 0;
        }
        return figures;
    }

    private static bool IsIngredient(ReadOnlySpan<char> line)
    {
        int amount = line.IndexOfAnyExcept(Amount);
        if (amount <= 0 || !char.IsNumber(line[0]))
            return false;
        int end = line[amount..].IndexOfAny(" .,(");
        return end > 0 && Units.Contains(line.Slice(amount, end));
    }

    private static bool StartsWithTime(ReadOnlySpan<char> line)
    {
        int hour = line.IndexOfAnyExceptInRange('0', '9');
        if (hour is not (1 or 2) || line[hour] is not (':' or '.') || line.Length < hour + 3)
            return false;
        bool minutes = char.IsAsciiDigit(line[hour + 1]) && char.IsAsciiDigit(line[hour + 2]);
        ReadOnlySpan<char> rest = line[(hour + 3)..].TrimStart();
        bool clock = rest.StartsWith("am", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("pm", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("a.m", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("p.m", StringComparison.OrdinalIgnoreCase);
        return minutes && (clock || line[hour] == ':' && (rest.IsEmpty || !char.IsAsciiDigit(rest[0])));
    }

    private static bool IsSection(ReadOnlySpan<char> line)
    {
        foreach (string word in (ReadOnlySpan<string>)["section ", "article ", "clause ", "§"])
        {
            if (line.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return line.Length > word.Length
                    && (char.IsAsciiDigit(line[word.Length]) || line[word.Length] is 'I' or 'V' or 'X' or ' ');
        }
        int digits = line.IndexOfAnyExceptInRange('0', '9');
        return digits is 1 or 2 && line[digits] == '.' && line.Length > digits + 1
            && char.IsAsciiDigit(line[digits + 1]);
    }

    /// <summary>Capitals, then perhaps a month and an agency, then a dash, within the first sixty characters.</summary>
    private static bool IsDateline(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> head = line[..Math.Min(60, line.Length)];
        int dash = head.IndexOfAny('—', '–');
        if (dash < 0)
            dash = head.IndexOf(" - ");
        int capitals = head.IndexOfAnyExceptInRange('A', 'Z');
        return dash > 3 && capitals >= 3 && head[capitals] is ' ' or ',' && !LineShape.EndsSentence(head[..dash]);
    }
}
