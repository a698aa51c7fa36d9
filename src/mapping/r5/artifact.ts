import type { Attachment, Extension, RelatedArtifact } from '@medplum/fhirtypes';
import { xver } from '../canonical.ts';
import { present } from '../element.ts';
import type { AttachmentR5, RelatedArtifactR5 } from './research-study-r5.ts';

const CLASSIFIER = xver('RelatedArtifact.classifier');

/** R5 has no `url` in a related artifact: it is the address of the document. */
export function toArtifactR5({ url, document, extension, ...plain }: RelatedArtifact): RelatedArtifactR5[] {
  const isClassifier = (one: Extension): boolean => one.url === CLASSIFIER;
  const artifact = present<typeof plain & Pick<RelatedArtifactR5, 'extension' | 'classifier'>>({
    extension: extension?.filter((one) => !isClassifier(one)),
    ...plain,
    classifier: extension?.filter(isClassifier).flatMap((one) => one.valueCodeableConcept ?? []),
  } as typeof plain);
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
