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
minor-burn | Minor burn | minor burns | burn |
unspecified-condition | =Unspecified condition | =condition; =health condition; =problem; =ill |  |
unspecified-defect | =Unspecified defect | =defect | disease |
unspecified-syndrome | =Unspecified syndrome | =syndrome | disease |
unspecified-fibrillation | =Unspecified fibrillation | =fibrillation | disease |
unspecified-dysregulation | =Unspecified dysregulation | =dysregulation |  |
asymptomatic-state | =Asymptomatic | =symptom-free; =free of symptoms; =without symptoms |  |
atherosclerotic-valve-disease | Atherosclerotic valve disease | atherosclerotic valvular disease; atherosclerotic heart valve disease | valvular-heart-disease |
frontotemporal-cognitive-dysfunction | Frontotemporal cognitive dysfunction | frontotemporal dysfunction | cognitive-impairment |
icd-lead-malfunction | ICD lead malfunction | ICD electrode malfunction; defibrillator lead malfunction; ICD lead failure; ICD lead dysfunction |  |
synthetic-cannabinoid-poisoning | Synthetic cannabinoid poisoning | synthetic cannabinoid toxicity; synthetic cannabinoid intoxication | poisoning |
cerebrovascular-reactivity-impairment | Impaired cerebrovascular reactivity | impaired CVR; reduced cerebrovascular reactivity; impaired cerebrovascular reserve; exhausted cerebrovascular reserve | cerebrovascular-disease |
intracranial-carotid-artery-occlusion | Intracranial carotid artery occlusion | occlusion of the intracranial carotid artery; occlusion of intracranial carotid artery; intracranial internal carotid artery occlusion | carotid-artery-occlusion |
cardia-ulcer | Cardia ulcer | ulcer of the cardia; gastric cardia ulcer | gastric-ulcer |
cutaneous-suppuration | Cutaneous suppuration | skin suppuration; suppuration of the skin | skin-disease |
peritoneal-leak | Peritoneal leak | peritoneal leakage; peritoneal dialysate leak |  |
mural-thrombus | Mural thrombus | mural thrombi; intramural thrombus; intramural thrombi; mural thrombosis | thrombosis |
sphincter-abnormality | Sphincter abnormality | sphincter abnormalities; sphincter disorder | disease |
epiphyseal-overgrowth | Epiphyseal overgrowth | epiphysial overgrowth | bone-disease |
foveal-thickening | Foveal thickening | thickening of the fovea | retinal-disease |
hyalinosis | Hyalinosis |  | disease |
unspecified-ossification | =Unspecified ossification | =ossification | disease |
valgus-deformity | Valgus deformity | valgus deformation; valgus malalignment; =valgus | deformity |
ischemic-lesion | Ischemic lesion | ischaemic lesion | ischemia |
vascular-invasion | Vascular invasion | invasion of blood vessels |  |
clonal-evolution | Clonal evolution | cytogenetic clonal evolution |  |
monosomal-karyotype | Monosomal karyotype |  | chromosomal-abnormality |
potassium-abnormality | Abnormal serum potassium | abnormal potassium level; abnormal potassium; potassium abnormality; potassium imbalance; potassium disturbance; dyskalemia | electrolyte-imbalance |
neuroimaging-abnormality | Neuroimaging abnormality | neuroimaging abnormalities; abnormal neuroimaging |  |
myxomatous-degeneration | Myxomatous degeneration | myxoid degeneration | disease |
nonischemic-heart-failure | Nonischemic heart failure | non-ischemic heart failure; heart failure of nonischemic origin | congestive-heart-failure |
ischemic-heart-failure | Ischemic heart failure | heart failure of ischemic origin | congestive-heart-failure |
intramural-hematoma | Intramural hematoma | intramural haematoma | hematoma |
myopathic-pain | Myopathic pain |  | pain |
endocervical-disease | Endocervical disease | disease of the endocervix | disease |
alzheimer-disease-or-related-dementia | Alzheimer's disease and related dementia | Alzheimer's disease and related dementias; Alzheimer's disease or related dementia; ADRD | dementia |
muscle-metabolism-disorder | Disorder of muscle metabolism | disorders in muscle metabolism; disorders of muscle metabolism; muscle metabolism disorder | muscle-disease |
granulocyte-deficiency | Granulocyte deficiency | granulocyte-deficient; granulocyte deficient; deficiency of granulocytes | hematologic-disease |
upper-airway-disorder | Upper airway disorder | upper airway pathology; upper airway disease; upper airway disorders | respiratory-disease |
nonbacterial-infection | Nonbacterial infection | non-bacterial infection | infection |
unhealthy-diet | Poor diet | unhealthy diet; poor eating habits; unhealthy eating habits |  |
fetal-hemophilia | Fetal hemophilia | fetal haemophilia; hemophilia of the fetus | hemophilia |
post-ankylotic-mandibular-deformity | Post-ankylotic mandibular deformity |  | deformity |
schizoaffective-disorder-depressive-type | Schizoaffective disorder, depressive type | schizoaffective-depressed; depressive schizoaffective disorder | schizoaffective-disorder |
major-fetal-anomaly | Major fetal anomaly | major fetal abnormality; fetal major abnormalities; major fetal malformation | fetal-anomaly |
skeletal-abnormality | Skeletal abnormality | skeletal abnormalities; skeletal deformity | musculoskeletal-disease |
neurovascular-disease | Neurovascular disease | neurovascular disorder | vascular-disease nervous-system-disease |
respiratory-tract-malformation | Malformation of the respiratory tract | respiratory tract malformation | congenital-malformation respiratory-disease |
mechanical-obstruction | Mechanical obstruction |  | disease |
central-sensitization | Central sensitization | central sensitisation | disease |
endocardial-disease | Endocardial disease | disease of the endocardium | heart-disease |
st-segment-elevation | ST segment elevation | ST elevation; ST-segment elevation | symptom |
-bicycle-accident | Bicycle accident | bicycle crash; bicycle collision; cycling accident; bike accident; bike crash |  |
tick-bite | Tick bite | bite by a tick; tick bites | injury |
inability-to-communicate | =Inability to communicate | =unable to communicate; =not able to communicate; =cannot communicate; =non-communicating | communication-barrier |
inability-to-understand | =Inability to understand | =unable to understand; =not able to understand; =cannot understand | difficulty-understanding |
`,
};
