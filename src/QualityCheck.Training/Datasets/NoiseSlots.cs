namespace QualityCheck.Training;

/// <summary>What may stand for a word in braces of <see cref="NoisePatterns"/>.</summary>
internal static class NoiseSlots
{
    public static readonly Dictionary<string, string[]> Expansions = new(StringComparer.Ordinal)
    {
        ["our"] = ["our", "the", "our free", "our weekly", "the {Site}", "our daily", "your free", "my", "our new"],
        ["letter"] =
        [
            "newsletter", "mailing list", "podcast", "channel", "feed", "alerts", "updates", "bulletin",
            "{topic} newsletter", "briefing", "magazine", "digest",
        ],
        ["news"] =
        [
            "stories", "news", "tips", "recipes", "updates", "headlines", "local news", "{topic} news", "offers",
            "guides", "deals", "reports",
        ],
        ["benefit"] =
        [
            "and never miss a story", "for more {topic}", "so you don't miss a thing", "and get {number}% off",
            "for updates", "for exclusive offers", "from just ${number} a month", "to get more {news}",
            "and win a prize", "for free", "to improve your visit", "for the latest {news}", "to stay up to date",
        ],
        ["delivered"] =
        [
            "in your inbox", "by email", "on your phone", "every morning", "straight to your inbox", "by 7am",
            "every Friday",
        ],
        ["circle"] =
        [
            "community", "club", "group", "Facebook group", "WhatsApp channel", "forum", "conversation", "discussion",
            "mailing list", "members",
        ],
        ["me"] = ["us", "me", "our page", "us", "the team"],
        ["us"] = ["us", "the editor", "{Name}", "our team", "the newsroom", "our {expert}s", "the desk"],
        ["Network"] =
        [
            "Facebook", "Twitter", "X", "Instagram", "YouTube", "Google News", "LinkedIn", "TikTok", "Telegram",
            "WhatsApp", "Pinterest", "Bluesky", "Threads", "Reddit", "Mastodon",
        ],
        ["app"] =
        [
            "app", "guide", "checklist", "ebook", "template", "{topic} app", "fact sheet", "free guide to {topic}",
        ],
        ["event"] =
        [
            "webinar", "course", "workshop", "challenge", "{topic} challenge", "draw", "conference", "open day",
            "class", "event",
        ],
        ["your"] = ["your", "your free", "a free", "a", "your place on a", "your complimentary"],
        ["visit"] =
        [
            "call", "consultation", "demo", "table", "tour", "quote", "appointment", "ticket", "discovery session",
            "test drive",
        ],
        ["tool"] =
        [
            "calculator", "{topic} calculator", "planner", "checker", "map", "tool", "search", "price finder",
            "tracker", "postcode search",
        ],
        ["quiz"] =
        [
            "quiz", "poll", "survey", "{topic} quiz", "competition", "reader survey", "prize draw", "one-minute quiz",
        ],
        ["this"] =
        [
            "this recipe", "this article", "this page", "this story", "this post", "this guide", "this video",
            "this letter", "this {thing}",
        ],
        ["stars"] = [" ★★★★★", " ★★★★☆", " ☆☆☆☆☆", ": 1 2 3 4 5"],
        ["contact"] =
        [
            "at {mail}", "on 0800 555 010", "to {mail}", "at {mail} or on 555-0142", "{mail}", "at www.{site}.example",
        ],
        ["mail"] =
        [
            "news@{site}.example", "editor@{site}.example", "{name}@{site}.example", "tips@{site}.example",
            "letters@{site}.example",
        ],
        ["question"] =
        [
            "question", "photos", "story", "tip", "letters", "pictures", "story tip", "memories", "news tip",
            "comments", "stories",
        ],
        ["an"] = ["an", "a", "one of our", "our"],
        ["expert"] =
        [
            "expert", "lawyer", "adviser", "doctor", "specialist", "agent", "attorney", "coach", "dealer", "reporter",
        ],
        ["now"] = ["now", "today", "here", "online", "below", "for free", "by phone", "this week", "in our app"],
        ["answer"] =
        [
            "Email {mail}", "Let us know in the comments", "Tell us", "Contact {us}", "Sign up {now}",
            "Follow {me} on {Network}", "Send it {contact}", "Turn on {notifications}", "Call {us} {now}",
            "Get in touch", "Write to {us}", "Start with {our} {guide}", "Subscribe {now}", "Share {this}", "Ask {us}",
            "Click here",
        ],
        ["done"] = ["seen", "tried", "been affected by", "lost", "bought", "used", "visited", "noticed"],
        ["thing"] =
        [
            "article", "story", "post", "page", "column", "section", "recipe", "series", "letter", "video", "report",
            "guide", "site", "feature", "note", "episode",
        ],
        ["act"] =
        [
            "donate", "subscribe", "register", "join", "book", "comment", "vote", "read on", "see more",
            "download {our} {app}", "enter", "reply", "see the full list", "shop {our} {range}", "find out more",
            "unsubscribe",
        ],
        ["act2"] =
        [
            "subscribe", "sign in", "become a {member}", "create a free account", "register for free", "log in",
        ],
        ["press"] =
        [
            "click here", "tap here", "press the {button}", "click the {button}", "visit www.{site}.example",
            "follow this link", "call 0800 555 010", "use the form below",
        ],
        ["Press"] =
        [
            "Click here", "Tap here", "Press the {button}", "Click the {button}", "Visit {Site}", "Follow this link",
            "Use the form below",
        ],
        ["button"] =
        [
            "button", "button below", "bell", "link", "link in our bio", "red button", "icon on the left", "image",
        ],
        ["work"] = ["work", "journalism", "charity", "reporting", "appeal", "newsroom", "blog", "podcast"],
        ["member"] = ["member", "subscriber", "supporter", "friend of {Site}", "patron"],
        ["members"] =
        [
            "members", "subscribers", "supporters", "paying readers", "{Site} Plus members", "premium members",
        ],
        ["Members"] = ["Members", "Subscribers", "Paying readers", "Premium members", "Patrons"],
        ["get"] = ["get", "can read", "will find", "receive", "see"],
        ["extra"] =
        [
            "the full {thing}", "this {thing} without ads", "{news} a day early", "the recipe below", "extra {news}",
            "all {thing}s in the archive",
        ],
        ["range"] =
        [
            "range", "collection", "catalogue", "{topic} collection", "store", "offers", "{topic} kit", "books",
        ],
        ["show"] =
        [
            "podcast", "video", "latest episode", "podcast about {topic}", "interview", "full video", "{topic} film",
            "livestream",
        ],
        ["guide"] =
        [
            "guide", "full guide", "review", "beginner's guide", "full report", "advice page", "list", "privacy policy",
            "full story", "page about {topic}",
        ],
        ["notifications"] = ["notifications", "alerts", "push notifications", "{topic} alerts"],
        ["with"] =
        [
            "with a friend", "on {Network}", "with your friends", "by email", "with somebody who likes {topic}",
            "on your {Network} page", "to a friend",
        ],
        ["tell"] =
        [
            "what you think", "in the comments", "what you think in the comments below", "your story",
            "about your {topic}", "on {Network}",
        ],
        ["paid"] = ["sponsored by", "supported by", "brought to you by", "paid for by", "produced with"],
        ["Paid"] = ["Sponsored by", "Supported by", "Brought to you by", "Paid for by", "Presented by"],
        ["affiliate"] = ["affiliate", "paid", "sponsored", "advertising"],
        ["commission"] = ["a commission", "a small commission", "money", "a fee at no cost to you"],
        ["pictures"] = ["images", "pictures", "photos", "figures", "names", "prices"],
        ["Pictures"] = ["Images", "Pictures", "Photos", "Prices", "Models"],
        ["used"] = ["used", "shown", "are", "on this site are", "in this {thing} are"],
        ["only"] =
        [
            "for illustration only", "for information only", "for general guidance", "the property of their owners",
            "not to scale", "subject to change",
        ],
        ["legal"] = ["legal", "medical", "financial", "investment", "professional", "tax"],
        ["role"] =
        [
            "freelance writer", "staff writer", "reporter", "senior editor", "retired teacher and author",
            "registered dietitian", "journalist and mother of two", "columnist", "contributor",
            "keen gardener and blogger", "correspondent", "certified coach",
        ],
        ["where"] =
        [
            "based in {Place}", "who lives in {Place} with two cats", "covering {topic}", "who writes about {topic}",
            "and lives near {Place}",
        ],
        ["covers"] = ["covers", "writes about", "reports on", "blogs about", "has covered"],
        ["wrote"] = ["has written about", "has covered", "has reported on", "taught", "worked in"],
        ["week"] = ["week", "month", "time", "year", "episode"],
        ["archive"] = ["archive", "archives", "shop", "partners", "blog", "sister site", "magazine"],
        ["Photo"] =
        [
            "Photo", "Photograph", "Picture", "Image", "Pic", "Illustration", "Video", "Graphic", "Credit", "Photos",
            "Screenshot", "Main image", "Source",
        ],
        ["date"] =
        [
            "{number} {Month} {year}", "{Month} {number}, {year}", "{number}/{number}/{year}",
            "{Month} {number}, {year} at {number}:15", "{number} hours ago", "Monday {number} {Month}",
        ],
        ["Month"] =
        [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December", "Oct", "Feb",
        ],
        ["year"] = ["2019", "2021", "2022", "2023", "2024", "2025"],
        ["number"] = ["2", "3", "4", "5", "7", "8", "10", "12", "15", "20", "25", "50", "two", "three"],
        ["Name"] = ["{First} {Last}", "{First} {Last}", "{First}"],
        ["First"] =
        [
            "Ann", "Tom", "Priya", "Luis", "Grace", "Omar", "Helen", "Jonas", "Mei", "Sara", "Peter", "Ifeoma", "Ruth",
            "Karl", "Nina", "Ravi",
        ],
        ["Last"] =
        [
            "Marsh", "Okoye", "Brandt", "Silva", "Whitlock", "Novak", "Farrow", "Iyer", "Dunne", "Castell", "Moreau",
            "Haddad", "Stone", "Bell",
        ],
        ["name"] = ["ann", "tom", "priya", "luis", "grace", "helen"],
        ["Place"] = ["Leeds", "Porto", "Ohio", "Kent", "Oslo", "Velmouth", "Austin", "Cape Town"],
        ["Site"] =
        [
            "The {Topic} Post", "{Place} Echo", "{Topic} Weekly", "Daily Lantern", "Hearth & Home", "{Place} Media",
            "Northlight", "StockPix", "{Topic} Hub", "Harbour Press", "{Last} Agency", "{First} Blogs",
        ],
        ["Shop"] =
        [
            "Amazon", "{Site}", "{Last} & Sons", "{Topic} Direct", "{Place} Stores", "{Last}'s", "eBay", "Walmart",
        ],
        ["site"] = ["lantern", "echo", "northlight", "dailypost", "hub"],
        ["end"] = ["", "", "", "", ".", ".", "!", "!", " →", " »"],
    };
}
