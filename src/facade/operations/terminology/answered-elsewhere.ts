import type { AnyResource } from '../../../fhir/resource.ts';
import { Failure, type Issue } from '../../../kernel/failure.ts';
import { UnknownHere } from '../../../terminology/codes/unknown-here.ts';
import { type Call, type Interaction, type Reply, resourceReply, type Target } from '../../call.ts';
import type { Argument } from '../arguments.ts';
import { type Inputs, inputsOf } from './inputs.ts';
import { R4_INPUTS, type R4Operation } from './r4-inputs.table.ts';
import { Refused, type RemoteTerminology } from './remote-terminology.ts';

/** What a question is sent on with, instead of parameters of these names: what only this server has cannot be named there. */
export type Instead = Readonly<Record<string, SentParameter | undefined>>;

interface SentParameter {
  readonly name: string;
  readonly resource?: object;
  readonly [value: `value${string}`]: unknown;
}

/** Answers from the tables here and, where they do not know and the operator has named one, from another server. */
export const orElsewhere =
  (
    operation: R4Operation,
    local: Interaction,
    insteadOf: (call: Call, inputs: Inputs, target: Target) => Promise<Instead> = async () => ({}),
  ): Interaction =>
  async (call, target) => {
    try {
      return await local(call, target);
    } catch (error) {
      const { remote } = call.services;
      if (!(error instanceof UnknownHere) || !remote) throw error;
      const inputs = inputsOf(call, operation);
      return answered(remote, operation, inputs, await insteadOf(call, inputs, target), error);
    }
  };

async function answered(
  remote: RemoteTerminology,
  operation: R4Operation,
  inputs: Inputs,
  instead: Instead,
  unknown: UnknownHere,
): Promise<Reply> {
  const answer = await asked(remote, operation, sentOn(operation, inputs, instead), unknown);
  const shown = operation === 'ValueSet-expand' ? expansion(answer, inputs) : outcome(operation, answer);
  if (!shown)
    throw new Failure(
      'busy',
      `The terminology server ${remote.url} gives no usable answer: it is none to $${operation}`,
    );
  if (isNo(operation, answer)) await trusted(remote, inputs, instead, unknown);
  const labelled = { ...shown, meta: { source: remote.url } };
  return resourceReply(200, labelled);
}

async function asked(
  remote: RemoteTerminology,
  operation: R4Operation,
  parameter: readonly SentParameter[],
  unknown: UnknownHere,
): Promise<AnyResource> {
  try {
    return await remote.ask(operation, { resourceType: 'Parameters', parameter });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw neither(unknown, error.message, error);
  }
}

/** What is not known here, and why it is not known there. */
const neither = ({ kind, message, expression }: UnknownHere, there: string, cause?: unknown): Failure => {
  const here: Issue = { severity: 'error', message, ...(expression === undefined ? {} : { expression }) };
  return new Failure(kind, message, { issues: [here, { severity: 'error', message: there }], cause });
};

function sentOn(operation: R4Operation, inputs: Inputs, instead: Instead): SentParameter[] {
  const own = R4_INPUTS[operation].split(' ').flatMap((one) => {
    const [name = '', type = ''] = one.replace('*', '').split(':');
    return name in instead ? [] : inputs.all(name).map((argument) => parameterOf(name, type, argument));
  });
  return [...own, ...Object.values(instead).filter((one) => one !== undefined)];
}

function parameterOf(name: string, type: string, { text = '', value, resource }: Argument): SentParameter {
  if (resource) return { name, resource };
  const key: `value${string}` = `value${type.slice(0, 1).toUpperCase()}${type.slice(1)}`;
  if (value) return { name, [key]: value };
  return { name, [key]: type === 'boolean' ? text === 'true' : type === 'integer' ? Number(text) : text };
}

/** Outputs of R4's operations: the one that must be there with the type of its value, and the others. */
const OUTPUTS: Readonly<Record<Exclude<R4Operation, 'ValueSet-expand'>, readonly [string, `value${string}`, string]>> =
  {
    'CodeSystem-lookup': ['display', 'valueString', 'name version designation property'],
    'CodeSystem-subsumes': ['outcome', 'valueCode', ''],
    'CodeSystem-validate-code': ['result', 'valueBoolean', 'message display'],
    'ValueSet-validate-code': ['result', 'valueBoolean', 'message display'],
    'ConceptMap-translate': ['result', 'valueBoolean', 'message match'],
  };

interface Part {
  readonly name?: unknown;
  readonly [value: `value${string}`]: unknown;
}

function partsOf({ resourceType, ...rest }: AnyResource): readonly Part[] {
  const parts = rest['parameter'];
  return resourceType === 'Parameters' && Array.isArray(parts) ? parts.filter(isObject) : [];
}
const isObject = (one: unknown): one is Part => typeof one === 'object' && one !== null;

const SUBSUMPTION = new Set(['equivalent', 'subsumes', 'subsumed-by', 'not-subsumed']);

/** The answer with what R4 has in it, and no more; undefined where what must be there is not. */
function outcome(operation: Exclude<R4Operation, 'ValueSet-expand'>, answer: AnyResource) {
  const [main, key, others] = OUTPUTS[operation];
  const names = new Set([main, ...others.split(' ')]);
  const parts = partsOf(answer).filter(({ name }) => typeof name === 'string' && names.has(name));
  const value = parts.find(({ name }) => name === main)?.[key];
  if (typeof value !== (key === 'valueBoolean' ? 'boolean' : 'string')) return undefined;
  if (operation === 'CodeSystem-subsumes' && !SUBSUMPTION.has(String(value))) return undefined;
  return { resourceType: 'Parameters', parameter: parts };
}

function expansion({ resourceType, ...answer }: AnyResource, inputs: Inputs) {
  const { url, version, name, title, status, compose, expansion: found } = answer as Readonly<Record<string, unknown>>;
  if (resourceType !== 'ValueSet' || !isObject(found)) return undefined;
  const { contains = [] } = found as { readonly contains?: unknown };
  if (!Array.isArray(contains) || !contains.every(isObject)) return undefined;
  const about = Object.entries({ url, version, name, title, status }).filter(([, value]) => value !== undefined);
  return {
    resourceType: 'ValueSet',
    ...Object.fromEntries(about),
    ...(inputs.flag('includeDefinition') === true && compose !== undefined && { compose }),
    expansion: found,
  };
}

const NO: readonly unknown[] = [false, 'not-subsumed'];

const isNo = (operation: R4Operation, answer: AnyResource): boolean =>
  operation !== 'ConceptMap-translate' &&
  partsOf(answer).some(
    ({ name, valueBoolean, valueCode }) =>
      (name === 'result' || name === 'outcome') && NO.includes(valueBoolean ?? valueCode),
  );

/**
 * Many servers say "no" also of a code system that they do not have.
 *
 * @throws Failure where the server does not say that it has all of each system that was asked about
 */
async function trusted(
  remote: RemoteTerminology,
  inputs: Inputs,
  instead: Instead,
  unknown: UnknownHere,
): Promise<void> {
  for (const system of systemsOf(inputs, instead)) {
    const isWhole = await remote.hasWhole(system).catch((error: unknown) => {
      if (error instanceof Refused) return false;
      throw error;
    });
    if (!isWhole)
      throw neither(
        unknown,
        `The terminology server ${remote.url} says no, but not that it has all of ${system.slice(0, 200)}`,
      );
  }
}

function systemsOf(inputs: Inputs, instead: Instead): readonly string[] {
  const codings = ['coding', 'codingA', 'codingB'].map((name) => inputs.argument(name)?.value as Sent | undefined);
  const concept = inputs.argument('codeableConcept')?.value as { readonly coding?: readonly Sent[] } | undefined;
  const ofSystem = inputs.operation.startsWith('CodeSystem');
  const named = [
    inputs.text('system') ?? instead['system']?.['valueUri'],
    ofSystem ? (instead['url']?.['valueUri'] ?? inputs.text('url')) : undefined,
  ];
  const all = [...named, ...[...codings, ...(concept?.coding ?? [])].map((one) => one?.system)];
  return [...new Set(all.flatMap((one) => (typeof one === 'string' ? [one.split('|', 1)[0]!] : [])))];
}

interface Sent {
  readonly system?: string;
}
