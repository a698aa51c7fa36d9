import { Failure } from '../../kernel/failure.ts';
import { asResource, jsonBody } from '../body.ts';
import { type Call, type Interaction, type Reply, resourceReply } from '../call.ts';
import { found } from '../interactions/read.ts';
import { type Argument, bodyArguments, queryArguments } from './arguments.ts';
import { type Given, matchRequest } from './match-request.ts';

/** `POST ResearchStudy/$match`: one patient, many studies. */
export const matchStudies: Interaction = (call) => matched(call, {});

/** `ResearchStudy/[id]/$match`: one patient, one study. */
export const matchStudy: Interaction = async (call, { type, id }) => {
  found(await call.services.store.read(call.access, type, id), `${type}/${id}`);
  return matched(call, { studies: [id] });
};

/** `Patient/[id]/$match-trials`: a stored patient, many studies. */
export const matchForPatient: Interaction = async (call, { type, id }) => {
  found(await call.services.store.read(call.access, type, id), `${type}/${id}`);
  return matched(call, { patient: { reference: `Patient/${id}` } });
};

async function matched(call: Call, given: Given): Promise<Reply> {
  const list = argumentsOf(call);
  const request = await matchRequest(call, given, list);
  try {
    return resourceReply(200, await call.services.matcher.match(call.access, request, call.base));
  } catch (error) {
    throw placedInBody(error, list);
  }
}

/** The matcher points into the record; the client needs the place in what it sent. */
function placedInBody(error: unknown, list: readonly Argument[]): unknown {
  const record = list.find((argument) => argument.resource !== undefined && argument.name !== 'assume');
  if (!(error instanceof Failure) || error.expression === undefined || record?.resource === undefined) return error;
  const { resourceType } = record.resource;
  if (error.expression !== resourceType && !error.expression.startsWith(`${resourceType}.`)) return error;
  const expression = `${record.expression}${error.expression.slice(resourceType.length)}`;
  return new Failure(error.kind, error.message, { expression, issues: error.issues, cause: error });
}

/** A Parameters, or the patient's record alone; parameters of the address join them. */
function argumentsOf(call: Call): readonly Argument[] {
  const fromQuery = queryArguments(call.query);
  if (call.body.kind === 'none') return fromQuery;
  const body = asResource(jsonBody(call));
  if (body.resourceType === 'Parameters') return [...bodyArguments(body), ...fromQuery];
  return [{ name: 'resource', expression: body.resourceType, resource: body }, ...fromQuery];
}
