namespace QualityCheck.Mining;

/// <summary>A line that stands at the head or foot of many pages.</summary>
/// <param name="Text">The line, or its beginning where it is long.</param>
/// <param name="IsWhole">Whether <paramref name="Text"/> is the whole line.</param>
/// <param name="Site">The site: the registrable domain, or the account on a hosting platform; empty for documents
/// without an address; null for a line of many sites.</param>
/// <param name="Sites">On how many sites it stands; those from 16 on are not told apart.</param>
/// <param name="Pages">On how many pages it stands.</param>
/// <param name="SitePages">How many pages of the site, or of all sites, there were.</param>
public sealed record MinedLine(string Text, bool IsWhole, string? Site, int Sites, int Pages, int SitePages);
