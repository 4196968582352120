using QualityCheck.Language;

namespace QualityCheck.Style;

/// <summary>
/// The name that a text speaks for, where no page tells whose it is: at Acme, we …; our team at Acme; contact Acme. Of
/// 52 names that such signs gave for pages of WCXB without their address 41 were the publisher's.
/// </summary>
internal static class SpokenFor
{
    // Speaking as somebody is as good as two calls to go there, and less than that is none. A judgement.
    private const int Speaking = 2;

    // A name is read over so many tokens, and has so many letters: shorter ones are initials. Judgements.
    private const int MostTokens = 4;
    private const int Shortest = 4;

    /// <summary>The brand; none where no name stands out.</summary>
    public static OwnBrand In(StyleText text)
    {
        AnnotatedText source = text.Source;
        var reader = new TokenReader(source.Text, source.Tokens);
        Dictionary<string, int>? signs = null;
        var quoted = new QuotationCursor(source);
        foreach (Sentence sentence in source.Sentences)
        {
            if (source.BlockOf(sentence).Kind == BlockKind.Heading)
                continue;
            for (int i = sentence.FirstToken; i + 1 < sentence.EndToken; i++)
            {
                if (!reader.IsWord(i) || !IsName(text, reader, i + 1))
                    continue;
                int end = i + 2;
                while (end < Math.Min(sentence.EndToken, i + 1 + MostTokens) && IsName(text, reader, end))
                    end++;
                if (Sign(text, reader, sentence, i, end) is not (> 0 and var sign)
                    || quoted.Around(source.Tokens[i].Span) is not null)
                    continue;
                int start = source.Tokens[i + 1].Start;
                string name = OwnBrand.Squeezed(source.Text.AsSpan(start, source.Tokens[end - 1].End - start));
                signs ??= new Dictionary<string, int>(StringComparer.Ordinal);
                if (name.Length >= Shortest)
                    signs[name] = signs.GetValueOrDefault(name) + sign;
            }
        }
        return signs?.Where(sign => sign.Value >= Speaking).OrderByDescending(sign => sign.Value)
            .ThenBy(sign => sign.Key, StringComparer.Ordinal).Select(sign => OwnBrand.Of(sign.Key)).FirstOrDefault()
            ?? OwnBrand.None;
    }

    private static bool IsName(StyleText text, TokenReader reader, int i) =>
        reader.IsWord(i) && char.IsUpper(reader[i][0]) && text[i] >= 0;

    /// <summary>What speaks for the name between <paramref name="i"/> and <paramref name="end"/>.</summary>
    private static int Sign(StyleText text, TokenReader reader, Sentence sentence, int i, int end)
    {
        bool opens = i == sentence.FirstToken;
        if (reader.Is(i, "at"))
        {
            int next = reader[end] is "," ? end + 1 : end;
            bool speaks = reader.Is(next, "we") || reader.Is(next, "our")
                || !opens && (reader.Is(i - 1, "we") || reader.Is(i - 1, "us") || reader.Is(i - 1, "here")
                    || text.Lexicon.FirmNouns.Contains(reader[i - 1]) && reader.Is(i - 2, "our"));
            return speaks ? Speaking : 0;
        }
        return (text.Lexicon.TakeUp.Contains(reader[i]) || reader.Is(i, "with"))
            && (opens || reader[i - 1] is "," or "to" or "and" or "or") ? 1 : 0;
    }
}
