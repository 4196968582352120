using QualityCheck.Text;

namespace QualityCheck.Facts;

/// <summary>
/// Tells names from capitals that name nobody: the single letters of notation (<c>Let S be a set</c>), a part of a work
/// without its number (<c>as in the Lemma</c>) and words in a sentence that is written in capitals. Entities must be
/// asked in order.
/// </summary>
internal sealed class NameFilter(AnnotatedText text)
{
    // In fewer words capitals may all be names. A judgement.
    private const int FewestWords = 4;
    // Beyond this share of words in capitals the whole sentence is shouted. A judgement.
    private const double ShoutedShare = 0.5;

    private readonly WordSet _workParts = FactsPack.Of(text).WorkParts;
    private int _sentence = -1;
    private bool _shouted;

    public bool Accepts(Entity entity)
    {
        ReadOnlySpan<char> name = text.Text.AsSpan(entity.Span.Start, entity.Span.Length);
        return !_workParts.Contains(name) && !IsLetter(name)
            && !(IsUpper(name) && InShoutedSentence(entity.Span.Start));
    }

    private static bool IsLetter(ReadOnlySpan<char> name) => name.TrimEnd('.') is [var only] && char.IsLetter(only);

    private bool InShoutedSentence(int offset)
    {
        int sentence = text.SentenceAt(offset);
        if (sentence != _sentence)
            (_sentence, _shouted) = (sentence, sentence < text.Sentences.Length && IsShouted(text.Sentences[sentence]));
        return _shouted;
    }

    private bool IsShouted(Sentence sentence)
    {
        int words = 0, upper = 0;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            Token token = text.Tokens[i];
            if (token.Kind != TokenKind.Word || token.Length == 1)
                continue;
            words++;
            upper += IsUpper(text[token]) ? 1 : 0;
        }
        return words >= FewestWords && upper > words * ShoutedShare;
    }

    private static bool IsUpper(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (char.IsLower(c))
                return false;
        }
        return true;
    }
}
