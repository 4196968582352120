using QualityCheck.Language;
using QualityCheck.Text;

namespace QualityCheck.Boilerplate;

/// <summary>The sentence inside of a paragraph that introduces a writer.</summary>
internal static class PieceBio
{
    /// <summary>The most words of the sentence: a judgement.</summary>
    private const int MostWords = 30;

    /// <summary>The most words that are looked at to see whether it is longer: a judgement.</summary>
    private const int MostRead = 36;

    private static readonly WordSet OtherWriters = LanguagePack.English.Words("boilerplate", "writer-piece");
    private static readonly WordSet Auxiliaries = LanguagePack.English.Words("boilerplate", "writer-auxiliary");
    private static readonly WordSet Written = LanguagePack.English.Words("boilerplate", "written");

    /// <summary>Whether a name of two words or three and a word that tells what authors do stand here.</summary>
    public static bool MayBeAuthor(PieceText text, TextSpan first)
    {
        if (first.End + 1 >= text.End || !char.IsUpper(text.Text[first.End + 1]))
            return false;
        TextSpan word = first;
        for (int i = 0; i < 4; i++)
        {
            if (!text.TryWord(word.End, out word))
                return false;
            if (text.IsLower(word))
                return i >= 1 && (WriterWords.IsWriting(text.Of(word)) || Auxiliaries.Contains(text.Of(word)));
        }
        return false;
    }

    /// <summary>A sentence that tells who a writer is whom the article does not name.</summary>
    public static int End(PieceText text, int at)
    {
        if (!text.TryWord(at, out TextSpan first) || !MayBeAuthor(text, first))
            return -1;
        int stop = text.SentenceEnd(first.Start);
        List<TextSpan> words = text.Words(first.Start, stop, MostRead);
        int verb = words.FindIndex(text.IsLower);
        bool writes = words.Count <= MostWords
            && (WriterWords.IsWriting(text.Of(words[verb]))
                || words.Skip(verb + 1).Any(word => TellsOfWriting(text.Of(word))));
        return writes && !text.IsKnown(words[verb - 1]) ? words[^1].End : -1;
    }

    private static bool TellsOfWriting(ReadOnlySpan<char> word) =>
        WriterWords.IsWriter(word) || OtherWriters.Contains(word) || Written.Contains(word);
}
