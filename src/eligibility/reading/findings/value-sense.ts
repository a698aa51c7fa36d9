import { namedConcept, unknownConcept } from '../marks/concept-ref.ts';
import type { Head } from '../marks/mark.ts';
import { type Draft, draftOf } from './draft.ts';
import type { Leaf } from './leaf.ts';
import type { StatementContext } from './statement-context.ts';

/** How a result may compare with what is usual. */
export const LEVELS: ReadonlySet<string> = new Set(['abnormal', 'normal', 'high', 'low']);
const CONCENTRATION = /^(?:[mcunpkf]?(?:g|mol|eq)|[munk]?(?:U|\[IU\]|\[iU\]))\/[mdcu]?L$/;
/** Of pressures and of beats or breaths. */
const VITAL = /^(?:mm\[Hg\]|\/min)$/;

const unitOf = ({ quantity }: Draft): string => (quantity?.lo ?? quantity?.hi)?.ucum ?? '';

/** The measure of how much of a substance is in the blood, of a draft that names the substance; undefined where none is known. */
export function levelHead(ctx: StatementContext, { head }: Draft): Head | undefined {
  if (head.domain !== 'medication' || head.concept === undefined) return undefined;
  const name = head.concept.text;
  const concept = [`${name} level`, `serum ${name}`]
    .map((term) => namedConcept(ctx.terminology, term, ['observation']))
    .find(({ codes }) => codes.length > 0);
  return concept && { domain: 'observation', rule: LEVEL, concept: { ...concept, text: name } };
}

const LEVEL = 'observation.level';

/** "testosterone < 200 ng/dL", "abnormal testosterone": how much of it is in the blood, and no drug that is taken. */
function settleLevel(ctx: StatementContext, draft: Draft): void {
  const { head, quantity, attrs } = draft;
  const valued = quantity?.ref !== undefined || CONCENTRATION.test(unitOf(draft));
  if (head.domain !== 'medication' || !(valued || LEVELS.has(attrs['polarity'] ?? ''))) return;
  const level = levelHead(ctx, draft);
  if (level !== undefined) draft.head = level;
  else if (valued)
    draft.head = { domain: 'observation', rule: LEVEL, concept: unknownConcept(head.concept?.text ?? '') };
}

const OUTSIDE = /\b(?:outside|out of)\b/i;

/** "outside the normal range (35-50 %)": the values that are not meant. */
function turnOutside(ctx: StatementContext, draft: Draft): void {
  const { quantity, attrs } = draft;
  if (quantity?.op !== 'between' || attrs['polarity'] !== 'abnormal') return;
  if (!OUTSIDE.test(ctx.slice(Math.min(draft.from, quantity.at[0]), quantity.at[1]))) return;
  delete attrs['polarity'];
  draft.head = { ...draft.head, negated: true };
}

/** A value that what stands beside it cannot have: so many times the upper limit of a disease, a pressure of a drug. */
const isForeign = ({ head, quantity }: Draft, unit: string): boolean =>
  quantity !== undefined &&
  ((head.domain === 'condition' && quantity.ref !== undefined) ||
    (head.domain === 'medication' && VITAL.test(unit)) ||
    (head.domain === 'judgement' && head.rule !== 'judgement.life-expectancy'));

/** Values of a leaf that are of something else than the words beside them: a level in the blood, or what the text does not name. */
export function settleValues(ctx: StatementContext, leaf: Leaf): void {
  for (const draft of [...leaf.drafts]) {
    settleLevel(ctx, draft);
    turnOutside(ctx, draft);
    settleByUnit(ctx, draft);
    ratePain(ctx, draft);
    if (isForeign(draft, unitOf(draft))) leaf.drafts.push(withoutValue(ctx, draft));
  }
}

/** "pain of at least 4 out of 10": what has the value is how strong it is. */
function ratePain(ctx: StatementContext, draft: Draft): void {
  const { head, quantity } = draft;
  const value = quantity?.lo ?? quantity?.hi;
  if (head.concept?.codes[0]?.code !== 'pain' || quantity === undefined || value?.unit !== '') return;
  if (!OUT_OF.test(ctx.slice(...quantity.at))) return;
  const concept = namedConcept(ctx.terminology, 'pain score', ['score']);
  draft.head = { ...head, domain: 'score', rule: 'score.term', concept: { ...concept, text: head.concept.text } };
}

const OUT_OF = /(?:\bout of|\/) ?(?:10|100)\b/;

/** Short forms of two measures, the unit that only the rarer one has, and its name. */
const BY_UNIT: readonly (readonly [short: string, unit: RegExp, name: string])[] = [
  ['PVR', /^(?:\[wood'U\]|dyn)/, 'pulmonary vascular resistance'],
];

/** "PVR of 5 Wood units": which of two measures is meant, the unit says. */
function settleByUnit(ctx: StatementContext, draft: Draft): void {
  const [, , name] =
    BY_UNIT.find(([short, unit]) => draft.head.concept?.text === short && unit.test(unitOf(draft))) ?? [];
  if (name === undefined) return;
  const concept = namedConcept(ctx.terminology, name, ['observation']);
  draft.head = { ...draft.head, concept: { ...concept, text: draft.head.concept!.text } };
}

/** Takes its value from a draft: what has it is unknown. */
function withoutValue(ctx: StatementContext, draft: Draft): Draft {
  const quantity = draft.quantity!;
  delete draft.quantity;
  const head: Head = {
    domain: 'observation',
    rule: 'observation.unknown-variable',
    concept: unknownConcept(ctx.slice(...quantity.at)),
  };
  return { ...draftOf(head, ...quantity.at), quantity };
}
