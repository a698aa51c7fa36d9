import { Failure } from '../../kernel/failure.ts';
import type { Answer } from '../../match/answer.ts';
import { storeCandidates } from '../../match/stored-candidates.ts';
import { bundleBody } from '../bundle-body.ts';
import { type Call, FHIR_JSON, type Interaction, type Reply, resourceReply } from '../call.ts';
import { found } from '../interactions/read.ts';
import type { Argument } from './arguments.ts';
import { callArguments } from './call-arguments.ts';
import { type Given, matchArguments, matchRequest } from './match-request.ts';
import { wantsSubjects } from './persist.ts';
import { respondAsync } from './respond-async.ts';

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
  const list = callArguments(call);
  const named = matchArguments(list);
  const request = await matchRequest(call, given, named);
  const persist = wantsSubjects(call, named);
  const later = await respondAsync(call, () => {
    const place = recordIn(list)?.expression;
    return {
      kind: 'match',
      match: request,
      ...(place !== undefined && { place }),
      ...(persist && { persist }),
      ...(named.has('count') && { most: request.count }),
    };
  });
  if (later) return later;
  const { access, base, services } = call;
  try {
    if (!persist) return answerReply(await services.matcher.answer(access, request, base));
    const keeping = { store: services.store, access, baseUrl: base };
    return resourceReply(
      200,
      await storeCandidates(keeping, await services.matcher.match(access, request, base), persist),
    );
  } catch (error) {
    throw placedInBody(error, list);
  }
}

/** What is stored is sent as it is stored. */
const answerReply = ({ total, entries }: Answer): Reply => ({
  status: 200,
  headers: { 'content-type': FHIR_JSON },
  body: bundleBody(
    { type: 'searchset', total },
    entries.map(({ fullUrl, resource, search }) => ({
      fullUrl,
      resource: Buffer.isBuffer(resource) ? resource : JSON.stringify(resource),
      rest: { search },
    })),
  ),
});

const recordIn = (list: readonly Argument[]): Argument | undefined =>
  list.find((argument) => argument.resource !== undefined && argument.name !== 'assume');

/** The matcher points into the record; the client needs the place in what it sent. */
function placedInBody(error: unknown, list: readonly Argument[]): unknown {
  const record = recordIn(list);
  if (!(error instanceof Failure) || error.expression === undefined || record?.resource === undefined) return error;
  const { resourceType } = record.resource;
  if (error.expression !== resourceType && !error.expression.startsWith(`${resourceType}.`)) return error;
  const expression = `${record.expression}${error.expression.slice(resourceType.length)}`;
  return new Failure(error.kind, error.message, { expression, issues: error.issues, cause: error });
}
