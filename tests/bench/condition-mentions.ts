/**
 * How many of the conditions that criteria name become a concept: by the curated lexicon alone and, where a store is
 * named into which vocabularies were imported, with these behind it.
 * Run: node tests/bench/condition-mentions.ts [sqlite:FILE] [--missing N] [--new N SEED] [--sample N SEED]
 * `--missing` lists what is not resolved, by count; `--new` a sample of what only the imports resolve; `--sample` one of
 * all that is resolved, to be judged by a reader.
 */
import { existsSync } from 'node:fs';
import { parseStore, vocabularyPath } from '../../src/config.ts';
import { VocabularyReader } from '../../src/store/sqlite/terminology/vocabulary-reader.ts';
import { withImports } from '../../src/terminology/imported-terminology.ts';
import { createLexicon } from '../../src/terminology/lexicon.ts';
import type { Terminology } from '../../src/terminology/terminology.ts';
import { wordsOf } from '../../src/terminology/word.ts';
import { corpusLines, corpusText } from '../corpus.ts';

const options = process.argv.slice(2);
const address = options.find((one) => one.includes(':'));
const option = (name: string, at = 1): number =>
  Number(options[options.indexOf(name) + at] ?? 0) * Number(options.includes(name));
const path = address === undefined ? undefined : vocabularyPath(parseStore(address));
if (address !== undefined && (path === undefined || !existsSync(path)))
  throw new Error('Name a store into which vocabularies were imported: sqlite:FILE');

const SETS: Readonly<Record<string, readonly string[]>> = {
  'LCT Condition-Name': corpusLines<{ ents: { type: string; text: string }[] }>('criteria/lct-dev.jsonl.gz').flatMap(
    ({ ents }) => ents.filter(({ type }) => type === 'Condition-Name').map(({ text }) => text),
  ),
  'FRD chronic_disease': marked('chronic_disease'),
  'FRD cancer': marked('cancer'),
};

/** Texts under a label; offsets count from 1, the end exclusive. */
function marked(label: string): string[] {
  return corpusText('criteria/frd-dev.tsv.gz')
    .split('\n')
    .flatMap((line) => {
      const [marks = '', text = ''] = line.split('\t');
      return marks
        .split(',')
        .map((mark) => mark.split(':'))
        .filter(([, , of]) => of === label)
        .map(([from, to]) => text.slice(Number(from) - 1, Number(to) - 1));
    });
}

interface Count {
  /** The whole mention is one concept. */
  whole: number;
  /** It holds one at least. */
  within: number;
  /** Words of all mentions, and those of them that belong to a concept. */
  words: number;
  known: number;
}

function count(terminology: Terminology, mentions: readonly string[]): Count {
  const counts: Count = { whole: 0, within: 0, words: 0, known: 0 };
  for (const mention of mentions) {
    const words = wordsOf(mention).length;
    counts.words += words;
    if (terminology.resolve(mention)) {
      counts.whole++;
      counts.known += words;
      continue;
    }
    const found = terminology.mentions(mention);
    if (found.length > 0) counts.within++;
    counts.known += found.reduce((sum, one) => sum + wordsOf(one.text).length, 0);
  }
  return counts;
}

const opened = performance.now();
const curated = createLexicon();
const alone = performance.now();
const reader = path === undefined ? undefined : new VocabularyReader(path);
const both = reader === undefined ? curated : withImports(curated, reader);
console.log(
  `lexicon ${(alone - opened).toFixed(0)} ms, imports opened in ${(performance.now() - alone).toFixed(0)} ms more`,
);
for (const { title, version, key, concepts, names } of reader?.releases ?? [])
  console.log(`  ${key} (${title} ${version}): ${concepts} concepts, ${names} names`);

const share = (part: number, of: number): string => `${((100 * part) / of).toFixed(1)} %`;
const all = Object.values(SETS).flat();
const KNOWN: readonly (readonly [string, Terminology])[] =
  reader === undefined
    ? [['lexicon alone', curated]]
    : [
        ['lexicon alone', curated],
        ['with imports', both],
      ];
for (const [name, mentions] of [...Object.entries(SETS), ['all', all] as const])
  for (const [label, terminology] of KNOWN) {
    const began = performance.now();
    const { whole, within, words, known } = count(terminology, mentions);
    const rate = mentions.length / ((performance.now() - began) / 1000);
    console.log(
      `${name}, ${label}: ${whole} of ${mentions.length} whole (${share(whole, mentions.length)}), ${within} more in part (${share(whole + within, mentions.length)}); words ${share(known, words)}; ${rate.toFixed(0)} mentions/s`,
    );
  }

if (options.includes('--missing')) {
  const missing = new Map<string, number>();
  for (const mention of all) if (!both.resolve(mention)) missing.set(mention, (missing.get(mention) ?? 0) + 1);
  const most = [...missing].sort((a, b) => b[1] - a[1]).slice(0, option('--missing'));
  console.log(`Not resolved: ${most.map(([mention, times]) => `${mention} ${times}`).join('; ')}`);
}
if (options.includes('--new')) {
  const found = [...new Set(all)].filter((mention) => !curated.resolve(mention) && both.resolve(mention)).sort();
  const step = Math.max(1, Math.floor(found.length / option('--new')));
  console.log(`Resolved by the imports only: ${found.length}; of them:`);
  for (let at = option('--new', 2) % step; at < found.length; at += step) {
    const { concept, via } = both.resolve(found[at]!)!;
    console.log(`${found[at]} → ${concept.id} ${concept.name} [${via.join(', ')}]`);
  }
}
if (options.includes('--sample')) {
  const found = all.filter((mention) => both.resolve(mention));
  const random = sequence(option('--sample', 2));
  for (let taken = 0; taken < option('--sample'); taken++) {
    const mention = found[Math.floor(random() * found.length)]!;
    const { concept, via } = both.resolve(mention)!;
    console.log(`${mention} → ${concept.id} ${concept.name} [${via.join(', ')}]`);
  }
}
reader?.close();

/** Numbers from 0 to 1, the same for the same seed. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}
