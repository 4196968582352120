namespace QualityCheck.Reporting;

/// <summary>Writes a <see cref="QualityReport"/> as its <see cref="QualityReport.ToJson"/> does.</summary>
internal sealed class ReportConverter()
    : OwnJsonConverter<QualityReport>(value => value.ToJson(), QualityReport.FromJson);
