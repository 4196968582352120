namespace QualityCheck.Language;

/// <summary>Words that tell what kind of name stands around them.</summary>
internal static class NameWords
{
    private static readonly WordSet Titles = Set(
        "Mr Mrs Ms Mx Dr Prof Professor Sir Dame Lord Lady Rev Reverend Father Sister Judge Justice President Chancellor Premier Minister Secretary Senator Sen Rep Representative "
        + "Congressman Congresswoman Governor Gov Mayor Councillor Councilman Councilwoman Ambassador Commissioner Chief Captain Capt Colonel Col Major Maj General Gen Lieutenant Lt "
        + "Sergeant Sgt Officer Detective Inspector Director Chairman Chairwoman Coach King Queen Prince Princess Pope Bishop Archbishop Spokesman Spokeswoman Deputy Foreign Prime Vice");

    private static readonly WordSet Organizations = Set(
        "Ministry Department Agency Office Bureau Commission Committee Council Parliament Senate Congress Assembly Court Union University College School Institute Institution Academy "
        + "Inc Corp Corporation Company Co Ltd LLC PLC Group Holdings Bank Fund Trust Foundation Association Society Federation Confederation League Organization Organisation Party "
        + "Club Team Police Army Navy Force Forces Hospital Museum Press News Times Post Journal Herald Tribune Gazette Airlines Airways Authority Board Alliance Coalition Front Movement "
        + "Administration Service Services Center Centre Network Systems Technologies Partners Church Chamber Forum Observatory Laboratory Laboratories");

    private static readonly WordSet SubjectHeads = Set(
        "Ministry Department Agency Office Bureau Commission Committee Institute Organization Organisation Council Centre Center Administration");

    private static readonly WordSet Places = Set(
        "Street Road Avenue Boulevard Square River Lake Mountain Mountains Island Islands Bay Sea Ocean Valley County Province State Republic Kingdom City Town Village Park Airport "
        + "Port Bridge Peninsula Desert Forest Coast Beach Hill Hills Creek District Region Strait Canal Cape Mount");

    private static readonly WordSet Prepositions = Set("in at near from across outside inside throughout around toward towards to via into");

    /// <summary>Words that are written in capitals and name nobody.</summary>
    private static readonly WordSet CommonInitialisms = Set(
        "AI HR IT TV PC PCs URL URLs USB CEO CFO CTO FAQ FAQs PDF PDFs API APIs SEO OK DIY UI UX ID IDs ROI KPI KPIs PR ATM ATMs GPS DVD CD LED SMS VAT GDP SUV LGBT HTML CSS HTTP HTTPS RAM CPU GPU");

    public static bool IsCommonInitialism(ReadOnlySpan<char> word) => CommonInitialisms.Contains(word);

    public static bool IsTitle(ReadOnlySpan<char> word) => Titles.Contains(word);

    public static bool NamesOrganization(ReadOnlySpan<char> word) => Organizations.Contains(word);

    /// <summary>Whether an organisation of this kind is named for what it works on.</summary>
    public static bool HasSubject(ReadOnlySpan<char> word) => SubjectHeads.Contains(word);

    public static bool NamesPlace(ReadOnlySpan<char> word) => Places.Contains(word);

    public static bool LeadsToPlace(ReadOnlySpan<char> word) => Prepositions.Contains(word);

    private static WordSet Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
