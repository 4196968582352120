using System.Collections.Immutable;
using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>
/// Finds numbers, amounts, dates and times: token by token, the longest match first, none overlapping. Its grammar is
/// that of English, whatever the pack.
/// </summary>
internal sealed class QuantityScanner(LanguagePack pack)
{
    private readonly Currencies _currencies = pack.Currencies;
    private readonly NumberWords _numberWords = pack.NumberWords;
    private readonly SourceWords _sourceWords = pack.SourceWords;
    private readonly Units _units = pack.Units;

    private readonly WordSet _articles = pack.Words("numbers", "article");

    private readonly WordSet _percents = pack.Words("numbers", "percent");

    private readonly WordSet _openers =
        new(pack.NumberWords.Openers.Concat(pack.TemporalScanner.Openers), StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The quantities in order. The tags, which may be missing, tell the figure <c>one</c> from the pronoun.
    /// </summary>
    public ImmutableArray<Quantity> Scan(string text, ImmutableArray<Token> tokens,
        ImmutableArray<PartOfSpeech> tags, CancellationToken cancellationToken)
    {
        var quantities = ImmutableArray.CreateBuilder<Quantity>();
        var reader = new TokenReader(text, tokens);
        int i = 0;
        while (i < tokens.Length)
        {
            cancellationToken.ThrowIfCancellationRequested();
            (int end, QuantityKind? kind) = MayBegin(reader, i) ? At(reader, i) : (i, null);
            if (end > i && kind is { } read)
                (end, kind) = pack.QuantityReview.Of(reader, tags, quantities, i, end, read);
            else if (reader.Is(i, "one") && CountsOne(reader, tags, i))
                (end, kind) = (i + 1, QuantityKind.Cardinal);
            if (end > i && kind is { } known)
                Add(quantities, reader, tokens,
                    known == QuantityKind.Money && Currencies.IsSign(reader[i])
                        ? pack.MoneyScanner.BeginningOf(reader, i)
                        : i, end, known);
            i = Math.Max(end, i + 1);
        }
        return quantities.DrainToImmutable();
    }

    /// <summary>Whether <c>one</c> is a figure: <c>one ferry</c>, <c>one of the ferries</c>.</summary>
    private bool CountsOne(TokenReader reader, ImmutableArray<PartOfSpeech> tags, int i) =>
        i + 1 < tags.Length && tags[i] == PartOfSpeech.Numeral && !_sourceWords.IsDeterminer(reader[i - 1])
        && (reader.Is(i + 1, "of")
            || tags[i + 1] is PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.ProperNoun)
        && !pack.QuantityReview.IsSomeDay(reader, i);

    private void Add(ImmutableArray<Quantity>.Builder quantities, TokenReader reader,
        ImmutableArray<Token> tokens, int start, int end, QuantityKind kind)
    {
        bool genitive = reader.IsWord(end - 1) && Possessive.Ends(reader[end - 1]);
        var span = TextSpan.FromBounds(tokens[start].Start, tokens[end - 1].End - (genitive ? 2 : 0));
        if (quantities.Count == 0 || quantities[^1].Span.End <= span.Start)
            quantities.Add(
                new Quantity(span, kind,
                    kind == QuantityKind.Temporal && pack.TemporalScanner.IsRelative(reader, start, end)));
    }

    /// <summary>A cheap test that most tokens fail.</summary>
    private bool MayBegin(TokenReader reader, int i) => reader.Kind(i) switch
    {
        TokenKind.Number => true,
        TokenKind.Word =>
            _articles.Contains(reader[i])
                ? MayFollowArticle(reader, i + 1)
                : MayBeginWith(reader[i]) || pack.MoneyScanner.AfterCode(reader, i) > i,
        TokenKind.Symbol => Currencies.IsSign(reader[i]) || reader[i] is "%" or "−" or "-",
        TokenKind.Punctuation =>
            reader[i] is "-" or "–" or "'" or "’" && reader.Touches(i + 1) && reader.IsNumber(i + 1),
        _ => false,
    };

    private bool MayBeginWith(ReadOnlySpan<char> word)
    {
        int cut = word.IndexOfAny('-', '\'', '’');
        return _openers.Contains(cut > 0 ? word[..cut] : word) || TemporalScanner.IsGlued(word);
    }

    private bool MayFollowArticle(TokenReader reader, int i) =>
        reader.IsWord(i)
        && (_numberWords.IsScale(reader[i]) || _numberWords.IsPart(reader[i])
            || _units.IsTime(Possessive.Without(reader[i]))
            || _units.IsMeasure(reader[i]) || _units.IsAdjective(reader[i]) || reader.Is(i, "few"));

    /// <summary>
    /// The index behind the quantity that begins at <paramref name="i"/>, and its kind; no kind for tokens that are to
    /// be passed over.
    /// </summary>
    private (int End, QuantityKind? Kind) At(TokenReader reader, int i)
    {
        if (IsEnumerator(reader, i) || pack.QuantityReview.IsSomeDay(reader, i))
            return (i, null);
        if (Naming(reader, i) is var naming && naming > i)
            return (naming, QuantityKind.Reference);
        if (pack.TemporalScanner.EndOf(reader, i) is var time && time > i)
            return (time, QuantityKind.Temporal);
        if (Currencies.IsSign(reader[i]))
            return pack.MoneyScanner.AfterSign(reader, i) is var signed && signed > i
                ? (signed, QuantityKind.Money)
                : (i, null);
        if (reader.IsWord(i) && pack.MoneyScanner.AfterCode(reader, i) is var coded && coded > i)
            return (coded, QuantityKind.Money);
        if (AfterBarePercent(reader, i) is var percent && percent > i)
            return (percent, QuantityKind.Percent);
        if (reader.IsNumber(i) && ReferenceNumber.EndOfJoined(reader, i) is var joined && joined > i)
            return (joined, QuantityKind.Reference);
        if (reader.Is(i, "next") && reader.Is(i + 1, "to") && reader.Is(i + 2, "last")
            || reader.Is(i, "last") && reader.Is(i + 1, "but") && reader.Is(i + 2, "one"))
            return (i + 3, QuantityKind.Ordinal);
        int number = pack.NumberScanner.EndOf(reader, i);
        if (number == i)
            return WithoutNumber(reader, i);
        (int end, QuantityKind? kind) = AfterRange(reader, number) is var upper && upper > number
            ? WithUnit(reader, i, upper)
            : (number, null);
        if (kind is not null and not QuantityKind.Ordinal)
            return (end, kind);
        return WithUnit(reader, i, number);
    }

    /// <summary>
    /// The index behind figures that are no amount whatever they look like: a telephone number, a verse, a place on the
    /// globe, a numbered thing.
    /// </summary>
    private int Naming(TokenReader reader, int i)
    {
        if (pack.Coordinate.EndOf(reader, i) is var place && place > i || !reader.IsNumber(i))
            return place;
        if (pack.ScriptureVerse.EndOf(reader, i) is var verse && verse > i)
            return verse;
        return pack.TelephoneNumber.EndOf(reader, i) is var telephone && telephone > i
            ? telephone
            : pack.ReferenceNumber.EndOfNumbered(reader, i);
    }

    /// <summary>
    /// The number of a list item or heading at the beginning of a line: <c>3. Paint</c>, <c>2) Sand</c>.
    /// </summary>
    private static bool IsEnumerator(TokenReader reader, int i) =>
        reader.IsNumber(i) && reader[i].Length <= 3 && reader[i + 1] is "." or ")" && reader.Touches(i + 1)
        && !reader.Touches(i + 2) && reader.SameLine(i + 1, i + 2) && !reader.SameLine(i - 1, i);

    /// <summary>
    /// The index behind the upper end of a range or the other side of an area: <c>10–20</c>, <c>5.5 × 2.1</c>.
    /// </summary>
    private int AfterRange(TokenReader reader, int end)
    {
        bool dash = reader[end] is "-" or "–" && reader.Touches(end) && reader.Touches(end + 1);
        bool power = reader[end] is "*" or "·" or "⋅" && reader[end + 1] is "10" && reader[end + 2] is "^";
        if (!dash && !power && reader[end] is not ("x" or "×"))
            return end;
        return reader.IsNumber(end + 1) && reader.SameLine(end - 1, end + 1)
            ? pack.NumberScanner.EndOf(reader, end + 1)
            : end;
    }

    private (int End, QuantityKind? Kind) WithUnit(TokenReader reader, int start, int end)
    {
        if (AfterPercent(reader, end) is var percent && percent > end)
            return (percent, QuantityKind.Percent);
        if (reader.Is(end, "of") && (reader.Is(end + 1, "a") || reader.Is(end + 1, "an"))
            && pack.NumberScanner.IsFraction(reader, end)
            && AmountOf(reader, start, end + 2) is { Kind: not null } share)
            return share;
        if (reader.IsNumber(end - 1)
            && (pack.MoneyScanner.IsGlued(reader[end - 1]) || pack.PriceContext.AreCents(reader, end - 1)))
            return (end, QuantityKind.Money);
        if (pack.MoneyScanner.AfterUnit(reader, end) is var money && money > end)
            return (money, QuantityKind.Money);
        if (reader.IsWord(end) && _currencies.IsWeight(reader[end]) && reader.SameLine(end - 1, end)
            && !pack.NumberScanner.IsOrdinal(reader, start, end) && pack.PriceContext.AreSterling(reader, start, end))
            return (end + 1, QuantityKind.Money);
        if (pack.DurationScanner.AfterUnit(reader, end) is var duration && duration > end
            && !pack.NumberScanner.IsOrdinal(reader, start, end))
            return (duration, QuantityKind.Temporal);
        if (pack.NumberScanner.IsOrdinal(reader, start, end))
            return reader.Is(end, "to") && reader.Is(end + 1, "last")
                ? (end + 2, QuantityKind.Ordinal)
                : (end, IsAdverb(reader, start, end) ? null : QuantityKind.Ordinal);
        if (pack.MeasureScanner.AfterUnit(reader, end) is var measure && measure > end
            || reader.IsNumber(end - 1)
            && (_units.IsGlued(NumberScanner.Letters(reader[end - 1])) || pack.Temperature.Is(reader, end - 1)))
            return (Math.Max(measure, end), QuantityKind.Measure);
        if (NumberScanner.IsLoneOne(reader, start, end))
            return (end, null);
        return (end, pack.ReferenceNumber.Is(reader, start, end) ? QuantityKind.Reference : QuantityKind.Cardinal);
    }

    private int AfterPercent(TokenReader reader, int end)
    {
        int sign = reader[end] is "-" && reader.Touches(end) && reader.Touches(end + 1) ? end + 1 : end;
        if (reader[sign] is "%" or "％" or "‰" || _percents.Contains(reader[sign]))
            return reader.Is(sign, "percent") && (reader.Is(sign + 1, "points") || reader.Is(sign + 1, "point"))
                ? sign + 2
                : sign + 1;
        if (reader.Is(sign, "per") && reader.Is(sign + 1, "cent"))
            return sign + 2;
        if (reader.Is(sign, "percentage"))
            return reader.Is(sign + 1, "points") || reader.Is(sign + 1, "point") ? sign + 2 : sign + 1;
        return (reader.Is(sign, "basis") && (reader.Is(sign + 1, "points") || reader.Is(sign + 1, "point")))
            ? sign + 2
            : end;
    }

    /// <summary>A share without its number before it: <c>per cent of 210</c>, <c>the % of increase</c>.</summary>
    private int AfterBarePercent(TokenReader reader, int i)
    {
        int of = reader[i] is "%" || reader.Is(i, "percent") ? i + 1 : reader.Is(i, "per") && reader.Is(i + 1, "cent")
            ? i + 2
            : i;
        if (of == i || !reader.Is(of, "of"))
            return i;
        return pack.NumberScanner.EndOf(reader, of + 1) is var number && number > of + 1
            ? number
            : reader[i] is "%" && reader.Is(i - 1, "the") ? i + 1 : i;
    }

    /// <summary>
    /// An amount that begins with no number by itself: <c>six-mile</c>, <c>hundred dollars</c>, <c>half a mile</c>,
    /// <c>a metric ton</c>.
    /// </summary>
    private (int End, QuantityKind? Kind) WithoutNumber(TokenReader reader, int i)
    {
        if (!reader.IsWord(i))
            return (i, null);
        if (reader[i].Contains('-'))
            return JoinedUnit(reader[i]) is { } joined
                ? (i + 1,
                    reader[i].EndsWith("pound") && pack.PriceContext.IsPriced(reader[i + 1])
                        ? QuantityKind.Money
                        : joined)
                : (i, null);
        if (pack.NumberScanner.AfterBareScale(reader, i) is var scale && scale > i)
            return AmountOf(reader, i, scale);
        bool article = reader.Is(i, "a") || reader.Is(i, "an");
        int part = article ? i + 1 : i;
        bool divides = reader.Is(part, "half") || reader.Is(part, "quarter");
        if (!divides || !article && _numberWords.IsOrdinal(reader[i - 1]))
            return article && pack.MeasureScanner.AfterArticle(reader, i) is var one && one > i
                ? (one, QuantityKind.Measure)
                : (i, null);
        int whole = reader.Is(part + 1, "of") ? part + 2 : part + 1;
        return AmountOf(reader, i, reader.Is(whole, "a") || reader.Is(whole, "an") ? whole + 1 : whole);
    }

    /// <summary>The unit at <paramref name="unit"/>, where it makes an amount of the words before.</summary>
    private (int End, QuantityKind? Kind) AmountOf(TokenReader reader, int start, int unit) =>
        WithUnit(reader, start, unit)
            is { Kind: QuantityKind.Money or QuantityKind.Measure or QuantityKind.Percent
                or QuantityKind.Temporal } amount && amount.End > unit ? amount : (start, null);

    /// <summary>
    /// The kind of a number and its unit in one word, <c>six-mile</c>, <c>half-inch</c>, <c>twenty-five-cent</c>; none
    /// for another word.
    /// </summary>
    private QuantityKind? JoinedUnit(ReadOnlySpan<char> word)
    {
        for (int hyphen = word.IndexOf('-'); hyphen > 0
            && (_numberWords.IsCardinal(word[..hyphen]) || word[..hyphen] is "half" or "quarter");)
        {
            ReadOnlySpan<char> unit = word[(hyphen + 1)..];
            if (pack.MeasureScanner.IsJoined(unit))
                return QuantityKind.Measure;
            if (_currencies.IsName(unit) || _currencies.IsMinor(unit))
                return QuantityKind.Money;
            if (unit is "percent")
                return QuantityKind.Percent;
            int next = unit.IndexOf('-');
            hyphen = next < 0 ? -1 : hyphen + 1 + next;
        }
        return null;
    }

    /// <summary><c>First, …</c>, <c>at first</c>, <c>first discovered</c>: no place in an order of things.</summary>
    private static bool IsAdverb(TokenReader reader, int start, int end) =>
        reader.IsWord(start) && (reader[end] is "," && (!reader.SameLine(start - 1, start) || reader[start - 1] is ".")
            || reader.Is(start - 1, "at") || reader.Is(start - 1, "per")
            || reader.Is(start, "first")
            && (reader.Is(end, "of") && reader.Is(end + 1, "all") || reader[end].EndsWith("ed")));
}
