/**
 * How many of the conditions that criteria name become a concept: by the curated lexicon alone, and with imported
 * vocabularies behind it. Run: node tests/bench/condition-mentions.ts sqlite:FILE [--missing N] [--new N SEED]
 * where the store FILE has had vocabularies imported. `--new` prints a sample of what only the imports resolve.
 */
import { existsSync } from 'node:fs';
import { parseStore, vocabularyPath } from '../../src/config.ts';
import { VocabularyReader } from '../../src/store/sqlite/terminology/vocabulary-reader.ts';
import { withImports } from '../../src/terminology/imported-terminology.ts';
import { createLexicon } from '../../src/terminology/lexicon.ts';
import type { Terminology } from '../../src/terminology/terminology.ts';
import { corpusLines, corpusText } from '../corpus.ts';

const [address = '', ...options] = process.argv.slice(2);
const option = (name: string, at = 1): number =>
  Number(options[options.indexOf(name) + at] ?? 0) * Number(options.includes(name));
const path = vocabularyPath(parseStore(address));
if (path === undefined || !existsSync(path))
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
}

function count(terminology: Terminology, mentions: readonly string[]): Count {
  const counts: Count = { whole: 0, within: 0 };
  for (const mention of mentions) {
    if (terminology.resolve(mention)) counts.whole++;
    else if (terminology.mentions(mention).length > 0) counts.within++;
  }
  return counts;
}

const opened = performance.now();
const curated = createLexicon();
const alone = performance.now();
const reader = new VocabularyReader(path);
const both = withImports(curated, reader);
console.log(
  `lexicon ${(alone - opened).toFixed(0)} ms, imports opened in ${(performance.now() - alone).toFixed(0)} ms more`,
);
for (const { title, version, key, concepts, names } of reader.releases)
  console.log(`  ${key} (${title} ${version}): ${concepts} concepts, ${names} names`);

const share = (part: number, of: number): string => `${((100 * part) / of).toFixed(1)} %`;
for (const [name, mentions] of Object.entries(SETS))
  for (const [label, terminology] of [
    ['lexicon alone', curated],
    ['with imports', both],
  ] as const) {
    const began = performance.now();
    const { whole, within } = count(terminology, mentions);
    const rate = mentions.length / ((performance.now() - began) / 1000);
    console.log(
      `${name}, ${label}: ${whole} of ${mentions.length} whole (${share(whole, mentions.length)}), ${within} more in part (${share(whole + within, mentions.length)}); ${rate.toFixed(0)} mentions/s`,
    );
  }

const all = Object.values(SETS).flat();
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
reader.close();
