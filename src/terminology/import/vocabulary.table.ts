import type { ConceptKind } from '../concept.ts';
import { SYSTEMS } from '../concept.ts';

/** A code system that importers know by name. */
export interface Vocabulary {
  /** As in `DOID:2841`; stands before the code in a concept's id. */
  readonly prefix: string;
  readonly title: string;
  /** Code system URI; the first is written, all are read. */
  readonly systems: readonly string[];
  /** Whether codes are written with the prefix (`MONDO:0004979`), as OBO ontologies do. */
  readonly prefixed?: true;
  /** Of its concepts where a file does not say otherwise. */
  readonly kind?: ConceptKind;
  /** Codes below which all is of a kind. */
  readonly roots?: readonly (readonly [string, ConceptKind])[];
  /** Other prefixes under which files refer to it. */
  readonly aliases?: readonly string[];
}

const PURL = 'http://purl.obolibrary.org/obo';

/**
 * In the order in which they are believed where several know a name. Addresses: the HL7 list of external code systems
 * (terminology.hl7.org); prefixes: the Bioregistry's.
 */
export const VOCABULARIES: readonly Vocabulary[] = [
  {
    prefix: 'SCTID',
    title: 'SNOMED CT',
    systems: [SYSTEMS.snomed],
    aliases: ['SNOMEDCT', 'SNOMEDCT_US', 'SNOMED', 'SCT', 'SNOMEDCT_INT'],
  },
  {
    prefix: 'MONDO',
    title: 'Mondo Disease Ontology',
    systems: [`${PURL}/mondo.owl`],
    prefixed: true,
    kind: 'condition',
  },
  { prefix: 'DOID', title: 'Human Disease Ontology', systems: [`${PURL}/doid.owl`], prefixed: true, kind: 'condition' },
  {
    prefix: 'NCIT',
    title: 'NCI Thesaurus',
    systems: ['http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl', `${PURL}/ncit.owl`],
    roots: [
      ['C2991', 'condition'],
      ['C100104', 'condition'],
      ['C3824', 'condition'],
      ['C34808', 'condition'],
    ],
    aliases: ['NCI'],
  },
  { prefix: 'MESH', title: 'Medical Subject Headings', systems: [SYSTEMS.mesh], aliases: ['MSH'] },
  {
    prefix: 'HP',
    title: 'Human Phenotype Ontology',
    systems: ['http://human-phenotype-ontology.org', `${PURL}/hp.owl`],
    prefixed: true,
    kind: 'condition',
  },
  { prefix: 'RXNORM', title: 'RxNorm', systems: [SYSTEMS.rxnorm], aliases: ['RXCUI', 'RxNorm'] },
  {
    prefix: 'ATC',
    title: 'Anatomical Therapeutic Chemical classification',
    systems: ['http://www.whocc.no/atc'],
    kind: 'medication',
  },
  { prefix: 'LOINC', title: 'LOINC', systems: [SYSTEMS.loinc], kind: 'observation' },
  { prefix: 'ICD10CM', title: 'ICD-10-CM', systems: [SYSTEMS.icd10cm], kind: 'condition' },
  {
    prefix: 'ICD10',
    title: 'ICD-10 (WHO)',
    systems: [SYSTEMS.icd10],
    kind: 'condition',
    aliases: ['ICD10WHO', 'ICD-10'],
  },
  { prefix: 'ICD10GM', title: 'ICD-10-GM', systems: ['http://fhir.de/CodeSystem/bfarm/icd-10-gm'], kind: 'condition' },
  {
    prefix: 'ICD9CM',
    title: 'ICD-9-CM',
    systems: ['http://hl7.org/fhir/sid/icd-9-cm'],
    kind: 'condition',
    aliases: ['ICD9'],
  },
  { prefix: 'CVX', title: 'Vaccines administered (CVX)', systems: [SYSTEMS.cvx], kind: 'immunization' },
  { prefix: 'UMLS', title: 'UMLS', systems: ['http://www.nlm.nih.gov/research/umls'], aliases: ['UMLS_CUI'] },
  { prefix: 'OMIM', title: 'OMIM', systems: ['http://www.omim.org'], aliases: ['MIM'] },
  { prefix: 'ORPHANET', title: 'Orphanet', systems: ['http://www.orpha.net'], aliases: ['ORDO', 'Orphanet'] },
  { prefix: 'MEDDRA', title: 'MedDRA', systems: ['http://terminology.hl7.org/CodeSystem/mdr'], aliases: ['MedDRA'] },
];
