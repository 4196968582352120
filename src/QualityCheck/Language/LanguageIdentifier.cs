using System.Collections.Immutable;
using System.Numerics;
using QualityCheck.Text;

namespace QualityCheck.Language;

/// <summary>
/// Names the language of a text by its script and, where several languages share that, by the share of its words that
/// are among each language's frequent ones or carry its letters. In running English about two words in five are
/// function words.
/// </summary>
internal static class LanguageIdentifier
{
    private const string Unknown = "und";
    // Below so many words a text is English unless it says otherwise. A judgement.
    private const int EnoughWords = 20;
    // Words that are looked at; more say nothing new. A judgement.
    private const int Sample = 2_000;
    // One character of Chinese or Japanese stands for so many letters of another script. A judgement.
    private const int IdeographWeight = 3;
    // What a letter of a language's own counts beside a frequent word. A judgement.
    private const double LetterWeight = 0.5;
    // What an English word counts that is frequent elsewhere too. A judgement.
    private const double ContentWeight = 0.5;
    // The share of words that must be frequent ones of English, and that where no other language comes near. A
    // judgement.
    private const double EnglishShare = 0.1;
    private const double LeastEnglishShare = 0.05;
    // So many times as much is a clear lead. A judgement.
    private const double ClearLead = 2;
    // What another language needs of the words, and how far it must be before English. A judgement.
    private const double ForeignShare = 0.15;
    private const double ForeignLead = 1.3;
    // The same in a text of few words. A judgement.
    private const double ShortForeignShare = 0.4;
    private const double ShortForeignWords = 3;

    /// <summary>ISO 639-1 code, or <c>und</c> where the text does not tell.</summary>
    public static string Identify(string text)
    {
        ImmutableArray<Token> tokens = Tokenizer.Tokenize(text, CancellationToken.None);
        return Identify(tokens, TokenTypes.Of(text, tokens), null);
    }

    /// <summary>
    /// ISO 639-1 code, or <c>und</c> where the text does not tell. A language given by the caller is taken as it is.
    /// </summary>
    public static string Identify(ImmutableArray<Token> tokens, TokenTypes types, Sourced<string>? declared)
    {
        if (declared is { Source: "caller" })
            return Primary(declared.Value);
        Span<int> letters = stackalloc int[(int)Script.Other + 1];
        letters.Clear();
        Span<double> scores = stackalloc double[LanguageProfiles.Codes.Length];
        scores.Clear();
        var times = new int[types.Count];
        int words = 0;
        for (int i = 0; i < tokens.Length && words < Sample; i++)
        {
            if (tokens[i].Kind != TokenKind.Word)
                continue;
            times[types[i]]++;
            words++;
        }
        for (int type = 0; type < times.Length; type++)
        {
            if (times[type] > 0)
                Count(types.Characters(type), times[type], letters, scores);
        }
        letters[(int)Script.Han] *= IdeographWeight;
        letters[(int)Script.Kana] *= IdeographWeight;
        Script script = Dominant(letters);
        return script switch
        {
            Script.None => words < EnoughWords ? "en" : Unknown,
            Script.Latin => OfLatin(scores, words),
            Script.Han or Script.Kana => letters[(int)Script.Kana] * 10 > letters[(int)Script.Han] ? "ja" : "zh",
            _ => Scripts.OnlyLanguage(script) ?? OfScript(script, scores),
        };
    }

    private static void Count(ReadOnlySpan<char> word, int times, Span<int> letters, Span<double> scores)
    {
        ulong marked = 0;
        foreach (char c in word)
        {
            if (char.IsLetter(c))
                letters[(int)Scripts.Of(c)] += times;
            if (c > '\u007F')
                marked |= LanguageProfiles.OfLetter(c);
        }
        if (LanguagePack.English.FunctionWords.Contains(word))
            scores[LanguageProfiles.English] += times;
        int apostrophe = word.IndexOfAny('\'', '’');
        bool label = word.Length == 1 && char.IsUpper(word[0]);
        ulong frequent = label ? 0 : LanguageProfiles.OfWord(word);
        if (frequent == 0 && apostrophe > 0 && !LanguagePack.English.FunctionWords.Contains(word))
            frequent = LanguageProfiles.OfWord(word[..apostrophe]);
        for (ulong rest = frequent | marked; rest != 0; rest &= rest - 1)
        {
            int language = BitOperations.TrailingZeroCount(rest);
            scores[language] += times
                * (language == LanguageProfiles.English ? ContentWeight
                    : (frequent >> language & 1) != 0 ? 1
                    : LetterWeight);
        }
    }

    private static Script Dominant(ReadOnlySpan<int> letters)
    {
        int most = 0;
        for (int i = 1; i < letters.Length; i++)
            most = letters[i] > letters[most] ? i : most;
        return (Script)most;
    }

    private static string OfLatin(ReadOnlySpan<double> scores, int words)
    {
        double english = scores[LanguageProfiles.English];
        (int best, double score) = Best(scores,
            LanguageProfiles.WrittenIn(Script.Latin) & ~(1UL << LanguageProfiles.English));
        if (words < EnoughWords)
            return score >= ShortForeignWords && score >= words * ShortForeignShare && score >= english * ClearLead
                ? LanguageProfiles.Codes[best]
                : "en";
        if (score >= words * ForeignShare && score >= english * ForeignLead)
            return LanguageProfiles.Codes[best];
        return english >= score && english >= words * (english >= score * ClearLead ? LeastEnglishShare : EnglishShare)
            ? "en"
            : Unknown;
    }

    private static string OfScript(Script script, ReadOnlySpan<double> scores) =>
        Best(scores, LanguageProfiles.WrittenIn(script)) is (var best, > 0) ? LanguageProfiles.Codes[best] : Unknown;

    private static (int Language, double Score) Best(ReadOnlySpan<double> scores, ulong languages)
    {
        int best = -1;
        for (int i = 0; i < scores.Length; i++)
        {
            if ((languages >> i & 1) != 0 && (best < 0 || scores[i] > scores[best]))
                best = i;
        }
        return best < 0 ? (0, 0) : (best, scores[best]);
    }

    private static string Primary(string tag)
    {
        int subtag = tag.AsSpan().IndexOfAny('-', '_');
        return (subtag < 0 ? tag : tag[..subtag]).Trim().ToLowerInvariant();
    }
}
