namespace QualityCheck.Boilerplate;

/// <summary>
/// The first words of a cue, in lower case: <c>(a|b)</c> is one of several words, <c>[a|b]</c> one of them or none,
/// <c>N</c> a number.
/// </summary>
internal sealed class CuePattern
{
    /// <summary>Stands for a number in a pattern.</summary>
    private const char Number = 'N';
    /// <summary>The most characters of a number: a judgement.</summary>
    private const int LongestNumber = 12;

    private readonly string[][] _places;

    public CuePattern(string pattern)
    {
        _places = [.. Split(pattern).Select(Choices)];
        Longest =
            _places.Sum(
                choices => choices.Max(choice => choice.Length + 1 + LongestNumber * choice.AsSpan().Count(Number)));
    }

    /// <summary>No text that begins with the pattern needs more of it.</summary>
    public int Longest { get; }

    /// <summary>What a text may begin with that begins with the pattern.</summary>
    public IEnumerable<string> Beginnings =>
        _places.Take(1 + _places.TakeWhile(choices => choices.Contains("")).Count()).SelectMany(choices => choices)
            .Where(choice => choice.Length > 0);

    /// <summary>
    /// The length of the most that the text, in lower case, begins with of these words, whole words all; 0 where it
    /// does not begin with them.
    /// </summary>
    public int Begins(ReadOnlySpan<char> folded) => Math.Max(0, Begins(folded, 0, 0));

    private int Begins(ReadOnlySpan<char> folded, int place, int at)
    {
        if (place == _places.Length)
            return at;
        int most = -1;
        foreach (string choice in _places[place])
        {
            int start = at;
            while (at > 0 && choice.Length > 0 && start < folded.Length && folded[start] == ' ')
                start++;
            if (choice.Length > 0 && at > 0 && start == at && char.IsLetterOrDigit(choice[0]))
                continue;
            int size = choice.Length == 0
                ? 0
                : start < folded.Length && (folded[start] == choice[0] || choice[0] == Number)
                ? Length(folded[start..], choice)
                : -1;
            if (size >= 0)
                most = Math.Max(most, Begins(folded, place + 1, choice.Length == 0 ? at : start + size));
        }
        return most;
    }

    /// <summary>The length of what the text begins with of the words; −1 where it does not begin with them.</summary>
    private static int Length(ReadOnlySpan<char> folded, ReadOnlySpan<char> words)
    {
        int at = 0;
        for (int number; (number = words.IndexOf(Number)) >= 0; words = words[(number + 1)..])
        {
            if (!folded[at..].StartsWith(words[..number], StringComparison.Ordinal))
                return -1;
            at += number;
            int digits = NumberEnd(folded[at..]);
            if (digits == 0)
                return -1;
            at += digits;
        }
        int end = at + words.Length;
        return folded[at..].StartsWith(words, StringComparison.Ordinal)
            && (end == folded.Length || end == 0 || !char.IsLetterOrDigit(folded[end])
                || !char.IsLetterOrDigit(folded[end - 1])) ? end : -1;
    }

    /// <summary>
    /// Where a number ends that the text begins with, such as <c>45,000</c>, <c>£1.50</c> or <c>3k</c>; 0 without one.
    /// </summary>
    public static int NumberEnd(ReadOnlySpan<char> folded)
    {
        int at = folded is ['$' or '£' or '€', ..] ? 1 : 0, start = at;
        while (at < folded.Length
            && (char.IsAsciiDigit(folded[at])
                || at > start && folded[at] is '.' or ',' && at + 1 < folded.Length
                && char.IsAsciiDigit(folded[at + 1])))
            at++;
        if (at == start)
            return 0;
        return at < folded.Length && folded[at] is '+' or '%' or 'k' or 'm'
            && (at + 1 == folded.Length || !char.IsLetterOrDigit(folded[at + 1])) ? at + 1 : at;
    }

    /// <summary>The words of the pattern; what stands in brackets is one.</summary>
    private static IEnumerable<string> Split(string pattern)
    {
        int start = 0;
        bool inside = false;
        for (int i = 0; i <= pattern.Length; i++)
        {
            inside = i < pattern.Length && (inside ? pattern[i] is not (')' or ']') : pattern[i] is '(' or '[');
            if (i < pattern.Length && (inside || pattern[i] != ' '))
                continue;
            if (i > start)
                yield return pattern[start..i];
            start = i + 1;
        }
    }

    private static string[] Choices(string place)
    {
        int open = place.AsSpan().IndexOfAny('(', '[');
        if (open < 0)
            return [place];
        int close = place.AsSpan().IndexOfAny(')', ']');
        string[] choices =
        [
            .. place[(open + 1)..close].Split('|').Select(choice => place[..open] + choice + place[(close + 1)..]),
        ];
        return place[open] == '[' ? [.. choices, ""] : choices;
    }
}
