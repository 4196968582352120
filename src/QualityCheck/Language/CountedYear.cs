using System.Collections.Immutable;

namespace QualityCheck.Language;

/// <summary>Tells four figures that count things from those that name a year: they <c>sold 1984 copies</c>, but the <c>1984 elections</c> and <c>2019 results</c>.</summary>
internal static class CountedYear
{
    private const int MostModifiers = 2;

    /// <summary>Things that have a year of their own, so that a year stands before them.</summary>
    private static readonly WordSet Dated = new(
        "elections primaries midterms polls protests riots floods wildfires attacks bombings talks games olympics finals semifinals championships playoffs "
        + "awards inductees finalists champions results figures levels earnings profits losses gains sales revenues receipts prices accounts estimates forecasts "
        + "projections targets goals emissions exports imports taxes returns budgets rates standards rules regulations guidelines vintages reports statistics "
        + "stats numbers data totals averages seasons festivals holidays plans proposals amendments reforms cuts hurricanes trends predictions highlights "
        + "resolutions dates events standings rankings ratings scores surveys censuses hearings debates campaigns caucuses conventions summits conferences "
        + "negotiations agreements accords treaties sanctions uprisings revolutions massacres crashes crises recessions recoveries celebrations commemorations "
        + "ceremonies parades hits charts filings disclosures expenses costs outlays salaries wages bonuses dividends allocations appropriations acquisitions "
        + "findings recommendations outcomes objectives commitments pledges requirements limits caps thresholds benchmarks baselines drafts picks rosters "
        + "tryouts shortages blackouts outages admissions enrollments intakes cohorts calendars catalogues catalogs tenders regattas marathons derbies coups "
        + "purges eruptions earthquakes epidemics outbreaks pandemics famines droughts heatwaves evacuations deportations expeditions missions launches "
        + "referendums referenda plebiscites cycles terms quotas");

    /// <summary>Things that are made or counted as often as they have a year: a year where nothing tells that they are counted.</summary>
    private static readonly WordSet Mixed = new(
        "votes ballots medals titles matches songs orders deliveries tests cars vehicles papers articles documents classes murders killings layoffs "
        + "redundancies interviews speeches comments movies films albums novels studies contracts meetings sessions trials concerts graduates alumni students "
        + "applicants entrants freshmen seniors winners losers contenders nominees fires fixtures storms strikes shipments issues editions volumes versions "
        + "models wines statements remarks openings closures exams assessments squads thrillers dramas comedies tours");

    private static readonly WordSet Persons = new("people men women children");

    private static readonly WordSet Plurals = new("people men women children sheep cattle fish police staff deer mice geese feet teeth oxen crew troops");

    private static readonly WordSet Amounting = new("than nearly almost approximately roughly least exactly precisely");

    private static readonly WordSet Counting = new(
        "of with without all these those another some only just exactly over than nearly about almost approximately roughly least most around precisely every per plus including first last next further remaining extra additional total "
        + "other among averaging totalling totaling comprising containing employing");

    private static readonly WordSet Leading = new("in since until till during before after between through circa");

    private static readonly WordSet Possible = new("by from at on for across to within");

    /// <summary>Whether the figures count the noun behind them. <paramref name="counting"/> tells that they end a range or a pair that counts.</summary>
    public static bool Is(TokenReader reader, ImmutableArray<PartOfSpeech> tags, int i, bool counting)
    {
        if (tags.Length != reader.Count)
            return false;
        ReadOnlySpan<char> before = reader.SameLine(i - 1, i) ? reader[i - 1] : default;
        if (reader.Is(i + 1, "of") && (reader.Is(i + 2, "the") || reader.Is(i + 2, "these") || reader.Is(i + 2, "those") || reader.Is(i + 2, "them")))
            return i > 0 && before.Length > 0 && !Leading.Contains(before) && !Possible.Contains(before) && tags[i - 1] is PartOfSpeech.Verb or PartOfSpeech.Auxiliary;
        int head = HeadOf(reader, tags, i);
        if (head == i)
            return false;
        if (Amounting.Contains(before))
            return true;
        if (Dated.Contains(reader[head]))
            return false;
        if (counting)
            return true;
        bool subject = head + 1 < tags.Length && tags[head + 1] is PartOfSpeech.Verb or PartOfSpeech.Auxiliary;
        if (before.IsEmpty || reader.Kind(i - 1) == TokenKind.Punctuation)
            return head == i + 1 && (Persons.Contains(reader[head]) || subject && before is not "," && !Mixed.Contains(reader[head]));
        if (Counting.Contains(before) || tags[i - 1] is PartOfSpeech.Verb or PartOfSpeech.Auxiliary)
            return !Leading.Contains(before);
        if (reader.Is(i - 1, "the"))
            return Persons.Contains(reader[head]) || reader.Is(i - 2, "of") && reader.IsNumber(i - 3);
        if (reader.Is(i - 1, "and") || reader.Is(i - 1, "or"))
            return i > 1 && tags[i - 2] == PartOfSpeech.Noun;
        return Possible.Contains(before) && !subject && !Mixed.Contains(reader[head]) && i > 1 && reader.SameLine(i - 2, i) && reader.Kind(i - 2) != TokenKind.Punctuation;
    }

    /// <summary>Whether the things have a year: <c>elections</c>, <c>results</c>.</summary>
    public static bool IsDated(ReadOnlySpan<char> noun) => Dated.Contains(noun);

    /// <summary>The plural noun that the figures may count; <paramref name="i"/> where there is none.</summary>
    private static int HeadOf(TokenReader reader, ImmutableArray<PartOfSpeech> tags, int i)
    {
        for (int at = i + 1; at <= i + 1 + MostModifiers && reader.IsWord(at) && reader.SameLine(i, at) && char.IsLower(reader[at][0]); at++)
        {
            if (tags[at] == PartOfSpeech.Noun && IsPlural(reader[at]) && !(reader.IsWord(at + 1) && tags[at + 1] == PartOfSpeech.Noun && IsPlural(reader[at + 1])))
                return at;
            if (tags[at] is not (PartOfSpeech.Adjective or PartOfSpeech.Noun))
                return i;
        }
        return i;
    }

    private static bool IsPlural(ReadOnlySpan<char> word) => word.Length > 2 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i' or '\'' or '’') || Plurals.Contains(word);
}
