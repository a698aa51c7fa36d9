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
  const request = await matchRequest(call, given, argumentsOf(call));
  return resourceReply(200, await call.services.matcher.match(call.access, request, call.base));
}

/** A Parameters, or the patient's record alone; parameters of the address join them. */
function argumentsOf(call: Call): readonly Argument[] {
  const fromQuery = queryArguments(call.query);
  if (call.body.kind === 'none') return fromQuery;
  const body = asResource(jsonBody(call));
  if (body.resourceType === 'Parameters') return [...bodyArguments(body), ...fromQuery];
  return [{ name: 'resource', expression: body.resourceType, resource: body }, ...fromQuery];
}
