import { type Collector, onceOfNaming, requiredCode } from './collecting.ts';
import { deniesAll } from './denial.ts';
import { textOf } from './element.ts';
import type { Fact } from './facts.ts';
import { readDay, readWhen } from './when.ts';
import { worded } from './wording.ts';

interface Standing {
  readonly state: Fact['state'];
  readonly certainty: Fact['certainty'];
}

const PROCEDURE: Readonly<Record<string, Standing>> = {
  completed: { state: 'ended', certainty: 'confirmed' },
  'in-progress': { state: 'active', certainty: 'confirmed' },
  preparation: { state: 'planned', certainty: 'confirmed' },
  'not-done': { state: 'not-done', certainty: 'confirmed' },
  'on-hold': { state: 'unknown', certainty: 'provisional' },
  stopped: { state: 'ended', certainty: 'provisional' },
  unknown: { state: 'unknown', certainty: 'provisional' },
};
const REQUEST: Readonly<Record<string, Standing>> = {
  active: { state: 'planned', certainty: 'confirmed' },
  draft: { state: 'planned', certainty: 'provisional' },
  'on-hold': { state: 'planned', certainty: 'provisional' },
  completed: { state: 'unknown', certainty: 'provisional' },
};

const procedureNamed = (isDenial: boolean) =>
  onceOfNaming(
    (codeable, { named, phrased }) =>
      worded(codeable, isDenial, named, (entry, text) => phrased(entry, text, 'procedure')).named,
  );
/** What an entry names that says that it was done, is or will be; and one that says that it was not. */
export const namedProcedure = procedureNamed(false);
const deniedProcedure = procedureNamed(true);

/** A Procedure done, under way, planned or expressly not done. */
export const procedureFacts: Collector = (resource, at) => {
  const status = textOf(resource['status']) ?? 'unknown';
  if (status === 'entered-in-error') return [];
  const codeable = requiredCode(resource, 'code', at);
  if (!codeable) return [];
  if (PROCEDURE[status] === undefined) at.problem('Procedure.status', `Unknown code ${status}`);
  const standing = PROCEDURE[status] ?? PROCEDURE['unknown']!;
  const blanket = deniesAll(codeable, 'procedure');
  return [
    {
      domain: 'procedure',
      reference: at.reference,
      expression: 'Procedure.code',
      ...(standing.state === 'not-done' ? deniedProcedure : namedProcedure)(codeable, at),
      ...standing,
      ...(blanket && { certainty: 'refuted', blanket }),
      ...readWhen(resource, 'performed', 'Procedure', at),
    },
  ];
};

/** A ServiceRequest: something asked for; that it was done, only the Procedure or the result can say. */
export const serviceRequestFacts: Collector = (resource, at) => {
  const standing = REQUEST[textOf(resource['status']) ?? ''];
  if (!standing || resource['doNotPerform'] === true) return [];
  const codeable = requiredCode(resource, 'code', at);
  if (!codeable) return [];
  const when = readWhen(resource, 'occurrence', 'ServiceRequest', at);
  const recorded = readDay(resource['authoredOn'], 'ServiceRequest.authoredOn', at);
  const date = when.date ?? textOf(resource['authoredOn']);
  return [
    {
      domain: 'procedure',
      reference: at.reference,
      expression: 'ServiceRequest.code',
      ...at.named(codeable),
      ...standing,
      ...when,
      ...(recorded && { recorded }),
      ...(date !== undefined && { date }),
    },
  ];
};
