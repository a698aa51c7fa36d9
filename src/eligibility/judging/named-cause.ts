import { keptBy } from '../../kernel/kept.ts';
import { LEXICON } from '../../terminology/concept.ts';
import type { Terminology } from '../../terminology/terminology.ts';
import type { Atom, ConceptRef } from '../criterion.ts';
import type { Context } from './context.ts';
import { judgeCondition } from './kinds/condition.ts';
import { GENERAL_CONCEPTS } from './modifier.table.ts';
import { type Outcome, settled } from './outcome.ts';

/** Where an opinion is about diseases of a name: whoever is taken to have none of them has none that would stand in the way. Undefined else. */
export function withoutNamedCause(atom: Atom, context: Context): Outcome | undefined {
  if (context.policy === 'strict' || context.clears || atom.subject !== 'patient') return undefined;
  const causes = causesIn(context.terminology, atom, context);
  if (causes.length === 0) return undefined;
  const { attrs: _attrs, quantity: _quantity, duration: _duration, count: _count, ...bare } = atom;
  const outcomes = causes.map((concept) =>
    judgeCondition({ ...bare, domain: 'condition', modality: 'asserted', concept }, context),
  );
  if (outcomes.some(({ policy }) => policy !== false)) return undefined;
  return settled(
    false,
    'presumption',
    outcomes.flatMap(({ evidence }) => evidence),
  );
}

const causesIn = keptBy((terminology: Terminology, { span }: Atom, { said }: Context): readonly ConceptRef[] =>
  causesOf(said(span), terminology),
);

/** The diseases that a clause names before it says what they might do; none where one of its words is not a disease by name, or any other is meant too. */
function causesOf(clause: string, terminology: Terminology): readonly ConceptRef[] {
  const matter = clause.replace(/\s+/g, ' ').replace(EFFECT, '').trim();
  if (matter === clause.trim() || OPEN_ENDED.test(matter)) return [];
  const bare = matter.replace(LEADING, '').trim();
  if (bare === '') return [];
  const whole = causeOf(bare, terminology);
  if (whole) return [whole];
  const parts = bare.split(/\s*(?:,|\/|\band\/or\b|\bor\b|\band\b)\s*/i).filter((part) => part !== '');
  const last = parts.at(-1)?.split(' ').at(-1) ?? '';
  const causes = parts.map((part) => causeOf(part, terminology) ?? causeOf(`${part} ${last}`, terminology));
  return causes.flatMap((cause) => cause ?? []).length === parts.length ? causes.flatMap((cause) => cause ?? []) : [];
}

function causeOf(phrase: string, terminology: Terminology): ConceptRef | undefined {
  const found = terminology.resolve(phrase, ['condition']);
  if (!found || GENERAL_CONCEPTS.has(found.concept.id) || UNNAMED.has(found.concept.id)) return undefined;
  if (!terminology.withAncestors([found.concept.id]).includes('disease')) return undefined;
  const codes = [{ system: LEXICON, code: found.concept.id }];
  return { text: found.text, codes, closure: 'descendants', via: found.via };
}

/** Ids of what is no disease by name, though the lexicon knows the word. */
const UNNAMED: ReadonlySet<string> = new Set([
  'disease',
  'comorbidity',
  'systemic-disease',
  'chronic-disease',
  'serious-illness',
  'somatic-disease',
]);

const OPEN_ENDED = /\b(?:other|others|another|such as|including|e\.?g|like|related)\b/i;

/** From where on a clause says what something might do, or who thinks so. */
const EFFECT =
  /\s*,?\s*\b(?:that|which|whose|in the (?:[\w']+ )?(?:opinion|judge?ment|view|estimation)|as (?:judged|determined|assessed|deemed|considered)|(?:judged|deemed|considered|believed|thought) (?:by|to)|at the discretion|may|might|could|would|can|will|likely|potentially|possibly|(?:severe|serious) enough|sufficient(?:ly)?|(?:preclud|interfer|prevent|compromis|affect|limit|impair|confound|hamper|hinder|jeopardi[sz]|prohibit|imped|contraindicat|render|mak|influenc|restrict|endanger)ing)\b.*$/is;

/** What leads to a name without being part of it. */
const LEADING =
  /^(?:(?:any|all|known|have|has|having|with|who|the|an?|are|is|patients?|subjects?|participants?|individuals?|persons?|people|presence of|evidence of|diagnosis of|suffering from|currently|clinically|significant|relevant|severe|serious|major|unstable|uncontrolled|untreated|active|pre-?existing|concomitant|concurrent|co-?existing|underlying|important|ongoing)\b[\s,]*(?:or |and )?)+/i;
