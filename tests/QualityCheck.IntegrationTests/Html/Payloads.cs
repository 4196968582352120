namespace QualityCheck.IntegrationTests.Html;

/// <summary>Texts that become script where they are not encoded.</summary>
internal static class Payloads
{
    private static readonly string[] Cores =
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<img src=http://127.0.0.1:9/leak>",
        "<svg onload=alert(1)></svg>",
        "<svg><script>alert(1)</script></svg>",
        "<svg><style><img src=x onerror=alert(1)></style></svg>",
        "<math><mtext></mtext><mglyph><style><img src=x onerror=alert(1)></style></mglyph></math>",
        "<iframe srcdoc=\"<script>parent.alert(1)</script>\"></iframe>",
        "<iframe src=javascript:alert(1)></iframe>",
        "<object data=data:text/html,<script>alert(1)</script>></object>",
        "<details open ontoggle=alert(1)>x</details>",
        "<input autofocus onfocus=alert(1)>",
        "<style>*{background:url(http://127.0.0.1:9/css)}</style>",
        "<link rel=stylesheet href=http://127.0.0.1:9/x.css>",
        "<base href=http://127.0.0.1:9/>",
        "<meta http-equiv=refresh content=\"0;url=http://127.0.0.1:9/\">",
        "<form action=http://127.0.0.1:9/><button autofocus>x</button></form>",
        "<body onload=alert(1)>",
        "<video><source onerror=alert(1)></video>",
        "<a href=javascript:alert(1) autofocus tabindex=1 onfocus=alert(1)>x</a>",
        "javascript:alert(1)",
        "java\tscript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "</U+003C>\u202E\u2066<\u0000script>alert(1)</\u0000script>",
    ];

    private static readonly Func<string, string>[] Breaks =
    [
        core => core,
        core => $"\"><!-- -->{core}",
        core => $"' autofocus onfocus=alert(1) x='{core}",
        core => $"</style></script></title></textarea></svg>{core}",
        core => $"--><![CDATA[{core}]]>&lt;img src=x onerror=alert(1)&gt;&#60;script&#62;alert(1)&#60;/script&#62;",
    ];

    /// <summary>24 kinds in five surroundings: 120.</summary>
    public static IEnumerable<string> All => Cores.SelectMany(core => Breaks.Select(broken => broken(core)));
}
