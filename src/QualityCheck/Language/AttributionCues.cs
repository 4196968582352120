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
        if (reader.Is(i, "in") && InView(reader, finder, names, i, sentence) is { Cue: > 0 } view)
            return view;
        if (reader.Is(i, "in") && last.IsNone && Outlet(reader, i) is var outlet and > 0)
            return InStatement(reader, finder, i, outlet, sentence);
        ReportingVerb verb = ReportingVerbs.KindOf(reader[i]);
        if (ReportingPhrases.At(reader, i, sentence.EndToken) is > 0 and var length)
            return Phrase(reader, finder, i, length, sentence);
        return verb == ReportingVerb.None ? default : ReportingVerbs.FormOf(reader[i]) switch
        {
            VerbForm.Participle => Participle(reader, finder, names, i, verb, sentence, last),
            VerbForm.Adjective => Stance(reader, finder, i, sentence),
            VerbForm.Past when Passive(reader, finder, i, verb, sentence) is { Cue: > 0 } passive => passive,
            var form => Active(reader, finder, names, i, verb, form, sentence),
        };
    }

    private static ReportedBy According(TokenReader reader, SourceFinder finder, int i, Sentence sentence)
    {
        SourcePhrase source = finder.Behind(i + 2, sentence.EndToken);
        if (SourceWords.KindOf(reader[source.End - 1]) == SourceKind.Yardstick)
            return default;
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

    /// <summary><c>in the view of Ann Lee</c>, <c>in Ann Lee's opinion</c>, <c>in her view</c>; mine is the author's.</summary>
    private static ReportedBy InView(TokenReader reader, SourceFinder finder, NameIndex names, int i, Sentence sentence)
    {
        if (reader.Is(i + 1, "the") && IsView(reader[i + 2]) && reader.Is(i + 3, "of"))
            return finder.Behind(i + 4, sentence.EndToken) is { Speaks: true } of ? new ReportedBy(4, of) : default;
        int noun = i + 2;
        while (noun < i + Opening && reader.IsWord(noun) && !IsView(reader[noun]))
            noun++;
        if (!IsView(reader[noun]) || noun >= sentence.EndToken)
            return default;
        if (noun == i + 2 && reader[i + 1] is "his" or "her" or "their")
            return new ReportedBy(1, new SourcePhrase(i + 1, i + 2, names.Antecedent(i + 1).Nearest is not null && !reader.Is(i + 1, "their"), true));
        bool possessive = reader[noun - 1].EndsWith("'s") || reader[noun - 1].EndsWith("’s") || reader[noun - 1].EndsWith("s’") || reader[noun - 1].EndsWith("s'");
        return possessive ? new ReportedBy(1, new SourcePhrase(i + 1, noun, names.Any(i + 1, noun) || reader.Is(i + 1, "the"), true)) : default;
    }

    private static bool IsView(ReadOnlySpan<char> noun) => noun is "view" or "opinion" or "words" or "eyes" or "judgment" or "judgement" or "estimation" or "telling" or "reckoning";

    /// <summary><c>voiced fears that</c>, <c>as Ann Lee puts it</c>.</summary>
    private static ReportedBy Phrase(TokenReader reader, SourceFinder finder, int i, int length, Sentence sentence)
    {
        int end = BeforeAdverbs(reader, i, sentence.FirstToken);
        if (end <= sentence.FirstToken || Blocks(reader, end - 1) || finder.Before(end, sentence.FirstToken) is not { Speaks: true } source || reader.Is(source.Start, "it"))
            return default;
        bool put = reader.Is(i + 1, "it") && length == 2, goesOn = reader.Is(i + 1, "on");
        return put && !(source.Start > sentence.FirstToken && reader.Is(source.Start - 1, "as")) || goesOn && !ReportedContent.Precedes(reader, source.Start, i + length, sentence) && !ReportedContent.IsBeside(reader, source.Start, i + length)
            ? default
            : new ReportedBy(length, source);
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
    private static ReportedBy Participle(TokenReader reader, SourceFinder finder, NameIndex names, int i, ReportingVerb verb, Sentence sentence, SourcePhrase last)
    {
        if (verb is ReportingVerb.Quote or ReportingVerb.Document || i == sentence.FirstToken || !ReportedContent.Follows(reader, i + 1, sentence.EndToken, firmly: true))
            return default;
        if (reader[i - 1] is "is" or "are" or "was" or "were" or "been")
            return finder.Before(reader[i - 1] is "been" ? i - 2 : i - 1, sentence.FirstToken) is { Speaks: true } subject ? new ReportedBy(1, subject) : default;
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
        int lead = i;
        while (lead - 1 > sentence.FirstToken && (reader[lead - 1] is "often" or "also" or "still" or "long" or "now" || IsAdverb(reader, lead - 1)))
            lead--;
        bool leads = i > sentence.FirstToken && (reader[lead - 1] is "as" or "," or "is" or "was" or "are" or "were" or "been" or "As");
        if (reader.Is(i + 1, "by"))
        {
            SourcePhrase source = finder.Behind(i + 2, sentence.EndToken);
            return source.Speaks && (verb is ReportingVerb.Core or ReportingVerb.After || reader.Is(i - 1, "as")) ? new ReportedBy(2, source) : default;
        }
        if (!leads || reader[lead - 1] is "as" or "," or "As")
            return default;
        bool impersonal = reader.Is(lead - 2, "it") || reader.Is(lead - 3, "it"), that = reader.Is(i + 1, "that");
        bool rumoured = reader[i] is "said" or "reported" or "believed" or "claimed" or "alleged" or "thought" or "rumored" or "rumoured";
        bool heard = rumoured && (reader.Is(i + 1, "to") || that || impersonal && !reader.Is(i + 1, "in")) || reader.Is(i, "told") && that
            || impersonal && that && reader[i] is "understood" or "feared" or "hoped" or "suspected" or "assumed" or "speculated" or "suggested" or "argued" or "estimated";
        return heard ? new ReportedBy(1, default) : default;
    }

    /// <summary><c>Ann Lee is sure that …</c>, <c>made clear that …</c>; what is sure by itself is nobody's word.</summary>
    private static ReportedBy Stance(TokenReader reader, SourceFinder finder, int i, Sentence sentence)
    {
        int verb = i - 1;
        while (verb > sentence.FirstToken && (reader[verb] is "also" or "still" or "very" or "quite" or "now" or "less" or "more" or "so" or "pretty" || IsAdverb(reader, verb)))
            verb--;
        bool holds = reader[verb] is "is" or "are" or "was" or "were" or "remains" or "remain" or "remained" or "feels" or "feel" or "felt" or "seems" or "seemed" or "sounded" or "sounds"
            || reader.Is(i, "clear") && reader[verb] is "made" or "makes" or "make";
        return holds && verb > sentence.FirstToken && ReportedContent.Follows(reader, i + 1, sentence.EndToken, firmly: true)
            && finder.Before(verb, sentence.FirstToken) is { Speaks: true } source && !reader.Is(source.Start, "it") && !IsAsked(reader, source.Start, sentence.FirstToken)
                ? new ReportedBy(1, source)
                : default;
    }

    private static ReportedBy Active(TokenReader reader, SourceFinder finder, NameIndex names, int i, ReportingVerb verb, VerbForm form, Sentence sentence)
    {
        int cue = reader[i] is "pointed" or "points" or "point" && reader.Is(i + 1, "out") || IsCall(reader, i) && reader[i + 1] is "for" or "on" ? 2 : 1;
        if (reader[i + cue] is "nothing" or "little" or "goodbye" or "hello" or "farewell" or "sorry" or "stories" or "lies" or "jokes" or "so" or "yes" or "no" or "grace" or "thanks" || reader[i] is "told" && reader[i + 1] is "in" or "by" or "from" or "at" or "with" or "through")
            return default;
        int end = BeforeAdverbs(reader, i, sentence.FirstToken);
        if (end - 3 > sentence.FirstToken && ReportingPhrases.BeforeVerb(reader, end) is > 0 and var before && !(before == 1 && form != VerbForm.Bare))
            (end, form) = (end - before, VerbForm.Past);
        if (end > sentence.FirstToken && Blocks(reader, end - 1))
            return default;
        SourcePhrase source = finder.Before(end, sentence.FirstToken);
        if (!source.Speaks && finder.Antecedent(end, sentence.FirstToken) is { Speaks: true } antecedent)
            source = antecedent;
        if (!source.IsNone && !IsAsked(reader, source.Start, sentence.FirstToken) && Fits(reader, names, i, cue, verb, form, source, sentence))
            return new ReportedBy(cue, source);
        return source.IsNone && Inverted(reader, finder, i, verb, form, sentence) is { IsNone: false } inverted ? new ReportedBy(1, inverted) : default;
    }

    private static int BeforeAdverbs(TokenReader reader, int i, int first)
    {
        int end = i;
        while (end > first && reader.IsWord(end - 1) && !IsGuess(reader[end - 1]) && (reader[end - 1] is "also" or "has" or "have" or "had" or "later" or "then" or "earlier" or "once" or "himself" or "herself" or "itself" or "themselves" or "first" or "further" or "long" or "often" or "still" or "now" or "always" or "just" or "instead" or "sometimes" || IsAdverb(reader, end - 1)))
            end--;
        return end;
    }

    private static bool Fits(TokenReader reader, NameIndex names, int i, int cue, ReportingVerb verb, VerbForm form, SourcePhrase source, Sentence sentence)
    {
        if (form == VerbForm.Bare && !(source.Speaks && IsPlural(reader, names, source)) || reader.IsWord(source.Start) && reader[source.Start] is "it" or "It" && verb != ReportingVerb.Core && !ReportedContent.Follows(reader, i + cue, sentence.EndToken))
            return false;
        if (verb == ReportingVerb.Core && !source.Speaks)
            return IsNounPhrase(reader, source);
        if (!source.Speaks)
            return false;
        SourceKind kind = SourceWords.KindOf(reader[source.End - 1]);
        if (verb == ReportingVerb.Document && kind != SourceKind.Document)
            return false;
        if (verb == ReportingVerb.Quote)
            return ReportedContent.IsBeside(reader, source.Start, i + cue);
        bool strict = verb is ReportingVerb.Clause or ReportingVerb.Linking;
        bool said = (strict ? ReportedContent.IsStated(reader, i + cue, sentence.EndToken) : ReportedContent.Follows(reader, i + cue, sentence.EndToken, firmly: kind != SourceKind.Document && !SourceWords.IsNobody(kind)))
            || ReportedContent.Precedes(reader, source.Start, i + cue, sentence) || ReportedContent.IsTold(reader, i, sentence.EndToken);
        if (verb != ReportingVerb.Core && QuotationMarks.Opens(reader, i + cue) && ReportedContent.IsTitle(reader, i + cue) || IsGuessed(reader, names, source) && !(said && (form == VerbForm.Past ? !reader[source.Start].EndsWith('s') : !IsAlsoNoun(reader[i]) && form != VerbForm.Either || reader.Is(i + 1, "that")) && !(reader[i + 1] is "how" or "why" or "what" or "who" or "where")))
            return false;
        if (IsCall(reader, i))
            return cue > 1 || !QuotationMarks.Opens(reader, i + 1) && ReportedContent.NamesIt(reader, i, sentence.EndToken);
        if (reader[i] is "described" or "describes")
            return said || ReportedContent.NamesIt(reader, i, sentence.EndToken) || reader.Is(i + 2, "as") || reader.Is(i + 3, "as") || reader.Is(i + 4, "as");
        if (verb is ReportingVerb.Finding or ReportingVerb.Linking)
            return said || IsFound(reader, i, cue, form, SourceWords.KindOf(Head(reader, source)), sentence);
        if (reader[i].StartsWith("expect") && kind is SourceKind.Hearsay or SourceKind.Expert || reader[i].StartsWith("expect") && SourceWords.KindOf(Head(reader, source)) == SourceKind.Hearsay)
            return true;
        if (verb is ReportingVerb.That or ReportingVerb.Clause or ReportingVerb.Document || reader[i - 1] is "who" or "which" or "that")
            return said;
        // "Allstate claims adjusters", "the ministry reports due in May": a plural noun, unless an object or a statement follows.
        return form is not (VerbForm.Present or VerbForm.Bare) || !IsAlsoNoun(reader[i]) && form == VerbForm.Present || said || verb == ReportingVerb.Core || SourceWords.IsDeterminer(reader[i + 1]) || reader.IsNumber(i + 1) || reader.IsSymbol(i + 1) || reader[i + 1] is "," or "it";
    }

    /// <summary><c>“…,” said Ann Lee</c>; <c>Said Ann Lee: “…”</c>.</summary>
    private static SourcePhrase Inverted(TokenReader reader, SourceFinder finder, int i, ReportingVerb verb, VerbForm form, Sentence sentence)
    {
        if (verb is ReportingVerb.Document or ReportingVerb.Finding or ReportingVerb.Linking || reader[i] is "told" or "tells" || reader.Is(i + 1, "it"))
            return default;
        if (i == sentence.FirstToken)
            return form is VerbForm.Past or VerbForm.Present && finder.Behind(i + 1, sentence.EndToken) is { Speaks: true } opening && reader[opening.End] is ":" or "," && QuotationMarks.Opens(reader, opening.End + 1) ? opening : default;
        bool quoted = QuotationMarks.Closes(reader, i - 1);
        bool behind = quoted || verb != ReportingVerb.Quote && reader[i - 1] is "," or "?" or "!" or "—" or "–" or "as" or "As";
        SourcePhrase source = behind ? finder.Behind(i + 1, sentence.EndToken) : default;
        bool closes = (source.End >= sentence.EndToken || source.End == sentence.EndToken - 1 && !reader.IsWord(source.End)) && !reader.Is(i - 1, "as");
        if (form == VerbForm.Bare)
            return source.Speaks && closes && verb is ReportingVerb.Core or ReportingVerb.After && !reader.Is(source.Start, "it") ? source : default;
        return source.Speaks && (quoted || verb is ReportingVerb.Core or ReportingVerb.After && (source.Named || closes)) ? source : quoted && verb == ReportingVerb.Core && IsNounPhrase(reader, source) ? source : default;
    }

    /// <summary>The noun that a source is about: the last one that is known before what adds to it.</summary>
    public static ReadOnlySpan<char> Head(TokenReader reader, SourcePhrase source)
    {
        int head = source.Start;
        for (int i = source.Start; i < source.End && !(i > source.Start && FunctionWords.Contains(reader[i])); i++)
            head = SourceWords.KindOf(reader[i]) != SourceKind.None ? i : head;
        return reader[head];
    }

    /// <summary>Whether the source is a capitalised word that nothing but the verb makes a name.</summary>
    private static bool IsGuessed(TokenReader reader, NameIndex names, SourcePhrase source) =>
        source.End == source.Start + 1 && source.Named && !names.IsName(source.Start) && char.IsUpper(reader[source.Start][0]) && SourceWords.KindOf(reader[source.Start]) == SourceKind.None && !SourceWords.IsPronoun(reader[source.Start]);

    /// <summary>Whether the present form is a plural noun as often.</summary>
    public static bool IsAlsoNoun(ReadOnlySpan<char> verb) => verb is "claims" or "reports" or "estimates" or "forecasts" or "demands" or "comments" or "stresses" or "notes";

    /// <summary>Whether a study or one who makes them finds an object: <c>studies link coffee to</c>, <c>scientists have found a way</c>.</summary>
    private static bool IsFound(TokenReader reader, int i, int cue, VerbForm form, SourceKind head, Sentence sentence) =>
        i + cue < sentence.EndToken && reader.IsWord(i + cue) && head switch
        {
            SourceKind.Evidence => true,
            SourceKind.Expert => form == VerbForm.Past || reader[i].StartsWith("link") || reader[i].StartsWith("tie"),
            SourceKind.Document => reader[i].StartsWith("f") || reader[i].StartsWith("link") || reader[i].StartsWith("tie") || reader[i].StartsWith("assoc"),
            _ => false,
        };

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
