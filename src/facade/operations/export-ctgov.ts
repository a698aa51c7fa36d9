import { storedTrial } from '../../ingest/stored-trial.ts';
import { Failure } from '../../kernel/failure.ts';
import { stringifyJson } from '../../kernel/json.ts';
import { toCtgov } from '../../registry/ctgov/trial.ts';
import { type Interaction, resourceReply } from '../call.ts';
import { found } from '../interactions/read.ts';

/**
 * `ResearchStudy/[id]/$export-ctgov`: the registry's v2 study record, rebuilt from the stored resources. As with a Binary
 * (binary.html#rest), the record itself is sent, unless the client asks for FHIR alone: then a Binary that holds it.
 */
export const exportCtgov: Interaction = async (call, { type, id }) => {
  const { store } = call.services;
  found(await store.read(call.access, type, id), `${type}/${id}`);
  const trial = await storedTrial(store, call.access, id);
  if (!trial) throw new Failure('not-found', `There is no ${type}/${id}`);
  const record = stringifyJson(toCtgov(trial));
  if (wantsFhir(call.query.get('_format') ?? call.headers['accept'] ?? '')) {
    const data = Buffer.from(record).toString('base64');
    return resourceReply(200, { resourceType: 'Binary', contentType: 'application/json', data } as {
      resourceType: string;
    });
  }
  return { status: 200, headers: { 'content-type': 'application/json; charset=utf-8' }, body: record };
};

/** Whether every format that is asked for is one of FHIR's own. */
function wantsFhir(formats: string): boolean {
  const types = formats.split(',').map((format) => (format.split(';')[0] ?? '').trim().replace(' ', '+').toLowerCase());
  return types.every((one) => one === 'xml' || one.startsWith('application/fhir+'));
}
