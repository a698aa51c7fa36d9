import type { Issue } from '../../kernel/failure.ts';

/**
 * Definitions of products, of evidence and of other servers: kept and searched, and read by no part of this one. No trial
 * is made of them and no patient is judged by them.
 */
const KEPT_FOR_OTHERS: ReadonlySet<string> = new Set([
  'EffectEvidenceSynthesis',
  'Evidence',
  'EvidenceVariable',
  'ExampleScenario',
  'GraphDefinition',
  'ImplementationGuide',
  'MedicinalProduct',
  'MedicinalProductAuthorization',
  'MedicinalProductContraindication',
  'MedicinalProductIndication',
  'MedicinalProductIngredient',
  'MedicinalProductInteraction',
  'MedicinalProductManufactured',
  'MedicinalProductPackaged',
  'MedicinalProductPharmaceutical',
  'MedicinalProductUndesirableEffect',
  'MessageDefinition',
  'ResearchDefinition',
  'ResearchElementDefinition',
  'RiskEvidenceSynthesis',
  'StructureDefinition',
  'StructureMap',
  'SubstanceNucleicAcid',
  'SubstancePolymer',
  'SubstanceProtein',
  'SubstanceReferenceInformation',
  'SubstanceSourceMaterial',
  'SubstanceSpecification',
  'TestReport',
  'TestScript',
]);

/** `Type.part.element`, and not what a contained resource lacks. */
const INSIDE_A_PART = /^[A-Za-z]+\.(?!contained\b)[^.]+\./;

/**
 * Whether a problem refuses a write where the client does not ask for strict handling. Rules about how parts must agree
 * (R4's invariants) do not: what a hospital has recorded is not lost for them. Nor does an element that a part of a
 * resource lacks which is only kept for others: whoever reads the part sees the gap.
 */
export function isHeldAgainstWrites(type: string, { severity, code, expression }: Issue): boolean {
  if (severity !== 'error' || code === 'invariant') return false;
  return !(code === 'required' && KEPT_FOR_OTHERS.has(type) && INSIDE_A_PART.test(expression ?? ''));
}
