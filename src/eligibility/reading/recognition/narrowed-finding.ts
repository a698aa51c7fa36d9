import type { Terminology } from '../../../terminology/terminology.ts';
import { QUALIFIER } from '../../criterion.ts';
import { namedConcept, unknownConcept } from '../marks/concept-ref.ts';
import type { Mark } from '../marks/mark.ts';
import { phraseTable } from '../words/phrase.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

const isThat = wordClass('that which');
const isMay = wordClass('may might can could would');
const LEADING: readonly RegExp[] = [
  /^(?:lead|leads|leading|predispose|predisposes|predisposing) to$/,
  /^(?:result|results|resulting) in$/,
];
const endsObject = /^(?:such|e\.?g|eg|including|like|\(|\)|,|;|:|\.|i\.?e|ie)$/;
const isOther = wordClass(
  'and or if unless except not study trial investigator investigational participation safety compliance interpretation results assessment assessments evaluation in within during for by with is are was were has have',
);
const MOST_OBJECT = 5;

/** Where "lead to priapism", with or without "which may" before it, ends; undefined where it says something else. */
function outcomeEnd(tokens: readonly Token[], from: number): number | undefined {
  let at = from;
  if (isThat(tokens[at])) at++;
  if (isMay(tokens[at])) at++;
  const verb = `${tokens[at]?.lower ?? ''} ${tokens[at + 1]?.lower ?? ''}`;
  if (!LEADING.some((shape) => shape.test(verb))) return undefined;
  const begin = at + 2;
  let end = begin;
  let joint: number | undefined;
  while (tokens[end] !== undefined && !endsObject.test(tokens[end]!.lower)) {
    if (/^(?:and|or)$/.test(tokens[end]!.lower) && joint === undefined && end > begin) joint = end;
    else if (tokens[end]!.kind !== 'word' || isOther(tokens[end]) || end >= (joint ?? begin) + MOST_OBJECT)
      return undefined;
    end++;
  }
  // Of two objects the second is known to be one only where examples follow: else it may be a further finding.
  if (joint !== undefined && (end === joint + 1 || !isExample(tokens, end))) return undefined;
  return end > begin ? end : undefined;
}

const isExample = (tokens: readonly Token[], at: number): boolean => {
  const from = /^[,(]$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
  return /^(?:such|eg|including|e)$/.test(tokens[from]?.lower ?? '');
};

const isTreated = wordClass('treated resected managed operated irradiated');
const isHow = wordClass('previously definitively successfully adequately');
const isHope = wordClass('curative radical definitive');

/** "previously treated with a curative intent" */
function cureEnd(tokens: readonly Token[], from: number): number | undefined {
  let at = isHow(tokens[from]) ? from + 1 : from;
  if (!isTreated(tokens[at])) return undefined;
  at++;
  if (/^(?:with|for)$/.test(tokens[at]?.lower ?? '')) at++;
  if (tokens[at]?.lower === 'a') at++;
  return isHope(tokens[at]) && tokens[at + 1]?.lower === 'intent' ? at + 2 : undefined;
}

const isTo = wordClass('to of in covering covered involving');
const isMuch = wordClass('more greater less than at least over up to approximately');
const isOfMarrow = wordClass('of the active red bone');

/** "to more than 30% of the bone marrow": how much of it was irradiated. */
function marrowEnd(tokens: readonly Token[], from: number): number | undefined {
  if (!isTo(tokens[from])) return undefined;
  let at = from + 1;
  while (at < from + 5 && (isMuch(tokens[at]) || tokens[at]?.kind === 'sign')) at++;
  if (tokens[at]?.kind !== 'number' || tokens[at + 1]?.lower !== '%') return undefined;
  at += 2;
  while (at < from + 12 && isOfMarrow(tokens[at])) at++;
  return tokens[at]?.lower === 'marrow' ? at + 1 : undefined;
}

const isRadiation = wordClass('radiotherapy radiation irradiation irradiated therapy');

/**
 * What narrows the finding or the treatment right before it and is no finding of its own: what it may lead to, that it was
 * treated with curative intent, how much of the marrow was irradiated.
 */
export function narrowingEnd(tokens: readonly Token[], at: number, marks: readonly Mark[]): number | undefined {
  const token = tokens[at]!;
  if (token.kind !== 'word') return undefined;
  const last = marks.findLast(({ k, to }) => k !== 'filler' && !(k === 'cue' && isHow(tokens[to - 1])));
  if (isTo(token) && last?.k === 'head' && isRadiation(tokens[at - 1])) return marrowEnd(tokens, at);
  const named = last?.k === 'head' || (last?.k === 'link' && tokens[last.from]?.lower === ',');
  if (!named) return undefined;
  if (last.k === 'head' && (isTreated(token) || isHow(token))) return cureEnd(tokens, at);
  return isThat(token) ? (outcomeEnd(tokens, at) ?? otherCauseEnd(tokens, at)) : otherCauseEnd(tokens, at);
}

const OTHER_CAUSE = phraseTable<true>([
  [
    'that|which? is|are|was|were? not clearly|directly|strictly? associated|related|linked|secondary|attributable|attributed|due|explained|caused|induced with|to|by',
    true,
  ],
  ['that|which? is|are|was|were? unrelated to', true],
]);

/** "retinal disease not associated with glaucoma": what it did not come by. */
function otherCauseEnd(tokens: readonly Token[], from: number): number | undefined {
  const lead = OTHER_CAUSE.at(tokens, from)?.end;
  if (lead === undefined) return undefined;
  let end = lead;
  while (tokens[end] !== undefined && !endsObject.test(tokens[end]!.lower)) {
    if (tokens[end]!.kind !== 'word' || isOther(tokens[end]) || end >= lead + MOST_OBJECT) return undefined;
    end++;
  }
  return end > lead ? end : undefined;
}

const isCondition = wordClass('condition conditions disease diseases disorder disorders');
const isKind = wordClass('medical clinical other any known underlying');
const isPlural = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === '(' && tokens[at + 1]?.lower === 's' && tokens[at + 2]?.lower === ')';

/** "any diagnosis other than leukemia": which one is left open; what stands behind it is none of those that are meant. */
function otherDiagnosis(tokens: readonly Token[], from: number, text: string): Mark | undefined {
  if (!isDiagnosis(tokens[from]) || tokens[from + 1]?.lower !== 'other' || tokens[from + 2]?.lower !== 'than')
    return undefined;
  const concept = unknownConcept(text.slice(tokens[from]!.start, tokens[from]!.end));
  return { k: 'head', from, to: from + 1, head: { domain: 'opaque', rule: 'opaque', concept } };
}
const isDiagnosis = wordClass('diagnosis diagnoses');

const CAUSING = phraseTable<true>([
  ['that|which? may|might|can|could|would|to? cause|causes|causing|induce|induces|inducing|trigger|triggers', true],
  ['that|which? are|is known? to cause|induce|trigger', true],
  ['that|which? may|might|can|could|would|to? contribute|contributes|contributing to', true],
  ['that|which? are|is|be|may|might|can|could? be? associated with', true],
  [
    'that|which? may|might|can|could? play|plays|playing a? significant|major|important|relevant? role|part in the? development|pathogenesis? of?',
    true,
  ],
]);

/** Where "that may cause gout" ends, of a finding that is known; undefined where it says something else. */
function causedEnd(tokens: readonly Token[], from: number, text: string, terminology: Terminology): number | undefined {
  const begin = CAUSING.at(tokens, from)?.end;
  if (begin === undefined) return undefined;
  let end = begin;
  while (tokens[end] !== undefined && !endsObject.test(tokens[end]!.lower) && tokens[end + 1]?.lower !== '.') {
    if (tokens[end]!.kind !== 'word' || isOther(tokens[end]) || end >= begin + MOST_OBJECT) return undefined;
    end++;
  }
  if (end < tokens.length && tokens[end + 1]?.lower === '.' && (tokens[end]?.lower.length ?? 0) > 1) end++;
  if (end === begin) return undefined;
  const object = text.slice(tokens[begin]!.start, tokens[end - 1]!.end);
  return terminology.mentions(object, ['condition']).length > 0 ? end : undefined;
}

/** "conditions that may predispose to priapism": no disease in particular, but only such as may lead to what is named. */
export function predisposing(
  tokens: readonly Token[],
  from: number,
  text: string,
  terminology: Terminology,
): Mark | undefined {
  const other = otherDiagnosis(tokens, from, text);
  if (other !== undefined) return other;
  let at = from;
  while (isKind(tokens[at])) at++;
  if (!isCondition(tokens[at])) return undefined;
  at++;
  if (isPlural(tokens, at)) at += 3;
  const end = outcomeEnd(tokens, at) ?? causedEnd(tokens, at, text, terminology);
  if (end === undefined) return undefined;
  const words = text.slice(tokens[at]!.start, tokens[end - 1]!.end);
  const disease = namedConcept(terminology, 'disease', ['condition']);
  const concept = {
    ...disease,
    text: text.slice(tokens[from]!.start, tokens[end - 1]!.end),
    via: [...disease.via, `${QUALIFIER}${words}`],
  };
  return { k: 'head', from, to: end, head: { domain: 'condition', rule: 'condition.term', concept } };
}
