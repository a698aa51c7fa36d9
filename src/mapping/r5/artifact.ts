import type { Attachment, RelatedArtifact } from '@medplum/fhirtypes';
import { present } from '../element.ts';
import type { AttachmentR5, RelatedArtifactR5 } from './research-study-r5.ts';

/** R5 has no `url` in a related artifact: it is the address of the document. */
export function toArtifactR5({ url, document, ...artifact }: RelatedArtifact): RelatedArtifactR5[] {
  const attachment = document && attachmentR5(document);
  if (url === undefined) return [present({ ...artifact, document: attachment } as RelatedArtifactR5)];
  if (attachment === undefined) return [{ ...artifact, document: { url } }];
  if (attachment.url === undefined || attachment.url === url)
    return [{ ...artifact, document: { ...attachment, url } }];
  return [
    { ...artifact, document: attachment },
    { type: artifact.type, document: { url } },
  ];
}

function attachmentR5({ size, ...attachment }: Attachment): AttachmentR5 {
  return size === undefined ? attachment : { ...attachment, size: String(size) };
}
