namespace QualityCheck.Boilerplate;

/// <summary>Marks of a line that tell bylines, dates, credits, buttons, prices and code: what <see cref="LineFeatures"/> leaves out.</summary>
internal readonly record struct LineSigns
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public bool ListMarker { get; init; }

    public bool BeginsWithDigit { get; init; }

    public bool BeginsWithOpening { get; init; }

    public bool BeginsWithMark { get; init; }

    public bool EndsWithClosing { get; init; }

    public bool Month { get; init; }

    public bool Year { get; init; }

    public bool Currency { get; init; }

    public bool Address { get; init; }

    public bool ColonInside { get; init; }

    public int Quotes { get; init; }

    /// <summary>Share of the characters that code is full of, 0–1.</summary>
    public float CodeShare { get; init; }

    public static LineSigns Of(ReadOnlySpan<char> line)
    {
        bool month = false, year = false, currency = false, address = false, colon = false;
        int quotes = 0, code = 0, digits = 0, start = -1;
        for (int i = 0; i <= line.Length; i++)
        {
            char c = i < line.Length ? line[i] : ' ';
            if (char.IsLetterOrDigit(c))
            {
                start = start < 0 ? i : start;
                digits += char.IsAsciiDigit(c) ? 1 : 0;
                continue;
            }
            if (start >= 0)
            {
                ReadOnlySpan<char> word = line[start..i];
                year |= word.Length == 4 && digits == 4 && (word.StartsWith("19") || word.StartsWith("20"));
                month |= word.Length >= 3 && char.IsUpper(word[0]) && IsMonth(word);
                (start, digits) = (-1, 0);
            }
            quotes += c is '"' or '“' or '”' ? 1 : 0;
            code += c is '{' or '}' or ';' or '=' or '<' or '>' or '_' or '`' or '\\' ? 1 : 0;
            currency |= c is '$' or '€' or '£';
            address |= c == '@' || c == '/' && i + 1 < line.Length && line[i + 1] == '/' || c == '.' && i + 3 < line.Length && line[i..].StartsWith(".com");
            colon |= c == ':' && i + 1 < line.Length;
        }
        return new LineSigns
        {
            ListMarker = LineShape.ListMarker(line) > 0,
            BeginsWithDigit = !line.IsEmpty && char.IsAsciiDigit(line[0]),
            BeginsWithOpening = !line.IsEmpty && line[0] is '(' or '[' or '"' or '“',
            BeginsWithMark = !line.IsEmpty && !char.IsLetterOrDigit(line[0]) && line[0] is not ('(' or '[' or '"' or '“' or '‘' or '\'' or '$' or '#'),
            EndsWithClosing = !line.IsEmpty && line[^1] is ')' or ']',
            Month = month,
            Year = year,
            Currency = currency,
            Address = address,
            ColonInside = colon,
            Quotes = quotes,
            CodeShare = (float)code / Math.Max(1, line.Length),
        };
    }

    private static bool IsMonth(ReadOnlySpan<char> word)
    {
        foreach (string month in Months)
        {
            if (word.StartsWith(month, StringComparison.OrdinalIgnoreCase))
                return word.Length <= 9;
        }
        return false;
    }
}
