import type { Head, Mark, MarkOf } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

/** "HIV-", "HER2 positive tumour": a result right behind what was tested is said of that, not of what follows. */
export function bindResults(marks: readonly Mark[], tokens: readonly Token[]): readonly Mark[] {
  if (!marks.some(isResult)) return marks;
  const bound: Mark[] = [];
  for (const [at, mark] of marks.entries()) {
    if (!isResult(mark)) {
      bound.push(mark);
      continue;
    }
    if (isDash(mark, tokens) || (isMinus(mark, tokens) && isUntested(bound.at(-1)))) {
      bound.push({ k: 'filler', from: mark.from, to: mark.to });
      continue;
    }
    const hyphened = isHyphen(bound.at(-1), tokens, mark.from);
    const last = bound.at(hyphened ? -2 : -1);
    // "ER positive, HER2 negative": of a marker that no vocabulary knows.
    const unknown =
      last?.k === 'word' &&
      last.to === mark.from - (hyphened ? 1 : 0) &&
      isMarker(tokens[last.to - 1]) &&
      !isFor(tokens[mark.to - 1]);
    if (!unknown && !mayBind(last, mark, marks[at + 1], marks[at + 2], tokens)) bound.push(mark);
    else if (!unknown && last?.k === 'head' && isTested(last.head))
      bound.splice(hyphened ? -2 : -1, 2, withResult(last, mark));
    else bound.push({ k: 'word', from: mark.from, to: mark.to });
  }
  return bound;
}

/** "Subjects with asthma- Patients who …": what joins two sentences, and no result. */
const isDash = ({ from, to }: Mark, tokens: readonly Token[]): boolean =>
  to === from + 1 && tokens[from]!.text === '-' && /^(?:Patients|Subjects|Participants)$/.test(tokens[to]?.text ?? '');

const isMinus = ({ from, to }: Mark, tokens: readonly Token[]): boolean =>
  to === from + 1 && tokens[from]!.text === '-';

const AGENT =
  /hiv|hepatitis|hcv|hbv|virus|infection|syphilis|tuberculosis|covid|htlv|pylori|toxoplasm|chlamydia|gonorrh/;

/** "gout- a disease of the joints": of a disease that no test is negative for, a hyphen says nothing. */
const isUntested = (mark: Mark | undefined): boolean =>
  mark?.k === 'head' && mark.head.domain === 'condition' && !AGENT.test(mark.head.concept?.codes[0]?.code ?? '');

const isFor = wordClass('for');
const isMarker = (token: Token | undefined): boolean => /\p{Lu}.*\p{Lu}|\d/u.test(token?.text ?? '');

/** "HER2-negative": the hyphen as a mark of its own. */
const isHyphen = (mark: Mark | undefined, tokens: readonly Token[], to: number): boolean =>
  mark?.to === to && to - mark.from === 1 && tokens[mark.from]!.lower === '-' && mark.k !== 'head';

type Result = MarkOf<'cue'> & { readonly cue: { readonly attr: readonly ['polarity', string] } };

const isResult = (mark: Mark): mark is Result =>
  mark.k === 'cue' &&
  mark.cue.attr?.[0] === 'polarity' &&
  (mark.cue.attr[1] === 'positive' || mark.cue.attr[1] === 'negative');

/** A sign belongs to what it stands at; a word only to a measure, since "HIV, negative hepatitis B" says it of what follows. */
function mayBind(
  before: Mark | undefined,
  { from, to }: Result,
  next: Mark | undefined,
  afterNext: Mark | undefined,
  tokens: readonly Token[],
): boolean {
  if (to === from + 1 && /^[+-]$/.test(tokens[from]!.text)) return true;
  const hyphen = tokens[from - 1]?.lower === '-' ? 1 : 0;
  return (
    before?.k === 'head' &&
    before.to === from - hyphen &&
    before.head.domain === 'observation' &&
    (next?.k === 'head' || (next?.k === 'cue' && next.cue.attr !== undefined && afterNext?.k !== 'link'))
  );
}

const isTested = ({ domain, attrs }: Head): boolean =>
  (domain === 'observation' || domain === 'condition' || domain === 'procedure') && attrs?.polarity === undefined;

/** Whoever is positive for a disease has it; whoever is negative was tested for it. */
function withResult({ head, from }: MarkOf<'head'>, { cue, to }: Result): Mark {
  if (head.domain === 'condition' && cue.attr[1] === 'positive') return { k: 'head', from, to, head };
  const attrs = { ...head.attrs, polarity: cue.attr[1] };
  const tested: Head =
    head.domain === 'observation' ? head : { ...head, domain: 'observation', rule: 'observation.test-result' };
  return { k: 'head', from, to, head: { ...tested, attrs } };
}
