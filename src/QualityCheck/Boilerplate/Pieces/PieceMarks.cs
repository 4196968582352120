namespace QualityCheck.Boilerplate;

/// <summary>What a word of a paragraph looks like.</summary>
[Flags]
internal enum PieceMarks
{
    /// <summary>Nothing of note.</summary>
    None = 0,

    /// <summary>It begins with a capital, perhaps behind a quotation mark.</summary>
    Capital = 1,

    /// <summary>It begins with a letter in lower case.</summary>
    Lower = 2,

    /// <summary>All its letters are capitals, two or more.</summary>
    Capitals = 4,

    /// <summary>A full stop, or three dots, ends it.</summary>
    Stop = 8,

    /// <summary>An exclamation mark ends it.</summary>
    Exclamation = 16,

    /// <summary>A question mark ends it.</summary>
    Question = 32,

    /// <summary>A colon ends it.</summary>
    Colon = 64,

    /// <summary>It has digits.</summary>
    Digits = 128,

    /// <summary>It is an address of the web or of electronic mail.</summary>
    Address = 256,

    /// <summary>It ends in a symbol such as an arrow or a star, or is one.</summary>
    Symbol = 512,

    /// <summary>No space parts it from the word before.</summary>
    Glued = 1024,

    /// <summary>A sentence ends with it.</summary>
    Last = 2048,

    /// <summary>It opens with a bracket.</summary>
    Bracket = 4096,

    /// <summary>A comma or semicolon ends it.</summary>
    Comma = 8192,

    /// <summary>It has marks that code is full of.</summary>
    Code = 16384,

    /// <summary>It is the pronoun that is written with a capital anywhere.</summary>
    Pronoun = 32768,
}
