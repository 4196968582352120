using System.Collections.Immutable;

namespace QualityCheck.Language;

/// <summary>Groups the tokens of each block into sentences.</summary>
internal sealed class SentenceSplitter(LanguagePack pack)
{
    public ImmutableArray<Sentence> Split(string text, ImmutableArray<Token> tokens, IReadOnlyList<Block> blocks,
        CancellationToken cancellationToken)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>(tokens.Length / 16 + 1);
        int token = 0;
        for (int block = 0; block < blocks.Count; block++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            while (token < tokens.Length && tokens[token].Start < blocks[block].Span.Start)
                token++;
            int end = token;
            while (end < tokens.Length && tokens[end].End <= blocks[block].Span.End)
                end++;
            SplitBlock(new SentenceEnds(pack, text, tokens.AsSpan()[..end], blocks[block].Kind == BlockKind.Code),
                tokens,
                token, block, sentences);
            token = end;
        }
        return sentences.DrainToImmutable();
    }

    private static void SplitBlock(SentenceEnds ends, ImmutableArray<Token> tokens, int from, int block,
        ImmutableArray<Sentence>.Builder sentences)
    {
        ListMarker? marker = null;
        for (int first = from, end; first < ends.Limit; first = end)
        {
            ListMarker? opening = ends.MarkerAt(first);
            if (opening is { IsLetter: true } && first > from && !(marker is { } last && opening.Value.Follows(last)))
                opening = null;
            marker = opening ?? marker;
            end = ends.Next(first, opening, marker);
            Add(tokens, first, end, block, sentences);
        }
    }

    private static void Add(ImmutableArray<Token> tokens, int first, int end, int block,
        ImmutableArray<Sentence>.Builder sentences)
    {
        int words = 0;
        for (int i = first; i < end; i++)
            words += tokens[i].IsWord ? 1 : 0;
        sentences.Add(
            new Sentence(TextSpan.FromBounds(tokens[first].Start, tokens[end - 1].End), first, end - first, words,
                block));
    }
}
