import { rowsOfKinds } from '../lexicon-kinds.ts';
import type { LexiconTable } from '../lexicon-table.ts';

/** How a cancer or a disease of the blood has answered, come back or spread, and what was found where it was taken out. Lists as `rowsOfKinds` reads them. */
export const COURSE_OF_CANCER: LexiconTable = {
  kind: 'condition',
  rows: rowsOfKinds(`
:
Complete remission with incomplete count recovery = complete remission with incomplete blood count recovery = complete remission with incomplete hematologic recovery = CR with incomplete blood count recovery = CR with incomplete hematologic recovery = complete response with incomplete hematologic recovery = complete remission with incomplete blood recovery = CRi;
Second complete remission = CR2; First complete remission = CR1; Morphologic leukemia-free state = morphological leukemia free state = MLFS;
Biochemical remission; Residual tumor = residual tumour = residual cancer;
Cancer survivor = survivor of cancer = survivors of cancer; Survivor of childhood cancer = childhood cancer survivor = survivors of childhood cancer = pediatric cancer survivor;
Bone marrow involvement = marrow involvement = bone marrow infiltration = marrow infiltration = involvement of the bone marrow = infiltration of the bone marrow = bone marrow disease involvement;
Central nervous system involvement = CNS involvement = involvement of the central nervous system = involvement of the CNS;
CNS-1 status = CNS-1 = CNS1; CNS-2 status = CNS-2 = CNS2; CNS-3 status = CNS-3 = CNS3 = CNS3 disease;
Extramedullary disease = extramedullary leukemia;
Bulky disease = bulky tumor = bulky lymphadenopathy; High tumor burden = high tumour burden;
Positive surgical margin = positive resection margin = positive margin = positive tumor margin = positive surgical margins at resection = involved surgical margin = involved resection margin;
Bone marrow relapse = BM relapse = marrow relapse = medullary relapse; Extramedullary relapse; Hematologic relapse = hematological relapse;
Nodal involvement = clinical nodal involvement = regional nodal involvement = lymph nodal involvement;
Extracapsular extension = extraprostatic extension = extracapsular spread; Perineural invasion; Seminal vesicle invasion; Invasion of major blood vessels = major vessel invasion = invasion of large blood vessels = large vessel invasion;
Malignant effusion; Third space fluid = third-space fluid = third spacing fluid;
Spinal tumor involvement = epidural disease extension;
carcinoma:
Pulmonary sarcomatoid carcinoma = lung sarcomatoid carcinoma = sarcomatoid carcinoma of the lung;
liver-cancer:
Fibrolamellar hepatocellular carcinoma = fibrolamellar HCC = fibrolamellar carcinoma = fibrous layer HCC; Sarcomatoid hepatocellular carcinoma = sarcomatoid HCC;
Combined hepatocellular-cholangiocarcinoma = mixed hepatocellular cholangiocarcinoma = mixed cholangiocarcinoma and HCC = mixed hepatocellular carcinoma and cholangiocarcinoma = mixed HCC and cholangiocarcinoma = combined hepatocellular and cholangiocarcinoma;
leukemia:
Hairy cell leukemia variant = variant of hairy cell leukemia = variant hairy cell leukemia;
disease:
Premalignant mole = pre-malignant mole; Intraepithelial neoplasia; Sinonasal inverted papilloma = SNIP tumor = inverted papilloma of the sinuses;
leptomeningeal-carcinomatosis:
Cancerous meningitis;
`),
};

/** Treatments of cancers and of the blood as trials name them. */
export const COURSES_OF_TREATMENT: LexiconTable = {
  kind: 'procedure',
  rows: rowsOfKinds(`
procedure:
GVHD prophylaxis = graft-versus-host disease prophylaxis = graft versus host disease prophylaxis = prophylaxis of GVHD = prophylaxis for GVHD = prevention of GVHD = prophylaxis against GVHD = prevention of graft versus host disease = GVHD prevention;
Lymphodepletion = lymphodepleting chemotherapy = lymphodepletion chemotherapy = lymphodepleting regimen;
surgery:
Complete resection = complete surgical resection = complete tumor resection = gross total resection = R0/R1 resection; Incomplete resection = incomplete tumor removal = incomplete surgical resection = incomplete tumor resection = subtotal resection of the tumor;
`),
};

/** Drugs against cancers by their kinds, beside those of `AGENTS_BY_CLASS`. */
export const KINDS_OF_CANCER_DRUG: LexiconTable = {
  kind: 'medication',
  rows: rowsOfKinds(`
antineoplastic:
Chemoimmunotherapy = chemo-immunotherapy = immunochemotherapy = immuno-chemotherapy; Antineoplastic monoclonal antibody = antineoplastic monoclonal antibodies = anticancer monoclonal antibody = anti-cancer monoclonal antibody;
Radiosensitizer = radiosensitizers = radiosensitiser = radiosensitizing agent = systemic radiosensitizer;
`),
};

/** Markers of cells and changes of chromosomes, beside those of `GENE_ALTERATIONS`. */
export const MARKERS_OF_CANCER: LexiconTable = {
  kind: 'observation',
  rows: rowsOfKinds(`
:
ANKRD26 mutation = ANKRD26 germline mutation = germline ANKRD26 mutation = ANKRD26; ETV6 mutation = ETV6 germline mutation = germline ETV6 mutation = ETV6;
CpG island methylator phenotype = CIMP; Cyclin D1 overexpression = overexpression of cyclin D1; Immature band forms = immature (band) forms = band forms = bands on differential = band neutrophils = band cells;
Free PSA = free prostate-specific antigen = free prostate specific antigen; PSA nadir = nadir PSA = nadir prostate-specific antigen;
RPA class = RTOG RPA class;
`),
};
