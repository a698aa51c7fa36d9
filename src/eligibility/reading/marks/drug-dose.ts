import type { Terminology } from '../../../terminology/terminology.ts';
import { QUALIFIER } from '../../criterion.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import type { Mark, MarkOf } from './mark.ts';

const isMonotherapy = wordClass('monotherapy monotherapies');
const isLeading = wordClass('with of using');
const isEquivalent = wordClass('equivalent equivalents');
const isSaidOfDose = wordClass('equivalent equivalents day daily per a d / week dose doses total');
const isUse = wordClass('use therapy treatment intake');
/** Classes whose dose is told as that of one of their drugs, by lexicon id. */
const TOLD_BY_ONE: ReadonlySet<string> = new Set([
  'corticosteroid',
  'glucocorticoid',
  'opioid',
  'statin',
  'benzodiazepine',
]);

const isDrug = (mark: Mark | undefined): mark is MarkOf<'head'> =>
  mark?.k === 'head' && mark.head.rule === 'medication.term' && (mark.head.concept?.codes.length ?? 0) > 0;
const filler = ({ from, to }: Mark): Mark => ({ k: 'filler', from, to });

/** The marks of a statement once drugs know that they are taken alone, and classes the drug in whose doses theirs are told. */
export function withDrugDoses(
  tokens: readonly Token[],
  marks: readonly Mark[],
  text: string,
  terminology: Terminology,
): readonly Mark[] {
  if (!marks.some(isDrug)) return marks;
  const alone = tokens.some(isMonotherapy) ? takenAlone(tokens, marks, text) : marks;
  return tokens.some(isEquivalent) ? inDosesOf(tokens, alone, terminology) : alone;
}

/** "metformin monotherapy", "monotherapy with a statin": an entry counts only where it says so. */
function takenAlone(tokens: readonly Token[], marks: readonly Mark[], text: string): readonly Mark[] {
  const out = [...marks];
  for (let at = 0; at < out.length; at++) {
    const [mark, next] = [out[at]!, out[at + 1]];
    if (isDrug(mark) && isAlone(tokens, next))
      out.splice(at, 2, narrowed(mark, mark.from, next.to, next, tokens, text));
    else if (isAlone(tokens, mark) && isLeading(tokens[mark.to])) {
      const last = out[at + 2]?.k === 'filler' ? at + 3 : at + 2;
      const drug = out[last];
      if (isDrug(drug)) out.splice(at, last - at + 1, narrowed(drug, mark.from, drug.to, mark, tokens, text));
    }
  }
  return out;
}

const isAlone = (tokens: readonly Token[], mark: Mark | undefined): mark is Mark =>
  mark !== undefined && mark.to === mark.from + 1 && isMonotherapy(tokens[mark.from]);

function narrowed(
  drug: MarkOf<'head'>,
  from: number,
  to: number,
  word: Mark,
  tokens: readonly Token[],
  text: string,
): MarkOf<'head'> {
  const concept = drug.head.concept!;
  const named = text.slice(tokens[from]!.start, tokens[to - 1]!.end);
  const via = [...concept.via, `${QUALIFIER}${tokens[word.from]!.lower}`];
  return { k: 'head', from, to, head: { ...drug.head, concept: { ...concept, text: named, via } } };
}

/**
 * "steroids (> 10 mg prednisone equivalent a day)": the bracket holds a dose and the drug by which it is told, and is read as if it
 * stood without.
 */
function inDosesOf(tokens: readonly Token[], marks: readonly Mark[], terminology: Terminology): readonly Mark[] {
  const out = [...marks];
  for (let at = 0; at < out.length; at++) {
    if (!isDrug(out[at]) || !isToldByOne(out[at] as MarkOf<'head'>, terminology)) continue;
    const used = out[at + 1]?.k === 'word' && isUse(tokens[out[at + 1]!.from]) ? at + 1 : at;
    const open = out[used + 1];
    if (open?.k !== 'link' || open.link !== 'open') continue;
    const close = out.findIndex((mark, index) => index > at && mark.k === 'link' && mark.link === 'close');
    const inside = out.slice(used + 2, close);
    if (close < 0 || !isDoseOfOne(tokens, inside)) continue;
    out[used + 1] = filler(open);
    out[close] = filler(out[close]!);
    for (let index = used + 2; index < close; index++) {
      const mark = out[index]!;
      if (mark.k === 'word') out[index] = filler(mark);
    }
  }
  return out;
}

const isToldByOne = ({ head }: MarkOf<'head'>, terminology: Terminology): boolean =>
  terminology.withAncestors([head.concept!.codes[0]!.code]).some((id) => TOLD_BY_ONE.has(id));

/** A dose, one drug and the word "equivalent", and nothing else. */
function isDoseOfOne(tokens: readonly Token[], inside: readonly Mark[]): boolean {
  const count = (k: Mark['k']): number => inside.filter((mark) => mark.k === k).length;
  return (
    count('measure') === 1 &&
    inside.filter(isDrug).length === 1 &&
    count('head') === 1 &&
    inside.some((mark) => mark.k === 'word' && isEquivalent(tokens[mark.from])) &&
    inside.every(
      (mark) =>
        mark.k === 'measure' ||
        mark.k === 'head' ||
        mark.k === 'filler' ||
        (mark.k === 'cue' && mark.cue.attr !== undefined) ||
        (mark.k === 'word' && isSaidOfDose(tokens[mark.from])),
    )
  );
}
