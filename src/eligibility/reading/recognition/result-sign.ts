import type { Head, Mark, MarkOf } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';

/** "HIV-", "HER2 positive tumour": a result right behind what was tested is said of that, not of what follows. */
export function bindResults(marks: readonly Mark[], tokens: readonly Token[]): readonly Mark[] {
  if (!marks.some((mark, at) => isResult(mark) && mayBind(marks, at, tokens))) return marks;
  const bound: Mark[] = [];
  for (const [at, mark] of marks.entries()) {
    const last = bound.at(-1);
    if (!isResult(mark) || !mayBind(marks, at, tokens)) bound.push(mark);
    else if (last?.k === 'head' && isTested(last.head)) bound[bound.length - 1] = withResult(last, mark);
    else bound.push({ k: 'word', from: mark.from, to: mark.to });
  }
  return bound;
}

type Result = MarkOf<'cue'> & { readonly cue: { readonly attr: readonly ['polarity', string] } };

const isResult = (mark: Mark): mark is Result =>
  mark.k === 'cue' &&
  mark.cue.attr?.[0] === 'polarity' &&
  (mark.cue.attr[1] === 'positive' || mark.cue.attr[1] === 'negative');

/** A sign belongs to what it stands at; a word only to a measure, since "HIV, negative hepatitis B" says it of what follows. */
function mayBind(marks: readonly Mark[], at: number, tokens: readonly Token[]): boolean {
  const { from, to } = marks[at]!;
  if (to === from + 1 && /^[+-]$/.test(tokens[from]!.text)) return true;
  const before = marks[at - 1];
  return (
    before?.k === 'head' && before.to === from && before.head.domain === 'observation' && marks[at + 1]?.k === 'head'
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
