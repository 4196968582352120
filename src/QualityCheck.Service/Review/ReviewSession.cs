using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace QualityCheck.Service;

/// <summary>
/// Who has shown a key on the page that asks for it: a cookie with the end of the session, signed by the key. It goes
/// with the key, and outlives a restart.
/// </summary>
internal static class ReviewSession
{
    public const string Cookie = "qualitycheck-session";

    /// <summary>A day's work; a judgement.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromHours(12);

    /// <summary>Begins a session of the caller who has shown a key.</summary>
    public static void Begin(HttpContext context, string key)
    {
        DateTimeOffset end = Clock(context).GetUtcNow() + Length;
        string seconds = end.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        string value = $"{seconds}.{Convert.ToHexStringLower(Signature(Encoding.UTF8.GetBytes(key), seconds))}";
        context.Response.Cookies.Append(Cookie, value, Options(context, end));
    }

    public static void End(HttpContext context) => context.Response.Cookies.Delete(Cookie, Options(context, null));

    /// <summary>The number of the key that the session was begun with; negative where there is none.</summary>
    public static int Find(HttpContext context, ApiKeys keys)
    {
        string[] parts = (context.Request.Cookies[Cookie] ?? "").Split('.');
        return parts.Length == 2
            && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out long end)
            && end > Clock(context).GetUtcNow().ToUnixTimeSeconds()
            && parts[1].Length == 2 * HMACSHA256.HashSizeInBytes
            && parts[1].All(char.IsAsciiHexDigitLower)
            ? keys.Find(key => Signature(key, parts[0]), Convert.FromHexString(parts[1]))
            : -1;
    }

    /// <summary>A cookie that no script reads and that no other site's page sends along.</summary>
    public static CookieOptions Options(HttpContext context, DateTimeOffset? end) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        Secure = context.Request.IsHttps,
        Expires = end,
        IsEssential = true,
    };

    private static byte[] Signature(byte[] key, string end) =>
        HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"review session until {end}"));

    private static TimeProvider Clock(HttpContext context) =>
        context.RequestServices.GetRequiredService<TimeProvider>();
}
