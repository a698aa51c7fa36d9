import { toDay } from '../../kernel/dates.ts';
import type { Span } from '../../kernel/text-span.ts';
import type { PatientFacts } from '../../patient/facts.ts';
import { atomsOf, type Criterion, type Section } from '../criterion.ts';
import { type Judgement, type Need, verdictOf } from '../verdict.ts';
import { apartFromResidue } from './beside-residue.ts';
import type { Context, JudgeOptions, PartJudge } from './context.ts';
import { indexOf } from './fact-index.ts';
import { allOf, anyOf, type Outcome, open } from './outcome.ts';
import { FEMALE_STATES } from './reproductive.table.ts';
import { sexOf } from './sex-specific.ts';
import { soughtOf } from './sought.ts';
import { judgeNode } from './tree.ts';
import { judgeWholeText } from './whole-text.ts';

export type { JudgeOptions } from './context.ts';

/** A line of eligibility text, whatever criteria it reads to. */
export interface JudgeInput {
  readonly id: string;
  readonly section: Section;
  readonly text: string;
}

/**
 * Judges one line of eligibility text by the criteria that it reads to: an inclusion is their conjunction, an exclusion
 * their disjunction, over the top-level ones. Deterministic; `asOf` is the only clock.
 *
 * @throws RangeError where `asOf` is no full date
 */
export function judge(
  criteria: readonly Criterion[],
  input: JudgeInput,
  facts: PatientFacts,
  options: JudgeOptions,
): Judgement {
  const top = criteria.filter(({ parent }) => parent === undefined);
  const context = contextOf(input.section, facts, options);
  const outcomes = top.map((criterion) => outcomeOf(criterion, input.section, context));
  if (outcomes.length === 0) {
    return judgementOf(
      input,
      open({ domain: 'opaque', why: 'nothing in the text could be read as a criterion' }),
      true,
    );
  }
  const whole = input.section === 'inclusion' ? allOf(outcomes) : anyOf(outcomes);
  return judgementOf(input, whole, concernIsKnown(top, context));
}

/**
 * Judges one criterion by itself, under its own id and section.
 *
 * @param parts stands between the judge and each part of the tree
 */
export function judgeCriterion(
  criterion: Criterion,
  facts: PatientFacts,
  options: JudgeOptions,
  parts?: PartJudge,
): Judgement {
  const context = { ...contextOf(criterion.section, facts, options), ...(parts && { parts }) };
  return judgementOf(criterion, outcomeOf(criterion, criterion.section, context), concernIsKnown([criterion], context));
}

function contextOf(section: Section, facts: PatientFacts, options: JudgeOptions): Context {
  return {
    facts,
    index: indexOf(facts),
    terminology: options.terminology,
    today: toDay(options.asOf),
    policy: options.policy,
    willing: options.willing,
    section,
    text: '',
    said: () => '',
    clears: section === 'inclusion',
  };
}

/**
 * What was not understood most often narrows the rest, and sometimes adds to it. So with a residue an inclusion cannot be
 * met, though the rest alone may fail it; an exclusion is not cleared, and is found to hold only by an alternative that
 * stands apart from what was not understood.
 */
function outcomeOf(criterion: Criterion, section: Section, context: Context): Outcome {
  const said: Context['said'] = ([start, end]) =>
    criterion.text.slice(start - criterion.span[0], end - criterion.span[0]);
  const reader = { ...context, text: criterion.text, said };
  const judged = outcomeUnder(criterion, section, reader);
  if (context.policy !== 'permissive') return judged;
  // What the evidence says does not hang on the policy: it is what the strict one makes of it.
  const firm = outcomeUnder(criterion, section, { ...reader, policy: 'strict', willing: false });
  if (firm.strict !== null) return firm;
  return { ...judged, strict: null, basis: judged.basis === 'evidence' ? 'presumption' : judged.basis };
}

function outcomeUnder(criterion: Criterion, section: Section, context: Context): Outcome {
  const read = outcomeOfReading(criterion, section, context);
  return read.strict === null ? (judgeWholeText(criterion, read, context) ?? read) : read;
}

function outcomeOfReading(criterion: Criterion, section: Section, context: Context): Outcome {
  const outcome = judgeNode(criterion.ast, context);
  if (criterion.residue.length === 0) return outcome;
  const fails =
    outcome.strict === false || (outcome.policy === false && !criterion.residue.some((span) => leads(span, criterion)));
  if (section === 'inclusion' && fails) return outcome;
  const holding =
    section === 'exclusion' && outcome.strict !== false
      ? apartFromResidue(criterion)
          .map((branch) => judgeNode(branch, context))
          .filter(({ strict }) => strict === true)
      : [];
  if (holding.length > 0) return anyOf(holding);
  const words = criterion.residue.map(context.said);
  const need: Need = { domain: 'opaque', why: `not understood: ${words.map((word) => `“${word}”`).join(', ')}` };
  return { ...open(need, outcome.evidence), needs: [...outcome.needs, need] };
}

/** "Immune to rubella": what was not understood is what is asked of the disease, of whose absence nothing may be presumed. */
function leads([, end]: Span, { ast, text, span }: Criterion): boolean {
  return atomsOf(ast).some((atom) => {
    const between = atom.span[0] >= end ? text.slice(end - span[0], atom.span[0] - span[0]) : '';
    return LEADING_TO.test(between);
  });
}

const LEADING_TO = /^\s(?:to|of|against|for|from|about|towards?)(?: (?:the|a|an|any))?\s$/i;

function judgementOf({ id, section, text }: JudgeInput, outcome: Outcome, concernKnown: boolean): Judgement {
  const { strict, policy, basis, concern, evidence, needs } = outcome;
  const clears = section === 'inclusion' ? policy === true : policy === false;
  if (concern === 'nobody' && clears) {
    return {
      id,
      section,
      text,
      applicable: false,
      holds: null,
      verdict: 'met',
      basis,
      strict: { holds: null },
      evidence,
      needs: [],
    };
  }
  return {
    id,
    section,
    text,
    applicable: policy === null && !concernKnown ? null : true,
    holds: policy,
    verdict: verdictOf(section, policy),
    basis,
    strict: { holds: strict },
    evidence,
    needs,
  };
}

/** Whether it is known that the rule can concern the patient at all: not where it is for one sex and theirs is not recorded. */
function concernIsKnown(criteria: readonly Criterion[], context: Context): boolean {
  if (context.facts.sex === 'male' || context.facts.sex === 'female') return true;
  return !criteria
    .flatMap(({ ast }) => atomsOf(ast))
    .some((atom) => {
      const sought = soughtOf(atom.concept, context);
      return (
        sought !== undefined && (sexOf(sought) !== undefined || sought.lineage.some((id) => FEMALE_STATES.has(id)))
      );
    });
}
