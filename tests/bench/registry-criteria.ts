/**
 * How many criteria of whole registry records are read whole: nothing left over, nothing opaque, every clinical term with
 * a code. Criteria about consent and judgement alone count apart, a text that several records share counts once.
 *
 *   node tests/bench/registry-criteria.ts FILE [--part K/N] [--show N]
 *
 * FILE holds one study record of the registry's API a line, may be gzip. `--part` takes every Nth record from the Kth on,
 * K from 0: so that a part can be kept unread. `--show` prints criteria that are not read whole and what is missing,
 * evenly spaced over the records.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Atom, Criterion, Node } from '../../src/eligibility/criterion.ts';
import { readCriteria } from '../../src/eligibility/reading/read-criteria.ts';
import { createLexicon } from '../../src/terminology/lexicon.ts';

interface StudyRecord {
  readonly protocolSection: { readonly eligibilityModule?: { readonly eligibilityCriteria?: string } };
}

const [file] = process.argv.slice(2);
if (file === undefined || file.startsWith('--')) throw new Error('Name a file of study records.');
const option = (name: string): string | undefined =>
  process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined;
const [part = 0, parts = 1] = (option('--part') ?? '0/1').split('/').map(Number);
const shown = Number(option('--show') ?? 0);

const bytes = readFileSync(file);
const texts = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
  .toString('utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => (JSON.parse(line) as StudyRecord).protocolSection.eligibilityModule?.eligibilityCriteria ?? '')
  .filter((text) => text !== '')
  .filter((_, index) => index % parts === part);

const CODED = new Set(['condition', 'medication', 'procedure', 'observation', 'allergy', 'immunization']);
const HUMAN = new Set(['consent', 'judgement']);

function atomsOf(node: Node): Atom[] {
  switch (node.k) {
    case 'atom':
      return [node];
    case 'not':
      return atomsOf(node.of);
    case 'if':
      return [node.when, node.then].flatMap(atomsOf);
    case 'except':
      return [node.base, ...node.unless].flatMap(atomsOf);
    default:
      return node.of.flatMap(atomsOf);
  }
}

/** What keeps a criterion from being whole, as the text has it. */
const missingOf = (text: string, { residue }: Criterion, atoms: readonly Atom[]): string[] => [
  ...residue.map((span) => `left over: ${text.slice(...span)}`),
  ...atoms.filter(({ domain }) => domain === 'opaque').map(({ span }) => `opaque: ${text.slice(...span)}`),
  ...atoms
    .filter(({ domain, concept }) => CODED.has(domain) && !(concept !== undefined && concept.codes.length > 0))
    .map(({ concept, span }) => `no code: ${concept?.text ?? text.slice(...span)}`),
];

const lexicon = createLexicon();
const seen = new Set<string>();
const counts = { whole: 0, human: 0, 'left over': 0, opaque: 0, 'no code': 0, all: 0 };
const open: string[] = [];
for (const text of texts)
  for (const criterion of readCriteria({ id: 'x', text }, lexicon)) {
    const own = `${criterion.section}: ${text.slice(...criterion.span)}`;
    const atoms = atomsOf(criterion.ast);
    if (seen.has(own) || atoms.length === 0) continue;
    seen.add(own);
    counts.all++;
    const missing = missingOf(text, criterion, atoms);
    if (missing.length === 0) counts[atoms.every(({ domain }) => HUMAN.has(domain)) ? 'human' : 'whole']++;
    else open.push(`${own.slice(0, 300).replace(/\s+/g, ' ')}\n    ${missing.join('\n    ').slice(0, 400)}`);
    for (const kind of ['left over', 'opaque', 'no code'] as const)
      if (missing.some((one) => one.startsWith(kind))) counts[kind]++;
  }

const share = (count: number, of: number): string => `${((100 * count) / of).toFixed(1)} % (${count}/${of})`;
console.log(`${texts.length} records, ${counts.all} different criteria`);
console.log(
  `read whole: ${share(counts.whole, counts.all - counts.human)} of those not about consent or judgement alone`,
);
for (const kind of ['human', 'left over', 'opaque', 'no code'] as const)
  console.log(`${kind === 'human' ? 'consent or judgement alone' : kind}: ${share(counts[kind], counts.all)}`);
const step = Math.max(1, Math.floor(open.length / Math.max(1, shown)));
for (let index = 0; index < shown && index * step < open.length; index++) console.log(`\n${open[index * step]}`);
