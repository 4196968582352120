using System.Collections.Immutable;
using QualityCheck.Language;

namespace QualityCheck.Hedging;

/// <summary>The cues of a text that <see cref="HedgingOptions"/> leave and add. Safe from many threads.</summary>
internal sealed class CueSelection
{
    private const string Anywhere = "-";

    private readonly HedgingOptions _options;
    private readonly ImmutableHashSet<string> _dropped;
    private readonly PhraseTable<HedgeEntry> _added;
    private readonly PhraseTable<string> _accepted;

    public CueSelection(HedgingOptions options)
    {
        _options = options;
        _dropped = options.Dropped.SelectMany(cue => Misspellings.Of(cue.ToLowerInvariant()).Prepend(cue))
            .ToImmutableHashSet(StringComparer.OrdinalIgnoreCase);
        _added =
            new(options.Added.Select(cue => (PatternOf(cue.Phrase), new HedgeEntry(cue.Type, cue.Strength, Lemma: 0))));
        _accepted = new(options.Accepted.Select(phrase => (PatternOf(phrase), phrase)));
    }

    public ImmutableArray<Cue> Of(AnnotatedText text, CancellationToken cancellationToken)
    {
        ImmutableArray<Cue> added = _options.Added.IsEmpty ? [] : CueTagger.Tag(text, _added, cancellationToken);
        bool[] replaced = Mask(text, added.Select(cue => cue.Span)),
            accepted = Mask(text, _options.Accepted.IsEmpty ? [] : AcceptedIn(text));
        return [.. text.Cues.Where(cue => !replaced.AsSpan(cue.Span.Start, cue.Span.Length).Contains(true))
            .Concat(added)
            .Where(
                cue => !_options.Off.Contains(cue.Type) && !_dropped.Contains(cue.Span.In(text.Text))
                    && accepted.AsSpan(cue.Span.Start, cue.Span.Length).Contains(false))
            .OrderBy(cue => cue.Span.Start)];
    }

    private IEnumerable<TextSpan> AcceptedIn(AnnotatedText text)
    {
        foreach (Sentence sentence in text.Sentences)
        {
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (_accepted.Match(new TokenReader(text.Text, text.Tokens), i, sentence, out _) is { } phrase)
                    yield return TextSpan.FromBounds(text.Tokens[i].Start, text.Tokens[i + phrase.Length - 1].End);
            }
        }
    }

    private static bool[] Mask(AnnotatedText text, IEnumerable<TextSpan> spans)
    {
        var mask = new bool[text.Text.Length];
        foreach (TextSpan span in spans)
            mask.AsSpan(span.Start, span.Length).Fill(true);
        return mask;
    }

    private static PhrasePattern PatternOf(string phrase) => new(phrase.ToLowerInvariant(), Anywhere, Anywhere);
}
