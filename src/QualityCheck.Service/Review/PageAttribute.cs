namespace QualityCheck.Service;

/// <summary>An endpoint for people: who has no session is asked to sign in.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PageAttribute : Attribute;
