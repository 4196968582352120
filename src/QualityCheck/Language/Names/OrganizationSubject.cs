namespace QualityCheck.Language;

/// <summary>
/// The part of an organisation's name that says what it works on: <c>Department of Health and Human Services</c>. Its
/// grammar is that of English, whatever the pack.
/// </summary>
internal sealed class OrganizationSubject(LanguagePack pack)
{
    // Tokens from the head of the name on that are looked through. A judgement.
    private const int LongestName = 12;

    private readonly NameWords _nameWords = pack.NameWords;

    /// <summary>
    /// Whether the name from <paramref name="start"/> goes on with the <c>and</c> or <c>in</c> at
    /// <paramref name="end"/> and what follows.
    /// </summary>
    public bool GoesOn(TokenReader reader, int start, int end)
    {
        int head = Math.Max(start, end - LongestName);
        while (head < end && !_nameWords.HasSubject(reader[head]))
            head++;
        return head + 2 < end
            && (reader.Is(end, "and") && reader[head + 1] is "of" or "for"
                || reader.Is(end, "in") && reader.Is(head + 1, "for") && reader.Is(end - 2, "and"));
    }
}
