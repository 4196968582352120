using QualityCheck.Language;

namespace QualityCheck.Style;

/// <summary>
/// Finds what sells: the publisher's name, praise of its own goods, calls to buy, prices beside them. A name alone
/// sells nothing.
/// </summary>
internal sealed class PromotionFinder
{
    // Words between "our" and what is ours, or "we" and its verb: our award-winning team. A judgement.
    private const int Reach = 3;

    // Tokens between the publisher and what praises it. A judgement.
    private const int PraiseReach = 10;

    // No token.
    private const int None = -1;

    private readonly StyleText _text;
    private readonly OwnBrand _brand;
    private readonly QuotationCursor _quoted;
    private readonly bool[] _mayOffer, _isPraise;
    private int _quantity;

    public PromotionFinder(StyleText text, OwnBrand brand)
    {
        (_text, _brand, _quoted) = (text, brand, new QuotationCursor(text.Source));
        _mayOffer = text.Source.Types.Each(text.Lexicon.Offers.MayBegin);
        _isPraise = text.Source.Types.Each(text.Lexicon.Praise.Contains);
    }

    /// <summary>Sentences of running text and of lists.</summary>
    public int Sentences { get; private set; }

    /// <summary>Those of them that name the publisher.</summary>
    public int Named { get; private set; }

    /// <summary>How often the firm speaks of itself: our team, we offer.</summary>
    public int Voice { get; private set; }

    /// <summary>Prices and bargains beside a call or praise.</summary>
    public int Offers { get; private set; }

    /// <summary>Looks at a sentence; sentences come in their order.</summary>
    public void Read(Sentence sentence, List<StyleMark> marks)
    {
        AnnotatedText source = _text.Source;
        bool heading = source.BlockOf(sentence).Kind == BlockKind.Heading;
        var reader = new TokenReader(source.Text, source.Tokens);
        int named = 0, voice = 0, calls = 0, offers = 0, own = None, praised = None;
        bool praise = false;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (!source.Tokens[i].IsWord || _quoted.Around(source.Tokens[i].Span) is not null)
                continue;
            int name = _brand.IsKnown ? _brand.Match(reader, i, sentence, heading) : 0;
            if (name > 0)
            {
                named++;
                own = i + name - 1;
                if (IsTakenUp(reader, i, sentence))
                {
                    calls++;
                    marks.Add(new StyleMark(Between(i - 1, i + name), StyleEntry.Call));
                }
                i += name - 1;
                continue;
            }
            int type = source.Types[i];
            if (_mayOffer[type]
                && _text.Lexicon.Offers.Match(reader, i, sentence, out StyleEntry? entry) is { } phrase)
            {
                offers += entry == StyleEntry.Offer ? 1 : 0;
                calls += entry == StyleEntry.Call ? 1 : 0;
                if (entry == StyleEntry.Call)
                    marks.Add(new StyleMark(Between(i, i + phrase.Length), entry));
            }
            if (IsVoice(reader, i, sentence))
                (voice, own) = (voice + 1, i);
            praised = _isPraise[type] ? i : praised;
            if (praise || own == None || praised == None || Math.Abs(own - praised) > PraiseReach)
                continue;
            praise = true;
            marks.Add(new StyleMark(source.Tokens[praised].Span, StyleEntry.Praise));
        }
        Sentences += heading ? 0 : 1;
        Named += !heading && named > 0 ? 1 : 0;
        Voice += voice;
        if (calls > 0 || praise)
            Offers += offers + Prices(sentence);
    }

    private TextSpan Between(int first, int end) =>
        TextSpan.FromBounds(_text.Source.Tokens[first].Start, _text.Source.Tokens[end - 1].End);

    /// <summary>Whether the reader is told to take what is named: Try Acme, visit Acme.</summary>
    private bool IsTakenUp(TokenReader reader, int i, Sentence sentence) =>
        i > sentence.FirstToken && _text.Lexicon.TakeUp.Contains(reader[i - 1])
        && (i - 1 == sentence.FirstToken || reader[i - 2] is "," or "to" or "and" or "or");

    /// <summary>Whether the firm speaks of itself here.</summary>
    private bool IsVoice(TokenReader reader, int i, Sentence sentence)
    {
        bool our = reader.Is(i, "our");
        if (!our && !reader.Is(i, "we"))
            return false;
        for (int j = i + 1; j < Math.Min(sentence.EndToken, i + 1 + Reach); j++)
        {
            if ((our ? _text.Lexicon.FirmNouns : _text.Lexicon.FirmVerbs).Contains(reader[j]))
                return true;
            if (!our && !_text.Lexicon.FirmLinks.Contains(reader[j]))
                return false;
        }
        return false;
    }

    private int Prices(Sentence sentence)
    {
        AnnotatedText source = _text.Source;
        while (_quantity < source.Quantities.Length && source.Quantities[_quantity].Span.End <= sentence.Span.Start)
            _quantity++;
        int prices = 0;
        int end = sentence.Span.End;
        for (int q = _quantity; q < source.Quantities.Length && source.Quantities[q].Span.Start < end; q++)
            prices += source.Quantities[q].Kind == QuantityKind.Money ? 1 : 0;
        return prices;
    }
}
