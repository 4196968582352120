// Reads {"id", "text"} a line, lets a peer mark hedges in the sentences over and over, and prints what a pass took once it was warm, and
// for every sentence what it marked as [start, end] pairs:
//   node hedges.mjs write-good|retext|retext-all|textlint < sentences.jsonl
import { createInterface } from 'node:readline';

const WARM_UP_SECONDS = 3;
const TIMED_SECONDS = 1;

async function retext(counts) {
  const [{ unified }, { default: english }, { default: intensify }, { default: stringify }, { VFile }] =
    await Promise.all([import('unified'), import('retext-english'), import('retext-intensify'), import('retext-stringify'), import('vfile')]);
  const processor = unified().use(english).use(intensify).use(stringify).freeze();
  return text => {
    const file = new VFile(text);
    processor.runSync(processor.parse(file), file);
    return file.messages.filter(counts).map(message => [message.place.start.offset, message.place.end.offset]);
  };
}

const peers = {
  // The rule for weasel words alone; the others are about style.
  async 'write-good'() {
    const { default: writeGood } = await import('write-good');
    const only = { weasel: true, passive: false, illusion: false, so: false, thereIs: false, adverb: false, tooWordy: false, cliches: false, eprime: false };
    return text => writeGood(text, only).map(found => [found.index, found.index + found.offset]);
  },
  // Hedges alone, and with the weasels and fillers.
  retext: () => retext(message => message.ruleId === 'hedge'),
  'retext-all': () => retext(() => true),
  // All that textlint-rule-write-good reports with its other checks switched off.
  async textlint() {
    const [{ TextlintKernel }, { default: plugin }, { default: rule }] =
      await Promise.all([import('@textlint/kernel'), import('@textlint/textlint-plugin-text'), import('textlint-rule-write-good')]);
    const kernel = new TextlintKernel();
    const options = {
      ext: '.txt',
      plugins: [{ pluginId: 'text', plugin: plugin.default ?? plugin }],
      rules: [{ ruleId: 'write-good', rule: rule.default ?? rule, options: { weasel: true, passive: false, illusion: false, so: false, thereIs: false, adverb: false, tooWordy: false, cliches: false, eprime: false } }],
    };
    return async text => (await kernel.lintText(text, options)).messages.map(message => message.range);
  },
};

const mark = await peers[process.argv[2]]();
const texts = [];
for await (const line of createInterface({ input: process.stdin }))
  texts.push(JSON.parse(line).text);

async function repeat(seconds) {
  const begin = performance.now(), processor = process.cpuUsage();
  let passes = 0, marks;
  do {
    marks = [];
    for (const text of texts)
      marks.push(await mark(text));
    passes++;
  } while (performance.now() - begin < seconds * 1000);
  const used = process.cpuUsage(processor);
  return { marks, processorSeconds: (used.user + used.system) / 1e6 / passes };
}

await repeat(WARM_UP_SECONDS);
console.log(JSON.stringify(await repeat(TIMED_SECONDS)));
