import type { Group } from '@medplum/fhirtypes';
import { compartmentParameters, isResourceType, resourceTypes } from '../../fhir/definitions/definitions.ts';
import type { OperationInput } from '../../fhir/definitions/operations.ts';
import { msRange } from '../../fhir/search/date-range.ts';
import { parseCondition } from '../../fhir/search/query.ts';
import type { SearchNode } from '../../fhir/search/tree.ts';
import { nowMs } from '../../kernel/clock.ts';
import { parseJson } from '../../kernel/json.ts';
import type { ExportRequest } from '../../match/bulk/export-job.ts';
import { reach } from '../../store/access.ts';
import type { Call, Interaction } from '../call.ts';
import { found } from '../interactions/read.ts';
import type { Argument } from './arguments.ts';
import { typesOf } from './everything/everything.ts';
import { refuse, textOf } from './match-values.ts';
import type { Named } from './named-arguments.ts';
import { definedArguments } from './r4-arguments.ts';
import { answerLater } from './respond-async.ts';

const input = (name: string, type: string, repeats = false): OperationInput => ({
  name,
  required: false,
  repeats,
  type,
});

/** Of the Bulk Data Access guide, as far as it is done here. */
export const EXPORT_INPUTS: readonly OperationInput[] = [
  input('_outputFormat', 'string'),
  input('_since', 'instant'),
  input('_type', 'string', true),
  input('_typeFilter', 'string', true),
];

const FORMATS: ReadonlySet<string> = new Set(['application/fhir+ndjson', 'application/ndjson', 'ndjson']);

/** An OperationOutcome among the files of a job tells of problems, so stored ones are not given out. */
const EXPORTED = (type: string): boolean => type !== 'OperationOutcome';
const OF_PATIENTS = (type: string): boolean =>
  EXPORTED(type) && (type === 'Patient' || compartmentParameters('Patient', type) !== undefined);

/** Everything that the caller may see. */
export const exportAll: Interaction = (call) => {
  const named = definedArguments(call, EXPORT_INPUTS);
  return begun(call, { selections: selectionsOf(call, named, EXPORTED) });
};

/** Everything that belongs to patients. */
export const exportPatients: Interaction = (call) => {
  const named = definedArguments(call, EXPORT_INPUTS);
  return begun(call, { selections: selectionsOf(call, named, OF_PATIENTS), patients: 'all' });
};

/** Everything that belongs to the patients who are members of a Group. */
export const exportGroup: Interaction = async (call, { type, id }) => {
  const named = definedArguments(call, EXPORT_INPUTS);
  const version = found(await call.services.store.read(call.access, type, id), `${type}/${id}`);
  const { member = [] } = parseJson(version.body.toString('utf8')) as Group;
  const patients = member.flatMap(({ entity, inactive }) => {
    const reference = entity.reference ?? '';
    const local = reference.startsWith(`${call.base}/`) ? reference.slice(call.base.length + 1) : reference;
    return inactive === true ? [] : (/^Patient\/([A-Za-z0-9\-.]{1,64})$/.exec(local)?.[1] ?? []);
  });
  return begun(call, { selections: selectionsOf(call, named, OF_PATIENTS), patients: [...new Set(patients)] });
};

const begun = (call: Call, request: ExportRequest) => answerLater(call, { kind: 'export', export: request });

/** What is asked for, by type; a type without a filter of its own is given out whole. */
function selectionsOf(call: Call, named: Named, offered: (type: string) => boolean): ExportRequest['selections'] {
  const [format] = named.get('_outputFormat') ?? [];
  if (format && !FORMATS.has(textOf(format).replace(' ', '+')))
    refuse(format, `only NDJSON can be written: ${[...FORMATS].join(', ')}`);
  const [since] = named.get('_since') ?? [];
  const range = since && (msRange(textOf(since)) ?? refuse(since, `not an instant: ${textOf(since).slice(0, 40)}`));
  const changed: SearchNode | undefined = range && { k: 'date', param: '_lastUpdated', op: 'ge', ...range };
  const filters = (named.get('_typeFilter') ?? []).flatMap((argument) => filtersOf(call, argument));
  const asked = (named.get('_type') ?? []).flatMap((argument) =>
    typesOf(argument).map((type) =>
      offered(type) ? type : refuse(argument, `${type} is not among what is exported here`),
    ),
  );
  const types = asked.length > 0 ? [...new Set(asked)] : resourceTypes().filter(offered);
  return types
    .filter((type) => reach(call.access, 'read', type).k !== 'none')
    .flatMap((type) => {
      const own = filters.filter((filter) => filter.type === type).map(({ where }) => where);
      return (own.length > 0 ? own : [{ k: 'all' } as const]).map((where) => ({
        type,
        where: changed ? { k: 'and' as const, of: [changed, where] } : where,
      }));
    });
}

/** `Type?query`, several joined by commas. */
function filtersOf(call: Call, argument: Argument): { readonly type: string; readonly where: SearchNode }[] {
  return textOf(argument)
    .split(/,(?=[A-Z][A-Za-z]*\?)/)
    .map((text) => {
      const [type = '', ...query] = text.split('?');
      if (!isResourceType(type) || query.length === 0)
        return refuse(argument, `a search such as Observation?status=final, not ${text.slice(0, 80)}`);
      return { type, where: parseCondition(type, query.join('?'), { baseUrl: call.base, now: nowMs() }) };
    });
}
