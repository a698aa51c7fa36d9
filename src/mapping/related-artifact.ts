import type { CodeableConcept, RelatedArtifact } from '@medplum/fhirtypes';
import type { LargeDoc } from '../trial/derived.ts';
import type { AvailIpd, Reference, ReferencesModule, Retraction, SeeAlsoLink } from '../trial/protocol.ts';
import { codeSystem, xver } from './canonical.ts';
import { codeIn, concept, isDate, isUri, present, presentOrNone, someOf } from './element.ts';
import { ownExtension, ownValue, valueAt } from './extension.ts';

const CLASSIFIER = xver('RelatedArtifact.classifier');
const REFERENCE_TYPE = codeSystem('reference-type');
const PUBMED = 'https://pubmed.ncbi.nlm.nih.gov/';

/** Publications, links, sets of data and documents of a study, in that order. */
export const toArtifacts = (
  nctId: string,
  module: ReferencesModule | undefined,
  documents: readonly LargeDoc[] | undefined,
): RelatedArtifact[] => [
  ...(module?.references ?? []).map(toCitation),
  ...(module?.seeAlsoLinks ?? []).map(toLink),
  ...(module?.availIpds ?? []).map(toDataSet),
  ...(documents ?? []).map((document) => toDocument(nctId, document)),
];

const toCitation = (reference: Reference): RelatedArtifact =>
  present<RelatedArtifact>({
    extension: [
      ...(reference.type === undefined
        ? []
        : [{ url: CLASSIFIER, valueCodeableConcept: concept(REFERENCE_TYPE, reference.type) }]),
      ...ownExtension('retraction', reference.retractions),
      ...ownExtension('link-text', reference.pmid && !isPubmedId(reference.pmid) ? reference.pmid : undefined),
    ],
    type: 'citation',
    citation: reference.citation,
    url: reference.pmid && isPubmedId(reference.pmid) ? `${PUBMED}${reference.pmid}` : undefined,
  });

const isPubmedId = (text: string): boolean => /^\d+$/.test(text);

const toLink = ({ label, url }: SeeAlsoLink): RelatedArtifact =>
  present<RelatedArtifact>({
    extension: ownExtension('link-text', url && !isUri(url) ? url : undefined),
    type: 'documentation',
    display: label,
    url: url && isUri(url) ? url : undefined,
  });

/** Its extension is what tells it from a link, so that an address alone stands there too. */
function toDataSet({ url, ...rest }: AvailIpd): RelatedArtifact {
  const isUrl = url !== undefined && isUri(url);
  const alone = Object.keys(rest).length === 0;
  return present<RelatedArtifact>({
    extension: ownExtension('available-data', isUrl && !alone ? rest : { ...rest, url }),
    type: 'documentation',
    display: rest.type,
    url: isUrl ? url : undefined,
  });
}

const toDocument = (nctId: string, { label, ...rest }: LargeDoc): RelatedArtifact =>
  present<RelatedArtifact>({
    extension: ownExtension('large-document', rest),
    type: 'documentation',
    display: label,
    document: presentOrNone({
      url:
        rest.filename === undefined
          ? undefined
          : `https://cdn.clinicaltrials.gov/large-docs/${nctId.slice(-2)}/${nctId}/${encodeURI(rest.filename)}`,
      title: label,
      creation: rest.date !== undefined && isDate(rest.date) ? rest.date : undefined,
    }),
  });

type Rest<T, K extends keyof T> = Omit<T, K>;

/** What `toArtifacts` wrote, sorted into its lists again. */
export function fromArtifacts(artifacts: readonly RelatedArtifact[] | undefined): {
  readonly references: ReferencesModule | undefined;
  readonly documents: LargeDoc[] | undefined;
} {
  const lists = { references: [], seeAlsoLinks: [], availIpds: [], documents: [] } as {
    references: Reference[];
    seeAlsoLinks: SeeAlsoLink[];
    availIpds: AvailIpd[];
    documents: LargeDoc[];
  };
  for (const artifact of artifacts ?? []) {
    const document = ownValue<Rest<LargeDoc, 'label'>>(artifact.extension, 'large-document');
    const dataSet = ownValue<AvailIpd>(artifact.extension, 'available-data');
    if (artifact.type === 'citation') lists.references.push(fromCitation(artifact));
    else if (document || artifact.document)
      lists.documents.push(present<LargeDoc>({ ...document, label: artifact.display } as LargeDoc));
    else if (dataSet)
      lists.availIpds.push(present<AvailIpd>({ ...dataSet, url: dataSet.url ?? artifact.url } as AvailIpd));
    else if (artifact.type === 'documentation') lists.seeAlsoLinks.push(fromLink(artifact));
  }
  return {
    references: presentOrNone<ReferencesModule>({
      references: someOf(lists.references),
      seeAlsoLinks: someOf(lists.seeAlsoLinks),
      availIpds: someOf(lists.availIpds),
    } as ReferencesModule),
    documents: someOf(lists.documents),
  };
}

const fromLink = ({ extension, display, url }: RelatedArtifact): SeeAlsoLink =>
  present<SeeAlsoLink>({ label: display, url: url ?? ownValue<string>(extension, 'link-text') } as SeeAlsoLink);

const fromCitation = (artifact: RelatedArtifact): Reference =>
  present<Reference>({
    pmid:
      ownValue<string>(artifact.extension, 'link-text') ??
      (artifact.url?.startsWith(PUBMED) ? artifact.url.slice(PUBMED.length).replace(/\/$/, '') : undefined),
    type: codeIn(valueAt<CodeableConcept>(artifact.extension, CLASSIFIER), REFERENCE_TYPE),
    citation: artifact.citation,
    retractions: ownValue<Retraction[]>(artifact.extension, 'retraction'),
  } as Reference);
