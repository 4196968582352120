using QualityCheck.Language;
using QualityCheck.Models;
using QualityCheck.Text;

namespace QualityCheck.Boilerplate;

/// <summary>What the words of a line tell of it, whether it stood in HTML or in flattened text.</summary>
internal readonly record struct LineFeatures
{
    /// <summary>Number of words; in scripts without spaces, two characters count as one.</summary>
    public int Words { get; init; }

    /// <summary>Share of the words that carry grammar and no topic, 0–1.</summary>
    public float FunctionWordShare { get; init; }

    /// <summary>Share of the words that begin with a capital, 0–1.</summary>
    public float CapitalShare { get; init; }

    /// <summary>Share of the words without a letter in lower case, 0–1.</summary>
    public float UpperShare { get; init; }

    /// <summary>Share of the characters that are digits, 0–1.</summary>
    public float DigitShare { get; init; }

    /// <summary>Commas a word.</summary>
    public float CommaShare { get; init; }

    /// <summary>Letters and digits a word.</summary>
    public float WordLength { get; init; }

    /// <summary>Marks that stand between the parts of menus, credits and bylines.</summary>
    public int Separating { get; init; }

    /// <summary>Stops within the line and at its end.</summary>
    public int Stops { get; init; }

    public bool EndsSentence { get; init; }

    public bool EndsWithColon { get; init; }

    public bool EndsWithQuestion { get; init; }

    public bool BeginsInLowerCase { get; init; }

    /// <summary>The confidence of the boilerplate cue it begins with; 0 without one.</summary>
    public float Cue { get; init; }

    /// <summary>Whether that cue tells wherever it stands.</summary>
    public bool CueAnywhere { get; init; }

    public static LineFeatures Of(ReadOnlySpan<char> line) => Of(line, BoilerplateCues.Match(line, out _));

    public static LineFeatures Of(ReadOnlySpan<char> line, BoilerplateCue? cue)
    {
        Counts counts = Count(line);
        ReadOnlySpan<char> bare = line.TrimEnd("\"'”’)]» \u00A0");
        float share = 1f / Math.Max(1, counts.Words);
        return new LineFeatures
        {
            Words = counts.Words + counts.Ideographs / 2,
            FunctionWordShare = counts.Function * share,
            CapitalShare = counts.Capitals * share,
            UpperShare = counts.Upper * share,
            DigitShare = (float)Digits(line) / Math.Max(1, line.Length),
            CommaShare = counts.Commas * share,
            WordLength = counts.Letters * share,
            Separating = counts.Separating,
            Stops = counts.Stops,
            EndsSentence = LineShape.EndsSentence(line),
            EndsWithColon = !bare.IsEmpty && bare[^1] == ':',
            EndsWithQuestion = !bare.IsEmpty && bare[^1] == '?',
            BeginsInLowerCase = !line.IsEmpty && char.IsLower(line[0]),
            Cue = (float)(cue?.Confidence ?? 0),
            CueAnywhere = cue is { Anywhere: true },
        };
    }

    /// <summary>What a line has of words and of marks.</summary>
    private readonly record struct Counts(int Words, int Function, int Capitals, int Upper, int Letters,
        int Ideographs, int Commas, int Separating, int Stops);

    private static Counts Count(ReadOnlySpan<char> line)
    {
        int words = 0, function = 0, capitals = 0, upper = 0, commas = 0, letters = 0, ideographs = 0, separating = 0,
            stops = 0;
        for (int i = 0; i < line.Length;)
        {
            int start = i;
            i = LetterRuns.EndOfWord(line, i);
            if (i > start)
            {
                ReadOnlySpan<char> word = line[start..i];
                words++;
                letters += word.Length;
                function += LanguagePack.English.FunctionWords.Contains(word) ? 1 : 0;
                if (!char.IsAsciiLetterLower(word[0]))
                {
                    capitals += char.IsUpper(word[0]) ? 1 : 0;
                    upper += word.Length > 1 && IsUpper(word) ? 1 : 0;
                }
            }
            if (i == line.Length)
                break;
            char c = line[i++];
            if (c == ' ')
                continue;
            ideographs += Scripts.HasNoSpaces(c) ? 1 : 0;
            commas += c is ',' or ';' ? 1 : 0;
            separating += c is '|' or '»' or '«' or '›' or '•' or '·' or '©' or '@' or '#' or '→' or '…' or '>' or '/'
                ? 1
                : 0;
            stops += SentenceMarks.IsOtherScript(c)
                || c is '.' or '!' or '?' && (i >= line.Length || !char.IsLetterOrDigit(line[i])) ? 1 : 0;
        }
        return new Counts(words, function, capitals, upper, letters, ideographs, commas, separating, stops);
    }

    /// <summary>The number of features that <see cref="AddTo"/> adds.</summary>
    public const int ShapeCount = 14;

    /// <summary>Adds all but the number of words to the features of a line or a block.</summary>
    public void AddTo<TName>(ref NamedRow<TName> row, TName group) where TName : struct, Enum
    {
        row.Begin(group);
        row.More(FunctionWordShare);
        row.More(CapitalShare);
        row.More(UpperShare);
        row.More(DigitShare);
        row.More(CommaShare);
        row.More(WordLength);
        row.More(Separating);
        row.More(Stops);
        row.More(EndsSentence);
        row.More(EndsWithColon);
        row.More(EndsWithQuestion);
        row.More(BeginsInLowerCase);
        row.More(Cue);
        row.More(CueAnywhere);
    }

    private static int Digits(ReadOnlySpan<char> line)
    {
        int digits = 0;
        for (int at; (at = line.IndexOfAnyInRange('0', '9')) >= 0; line = line[(at + 1)..])
            digits++;
        return digits;
    }

    private static bool IsUpper(ReadOnlySpan<char> word)
    {
        bool letter = false;
        foreach (char c in word)
        {
            if (char.IsLower(c))
                return false;
            letter |= char.IsLetter(c);
        }
        return letter;
    }
}
