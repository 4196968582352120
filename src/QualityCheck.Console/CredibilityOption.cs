using System.CommandLine;
using System.Globalization;
using QualityCheck.Credibility;

namespace QualityCheck.Console;

/// <summary>What <c>--suffix-list</c>, <c>--brand</c> and <c>--as-of</c> say of addresses and days.</summary>
internal static class CredibilityOption
{
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary><c>--suffix-list</c>.</summary>
    public static Option<string> SuffixList() => new("--suffix-list")
    {
        Description = "The public suffixes by which hosts are told apart, as publicsuffix.org gives them out "
            + "(public_suffix_list.dat). Default: those that the library holds.",
        HelpName = "file",
    };

    /// <summary><c>--brand</c>.</summary>
    public static Option<string[]> Brand() => new("--brand")
    {
        Description = "A name of yours that no other host may be taken for: a domain (example.org) or a label "
            + "(example). A host that resembles it is a finding (QC5012). May be repeated.",
        HelpName = "name",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary><c>--as-of</c>.</summary>
    public static Option<string> AsOf() => new("--as-of")
    {
        Description = "The day of the check, in UTC, as 2026-08-04: ratings of source lists run out by it, and a "
            + "page's date behind it lies in the future (QC5033). Default: lists go by today, and no date does.",
        HelpName = "date",
    };

    /// <summary>The day that is said; null for none.</summary>
    /// <exception cref="UsageException">It is no date.</exception>
    public static DateOnly? Day(string? written) =>
        written is null ? null
        : DateOnly.TryParseExact(written, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None,
            out DateOnly day) ? day
        : throw new UsageException($"--as-of: '{VisibleText.Of(written)}' is no date like 2026-08-04");

    /// <summary>What the user knows of addresses; null where nothing is said.</summary>
    /// <param name="suffixList">The file of the suffixes; null for the library's.</param>
    /// <param name="brands">The names.</param>
    /// <param name="asOf">The day; null for none.</param>
    /// <exception cref="UsageException">The file cannot be read, or a brand is no name.</exception>
    public static CredibilityOptions? Load(string? suffixList, IReadOnlyList<string> brands, DateOnly? asOf)
    {
        if (suffixList is null && brands.Count == 0 && asOf is null)
            return null;
        try
        {
            return new CredibilityOptions
            {
                Suffixes = suffixList is null ? PublicSuffixList.Default : Read(suffixList),
                Brands = [.. brands],
                AsOf = asOf,
            };
        }
        catch (ArgumentException mistake)
        {
            throw new UsageException($"--brand: {mistake.Message.Split(" (Parameter", 2)[0]}", mistake);
        }
    }

    private static PublicSuffixList Read(string path)
    {
        try
        {
            using StreamReader text = File.OpenText(path);
            return PublicSuffixList.Parse(text);
        }
        catch (SuffixListException mistake)
        {
            throw new UsageException($"--suffix-list: {path}: {mistake.Message}", mistake);
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            throw new UsageException($"--suffix-list: {path}: {FileFailure.Reason(failure)}", failure);
        }
    }
}
