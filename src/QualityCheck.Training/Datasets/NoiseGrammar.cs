using System.Text;

namespace QualityCheck.Training;

/// <summary>
/// Writes page noise of every kind from our own small grammar: what sites ask of their readers, credits, disclosures,
/// authors, dates, buttons. A word in braces stands for one of its expansions; <c>{headline}</c> and <c>{topic}</c> are
/// given by the page.
/// </summary>
internal static class NoiseGrammar
{
    private static readonly string[] Teasers =
    [
        .. NoisePatterns.All.Where(pattern => pattern.Contains("{headline}", StringComparison.Ordinal)),
    ];

    /// <summary>A piece of noise.</summary>
    /// <param name="chance">What chooses between the expansions.</param>
    /// <param name="headline">Gives a headline.</param>
    /// <param name="topic">Gives a word of the page, in lower case.</param>
    public static string Write(Shuffle chance, Func<string> headline, Func<string> topic)
    {
        var text = new StringBuilder();
        string[] patterns = chance.Next(4) == 0 ? Teasers : NoisePatterns.All;
        Expand(patterns[chance.Next(patterns.Length)], chance, headline, topic, text);
        return chance.Next(12) switch
        {
            0 => text.ToString().ToUpperInvariant(),
            1 => Titled(text.ToString()),
            _ => text.ToString(),
        };
    }

    /// <summary>With a capital at each longer word.</summary>
    private static string Titled(string text) =>
        string.Join(' ',
            text.Split(' ').Select(word => word.Length > 3 ? char.ToUpperInvariant(word[0]) + word[1..] : word));

    private static void Expand(string pattern, Shuffle chance, Func<string> headline, Func<string> topic,
        StringBuilder text)
    {
        for (int i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '{')
            {
                text.Append(pattern[i]);
                continue;
            }
            int close = pattern.IndexOf('}', i);
            string slot = pattern[(i + 1)..close];
            i = close;
            switch (slot)
            {
                case "headline":
                    text.Append(headline());
                    break;
                case "topic":
                    text.Append(topic());
                    break;
                case "Topic":
                    string word = topic();
                    text.Append(char.ToUpperInvariant(word[0])).Append(word, 1, word.Length - 1);
                    break;
                case "TOPIC":
                    text.Append(topic().ToUpperInvariant());
                    break;
                default:
                    string[] expansions = NoiseSlots.Expansions[slot];
                    Expand(expansions[chance.Next(expansions.Length)], chance, headline, topic, text);
                    break;
            }
        }
    }
}
