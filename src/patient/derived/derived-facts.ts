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
import { drinking, smoking } from './habits.ts';
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
  const byConcept = new Map<string, Fact[]>();
  const byLineage = new Map<string, Fact[]>();
  const byCode = new Map<string, Fact[]>();
  for (const fact of facts) {
    // What running text mentions is too weak to compute with, and a family's disease is not the patient's.
    if (fact.domain === 'document' || fact.domain === 'family') continue;
    for (const id of fact.ownConcepts) if (READ_CONCEPTS.has(id)) put(byConcept, id, fact);
    for (const id of fact.concepts) if (READ_CONCEPTS.has(id)) put(byLineage, id, fact);
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

function put(map: Map<string, Fact[]>, key: string, fact: Fact): void {
  const group = map.get(key);
  if (group) group.push(fact);
  else map.set(key, [fact]);
}
