namespace QualityCheck.Language;

/// <summary>What a word says of the name it stands in or beside.</summary>
internal enum NameHint : byte
{
    None,
    Country,
    City,
    Demonym,
    FirstName,
    Title,
    KnownOrganization,
    Organization,
    Place,
    Calendar,
}
