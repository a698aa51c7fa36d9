import type { LexiconTable } from '../lexicon-table.ts';

/** Conditions, narrow and general, that criteria name. Row format: see `LexiconTable`. */
export const CONDITIONS_NAMED_IN_CRITERIA: LexiconTable = {
  kind: 'condition',
  rows: `
central-positional-vertigo | Central positional vertigo |  | vertigo |
gastrocutaneous-fistula | Gastrocutaneous fistula |  | fistula |
vanishing-twin-syndrome | Vanishing twin syndrome | vanishing twin | pregnancy-complication |
adenomatous-polyp | Adenomatous polyp | adenomatous polyps | polyp | M:D018256 |  | MeSH
noncommunicable-disease | Noncommunicable disease | non-communicable disease; noncommunicable diseases | disease |
fibrosis | Fibrosis |  | disease | M:D005355 |  | MeSH
stricture | Stricture | strictures | disease |
stenosis | Stenosis | stenoses | disease |
atrophy | Atrophy |  | disease | M:D001284 |  | MeSH
hyperplasia | Hyperplasia |  | disease | M:D006965 |  | Mondo
hypoplasia | Hypoplasia |  | disease |
nodule | Nodule | nodules | disease |
shoulder-periarthritis | Shoulder periarthritis | scapulohumeral periarthritis; periarthritis of the shoulder | shoulder-disease |
cardiogenic-pulmonary-edema | Cardiogenic pulmonary edema |  | pulmonary-edema |
contusion | Contusion | contusions; bruise | injury | M:D003288 |  | MeSH
prefibrotic-myelofibrosis | Prefibrotic myelofibrosis |  | primary-myelofibrosis |
cryptoglandular-fistula | Cryptoglandular fistula | cryptoglandular anal fistula | anal-fistula |
avascular-necrosis-of-the-knee | Avascular necrosis of the knee | osteonecrosis of the knee | osteonecrosis |
congenital-amegakaryocytic-thrombocytopenia | Congenital amegakaryocytic thrombocytopenia |  | thrombocytopenia |
post-stroke-pain | Post-stroke pain | poststroke pain | pain |
atheroembolism | Atheroembolism | atheroembolic disease; cholesterol embolism | embolism | I:I75 |  | ICD-10-CM 2018
multiple-sclerosis-relapse | Multiple sclerosis relapse | MS exacerbation; MS relapse; multiple sclerosis exacerbation; relapse of multiple sclerosis | multiple-sclerosis |
vitritis | Vitritis |  | intraocular-inflammation |
bipolar-disorder-with-psychotic-features | Bipolar disorder with psychotic features | bipolar disorder with psychosis | bipolar-disorder |
colonic-dysplasia | Colonic dysplasia | colonic mucosal dysplasia | colon-disease |
d-bifunctional-protein-deficiency | D-bifunctional protein deficiency | D-bifunctional enzyme deficiency | inborn-error-of-metabolism | S:238068007 |  | Mondo
*porphyrin-metabolism-disorder | Porphyrin metabolism disorder | disorder of porphyrin metabolism | metabolic-disease |
melanoma-brain-metastases | Melanoma brain metastases |  | brain-metastases |
melanoma-of-unknown-primary | Melanoma of unknown primary | unknown primary melanoma | melanoma |
difficulty-urinating | Difficulty urinating | difficulty in urinating; difficulty voiding | lower-urinary-tract-symptoms |
shprintzen-goldberg-syndrome | Shprintzen-Goldberg syndrome |  | genetic-disease | S:719069008 |  | Mondo
aneurysm-osteoarthritis-syndrome | Aneurysm-osteoarthritis syndrome |  | genetic-disease |
thromboembolic-pulmonary-hypertension | Thromboembolic pulmonary hypertension |  | pulmonary-hypertension |
immune-mediated-enteropathy | Immune-mediated enteropathy | immune mediated enteropathy | enteropathy immune-mediated-disease |
loss-of-protective-sensation | Loss of protective sensation | protective sensation loss | sensory-disturbance |
calculous-cholecystitis | Calculous cholecystitis | lithiasic cholecystitis | cholecystitis cholelithiasis |
sensory-disability | Sensory disability | sensory disorder | disability |
lethal-fetal-anomaly | Lethal fetal anomaly | fetal lethal anomaly | fetal-anomaly |
somatic-disease | Somatic disease | somatic disorder; somatic illness | disease |
chronic-tension-type-headache | Chronic tension-type headache | CTTH | tension-type-headache | I:G44.22 |  | ICD-10-CM 2018
postoperative-pulmonary-complication | Postoperative pulmonary complication | postoperative pulmonary complications; PPCs; postoperative respiratory complication | lung-disease |
non-carious-cervical-lesion | Non-carious cervical lesion | NCCL; noncarious cervical lesion | dental-disease |
cardiac-asthma | Cardiac asthma |  | heart-failure |
retinal-vasospasm | Retinal vasospasm |  | retinal-vascular-disease |
intrabony-defect | Intrabony defect | intraosseous periodontal defect; infrabony defect | periodontal-disease |
mental-incapacity | Mental incapacity | mentally incompetent; mentally incapacitated; lack of mental capacity; diminished mental capacity; decisional impairment; decisionally impaired; decisional incapacity; impaired decision-making capacity; impaired decision making capacity; lack of decision-making capacity; lack of decisional capacity; mental incompetence; mentally handicapped |  |
scapular-dyskinesis | Scapular dyskinesis |  | shoulder-disease |
platelet-count-abnormality | Platelet count abnormality |  | hematologic-disease |
paranoid-delusion | Paranoid delusion | paranoid delusional thoughts; paranoid delusions | delusion |
`,
};
