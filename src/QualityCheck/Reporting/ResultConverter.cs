namespace QualityCheck.Reporting;

/// <summary>Writes a <see cref="CheckResult"/> as its <see cref="CheckResult.ToJson"/> does.</summary>
internal sealed class ResultConverter() : OwnJsonConverter<CheckResult>(value => value.ToJson(), CheckResult.FromJson);
