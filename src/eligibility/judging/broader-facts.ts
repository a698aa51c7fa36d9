import { keptBy } from '../../kernel/kept.ts';
import type { Fact } from '../../patient/facts.ts';
import type { Terminology } from '../../terminology/terminology.ts';
import type { Context } from './context.ts';
import { distinct, type Sought } from './sought.ts';

/**
 * The facts that name something broader than what is sought: the record is not silent, but it is too coarse. So it is where
 * what is sought is a course or a way of something ("episodic migraine", "systemic corticosteroid") and the record has another
 * kind of that ("migraine without aura", "dexamethasone"), unless it says of that kind which way it is ("inhaled corticosteroid");
 * and where what is sought is a tissue of a cancer, and the record names a cancer of that organ without its tissue, or an operation on a
 * cancer of an organ, and the record names one on that organ ("mastectomy").
 */
export function broaderFacts(sought: Sought, { index, terminology }: Context): readonly Fact[] {
  const { broader, histologies, matters, operations } = keptBroader(terminology, sought.ids, sought);
  return distinct([
    ...broader.flatMap((id) => index.byOwnConcept.get(id) ?? []),
    ...matters.flatMap((id) => (index.byConcept.get(id) ?? []).filter((fact) => isOfNoSaidWay(fact, id, terminology))),
    ...histologies.flatMap((id) => (index.byConcept.get(id) ?? []).filter(isOfNoSaidTissue)),
    ...operations.flatMap((id) => (index.byConcept.get(id) ?? []).filter(isDone)),
  ]);
}

/** Ids of what is broader than what is sought, by the way in which it is. */
interface Broader {
  readonly broader: readonly string[];
  readonly histologies: readonly string[];
  readonly matters: readonly string[];
  readonly operations: readonly string[];
}

const keptBroader = keptBy(
  (terminology: Terminology, _ids: Sought['ids'], sought: Sought): Broader => read(sought, terminology),
);

const read = ({ ids, lineage }: Sought, terminology: Terminology): Broader => ({
  broader: lineage.filter((id) => !ids.includes(id)),
  histologies: ids.flatMap((id) => siteOfHistology(id, terminology)),
  matters: ids.flatMap((id) => mattersOf(id, terminology)),
  operations: ids.flatMap((id) => operationsOn(id, terminology)),
});

const CANCER_SURGERY = 'cancer-surgery';

/** The operations on the organ that an operation on a cancer is one of. */
function operationsOn(id: string, terminology: Terminology): readonly string[] {
  const { parents = [] } = terminology.concept(id) ?? {};
  return parents.includes(CANCER_SURGERY)
    ? parents.filter((parent) => parent !== CANCER_SURGERY && parent !== SURGERY)
    : [];
}

const SURGERY = 'surgery';

const isDone = ({ certainty, state }: Fact): boolean => certainty !== 'refuted' && state !== 'not-done';

/** Tissues of which a cancer can be, beside the organ in which it is. */
const TISSUES: ReadonlySet<string> = new Set([
  'carcinoma',
  'adenocarcinoma',
  'squamous-cell-carcinoma',
  'sarcoma',
  'neuroendocrine-tumor',
]);

/**
 * The cancers by organ that a cancer of a named tissue is a kind of: a record that has one of those and says no tissue may mean it
 * ("adenocarcinoma of the colon or rectum", and cancer of the colon is charted).
 */
function siteOfHistology(id: string, terminology: Terminology): readonly string[] {
  const { parents = [] } = terminology.concept(id) ?? {};
  const isOfTissue = terminology.withAncestors([id]).some((one) => one !== id && TISSUES.has(one));
  return isOfTissue
    ? parents.filter((parent) => {
        const lineage = terminology.withAncestors([parent]);
        return lineage.includes('malignancy') && parent !== 'malignancy' && !lineage.some((one) => TISSUES.has(one));
      })
    : [];
}

const isOfNoSaidTissue = ({ certainty, concepts }: Fact): boolean =>
  certainty !== 'refuted' && concepts.includes('malignancy') && !concepts.some((id) => TISSUES.has(id));

/** The parents that a concept is a course or a way of, by its name: theirs, with such a word before it. */
function mattersOf(id: string, terminology: Terminology): readonly string[] {
  const { name = '', parents = [] } = terminology.concept(id) ?? {};
  return parents.filter((parent) => saysWay(name, parent, terminology));
}

/** Whether a name is that of a parent, or of what the parent is a kind of by its last words, with a word of course or way before it. */
function saysWay(name: string, parent: string, terminology: Terminology): boolean {
  const end = name.indexOf(' ');
  if (end < 0 || !WAYS.has(name.slice(0, end).toLowerCase())) return false;
  const bare = name.slice(end + 1).toLowerCase();
  const broader = terminology.concept(parent);
  return (
    !CLASS_NAME.test(bare) &&
    broader !== undefined &&
    [broader.name, ...broader.synonyms].some((one) => ` ${one.toLowerCase()}`.endsWith(` ${bare}`))
  );
}

const isOfNoSaidWay = ({ certainty, concepts }: Fact, matter: string, terminology: Terminology): boolean =>
  certainty !== 'refuted' && !concepts.some((id) => saysWay(terminology.concept(id)?.name ?? '', matter, terminology));

/** A class of diseases, whose kinds have little to do with each other. */
const CLASS_NAME = /\b(?:diseases?|disorders?|infections?)$/;

const WAYS = new Set(
  `episodic chronic acute recurrent refractory intermittent persistent progressive relapsing resistant severe symptomatic uncontrolled advanced
systemic topical inhaled oral intravenous subcutaneous intramuscular intranasal nasal ophthalmic parenteral injectable injected transdermal vaginal rectal
strong potent moderate weak long-acting short-acting rapid-acting intermediate-acting basal prandial premixed`.split(
    /\s+/,
  ),
);
