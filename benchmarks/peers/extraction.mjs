// Says what it is, then reads {"html", "url"} a line and answers with the article of each page and the time it took:
//   node extraction.mjs readability|defuddle < pages.jsonl
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseHTML } from 'linkedom';

const version = name => JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url))).version;

const peers = {
  async readability() {
    const { Readability } = await import('@mozilla/readability');
    const extract = document => {
      const article = new Readability(document).parse();
      return { html: article?.content, title: article?.title, author: article?.byline, date: article?.publishedTime };
    };
    return { name: `Readability.js ${version('@mozilla/readability')}`, extract };
  },
  // Without the extractors that fetch from elsewhere.
  async defuddle() {
    const { Defuddle } = await import('defuddle/node');
    const extract = async (document, url) => {
      const article = await Defuddle(document, url, { useAsync: false });
      return { html: article.content, title: article.title, author: article.author, date: article.published };
    };
    return { name: `defuddle ${version('defuddle')}`, extract };
  },
};

const { name, extract } = await peers[process.argv[2]]();
for (const level of ['log', 'info', 'debug', 'warn', 'error'])
  console[level] = () => {};
process.stdout.write(`${name} + linkedom ${version('linkedom')}\n`);

const elapsed = since => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
};

for await (const line of createInterface({ input: process.stdin })) {
  const { html, url } = JSON.parse(line), begin = process.cpuUsage(), clock = performance.now();
  let answer, parseMilliseconds;
  try {
    const { document } = parseHTML(html);
    parseMilliseconds = elapsed(begin);
    answer = await extract(document, url);
  } catch (error) {
    answer = { error: String(error) };
  }
  const times = { milliseconds: elapsed(begin), clockMilliseconds: performance.now() - clock, parseMilliseconds };
  process.stdout.write(JSON.stringify({ ...answer, ...times }) + '\n');
}
