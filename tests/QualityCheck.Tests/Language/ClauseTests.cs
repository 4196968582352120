namespace QualityCheck.Tests.Language;

public sealed class ClauseTests
{
    public static TheoryData<string> Lines => Specs.Read("Language/clauses.spec");

    [Theory]
    [MemberData(nameof(Lines))]
    public void Cuts_clauses(string line)
    {
        string sentence = string.Join(' ',
            line.Split('¦', StringSplitOptions.TrimEntries).Select(part => part[(part.IndexOf(' ') + 1)..]));
        AnnotatedText text = TextAnnotator.Annotate(sentence);
        Assert.Equal(line,
            string.Join(" ¦ ", text.Clauses.Select(clause => $"{Marks(clause)} {clause.Span.In(sentence)}")));
    }

    [Fact]
    public void Finds_the_clause_at_an_offset()
    {
        const string Line = "If the dam holds, the valley stays dry; the mayor said 40 people left.";
        AnnotatedText text = TextAnnotator.Annotate(Line);
        Assert.Equal(ClauseKind.Condition, text.ClauseAt(0)!.Value.Kind);
        Assert.False(text.ClauseAt(Line.IndexOf("valley", StringComparison.Ordinal))!.Value.IsAsserted);
        Assert.True(text.ClauseAt(Line.IndexOf("40", StringComparison.Ordinal))!.Value.IsAsserted);
        Assert.Null(text.ClauseAt(Line.IndexOf(" the valley", StringComparison.Ordinal)));
        Assert.Null(text.ClauseAt(Line.Length));
    }

    private static string Marks(Clause clause) =>
        char.ToLowerInvariant(clause.Kind.ToString()[0])
        + clause.Mood switch { ClauseMood.Interrogative => "?", ClauseMood.Imperative => "!", _ => "" }
        + (clause.Conditional ? "*" : "");
}
