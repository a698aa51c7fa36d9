import { SYSTEMS } from '../../terminology/concept.ts';
import type { Terminology } from '../../terminology/terminology.ts';
import type { Fact, PatientFacts } from '../facts.ts';
import { bodyMassIndex } from './body-mass-index.ts';
import { breastCancerKind } from './breast-cancer.ts';
import { cancerExtent } from './cancer-extent.ts';
import { childbearing } from './childbearing.ts';
import { creatinineClearance } from './creatinine-clearance.ts';
import type { Deriver, Inputs } from './deriver.ts';
import { geneticVariant } from './genetic-variant.ts';
import { glomerularFiltration } from './glomerular-filtration.ts';
import { drinking, drugTaking, smoking } from './habits.ts';
import { infectionTests } from './infection-tests.ts';
import { performanceStatus } from './performance-status.ts';
import { pregnancy } from './pregnancy.ts';
import { smokedAmount } from './smoked-amount.ts';

const DERIVERS: readonly Deriver[] = [
  bodyMassIndex,
  glomerularFiltration,
  pregnancy,
  childbearing,
  smoking,
  drinking,
  drugTaking,
  smokedAmount,
  performanceStatus,
  infectionTests,
  creatinineClearance,
  breastCancerKind,
  geneticVariant,
  cancerExtent,
];
const READ_CONCEPTS: ReadonlySet<string> = new Set(DERIVERS.flatMap(({ concepts }) => concepts));
const READ_CODES: ReadonlySet<string> = new Set(DERIVERS.flatMap(({ codes = [] }) => codes));

/** What follows from the facts of a record by rules; one pass over the facts, whatever the number of rules. */
export function derivedFacts(
  facts: readonly Fact[],
  { birth, sex }: Pick<PatientFacts, 'birth' | 'sex'>,
  terminology: Terminology,
): readonly Fact[] {
  const read = idsRead();
  const byConcept = new Map<string, Fact[]>();
  const byLineage = new Map<string, Fact[]>();
  const byCode = new Map<string, Fact[]>();
  for (const fact of facts) {
    // What running text mentions is too weak to compute with, and a family's disease is not the patient's.
    if (fact.domain === 'document' || fact.domain === 'family') continue;
    for (const id of read(fact.ownConcepts)) put(byConcept, id, fact);
    for (const id of read(fact.concepts)) put(byLineage, id, fact);
    for (const { system, code } of fact.codings)
      if (READ_CODES.has(code) && system === SYSTEMS.loinc) put(byCode, code, fact);
  }
  if (byLineage.size === 0 && byCode.size === 0) return [];
  const inputs: Inputs = {
    birth: birth?.range,
    sex,
    of: (id) => byConcept.get(id) ?? [],
    under: (id) => byLineage.get(id) ?? [],
    coded: (loinc) => byCode.get(loinc) ?? [],
    concept: (id) => terminology.concept(id),
    lineage: (id) => terminology.withAncestors([id]),
    named: (name) => terminology.conceptsOf([], name, ['observation']),
  };
  return DERIVERS.flatMap((deriver) => deriver.derive(inputs));
}

/** The ids of a list that rules read. Entries of one naming share their lists, and each is looked through once. */
function idsRead(): (ids: readonly string[]) => readonly string[] {
  const known = new Map<readonly string[], readonly string[]>();
  return (ids) => {
    const before = known.get(ids);
    if (before) return before;
    const found = ids.filter((id) => READ_CONCEPTS.has(id));
    known.set(ids, found);
    return found;
  };
}

function put(map: Map<string, Fact[]>, key: string, fact: Fact): void {
  const group = map.get(key);
  if (group) group.push(fact);
  else map.set(key, [fact]);
}
