using System.Buffers;

namespace QualityCheck.Signals;

/// <summary>
/// C4's rules for lines as datatrove has them. A sentence is a run of characters that <c>.</c>, <c>!</c> or <c>?</c>
/// ends; datatrove asks a language's tokenizer, of which there is none here.
/// </summary>
internal sealed class C4Lines
{
    public const string LoremIpsumReason = "lorem_ipsum";
    public const string CurlyBracketReason = "curly_bracket";
    private const string LoremIpsum = LoremIpsumText.Phrase;
    private const string JavaScript = "javascript";

    /// <summary>A line with a longer word is dropped.</summary>
    private const int LongestWord = 1000;

    private const int FewestWords = 3;

    private static readonly string[] PolicyPhrases =
        ["terms of use", "privacy policy", "cookie policy", "uses cookies", "use of cookies", "use cookies"];

    private static readonly SearchValues<string> Policy =
        SearchValues.Create(PolicyPhrases, StringComparison.OrdinalIgnoreCase);

    /// <summary>A part of each phrase; a text without these has none of them.</summary>
    private static readonly SearchValues<string> Parts = SearchValues.Create(
        ["terms of use", "privacy policy", "cookie", LoremIpsum, JavaScript], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?");

    private char[] _line = [];
    private bool _hasPhrases, _hasCitations, _hasLongWords;

    /// <summary>Sentences of the lines that are kept.</summary>
    public int Sentences { get; private set; }

    /// <summary>Lines that are kept.</summary>
    public int Kept { get; private set; }

    /// <summary>All lines.</summary>
    public int Count { get; private set; }

    /// <summary>Lines that begin with a bullet or hyphen.</summary>
    public int Bullets { get; private set; }

    /// <summary>Lines that end with an ellipsis.</summary>
    public int Ellipses { get; private set; }

    /// <summary>Why the first line that drops the whole text does so; empty where none does.</summary>
    public string Dropped { get; private set; } = "";

    public void Read(string text, int longestWord, LineList? lines)
    {
        (Sentences, Kept, Count, Bullets, Ellipses, Dropped) = (0, 0, 0, 0, 0, "");
        _hasPhrases = text.AsSpan().ContainsAny(Parts);
        _hasCitations = text.Contains('[', StringComparison.Ordinal);
        _hasLongWords = longestWord > LongestWord;
        var splitter = new LineSplitter(text);
        for (int start = 0; splitter.MoveNext(); start = text.Length - splitter.Left)
        {
            ReadOnlySpan<char> line = PythonText.Strip(splitter.Current);
            Bullets += LineTests.StartsWithBulletOrHyphen(line) ? 1 : 0;
            Ellipses += LineTests.EndsWithEllipsis(line) ? 1 : 0;
            string reason = ReasonOf(ref line);
            Count++;
            if (reason == FilterVerdict.Keep)
                (Kept, Sentences) = (Kept + 1, Sentences + SentencesIn(line));
            else if (Dropped.Length == 0 && reason is LoremIpsumReason or CurlyBracketReason)
                Dropped = reason;
            lines?.Add(start, splitter.Current.Length, reason);
        }
    }

    private string ReasonOf(ref ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> whole = line;
        if (_hasLongWords && HasLongWord(line))
            return "too_long_word";
        if (_hasCitations && line.Contains('['))
        {
            Room.For(ref _line, line.Length);
            line = Citations.Remove(line, _line);
        }
        if (line is not [.., '.' or '?' or '!' or '"' or '\''] || line.EndsWith("..."))
            return "no_terminal_punc";
        if (SpacedWords.Count(whole, FewestWords) < FewestWords)
            return "too_few_words";
        bool hasPhrases = _hasPhrases && line.ContainsAny(Parts);
        if (hasPhrases && line.Contains(LoremIpsum, StringComparison.OrdinalIgnoreCase))
            return LoremIpsumReason;
        if (hasPhrases && line.Contains(JavaScript, StringComparison.OrdinalIgnoreCase))
            return JavaScript;
        if (line.Contains('{'))
            return CurlyBracketReason;
        return hasPhrases && line.ContainsAny(Policy) ? "policy" : FilterVerdict.Keep;
    }

    private static bool HasLongWord(ReadOnlySpan<char> line)
    {
        for (int start = SpacedWords.Skip(line, 0); start < line.Length;)
        {
            int end = SpacedWords.End(line, start);
            if (end - start > LongestWord && PythonText.Length(line[start..end]) > LongestWord)
                return true;
            start = SpacedWords.Skip(line, end);
        }
        return false;
    }

    private static int SentencesIn(ReadOnlySpan<char> line)
    {
        int count = 0;
        for (int start = line.IndexOfAnyExcept(SentenceEnds); start >= 0 && start < line.Length;)
        {
            int end = line[start..].IndexOfAny(SentenceEnds);
            if (end < 0)
                return count;
            count++;
            int next = line[(start + end)..].IndexOfAnyExcept(SentenceEnds);
            start = next < 0 ? line.Length : start + end + next;
        }
        return count;
    }
}
