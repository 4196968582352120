namespace QualityCheck.Text;

/// <summary>A script, as far as it tells something about the language.</summary>
internal enum Script : byte
{
    None,
    Latin,
    Cyrillic,
    Arabic,
    Devanagari,
    Han,
    Kana,
    Hangul,
    Greek,
    Hebrew,
    Thai,
    Armenian,
    Georgian,
    Bengali,
    Gurmukhi,
    Gujarati,
    Tamil,
    Telugu,
    Kannada,
    Malayalam,
    Sinhala,
    Lao,
    Tibetan,
    Burmese,
    Ethiopic,
    Khmer,
    Other,
}
