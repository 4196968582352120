namespace QualityCheck.Repetition;

/// <summary>What is said of a repetition, in words and as evidence.</summary>
internal static class RepetitionFindings
{
    /// <summary>UTF-16 code units of the earlier passage that a finding quotes.</summary>
    private const int QuotedLength = 80;

    /// <summary>So many of the words that were new a finding names.</summary>
    private const int MostWords = 8;

    public static Finding Of(ComparedText text, Recurrence recurrence, Severity charged)
    {
        RuleDescriptor rule = RepetitionRules.For(recurrence);
        TextSpan first = recurrence.First.SpanIn(text.Source);
        Evidence evidence =
        [
            ("first", first), ("similarity", recurrence.Similarity), ("sentences", recurrence.Later.Count),
        ];
        if (recurrence.Kind != RecurrenceKind.Exact)
            evidence =
            [
                .. evidence, ("onlyFirst", OnlyIn(text, recurrence.First, recurrence.Later)),
                ("onlyLater", OnlyIn(text, recurrence.Later, recurrence.First)),
            ];
        string what = recurrence.IsParagraph ? "This paragraph" : recurrence.Later.Count > 1
            ? "This passage"
            : "This sentence";
        Finding finding = Finding.Of(rule, recurrence.Name, recurrence.Later.SpanIn(text.Source),
            recurrence.Probability, $"{what} {How(recurrence)}: “{Beginning(first.In(text.Source.Text))}”.", evidence);
        return finding with { Severity = recurrence.IsCharged ? charged : Severity.None };
    }

    public static Finding Of(ComparedText text, Loop loop, Severity charged)
    {
        TextSpan first = SpanOf(text, loop.From - loop.Period, loop.From);
        Evidence evidence =
        [
            ("first", first), ("words", loop.Period), ("times", (loop.To - loop.From) / loop.Period + 1),
        ];
        return Finding.Of(RepetitionRules.Loop, RepetitionRules.LoopType, SpanOf(text, loop.From, loop.To), 1,
            $"These words run in a loop: “{Beginning(first.In(text.Source.Text))}”.", evidence)
            with { Severity = charged };
    }

    public static Finding Of(ComparedText text, Points.Return point, Severity charged)
    {
        TextSpan first = point.First.SpanIn(text.Source);
        Evidence evidence =
        [
            ("first", first), ("similarity", Math.Round(point.Shared, 6)), ("sentences", point.Later.Count),
        ];
        return Finding.Of(RepetitionRules.Point, "restated", point.Later.SpanIn(text.Source),
            Math.Round(point.Shared, 6),
            $"This paragraph makes a point again: “{Beginning(first.In(text.Source.Text))}”.", evidence)
            with { Severity = charged };
    }

    public static Finding Of(ComparedText text, Phrase phrase)
    {
        TextSpan[] places = [.. phrase.Places.Select(place => SpanOf(text, place, place + phrase.Words))];
        Evidence evidence =
        [
            ("first", places[0]), ("words", phrase.Words),
            ("places", EvidenceValue.ListOf(places.Select(place => (EvidenceValue)place))),
        ];
        return Finding.Of(RepetitionRules.Phrase, RepetitionRules.PhraseType, places[1], 1,
            FormattableString.Invariant(
                $"This phrase stands in {places.Length} sentences: “{Beginning(places[1].In(text.Source.Text))}”."),
            evidence);
    }

    private static string How(Recurrence recurrence) => recurrence.Kind switch
    {
        RecurrenceKind.Exact => "stood before, word for word",
        RecurrenceKind.Near => "stood before with small changes",
        RecurrenceKind.Restated =>
            recurrence.IsCharged ? "says again what stood before" : "may say again what stood before",
        _ => "follows the pattern of an earlier one",
    };

    /// <summary>The first words of substance of one passage that the other lacks.</summary>
    private static EvidenceValue OnlyIn(ComparedText text, Window one, Window other)
    {
        var known = new HashSet<int>();
        for (int s = other.First; s < other.End; s++)
        {
            foreach (int stem in text.StemsOf(s))
                known.Add(stem);
        }
        var only = new List<EvidenceValue>();
        for (int s = one.First; s < one.End; s++)
        {
            foreach (int word in text.Words(s))
            {
                WordForm form = text.Form(word);
                if (only.Count < MostWords && form.IsContent && known.Add(form.Stem))
                    only.Add(form.Text);
            }
        }
        return EvidenceValue.ListOf(only);
    }

    private static TextSpan SpanOf(ComparedText text, int from, int to) =>
        TextSpan.FromBounds(text.TokenOf(from).Start, text.TokenOf(to - 1).End);

    private static string Beginning(string passage)
    {
        if (passage.Length <= QuotedLength)
            return passage;
        int cut = passage.LastIndexOf(' ', QuotedLength);
        return passage[..(cut > 0 ? cut : char.IsLowSurrogate(passage[QuotedLength]) ? QuotedLength - 1 : QuotedLength)]
            + " …";
    }
}
