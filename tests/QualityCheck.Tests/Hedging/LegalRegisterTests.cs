using QualityCheck.Hedging;

namespace QualityCheck.Tests.Hedging;

/// <summary>Contracts and rules are full of <c>may</c>, and guess nothing.</summary>
public sealed class LegalRegisterTests
{
    private const string Lease = """
        LEASE OF THE BOATHOUSE AT LOWER BRILL

        1. This agreement is made on 3 March 2024 between the Brill Harbour Trust (the “Landlord”) and Marsh Rowing Club (the “Tenant”). The Landlord lets the boathouse to the Tenant for five years from 1 April 2024 at a rent of £4,800 a year.

        2. The Tenant shall pay the rent in four equal parts on the first day of each quarter. The Landlord may charge interest of 2% above base rate on any sum that is more than 14 days late.

        3. The Tenant may store up to 24 boats in the boathouse and may moor two launches at the north pontoon. The Tenant may not keep fuel in the building. Members of the Tenant may use the slipway at any time.

        4. The Landlord may, on giving 48 hours' written notice, enter the boathouse to inspect it. In an emergency the Landlord may enter without notice. Either party may ask for a joint survey once in each year.

        5. The Tenant may sublet the upper room with the prior written consent of the Landlord, which shall not be unreasonably withheld. Any sublease shall end with this lease.

        6. Alterations may be made in accordance with the plans in Schedule 2. The Landlord may require the Tenant to remove any other alteration, and may recover the cost of doing so.

        7. Either party may terminate this agreement by six months' notice in writing. Where rent remains unpaid for 60 days, the Landlord may terminate it forthwith. Notices may be served by post or by hand.

        8. The Tenant shall be liable for damage that may arise from its use of the slipway, and shall insure against it for not less than £2,000,000. The Landlord may ask for proof of the policy.
        """;

    [Fact]
    public void A_contract_guesses_nothing()
    {
        QualityReport report =
            QualityChecker.CreateDefault().Check(InputDocument.FromText(Lease)).WithDetail(ReportDetail.Full);
        Assert.DoesNotContain(report.Findings!,
            finding => finding.Analyzer == "hedging" && finding.Severity != Severity.None);
        Assert.Equal(1, report.Scores!["hedging"].Value);
        Assert.True(report.Scores!["quality"].Value is null or > 0.7);
    }

    [Theory]
    [InlineData("No rule is quoted: the trust may go bankrupt, the club may fold and the roof may fall in before "
        + "winter.")]
    [InlineData("The lease shall end. The pier may sink.")]
    public void A_few_words_of_law_make_no_contract(string text) =>
        Assert.Contains(new HedgingAnalyzer().Analyze(TextAnnotator.Annotate(text)).Findings,
            finding => finding.Severity != Severity.None);

    [Theory]
    [InlineData("The Tenant shall pay. The Tenant shall sweep. The Landlord shall mend. The Landlord shall paint.", true)]
    [InlineData("The Tenant shall pay. The Tenant shall sweep. The Landlord shall mend. The Landlord may paint.", false)]
    public void Four_signs_make_a_short_text_one_of_law(string text, bool isLegal)
    {
        AnnotatedText annotated = TextAnnotator.Annotate(text);
        Assert.Equal(isLegal, new LegalRegister(HedgingPack.Of(annotated)).Holds(annotated));
    }

    [Fact]
    public void What_was_guessed_in_the_past_stays_a_guess_in_a_contract()
    {
        AnnotatedText text = TextAnnotator.Annotate(Lease + "\n\n9. The old beams may have been weakened by worm.");
        Assert.Contains(text.Cues, cue => cue.Span.Start > Lease.Length && cue.Strength > 0);
    }
}
