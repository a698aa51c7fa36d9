import type { LexiconTable } from '../lexicon-table.ts';

/** More conditions that stand beside, above or below others and must not be taken for them. Row format: see `LexiconTable`. */
export const TOLD_APART_CONDITIONS_CONTINUED: LexiconTable = {
  kind: 'condition',
  rows: `
severe-congenital-neutropenia | Severe congenital neutropenia | Kostmann syndrome | congenital-neutropenia | S:89655007 |  | Mondo
cyclic-neutropenia | Cyclic neutropenia |  | congenital-neutropenia | S:191347008 I:D70.4 M:C536227 |  | Mondo
leukostasis | Leukostasis |  | leukocytosis | M:D018921 |  | Mondo
agammaglobulinemia | Agammaglobulinemia |  | hypogammaglobulinemia | M:D000361 |  | Mondo
x-linked-agammaglobulinemia | X-linked agammaglobulinemia | Bruton agammaglobulinemia | agammaglobulinemia | S:65880007 M:C537409 |  | Mondo
cryopyrin-associated-periodic-syndrome | Cryopyrin-associated periodic syndrome | ?CAPS | autoinflammatory-disease | S:430079001 M:D056587 |  | Mondo
heat-exhaustion | Heat exhaustion |  | disease | I:T67.5 |  | ICD-10-CM 2018
petechiae | Petechiae | petechia | symptom |
coronary-event | Coronary event |  | cardiac-event |
coronary-artery-dissection | Coronary artery dissection | coronary dissection | heart-disease |
myocardial-fibrosis | Myocardial fibrosis | cardiac fibrosis | heart-disease |
left-ventricular-outflow-tract-obstruction | Left ventricular outflow tract obstruction | LVOT obstruction; LVOTO; left ventricular outflow obstruction | heart-disease |
atrial-arrhythmia | Atrial arrhythmia | atrial arrhythmias; atrial dysrhythmia | supraventricular-arrhythmia |
fontan-circulation | Fontan circulation | Fontan physiology | congenital-heart-disease |
right-to-left-shunt | Right-to-left shunt | right to left shunt; right-to-left cardiac shunt | intracardiac-shunt |
atrial-thrombus | Atrial thrombus |  | intracardiac-thrombus |
left-atrial-appendage-thrombus | Left atrial appendage thrombus | LAA thrombus | left-atrial-thrombus |
cervical-artery-dissection | Cervical artery dissection |  | carotid-artery-disease |
arterial-dissection | Arterial dissection | artery dissection | vascular-disease |
cryoglobulinemic-vasculitis | Cryoglobulinemic vasculitis | mixed cryoglobulinemic vasculitis | cryoglobulinemia vasculitis | S:190815001 M:C565141 |  | Mondo
cutaneous-vasculitis | Cutaneous vasculitis |  | vasculitis |
chronic-venous-disease | Chronic venous disease | chronic venous disorder | venous-disease |
middle-cerebral-artery-infarction | Middle cerebral artery infarction | MCA infarction; middle cerebral artery stroke; MCA stroke; MCA infarct | ischemic-stroke | M:D020244 |  | Mondo
intracranial-arterial-stenosis | Intracranial arterial stenosis | intracranial stenosis; intracranial artery stenosis; stenosis of intracranial artery | cerebrovascular-disease atherosclerosis |
leg-edema | Leg edema | lower extremity edema; lower limb edema; ankle edema; pedal edema | peripheral-edema |
hemorrhagic-shock | Hemorrhagic shock |  | hypovolemic-shock | S:355001 |  | FHIR 4.0.1
group-a-streptococcal-infection | Group A streptococcal infection | group A streptococcus; Streptococcus pyogenes infection; group A streptococcus infection; GAS infection | streptococcal-infection |
group-b-streptococcus-colonization | Group B streptococcus colonization | GBS colonization; group B streptococcal colonization; GBS carrier | disease |
invasive-pneumococcal-disease | Invasive pneumococcal disease |  | pneumococcal-infection |
invasive-meningococcal-disease | Invasive meningococcal disease |  | meningococcal-infection |
escherichia-coli-infection | Escherichia coli infection | E. coli infection | enterobacteriaceae-infection | S:71057007 M:D004927 |  | Mondo
bartonella-infection | Bartonella infection | bartonellosis | bacterial-infection | S:266123003 I:A44 M:D001474 |  | Mondo
nongonococcal-urethritis | Nongonococcal urethritis | non-gonococcal urethritis | urethritis | S:84619001 |  | Mondo
gonococcal-urethritis | Gonococcal urethritis |  | urethritis gonorrhea | S:236682002 |  | Mondo
bk-virus-nephropathy | BK virus nephropathy | BK nephropathy; polyomavirus nephropathy | bk-virus-infection kidney-disease | S:713886006 |  | Mondo
pollen-allergy | Pollen allergy |  | allergy |
-non-allergic-rhinitis | Non-allergic rhinitis | nonallergic rhinitis | rhinitis |
recurrent-tonsillitis | Recurrent tonsillitis |  | tonsillitis |
tonsillar-hypertrophy | Tonsillar hypertrophy | tonsil hypertrophy; enlarged tonsils; hypertrophic tonsils | ear-nose-throat-disease |
adenotonsillar-hypertrophy | Adenotonsillar hypertrophy | adenotonsillar hyperplasia | adenoid-hypertrophy tonsillar-hypertrophy |
chronic-suppurative-otitis-media | Chronic suppurative otitis media | CSOM | chronic-otitis-media | S:38394007 |  | Mondo
-skin-and-soft-tissue-infection | Skin and soft tissue infection | SSTI; skin or soft tissue infection; skin and skin structure infection | infection |
acute-bacterial-skin-and-skin-structure-infection | Acute bacterial skin and skin structure infection | ABSSSI | skin-and-soft-tissue-infection |
carbuncle | Carbuncle |  | abscess | S:416893007 M:D002270 |  | Mondo
tubo-ovarian-abscess | Tubo-ovarian abscess | tuboovarian abscess | pelvic-abscess |
complicated-intra-abdominal-infection | Complicated intra-abdominal infection | cIAI | intra-abdominal-infection |
neurocysticercosis | Neurocysticercosis |  | cysticercosis central-nervous-system-infection | M:D020019 |  | MeSH
head-lice | Head lice |  | pediculosis |
filariasis | Filariasis |  | helminth-infection | S:105706003 I:B74 M:D005368 |  | ICD-10-CM 2018, Mondo
nonspecific-interstitial-pneumonia | Nonspecific interstitial pneumonia | NSIP | idiopathic-interstitial-pneumonia | S:129452008 |  | Mondo
usual-interstitial-pneumonia | Usual interstitial pneumonia |  | idiopathic-interstitial-pneumonia |
pulmonary-hemorrhage | Pulmonary hemorrhage |  | lung-disease bleeding |
upper-airway-obstruction | Upper airway obstruction |  | airway-obstruction |
subglottic-stenosis | Subglottic stenosis |  | tracheal-stenosis |
hypoventilation | Hypoventilation |  | symptom | M:D007040 |  | MeSH
pleural-plaques | Pleural plaques |  | pleural-disease | I:J92 |  | ICD-10-CM 2018
transfusion-related-acute-lung-injury | Transfusion-related acute lung injury | TRALI | acute-lung-injury |
kartagener-syndrome | Kartagener syndrome |  | primary-ciliary-dyskinesia | S:42402006 M:D007619 |  | Mondo
diaphragmatic-hernia | Diaphragmatic hernia |  | congenital-malformation | S:39839004 |  | FHIR 4.0.1
esophageal-motility-disorder | Esophageal motility disorder | esophageal dysmotility; oesophageal dysmotility | gastrointestinal-motility-disorder esophageal-disease | S:266434009 I:K22.4 M:D015154 |  | Mondo
perforated-peptic-ulcer | Perforated peptic ulcer | perforated ulcer; peptic ulcer perforation; ulcer perforation | peptic-ulcer gastrointestinal-perforation | S:79118000 M:D010439 |  | Mondo
tracheoesophageal-fistula | Tracheoesophageal fistula | tracheo-oesophageal fistula | congenital-malformation | M:D014138 |  | MeSH
megacolon | Megacolon |  | bowel-disease | S:33995003 M:D008531 |  | Mondo
acute-severe-ulcerative-colitis | Acute severe ulcerative colitis | ASUC; fulminant ulcerative colitis; acute severe colitis | ulcerative-colitis |
radiation-enteritis | Radiation enteritis | radiation colitis; radiation enteropathy | bowel-disease |
ulcerative-proctitis | Ulcerative proctitis |  | proctitis ulcerative-colitis |
perianal-crohn-disease | Perianal Crohn's disease | perianal Crohn disease; perianal fistulizing Crohn's disease | crohn-disease | S:235796008 |  | Mondo
obstetric-fistula | Obstetric fistula |  | fistula |
urogenital-fistula | Urogenital fistula | genitourinary fistula | fistula |
air-leak | Air leak | prolonged air leak; pulmonary air leak | lung-disease |
duodenal-atresia | Duodenal atresia |  | intestinal-atresia | S:51118003 M:C535720 |  | Mondo
anorectal-malformation | Anorectal malformation |  | congenital-malformation | S:33225004 M:C537771 |  | Mondo
advanced-adenoma | Advanced adenoma | advanced colorectal adenoma | colorectal-adenoma |
rectal-polyp | Rectal polyp |  | colorectal-polyp | S:39772007 I:K62.1 |  | Mondo
recurrent-rectal-polyp | Recurrent rectal polyp |  | rectal-polyp | S:713197008 |
strangulated-hernia | Strangulated hernia |  | abdominal-hernia |
angiodysplasia | Angiodysplasia | angiodysplasia of the gastrointestinal tract; gastrointestinal angiodysplasia; GI angiodysplasia | gastrointestinal-disease | S:90858003 M:D016888 |  | Mondo
autoimmune-gastritis | Autoimmune gastritis |  | atrophic-gastritis |
bleeding-peptic-ulcer | Bleeding peptic ulcer | bleeding ulcer | gastrointestinal-bleeding peptic-ulcer |
flatulence | Flatulence | excessive gas | symptom | M:D005414 |  | MeSH
abdominal-distension | Abdominal distension | abdominal distention; bloated abdomen | symptom |
dysentery | Dysentery |  | diarrhea | S:111939009 S:19213003 M:D004403 |  | Mondo
biliary-stricture | Biliary stricture | biliary stenosis; bile duct stricture; bile duct stenosis | biliary-tract-disease |
obstructive-jaundice | Obstructive jaundice |  | biliary-obstruction jaundice | M:D041781 |  | Mondo
walled-off-pancreatic-necrosis | Walled-off pancreatic necrosis | walled-off necrosis; WOPN; WON | necrotizing-pancreatitis |
infected-pancreatic-necrosis | Infected pancreatic necrosis |  | necrotizing-pancreatitis |
idiopathic-short-stature | Idiopathic short stature |  | short-stature |
gluten-intolerance | Gluten intolerance |  | food-intolerance |
gitelman-syndrome | Gitelman syndrome |  | kidney-disease genetic-disease | S:707756004 M:D053579 |  | Mondo
ureteral-obstruction | Ureteral obstruction | ureteric obstruction | obstructive-uropathy | S:20018005 M:D014517 |  | Mondo
graft-dysfunction | Graft dysfunction | allograft dysfunction | disease |
chronic-kidney-disease-mineral-and-bone-disorder | Chronic kidney disease-mineral and bone disorder | CKD-MBD | bone-disease |
microalbuminuria | Microalbuminuria | moderately increased albuminuria | albuminuria |
macroalbuminuria | Macroalbuminuria | overt albuminuria; severely increased albuminuria | albuminuria |
chronic-prostatitis-chronic-pelvic-pain-syndrome | Chronic prostatitis/chronic pelvic pain syndrome | CP/CPPS; chronic abacterial prostatitis; chronic nonbacterial prostatitis; category III chronic pelvic pain syndrome | chronic-prostatitis |
epididymo-orchitis | Epididymo-orchitis | epididymoorchitis | epididymitis | S:197983000 I:N45.3 |  | Mondo
kallmann-syndrome | Kallmann syndrome |  | hypogonadotropic-hypogonadism | S:93559003 M:D017436 |  | Mondo
congenital-hyperinsulinism | Congenital hyperinsulinism |  | hyperinsulinism | M:D044903 |  | MeSH
hyperinsulinemia | Hyperinsulinemia |  | endocrine-disease |
monogenic-obesity | Monogenic obesity |  | obesity |
kwashiorkor | Kwashiorkor |  | severe-acute-malnutrition | S:58262005 I:E40 M:D007732 |  | ICD-10-CM 2018, Mondo
marasmus | Marasmus |  | severe-acute-malnutrition | S:29740003 I:E41 |  | Mondo
vitamin-c-deficiency | Vitamin C deficiency |  | vitamin-deficiency | S:76169001 M:D001206 |  | Mondo
thiamine-deficiency | Thiamine deficiency | vitamin B1 deficiency | vitamin-deficiency | M:D013832 I:E51 |  | MeSH, ICD-10-CM 2018
metabolic-alkalosis | Metabolic alkalosis |  | alkalosis | S:1388004 |  | FHIR 4.0.1
homocystinuria | Homocystinuria |  | inborn-error-of-metabolism | S:11282001 I:E72.11 M:D006712 |  | Mondo
niemann-pick-disease-type-c | Niemann-Pick disease type C | Niemann-Pick type C | niemann-pick-disease | S:66751000 I:E75.242 M:D052556 |  | Mondo
acid-sphingomyelinase-deficiency | Acid sphingomyelinase deficiency | ASMD | niemann-pick-disease |
gm2-gangliosidosis | GM2 gangliosidosis |  | lysosomal-storage-disease | S:33316007 I:E75.0 M:D020143 |  | ICD-10-CM 2018, Mondo
glycogen-storage-disease-type-i | Glycogen storage disease type I | von Gierke disease | glycogen-storage-disease | M:D005953 |  | MeSH
hypophosphatemic-rickets | Hypophosphatemic rickets |  | genetic-disease bone-disease | M:D063730 |  | Mondo
brain-lesion | Brain lesion | cerebral lesion; structural brain lesion; structural brain abnormality; brain abnormality; brain lesions | intracranial-lesion |
intracranial-mass | Intracranial mass | space-occupying lesion of the brain; intracranial space-occupying lesion | intracranial-lesion |
non-suicidal-self-injury | Non-suicidal self-injury | NSSI | self-harm |
hiv-associated-dementia | HIV-associated dementia | HIV dementia; AIDS dementia complex | hiv-associated-neurocognitive-disorder | S:421529006 M:D015526 |  | Mondo
wernicke-korsakoff-syndrome | Wernicke-Korsakoff syndrome |  | encephalopathy | S:69482004 M:C538669 |  | Mondo
korsakoff-syndrome | Korsakoff syndrome | Korsakoff | wernicke-korsakoff-syndrome | M:D020915 |  | MeSH
unilateral-vocal-cord-paralysis | Unilateral vocal cord paralysis | unilateral vocal fold paralysis; UVFP | vocal-cord-paralysis |
oculomotor-nerve-palsy | Oculomotor nerve palsy | third nerve palsy; oculomotor palsy | cranial-nerve-palsy |
idiopathic-normal-pressure-hydrocephalus | Idiopathic normal pressure hydrocephalus | iNPH | normal-pressure-hydrocephalus |
cerebrospinal-fluid-leak | Cerebrospinal fluid leak | CSF leak; CSF leakage; cerebrospinal fluid leakage; CSF fistula; spinal fluid leak | central-nervous-system-disease | S:230744007 I:G96.0 M:D065634 |  | Mondo
leg-cramps | Leg cramps |  | muscle-cramp |
cerebellar-syndrome | Cerebellar syndrome | cerebellar dysfunction | central-nervous-system-disease |
mesial-temporal-lobe-epilepsy | Mesial temporal lobe epilepsy |  | temporal-lobe-epilepsy |
-non-epileptic-seizures | Non-epileptic seizures | nonepileptic seizures | conversion-disorder |
hypokalemic-periodic-paralysis | Hypokalemic periodic paralysis |  | periodic-paralysis | S:82732003 M:D020514 |  | Mondo
hyperkalemic-periodic-paralysis | Hyperkalemic periodic paralysis |  | periodic-paralysis | S:304737009 M:D020513 |  | Mondo
brachial-plexopathy | Brachial plexopathy | plexopathy; brachial plexus lesion; brachial plexus disorder | peripheral-neuropathy | S:3548001 M:D020516 |  | Mondo
central-post-stroke-pain | Central post-stroke pain | thalamic pain; post-stroke central pain | central-neuropathic-pain |
excessive-daytime-sleepiness | Excessive daytime sleepiness | EDS sleepiness; daytime sleepiness; excessive daytime somnolence | sleep-disorder |
narcolepsy-type-1 | Narcolepsy type 1 | narcolepsy with cataplexy | narcolepsy |
prolonged-grief-disorder | Prolonged grief disorder | complicated grief; persistent complex bereavement disorder | grief |
social-isolation | Social isolation |  | symptom | M:D012934 |  | MeSH
-olfactory-disorder | Olfactory disorder | smell disorder; olfactory dysfunction; olfactory loss | symptom |
hyposmia | Hyposmia | reduced sense of smell | olfactory-disorder |
-taste-disorder | Taste disorder | taste disturbance; taste alteration | symptom | M:D013651 |  | MeSH
ageusia | Ageusia | loss of taste | taste-disorder | M:D000370 |  | MeSH
hemianopia | Hemianopia | hemianopsia | visual-field-defect |
homonymous-hemianopia | Homonymous hemianopia | homonymous hemianopsia | hemianopia |
scotoma | Scotoma | scotomata | visual-field-defect | I:H53.42 M:D012607 |  | Mondo
critical-illness-myopathy | Critical illness myopathy |  | muscle-disease |
icu-acquired-weakness | ICU-acquired weakness | intensive care unit acquired weakness | neuromuscular-disease |
renal-mass | Renal mass | kidney mass | kidney-disease |
gastrointestinal-neoplasm | Gastrointestinal neoplasm | gastrointestinal tumor; digestive tumor; digestive neoplasia; gastrointestinal tumour; GI tumor | neoplasm gastrointestinal-disease | M:D005770 |  | MeSH
small-bowel-adenocarcinoma | Small bowel adenocarcinoma |  | small-intestine-cancer | S:424440001 |  | Mondo
carcinoid-syndrome | Carcinoid syndrome |  | disease | S:35868009 I:E34.0 |  | Mondo
periampullary-cancer | Periampullary cancer | periampullary carcinoma | biliary-tract-cancer |
mature-teratoma | Mature teratoma | dermoid cyst | teratoma | S:254875009 |  | Mondo
advanced-renal-cell-carcinoma | Advanced renal cell carcinoma | advanced RCC | renal-cell-carcinoma metastasis |
advanced-melanoma | Advanced melanoma | unresectable or metastatic melanoma | melanoma metastasis |
endometrial-adenocarcinoma | Endometrial adenocarcinoma |  | endometrial-cancer |
salivary-gland-neoplasm | Salivary gland neoplasm | salivary gland tumor | head-and-neck-cancer | S:235132004 |  | Mondo
parotid-cancer | Parotid cancer | parotid carcinoma | salivary-gland-cancer | S:363379000 I:C07 M:D010307 |  | Mondo
adrenal-incidentaloma | Adrenal incidentaloma | adrenal nodule | endocrine-disease |
central-nervous-system-cancer | Central nervous system cancer | CNS malignancy; central nervous system malignancy; CNS cancer | brain-tumor malignancy | S:126951006 |  | Mondo
dedifferentiated-liposarcoma | Dedifferentiated liposarcoma |  | liposarcoma | S:404072004 |  | Mondo
well-differentiated-liposarcoma | Well-differentiated liposarcoma |  | liposarcoma |
relapsed-or-refractory-acute-myeloid-leukemia | Relapsed or refractory acute myeloid leukemia | relapsed/refractory AML; R/R AML; relapsed or refractory AML; relapsed/refractory acute myeloid leukemia | acute-myeloid-leukemia |
therapy-related-acute-myeloid-leukemia | Therapy-related acute myeloid leukemia | therapy-related AML; t-AML; treatment-related AML | secondary-acute-myeloid-leukemia |
lymphoblastic-leukemia | Lymphoblastic leukemia |  | lymphoid-leukemia |
t-cell-prolymphocytic-leukemia | T-cell prolymphocytic leukemia | T-PLL | prolymphocytic-leukemia | S:277545003 S:277567002 M:D015461 |  | Mondo
b-cell-malignancy | B-cell malignancy | B cell malignancy; B-cell neoplasm | lymphoid-malignancy |
t-cell-lymphoblastic-lymphoma | T-cell lymphoblastic lymphoma | T-lymphoblastic lymphoma | lymphoblastic-lymphoma |
high-grade-b-cell-lymphoma | High-grade B-cell lymphoma | high grade B-cell lymphoma | non-hodgkin-lymphoma | S:277617004 |  | Mondo
triple-hit-lymphoma | Triple-hit lymphoma |  | high-grade-b-cell-lymphoma |
splenic-marginal-zone-lymphoma | Splenic marginal zone lymphoma |  | marginal-zone-lymphoma | S:763666008 |  | Mondo
nodal-marginal-zone-lymphoma | Nodal marginal zone lymphoma |  | marginal-zone-lymphoma | S:277623009 |  | Mondo
lymphoplasmacytic-lymphoma | Lymphoplasmacytic lymphoma |  | indolent-non-hodgkin-lymphoma |
multicentric-castleman-disease | Multicentric Castleman disease | MCD Castleman | castleman-disease |
solitary-plasmacytoma | Solitary plasmacytoma |  | plasmacytoma | I:C90.3 |  | ICD-10-CM 2018
extramedullary-plasmacytoma | Extramedullary plasmacytoma |  | plasmacytoma | S:188718006 I:C90.2 |  | ICD-10-CM 2018, Mondo
sacroiliac-joint-pain | Sacroiliac joint pain |  | joint-disease |
hemarthrosis | Hemarthrosis | haemarthrosis; joint bleeding; joint bleed | joint-disease bleeding | S:81808003 I:M25.0 M:D006395 |  | ICD-10-CM 2018, Mondo
statin-associated-muscle-symptoms | Statin-associated muscle symptoms | SAMS | muscle-disease |
mccune-albright-syndrome | McCune-Albright syndrome |  | bone-disease | S:726029005 |  | Mondo
hand-fracture | Hand fracture |  | fracture-of-limb |
mandibular-fracture | Mandibular fracture | mandible fracture; jaw fracture; fractured jaw; broken jaw | facial-fracture | M:D008337 |  | MeSH
orbital-fracture | Orbital fracture |  | facial-fracture | M:D009917 |  | MeSH
adolescent-idiopathic-scoliosis | Adolescent idiopathic scoliosis | AIS scoliosis | idiopathic-scoliosis | S:203646004 |  | Mondo
facial-pain | Facial pain | orofacial pain | pain | M:D005157 |  | MeSH
hand-pain | Hand pain |  | limb-pain |
hamstring-avulsion | Hamstring avulsion |  | hamstring-injury |
hamstring-strain | Hamstring strain |  | hamstring-injury |
osteochondral-lesion | Osteochondral lesion | osteochondral defect | joint-disease |
patellar-dislocation | Patellar dislocation |  | dislocation | M:D031222 |  | MeSH
anterior-shoulder-dislocation | Anterior shoulder dislocation |  | shoulder-dislocation |
ankle-instability | Ankle instability |  | joint-instability | S:813001 |  | FHIR 4.0.1
chronic-ankle-instability | Chronic ankle instability |  | ankle-instability |
knee-instability | Knee instability |  | joint-instability |
ligamentous-laxity | Ligamentous laxity | ligament laxity | joint-disease |
varus-deformity | Varus deformity | =varus | musculoskeletal-disease |
below-knee-amputation | Below-knee amputation | transtibial amputation | lower-limb-amputation |
above-knee-amputation | Above-knee amputation | transfemoral amputation | lower-limb-amputation |
congenital-muscular-torticollis | Congenital muscular torticollis |  | torticollis | S:268240006 S:70070008 M:C535425 |  | Mondo
syndactyly | Syndactyly |  | congenital-malformation | I:Q70 M:D013576 |  | Mondo
facial-deformity | Facial deformity | facial anomaly | craniofacial-anomaly |
stab-wound | Stab wound |  | penetrating-trauma | M:D014951 |  | MeSH
blunt-abdominal-trauma | Blunt abdominal trauma |  | blunt-trauma abdominal-trauma |
ligament-rupture | Ligament rupture | ligament tear; torn ligament | ligament-injury |
abrasion | Abrasion | skin abrasion; graze | open-wound |
surgical-scar | Surgical scar |  | scar |
facial-wrinkles | Facial wrinkles | wrinkles; rhytids; facial lines | symptom |
autoimmune-bullous-disease | Autoimmune bullous disease | autoimmune blistering disease | bullous-disease |
cholinergic-urticaria | Cholinergic urticaria |  | chronic-inducible-urticaria | S:73098005 I:L50.5 |  | Mondo
dermatographism | Dermatographism | dermographism | chronic-inducible-urticaria | S:7632005 I:L50.3 M:C536612 |  | Mondo
alopecia-universalis | Alopecia universalis |  | alopecia-areata | I:L63.1 |  | Mondo
frontal-fibrosing-alopecia | Frontal fibrosing alopecia |  | cicatricial-alopecia | S:717055000 |  | Mondo
lichen-planopilaris | Lichen planopilaris |  | cicatricial-alopecia | S:64540004 I:L66.1 M:C535892 |  | Mondo
palmar-hyperhidrosis | Palmar hyperhidrosis |  | hyperhidrosis |
plantar-hyperhidrosis | Plantar hyperhidrosis |  | hyperhidrosis |
fixed-drug-eruption | Fixed drug eruption |  | drug-eruption |
-ovulation-disorder | Ovulation disorder | ovulatory dysfunction; ovulatory disorder | ovarian-disease |
abnormal-genital-bleeding | Abnormal genital bleeding |  | genital-bleeding |
poor-ovarian-response | Poor ovarian response | poor responder | ovarian-disease |
septate-uterus | Septate uterus | uterine septum | uterine-malformation | S:22504001 |  | Mondo
bicornuate-uterus | Bicornuate uterus |  | uterine-malformation | S:31401003 |  | Mondo
nonobstructive-azoospermia | Nonobstructive azoospermia | non-obstructive azoospermia | azoospermia |
obstructive-azoospermia | Obstructive azoospermia |  | azoospermia |
bartholin-cyst | Bartholin cyst | Bartholin gland cyst | gynecological-disease | S:57044006 I:N75.0 |  | Mondo
short-cervix | Short cervix | cervical shortening; short cervical length; shortened cervix | pregnancy-complication |
retained-products-of-conception | Retained products of conception |  | pregnancy-complication |
threatened-preterm-labor | Threatened preterm labor | threatened premature labor; threatened preterm birth | pregnancy-complication |
large-for-gestational-age | Large for gestational age | LGA infant; large for gestational age infant | pregnancy-complication |
alloimmunization | Alloimmunization | red cell alloimmunization | hematologic-disease |
postpartum-endometritis | Postpartum endometritis | puerperal endometritis | puerperal-infection |
obstetric-anal-sphincter-injury | Obstetric anal sphincter injury | OASIS injury | perineal-tear |
-disorder-of-sex-development | Disorder of sex development | differences of sex development; DSD; intersex | congenital-malformation | S:39179006 M:D012734 |  | Mondo
pigment-dispersion-syndrome | Pigment dispersion syndrome |  | eye-disease | S:392133001 M:C563184 |  | Mondo
pseudoexfoliative-glaucoma | Pseudoexfoliative glaucoma |  | glaucoma |
bullous-keratopathy | Bullous keratopathy |  | corneal-edema | S:57207003 I:H18.1 |  | ICD-10-CM 2018, Mondo
corneal-erosion | Corneal erosion |  | corneal-disease |
recurrent-corneal-erosion | Recurrent corneal erosion |  | corneal-erosion | S:2055003 |  | Mondo
pellucid-marginal-degeneration | Pellucid marginal degeneration |  | corneal-ectasia |
episcleritis | Episcleritis |  | eye-disease | I:H15.1 |  | ICD-10-CM 2018
ocular-inflammation | Ocular inflammation | eye inflammation; inflammatory eye disease | eye-disease |
periocular-infection | Periocular infection |  | infection eye-disease |
hordeolum | Hordeolum | stye | eye-disease | S:397513003 M:D006726 |  | Mondo
dacryocystitis | Dacryocystitis |  | eye-disease | S:85777005 M:D003607 |  | Mondo
pathologic-myopia | Pathologic myopia | degenerative myopia | maculopathy | S:32022003 I:H44.2 M:D047728 |  | Mondo
oral-mucosal-lesion | Oral mucosal lesion | oral mucosal disease | oral-disease |
radiation-induced-oral-mucositis | Radiation-induced oral mucositis |  | oral-mucositis |
parotitis | Parotitis |  | sialadenitis | S:14756005 M:D010309 |  | Mondo
sialolithiasis | Sialolithiasis | salivary gland stone; salivary stone; salivary duct stone | oral-disease | S:28826002 I:K11.5 M:D015494 |  | ICD-10-CM 2018, Mondo
irreversible-pulpitis | Irreversible pulpitis |  | pulpitis |
reversible-pulpitis | Reversible pulpitis |  | pulpitis |
class-ii-malocclusion | Class II malocclusion | Angle class II | malocclusion |
class-iii-malocclusion | Class III malocclusion | Angle class III | malocclusion |
dental-crowding | Dental crowding | crowding of teeth; tooth crowding | malocclusion |
partial-edentulism | Partial edentulism | partially edentulous; partial tooth loss; partially edentulous jaw | tooth-loss |
tooth-wear | Tooth wear |  | dental-disease | M:D057085 |  | MeSH
dental-attrition | Dental attrition | tooth attrition | tooth-wear |
tooth-discoloration | Tooth discoloration | discolored teeth; discoloured teeth; dental discoloration; tooth staining; stained teeth | dental-disease | M:D014075 |  | MeSH
rampant-caries | Rampant caries |  | dental-caries |
vitreomacular-adhesion | Vitreomacular adhesion |  | retinal-disease |
vulvar-lichen-sclerosus | Vulvar lichen sclerosus |  | lichen-sclerosus vulvar-disease | M:D007724 |  | Mondo
morning-stiffness | Morning stiffness |  | joint-stiffness |
congenital-long-qt-syndrome | Congenital long QT syndrome | congenital prolonged QT syndrome | long-qt-syndrome |
osteoarticular-disease | Osteoarticular disease | osteo-articular disease; osteoarticular disorder | musculoskeletal-disease |
*mental-disability | Mental disability | mentally disabled | mental-disorder disability |
alcohol-withdrawal | Alcohol withdrawal | alcohol withdrawal syndrome | withdrawal-syndrome | S:191480000 |  | Mondo
`,
};
