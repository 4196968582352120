using QualityCheck.Models;
using QualityCheck.Repetition;

namespace QualityCheck.Training;

/// <summary>
/// An article with a passage of its own that is said again far behind it in the words of <see cref="Rewording"/>: what
/// the passage is about gives nothing away, since the whole article is about it.
/// </summary>
/// <param name="Text">The article with the reworded passage.</param>
/// <param name="First">Where the passage stands.</param>
/// <param name="Later">Where it is said again.</param>
internal sealed record SameArticleTwin(string Text, TextSpan First, TextSpan Later)
{
    /// <summary>Sentences of a passage have from the fewest to the most words.</summary>
    private const int FewestWords = 10, MostWords = 45;

    /// <summary>So many sentences stand between the two at least.</summary>
    private const int Between = 8;

    /// <summary>
    /// The twin of an article, drawn by chance from its letters; null where the article is too short.
    /// </summary>
    public static SameArticleTwin? Of(AnnotatedText article)
    {
        var compared = new ComparedText(article, CancellationToken.None);
        var shuffle = new Shuffle(FeatureHash.OfText(article.Text));
        int[] sayable =
        [
            .. Enumerable.Range(0, article.Sentences.Length / 2).Where(sentence => IsSayable(compared, sentence)),
        ];
        if (sayable.Length == 0)
            return null;
        int first = sayable[shuffle.Next(sayable.Length)];
        bool goesOn = article.Sentences[first + 1].Block == article.Sentences[first].Block
            && IsSayable(compared, first + 1);
        var window = new Window(first, goesOn ? 1 + shuffle.Next(2) : 1);
        int[] ends =
        [
            .. Enumerable.Range(0, article.Sentences.Length)
                .Where(sentence => sentence >= window.End + Between && EndsParagraph(article, sentence)),
        ];
        if (ends.Length == 0)
            return null;
        int at = article.Sentences[ends[shuffle.Next(ends.Length)]].Span.End;
        string again = new Rewording(article, compared, shuffle).Of(window), head = article.Text[..at] + "\n\n";
        return new SameArticleTwin($"{head}{again}\n\n{article.Text[at..]}", window.SpanIn(article),
            new TextSpan(head.Length, again.Length));
    }

    private static bool IsSayable(ComparedText text, int sentence) =>
        text.Source.Sentences[sentence].Words is >= FewestWords and <= MostWords
        && text.Source.BlockOf(text.Source.Sentences[sentence]).Kind == BlockKind.Paragraph
        && !text.IsPattern(sentence) && Pattern.IsStatement(text.Source, sentence);

    private static bool EndsParagraph(AnnotatedText article, int sentence) =>
        article.BlockOf(article.Sentences[sentence]).Kind == BlockKind.Paragraph
        && (sentence + 1 == article.Sentences.Length
            || article.Sentences[sentence + 1].Block != article.Sentences[sentence].Block);
}
