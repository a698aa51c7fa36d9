/** What brackets after a finding say of it: exceptions, values that define it, methods, examples. */

import { QUALIFIER } from '../../criterion.ts';
import { wrapped } from '../findings/cue-effect.ts';
import { areOfHealth, gradedBy, sayOf, standFor } from '../findings/defining-measure.ts';
import { type Draft, draftsOf, join, type Tree, widen } from '../findings/draft.ts';
import { type Carried, isList, isPopulation, type Leaf, opaqueDraft } from '../findings/leaf.ts';
import { canQualify, isQualified, qualifyBy } from '../findings/qualifier.ts';
import type { StatementContext } from '../findings/statement-context.ts';
import { markUnknown } from '../findings/unknown-example.ts';
import type { Mark, MarkOf } from '../marks/mark.ts';
import { isUndoing } from '../words/tail.table.ts';
import { wordClass } from '../words/word-class.ts';
import { otherValueOfSex } from './by-sex.ts';

/** "(excluding aspirin)", "(no COPD)", "(aspirin is allowed)": what the finding before the bracket must not be. */
export function isException(marks: readonly Mark[], { section }: StatementContext): boolean {
  const first = marks.find((mark) => mark.k !== 'filler' && !(mark.k === 'link' && mark.link === 'with'));
  const verdict = marks.findLast((mark) => mark.k === 'cue' && mark.cue.verdict !== undefined);
  if (verdict?.k === 'cue') return (verdict.cue.verdict === 'excluded') === (section === 'inclusion');
  return first?.k === 'link' ? first.link === 'except' : first?.k === 'cue' && first.cue.negates === true;
}

const isVerdict = (mark: Mark): boolean =>
  mark.k === 'cue' && (mark.cue.verdict === 'allowed' || mark.cue.verdict === 'accepted');

/**
 * Whether what stands in brackets is another way to meet what stands before them: "(or on treatment)"; "(treated metastases are acceptable)" in an
 * inclusion; what is judged, in an exclusion.
 */
export function isAlternative({ section }: StatementContext, leaf: Leaf, group: MarkOf<'group'>): boolean {
  const explained = explainedBy(leaf, group);
  if (explained === undefined) return false;
  const first = group.marks.find((mark) => mark.k !== 'filler');
  if (first?.k === 'link' && first.link === 'or') return true;
  if (section === 'inclusion') return group.marks.some(isVerdict);
  const alone = leaf.drafts.every((draft) => draft === explained || isPopulation(draft));
  return explained.head.domain === 'judgement' && (alone || explained.head.rule === 'judgement.contraindication');
}

const explainedBy = (leaf: Leaf, { from }: Mark): Draft | undefined =>
  leaf.drafts.findLast((draft) => draft.from < from && !isPopulation(draft));

export function addKinds(leaf: Leaf, group: Mark, tree: Tree): void {
  const explained = explainedBy(leaf, group)!;
  leaf.kinds.set(explained, join('or', [leaf.kinds.get(explained), tree])!);
}

/** What is acceptable may be what is asked for in another case, or may only not keep out: it is enough for nobody. */
export function granted(ctx: StatementContext, { marks }: MarkOf<'group'>, tree: Tree): Tree {
  const verdict = ctx.section === 'inclusion' ? marks.find(isVerdict) : undefined;
  if (verdict === undefined) return tree;
  const leave = opaqueDraft(ctx, [verdict]);
  leave.head = { ...leave.head, rule: 'opaque.permission' };
  return join('and', [tree, leave])!;
}

/** "contraindication to contrast (allergy, renal failure)": the allergy is to what is contraindicated. */
export function nameAllergy(
  { terminology }: StatementContext,
  explained: Draft | undefined,
  tree: Tree | undefined,
): void {
  if (explained?.head.rule !== 'judgement.contraindication' || tree === undefined) return;
  const { concept } = explained.head;
  const code = concept?.codes[0]?.code;
  const kind = code === undefined ? undefined : terminology.concept(code)?.kind;
  if (kind !== 'medication' && kind !== 'allergen') return;
  for (const draft of draftsOf(tree))
    if (
      concept !== undefined &&
      draft.head.concept?.codes[0]?.code === 'allergy' &&
      draft.term[1] === draft.term[0] + 1
    )
      draft.head = { ...draft.head, domain: 'allergy', rule: 'allergy.to', concept };
}

const TREATMENT: ReadonlySet<string> = new Set(['medication', 'procedure']);

/** "contraindication to MRI (claustrophobia)": among the things that cannot be done no disease is; it is what keeps from them. */
export const carriedInto = ({ marks }: MarkOf<'group'>, carried: Carried): Carried => {
  const isFact = (mark: Mark): boolean => mark.k === 'head' && !TREATMENT.has(mark.head.domain);
  if (carried.wraps !== 'contraindication' || !marks.some(isFact)) return carried;
  return carried.subject === undefined ? {} : { subject: carried.subject };
};

/** Excepts a tree from the finding before a place; false where there is none. */
export function except(ctx: StatementContext, leaves: readonly Leaf[], tree: Tree | undefined, at: number): boolean {
  const isBase = (draft: Draft): boolean => draft.from < at && !isPopulation(draft);
  const leaf = leaves.findLast(({ drafts }) => drafts.some(isBase));
  const base = leaf?.drafts.findLast(isBase);
  if (leaf === undefined || base === undefined || tree === undefined) return false;
  const excepted = tree.k === 'not' ? tree.of : tree;
  const unless = excepted.k === 'or' ? excepted.of : [excepted];
  leaf.exceptions.set(base, unless);
  exceptBack(ctx, leaves, leaf, unless);
  return true;
}

/** "chemotherapy or radiotherapy (except hydroxyurea)": each of a list of treatments lets pass what is a kind of it. */
function exceptBack(ctx: StatementContext, leaves: readonly Leaf[], last: Leaf, unless: readonly Tree[]): void {
  for (let at = leaves.indexOf(last); at > 0 && isList(leaves[at]!.link) && !leaves[at]!.opens; at--) {
    const leaf = leaves[at - 1]!;
    const [draft, ...others] = leaf.drafts;
    if (draft === undefined || others.length > 0 || !isTreatment(draft) || leaf.exceptions.size > 0) return;
    const kinds = unless.filter((tree) => draftsOf(tree).every((one) => isKindOf(ctx, one, draft)));
    if (kinds.length > 0) leaf.exceptions.set(draft, kinds);
  }
}

function isKindOf({ terminology }: StatementContext, one: Draft, base: Draft): boolean {
  const [code, above] = [one.head.concept?.codes[0]?.code, base.head.concept?.codes[0]?.code];
  return code !== undefined && above !== undefined && terminology.withAncestors([code]).includes(above);
}

/** "any remedies (except aspirin)": where the words before the bracket are no finding that is known, they stay open. */
export function exceptFromWords(ctx: StatementContext, leaf: Leaf, tree: Tree | undefined, group: Mark): void {
  const words = leaf.marks.filter((mark) => mark.to <= group.from);
  if (words.length === 0) {
    bracket(ctx, leaf, tree, group.from);
    return;
  }
  leaf.words = leaf.words.filter(({ from }) => from >= group.from);
  leaf.drafts.push(opaqueDraft(ctx, words));
  except(ctx, [leaf], tree, group.from);
}

/** What is said of a drug is said of its examples; how grave a disease is, its being an example says. */
export const OF_DRUGS: ReadonlySet<string> = new Set(['dose', 'route']);

const isTreatment = ({ head }: Draft): boolean => TREATMENT.has(head.domain);

const DATED = /^(condition|medication|procedure|immunization)$/;

/** "surgery in the past month (such as bypass)": what is said of the finding is said of its examples. */
export function inherit(
  example: Draft,
  { head, window, durations, phase, attrs }: Draft,
  shared: ReadonlySet<string>,
): void {
  const alike = example.head.domain === head.domain || (isTreatment(example) && TREATMENT.has(head.domain));
  if (!DATED.test(head.domain) || !alike) return;
  if (example.quantity !== undefined || isPopulation(example)) return;
  if (example.window === undefined && example.durations.length === 0 && example.phase === undefined) {
    if (window !== undefined) example.window = window;
    if (phase !== undefined) example.phase = phase;
    example.durations = durations;
  }
  for (const [name, value] of Object.entries(attrs)) if (shared.has(name)) example.attrs[name] ??= value;
  const purpose = example.head.domain === 'procedure' || isForm(example) ? purposeOf(head) : undefined;
  if (purpose !== undefined && canQualify(example) && !isQualified(example))
    qualifyBy(example, purpose, example.term, 'after');
}

/** "oral medications", "creams": a drug of any kind in some form. */
const isForm = ({ head }: Draft): boolean =>
  head.domain === 'medication' &&
  /^(?:[a-z]+-)?(?:medication|cream|suppository|ointment|gel|drops|tablet|injection)$/.test(
    head.concept?.codes[0]?.code ?? '',
  );

/** "for gout", of a treatment that is one for it: an operation among its examples may be for anything. */
export const purposeOf = ({ concept }: Draft['head']): string | undefined =>
  /(?:^| )for .+$/
    .exec(concept?.via.findLast((step) => step.startsWith(QUALIFIER))?.slice(QUALIFIER.length) ?? '')?.[0]
    .trim();

/** Takes a draft out of a leaf; what "no" reaches stays the same. */
function drop(leaf: Leaf, draft: Draft): void {
  const at = leaf.drafts.indexOf(draft);
  leaf.drafts.splice(at, 1);
  if (leaf.negatedFrom !== undefined && leaf.negatedFrom > at) leaf.negatedFrom--;
}

/**
 * What stands in brackets after a finding. A value that defines it stands in its place ("renal failure (eGFR < 30)"), another
 * one beside it. Anything else is an example or another name: in an exclusion either is enough, in an inclusion both must hold.
 */
export function bracket(ctx: StatementContext, leaf: Leaf, tree: Tree | undefined, at: number): void {
  if (tree === undefined) return;
  const inner = draftsOf(tree);
  const defined = leaf.drafts.findLast((draft) => draft.from < at && !isPopulation(draft));
  if (defined?.quantity !== undefined && inner.every(isPopulation)) {
    leaf.modifiers.set(defined, tree);
    return;
  }
  const bySex = defined && otherValueOfSex(defined, inner);
  if (bySex !== undefined) {
    drop(leaf, defined!);
    leaf.tree = join('and', [leaf.tree, bySex]);
    return;
  }
  if (defined?.head.domain === 'condition' && defined.window === undefined && inner.every(isCodedValue)) {
    const said = sayOf(ctx, defined, inner);
    const denied = leaf.negatedFrom !== undefined && leaf.drafts.indexOf(defined) >= leaf.negatedFrom;
    if (denied && said === undefined && areOfHealth(inner)) {
      leaf.undenied = leaf.undenied === undefined ? tree : { k: 'and', of: [leaf.undenied, tree] };
      return;
    }
    const stands = said === 'finding' || (said === 'absence' && denied);
    if (stands) {
      drop(leaf, defined);
      widen(inner[0]!, [defined.from, defined.to]);
      if (said === 'finding') standFor(defined, inner);
    } else gradedBy(defined, inner);
    leaf.tree = join('and', [leaf.tree, said === 'finding' && denied ? { k: 'not', of: tree } : tree]);
    return;
  }
  if (defined !== undefined && inner.every(isMethod)) {
    if (defined.head.domain === 'observation')
      for (const draft of inner) defined.attrs = { ...draft.attrs, ...defined.attrs };
    widen(defined, [inner[0]!.from, inner.at(-1)!.to]);
    return;
  }
  if (defined !== undefined && isAllergy(defined) && inner.every(({ head }) => head.domain === 'medication'))
    for (const draft of inner) draft.head = wrapped(draft.head, 'allergy');
  if (defined !== undefined && isSymptom(defined) && leaf.drafts.length > 1 && inner.every(isCondition)) {
    leaf.kinds.set(defined, tree.k === 'and' ? { k: 'or', of: tree.of } : tree);
    return;
  }
  if (defined !== undefined) for (const draft of inner) inherit(draft, defined, OF_DRUGS);
  if (defined !== undefined && (isRestated(ctx, leaf, at) || isListOfKinds(ctx, leaf, defined, at)))
    markUnknown(defined, inner);
  const further =
    inner.some((draft) => draft.quantity !== undefined) ||
    isCompany(ctx, leaf, at) ||
    (defined !== undefined && isForPeople(ctx, inner, at));
  leaf.bracketed = leaf.bracketed || (!further && tree.k !== 'not');
  leaf.tree = join('and', [leaf.tree, tree]);
}

/** "an incision (i.e. a cut in the skin)": the same in other words. */
function isRestated({ tokens }: StatementContext, { marks }: Leaf, at: number): boolean {
  const group = marks.find((mark) => mark.k === 'group' && mark.from === at);
  const first = group?.k === 'group' ? group.marks.find((mark) => mark.k !== 'filler') : undefined;
  return first?.k === 'link' && first.link === 'such' && isNamely(tokens[first.from]);
}
const isNamely = wordClass('i ie i.e namely');

/** "skin disease (frobosis, eczema)": among exclusions what stands right behind a finding is of its kind, known or not. */
function isListOfKinds({ tokens, section }: StatementContext, { marks }: Leaf, { term }: Draft, at: number): boolean {
  const group = marks.find((mark) => mark.k === 'group' && mark.from === at);
  if (section !== 'exclusion' || group?.k !== 'group' || at !== term[1]) return false;
  return group.marks.every(
    (mark) =>
      mark.k === 'head' ||
      mark.k === 'filler' ||
      (mark.k === 'word' && !isUndoing(tokens[mark.from]) && !isVerb(tokens[mark.from])) ||
      (mark.k === 'link' && mark !== group.marks[0] && /^(?:or|comma|slash)$/.test(mark.link)),
  );
}
const isVerb = wordClass('contain contains cause causes affect affects require requires need needs ideal equivalent');

/** "HIV (with a detectable viral load)": what must be there with the finding, and no other name of it. */
function isCompany({ tokens }: StatementContext, { marks }: Leaf, at: number): boolean {
  const group = marks.find((mark) => mark.k === 'group' && mark.from === at);
  const first = group?.k === 'group' ? group.marks[0] : undefined;
  return first?.k === 'link' && first.link === 'with' && !tokens.slice(first.to, first.to + 2).some(isPicked);
}

/** "breast cancer (women)", "smoking (for pregnant women)": of whom alone it counts, and nobody who is kept out for that. */
const isForPeople = ({ tokens }: StatementContext, inner: readonly Draft[], at: number): boolean =>
  inner.every(isSex) || (isOfWhom(tokens[at + 1]) && tokens.slice(at + 2, at + 6).some(isPeople));
const isSex = ({ head }: Draft): boolean => head.domain === 'sex';
const isOfWhom = wordClass('for in');
const isPeople = wordClass('women woman men man females female males male girls boys');

/** "(with particular focus on gout)" names examples. */
const isPicked = wordClass('particular special emphasis focus respect regard reference');

const isAllergy = ({ head }: Draft): boolean =>
  head.domain === 'allergy' || /\ballerg(?:y|ies|ic)\b/i.test(head.concept?.text ?? '');
const isCondition = ({ head }: Draft): boolean => head.domain === 'condition';
/** "angina causing symptoms (dizziness)": of what stands beside it, which is asked for with it. */
export const isSymptom = ({ head }: Draft): boolean => head.concept?.codes[0]?.code === 'symptom';

/** A way of finding something, whatever it finds: "(positive RT-PCR)" says how. */
const isMethod = (draft: Draft): boolean =>
  /^(?:pcr-test|complete-blood-count|blood-test|urinalysis)$/.test(draft.head.concept?.codes[0]?.code ?? '');

const isCodedValue = ({ head, quantity }: Draft): boolean =>
  quantity !== undefined && head.domain === 'observation' && (head.concept?.codes.length ?? 0) > 0;
