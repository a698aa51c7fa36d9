/** Invariants of R4's clinical resources. */
import { isAfter } from '../date-order.ts';
import type { Node } from '../visit.ts';
import { child, count, has, hasAny, hasChoice, hasCoding, type InvariantTable, invariant, nodes } from './invariant.ts';

const TERMINOLOGY = 'http://terminology.hl7.org/CodeSystem';

const allergyInError = (node: Node): boolean =>
  hasCoding(node['verificationStatus'], `${TERMINOLOGY}/allergyintolerance-verification`, 'entered-in-error');
const conditionInError = (node: Node): boolean =>
  hasCoding(node['verificationStatus'], `${TERMINOLOGY}/condition-ver-status`, 'entered-in-error');

const codingsOf = (node: Node): string[] =>
  nodes(child(node, 'code')['coding']).map(({ system, code }) => `${String(system)}|${String(code)}`);

function repeatsItsCode(observation: Node): boolean {
  if (observation['component'] === undefined) return false;
  const own = new Set(codingsOf(observation));
  return nodes(observation['component']).some((component) => codingsOf(component).some((coding) => own.has(coding)));
}

export const CLINICAL: InvariantTable = {
  AllergyIntolerance: [
    invariant('ait-1', 'a clinical status is needed unless entered in error', (node) => {
      return has(node, 'clinicalStatus') || allergyInError(node);
    }),
    invariant('ait-2', 'what was entered in error has no clinical status', (node) => {
      return !has(node, 'clinicalStatus') || !allergyInError(node);
    }),
  ],
  Condition: [
    invariant('con-4', 'an abatement needs a clinical status of resolved, remission or inactive', (node) => {
      const over = hasCoding(
        node['clinicalStatus'],
        `${TERMINOLOGY}/condition-clinical`,
        'resolved',
        'remission',
        'inactive',
      );
      return over || !hasChoice(node, 'abatement');
    }),
    invariant('con-5', 'what was entered in error has no clinical status', (node) => {
      return !has(node, 'clinicalStatus') || !conditionInError(node);
    }),
  ],
  'Condition.stage': [
    invariant('con-1', 'a stage has a summary or an assessment', (node) => hasAny(node, 'summary', 'assessment')),
  ],
  'Condition.evidence': [
    invariant('con-2', 'evidence has a code or a detail', (node) => hasAny(node, 'code', 'detail')),
  ],
  'CarePlan.activity': [
    invariant('cpl-3', 'detail and reference exclude each other', (node) => count(node, 'detail', 'reference') < 2),
  ],
  FamilyMemberHistory: [
    invariant(
      'fhs-1',
      'age and born exclude each other',
      (node) => !hasChoice(node, 'age') || !hasChoice(node, 'born'),
    ),
    invariant('fhs-2', 'an estimate needs an age', (node) => hasChoice(node, 'age') || !has(node, 'estimatedAge')),
  ],
  'Goal.target': [
    invariant('gol-1', 'a detail needs a measure', (node) => !hasChoice(node, 'detail') || has(node, 'measure')),
  ],
  'Immunization.education': [
    invariant('imm-1', 'a document type or a reference', (node) => hasAny(node, 'documentType', 'reference')),
  ],
  'ImmunizationRecommendation.recommendation': [
    invariant('imr-1', 'a vaccine or a target disease', (node) => hasAny(node, 'vaccineCode', 'targetDisease')),
  ],
  'MedicationAdministration.dosage': [
    invariant('mad-1', 'a dose or a rate', (node) => has(node, 'dose') || hasChoice(node, 'rate')),
  ],
  MedicationDispense: [
    invariant('mdd-1', 'it must not be handed over before it is prepared', (node) => {
      return !isAfter(node['whenPrepared'], node['whenHandedOver']);
    }),
  ],
  MolecularSequence: [
    invariant('msq-3', 'the coordinate system is 0 or 1', ({ coordinateSystem }) => {
      return typeof coordinateSystem !== 'number' || coordinateSystem === 0 || coordinateSystem === 1;
    }),
  ],
  'MolecularSequence.referenceSeq': [
    invariant('msq-5', 'chromosome and genome build come together', (node) => {
      return count(node, 'chromosome', 'genomeBuild') !== 1;
    }),
    invariant('msq-6', 'the reference is named in exactly one way', (node) => {
      return count(node, 'genomeBuild', 'referenceSeqId', 'referenceSeqPointer', 'referenceSeqString') === 1;
    }),
  ],
  Observation: [
    invariant('obs-6', 'a value and a reason for its absence exclude each other', (node) => {
      return !has(node, 'dataAbsentReason') || !hasChoice(node, 'value');
    }),
    invariant('obs-7', 'a component with the code of the observation takes the place of its value', (node) => {
      return !hasChoice(node, 'value') || !repeatsItsCode(node);
    }),
  ],
  'Observation.referenceRange': [
    invariant('obs-3', 'a reference range has a low, a high or a text', (node) => hasAny(node, 'low', 'high', 'text')),
  ],
  'RiskAssessment.prediction': [
    invariant('ras-2', 'a probability must not be above 100', ({ probabilityDecimal }) => {
      return typeof probabilityDecimal !== 'number' || probabilityDecimal <= 100;
    }),
    invariant('ras-1', 'a range of probability is in percent', (node) => {
      const range = child(node, 'probabilityRange');
      return isPercent(range, 'low') && isPercent(range, 'high');
    }),
  ],
  ServiceRequest: [
    invariant('prr-1', 'order details need a code', (node) => !has(node, 'orderDetail') || has(node, 'code')),
  ],
};

function isPercent(range: Node, end: string): boolean {
  const { code, system } = child(range, end);
  return !has(range, end) || (code === '%' && system === 'http://unitsofmeasure.org');
}
