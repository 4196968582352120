using System.Collections.Frozen;

namespace QualityCheck.Language;

/// <summary>Days that have a name.</summary>
internal static class Holidays
{
    private static readonly FrozenDictionary<string, string[][]> ByFirstWord =
        ("new year's eve|new year's day|new years eve|new years day|new year day|new year|lunar new year|chinese new year|epiphany|martin luther king jr day|martin luther king day|mlk day|australia day|groundhog day|"
        + "valentine's day|valentines day|valentine day|presidents' day|presidents day|president's day|mardi gras|shrove tuesday|pancake day|ash wednesday|international women's day|international womens day|women's day|"
        + "saint patrick's day|st. patrick's day|st patrick's day|saint patricks day|st patricks day|saint patrick|st patrick|palm sunday|maundy thursday|good friday|holy saturday|easter sunday|easter monday|easter day|easter|"
        + "april fools' day|april fools day|april fool's day|earth day|anzac day|may day|labour day|labor day|international workers' day|international workers day|workers' day|cinco de mayo|mother's day|mothers' day|mothers day|"
        + "memorial day|flag day|juneteenth|father's day|fathers' day|fathers day|canada day|independence day|bastille day|assumption day|columbus day|indigenous peoples' day|halloween|all saints' day|all saints day|all souls' day|"
        + "all souls day|guy fawkes night|guy fawkes day|bonfire night|diwali|veterans day|veterans' day|armistice day|remembrance day|remembrance sunday|thanksgiving day|thanksgiving|black friday|cyber monday|advent sunday|"
        + "christmas eve|christmas day|christmas|xmas|boxing day|hanukkah|chanukah|kwanzaa|passover|rosh hashanah|yom kippur|purim|sukkot|shavuot|ramadan|eid al fitr|eid al-fitr|eid al adha|eid al-adha|eid ul fitr|eid|ashura|holi|vesak|"
        + "singles day|singles' day|teachers' day|teachers day|teacher's day|children's day|childrens day|arbor day|ascension day|pentecost|whit monday|corpus christi|burns night|st. george's day|st george's day|inauguration day|"
        + "election day|republic day|victory day|v-e day|ve day|d-day|super bowl sunday|super tuesday|midsummer|midsummer's day|dia de los muertos|day of the dead|national day|bank holiday|girls' day|yuandan|qingming festival|dragon boat festival|mid-autumn festival|lantern festival|spring festival")
        .Split('|').Select(name => name.Split(' ')).GroupBy(words => words[0]).ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(words => words.Length).ToArray(), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string[][]>.AlternateLookup<ReadOnlySpan<char>> Lookup = ByFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();

    public static IEnumerable<string> Openers => ByFirstWord.Keys;

    /// <summary>The index behind the holiday that begins at <paramref name="i"/>; <paramref name="i"/> where there is none.</summary>
    public static int EndOf(TokenReader reader, int i)
    {
        if (!Lookup.TryGetValue(reader[i], out string[][]? names))
            return i;
        foreach (string[] name in names)
        {
            int end = Matches(reader, i, name);
            if (end > i)
                return end;
        }
        return i;
    }

    /// <summary>Whether the day is what is done, and not when: <c>celebrate Christmas</c>.</summary>
    public static bool IsCelebrated(TokenReader reader, int i) => reader.Is(i - 1, "celebrate") || reader.Is(i - 1, "celebrated") || reader.Is(i - 1, "celebrates") || reader.Is(i - 1, "celebrating");

    private static int Matches(TokenReader reader, int i, string[] name)
    {
        int at = i;
        foreach (string word in name)
        {
            if (at > i && !reader.SameLine(at - 1, at) || !Equal(reader[at], word))
            {
                // The tokenizer leaves the mark of a plural possessive to itself.
                if (!word.EndsWith('\'') || !Equal(reader[at], word.AsSpan(0, word.Length - 1)) || reader[at + 1] is not ("'" or "’"))
                    return i;
                at++;
            }
            at++;
        }
        return at;
    }

    private static bool Equal(ReadOnlySpan<char> token, ReadOnlySpan<char> word)
    {
        if (token.Length != word.Length)
            return false;
        for (int i = 0; i < token.Length; i++)
        {
            char c = token[i] == '’' ? '\'' : char.ToLowerInvariant(token[i]);
            if (c != word[i])
                return false;
        }
        return true;
    }
}
