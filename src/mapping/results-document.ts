import type { Attachment, DocumentReference, Reference, ResearchStudy } from '@medplum/fhirtypes';
import { Failure } from '../kernel/failure.ts';
import { sha1Base64 } from '../kernel/ids.ts';
import { parseJson, stringifyJson } from '../kernel/json.ts';
import type { Json } from '../trial/study-record.ts';
import type { Remark } from '../trial/trial.ts';
import { claim, idSystem } from './canonical.ts';
import type { Draft } from './draft.ts';
import type { ResourceIndex } from './resource-index.ts';

const ID_SYSTEM = idSystem('DocumentReference');

const documentId = (nctId: string): string => `${nctId}-results`;

/** The results section as the registry gives it, in a document of its own, so that searches for studies need not carry it. */
export function addResults(draft: Draft, study: Reference<ResearchStudy>, results: Json | undefined): void {
  if (results === undefined) return;
  const id = documentId(draft.nctId);
  draft.add<DocumentReference>(
    {
      resourceType: 'DocumentReference',
      id,
      meta: claim('tb-results'),
      identifier: [{ system: ID_SYSTEM, value: id }],
      status: 'current',
      type: { text: 'Results of a study' },
      content: [{ attachment: toAttachment(draft.nctId, stringifyJson(results)) }],
      context: { related: [study] },
    },
    'owned',
  );
}

function toAttachment(nctId: string, text: string): Attachment {
  const bytes = Buffer.from(text, 'utf8');
  return {
    contentType: 'application/json',
    data: bytes.toString('base64'),
    size: bytes.length,
    hash: sha1Base64(bytes),
    title: `Results section of ${nctId}`,
  };
}

/** The results section of a study, superseded ones apart; where its document came without its content, or with another one, a remark instead. */
export function resultsFrom(
  index: ResourceIndex,
  nctId: string,
): { readonly results?: Json; readonly remarks: readonly Remark[] } {
  const attachment = index
    .ofType('DocumentReference')
    .find((document) => document.status === 'current' && isResultsOf(document, nctId))?.content[0]?.attachment;
  if (!attachment) return { remarks: [] };
  if (attachment.data === undefined) return leftOut('came without its content');
  const bytes = Buffer.from(attachment.data, 'base64');
  if (attachment.hash !== undefined && attachment.hash !== sha1Base64(bytes))
    return leftOut('is not what its hash says');
  try {
    return { results: parseJson(bytes.toString('utf8')) as Json, remarks: [] };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return leftOut('holds no JSON');
  }
}

const isResultsOf = ({ identifier }: DocumentReference, nctId: string): boolean =>
  identifier?.some(({ system, value }) => system === ID_SYSTEM && value === documentId(nctId)) === true;

const leftOut = (why: string): { readonly remarks: readonly Remark[] } => ({
  remarks: [{ place: 'resultsSection', message: `The document with the results ${why}: the record has no results` }],
});
