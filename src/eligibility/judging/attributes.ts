import type { Fact } from '../../patient/facts.ts';
import { remembered } from '../../terminology/bounded-memory.ts';
import type { Atom } from '../criterion.ts';
import { and, type Truth } from '../verdict.ts';
import { JOINED_PREFIX } from './modifier.table.ts';

const ROMAN: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4', v: '5' };

/** Words that rule each other out. */
const OPPOSITES: readonly (readonly string[])[] = [
  ['mild', 'moderate', 'severe'],
  ['mild', 'major'],
  ['uncomplicated', 'complicated'],
  ['uncomplicated', 'severe'],
  ['acute', 'chronic'],
  ['stable', 'unstable'],
  ['controlled', 'uncontrolled'],
  ['newly', 'recurrent'],
];

/** What is severe matters too; the other way round need not be so. */
const ENTAILED_BY: Readonly<Record<string, readonly string[]>> = {
  significant: ['major', 'severe', 'serious'],
  major: ['severe', 'serious'],
  serious: ['severe'],
  severe: ['serious'],
  emergency: ['emergent'],
  emergent: ['emergency'],
};

/** Whether an entry bears the words that narrow the term, and the severity, stage, acuity, stability, route, dose and outcome that an atom asks for; unknown where it does not say. */
export function attributesOf(atom: Pick<Atom, 'attrs'>, narrowing: readonly string[], fact: Fact): Truth {
  if (atom.attrs === undefined && narrowing.length === 0) return true;
  const { severity, stage, acuity, stability, route, dose, polarity } = atom.attrs ?? {};
  const named = [fact.text, ...fact.codings.map(({ display }) => display)]
    .filter((text) => text !== undefined)
    .join(' ');
  return and([
    ...narrowing.map((modifier) => said(modifier, `${fact.severity ?? ''} ${named} ${fact.sites?.join(' ') ?? ''}`)),
    severity === undefined ? true : said(severity, `${fact.severity ?? ''} ${named}`),
    stage === undefined ? true : stageTruth(stage, fact.stage ?? gradeOf(fact) ?? named, named),
    // What is positive is there; every other word of a result must be said.
    polarity === undefined || /^pos/i.test(polarity) ? true : said(polarity, named),
    route === undefined ? true : said(route, `${fact.route ?? ''} ${named}`),
    ...[acuity, stability, dose].map((wanted) => (wanted === undefined ? true : said(wanted, named))),
  ]);
}

/** The grade that an entry gives as its severity: "grade 2". */
const gradeOf = ({ severity }: Fact): string | undefined =>
  /\bgrade [0-5]\b/i.test(severity ?? '') ? severity : undefined;

/** Whether one of the wanted words is said, or one that rules all of them out. */
function said(wanted: string, text: string): Truth {
  const words = wordsOf(text);
  const sought = wordsOf(wanted).filter((word) => !['to', 'or', 'and', 'of'].includes(word));
  if (sought.some((word) => words.includes(word) || ENTAILED_BY[word]?.some((other) => words.includes(other))))
    return true;
  const scales = OPPOSITES.filter((scale) => sought.some((word) => scale.includes(word)));
  return scales.some((scale) => scale.some((word) => !sought.includes(word) && words.includes(word))) ? false : null;
}

/** Words for the stage of a cancer, and whether it can be of each stage. */
const NAMED_STAGES: readonly (readonly [words: RegExp, is: (stage: string) => Truth])[] = [
  [/^(?:distant(?:ly)? )?metastatic$/, (stage) => stage.startsWith('4')],
  [/^non-metastatic$/, (stage) => !stage.startsWith('4')],
  [/^advanced$/, (stage) => (stage.startsWith('4') ? true : /^[01]/.test(stage) ? false : null)],
  [/^early$/, (stage) => (stage.startsWith('4') ? false : /^[01]/.test(stage) ? true : null)],
];

/** Stages compare as numbers with an optional letter: "III" is "3", "3a" is a 3. */
export function stageTruth(wanted: string, text: string, named: string): Truth {
  const sought = stageTokens(wanted);
  const word = NAMED_STAGES.find(([words]) => words.test(wanted.toLowerCase().trim()));
  if (sought.length === 0 && word) return anyTruth(stageTokens(text).map(word[1]), null);
  // "Third trimester", "locally advanced": a stage that has a name of its own.
  if (
    sought.length === 0 &&
    wanted.includes(' ') &&
    ` ${wordsOf(named).join(' ')} `.includes(` ${wordsOf(wanted).join(' ')} `)
  )
    return true;
  const found = stageTokens(text);
  if (sought.length === 0 || found.length === 0) return null;
  const [first, last] = [sought[0]!, sought[sought.length - 1]!];
  const isRange = sought.length === 2 && /[-–]|\bto\b/.test(wanted);
  const truths = found.map((stage) =>
    isRange ? stageInRange(stage, first, last) : anyTruth(sought.map((one) => sameStage(stage, one))),
  );
  return anyTruth(truths);
}

const anyTruth = (truths: readonly Truth[], ofNone: Truth = false): Truth =>
  truths.length === 0 ? ofNone : truths.includes(true) ? true : truths.includes(null) ? null : false;

/** A stage without its letter may be the lettered one. */
function sameStage(stage: string, wanted: string): Truth {
  if (stage[0] !== wanted[0]) return false;
  return wanted.length === 1 || stage === wanted ? true : stage.length === 1 ? null : false;
}

/** "3B-4" may be a list of two as well as a range: of 3C it is not known. */
function stageInRange(stage: string, first: string, last: string): Truth {
  if (stage[0]! < first[0]! || stage[0]! > last[0]!) return false;
  const bounds = [first, last].filter((bound) => bound.length === 2 && bound[0] === stage[0]);
  if (bounds.length === 0 || bounds.includes(stage)) return true;
  if (stage.length === 1) return null;
  if (stage[0] === first[0] && first.length === 2 && stage < first) return false;
  if (stage[0] === last[0] && last.length === 2 && stage > last) return false;
  return first.length === 2 && stage[0] === first[0] ? null : true;
}

/** Stages as numbers with an optional letter, in the order of the text. */
export const stageTokens = (text: string): readonly string[] =>
  wordsOf(text).flatMap((word) => {
    const parts = /^(iv|v|i{1,3}|[0-5])([a-d]?)$/.exec(word);
    return parts ? [`${ROMAN[parts[1]!] ?? parts[1]}${parts[2]}`] : [];
  });

/** "Non-emergent" is one word: it does not say "emergent". */
const wordsOf = remembered((text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(JOINED_PREFIX, '$1')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== ''),
);
