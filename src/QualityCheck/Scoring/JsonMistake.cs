namespace QualityCheck.Scoring;

/// <summary>What is wrong where a text stops being JSON, for somebody who writes it by hand.</summary>
internal static class JsonMistake
{
    /// <param name="json">The text.</param>
    /// <param name="offset">Where its reader gave up.</param>
    public static string At(string json, int offset)
    {
        if (string.IsNullOrWhiteSpace(json))
            return "the policy is empty";
        if (offset >= json.Length)
            return "the text ends before the policy does: a quotation mark, ']' or '}' is missing at the end";
        return json[offset] switch
        {
            '\r' or '\n' => "the line ends within a text: its closing quotation mark is missing",
            < ' ' => "within a text a tab is written \\t",
            '\'' or '‘' or '’' or '“' or '”' or '„' =>
                "keys and texts stand between straight double quotation marks, \"like this\"",
            _ when offset > 0 && json[offset - 1] == '\\' => "within a text a backslash is written twice",
            '.' or '+' or >= '0' and <= '9' => "a number is written like 0.5 or 12",
            var c when char.IsLetter(c) =>
                $"'{c}' cannot stand here: keys and texts stand between double quotation marks, and a comma between "
                + "two of them",
            var c =>
                $"'{VisibleText.Of([c])}' cannot stand here: a comma, a colon, a quotation mark or a bracket before it "
                + "is missing or one too many",
        };
    }
}
