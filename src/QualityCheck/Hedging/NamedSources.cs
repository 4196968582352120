using QualityCheck.Language;

namespace QualityCheck.Hedging;

/// <summary>
/// Tells whether it is known who says or believes something: by name, by office, or by the place of work.
/// </summary>
internal sealed class NamedSources(AnnotatedText text)
{
    private readonly HedgingPack _pack = HedgingPack.Of(text);
    private readonly NameIndex _names = new(text.Pack!, text.Text, text.Tokens, text.Entities);

    public bool Names(Attribution attribution, Sentence sentence) =>
        attribution.Named
        || attribution.Source is { } source
        && IsAffiliated(text.TokenAt(source.Start, sentence), text.TokenAt(source.End, sentence));

    /// <summary>
    /// Whether the belief at a token is that of somebody who is named, as in <c>the ministry hopes</c>.
    /// </summary>
    public bool NamesSubject(int verb, Sentence sentence)
    {
        SourcePhrase subject =
            new SourceFinder(_pack.Language, new TokenReader(text.Text, text.Tokens), _names).Before(verb,
                sentence.FirstToken);
        return subject.Named || IsAffiliated(subject.Start, subject.End);
    }

    /// <summary><c>doctors at St Mary's Hospital</c>, but not <c>insiders at Apple</c>.</summary>
    private bool IsAffiliated(int start, int end)
    {
        var reader = new TokenReader(text.Text, text.Tokens);
        for (int i = start + 1; i + 1 < end; i++)
        {
            if (_pack.WeaselWords.Workplaces.Contains(reader[i])
                && !_pack.WeaselWords.Anonymous.Contains(reader[i - 1]))
                return _names.Is(reader.Is(i + 1, "the") ? i + 2 : i + 1, EntityKind.Organization);
        }
        return false;
    }
}
