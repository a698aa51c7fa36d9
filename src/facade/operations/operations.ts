import type { Interaction } from '../call.ts';
import { exportCtgov } from './export-ctgov.ts';
import { matchForPatient, matchStudies, matchStudy } from './match.ts';
import { similar } from './similar.ts';
import { validate } from './validate.ts';

type Methods = Readonly<Record<string, Interaction>>;

interface Operation {
  readonly name: string;
  readonly level: 'type' | 'instance';
  /** `*`: of every type. */
  readonly type: string;
  readonly methods: Methods;
}

/** Every operation that is offered, once for each level and type. */
export const OPERATIONS: readonly Operation[] = [
  { name: '$match', level: 'type', type: 'ResearchStudy', methods: { POST: matchStudies } },
  { name: '$match', level: 'instance', type: 'ResearchStudy', methods: { POST: matchStudy, GET: matchStudy } },
  {
    name: '$match-trials',
    level: 'instance',
    type: 'Patient',
    methods: { GET: matchForPatient, POST: matchForPatient },
  },
  { name: '$similar', level: 'instance', type: 'ResearchStudy', methods: { GET: similar, POST: similar } },
  { name: '$export-ctgov', level: 'instance', type: 'ResearchStudy', methods: { GET: exportCtgov } },
  { name: '$validate', level: 'type', type: '*', methods: { POST: validate } },
  { name: '$validate', level: 'instance', type: '*', methods: { POST: validate, GET: validate } },
];

/** The operation that a path names and the place it is called on; undefined where the path names none. */
export function operationAt(
  path: readonly string[],
): { readonly methods: Methods; readonly place: readonly string[] } | undefined {
  const name = path.at(-1);
  if (name === undefined || !name.startsWith('$')) return undefined;
  const place = path.slice(0, -1);
  const level = place.length === 1 ? 'type' : place.length === 2 ? 'instance' : undefined;
  const operation = OPERATIONS.find(
    (one) => one.name === name && one.level === level && (one.type === '*' || one.type === place[0]),
  );
  return operation && { methods: operation.methods, place };
}
