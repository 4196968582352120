namespace QualityCheck.Service;

/// <summary>An endpoint that asks for no key: it tells nothing of any document.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OpenToAllAttribute : Attribute;
