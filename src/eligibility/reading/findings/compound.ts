import { unknownConcept } from '../marks/concept-ref.ts';
import type { Mark } from '../marks/mark.ts';
import { GENERIC } from '../recognition/reach.ts';
import { wordClass } from '../words/word-class.ts';
import { allergyOfWords } from './allergy-of-words.ts';
import { type Draft, draftOf, widen } from './draft.ts';
import { freeOf } from './free-of.ts';
import type { Leaf } from './leaf.ts';
import { saidByNoun } from './noun-after-term.ts';
import { asOneOfBoth } from './of-both-names.ts';
import { isEpisode } from './premodifier.table.ts';
import { canQualify, qualify, qualifyBy } from './qualifier.ts';
import type { StatementContext } from './statement-context.ts';
import { asTreatment } from './treatment-for.ts';

const isArticle = wordClass('the a an any his her their its');

const TERMS = new Set(['condition', 'medication', 'procedure', 'observation', 'immunization']);
/** Words after a term that say what happens with it, and do not make it the modifier of another noun. */
const VERBAL =
  /(ed|ing|ly|en)$|^(shown|found|made|done|who|that|onset|free|alone|only|prior|type|both|is|are|was|out|up|within|before|after|until|under|via|through|besides|following|since|without|to|than)$/;
/** Where a finding is, or where a device lies: it goes on in the words behind. */
const isWhere = wordClass('inside outside beneath above below anywhere');

const TEST =
  /^(test|tests|testing|screening|screen|serology|serologies|antigen|antigens|antibody|antibodies|status|result|results|pcr|rna|dna)$/;

/** Nouns after a term that leave it what it is: "budesonide therapy", "dialysis procedure", "glucose concentration". */
const SAME_THING: Readonly<Record<string, RegExp>> = {
  condition: /^(conditions?|diagnos[ie]s|events?|illness|illnesses)$/,
  medication:
    /^(treatments?|therapy|therapies|usage|use|administration|intake|medications?|drugs?|regimens?|users?|consumption|tablets?|pills?|capsules?|agents?|exposure)$/,
  procedure: /^(treatments?|therapy|procedures?|interventions?|sessions?|imaging|examinations?|exams?|scans?|status)$/,
  observation:
    /^(concentrations?|measurements?|values?|levels?|readings?|counts?|tests?|results?|responses?|reactions?)$/,
};

/** After what somebody is allergic to, or must not have: "contrast agents", "latex products", "pregabalin treatment". */
const isOfTheSame = (word: string): boolean =>
  SAME_THING['medication']!.test(word) ||
  SAME_THING['procedure']!.test(word) ||
  /^(products?|proteins?|media|medium|(?:an|mono|di|de|tri|hemi|penta)?hydr(?:ate|ous))$/.test(word);

const isTerm = (draft: Draft): boolean => TERMS.has(draft.head.domain) && draft.head.rule.endsWith('.term');
const isGeneric = (draft: Draft): boolean => GENERIC.test(draft.head.concept?.codes[0]?.code ?? '');
const isAllergyWord = (draft: Draft): boolean =>
  /^(allergy|allergies|hypersensitivity|intolerance|anaphylaxis)$/i.test(draft.head.concept?.text ?? '');

/**
 * Terms that stand right beside other nouns. "bisphosphonate drug" is the first, "penicillin allergy" an allergy,
 * "depression scale" a score; in "medication changes" the term only describes another thing, which nobody knows.
 */
export function compound(ctx: StatementContext, leaf: Leaf): void {
  for (let index = 0; index < leaf.drafts.length; index++) {
    const draft = leaf.drafts[index]!;
    const next = leaf.drafts[index + 1];
    if (
      next !== undefined &&
      (isTerm(draft) || draft.head.rule === 'score.term') &&
      next.term[0] === draft.term[1] &&
      mergePair(ctx, leaf, draft, next)
    )
      index = -1;
  }
  for (let index = 1; index < leaf.drafts.length; index++) if (totalOfScore(ctx, leaf, index)) index--;
  for (const draft of [...leaf.drafts]) {
    neverHad(ctx, leaf, draft);
    freeOf(ctx, leaf, draft);
    if (isTerm(draft) && isAllergyWord(draft)) allergyOfWords(ctx, leaf, draft);
    scaleOfWords(ctx, leaf, draft);
    describing(ctx, leaf, draft);
    takenAway(ctx, leaf, draft);
  }
  for (let index = 1; index < leaf.drafts.length; index++) if (namesInfection(ctx, leaf, index)) index--;
  for (let index = 1; index < leaf.drafts.length; index++) if (componentsOf(ctx, leaf, index)) index--;
}

function mergePair(ctx: StatementContext, leaf: Leaf, first: Draft, second: Draft): boolean {
  const whole = ctx.slice(first.term[0], second.term[1]);
  if (first.head.domain === 'score' || first.head.domain === 'observation')
    return (
      second.head.domain === 'score' && second.head.concept === undefined && replace(leaf, first, second, first.head)
    );
  if (second.head.rule === 'score.scale')
    return replace(leaf, first, second, {
      domain: 'score',
      rule: 'score.unknown-scale',
      concept: unknownConcept(whole),
    });
  if (!isTerm(second)) return false;
  if (isAllergyWord(second))
    return replace(leaf, first, second, { ...first.head, domain: 'allergy', rule: 'allergy.to' });
  // "acute pain medication" is no pain.
  if (first.head.domain === 'condition' && second.head.domain === 'medication' && isGeneric(second)) {
    const named: Draft = { ...second };
    qualifyBy(named, `for ${ctx.slice(...first.term)}`, first.term, 'after');
    return replace(leaf, first, second, named.head);
  }
  // "migraine surgery" is no migraine.
  const isTreatedBy = first.head.domain === 'condition' && second.head.domain === 'procedure';
  if (isGeneric(second) && !(isTreatedBy && isKindBefore(ctx, leaf, first, second)))
    return replace(leaf, first, second, first.head);
  if (isGeneric(first) || isClassOf(ctx, first, second)) return replace(leaf, first, second, second.head);
  if (isClassOf(ctx, second, first) || isSameProcedure(ctx, first, second))
    return replace(leaf, first, second, first.head);
  if (first.head.concept?.codes[0]?.code === second.head.concept?.codes[0]?.code)
    return replace(leaf, first, second, first.head);
  if (isKindBefore(ctx, leaf, first, second)) {
    qualifyBy(second, ctx.slice(...first.term), first.term);
    second.attrs = { ...first.attrs, ...second.attrs };
    if (first.variants !== undefined && second.variants === undefined) second.variants = first.variants;
    widen(second, [first.from, first.to]);
    const at = leaf.drafts.indexOf(first);
    leaf.drafts.splice(at, 1);
    if (leaf.negatedFrom !== undefined && leaf.negatedFrom > at) leaf.negatedFrom--;
    return true;
  }
  return asOneOfBoth(ctx, leaf, first, second, replace);
}

/** "MRI examination": the MRI, and no examination of the body. */
const isSameProcedure = ({ tokens }: StatementContext, first: Draft, { head, term }: Draft): boolean =>
  first.head.domain === 'procedure' &&
  head.domain === 'procedure' &&
  term[1] - term[0] === 1 &&
  SAME_THING['procedure']!.test(tokens[term[0]]!.lower);

/** "propofol sedative", "anticoagulant warfarin": the class that the other one is of says nothing more. */
function isClassOf({ terminology }: StatementContext, wide: Draft, narrow: Draft): boolean {
  const [above, own] = [wide, narrow].map(({ head }) => head.concept?.codes[0]?.code);
  if (wide.head.domain !== 'medication' || narrow.head.domain !== 'medication') return false;
  return above !== undefined && own !== undefined && terminology.withAncestors([own]).includes(above);
}

const isPlacing = wordClass('in at on of with to by from for');
const ADJECTIVE = /(?:ic|al|ous|ive|ary|ory|ar)$/;

/** "infectious colitis", "kidney stone surgery", "radiation pneumonitis": the second is the thing, the first says which. */
function isKindBefore({ tokens }: StatementContext, leaf: Leaf, first: Draft, second: Draft): boolean {
  const said = first.window ?? first.count ?? first.quantity;
  if (!canQualify(second) || !isTerm(first) || said !== undefined || first.durations.length > 0) return false;
  if (leaf.modifiers.has(first) || leaf.exceptions.has(first) || leaf.drafts[leaf.negatedFrom ?? -1] === second)
    return false;
  const isTreated = (draft: Draft): boolean => draft.head.domain === 'procedure' || draft.head.domain === 'medication';
  if (isPlacing(tokens[second.term[0]])) return false;
  return second.head.domain === 'condition'
    ? isTreated(first) || ADJECTIVE.test(tokens[first.term[1] - 1]!.lower)
    : second.head.domain === 'procedure' &&
        (first.head.domain === 'condition' || (first.head.domain === 'procedure' && isWayOrScope(first, second)));
}

const WAY = /\b(?:CT|MRI?|PET|VATS|RATS|imaging|tomography|ultrasound|ultrasonography)\b|scop(?:y|ic)\b|robot|biops/i;
/** "CT brain imaging", "lobectomy VATS": one of the two says by what way the other was done. */
const isWayOrScope = (...pair: readonly Draft[]): boolean =>
  pair.some(({ head }) => WAY.test(head.concept?.text ?? ''));

export const isTakingAway = wordClass(
  'interruption cessation discontinuation withdrawal termination avoidance refusal denial prevention reversal resolution stopping removal fear threat progression worsening recurrence rejection',
);

/** "interruption of menstruation", "fear of cancer": another thing than the one that is named, which may be there or not. */
function takenAway(ctx: StatementContext, leaf: Leaf, draft: Draft): void {
  const { tokens } = ctx;
  let at = draft.term[0] - 1;
  while (isArticle(tokens[at])) at--;
  if (tokens[at]?.lower !== 'of' || !isTakingAway(tokens[at - 1]) || !draft.head.rule.endsWith('.term')) return;
  const word = leaf.words.find(({ to }) => to === at);
  if (word === undefined) return;
  take(ctx, leaf, [word]);
  draft.head = {
    domain: 'opaque',
    rule: 'opaque.compound',
    concept: unknownConcept(ctx.slice(word.from, draft.term[1])),
  };
  widen(draft, [word.from, word.to]);
}

/** One draft for two, with what either has. */
function replace(leaf: Leaf, first: Draft, second: Draft, head: Draft['head']): boolean {
  const merged: Draft = { ...draftOf(head, first.term[0], second.term[1]), ...pick(first), ...pick(second) };
  merged.attrs = { ...first.attrs, ...second.attrs };
  merged.modality = first.modality === 'asserted' ? second.modality : first.modality;
  merged.durations = [...first.durations, ...second.durations];
  for (const part of [first, second]) widen(merged, [part.from, part.to]);
  const at = leaf.drafts.indexOf(first);
  leaf.drafts.splice(at, 2, merged);
  if (leaf.negatedFrom !== undefined && leaf.negatedFrom > at) leaf.negatedFrom--;
  for (const part of [first, second]) {
    const [modifier, exceptions, kinds] = [leaf.modifiers.get(part), leaf.exceptions.get(part), leaf.kinds.get(part)];
    if (modifier !== undefined) leaf.modifiers.set(merged, modifier);
    if (exceptions !== undefined) leaf.exceptions.set(merged, exceptions);
    if (kinds !== undefined) leaf.kinds.set(merged, kinds);
  }
  return true;
}

const pick = ({ quantity, window, count, phase, windows, variants }: Draft): Partial<Draft> => ({
  ...(quantity === undefined ? {} : { quantity }),
  ...(window === undefined ? {} : { window }),
  ...(count === undefined ? {} : { count }),
  ...(phase === undefined ? {} : { phase }),
  ...(windows === undefined ? {} : { windows }),
  ...(variants === undefined ? {} : { variants }),
});

const isTotal = wordClass('total overall global sum summed composite summary baseline full-scale');
const isAside = wordClass('( ) , - a an of with');

/** "Insomnia Severity Index (ISI) total score > 14": the total is that of the score named before it. */
function totalOfScore(ctx: StatementContext, leaf: Leaf, index: number): boolean {
  const [score, total] = [leaf.drafts[index - 1]!, leaf.drafts[index]!];
  if (total.head.rule !== 'score.scale' || score.head.domain !== 'score' || score.quantity !== undefined) return false;
  const between = ctx.tokens.slice(score.to, total.term[0]);
  if (between.length === 0 || !between.every((token) => isTotal(token) || isAside(token))) return false;
  const words = leaf.words.filter(({ from, to }) => from >= score.to && to <= total.term[0]);
  take(ctx, leaf, words);
  return replace(leaf, score, total, score.head);
}

/** "Gingival index": the unknown words before name the scale. */
function scaleOfWords(ctx: StatementContext, leaf: Leaf, draft: Draft): void {
  if (draft.head.rule !== 'score.scale' && draft.head.rule !== 'score.unknown-scale') return;
  const run: Mark[] = [];
  for (
    let edge = draft.term[0], word = leaf.words.findLast((one) => one.to === edge);
    word !== undefined;
    word = leaf.words.findLast((one) => one.to === edge)
  ) {
    run.unshift(word);
    edge = word.from;
  }
  if (run.length === 0) return;
  take(ctx, leaf, run);
  draft.head = {
    ...draft.head,
    rule: 'score.unknown-scale',
    concept: unknownConcept(ctx.slice(run[0]!.from, draft.term[1])),
  };
  widen(draft, [run[0]!.from, draft.term[1]]);
}

const isNaive = wordClass('naive naïve');

/** "statin-naive", "interferon treatment naïve": who never had it. A drug as such may be one for the disease in question. */
function neverHad({ tokens, used }: StatementContext, leaf: Leaf, draft: Draft): void {
  let at = draft.term[1];
  while (tokens[at]?.lower === '-' || SAME_THING['medication']!.test(tokens[at]?.lower ?? '')) at++;
  const { head, modality, quantity, window } = draft;
  if (!isNaive(tokens[at]) || (head.domain !== 'medication' && head.domain !== 'procedure') || isGeneric(draft)) return;
  const words = leaf.words.filter(({ from, to }) => from >= draft.term[1] && to <= at + 1);
  if (words.at(-1)?.from !== at || modality !== 'asserted' || quantity !== undefined || window !== undefined) return;
  used.fill(1, draft.term[1], at + 1);
  leaf.words = leaf.words.filter((word) => !words.includes(word));
  draft.head = { ...head, negated: true };
  // What came of the others in a list is said of no treatment that nobody had.
  delete draft.attrs['stability'];
  draft.phase = { phase: 'ever', at: draft.term };
  widen(draft, [draft.term[0], at + 1]);
}

/** "medication changes": a noun right after the term makes the two another, unknown thing. */
function describing(ctx: StatementContext, leaf: Leaf, draft: Draft): void {
  const tested = draft.head.rule === 'observation.test-result';
  const wrapped = /^(judgement\.contraindication|allergy\.to)$/.test(draft.head.rule);
  if (!isTerm(draft) && !tested && !wrapped) return;
  const run: Mark[] = [];
  let edge = draft.term[1];
  // "statin-treatment"
  if (draft.head.domain === 'medication' && ctx.tokens[edge]?.lower === '-' && isTreatment(ctx.tokens[edge + 1]))
    edge++;
  for (const word of leaf.words) {
    const { lower } = ctx.tokens[word.from]!;
    if (word.from !== edge || (VERBAL.test(lower) && !(tested && TEST.test(lower)))) continue;
    if (isWhere(ctx.tokens[word.from]) && /^(?:condition|procedure)$/.test(draft.head.domain)) continue;
    run.push(word);
    edge = word.to;
  }
  if (run.length === 0) return;
  if (wrapped) {
    if (isGeneric(draft) || !run.every((word) => isOfTheSame(ctx.tokens[word.from]!.lower))) return;
    take(ctx, leaf, run);
    widen(draft, [draft.term[0], edge]);
    return;
  }
  take(ctx, leaf, run);
  if (run.every((word) => SAME_THING[draft.head.domain]?.test(ctx.tokens[word.from]!.lower) === true)) {
    widen(draft, [draft.term[0], edge]);
    return;
  }
  if (run.length === 1 && draft.head.domain === 'medication' && isInjection(ctx.tokens[run[0]!.from])) {
    // What is given in no other way may be written without it.
    if (!isAlwaysInjected(ctx, draft)) draft.attrs['route'] ??= ctx.tokens[run[0]!.from]!.lower.replace(/s$/, '');
    widen(draft, [draft.term[0], edge]);
    return;
  }
  if (run.length === 1 && /^contraindications?$/.test(ctx.tokens[run[0]!.from]!.lower)) {
    draft.head = { ...draft.head, domain: 'judgement', rule: 'judgement.contraindication' };
    widen(draft, [draft.term[0], edge]);
    return;
  }
  if (draft.head.rule === 'observation.test-result' && run.every((word) => TEST.test(ctx.tokens[word.from]!.lower))) {
    widen(draft, [draft.term[0], edge]);
    return;
  }
  if (draft.head.domain === 'condition' && canQualify(draft) && !isGeneric(draft) && isCourseAfter(ctx, run)) {
    qualify(ctx, draft, [draft.term[1], edge]);
    return;
  }
  if (run.length === 1 && isTreatment(ctx.tokens[run[0]!.from]) && treated(ctx, leaf, draft, edge)) return;
  if (!isGeneric(draft) && saidByNoun(ctx, draft, [draft.term[1], edge])) return;
  draft.head = { domain: 'opaque', rule: 'opaque.compound', concept: unknownConcept(ctx.slice(draft.term[0], edge)) };
  widen(draft, [draft.term[0], edge]);
}

const isInjection = wordClass('injection injections infusion infusions');
const INJECTED: readonly string[] = ['insulin', 'botulinum-toxin-product', 'monoclonal-antibody', 'heparins'];

const isAlwaysInjected = ({ terminology }: StatementContext, { head }: Draft): boolean => {
  const code = head.concept?.codes[0]?.code;
  const lineage = code === undefined ? [] : terminology.withAncestors([code]);
  return INJECTED.some((id) => lineage.includes(id));
};

/** "asthma exacerbation": what came over it. */
const isCourseAfter = ({ tokens }: StatementContext, run: readonly Mark[]): boolean =>
  run.every(({ from }) => isEpisode(tokens[from]));

const isTreatment = wordClass('treatment treatments therapy therapies');

/** "breast cancer therapy": a drug or a procedure for it; which of those in a record are for it the entry must say. */
function treated(ctx: StatementContext, leaf: Leaf, draft: Draft, end: number): boolean {
  if (!canQualify(draft) || leaf.kinds.has(draft)) return false;
  return asTreatment(ctx, draft, 'for', [draft.from, end]);
}

function take(ctx: StatementContext, leaf: Leaf, words: readonly Mark[]): void {
  for (const word of words) ctx.use(word.from, word.to);
  leaf.words = leaf.words.filter((word) => !words.includes(word));
}

/** "allergy to any component of the study drug": to what it is made of, or to the drug itself. */
function componentsOf(ctx: StatementContext, leaf: Leaf, index: number): boolean {
  const { tokens } = ctx;
  const [first, second] = [leaf.drafts[index - 1]!, leaf.drafts[index]!];
  if (first.head.rule !== second.head.rule || !/^(?:allergy\.to|judgement\.contraindication)$/.test(first.head.rule))
    return false;
  const behind = isExcipient(second) && second.term[0] === first.term[1];
  const [parts, product] = behind ? [second, first] : [first, second];
  if (!isExcipient(parts) || leaf.kinds.has(product) || leaf.negatedFrom === index) return false;
  const between = tokens.slice(first.term[1], second.term[0]);
  const contained = isContained(between[0]) && isOf(between[1]) ? between.slice(1) : between;
  if (!behind && (!isOf(contained[0]) || !contained.slice(1).every((token) => isArticle(token) || isOf(token))))
    return false;
  if (contained !== between)
    take(
      ctx,
      leaf,
      leaf.words.filter(({ from }) => from === first.term[1]),
    );
  leaf.kinds.set(product, parts);
  leaf.drafts.splice(leaf.drafts.indexOf(parts), 1);
  if (leaf.negatedFrom !== undefined && leaf.negatedFrom >= index) leaf.negatedFrom--;
  return true;
}
const isExcipient = ({ head }: Draft): boolean => head.concept?.codes[0]?.code === 'excipient';
const isOf = wordClass('of in');
const isContained = wordClass('contained present included found used');

/** "active infection with hepatitis B": the infection is the one named after it. */
function namesInfection(ctx: StatementContext, leaf: Leaf, index: number): boolean {
  const [first, second] = [leaf.drafts[index - 1]!, leaf.drafts[index]!];
  if (first.head.concept?.codes[0]?.code !== 'infection' || second.head.rule !== 'condition.term') return false;
  const between = ctx.tokens.slice(first.term[1], second.term[0]);
  if (between.length === 0 || !between.every(({ lower }) => /^(with|by|for|of|from|due|to|the|a)$/.test(lower)))
    return false;
  if (first.window !== undefined || first.quantity !== undefined || leaf.negatedFrom === index) return false;
  second.attrs = { ...first.attrs, ...second.attrs };
  if (second.modality === 'asserted') second.modality = first.modality;
  if (second.phase === undefined && first.phase !== undefined) second.phase = first.phase;
  widen(second, [first.from, first.to]);
  leaf.drafts.splice(index - 1, 1);
  if (leaf.negatedFrom !== undefined && leaf.negatedFrom >= index) leaf.negatedFrom--;
  if (leaf.negatedFrom !== undefined && leaf.negatedFrom >= index) leaf.negatedFrom--;
  return true;
}
