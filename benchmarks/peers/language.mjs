// Reads {"id", "text"} a line, lets a peer annotate the texts over and over, and prints what a pass took once it was warm:
//   node language.mjs wink|compromise < texts.jsonl
import { createInterface } from 'node:readline';

const WARM_UP_SECONDS = 3;
const TIMED_SECONDS = 1;

const peers = {
  // Sentences, part-of-speech tags and entities; sentiment, negation and custom entities are left out.
  async wink() {
    const [{ default: winkNLP }, { default: model }] = await Promise.all([import('wink-nlp'), import('wink-eng-lite-web-model')]);
    const nlp = winkNLP(model, ['sbd', 'pos', 'ner']);
    return text => {
      const doc = nlp.readDoc(text);
      return doc.sentences().out().length + doc.tokens().out(nlp.its.pos).length + doc.entities().out(nlp.its.detail).length;
    };
  },
  // Sentences with their tags, names, numbers and quotations.
  async compromise() {
    const { default: nlp } = await import('compromise');
    return text => {
      const doc = nlp(text);
      return doc.length + doc.topics().out('array').length + doc.numbers().out('array').length + doc.quotations().out('array').length;
    };
  },
};

const annotate = await peers[process.argv[2]]();
const texts = [];
for await (const line of createInterface({ input: process.stdin }))
  texts.push(JSON.parse(line).text);

function repeat(seconds) {
  const begin = performance.now(), processor = process.cpuUsage();
  let passes = 0, found = 0;
  do {
    for (const text of texts)
      found += annotate(text);
    passes++;
  } while (performance.now() - begin < seconds * 1000);
  const used = process.cpuUsage(processor);
  return { found: found / passes, seconds: (performance.now() - begin) / 1000 / passes, processorSeconds: (used.user + used.system) / 1e6 / passes };
}

repeat(WARM_UP_SECONDS);
const timing = repeat(TIMED_SECONDS);
const words = texts.reduce((sum, text) => sum + text.split(/[ \t\r\n]+/).filter(word => word !== '').length, 0);
console.log(JSON.stringify({ words, ...timing }));
