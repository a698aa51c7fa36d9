import { phraseTable } from '../words/phrase.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import type { Mark, MarkOf } from './mark.ts';

const isBy = wordClass('by via using on with from in per through');
const isArticle = wordClass('a an the either local central validated standard same approved fda');
/** Kinds of test, behind a name that only says which make of it. */
const isKindOfTest = wordClass(
  'assay assays immunohistochemistry ihc immunoassay elisa hplc pcr kit dipstick dipsticks spectrophotometry cytometry nephelometry densitometry spirometry plethysmography',
);
const isTestWord = wordClass(
  'assay ihc immunohistochemistry dipstick muga echo echocardiogram echocardiography mri ct scan pet ultrasound ultrasonography x-ray tomography spirometry oximetry oximeter scintigraphy angiography ecg ekg',
);
const LONGEST_MAKE = 4;

/** How the air was of which a saturation is told. */
const BREATHING = phraseTable<true>([
  ['on|in|at|while|when|under? breathing? room|ambient|atmospheric air', true],
  ['breathing room|ambient air', true],
]);
const SATURATION = /^(?:oxygen-saturation|arterial-oxygen-saturation|pao2|partial-pressure-of-oxygen|pulse-oximetry)$/;

const codeOf = (mark: Mark | undefined): string =>
  mark?.k === 'head' ? (mark.head.concept?.codes[0]?.code ?? '') : '';
const filler = ({ from, to }: Mark): Mark => ({ k: 'filler', from, to });
const isStated = (mark: Mark): mark is MarkOf<'measure'> =>
  mark.k === 'measure' && mark.measure.stated && mark.measure.time === undefined;
const isObservation = (mark: Mark): boolean => mark.k === 'head' && mark.head.domain === 'observation';
const isMeasurable = (mark: Mark): boolean =>
  isObservation(mark) || /^(?:proteinuria|albuminuria|glycosuria|hematuria)$/.test(codeOf(mark));

/**
 * "at least 50 % by echocardiography or MUGA", "at least 1 % by the 22C3 assay", "94 % on room air": how a value is found, right
 * behind it. None of the ways is asked for beside the value.
 */
export function withWaysFound(tokens: readonly Token[], marks: readonly Mark[]): readonly Mark[] {
  if (!marks.some(isStated) || !marks.some(isMeasurable)) return marks;
  const out = [...marks];
  for (let at = 1; at < out.length; at++) {
    const value = out[at - 1]!;
    if (!isStated(value) || !isOfMeasurable(out, at - 1)) continue;
    // "1+ on dipstick"
    const first = out[at]?.k === 'filler' && tokens[out[at]!.from]!.text === '+' ? at + 1 : at;
    if (out[first] === undefined) continue;
    const end = breathingEnd(tokens, out, first) ?? makeEnd(tokens, out, first) ?? eitherEnd(tokens, out, first);
    for (let index = first; end !== undefined && index < end; index++) out[index] = filler(out[index]!);
  }
  return out;
}

/** Whether what stands nearest before a value is something measured, in the same bracket. */
function isOfMeasurable(marks: readonly Mark[], at: number): boolean {
  const found = marks.slice(0, at).findLast(({ k }) => k === 'head' || k === 'link' || k === 'word');
  return found !== undefined && isMeasurable(found);
}

/** Index of the mark after the words; undefined where they end within one. */
const markAt = (marks: readonly Mark[], from: number, token: number): number | undefined => {
  const index = marks.findIndex((mark, at) => at >= from && mark.to === token);
  return index < 0 ? undefined : index + 1;
};

function breathingEnd(tokens: readonly Token[], marks: readonly Mark[], at: number): number | undefined {
  if (!marks.slice(0, at).some((mark) => SATURATION.test(codeOf(mark)))) return undefined;
  const end = BREATHING.at(tokens, marks[at]!.from)?.end;
  return end === undefined ? undefined : markAt(marks, at, end);
}

/** "by the 22C3 pharmDx assay", "on dipstick": plain words up to the kind of test. */
function makeEnd(tokens: readonly Token[], marks: readonly Mark[], at: number): number | undefined {
  const first = marks[at]!.from;
  if (!isBy(tokens[first])) return undefined;
  for (let token = first + 1; token <= first + 1 + LONGEST_MAKE; token++) {
    if (isKindOfTest(tokens[token])) {
      const end = markAt(marks, at, token + 1);
      const inside = end === undefined ? [] : marks.slice(at, end);
      return inside.every((mark, index) => isNameOnly(mark) || (index === inside.length - 1 && mark.k === 'head'))
        ? end
        : undefined;
    }
    if (tokens[token]?.kind === 'mark' && tokens[token]?.lower !== '-') return undefined;
  }
  return undefined;
}

const isNameOnly = (mark: Mark): boolean =>
  mark.k === 'word' || mark.k === 'filler' || (mark.k === 'measure' && !mark.measure.stated);

/** "by echocardiogram or MUGA scan": two ways or more, joined by "or". */
function eitherEnd(tokens: readonly Token[], marks: readonly Mark[], from: number): number | undefined {
  const lead = marks[from]!;
  const isLead = lead.k === 'filler' || lead.k === 'cue' || (lead.k === 'link' && lead.link === 'relation');
  if (!isLead || !tokens.slice(lead.from, lead.to).some(isBy)) return undefined;
  let [end, ways, joined] = [from + 1, lead.k === 'cue' && isTestWord(tokens[lead.to - 1]) ? 1 : 0, false];
  for (let at = from + 1; at < marks.length; at++) {
    const mark = marks[at]!;
    const isWay =
      (mark.k === 'head' && mark.head.domain === 'procedure' && mark.head.negated !== true) ||
      ((mark.k === 'word' || mark.k === 'head') && isTestWord(tokens[mark.to - 1]));
    if (isWay) {
      ways++;
      end = at + 1;
    } else if (mark.k === 'link' && (mark.link === 'or' || mark.link === 'slash' || mark.link === 'comma'))
      joined = true;
    else if (mark.k !== 'filler' || !isArticle(tokens[mark.from])) break;
  }
  return joined && ways > 1 && marks[end]?.k !== 'measure' ? end : undefined;
}
