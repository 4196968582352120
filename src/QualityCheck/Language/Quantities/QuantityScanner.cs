using System.Collections.Immutable;
using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>
/// Finds numbers, amounts, dates and times: token by token, the longest match first, none overlapping.
/// </summary>
internal static class QuantityScanner
{
    private static readonly WordSet Articles = LanguagePack.English.Words("numbers", "article");

    private static readonly WordSet Percents = LanguagePack.English.Words("numbers", "percent");

    private static readonly WordSet Openers =
        new(NumberWords.Openers.Concat(TemporalScanner.Openers), StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The quantities in order. The tags, which may be missing, tell the figure <c>one</c> from the pronoun.
    /// </summary>
    public static ImmutableArray<Quantity> Scan(string text, ImmutableArray<Token> tokens,
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
                (end, kind) = QuantityReview.Of(reader, tags, quantities, i, end, read);
            else if (reader.Is(i, "one") && CountsOne(reader, tags, i))
                (end, kind) = (i + 1, QuantityKind.Cardinal);
            if (end > i && kind is { } known)
                Add(quantities, reader, tokens,
                    known == QuantityKind.Money && Currencies.IsSign(reader[i])
                        ? MoneyScanner.BeginningOf(reader, i)
                        : i, end, known);
            i = Math.Max(end, i + 1);
        }
        return quantities.DrainToImmutable();
    }

    /// <summary>Whether <c>one</c> is a figure: <c>one ferry</c>, <c>one of the ferries</c>.</summary>
    private static bool CountsOne(TokenReader reader, ImmutableArray<PartOfSpeech> tags, int i) =>
        i + 1 < tags.Length && tags[i] == PartOfSpeech.Numeral && !SourceWords.IsDeterminer(reader[i - 1])
        && (reader.Is(i + 1, "of")
            || tags[i + 1] is PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.ProperNoun)
        && !QuantityReview.IsSomeDay(reader, i);

    private static void Add(ImmutableArray<Quantity>.Builder quantities, TokenReader reader,
        ImmutableArray<Token> tokens, int start, int end, QuantityKind kind)
    {
        bool genitive = reader.IsWord(end - 1) && reader[end - 1] is [.., '\'' or '’', 's'];
        var span = TextSpan.FromBounds(tokens[start].Start, tokens[end - 1].End - (genitive ? 2 : 0));
        if (quantities.Count == 0 || quantities[^1].Span.End <= span.Start)
            quantities.Add(
                new Quantity(span, kind,
                    kind == QuantityKind.Temporal && TemporalScanner.IsRelative(reader, start, end)));
    }

    /// <summary>A cheap test that most tokens fail.</summary>
    private static bool MayBegin(TokenReader reader, int i) => reader.Kind(i) switch
    {
        TokenKind.Number => true,
        TokenKind.Word =>
            Articles.Contains(reader[i])
                ? MayFollowArticle(reader, i + 1)
                : MayBeginWith(reader[i]) || MoneyScanner.AfterCode(reader, i) > i,
        TokenKind.Symbol => Currencies.IsSign(reader[i]) || reader[i] is "%" or "−" or "-",
        TokenKind.Punctuation =>
            reader[i] is "-" or "–" or "'" or "’" && reader.Touches(i + 1) && reader.IsNumber(i + 1),
        _ => false,
    };

    private static bool MayBeginWith(ReadOnlySpan<char> word)
    {
        int cut = word.IndexOfAny('-', '\'', '’');
        return Openers.Contains(cut > 0 ? word[..cut] : word) || TemporalScanner.IsGlued(word);
    }

    private static bool MayFollowArticle(TokenReader reader, int i) =>
        reader.IsWord(i)
        && (NumberWords.IsScale(reader[i]) || NumberWords.IsPart(reader[i])
            || Units.IsTime(reader[i] is [.., '\'' or '’', 's'] ? reader[i][..^2] : reader[i])
            || Units.IsMeasure(reader[i]) || Units.IsAdjective(reader[i]) || reader.Is(i, "few"));

    /// <summary>
    /// The index behind the quantity that begins at <paramref name="i"/>, and its kind; no kind for tokens that are to
    /// be passed over.
    /// </summary>
    private static (int End, QuantityKind? Kind) At(TokenReader reader, int i)
    {
        if (IsEnumerator(reader, i) || QuantityReview.IsSomeDay(reader, i))
            return (i, null);
        if (Naming(reader, i) is var naming && naming > i)
            return (naming, QuantityKind.Reference);
        if (TemporalScanner.EndOf(reader, i) is var time && time > i)
            return (time, QuantityKind.Temporal);
        if (Currencies.IsSign(reader[i]))
            return MoneyScanner.AfterSign(reader, i) is var signed && signed > i
                ? (signed, QuantityKind.Money)
                : (i, null);
        if (reader.IsWord(i) && MoneyScanner.AfterCode(reader, i) is var coded && coded > i)
            return (coded, QuantityKind.Money);
        if (AfterBarePercent(reader, i) is var percent && percent > i)
            return (percent, QuantityKind.Percent);
        if (reader.IsNumber(i) && ReferenceNumber.EndOfJoined(reader, i) is var joined && joined > i)
            return (joined, QuantityKind.Reference);
        if (reader.Is(i, "next") && reader.Is(i + 1, "to") && reader.Is(i + 2, "last")
            || reader.Is(i, "last") && reader.Is(i + 1, "but") && reader.Is(i + 2, "one"))
            return (i + 3, QuantityKind.Ordinal);
        int number = NumberScanner.EndOf(reader, i);
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
    private static int Naming(TokenReader reader, int i)
    {
        if (Coordinate.EndOf(reader, i) is var place && place > i || !reader.IsNumber(i))
            return place;
        if (ScriptureVerse.EndOf(reader, i) is var verse && verse > i)
            return verse;
        return TelephoneNumber.EndOf(reader, i) is var telephone && telephone > i
            ? telephone
            : ReferenceNumber.EndOfNumbered(reader, i);
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
    private static int AfterRange(TokenReader reader, int end)
    {
        bool dash = reader[end] is "-" or "–" && reader.Touches(end) && reader.Touches(end + 1);
        bool power = reader[end] is "*" or "·" or "⋅" && reader[end + 1] is "10" && reader[end + 2] is "^";
        if (!dash && !power && reader[end] is not ("x" or "×"))
            return end;
        return reader.IsNumber(end + 1) && reader.SameLine(end - 1, end + 1)
            ? NumberScanner.EndOf(reader, end + 1)
            : end;
    }

    private static (int End, QuantityKind? Kind) WithUnit(TokenReader reader, int start, int end)
    {
        if (AfterPercent(reader, end) is var percent && percent > end)
            return (percent, QuantityKind.Percent);
        if (reader.Is(end, "of") && (reader.Is(end + 1, "a") || reader.Is(end + 1, "an"))
            && NumberScanner.IsFraction(reader, end) && AmountOf(reader, start, end + 2) is { Kind: not null } share)
            return share;
        if (reader.IsNumber(end - 1)
            && (MoneyScanner.IsGlued(reader[end - 1]) || PriceContext.AreCents(reader, end - 1)))
            return (end, QuantityKind.Money);
        if (MoneyScanner.AfterUnit(reader, end) is var money && money > end)
            return (money, QuantityKind.Money);
        if (reader.IsWord(end) && Currencies.IsWeight(reader[end]) && reader.SameLine(end - 1, end)
            && !NumberScanner.IsOrdinal(reader, start, end) && PriceContext.AreSterling(reader, start, end))
            return (end + 1, QuantityKind.Money);
        if (DurationScanner.AfterUnit(reader, end) is var duration && duration > end
            && !NumberScanner.IsOrdinal(reader, start, end))
            return (duration, QuantityKind.Temporal);
        if (NumberScanner.IsOrdinal(reader, start, end))
            return reader.Is(end, "to") && reader.Is(end + 1, "last")
                ? (end + 2, QuantityKind.Ordinal)
                : (end, IsAdverb(reader, start, end) ? null : QuantityKind.Ordinal);
        if (MeasureScanner.AfterUnit(reader, end) is var measure && measure > end
            || reader.IsNumber(end - 1)
            && (Units.IsGlued(NumberScanner.Letters(reader[end - 1])) || Temperature.Is(reader, end - 1)))
            return (Math.Max(measure, end), QuantityKind.Measure);
        if (NumberScanner.IsLoneOne(reader, start, end))
            return (end, null);
        return (end, ReferenceNumber.Is(reader, start, end) ? QuantityKind.Reference : QuantityKind.Cardinal);
    }

    private static int AfterPercent(TokenReader reader, int end)
    {
        int sign = reader[end] is "-" && reader.Touches(end) && reader.Touches(end + 1) ? end + 1 : end;
        if (reader[sign] is "%" or "％" or "‰" || Percents.Contains(reader[sign]))
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
    private static int AfterBarePercent(TokenReader reader, int i)
    {
        int of = reader[i] is "%" || reader.Is(i, "percent") ? i + 1 : reader.Is(i, "per") && reader.Is(i + 1, "cent")
            ? i + 2
            : i;
        if (of == i || !reader.Is(of, "of"))
            return i;
        return NumberScanner.EndOf(reader, of + 1) is var number && number > of + 1
            ? number
            : reader[i] is "%" && reader.Is(i - 1, "the") ? i + 1 : i;
    }

    /// <summary>
    /// An amount that begins with no number by itself: <c>six-mile</c>, <c>hundred dollars</c>, <c>half a mile</c>,
    /// <c>a metric ton</c>.
    /// </summary>
    private static (int End, QuantityKind? Kind) WithoutNumber(TokenReader reader, int i)
    {
        if (!reader.IsWord(i))
            return (i, null);
        if (reader[i].Contains('-'))
            return JoinedUnit(reader[i]) is { } joined
                ? (i + 1,
                    reader[i].EndsWith("pound") && PriceContext.IsPriced(reader[i + 1]) ? QuantityKind.Money : joined)
                : (i, null);
        if (NumberScanner.AfterBareScale(reader, i) is var scale && scale > i)
            return AmountOf(reader, i, scale);
        bool article = reader.Is(i, "a") || reader.Is(i, "an");
        int part = article ? i + 1 : i;
        bool divides = reader.Is(part, "half") || reader.Is(part, "quarter");
        if (!divides || !article && NumberWords.IsOrdinal(reader[i - 1]))
            return article && MeasureScanner.AfterArticle(reader, i) is var one && one > i
                ? (one, QuantityKind.Measure)
                : (i, null);
        int whole = reader.Is(part + 1, "of") ? part + 2 : part + 1;
        return AmountOf(reader, i, reader.Is(whole, "a") || reader.Is(whole, "an") ? whole + 1 : whole);
    }

    /// <summary>The unit at <paramref name="unit"/>, where it makes an amount of the words before.</summary>
    private static (int End, QuantityKind? Kind) AmountOf(TokenReader reader, int start, int unit) =>
        WithUnit(reader, start, unit)
            is { Kind: QuantityKind.Money or QuantityKind.Measure or QuantityKind.Percent
                or QuantityKind.Temporal } amount && amount.End > unit ? amount : (start, null);

    /// <summary>
    /// The kind of a number and its unit in one word, <c>six-mile</c>, <c>half-inch</c>, <c>twenty-five-cent</c>; none
    /// for another word.
    /// </summary>
    private static QuantityKind? JoinedUnit(ReadOnlySpan<char> word)
    {
        for (int hyphen = word.IndexOf('-'); hyphen > 0
            && (NumberWords.IsCardinal(word[..hyphen]) || word[..hyphen] is "half" or "quarter");)
        {
            ReadOnlySpan<char> unit = word[(hyphen + 1)..];
            if (MeasureScanner.IsJoined(unit))
                return QuantityKind.Measure;
            if (Currencies.IsName(unit) || Currencies.IsMinor(unit))
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
