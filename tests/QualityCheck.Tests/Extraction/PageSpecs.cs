namespace QualityCheck.Tests.Extraction;

/// <summary>Pages of the kinds that readers of the web complain about, by what they complain about.</summary>
internal static class PageSpecs
{
    private const string Menu =
        "<div id=menu><a href=/1>首页</a> <a href=/2>新闻</a> <a href=/3>体育</a> <a href=/4>关于我们</a> <a "
        + "href=/5>联系方式</a></div>";

    public static readonly Dictionary<string, PageSpec> All = new(StringComparer.Ordinal)
    {
        ["footnotes"] = PageSpec.Inside(
            "<p>The channel was last dredged in 1987<sup id=r1><a href=#n1>1</a></sup> and has lost two metres of "
                + "depth since then<sup id=r2><a href=#n2>2</a></sup>, more than any other in the district.</p>",
            ["The channel was last dredged in 1987", "has lost two metres of depth"]),
        ["footnote list"] = PageSpec.Whole(
            $"<article><h1>Dredging begins</h1>{PageSpec.Opening}{PageSpec.Ending}<section class=footnotes><hr><ol><li "
                + "id=n1>Report of the harbour board for the year 1987, page 12. <a href=#r1>↩</a></li><li "
                + "id=n2>Chart 214 of the hydrographic office, second edition. <a href=#r2>↩</a></li></ol></section>"
                + "</article>",
            [PageSpec.First, PageSpec.Last, "Report of the harbour board for the year 1987",
                "Chart 214 of the hydrographic office"]),
        ["list of terms"] = PageSpec.Inside(
            "<dl><dt>Silt</dt><dd>Fine mud that settles where the water is slow and the ships are "
                + "deep.</dd><dt>Fairway</dt><dd>The part of a channel that is kept deep enough for ships.</dd></dl>",
            ["Silt\n", "Fine mud that settles", "Fairway\n", "The part of a channel that is kept"]),
        ["nested lists"] = PageSpec.Inside(
            "<p>The board has three kinds of vessels at work in the channel this month:</p><ul><li>dredgers<ul><li>the "
                + "Hanne, with a bucket chain</li><li>the Grete, with a pump</li></ul></li><li>nine barges for the "
                + "silt</li><li>a boat that takes the soundings</li></ul>",
            ["dredgers\nthe Hanne, with a bucket chain\nthe Grete, with a pump\nnine barges for the silt\na boat that "
                + "takes the soundings"]),
        ["table"] = PageSpec.Inside(
            "<table><caption>Depths in "
                + "metres</caption><thead><tr><th>Buoy</th><th>2019</th><th>2024</th></tr></thead><tbody><tr>"
                + "<td>Seven</td><td>9.4</td><td>7.2</td></tr><tr><td>Eight</td><td>9.1</td><td>7.0</td></tr></tbody>"
                + "</table>",
            ["Depths in metres", "Buoy\t2019\t2024\nSeven\t9.4\t7.2\nEight\t9.1\t7.0"]),
        ["table with empty cells"] = PageSpec.Inside(
            "<table><tr><th>Buoy</th><th>2019</th><th>2024</th></tr><tr><td>Seven</td><td></td><td>7.2</td></tr><tr>"
                + "<td>Eight</td><td>9.1</td><td></td></tr></table>",
            ["Buoy\t2019\t2024\nSeven\t\t7.2\nEight\t9.1"]),
        ["code"] = PageSpec.Inside(
            "<p>The surveyors read the depths with a short program, which anybody may use and "
                + "improve:</p><pre><code>for line in file:\n    depth = float(line)\n    if depth &lt; 7.5:\n        "
                + "print(line)</code></pre>",
            ["which anybody may use",
                "for line in file:\n    depth = float(line)\n    if depth < 7.5:\n        print(line)"]),
        ["code in lines of its own"] = PageSpec.Inside(
            "<p>The surveyors read the depths with a short program, which anybody may use and improve:</p><pre><span "
                + "class=line>open channel</span><br><span class=line>  read depths</span><br><span class=line>close "
                + "channel</span></pre>",
            ["open channel\n  read depths\nclose channel"]),
        ["code in blocks"] = PageSpec.Inside(
            "<p>The surveyors read the depths with a short program, which anybody may use and improve:</p><pre><div "
                + "class=line>open channel</div><div class=line>  read depths</div><div class=line>close "
                + "channel</div></pre>",
            ["open channel\n  read depths\nclose channel"]),
        ["quotes"] = PageSpec.Inside(
            "<blockquote><p>We have waited for her since the autumn, and we would have waited longer.</p><p>A harbour "
                + "without a channel is a pond.</p><cite>Ida Storm, pilot</cite></blockquote>",
            ["We have waited for her since the autumn", "A harbour without a channel is a pond.", "Ida Storm, pilot"]),
        ["details"] = PageSpec.Inside(
            "<details><summary>Why is the silt dumped at sea?</summary><p>On land it would need a basin of twelve "
                + "hectares, and the town has none to give.</p></details>",
            ["Why is the silt dumped at sea?", "On land it would need a basin"]),
        ["accordion that is closed"] = PageSpec.Inside(
            "<div class=accordion><h3><button aria-controls=p1 aria-expanded=false>Who pays for the "
                + "work?</button></h3><div id=p1 class=accordion-panel hidden><p>The state pays two thirds of it, the "
                + "town the rest, out of the harbour dues.</p></div></div>",
            ["Who pays for the work?", "The state pays two thirds of it"]),
        ["accordion that is closed by its style"] = PageSpec.Inside(
            "<h3><button aria-controls=p1 aria-expanded=false>Who pays for the work?</button></h3><div id=p1 "
                + "role=region style='display: none'><p>The state pays two thirds of it, the town the rest, out of the "
                + "harbour dues.</p></div>",
            ["Who pays for the work?", "The state pays two thirds of it"]),
        ["hidden until found"] = PageSpec.Inside(
            "<h3>Who pays for the work?</h3><div hidden=until-found><p>The state pays two thirds of it, the town the "
                + "rest, out of the harbour dues.</p></div>",
            ["Who pays for the work?", "The state pays two thirds of it"]),
        ["tabs"] = PageSpec.Inside(
            "<div role=tablist><span role=tab aria-controls=t2>Costs</span></div><div id=t2 role=tabpanel "
                + "hidden><p>The state pays two thirds of the work, the town the rest, out of the harbour "
                + "dues.</p></div>",
            ["The state pays two thirds of the work"]),
        ["several parts of the content"] = PageSpec.Whole(
            $"<main><h1>Dredging begins</h1><div class=article-body>{PageSpec.Opening}</div><div class=ad-slot><p>Rope "
                + "at half the price, only this week, only at Brandt and Daughters.</p></div><div "
                + $"class=article-body>{PageSpec.Ending}</div></main>",
            [PageSpec.First, "nine miles out", "Most skippers welcome", PageSpec.Last], "Rope at half"),
        ["parts of unequal length"] = PageSpec.Whole(
            $"<div><h1>Dredging begins</h1><div class=entry-content>{PageSpec.Opening}{PageSpec.Ending}</div><div "
                + "class=entry-content><p>In the southern channel the work has to wait, because a wreck of 1911 was "
                + "found there, and divers from the museum want to see it first.</p></div></div>",
            [PageSpec.First, PageSpec.Last, "In the southern channel the work has to wait"]),
        ["sections"] = PageSpec.Whole(
            $"<main><h1>Dredging begins</h1><section><h2>The work</h2>{PageSpec.Opening}</section><section><h2>The "
                + $"skippers</h2>{PageSpec.Ending}</section></main>",
            ["The work", PageSpec.First, "The skippers", PageSpec.Last]),
        ["several article elements"] = PageSpec.Whole(
            $"<div class=story><h1>Dredging begins</h1><article>{PageSpec.Opening}</article>"
                + $"<article>{PageSpec.Ending}</article></div>",
            [PageSpec.First, "nine miles out", "Most skippers welcome", PageSpec.Last]),
        ["opening outside of the main part"] = PageSpec.Whole(
            "<div class=page><h1>Dredging begins</h1><div class=intro><p>After two days of waiting for a new cable, "
                + "the work in the northern channel has begun, to the relief of the port.</p></div><div "
                + $"class=article-body>{PageSpec.Opening}{PageSpec.Ending}</div></div>",
            ["After two days of waiting for a new cable", PageSpec.First, PageSpec.Last]),
        ["comments in the article element"] = PageSpec.Whole(
            $"<article><h1>Dredging begins</h1><div class=entry-content>{PageSpec.Opening}{PageSpec.Ending}</div>"
                + "<section id=comments class=comments-area><h2>2 thoughts on Dredging begins</h2><ol "
                + "class=comment-list><li class=comment><p>I have fished there for forty years, and nobody has ever "
                + "asked me about it.</p></li><li class=comment><p>My uncle says that the Grete would have done it in "
                + "half of the time.</p></li></ol></section></article>",
            [PageSpec.First, PageSpec.Last], "nobody has ever asked me", "My uncle says", "2 thoughts"),
        ["newsletter in the article element"] = PageSpec.Inside(
            "<div class=newsletter-signup><h3>Our letter from the quay</h3><p>Get the news of the port every Friday. "
                + "Enter your address below.</p><form><input type=email><button>Sign up</button></form></div>",
            [], "Get the news of the port", "Sign up"),
        ["related link in the text"] =
            PageSpec.Inside("<p><strong>Read also:</strong> <a href=/4>How the last dredging went wrong</a></p>", [],
                "How the last dredging"),
        ["drop capital"] =
            PageSpec.Inside(
                "<p><span class=dropcap>I</span>n the evening the crew went ashore, ate at the Anchor, and slept in "
                    + "the old customs house.</p>", ["In the evening the crew went ashore"]),
        ["soft hyphens"] =
            PageSpec.Inside(
                "<p>The hydro&shy;graphic of&shy;fice has sent two ob&shy;servers, who count the barges and weigh a "
                    + "tenth of them.</p>", ["The hydrographic office has sent two observers"], "\u00AD"),
        ["zero-width characters"] =
            PageSpec.Inside(
                "<p>The hydro\u200Bgraphic of\u2060fice has\uFEFF sent two observers, who count the barges and weigh a "
                    + "tenth of them.</p>", ["The hydrographic office has sent two observers"], "\u200B", "\u2060",
                "\uFEFF"),
        ["joiners stay"] =
            PageSpec.Inside(
                "<p>The crew of the dredger, 👩\u200D🔧 and all, comes from the islands; one of them writes "
                    + "می\u200Cخواهم on the wall of the mess.</p>", ["👩\u200D🔧", "می\u200Cخواهم"]),
        ["ruby"] =
            PageSpec.Inside(
                "<p>The Japanese word for harbour is <ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby>町, as the captain "
                    + "of the tanker told us over his tea.</p>", ["is 港町, as the captain"], "みなと"),
        ["paragraphs by line breaks"] = PageSpec.Whole(
            "<div id=story><h1>Dredging begins</h1>The dredger Hanne came into the northern channel on Monday morning, "
                + "two days late, after a cable of her winch had parted.<br><br>She will lift about forty thousand "
                + "cubic metres of silt until the end of the month, the harbour master said.<br />\n<br />\nThe board "
                + "will publish the soundings in May, once the surveyors have been through the channel with their own "
                + "boat.</div>",
            ["parted.\n\nShe will lift", "master said.\n\nThe board will publish"]),
        ["nobr, button, wbr"] =
            PageSpec.Inside(
                "<p>Call the <nobr>harbour master</nobr> at the <button type=button class=term>port office</button> or "
                    + "write to harbour<wbr>master@<wbr>port.example before the first of May.</p>",
                ["Call the harbour master at the port office or write to harbourmaster@port.example"]),
        ["invalid nesting"] =
            PageSpec.Inside(
                "<p><b>The pilot boat <i>Nele</b> lay alongside</i> all night.<div><span>She left at dawn<p>and came "
                    + "back at noon, with the mail, the bread and two observers of the office.</span></div>",
                ["The pilot boat Nele lay alongside all night.", "She left at dawn\n", "and came back at noon"]),
        ["cells side by side"] =
            PageSpec.Inside(
                "<table><tr><td>Monday<td>high water 04:10<td>low water 10:22<tr><td>Tuesday<td>high water "
                    + "05:02<td>low water 11:15</table>",
                ["Monday\thigh water 04:10\tlow water 10:22\nTuesday\thigh water 05:02"]),
        ["inline blocks side by side"] =
            PageSpec.Inside(
                "<p>The ships at work are <span style='display:inline-block'>Hanne,</span><span "
                    + "style='display:inline-block'>Grete,</span><span style='display: inline-block;'>Nele</span> and "
                    + "nine barges without names, all of them from the islands.</p>",
                ["are Hanne, Grete, Nele and nine barges"]),
        ["spans shown as blocks"] =
            PageSpec.Inside(
                "<p><span style='display:block'>The night watch begins at ten.</span><span style='display: block'>It "
                    + "ends at six, when the pilot boat brings the mail and the bread.</span></p>",
                ["The night watch begins at ten.\n", "It ends at six"]),
        ["title in the article"] =
            PageSpec.Whole(
                "<h1>Dredging begins</h1><article><h2>Dredging "
                    + $"begins</h2>{PageSpec.Opening}{PageSpec.Ending}</article>", [PageSpec.First, PageSpec.Last],
                "Dredging begins"),
        ["two sentences"] = PageSpec.Whole(
            "<article><h1>Fairway closed</h1><p>The northern fairway is closed tonight from ten o'clock until six in "
                + "the morning. Ships wait at buoy nine.</p></article>",
            ["The northern fairway is closed tonight", "buoy nine."]),
        ["two sentences without an article element"] = PageSpec.Whole(
            "<div class=wrap><div><h1>Fairway closed</h1><div>The northern fairway is closed tonight from ten o'clock "
                + "until six in the morning. Ships wait at buoy nine.</div></div></div>",
            ["The northern fairway is closed tonight", "buoy nine."]),
        ["short article in Chinese"] = new(
            $"<html lang=zh><head><title>港口清淤工程今日开工</title></head><body>{Menu}<div class=content><h1>港口清淤工程今日开工</h1>"
                + "<p>北港航道清淤工程今天上午正式开工，预计月底完成。港务局表示，工程期间夜间航道将关闭。</p><p>船长们大多支持这项工程，不过有人担心会影响捕鱼。</p></div><div "
                + "class=foot><a href=/6>版权所有</a> <a href=/7>网站地图</a></div></body></html>",
            ["北港航道清淤工程今天上午正式开工，预计月底完成。", "不过有人担心会影响捕鱼。"], "首页", "联系方式", "网站地图"),
        ["short article in Japanese"] = new(
            "<html lang=ja><head><title>北港の浚渫が始まる</title></head><body><ul class=nav><li><a href=/1>ホーム</a></li><li><a "
                + "href=/2>ニュース</a></li><li><a "
                + "href=/3>お問い合わせ</a></li></ul><div><h1>北港の浚渫が始まる</h1>"
                + "<p>北港の航路で月曜日の朝、浚渫工事が始まった。港長によると、工事は月末まで続き、夜間は航路が閉鎖される。</p>"
                + "<p>漁師の多くは工事を歓迎しているが、昨年は一週間漁ができなかった人もいる。</p></div><p class=copyright>© 港新聞</p></body></html>",
            ["北港の航路で月曜日の朝、浚渫工事が始まった。", "昨年は一週間漁ができなかった人もいる。"], "お問い合わせ", "港新聞"),
        ["short article in Korean"] = new(
            "<html lang=ko><head><title>북항 준설 시작</title></head><body><nav><a href=/1>홈</a> <a href=/2>뉴스</a> <a "
                + "href=/3>회사 소개</a></nav><div><h1>북항 준설 시작</h1><p>북항 항로에서 월요일 아침 준설 작업이 시작되었다. 항만청장은 작업이 이달 말까지 계속되며 "
                + "밤에는 항로가 닫힌다고 말했다.</p><p>어민들은 대부분 작업을 반기지만 지난해에는 일주일 동안 고기를 잡지 못한 사람도 있다.</p></div><footer>저작권 "
                + "항구신문</footer></body></html>",
            ["북항 항로에서 월요일 아침 준설 작업이 시작되었다.", "고기를 잡지 못한 사람도 있다."], "회사 소개", "저작권"),
        ["article in Arabic"] = new(
            "<html lang=ar dir=rtl><head><title>بدء تعميق القناة</title></head><body><nav><a href=/1>الرئيسية</a> <a "
                + "href=/2>أخبار</a> <a href=/3>اتصل بنا</a></nav><article><h1>بدء تعميق القناة</h1><p>بدأت صباح يوم "
                + "الاثنين أعمال تعميق القناة الشمالية في الميناء، وستستمر حتى نهاية الشهر، كما قال مدير الميناء "
                + "للصحفيين.</p><p>هل سيتوقف الصيد خلال هذه الفترة؟ يقول معظم البحارة إنهم يرحبون بالعمل رغم إغلاق "
                + "القناة ليلا.</p></article><footer>جميع الحقوق محفوظة</footer></body></html>",
            ["بدأت صباح يوم الاثنين أعمال تعميق القناة", "هل سيتوقف الصيد"], "اتصل بنا", "جميع الحقوق"),
        ["article in Hebrew"] = new(
            "<html lang=he dir=rtl><head><title>העמקת הנמל החלה</title></head><body><nav><a href=/1>ראשי</a> <a "
                + "href=/2>חדשות</a> <a href=/3>צור קשר</a></nav><article><h1>העמקת הנמל החלה</h1><p>ביום שני בבוקר "
                + "החלו העבודות להעמקת התעלה הצפונית בנמל, והן יימשכו עד סוף החודש, כך אמר מנהל הנמל "
                + "לעיתונאים.</p><p>רוב הדייגים מברכים על העבודות, אף על פי שהתעלה תיסגר בלילות והדיג ייפסק "
                + "לשבוע.</p></article><footer>כל הזכויות שמורות</footer></body></html>",
            ["ביום שני בבוקר החלו העבודות", "רוב הדייגים מברכים"], "צור קשר", "כל הזכויות"),
    };
}
