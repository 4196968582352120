using AngleSharp.Html.Parser;

// Parses a page and does nothing with it.
using var page = new HtmlParser().ParseDocument(File.ReadAllText(args[0]));
Console.WriteLine(page.ChildNodes.Length);
