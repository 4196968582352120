using System.Text;

namespace QualityCheck.Neural;

/// <summary>
/// Cuts a text into the pieces of a vocabulary as BERT's uncased models read it (Devlin et al. 2019): lower case, no
/// accents, each punctuation mark and each Chinese character a word of its own, and of each word the longest piece
/// first (WordPiece). Immutable and safe from many threads.
/// </summary>
internal sealed class WordPieceTokenizer(Vocabulary vocabulary)
{
    /// <summary>A longer word is unknown; part of how the models were trained.</summary>
    private const int LongestWord = 100;

    /// <summary>The pieces of a text, at most so many.</summary>
    public IReadOnlyList<Piece> Tokenize(ReadOnlySpan<char> text, int most)
    {
        var pieces = new List<Piece>();
        var word = new FoldedWord();
        for (int at = 0; at < text.Length && pieces.Count < most;)
        {
            Rune.DecodeFromUtf16(text[at..], out Rune rune, out int length);
            var span = new TextSpan(at, length);
            at += length;
            switch (Characters.KindOf(rune))
            {
                case CharacterKind.Space:
                    End(word, pieces);
                    break;
                case CharacterKind.Alone:
                    End(word, pieces);
                    word.Add(rune, span);
                    End(word, pieces);
                    break;
                case CharacterKind.OfWord:
                    word.Add(rune, span);
                    break;
            }
        }
        End(word, pieces);
        return pieces.Count > most ? pieces[..most] : pieces;
    }

    private void End(FoldedWord word, List<Piece> pieces)
    {
        if (word.Length > 0)
            Cut(word, pieces);
        word.Clear();
    }

    private void Cut(FoldedWord word, List<Piece> pieces)
    {
        int before = pieces.Count;
        for (int start = 0, end; start < word.Length; start = end)
        {
            int? id = null;
            for (end = word.Length > LongestWord ? start : word.Length; end > start; end--)
            {
                id = vocabulary.Find(word[start..end], goesOn: start > 0);
                if (id is not null)
                    break;
            }
            if (id is null)
            {
                pieces.RemoveRange(before, pieces.Count - before);
                pieces.Add(new Piece(vocabulary.Unknown, word.SpanOf(0, word.Length)));
                return;
            }
            pieces.Add(new Piece(id.Value, word.SpanOf(start, end)));
        }
    }
}
