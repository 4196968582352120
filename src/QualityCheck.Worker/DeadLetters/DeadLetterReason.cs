namespace QualityCheck.Worker;

/// <summary>Why a message is a dead letter; what the checker itself says (<c>timeout</c> and others) comes
/// beside.</summary>
internal static class DeadLetterReason
{
    /// <summary>No JSON at all.</summary>
    public const string InvalidJson = DocumentError.InvalidJson;

    /// <summary>JSON, but no CloudEvent 1.0.</summary>
    public const string NoCloudEvent = "no-cloud-event";

    /// <summary>A CloudEvent of a type that the worker does not know.</summary>
    public const string UnknownType = "unknown-type";

    /// <summary>Neither HTML nor text, or nothing in it.</summary>
    public const string NoText = "no-text";

    /// <summary>The data is no document: a field has the wrong type.</summary>
    public const string InvalidDocument = "invalid-document";

    /// <summary>The document's id cannot be stored.</summary>
    public const string InvalidId = "invalid-id";

    /// <summary>The message or the body it refers to is too long.</summary>
    public const string TooLarge = DocumentError.TooLarge;

    /// <summary>The body that the message refers to is not there.</summary>
    public const string ClaimMissing = "claim-missing";

    /// <summary>The body is not the one that the message refers to.</summary>
    public const string ClaimChanged = "claim-changed";

    /// <summary>The store answers, but will not have this report.</summary>
    public const string NotStored = "not-stored";

    /// <summary>Returned too often, as by workers that die of it.</summary>
    public const string DeliveryLimit = "delivery-limit";
}
