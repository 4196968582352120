namespace QualityCheck.Language;

/// <summary>Tells whether a token begins a reporting cue, and who its source is.</summary>
internal static class AttributionCues
{
    private const int Opening = 6;

    /// <summary>The cue that begins at token <paramref name="i"/>; <paramref name="last"/> is the source found before it in the sentence.</summary>
    public static ReportedBy At(TokenReader reader, SourceFinder finder, NameIndex names, int i, Sentence sentence, SourcePhrase last)
    {
        if (reader.Is(i, "according") && reader.Is(i + 1, "to"))
            return According(reader, finder, i, sentence);
        if (reader.Is(i, "per"))
            return Per(reader, finder, names, i, sentence);
        if (reader.Is(i, "in") && last.IsNone && Outlet(reader, i) is var outlet and > 0)
            return InStatement(reader, finder, i, outlet, sentence);
        ReportingVerb verb = ReportingVerbs.KindOf(reader[i]);
        return verb == ReportingVerb.None ? default : ReportingVerbs.FormOf(reader[i]) switch
        {
            VerbForm.Participle => Participle(reader, finder, names, i, sentence, last),
            VerbForm.Past when Passive(reader, finder, i, verb, sentence) is { Cue: > 0 } passive => passive,
            var form => Active(reader, finder, names, i, verb, form, sentence),
        };
    }

    private static ReportedBy According(TokenReader reader, SourceFinder finder, int i, Sentence sentence)
    {
        SourcePhrase source = finder.Behind(i + 2, sentence.EndToken);
        bool setOff = i == sentence.FirstToken && reader.Is(source.End, ",") || i > sentence.FirstToken && reader.Is(i - 1, ",");
        return !source.IsNone && (source.Speaks || setOff) ? new ReportedBy(2, source) : default;
    }

    /// <summary><c>per the ministry</c>, but not <c>5 per day</c>.</summary>
    private static ReportedBy Per(TokenReader reader, SourceFinder finder, NameIndex names, int i, Sentence sentence)
    {
        if (!(i == sentence.FirstToken || reader[i - 1] is "," or "(" or "as" or "As" || SourceWords.IsDeterminer(reader[i + 1])))
            return default;
        SourcePhrase source = finder.Behind(i + 1, sentence.EndToken);
        return source is { Speaks: true, Named: true } && (SourceWords.IsDeterminer(reader[i + 1]) || names.IsName(i + 1)) ? new ReportedBy(1, source) : default;
    }

    /// <summary>The number of tokens of <c>in a statement</c> and the like; 0 where they do not stand there.</summary>
    private static int Outlet(TokenReader reader, int i)
    {
        if (!(reader[i + 1] is "a" or "an" or "its" or "his" or "her" or "their"))
            return 0;
        int at = i + 2;
        while (at < i + 5 && reader[at] is "written" or "joint" or "press" or "news" or "public" or "recent" or "brief" or "blog" or "video" or "email" or "emailed" or "telephone" or "phone" or "televised" or "official" or "separate" or "open")
            at++;
        bool outlet = reader[at] is "statement" or "interview" or "release" or "conference" or "tweet" or "post" or "letter" or "email" or "e-mail" or "memo" or "briefing" or "filing";
        return outlet && !(reader.Is(at, "post") && !reader.Is(at - 1, "blog")) ? at + 1 - i : 0;
    }

    /// <summary><c>In a statement, the club apologised</c>; where a verb of saying comes, that is the cue.</summary>
    private static ReportedBy InStatement(TokenReader reader, SourceFinder finder, int i, int length, Sentence sentence)
    {
        int at = i + length;
        while (at < sentence.EndToken && at < i + 3 * Opening && !reader.Is(at, ","))
            at++;
        if (i > sentence.FirstToken + 1 || !reader.Is(at, ","))
            return default;
        SourcePhrase source = finder.Behind(at + 1, sentence.EndToken);
        return source.Speaks && ReportingVerbs.KindOf(reader[source.End]) == ReportingVerb.None ? new ReportedBy(length, source, Remote: true) : default;
    }

    /// <summary><c>, saying that …</c>, <c>is quoted as saying</c>: the source is that of the clause before.</summary>
    private static ReportedBy Participle(TokenReader reader, SourceFinder finder, NameIndex names, int i, Sentence sentence, SourcePhrase last)
    {
        if (i == sentence.FirstToken || !ReportedContent.Follows(reader, i + 1, sentence.EndToken, firmly: true))
            return default;
        if (reader[i - 1] is "is" or "are" or "was" or "were")
            return finder.Before(i - 1, sentence.FirstToken) is { Speaks: true } subject ? new ReportedBy(1, subject) : default;
        if (!(reader[i - 1] is "," or "—" or "as" || QuotationMarks.Closes(reader, i - 1)))
            return default;
        if (last.IsNone)
            last = Subject(reader, finder, names, sentence, i);
        return last.IsNone ? default : new ReportedBy(1, last, Remote: true);
    }

    /// <summary>The subject a sentence begins with, where it can speak.</summary>
    private static SourcePhrase Subject(TokenReader reader, SourceFinder finder, NameIndex names, Sentence sentence, int limit)
    {
        for (int i = sentence.FirstToken; i < Math.Min(limit, sentence.FirstToken + 2 * Opening); i++)
        {
            if (Verbs.IsFinite(reader, i) && !names.IsName(i))
                return finder.Before(i, sentence.FirstToken) is { Speaks: true } subject ? subject : default;
        }
        return default;
    }

    /// <summary><c>was told by the port</c>, <c>as reported by</c>, <c>it is said that</c>.</summary>
    private static ReportedBy Passive(TokenReader reader, SourceFinder finder, int i, ReportingVerb verb, Sentence sentence)
    {
        bool leads = i > sentence.FirstToken && (reader[i - 1] is "as" or "," or "is" or "was" or "are" or "were" or "been" or "As");
        if (reader.Is(i + 1, "by"))
        {
            SourcePhrase source = finder.Behind(i + 2, sentence.EndToken);
            return source.Speaks && (verb != ReportingVerb.That || reader.Is(i - 1, "as")) ? new ReportedBy(2, source) : default;
        }
        if (!leads || reader[i - 1] is "as" or "," or "As")
            return default;
        bool rumoured = reader[i] is "said" or "reported" or "believed" or "claimed" or "alleged" or "thought" or "rumored" or "rumoured";
        bool impersonal = reader.Is(i - 2, "it") || reader.Is(i - 3, "it");
        return rumoured && (reader.Is(i + 1, "to") || reader.Is(i + 1, "that") || impersonal && !reader.Is(i + 1, "in")) || reader.Is(i, "told") && reader.Is(i + 1, "that") ? new ReportedBy(1, default) : default;
    }

    private static ReportedBy Active(TokenReader reader, SourceFinder finder, NameIndex names, int i, ReportingVerb verb, VerbForm form, Sentence sentence)
    {
        int cue = reader[i] is "pointed" or "points" or "point" && reader.Is(i + 1, "out") || IsCall(reader, i) && reader[i + 1] is "for" or "on" ? 2 : 1;
        if (reader[i + cue] is "nothing" or "little" or "goodbye" or "hello" or "farewell" or "sorry" or "stories" or "lies" or "jokes" or "so" or "yes" or "no" or "grace" or "thanks" || reader[i] is "told" && reader[i + 1] is "in" or "by" or "from" or "at" or "with" or "through")
            return default;
        int end = i;
        while (end > sentence.FirstToken && reader.IsWord(end - 1) && !IsGuess(reader[end - 1]) && (reader[end - 1] is "also" or "has" or "have" or "had" or "later" or "then" or "earlier" or "once" or "himself" or "herself" or "itself" or "first" or "further" || IsAdverb(reader, end - 1)))
            end--;
        if (end > sentence.FirstToken && Blocks(reader, end - 1))
            return default;
        SourcePhrase source = finder.Before(end, sentence.FirstToken);
        if (!source.IsNone && !IsAsked(reader, source.Start, sentence.FirstToken) && Fits(reader, names, i, cue, verb, form, source, sentence))
            return new ReportedBy(cue, source);
        return source.IsNone && form != VerbForm.Bare && Inverted(reader, finder, i, verb, sentence) is { IsNone: false } inverted ? new ReportedBy(1, inverted) : default;
    }

    private static bool Fits(TokenReader reader, NameIndex names, int i, int cue, ReportingVerb verb, VerbForm form, SourcePhrase source, Sentence sentence)
    {
        if (form == VerbForm.Bare && !(source.Speaks && IsPlural(reader, names, source)) || reader.IsWord(source.Start) && reader[source.Start] is "it" or "It" && verb != ReportingVerb.Core && !ReportedContent.Follows(reader, i + cue, sentence.EndToken))
            return false;
        if (verb == ReportingVerb.Core && !source.Speaks)
            return IsNounPhrase(reader, source);
        if (!source.Speaks)
            return false;
        bool firmly = SourceWords.KindOf(reader[source.End - 1]) is not (SourceKind.Document or SourceKind.Nobody);
        bool said = ReportedContent.Follows(reader, i + cue, sentence.EndToken, firmly) || ReportedContent.Precedes(reader, source.Start, i + cue, sentence);
        if (IsCall(reader, i))
            return cue > 1 || !QuotationMarks.Opens(reader, i + 1) && ReportedContent.NamesIt(reader, i, sentence.EndToken);
        if (reader[i] is "described" or "describes")
            return said || ReportedContent.NamesIt(reader, i, sentence.EndToken) || reader.Is(i + 2, "as") || reader.Is(i + 3, "as") || reader.Is(i + 4, "as");
        if (verb == ReportingVerb.That || reader[i - 1] is "who" or "which" or "that")
            return said;
        // "Allstate claims adjusters", "the ministry reports due in May": a plural noun, unless an object or a statement follows.
        return form is not (VerbForm.Present or VerbForm.Bare) || said || verb == ReportingVerb.Core || SourceWords.IsDeterminer(reader[i + 1]) || reader.IsNumber(i + 1) || reader.IsSymbol(i + 1) || reader[i + 1] is "," or "it";
    }

    /// <summary><c>“…,” said Ann Lee</c>.</summary>
    private static SourcePhrase Inverted(TokenReader reader, SourceFinder finder, int i, ReportingVerb verb, Sentence sentence)
    {
        if (i == sentence.FirstToken || reader[i] is "told" or "tells" || reader.Is(i + 1, "it"))
            return default;
        bool quoted = QuotationMarks.Closes(reader, i - 1);
        bool behind = quoted || reader[i - 1] is "," or "?" or "!" or "—" or "as" or "As";
        SourcePhrase source = behind ? finder.Behind(i + 1, sentence.EndToken) : default;
        return source.Speaks && (quoted || source.Named && verb != ReportingVerb.That) ? source : quoted && verb == ReportingVerb.Core && IsNounPhrase(reader, source) ? source : default;
    }

    private static bool IsGuess(ReadOnlySpan<char> word) => word is "probably" or "likely" or "presumably" or "possibly" or "supposedly";

    private static bool IsCall(TokenReader reader, int i) => reader[i] is "called" or "calls" or "call";

    private static bool IsNounPhrase(TokenReader reader, SourcePhrase source) =>
        !source.IsNone && source.End > source.Start + 1 && (SourceWords.IsDeterminer(reader[source.Start]) || SourceWords.IsQuantifier(reader[source.Start]) || reader.IsNumber(source.Start)) && reader.IsWord(source.End - 1);

    private static bool IsPlural(TokenReader reader, NameIndex names, SourcePhrase source)
    {
        for (int i = source.Start; i < source.End; i++)
        {
            ReadOnlySpan<char> word = reader[i];
            if (word is "and" or "people" or "police" or "They" or "they" or "Some" or "some" or "Many" or "many" or "Most" or "most" or "Others" or "others" or "public" or "media" or "folks" || word.EndsWith("men") || !names.IsName(i) && word.EndsWith("s") && !word.EndsWith("'s") && !word.EndsWith("’s") && !word.EndsWith("ss"))
                return true;
        }
        return false;
    }

    /// <summary>Whether a word before the verb makes the saying unreal, or makes it somebody's that is no source: <c>to say</c>, <c>did not say</c>, <c>could say</c>, <c>probably said</c>, <c>I said</c>.</summary>
    private static bool Blocks(TokenReader reader, int i) =>
        reader[i] is "not" or "never" or "to" or "perhaps" or "would" or "could" or "may" or "might" or "can" or "should" or "will" or "must" or "cannot" or "is" or "are" or "was" or "were" or "be" or "been" or "being" or "did" or "do" or "does" or "and" or "or"
            or "I" or "we" or "We" or "you" or "You" or "let's" or "Let's" || IsGuess(reader[i]) || reader[i].EndsWith("n't") || reader[i].EndsWith("n’t") || reader[i].EndsWith("'ll") || reader[i].EndsWith("’ll");

    /// <summary>Whether the source stands in a question or in what it says: <c>did the mayor say</c>, <c>what experts say</c>.</summary>
    private static bool IsAsked(TokenReader reader, int start, int first) =>
        start > first && (reader.Is(start - 1, "did") || reader.Is(start - 1, "does") || reader.Is(start - 1, "do") || reader.Is(start - 1, "what") || reader.Is(start - 1, "whatever") || reader[start - 1] is "anything" or "everything" or "something");

    private static bool IsAdverb(TokenReader reader, int i) => reader[i].Length > 4 && reader[i].EndsWith("ly") && char.IsLower(reader[i][0]) && SourceWords.KindOf(reader[i]) == SourceKind.None;
}
