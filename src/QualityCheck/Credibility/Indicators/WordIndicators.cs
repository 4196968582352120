namespace QualityCheck.Credibility;

/// <summary>What a word is evidence of wherever it stands.</summary>
/// <param name="IsHonorific">Whether it is a title or form of address.</param>
/// <param name="MayOwn">Whether it ends as a possessive does.</param>
/// <param name="IsListed">Whether a list has it.</param>
/// <param name="Listed">What that list is evidence of; null where the word is none as it is written here.</param>
/// <param name="IsFormal">Whether it is formal where it is a noun.</param>
internal readonly record struct WordIndicators(bool IsHonorific, bool MayOwn, bool IsListed, Indicator? Listed,
    bool IsFormal)
{
    public static WordIndicators Of(ReadOnlySpan<char> word, IndicatorWords words)
    {
        int apostrophe = word.IndexOfAny("'’ʼ‘＇");
        ReadOnlySpan<char> stem = apostrophe < 0 ? word : word[..apostrophe];
        bool relates = words.Relating.Contains(stem);
        Indicator? listed =
            words.Heated.Contains(stem) ? Indicators.Heated
            : relates ? apostrophe < 0 ? Indicators.Relating : null
            : words.VagueTime.Contains(stem) ? Indicators.VagueTime
            : words.Colloquial.Contains(stem) ? Indicators.Colloquial
            : words.Absolute.Contains(stem) ? Indicators.Absolute
            : words.Telling.Contains(stem) ? Indicators.Telling
            : words.FirstPerson.Contains(stem) ? Indicators.FirstPerson
            : null;
        return new WordIndicators(words.Honorifics.Contains(word), apostrophe > 0 && word.Length - apostrophe <= 2,
            relates || listed is not null, listed, words.IsFormal(word));
    }
}
