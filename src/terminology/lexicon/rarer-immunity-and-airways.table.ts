import { rowsOfKinds } from '../lexicon-kinds.ts';
import type { LexiconTable } from '../lexicon-table.ts';

/** Rarer disorders of immunity, of the airways and of bone, and mishaps. Lists as `rowsOfKinds` reads them; SNOMED CT and MeSH codes from Mondo's exact matches. */
export const RARER_IMMUNITY_AND_AIRWAYS: LexiconTable = {
  kind: 'condition',
  rows: rowsOfKinds(`
immunodeficiency:
Combined immunodeficiency = combined immune deficiency = combined immunodeficiencies;
Phagocyte disorder = phagocyte defect = phagocytic defect = phagocytic disorder = neutrophil dysfunction = neutrophil function defect = defect of phagocytosis = granulocyte dysfunction;
Lymphocyte dysfunction = lymphocyte defect;
Bare lymphocyte syndrome
immune-system-disorder:
Immune dysregulation = immune dysregulation disorder = immune dysregulation syndrome = disorder of immune regulation; IPEX syndrome = immune dysregulation polyendocrinopathy enteropathy X-linked;
Hypocomplementemia = low complement levels
primary-immunodeficiency:
Thymic aplasia = thymic hypoplasia
respiratory-disease:
Ciliary dysfunction = ciliary dyskinesia = impaired mucociliary clearance = mucociliary dysfunction = ciliary disorder = ciliary defect;
Diffuse panbronchiolitis = panbronchiolitis [S:430476004 M:C536174]; Tracheobronchomegaly = Mounier-Kuhn syndrome; Williams-Campbell syndrome [S:54203008];
Yellow nail syndrome [S:400211001 M:D056684]; Pulmonary alveolar microlithiasis = alveolar microlithiasis [S:87153008 M:C562405];
Bronchogenic cyst = bronchial cyst [M:D001994]; Congenital lung malformation = congenital pulmonary malformation = lung malformation = congenital malformation of the lung
joint-disease:
Neurogenic arthropathy = neurogenic osteoarthropathy = neuropathic osteoarthropathy = neuropathic arthropathy = neurogenic joint disease = Charcot joint disease [S:359554008 M:D001177]
esophageal-perforation:
Boerhaave syndrome = Boerhaave's syndrome = spontaneous esophageal rupture = spontaneous rupture of the esophagus [S:19995004 M:C536571]
bone-disease:
Bone demineralization = demineralization of bone = skeletal demineralization = demineralization
injury:
High-energy trauma = high energy injury = high-energy injury = high velocity trauma = high-impact trauma = high energy trauma;
Low-energy trauma = low energy injury = low-energy injury = minimal trauma = low-impact trauma = fragility trauma
neoplasm:
Tumor-like lesion = tumour-like lesion = tumorous lesion = tumor-like lesions
`),
};
