using System.Text;

namespace QualityCheck.Tests.Hostile;

/// <summary>Texts that nobody writes, by name; each can be made as long as wanted.</summary>
internal static class HostileTexts
{
    private static readonly string[] Hedges =
    [
        "may", "might", "probably", "likely", "perhaps", "reportedly", "seems", "could", "believed", "some",
    ];

    private static readonly string[] Verbs =
    [
        "said", "told", "announced", "reports", "argued", "claimed", "warned", "replied", "wrote", "noted",
    ];

    private static readonly Dictionary<string, Func<int, string>> All = new(StringComparer.Ordinal)
    {
        ["prose"] = Prose.OfLength,
        ["prose in one line"] = length => Prose.OfLength(length).Replace('\n', ' '),
        ["no white space"] = length => Repeat("abcdefghij", length),
        ["no white space, with marks"] = length => Repeat("abc-d'e,f.g;h?i!j", length),
        ["one word repeated"] = length => Repeat("word ", length),
        ["one letter"] = length => Repeat("a", length),
        ["Fibonacci words"] = Fibonacci,
        ["Fibonacci sentences"] = length => Fibonacci(length)
            .Replace("b", "The quiet harbour master counted seven boats. ", StringComparison.Ordinal)[..length],
        ["words of one character"] = length => Repeat("a b c d e f g h ", length),
        ["line breaks"] = length => Repeat("\n", length),
        ["line breaks, then a word"] = length => Repeat("\n", length - 4) + "word",
        ["lines of one word"] = length => Numbered(length, i => $"word{i}\n"),
        ["lines of one capital word"] = length => Numbered(length, i => $"Word{i}\n"),
        ["white space"] = length => Repeat(" \t\u00A0\r\n\u2028\u2003", length),
        ["open quotation marks"] = length => Repeat("“", length),
        ["straight quotation marks"] = length => Repeat("\"", length),
        ["straight quotation marks that open"] = length => Repeat(" \"a", length),
        ["guillemets that open"] = length => Repeat("« a ", length),
        ["low quotation marks that open"] = length => Repeat("„a ", length),
        ["quotation marks, open and closed"] = length => Repeat("“a” \"b\" «c» ", length),
        ["nested quotation marks"] = length => Repeat("“a ", length / 2) + Repeat("b” ", length / 2),
        ["full stops"] = length => Repeat(".", length),
        ["full stops with spaces"] = length => Repeat(". ", length),
        ["full stops with two spaces"] = length => Repeat(".  ", length),
        ["words and spaced ellipses"] = length => Repeat("a. . . . b . . . ", length),
        ["spaced full stops behind a word"] = length => "A word" + Repeat(". ", length - 6),
        ["bracketed ellipses"] = length => Repeat("[...]", length),
        ["notes behind a stop"] = length => "A word." + Repeat("[1]", length - 7),
        ["stops without spaces"] = length => Repeat("over.Then", length),
        ["question marks"] = length => Repeat("?", length),
        ["question marks, then a word"] = length => Repeat("?", length - 4) + "word",
        ["exclamation marks before a small letter"] = length => Repeat("!", length - 5) + " word",
        ["marks and closing brackets before a word"] = length => Repeat("!)", length - 5) + " word",
        ["wide stops and marks"] = length => "。" + Repeat("!", length - 5) + "word",
        ["commas"] = length => Repeat(",", length),
        ["apostrophes"] = length => Repeat("'", length),
        ["curly apostrophes"] = length => Repeat("’", length),
        ["words with apostrophes"] = length => Repeat("a’", length),
        ["possessives"] = length => Repeat("A's ", length),
        ["hyphens"] = length => Repeat("-", length),
        ["hyphenated word"] = length => Repeat("one-", length),
        ["digits"] = length => Repeat("7", length),
        ["digits with commas"] = length => Repeat("7,", length),
        ["number words"] = length => Repeat("one hundred and ", length),
        ["scales after a number"] = length => "7 " + Repeat("million ", length - 2),
        ["months"] = length => Repeat("May March ", length),
        ["money"] = length => Repeat("$7 ", length),
        ["currency signs"] = length => Repeat("$", length),
        ["a.a.a.a"] = length => Repeat("a.", length),
        ["addresses"] = length => Repeat("www.a.b/,", length),
        ["address beginnings"] = length => Repeat("http://", length),
        ["hosts without spaces"] = length => Repeat("a.com-", length),
        ["hosts that are none"] = length => Repeat("ab.cd.", length),
        ["mailbox without a host"] = length => Repeat("a.b+c", length - 1) + "@",
        ["mentions and tags"] = length => Repeat("@a#b ", length),
        ["signs of mentions and tags"] = length => Repeat("@#", length),
        ["address that ends in stops"] = length => "www.a" + Repeat(".", length - 5),
        ["at signs"] = length => Repeat("a@b ", length),
        ["at signs without spaces"] = length => Repeat("a@b", length),
        ["related links"] = length => Numbered(length - 60, i => $"See also: Dara Vell And Number {i} Return\n"),
        ["related links and a word"] = length =>
            Numbered(length - 60, i => $"See also: Dara Vell And Number {i} Return\n") + "Boats",
        ["related links inside prose"] = length =>
            Numbered(length,
                i => $"The harbour master counted {i} boats on the morning of the storm and wrote to the council.\nSee "
                    + "also: Dara Vell Returns To Court\n"),
        ["unlike related links inside prose"] = length =>
            Numbered(length,
                i => $"The harbour master counted {i} boats on the morning of the storm and wrote to the council.\nSee "
                    + $"also: Dara{i} Vell{i} Court{i}\n"),
        ["comment forms"] = length => Repeat("Leave a Reply\n", length),
        ["list markers"] = length => Repeat("• ", length),
        ["list markers in lines"] = length => Repeat("- a\n", length),
        ["list items in a line"] = length => Numbered(length, i => $"{i % 900}) a "),
        ["lettered items in a line"] = length => Numbered(length, i => $"{(char)('a' + i % 26)}. Boats "),
        ["short lines behind a long one in lower case"] = length => Repeat("a", length / 2) + Repeat("\nb", length / 2),
        ["numbered lines"] = length => Numbered(length, i => $"{i % 900}) a\n"),
        ["figures in lines"] = length => Repeat("12 34 5.6\n", length),
        ["combining marks"] = length => Repeat("\u0301", length),
        ["combining marks on one letter"] = length => "a" + Repeat("\u0301\u0323", length - 1),
        ["joiners"] = length => Repeat("\u200D", length),
        ["joiners on an emoji"] = length => "😀" + Repeat("\u200D", length - 2),
        ["emoji"] = length => Repeat("😀", length),
        ["flags"] = length => Repeat("🇫🇷", length),
        ["keycaps"] = length => Repeat("1️⃣", length),
        ["tagged flags"] = length => "🏴" + Repeat("\U000E0067", length - 2),
        ["emoji joined"] = length => Repeat("👩\u200D", length),
        ["emoji joined to line breaks"] = length => Repeat("👩\u200D\na ", length),
        ["zero-width spaces"] = length => Repeat("a\u200B", length),
        ["right to left"] = length => Repeat("שלום עולם ", length),
        ["bidi controls"] = length => Repeat("\u202Ea\u202C\u2067b\u2069", length),
        ["letters beyond the basic plane"] = length => Repeat("𝐀𝐛 ", length),
        ["ideographs without a stop"] = length => Repeat("漢字", length),
        ["kana and ideographs"] = length => Repeat("カメラを買う𠀀", length),
        ["ideographs"] = length => Repeat("漢字。", length),
        ["all UTF-16 code units"] = length =>
            Repeat(string.Create(0x10000, 0, (all, _) => { for (int i = 0; i < all.Length; i++)
                all[i] = (char)i; }), length),
        ["lone surrogates"] = length => Repeat("a\uD800b\uDC00 \uDC00\uD800", length),
        ["high surrogates"] = length => Repeat("\uD83D", length),
        ["non-characters"] = length => Repeat("\uFFFE\uFFFFa ", length),
        ["controls"] = length => Repeat("\0\u0001a\u001B \u007F", length),
        ["mixed line ends"] = length =>
            Repeat("Line one.\r\nLine two.\rLine three.\u2028Line four.\u2029\u0085\f\v", length),
        ["one sentence"] = length =>
            Repeat("The harbour master counted seven boats on the morning of the storm. ", length),
        ["sentences of the same rare words"] = length =>
            Numbered(length,
                i => $"Zorvik{i % 7} quelmar{i % 11} brandith{i % 13} went where ferry{i} and pier{i} and the old "
                    + "plimsoll lay. "),
        ["paragraphs that return in other order"] = length =>
            Numbered(length,
                i => i % 2 == 0
                    ? "The quiet harbour master counted boats and lamps on the wooden pier. He wrote letters to the "
                        + "council of the old town.\n\n"
                    : "Letters went to the old town council from him. On the pier of wood the quiet master of the "
                        + "harbour counted lamps and boats.\n\n"),
        ["a loop of six words"] = length => Repeat("and then it is said that ", length),
        ["one sentence in lines"] = length =>
            Repeat("The harbour master counted seven boats on the morning of the storm.\n", length),
        ["one paragraph"] = length =>
            Repeat("The harbour master counted seven boats. Nobody on the quay had seen the storm come in.\n\n",
                length),
        ["sentences that differ in one number"] = length =>
            Numbered(length, i => $"The harbour master counted {i} boats on the morning of the storm. "),
        ["sentences that differ in one word"] = length =>
            Numbered(length, i => $"The harbour master counted boat{i} on the morning of the autumn storm. "),
        ["sentences of the same eight stems"] = length =>
            Permuted(length, ["harbour", "master", "counted", "boats", "morning", "storm", "letter", "council"]),
        ["long sentences that are nearly the same"] = length =>
            Numbered(length,
                i => "The harbour master counted boats on the quay while the council read letters about the storm, the "
                    + "ferry, the cranes, the new pier, the old customs house, "
                + "the rope works, the lamp, the lifeboat crew, the fishing fleet, the winter prices, the tide "
                + $"tables, the ice plant, the market hall, the sail makers, the pilots, the dredger and vessel{i} in "
                + "the north dock. "),
        ["one long sentence among short ones"] = length =>
            string.Join(' ', Enumerable.Range(0, length / 16).Select(i => $"storm{i}")) + ". "
            + Numbered(length / 2, i => $"Then storm{i} and storm{i + 1} and storm{i + 2} met near the pier. "),
        ["many figures in one sentence, few in the others"] = length =>
            Numbered(length / 2, i => $"{1_000_000 + i} ") + "boats. "
            + Numbered(length / 2, i => $"The harbour master counted {i} boats. "),
        ["no stop"] = length => Numbered(length, i => $"word{i % 5000} "),
        ["capital words"] = length => Numbered(length, i => $"Word{i % 5000} "),
        ["one capital word"] = length => Repeat("Word ", length),
        ["capital words with of"] = length => Repeat("Bank of ", length),
        ["capital words after a stop"] = length => Repeat("A. ", length),
        ["hedge cues"] = length => Numbered(length, i => Hedges[i % Hedges.Length] + " "),
        ["hedge cues in sentences"] = length =>
            Numbered(length, i => (i % 9 == 0 ? ". It " : "") + Hedges[i % Hedges.Length] + " "),
        ["one hedge cue"] = length => Repeat("may ", length),
        ["conditions"] = length => Repeat("if it may ", length),
        ["single quotation marks that open"] = length => Repeat(" ‘a 'b", length),
        ["quotation marks of all kinds"] = length => Repeat("“a \"b «c ", length),
        ["sources with and"] = length => Repeat("Mara Lind and ", length - 10) + "Ivo said.",
        ["pronouns that speak"] = length => "Mara Lind came. " + Repeat("She said it. ", length - 16),
        ["quotations and speakers in one sentence"] = length => Repeat("\"it is so\" he said, ", length),
        ["inch marks"] = length => Repeat("a 5\" b ", length),
        ["ifs"] = length => Repeat("if ", length),
        ["coordinated conditions"] = length => Repeat("and if it is, ", length),
        ["conditions that interrupt"] = length => Repeat("it is, if it is, ", length),
        ["clauses without an end"] = length =>
            Repeat("the dam that the mayor built and the town paid for, which is old, ", length),
        ["fronted conditions and commas"] = length => "If " + Repeat("a, ", length - 3),
        ["reporting verbs"] = length => Numbered(length, i => Verbs[i % Verbs.Length] + " "),
        ["adverbs before reporting verbs"] = length => Repeat("really ", length - 5) + "said.",
        ["one reporting verb and adverbs"] = length => Repeat("also said ", length),
        ["sources"] = length => Repeat("Mara Lind, the head of it, said, ", length),
        ["according to"] = length => Repeat("according to ", length),
        ["chatty addresses"] = length => Repeat("guys, you know, ", length),
        ["clickbait headings"] = length =>
            Repeat(
                "You won't believe what happened next\n\nIt was a boat that came in from the sea before the day was "
                    + "over.\n\n", length),
        ["tags"] = length => Repeat("<div>", length),
    };

    public static IEnumerable<string> Names => All.Keys;

    /// <summary>
    /// The text of that name, cut off or filled up to exactly <paramref name="length"/> UTF-16 code units.
    /// </summary>
    public static string Of(string name, int length) =>
        All[name](length) is var text && text.Length == length ? text : text.Length > length
            ? text[..length]
            : text.PadRight(length);

    private static string Repeat(string part, int length)
    {
        var text = new StringBuilder(length + part.Length);
        while (text.Length < length)
            text.Append(part);
        text.Length = length;
        return text.ToString();
    }

    private static string Numbered(int length, Func<int, string> part)
    {
        var text = new StringBuilder(length + 200);
        for (int i = 0; text.Length < length; i++)
            text.Append(part(i));
        return text.ToString();
    }

    private static string Fibonacci(int length)
    {
        (string shorter, string longer) = ("a", "ab ");
        while (longer.Length < length)
            (shorter, longer) = (longer, longer + shorter);
        return longer[..length];
    }

    /// <summary>Sentences of the same words in ever other order.</summary>
    private static string Permuted(int length, string[] words) => Numbered(length, i =>
    {
        var left = words.ToList();
        var sentence = new StringBuilder("Then ");
        for (int rest = i; left.Count > 0; rest /= left.Count + 1)
        {
            int next = rest % left.Count;
            sentence.Append(left[next]).Append(' ');
            left.RemoveAt(next);
        }
        return sentence.Append("came on. ").ToString();
    });
}
