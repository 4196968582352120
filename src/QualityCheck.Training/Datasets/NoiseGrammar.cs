using System.Text;

namespace QualityCheck.Training;

/// <summary>
/// Writes page noise of every kind from our own small grammar: what sites ask of their readers, credits, disclosures,
/// authors, dates, buttons. A word in braces stands for one of its expansions; <c>{headline}</c> and <c>{topic}</c> are
/// given by the page.
/// </summary>
internal static class NoiseGrammar
{
    private static readonly string[] Patterns =
    [
        "Subscribe to {our} {letter}{end}", "Subscribe to {our} {letter} {benefit}{end}",
        "Subscribe {now} {benefit}{end}", "Sign up for {our} {letter}{end}", "Sign up {now} {benefit}{end}",
        "Get {our} {letter} {delivered}{end}",
        "Get {news} {delivered}: sign up for {Site}{end}", "Join {our} {circle}{end}",
        "Join {our} {circle} {benefit}{end}", "Join {number} readers of {Site}{end}", "Follow {me} on {Network}{end}",
        "Follow {me} on {Network} {benefit}{end}",
        "Follow {Site} on {Network}{end}", "Like {me} on {Network}{end}", "Find {me} on {Network}{end}",
        "Download {our} {app}{end}", "Download {our} {app} {benefit}{end}", "Register for {our} {event}{end}",
        "Register {now} for {our} {event}{end}",
        "Book {your} {visit}{end}", "Book {your} {visit} {now}{end}", "Reserve {your} {visit}{end}",
        "Use {our} {tool}{end}", "Try {our} {tool}{end}", "Check {our} {tool}{end}", "Take {our} {quiz}{end}",
        "Vote in {our} {quiz}{end}", "Enter {our} {quiz}{end}",
        "Rate {this}{stars}", "Rate {this}{end}", "Review {this}{end}", "Write to {us} {contact}{end}",
        "Write to {us} with your {question}{end}", "Email {contact}{end}", "Email your {question} {contact}{end}",
        "Send {us} your {question}{end}",
        "Send your {question} {contact}{end}", "Call {us} {contact}{end}", "Contact {us} {contact}{end}",
        "Contact {us} {now}{end}", "Contact {an} experienced {topic} {expert} {now}{end}",
        "Speak to {an} {topic} {expert} {now}{end}",
        "Got a {question}? {answer}{end}", "Do you have a {question}? {answer}{end}",
        "Do you have {question} of {topic}? {answer}{end}", "Have a {question} about {topic}? {answer}{end}",
        "Have you {done} {topic}? {answer}{end}",
        "Want more {news} like this? {answer}{end}", "Want to know more about {topic}? {answer}{end}",
        "Enjoying this {thing}? {answer}{end}", "Like this {thing}? {answer}{end}",
        "Did you like this {thing}? {answer}{end}", "Looking for {topic}? {answer}{end}",
        "New here? {answer}{end}", "New to {topic}? {answer}{end}", "Seen a mistake? {answer}{end}",
        "To {act}, {press}{end}", "{press} to {act}{end}", "{Press} to {act}{end}", "{Press} for {news}{end}",
        "Support {our} {work}{end}", "Support {our} {work} {benefit}{end}",
        "Donate {now}{end}", "Donate to {our} {work}{end}", "Become a {member} {now}{end}",
        "Become a {member} {benefit}{end}", "Shop {our} {range}{end}", "Shop {topic} {now}{end}",
        "Buy {topic} {now} from {Site}{end}", "Order {your} {range} {now}{end}", "Save {number}% on {topic} {now}{end}",
        "Listen to {our} {show}{end}", "Watch {our} {show}{end}", "Listen to this {thing} ({number} min){end}",
        "Read {our} {guide} to {topic}{end}", "Read {our} {guide}{end}", "See {our} {guide} to {topic}{end}",
        "See all {news} about {topic}{end}", "Learn more about {topic}{end}",
        "Find out more about {topic} here{end}", "Discover more {news} {now}{end}", "Explore {our} {range}{end}",
        "Browse {our} {range}{end}", "Check out {our} {guide}{end}", "Check out {headline}{end}",
        "Don't miss {headline}{end}", "Start your free trial {now}{end}", "Request {your} {visit}{end}",
        "Turn on {notifications}{end}", "Turn on {notifications} {benefit}{end}", "Share {this}{end}",
        "Share {this} {with}{end}", "Share {with}", "Forward {this} {with}{end}", "Print {this}{end}",
        "Save {this} for later{end}", "Pin {this}{end}", "Bookmark {this}{end}", "Comment below{end}",
        "Leave a comment {now}{end}",
        "Tell us {tell}{end}", "Let us know {tell}{end}", "Have your say {now}{end}", "Post your comment{end}",
        "Log in to {act}{end}", "Sign in to {act}{end}", "Be the first to comment{end}", "{number} comments",
        "Scan the code to {act}{end}", "Tap the {button} to {act}{end}", "Stay tuned for more {news}{end}",
        "Stay with {Site} for more {news}{end}", "Keep reading {Site} for more {news}{end}",
        "Thanks for reading {Site}{end}", "Our {members} {get} {extra}{end}", "{Members} {get} {extra}{end}",
        "This {thing} is for {members} only{end}", "This {thing} is reserved for {members}{end}",
        "The rest of this {thing} is for {members}{end}",
        "You have {number} free {thing}s left this month{end}", "To keep reading, {act2}{end}",
        "Already a {member}? Log in{end}", "Unlock this {thing} {now}{end}", "This {thing} is {paid} {Site}{end}",
        "{Paid} {Site}", "In partnership with {Site}", "This {thing} contains {affiliate} links{end}",
        "This {thing} may contain {affiliate} links{end}",
        "We may earn {commission} from links on this page{end}",
        "If you buy through our links, we may earn {commission}{end}",
        "As an affiliate we earn {commission} from purchases{end}", "All {pictures} {used} {only}{end}",
        "{Pictures} {used} {only}{end}", "Prices were correct when this {thing} was published{end}",
        "Terms and conditions apply{end}",
        "© {year} {Site}", "© {year} {Site}. All rights reserved{end}", "This {thing} is not {legal} advice{end}",
        "Nothing in this {thing} is {legal} advice{end}", "This {thing} was first published by {Site}{end}",
        "We use cookies {benefit}{end}", "By using this site you accept {our} terms{end}",
        "You get this because you signed up for {our} {letter}{end}",
        "Unsubscribe at any time{end}", "View this {thing} in your browser", "{Name} is a {role} {where}{end}",
        "{Name} is a {role} at {Site}{end}", "{Name} {covers} {topic} for {Site}{end}",
        "{Name} {wrote} {topic} for {number} years{end}", "About the author: {Name} is a {role}{end}", "By {Name}",
        "By {Name}, {role}", "By {Name} for {Site}", "Words: {Name}",
        "Published {date}", "Updated {date}", "Last updated {date}", "Posted on {date} by {Name}",
        "{date} | {number} min read", "{number} min read", "Reading time: {number} minutes", "{Photo}: {Name}",
        "{Photo}: {Name}/{Site}", "{Photo}: {Site}", "{Photo} by {Name}", "{Photo} courtesy of {Name}",
        "{Photo} credit: {Name}/{Site}", "{Name}/{Site}", "{Photo} via {Site}",
        "Advertisement", "ADVERTISEMENT", "- Advertisement -", "-- Advertisement --", "Advertising",
        "Advertisement feature", "Story continues below advertisement", "Article continues after this ad",
        "Sponsored content", "Paid content", "Promoted", "Sponsored by {Site}", "{TOPIC} from ${number}, call {Name}",
        "{topic} from £{number} at {Site}{end}", "Half-price {topic} at {Site} {now}{end}",
        "Tags: {topic}, {topic}, {topic}", "Filed under: {topic}, {topic}", "Topics: {topic} | {topic}",
        "#{topic} #{topic} #{topic}", "Share Tweet Email", "Share this on {Network}", "Share on {Network}",
        "Tweet this", "Copy link", "Print | Email | Share", "Back to top", "Skip to {topic}",
        "Jump to: {topic} | {topic}", "Page {number} of {number}", "Next page: {headline}", "Previous: {headline}",
        "Next: {headline}",
        "In this {thing}: {topic}, {topic}, {topic}", "Home > {Topic} > {Topic}", "More from {Site}", "More on {topic}",
        "More {topic} {news}", "More by {Name}", "You may also like {headline}", "You might also enjoy {headline}",
        "See also {headline}", "Read also {headline}", "Read more: {headline}", "READ MORE: {headline}",
        "Read next: {headline}", "Read: {headline}", "Related: {headline}", "RELATED: {headline}",
        "Related {thing}: {headline}", "ALSO READ: {headline}", "Earlier {thing}s: {topic}, {topic}, {topic}",
        "Last {week}: {headline}", "Coming up: {headline}", "From our {archive}: {headline}",
        "From the {archive}: {headline}", "Recommended {thing}: {headline}", "Recommended: {headline}",
        "Trending: {headline}", "WATCH: {headline}", "LISTEN: {headline}", "Video: {headline}", "Podcast: {headline}",
        "Gallery: {headline}",
        "Background: {headline}", "Opinion: {headline}", "Letters: {headline}", "Explainer: {headline}",
        "Quiz: {headline}", "Live: {headline}", "Shop: {headline}", "SHOP NOW: {headline}", "Sponsored: {headline}",
        "Promoted: {headline}", "Catch up: {headline}", "If you liked this, try {headline}",
        "If you missed it: {headline}", "In case you missed it: {headline}", "Popular now: {headline}",
        "Editor's choice: {headline}", "{headline}",
        "Check the price at {Shop}{end}", "Check price at {Shop}", "See price at {Shop}", "View deal at {Shop}",
        "Buy at {Shop}", "Buy it from {Shop} for £{number}9{end}", "${number}9 at {Shop}", "£{number}9.99 from {Shop}",
        "{Shop}: ${number}49", "Compare {topic} prices {now}{end}", "Compare rates {now}{end}",
        "Best {topic} deals {now}: {headline}", "Prices from £{number}0 a night", "In stock at {Shop}",
        "Free delivery on orders over £{number}0{end}",
        "Send flowers to the family{end}", "Light a candle {now}{end}", "Sign the guest book {now}{end}",
        "Share a memory of {Name}{end}", "Leave a tribute {now}{end}", "Order prints of our {pictures}{end}",
        "Plant a tree in memory of {Name}{end}", "Place a notice {contact}{end}", "Report a problem with {this}{end}",
        "Report {this}{end}", "Suggest an edit{end}", "Spotted an error? {answer}{end}", "Correct {this}{end}",
        "Request a correction{end}",
        "Live scores, fixtures and results", "Live: scores and tables", "Full results {now}{end}",
        "Buy tickets {now}{end}", "Tickets from £{number}0 at {Shop}{end}", "Get tickets for {topic} {now}{end}",
        "Pick your team in {our} fantasy league{end}", "Watch the highlights {now}{end}",
        "Bet responsibly. 18+ only{end}", "18+. Gamble responsibly{end}", "Odds by {Shop}",
        "Play {our} daily puzzle{end}", "Play {our} crossword {now}{end}",
        "Cite {this}{end}", "Export citation", "Download as PDF", "Download PDF", "Get the PDF{end}",
        "Order a reprint{end}", "Request permission to reuse {this}{end}", "Explore the map{end}", "View the gallery",
        "View gallery ({number} images)", "View all {number} {pictures}", "See {number} more {pictures}",
        "Click to enlarge", "Tap to zoom", "Hide caption", "Toggle caption", "Enlarge this image",
        "View image in full screen", "Play video", "Play audio", "Watch on {Network}", "View this post on {Network}",
        "A post shared by {Name} (@{name})", "Loading...", "Listen {now}{end}", "Audio: {headline}",
        "In pictures: {headline}", "In numbers: {headline}", "Poll: {headline}", "Timeline: {headline}",
        "Map: {headline}", "Profile: {headline}", "Interview: {headline}", "Review: {headline}", "Comment: {headline}",
        "Analysis: {headline}", "Essay: {headline}", "Exclusive: {headline}", "Breaking: {headline}",
        "Just in: {headline}", "Most read: {headline}", "Also in the news: {headline}", "On the blog: {headline}",
        "On other pages: {headline}", "Elsewhere: {headline}", "What to read next: {headline}",
        "Next story: {headline}", "More: {headline}", "MORE: {headline}", "More on this: {headline}",
        "Further reading: {headline}", "Our {guide}: {headline}", "You'll love this: {headline}",
        "Try this: {headline}", "See also: {headline}", "Now see: {headline}", "Now read: {headline}",
        "Then read {headline}", "You might like: {headline}", "Suggested: {headline}", "Watch now: {headline}",
        "Listen now: {headline}", "Shop the {thing}: {headline}", "Partner content: {headline}",
        "Paid post: {headline}", "Ad: {headline}", "AD: {headline}", "Advert: {headline}", "Our top pick: {headline}",
        "Top tip from {Site}: {headline}", "Special offer: {headline}", "Deal of the day: {headline}",
        "Competition: {headline}", "Win: {headline}", "Event: {headline}", "Jobs: {headline}", "{Site}: {headline}",
        "{Topic}: {headline}", "{topic} {thing}: {headline}",
        "[edit]", "[Edit source]", "Edit {this}{end}", "This {thing} needs more sources. {answer}{end}",
        "This {thing} is a stub. You can help by adding to it{end}", "Main {thing}: {Topic}", "Category: {Topic}",
        "Categories: {Topic} | {Topic}", "Hide | Show", "Show more", "Show all {number}", "Expand", "Retrieved {date}",
        "Last edited {date} by {Name}",
        "Pin it for later{end}", "Pin this {thing} for later{end}", "Jump to recipe", "Print recipe",
        "Made this? {answer}{end}", "Tried it? {answer}{end}", "Cooked it? {answer}{end}",
        "Tag {me} on {Network} with #{topic}{end}", "Tag @{site} in your {pictures}{end}",
        "Share your {pictures} with #{topic}{end}", "Use the hashtag #{topic}{end}",
        "Use code {TOPIC}{number} for {number}% off{end}", "Use code {TOPIC} at checkout{end}",
        "Get {number}% off {topic} with code {TOPIC}{end}", "Shop {Name}'s look {now}{end}",
        "Get the look from {Shop}{end}", "Find {an} {expert} near you{end}", "Find {topic} near you{end}",
        "Need {an} {expert}? {answer}{end}", "Need help with {topic}? {answer}{end}", "Need a {topic}? {answer}{end}",
        "Planning {topic}? {answer}{end}", "Thinking of {topic}? {answer}{end}", "Worried about {topic}? {answer}{end}",
        "Missed {topic}? {answer}{end}", "Love {topic}? {answer}{end}", "Fancy {topic}? {answer}{end}",
        "Stuck? {answer}{end}", "Ready to {act}? {answer}{end}", "Any questions? {answer}{end}",
        "Know more? {answer}{end}", "Were you there? {answer}{end}", "What do you think? {answer}{end}",
        "Agree? {answer}{end}", "Got {topic}? {answer}{end}",
        "Find hotels in {Place}{end}", "Book flights to {Place} {now}{end}", "Book ahead with {Shop}{end}",
        "Plan your trip with {Site}{end}", "Weather in {Place}: {number} degrees", "Trade {topic} {now}{end}",
        "Open an account {now}{end}", "Your capital is at risk{end}", "Quotes delayed by {number} minutes{end}",
        "Market data by {Site}{end}", "Figures supplied by {Site}{end}", "Data: {Site}", "Chart: {Site}",
        "Graphic: {Name}", "Map: {Name}/{Site}", "Reporting by {Name}; editing by {Name}",
        "Additional reporting by {Name}{end}", "Edited by {Name}", "Translated by {Name}", "With reporting from {Site}",
        "Text: {Name}. {Photo}s: {Name}", "Follow {Name} on {Network}{end}", "Follow {Name} on {Network}: @{name}",
        "Follow @{name}", "Twitter: @{name}", "Contact {Name} at {mail}", "Email {Name}: {mail}",
        "More {thing}s by {Name}", "Read all {thing}s by {Name}", "{Name} owns shares in {Site}{end}",
        "{Name} has no conflict of interest{end}", "{Name} received a free sample from {Shop}{end}",
        "{Name} travelled as a guest of {Site}{end}", "We were sent this for review by {Shop}{end}",
        "This {thing} was made with help from {Site}{end}", "This {thing} was updated on {date}{end}",
        "First published on {date}", "An earlier version of this {thing} misspelt a name{end}", "{Name}, {Place}",
        "Reviewed by {Name}, {role}", "Fact checked by {Name}", "Medically reviewed by {Name}",
        "Getty", "Getty Images", "{Site} Images", "File photo", "Stock photo", "{Photo}: supplied",
        "{Photo} supplied by {Name}", "{Photo}s: {Name} and {Name}", "({Photo}: {Site})", "({Name}/{Site})",
        "({Photo} by {Name})", "({Site})", "[{Photo}: {Name}]", "© {Name}", "© {Name}/{Site}", "PA",
        "AP {Photo}/{Name}", "Rex",
        "Accept cookies to see this {thing}{end}", "Allow cookies to {act}{end}", "Manage your cookie settings{end}",
        "Your privacy matters to us{end}", "{our} privacy policy explains how we use your data{end}",
        "We value your privacy{end}", "You can opt out at any time{end}", "No spam, ever{end}",
        "By signing up you agree to {our} terms{end}", "Views are the writer's own{end}",
        "The views here are those of {Name}{end}", "Results may vary{end}", "Offer ends {date}{end}",
        "While stocks last{end}", "T&Cs apply", "Errors and omissions excepted", "Always ask your doctor{end}",
        "For residents of {Place} only{end}", "Comments are closed{end}", "Comments are moderated{end}",
        "Add your comment {now}{end}", "View {number} comments", "Sort by: Newest | Oldest", "Reply | Report",
        "{Name} says:", "Posted in {Topic}", "{number} shares", "{number} likes", "{number} views",
        "Was this {thing} useful? Yes No", "Did this help? Yes / No", "Subscriber only", "Members only", "Premium",
        "Sign in", "Log in | Register", "Skip ad", "Skip advertisement", "Close ad", "Remove ads{end}", "Hide this ad",
        "Why am I seeing this ad?", "Your ad here{end}", "Advertise with {us}{end}",
        "Advertise in {Site} {contact}{end}", "{TOPIC}! {TOPIC}! Only at {Shop}{end}",
        "{Shop}: all you need for {topic}{end}", "Visit {Shop} for {topic}{end}", "{Topic} made easy with {Site}{end}",
        "The smart way to {topic}{end}", "{number} {topic} tricks your {expert} won't tell you",
        "Doctors hate this {topic} trick", "You won't believe what {Name} looks like now",
        "{number} {topic} facts that will shock you", "Can you answer these {number} {topic} questions?",
        "Why everyone is talking about {topic}",
    ];

    private static readonly string[] Teasers =
    [
        .. Patterns.Where(pattern => pattern.Contains("{headline}", StringComparison.Ordinal)),
    ];

    private static readonly Dictionary<string, string[]> Slots = new(StringComparer.Ordinal)
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

    /// <summary>A piece of noise.</summary>
    /// <param name="chance">What chooses between the expansions.</param>
    /// <param name="headline">Gives a headline.</param>
    /// <param name="topic">Gives a word of the page, in lower case.</param>
    public static string Write(Shuffle chance, Func<string> headline, Func<string> topic)
    {
        var text = new StringBuilder();
        Expand(chance.Next(4) == 0 ? Teasers[chance.Next(Teasers.Length)] : Patterns[chance.Next(Patterns.Length)],
            chance, headline, topic, text);
        return chance.Next(12) switch
        {
            0 => text.ToString().ToUpperInvariant(),
            1 => Titled(text.ToString()),
            _ => text.ToString(),
        };
    }

    /// <summary>With a capital at each longer word.</summary>
    private static string Titled(string text) =>
        string.Join(' ',
            text.Split(' ').Select(word => word.Length > 3 ? char.ToUpperInvariant(word[0]) + word[1..] : word));

    private static void Expand(string pattern, Shuffle chance, Func<string> headline, Func<string> topic,
        StringBuilder text)
    {
        for (int i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '{')
            {
                text.Append(pattern[i]);
                continue;
            }
            int close = pattern.IndexOf('}', i);
            string slot = pattern[(i + 1)..close];
            i = close;
            switch (slot)
            {
                case "headline":
                    text.Append(headline());
                    break;
                case "topic":
                    text.Append(topic());
                    break;
                case "Topic":
                    string word = topic();
                    text.Append(char.ToUpperInvariant(word[0])).Append(word, 1, word.Length - 1);
                    break;
                case "TOPIC":
                    text.Append(topic().ToUpperInvariant());
                    break;
                default:
                    Expand(Slots[slot][chance.Next(Slots[slot].Length)], chance, headline, topic, text);
                    break;
            }
        }
    }
}
