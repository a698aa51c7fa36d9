import type { LexiconTable } from '../lexicon-table.ts';

/** Conditions that stand beside, above or below others and must not be taken for them. Row format: see `LexiconTable`. */
export const TOLD_APART_CONDITIONS: LexiconTable = {
  kind: 'condition',
  rows: `
intercurrent-illness | Intercurrent illness | intercurrent disease; inter-current illness | disease |
life-threatening-disease | Life-threatening disease | life-threatening illness; life-threatening condition | serious-illness |
immune-mediated-disease | Immune-mediated disease | immune mediated disorder | immune-system-disorder |
immunosuppression | Immunosuppression | immunosuppressed; immunodepression; immuno-suppression; immunodepressed; immune suppression; immunosuppressed state; immunosuppressed patient; immunosuppressive condition; immunosuppressive disorder; immunosuppressive state; immunosuppressive illness; immunosuppressive disease; immunosuppressing disease; immunosuppressing condition; immuno-suppressing disease; immuno-suppressive disease; immuno-suppressive condition | immunodeficiency |
*congenital-disease | Congenital disease | congenital disorder; congenital pathology; congenital condition; inborn disease | disease |
neurofibromatosis-type-1 | Neurofibromatosis type 1 | NF1; von Recklinghausen disease; neurofibromatosis type I | neurofibromatosis | I:Q85.01 M:D009456 |  | Mondo
multiple-organ-failure | Multiple organ failure | multi-organ failure; multiorgan failure; MOF; multiple organ dysfunction; MODS; multi-organ dysfunction; multiple organ dysfunction syndrome; multisystem organ failure | organ-failure | S:57653000 M:D009102 |  | Mondo
febrile-illness | Febrile illness | febrile disease | fever |
asthenia | Asthenia | asthenic | symptom | M:D001247 |  | MeSH
lethargy | Lethargy | lethargic | symptom | M:D053609 |  | MeSH
muscle-weakness | Muscle weakness | muscular weakness | weakness | M:D018908 |  | MeSH
neuralgia | Neuralgia |  | neuropathic-pain | S:16269008 M:D009437 |  | Mondo
vasomotor-symptoms | Vasomotor symptoms | VMS; vasomotor symptom | symptom |
cervical-lymphadenopathy | Cervical lymphadenopathy | enlarged cervical lymph nodes | lymphadenopathy | S:127086001
severe-allergic-reaction | Severe allergic reaction | severe allergy; severe hypersensitivity reaction; serious allergic reaction | allergy |
allergic-contact-dermatitis | Allergic contact dermatitis |  | contact-allergy contact-dermatitis | I:L23 S:238575004 M:D017449 |  | ICD-10-CM 2018, Mondo
irritant-contact-dermatitis | Irritant contact dermatitis |  | contact-dermatitis | S:110979008 I:L24 M:D017453 |  | ICD-10-CM 2018, Mondo
adverse-event | Adverse event | adverse events; AEs | disease |
drug-intolerance | Drug intolerance | medication intolerance; intolerance to medication | adverse-drug-reaction | S:59037007 |  | FHIR 4.0.1
drug-toxicity | Drug toxicity | drug-induced toxicity; medication toxicity | adverse-drug-reaction |
intolerance | Intolerance | intolerances; =intolerant | adverse-event |
internal-bleeding | Internal bleeding | internal hemorrhage | bleeding |
physical-disability | Physical disability | physical limitation; physical limitations; physical impairment; physically disabled; physical handicap; motor handicap | disability |
functional-impairment | Functional impairment | functional limitation; functional deficit; functional limitations | disability |
communication-barrier | Communication barrier | communication barriers; communication difficulties; communication difficulty; communication problems; communication problem; difficulty communicating; impaired communication; challenging communication; difficulties in communication |  |
nutritional-deficiency | Nutritional deficiency | nutrient deficiency | metabolic-disease |
protein-energy-malnutrition | Protein-energy malnutrition | protein energy malnutrition | malnutrition | S:238107002 M:D011502 |  | Mondo
elevated-blood-pressure | Elevated blood pressure | raised blood pressure; increased blood pressure | cardiovascular-disease |
*hypertensive-emergency | Hypertensive emergency |  | hypertensive-crisis |
*hypertensive-crisis | Hypertensive crisis |  | hypertension | I:I16 |  | ICD-10-CM 2018
hypertensive-urgency | Hypertensive urgency |  | hypertensive-crisis | S:443482000 |  | Mondo
hypertensive-encephalopathy | Hypertensive encephalopathy |  | hypertensive-emergency encephalopathy | I:I67.4 M:D020343 S:50490005 |  | Mondo
myocardial-ischemia | Myocardial ischemia | cardiac ischemia; coronary ischemia; ischemia of myocardium | heart-disease |
sinus-bradycardia | Sinus bradycardia |  | bradycardia |
sinus-tachycardia | Sinus tachycardia |  | tachycardia | M:D013616 |  | MeSH
*arteriosclerosis | Arteriosclerosis | arteriosclerotic disease | vascular-disease | S:72092001 M:D001161 |  | Mondo
atherosclerotic-cardiovascular-disease | Atherosclerotic cardiovascular disease | ASCVD; atherosclerotic vascular disease; arteriosclerotic cardiovascular disease | atherosclerosis cardiovascular-disease |
*peripheral-vascular-disease | Peripheral vascular disease | PVD; peripheral vascular disorder | vascular-disease | M:D016491 |  | Mondo
*arterial-disease | Arterial disease | arteriopathy; arterial disorder | vascular-disease | S:359557001 |  | Mondo
*limb-ischemia | Limb ischemia |  | peripheral-arterial-disease |
primary-raynaud-phenomenon | Primary Raynaud's phenomenon | Raynaud's disease; Reynaud's disease; Raynaud disease; Reynauld disease | raynaud-phenomenon |
carotid-atherosclerosis | Carotid atherosclerosis | carotid artery atherosclerosis | carotid-artery-disease atherosclerosis |
*renovascular-disease | Renovascular disease |  | kidney-disease vascular-disease |
-phlebitis | Phlebitis |  | venous-disease | M:D010689 S:61599003 |  | Mondo
*cerebral-ischemia | Cerebral ischemia | brain ischemia; cerebral ischaemia | cerebrovascular-disease |
thrombotic-stroke | Thrombotic stroke |  | ischemic-stroke |
embolic-stroke | Embolic stroke |  | ischemic-stroke |
aneurysmal-subarachnoid-hemorrhage | Aneurysmal subarachnoid hemorrhage | aSAH; aneurysmal SAH | subarachnoid-hemorrhage |
*diabetes-in-pregnancy | Diabetes in pregnancy |  | diabetes-mellitus pregnancy-complication |
center-involved-diabetic-macular-edema | Center-involved diabetic macular edema | CI-DME; centre-involving diabetic macular edema; center-involving diabetic macular edema | diabetic-macular-edema |
*diabetic-ulcer | Diabetic ulcer |  | diabetes-complication skin-ulcer |
lipid-metabolism-disorder | Lipid metabolism disorder | lipid metabolism abnormality; disorder of lipid metabolism; disorder in lipid metabolism; lipid metabolic disorder | metabolic-disease | S:267431006 S:402788005 M:D052439 |  | MeSH, Mondo
myxedema | Myxedema |  | hypothyroidism | M:D009230 S:43153006 |  | Mondo
*thyrotoxicosis | Thyrotoxicosis |  | thyroid-disease | M:D013971 I:E05.9 S:90739004 |  | ICD-10-CM 2018, Mondo
male-hypogonadism | Male hypogonadism | testosterone deficiency; androgen deficiency; testosterone deficiency syndrome | hypogonadism |
low-testosterone | Low testosterone | decreased testosterone | symptom |
multiple-endocrine-neoplasia-type-2 | Multiple endocrine neoplasia type 2 | MEN2; MEN 2; multiple endocrine neoplasia syndrome 2 | multiple-endocrine-neoplasia | S:61808009 |  | Mondo
multiple-endocrine-neoplasia-type-1 | Multiple endocrine neoplasia type 1 | MEN1; MEN 1; multiple endocrine neoplasia syndrome type 1 | multiple-endocrine-neoplasia | S:30664006 I:E31.21 M:D018761 |  | Mondo
fluid-and-electrolyte-imbalance | Fluid and electrolyte imbalance | fluid-electrolyte imbalance; water-electrolyte imbalance; fluid and electrolyte disorder | metabolic-disease |
acute-porphyria | Acute porphyria | acute hepatic porphyria | porphyria | S:55056006 M:D017094 |  | Mondo
*fructose-intolerance | Fructose intolerance | fructose malabsorption | inborn-error-of-metabolism | M:D005633 |  | MeSH
galactosemia | Galactosemia |  | galactose-intolerance inborn-error-of-metabolism | S:190745006 I:E74.21 M:D005693 |  | Mondo
chronic-kidney-disease-stage-3a | Chronic kidney disease stage 3a | CKD stage 3a; CKD G3a | chronic-kidney-disease-stage-3 | I:N18.31
chronic-kidney-disease-stage-3b | Chronic kidney disease stage 3b | CKD stage 3b; CKD G3b | chronic-kidney-disease-stage-3 | I:N18.32
dialysis-dependence | Dialysis dependence | dialysis dependent; dialysis dependency; dialysis-dependent | kidney-disease |
liver-injury | Liver injury | hepatic injury; liver damage; hepatic damage; damage to the liver; damage of the liver | liver-disease |
*hepatotoxicity | Hepatotoxicity | toxic liver disease; liver toxicity; hepatic toxicity | liver-injury |
fulminant-hepatitis | Fulminant hepatitis |  | acute-liver-failure hepatitis |
*steatohepatitis | Steatohepatitis | steato-hepatitis | fatty-liver-disease |
*gastroesophageal-varices | Gastroesophageal varices | gastro-esophageal varices; gastrooesophageal varices | portal-hypertension varices |
gastrointestinal-disease | Gastrointestinal disease | gastrointestinal disorder; GI disease; GI disorder; gastro-intestinal disease; gastrointestinal diseases; gastrointestinal condition; gastrointestinal pathology; gastrointestinal disturbances; gastrointestinal tract disease; gastrointestinal problems; GI problems; gastro-intestinal abnormalities; gastrointestinal abnormality; digestive tract disease; GI tract disease | digestive-system-disease | M:D005767 |  | MeSH
gastrointestinal-ulcer | Gastrointestinal ulcer | gastrointestinal ulceration; GI ulcer | gastrointestinal-disease |
enteritis | Enteritis | coloenteritis | bowel-disease | M:D004751 S:64613007 |  | Mondo
-hernia | Hernia | hernias | disease | M:D006547 |  | MeSH
pseudomembranous-colitis | Pseudomembranous colitis |  | clostridioides-difficile-infection | S:423590009 M:D004761 |  | Mondo
mass | Mass | lump | disease |
distant-metastasis | Distant metastasis | distant metastases; distant metastatic disease | metastasis |
colorectal-liver-metastases | Colorectal liver metastases | CRLM; colorectal cancer liver metastases | liver-metastases |
hematologic-neoplasm | Hematologic neoplasm | hematologic tumor; haematological neoplasm | neoplasm hematologic-disease | M:D019337 |  | MeSH
estrogen-receptor-positive-breast-cancer | Estrogen receptor positive breast cancer | ER positive breast cancer; ER-positive breast cancer; ER+ breast cancer | hormone-receptor-positive-breast-cancer |
cervical-intraepithelial-neoplasia-grade-2 | Cervical intraepithelial neoplasia grade 2 | CIN 2; CIN2 | cervical-intraepithelial-neoplasia |
cervical-intraepithelial-neoplasia-grade-3 | Cervical intraepithelial neoplasia grade 3 | CIN 3; CIN3 | cervical-intraepithelial-neoplasia |
*central-nervous-system-neoplasm | Central nervous system neoplasm | CNS tumor; central nervous system tumor; CNS neoplasm | neoplasm central-nervous-system-disease | M:D016543 |  | MeSH
monoclonal-gammopathy-of-undetermined-significance | Monoclonal gammopathy of undetermined significance | MGUS | monoclonal-gammopathy | S:277577000 S:58648008 M:D008998 |  | Mondo
intestinal-parasitic-infection | Intestinal parasitic infection | intestinal parasites; intestinal parasitosis; intestinal parasite infection; enteric parasitic infection | parasitic-infection |
coronavirus-infection | Coronavirus infection |  | viral-infection | M:D018352 |  | MeSH
meningoencephalitis | Meningoencephalitis |  | encephalitis meningitis | M:D008590 S:7125002 |  | Mondo
herpes-virus-infection | Herpes virus infection | herpes; herpes infection; herpesvirus infection; herpetic infection | viral-infection |
varicella-zoster-infection | Varicella zoster infection | varicella zoster; varicella zoster virus; VZV; varicella-zoster virus infection | herpes-virus-infection | S:309465005 |  | Mondo
pulmonary-aspergillosis | Pulmonary aspergillosis |  | aspergillosis | M:D055732 |  | MeSH
acute-respiratory-infection | Acute respiratory infection | ARI; acute respiratory tract infection; acute respiratory illness | respiratory-tract-infection |
lung-infection | Lung infection | pulmonary infection | lower-respiratory-tract-infection |
bronchopneumonia | Bronchopneumonia |  | pneumonia | M:D001996 S:396285007 |  | Mondo
bronchitis | Bronchitis |  | respiratory-disease | S:32398004 M:D001991 |  | Mondo
sore-throat | Sore throat | sore throat symptom; throat pain; throat soreness | symptom | S:267102003 |  | Synthea
osteitis | Osteitis |  | bone-disease | S:274144001 M:D010000 |  | Mondo
dental-abscess | Dental abscess | apical abscess; periapical abscess; tooth abscess; dentoalveolar abscess | dental-infection | S:299709002 |  | Mondo
neurological-symptom | Neurological symptom | neurological symptoms; neurological symptomatology; neurologic symptoms | symptom |
focal-neurological-deficit | Focal neurological deficit | focal neurologic deficit; focal deficit; focal neurological deficits; focal neurological signs | neurological-deficit |
brain-disease | Brain disease | brain disorder; cerebral disease; brain pathology; cerebral pathology; brain dysfunction; brain condition; cerebral dysfunction | central-nervous-system-disease | S:81308009 |  | Mondo
multi-infarct-dementia | Multi-infarct dementia |  | vascular-dementia | M:D015161 |  | Mondo
*vascular-cognitive-impairment | Vascular cognitive impairment |  | dementia cerebrovascular-disease |
pick-disease | Pick disease | Pick's disease | frontotemporal-dementia | I:G31.01 M:D020774 S:13092008 |  | Mondo
lewy-body-disease | Lewy body disease | LBD | neurodegenerative-disease | M:D020961 |  | MeSH
neurocognitive-disorder | Neurocognitive disorder | neurocognitive disorders | cognitive-impairment |
amnestic-mild-cognitive-impairment | Amnestic mild cognitive impairment | aMCI; amnestic MCI | mild-cognitive-impairment |
*unconsciousness | Unconsciousness | unconscious; unconscious state | disorder-of-consciousness | M:D014474 |  | MeSH
central-nervous-system-demyelinating-disease | Central nervous system demyelinating disease | CNS demyelinating disease | demyelinating-disease |
myasthenic-syndrome | Myasthenic syndrome |  | neuromuscular-disease |
*neuropathy | Neuropathy | neuropathies; neuropathic disorder; nerve disease; nerve disorder | nervous-system-disease |
polyneuropathy | Polyneuropathy | polyneuropathies | peripheral-neuropathy | I:G62.9 S:42345000 M:D011115 |  | ICD-10-CM 2018, Mondo
sensory-neuropathy | Sensory neuropathy | peripheral sensory neuropathy; sensory polyneuropathy | peripheral-neuropathy | S:95662005 |  | Mondo
nerve-root-compression | Nerve root compression |  | nervous-system-disease |
radicular-pain | Radicular pain | nerve root pain; radiculalgia | neuropathic-pain |
radiculitis | Radiculitis |  | radiculopathy |
paresis | Paresis |  | nervous-system-disease | M:D010291 |  | MeSH
hemiparesis | Hemiparesis |  | paresis |
paraparesis | Paraparesis |  | paresis | S:1845001 |  | FHIR 4.0.1
spinal-cord-lesion | Spinal cord lesion |  | myelopathy |
numbness | Numbness |  | symptom |
emotional-disorder | Emotional disorder | emotional problems; emotional disturbance | mental-disorder |
-axis-i-disorder | Axis I disorder | axis I psychiatric disorder; axis 1 disorder; axis I diagnosis; axis 1 diagnosis; axis I psychiatric diagnosis; axis I mental disorder | mental-disorder |
depressive-symptoms | Depressive symptoms | depressed mood; depressive symptom; depressive mood | psychiatric-symptom |
major-depressive-episode | Major depressive episode | MDE | depression |
suicidal-intent | Suicidal intent | suicidal intention | suicidality |
dissociative-identity-disorder | Dissociative identity disorder | multiple personality disorder | dissociative-disorder | S:31611000 I:F44.81 M:D009105 |  | Mondo
airway-disease | Airway disease | airway pathology; airways disease | respiratory-disease |
parenchymal-lung-disease | Parenchymal lung disease |  | lung-disease |
lung-infiltrates | Lung infiltrates | pulmonary infiltrates; lung infiltrate; pulmonary infiltrate | lung-disease |
non-cystic-fibrosis-bronchiectasis | Non-cystic fibrosis bronchiectasis | NCFB; non-CF bronchiectasis | bronchiectasis |
productive-cough | Productive cough | wet cough | cough |
dry-cough | Dry cough | nonproductive cough; non-productive cough | cough |
difficult-intubation | Difficult intubation | predicted difficult intubation; difficult tracheal intubation | difficult-airway |
*hemolytic-disease | Hemolytic disease | hemolytic disorder | anemia |
sickle-cell-anemia | Sickle cell anemia | HbSS; homozygous sickle cell disease; hemoglobin SS disease | sickle-cell-disease | M:D000755 |  | Mondo
*microangiopathy | Microangiopathy |  | vascular-disease |
*platelet-disorder | Platelet disorder |  | coagulopathy |
eosinophilic-disorder | Eosinophilic disorder | eosinophilic disease | disease |
*lupus-erythematosus | Lupus erythematosus | lupus | connective-tissue-disease autoimmune-disease | S:200936003 |  | Mondo
*scleroderma | Scleroderma |  | connective-tissue-disease autoimmune-disease |
sicca-syndrome | Sicca syndrome | sicca symptoms | disease |
-low-bone-density | Low bone density | low bone mineral density; low BMD | bone-disease |
tendinitis | Tendinitis | tendonitis; tendon inflammation | tendinopathy |
muscle-contracture | Muscle contracture |  | contracture |
*pemphigoid | Pemphigoid |  | skin-disease autoimmune-disease | I:L12 S:86142006 |  | Mondo
*vision-disorder | Vision disorder | visual disorder; visual disturbance; vision problems; visual problems; vision disturbance; vision changes; visual changes | eye-disease | S:95677002 M:D014786 |  | Mondo
acute-angle-closure-glaucoma | Acute angle-closure glaucoma | acute angle closure glaucoma; acute narrow angle glaucoma; acute angle closure crisis | angle-closure-glaucoma | S:30041005 I:H40.21 |  | ICD-10-CM 2018, Mondo
age-related-cataract | Age-related cataract | senile cataract | cataract | S:39450006 I:H25 |  | Mondo
-ocular-media-opacity | Ocular media opacity | media opacity; opacity of the ocular media; opaque ocular media | eye-disease |
age-related-macular-degeneration | Age-related macular degeneration | AMD; ARMD | macular-degeneration | S:267718000
inner-ear-disease | Inner ear disease | inner ear disorder | ear-disease | S:232297009 I:H80-H83 M:D007759 |  | Mondo
*hearing-disorder | Hearing disorder | auditory disorder; hearing problem; hearing problems; hearing difficulty; hearing difficulties; reduced hearing; decreased hearing | ear-disease | S:128540005 M:D006311 |  | Mondo
lower-urinary-tract-disease | Lower urinary tract disease |  | urological-disease |
*incontinence | Incontinence | incontinent | disease |
detrusor-sphincter-dyssynergia | Detrusor sphincter dyssynergia | detrusor-sphincter dyssynergia | neurogenic-bladder | S:236655005 |  | Mondo
voiding-dysfunction | Voiding dysfunction | voiding disorder; micturition disorder; urination disorder; dysfunctional voiding; bladder voiding dysfunction; urinary dysfunction; voiding difficulty; urination problems | urological-disease |
-uterine-bleeding | Uterine bleeding |  | gynecological-disease bleeding |
vaginal-prolapse | Vaginal prolapse |  | pelvic-organ-prolapse |
adverse-pregnancy-outcome | Adverse pregnancy outcome | adverse pregnancy outcomes; poor pregnancy outcome; adverse obstetric outcome | disease |
tubal-pregnancy | Tubal pregnancy |  | ectopic-pregnancy | M:D011274 I:O00.1 S:79586000 |  | ICD-10-CM 2018, Mondo
*pregnancy-loss | Pregnancy loss | fetal loss | pregnancy-complication |
abortion | Abortion | abortions | pregnancy-loss |
*obstetric-hemorrhage | Obstetric hemorrhage | obstetric bleeding | pregnancy-complication bleeding |
*fetal-death | Fetal death | intrauterine fetal death; IUFD; fetal demise; intrauterine fetal demise; stillborn; dead fetus | pregnancy-complication pregnancy-loss | M:D005313 |  | MeSH
nonviable-pregnancy | Nonviable pregnancy | non-viable pregnancy | pregnancy-complication |
wound | Wound | wounds | injury |
full-thickness-rotator-cuff-tear | Full-thickness rotator cuff tear | full thickness rotator cuff tear | rotator-cuff-tear |
subluxation | Subluxation | joint subluxation | injury |
pituitary-tumor | Pituitary tumor | pituitary neoplasm | pituitary-disease | S:127024001 |  | Mondo
panhypopituitarism | Panhypopituitarism |  | hypopituitarism | S:32390006 |  | Mondo
hematemesis | Hematemesis | vomiting blood; vomiting of blood; coffee ground emesis; coffee-ground emesis; coffee ground vomiting; coffee-ground vomiting | upper-gastrointestinal-bleeding | M:D006396 |  | MeSH
staphylococcus-aureus-infection | Staphylococcus aureus infection | S. aureus infection | staphylococcal-infection | S:406602003 |  | Mondo
vaginal-infection | Vaginal infection | infection of the vagina | infection gynecological-disease | S:237091009 |  | Mondo
vulvovaginitis | Vulvovaginitis |  | vaginitis | M:D014848 S:53277000 |  | Mondo
language-disorder | Language disorder | language problems | nervous-system-disease | M:D007806 |  | Mondo
panic-attack | Panic attack | panic attacks | psychiatric-symptom |
specific-phobia | Specific phobia | simple phobia | phobia | M:C562465 S:54587008 |  | Mondo
hypereosinophilia | Hypereosinophilia |  | eosinophilia |
anterior-knee-pain | Anterior knee pain |  | knee-pain |
legal-blindness | Legal blindness | legally blind | visual-impairment |
primary-open-angle-glaucoma | Primary open-angle glaucoma | POAG; primary open angle glaucoma | open-angle-glaucoma | S:77075001 M:C562750 I:H40.11 |  | ICD-10-CM 2018, Mondo
nocturnal-enuresis | Nocturnal enuresis | bedwetting; bed wetting; bed-wetting | enuresis | M:D053206 |  | Mondo
radius-fracture | Radius fracture |  | fracture-of-limb | S:12676007 M:D011885 |  | Mondo
proximal-humerus-fracture | Proximal humerus fracture | proximal humeral fracture; proximal humeral fractures | humerus-fracture |
meniscus-injury | Meniscus injury | meniscal injury | knee-injury |
`,
};
