namespace QualityCheck.Text;

/// <summary>The marks that end a sentence, of every script that has its own.</summary>
internal static class SentenceMarks
{
    /// <summary>Whether a sentence may end with this mark.</summary>
    public static bool Contain(char c) => c is '.' or '!' or '?' or '…' || IsOtherScript(c);

    /// <summary>Whether it is one of a script other than Latin, which no abbreviation has.</summary>
    public static bool IsOtherScript(char c) =>
        c is '。' or '！' or '？' or '｡' or '؟' or '۔' or '।' or '॥' or '։' or '።' or '။';
}
