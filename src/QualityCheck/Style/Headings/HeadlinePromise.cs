using System.Collections.Immutable;
using System.Globalization;
using QualityCheck.Language;
using QualityCheck.Models;

namespace QualityCheck.Style;

/// <summary>How much of what its headline names a text takes up, and whether it plainly breaks the promise.</summary>
/// <param name="Share">The share of the headline's substance, by rarity, that the text takes up; 1 where there is no
/// headline or no text.</param>
/// <param name="Bait">How like clickbait the headline is, 0–1; from 0.5 on the model takes it for some.</param>
/// <param name="Mark">The broken promise; null where it is kept.</param>
/// <param name="Span">Where the headline stands; empty where it stands outside the text.</param>
internal readonly record struct HeadlinePromise(double Share, double Bait, StyleMark? Mark, TextSpan Span)
{
    // Decimals that come out the same whatever the platform's exponential function does with its last bit.
    private const int Decimals = 10;

    // A text with fewer words is an excerpt and has promised nothing. A judgement.
    private const int FewestWords = 100;

    // Words of substance of a headline that says enough to be held to it. A judgement.
    private const int FewestConcepts = 3;

    // Less than this share taken up is another topic; of a question, less than this one. Judgements.
    private const double LeastShare = 0.3;
    private const double LeastAnswered = 0.45;

    // A list promises so many things; a hundred and more are a figure. Between number and thing stand so many words. A
    // judgement.
    private const int FewestItems = 3;
    private const int MostItems = 101;
    private const int ItemReach = 4;

    // A list is numbered where so many numbers stand at the head of lines, and breaks off below this part of what was
    // promised. A judgement.
    private const int FewestNumbered = 2;
    private const double BreaksOff = 0.7;

    public static HeadlinePromise Of(StyleText text)
    {
        AnnotatedText source = text.Source;
        int first = TitleSentence(source);
        string? title = source.Article.Metadata.Title?.Value
            ?? (first == 0 ? source.Sentences[0].Span.In(source.Text) : null);
        TextSpan span = first >= 0 ? source.Sentences[first].Span : default;
        double bait = title is not null && text.Lexicon.Clickbait is { } model
            ? Math.Round(Logistic.Of(model.LogOdds(ClickbaitFeatures.Of(title))), Decimals)
            : 0;
        if (title is null || source.Words < FewestWords)
            return new HeadlinePromise(1, bait, null, span);
        ImmutableArray<Token> tokens = Tokenizer.Tokenize(title, CancellationToken.None);
        (double share, int concepts) = Borne(text, title, tokens, Taken(text, first));
        bool broken = concepts >= FewestConcepts
            && share < (title.AsSpan().TrimEnd().EndsWith('?') ? LeastAnswered : LeastShare)
            || Items(text, title, tokens) is { } items && BreaksList(source, first, items);
        return new HeadlinePromise(share, bait, broken ? new StyleMark(span, StyleEntry.Unborne) : null, span);
    }

    /// <summary>The sentence of the text that is its headline; -1 where it stands outside.</summary>
    private static int TitleSentence(AnnotatedText source)
    {
        if (source.Sentences.Length == 0)
            return -1;
        TextSpan opening = source.Sentences[0].Span;
        bool title = source.Article.Metadata.Title?.Value is { } given
            ? source.Text.AsSpan(opening.Start, opening.Length)
                .Equals(given.AsSpan().Trim(), StringComparison.OrdinalIgnoreCase)
            : source.BlockOf(source.Sentences[0]).Kind == BlockKind.Heading;
        return title ? 0 : -1;
    }

    private static bool[] Taken(StyleText text, int title)
    {
        bool[] taken = new bool[text.Concepts];
        int start = title < 0 ? 0 : text.Source.Sentences[title].EndToken;
        for (int i = start; i < text.Source.Tokens.Length; i++)
        {
            if (text[i] is var concept and >= 0)
                taken[concept] = true;
        }
        return taken;
    }

    private static (double Share, int Concepts) Borne(StyleText text, string title, ImmutableArray<Token> tokens,
        bool[] taken)
    {
        var seen = new HashSet<int>();
        double all = 0, borne = 0;
        foreach (Token token in tokens)
        {
            if (token.Kind != TokenKind.Word
                || text.ConceptOf(title.AsSpan(token.Start, token.Length)) is not (var concept and >= 0)
                || !seen.Add(concept))
                continue;
            double rarity = text.Rarity(concept);
            all += rarity;
            borne += concept < taken.Length && taken[concept] ? rarity : 0;
        }
        return (all == 0 ? 1 : borne / all, seen.Count);
    }

    /// <summary>How many things a headline promises: 10 ways, seven easy recipes.</summary>
    private static int? Items(StyleText text, string title, ImmutableArray<Token> tokens)
    {
        var reader = new TokenReader(title, tokens);
        for (int i = 0; i < Math.Min(tokens.Length, 3); i++)
        {
            if (!reader.IsNumber(i) || !int.TryParse(reader[i], CultureInfo.InvariantCulture, out int items)
                || items is < FewestItems or >= MostItems)
                continue;
            for (int j = i + 1; j <= i + ItemReach && reader.IsWord(j); j++)
            {
                if (reader[j] is [.., not ('s' or 'u' or 'i'), 's'] && text.ConceptOf(reader[j]) >= 0
                    && !text.Source.Pack!.Units.IsMeasure(reader[j])
                    && !text.Source.Pack.Units.IsTime(reader[j]))
                    return items;
            }
        }
        return null;
    }

    private static bool BreaksList(AnnotatedText source, int title, int items)
    {
        int blocks = 0, numbered = 0, last = 0, block = -1;
        for (int s = title + 1; s < source.Sentences.Length; s++)
        {
            Sentence sentence = source.Sentences[s];
            if (sentence.Block == block)
                continue;
            block = sentence.Block;
            blocks++;
            int number = source.Tokens[sentence.FirstToken].Kind == TokenKind.Number
                && int.TryParse(source[source.Tokens[sentence.FirstToken]].TrimEnd(".)"), CultureInfo.InvariantCulture,
                    out int read)
                    ? read
                    : 0;
            if (number != last + 1)
                continue;
            last = number;
            numbered++;
        }
        return blocks < items && source.Sentences.Length <= 2 * items
            || numbered >= FewestNumbered && blocks < 2 * items && last < BreaksOff * items;
    }
}
