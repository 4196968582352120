namespace QualityCheck.Language;

/// <summary>Tells from the spaces around it whether a mark opens or closes a quotation.</summary>
internal static class QuotationMarks
{
    public static bool Opens(TokenReader reader, int i) => reader[i] switch
    {
        "“" or "«" or "„" or "‘" => true,
        "\"" or "'" => !reader.Touches(i) && reader.Touches(i + 1),
        _ => false,
    };

    public static bool Closes(TokenReader reader, int i) => reader[i] switch
    {
        "”" or "»" => true,
        "’" or "\"" or "'" => reader.Touches(i) && !(reader.Touches(i + 1) && reader.IsWord(i + 1)),
        _ => false,
    };
}
