import type { LexiconTable } from '../lexicon-table.ts';

/** Row format: see `LexiconTable`. */
export const NARROWER_CONDITIONS: LexiconTable = {
  kind: 'condition',
  rows: `
primary-immunodeficiency | Primary immunodeficiency |  | immunodeficiency |
hyperhidrosis | Hyperhidrosis | excessive sweating | sweating | M:D006945 |  | MeSH
night-sweats | Night sweats | drenching night sweats | sweating |
atopy | Atopy | atopic disease | allergy | S:115665000 |  | FHIR 4.0.1
immobility | Immobility | immobile; immobilized; immobilization; prolonged immobilization; prolonged immobility; immobilized patient | bedridden |
congestive-heart-failure | Congestive heart failure | CHF; congestive cardiac failure; CCF; congestive heart disease | heart-failure | S:42343007 S:88805009
right-heart-failure | Right heart failure | right ventricular failure | congestive-heart-failure | I:I50.81 |  | ICD-10-CM 2018
decompensated-heart-failure | Decompensated heart failure | decompensated cardiac failure; cardiac decompensation; heart decompensation | heart-failure congestive-heart-failure |
left-heart-failure | Left heart failure | left ventricular failure | congestive-heart-failure |
conduction-disorder | Conduction disorder | cardiac conduction disorder; cardiac conduction abnormality; conduction disturbances; conduction abnormality; conduction defect; conduction system disease; conduction system abnormality; cardiac conduction system disease; conduction system disorder; cardiac conduction defect; cardiac conduction disturbance; heart conduction defect | cardiac-arrhythmia | I:I45.9 |  | ICD-10-CM 2018
left-bundle-branch-block | Left bundle branch block | LBBB | bundle-branch-block | I:I44.7
right-bundle-branch-block | Right bundle branch block | RBBB | bundle-branch-block | S:59118001 |  | Mondo
sudden-cardiac-death | Sudden cardiac death | sudden death | cardiac-arrest | S:95281009
out-of-hospital-cardiac-arrest | Out-of-hospital cardiac arrest | OHCA | cardiac-arrest | M:D058687 |  | MeSH
carotid-artery-disease | Carotid artery disease | carotid disease | vascular-disease cerebrovascular-disease | S:371160000 M:D002340 |  | Mondo
abdominal-aortic-aneurysm | Abdominal aortic aneurysm | AAA | aortic-aneurysm | I:I71.4 S:233985008 M:D017544
thoracic-aortic-aneurysm | Thoracic aortic aneurysm |  | aortic-aneurysm | S:433068007 M:D017545
anca-associated-vasculitis | ANCA-associated vasculitis | ANCA vasculitis | vasculitis |
lacunar-stroke | Lacunar stroke | lacunar infarct | ischemic-stroke | M:D059409 |  | MeSH
intracerebral-hemorrhage | Intracerebral hemorrhage | ICH; intracerebral haemorrhage; cerebral hemorrhage; cerebral bleeding | hemorrhagic-stroke | S:274100004 I:I61 M:D002543
pleuritic-pain | Pleuritic pain |  | chest-pain | S:2237002
impaired-glucose-tolerance | Impaired glucose tolerance | IGT; glucose intolerance; impaired blood glucose tolerance | prediabetes | S:267426009 M:D018149
impaired-fasting-glucose | Impaired fasting glucose | IFG; impaired fasting glycaemia; impaired fasting blood glucose; impaired blood glucose | prediabetes |
proliferative-diabetic-retinopathy | Proliferative diabetic retinopathy | PDR | diabetic-retinopathy | S:59276001
nonproliferative-diabetic-retinopathy | Nonproliferative diabetic retinopathy | NPDR; non-PDR; non-proliferative DR; non proliferative diabetic retinopathy; nonproliferative diabetic retinopathy due to type 2 diabetes mellitus | diabetic-retinopathy |
heterozygous-familial-hypercholesterolemia | Heterozygous familial hypercholesterolemia | HeFH | familial-hypercholesterolemia |
homozygous-familial-hypercholesterolemia | Homozygous familial hypercholesterolemia | HoFH | familial-hypercholesterolemia | S:238078005 M:D000090542
subclinical-hypothyroidism | Subclinical hypothyroidism |  | hypothyroidism |
subclinical-hyperthyroidism | Subclinical hyperthyroidism |  | hyperthyroidism |
pituitary-adenoma | Pituitary adenoma |  | pituitary-tumor |  |  |
hypopituitarism | Hypopituitarism | pituitary insufficiency | pituitary-disease | I:E23.0 S:74728003 M:D007018 | 
lactic-acidosis | Lactic acidosis |  | metabolic-acidosis | S:91273001 M:D000140
end-stage-renal-failure-not-specified | End-stage renal failure not specified | terminal kidney failure; terminal renal failure | renal-failure |
uremia | Uremia | uraemia; uremic syndrome | renal-failure | S:44730006 M:D014511
ureteral-stone | Ureteral stone | ureteral calculi; ureteric stone; ureterolithiasis; ureteric stones; ureteric calculus | urolithiasis | I:N20.1
severe-hepatic-impairment | Severe hepatic impairment | severe hepatic insufficiency; severe hepatocellular insufficiency; severe liver dysfunction | hepatic-impairment |
gastric-varices | Gastric varices |  | portal-hypertension |
variceal-bleeding | Variceal bleeding | bleeding varices; bleeding esophageal varices; esophageal variceal bleeding; esophageal variceal hemorrhage | gastrointestinal-bleeding | I:I85.01
bowel-dysfunction | Bowel dysfunction |  | bowel-disease |
bowel-disease | Bowel disease | intestinal disease; bowel problems; gut disease; disease of the bowel | gastrointestinal-disease |
reflux-esophagitis | Reflux esophagitis |  | gastroesophageal-reflux-disease | S:57643001 M:D004942 |  | Mondo
heartburn | Heartburn | pyrosis; retrosternal burning; heartburn problem; heartburn problems | symptom | I:R12
gastric-ulcer | Gastric ulcer | stomach ulcer | peptic-ulcer | I:K25 S:397825006 M:D013276
duodenal-ulcer | Duodenal ulcer |  | peptic-ulcer | I:K26 S:39755000 M:D004381
upper-gastrointestinal-bleeding | Upper gastrointestinal bleeding | upper GI bleeding; UGIB; upper GI bleed | gastrointestinal-bleeding | I:K92.0
lower-gastrointestinal-bleeding | Lower gastrointestinal bleeding | lower GI bleeding; LGIB; lower GI bleed | gastrointestinal-bleeding |
melena | Melena | tarry stools | gastrointestinal-bleeding | I:K92.1
microscopic-colitis | Microscopic colitis |  | colitis | I:K52.83 S:235753003 M:D046728
ileus | Ileus |  | gastrointestinal-disease | I:K56.7 S:710572000 M:D045823
perforated-appendicitis | Perforated appendicitis | rupture of appendix | appendicitis | S:47693006
inguinal-hernia | Inguinal hernia |  | abdominal-hernia | I:K40
ventral-hernia | Ventral hernia |  | abdominal-hernia | I:K43
umbilical-hernia | Umbilical hernia |  | abdominal-hernia | I:K42
hiatal-hernia | Hiatal hernia | hiatus hernia | abdominal-hernia | I:K44
femoral-hernia | Femoral hernia |  | abdominal-hernia | I:K41
right-lower-quadrant-pain | Right lower quadrant pain |  | abdominal-pain | S:301754002 I:R10.31
invasive-cancer | Invasive cancer | invasive malignancy | malignancy |
leptomeningeal-disease | Leptomeningeal disease |  | central-nervous-system-metastases |
metastatic-breast-cancer | Metastatic breast cancer | MBC | breast-cancer metastasis |
invasive-breast-cancer | Invasive breast cancer |  | breast-cancer | S:713609000 |  | Mondo
prostate-adenocarcinoma | Prostate adenocarcinoma | prostatic adenocarcinoma; adenocarcinoma of the prostate | prostate-cancer | S:399490008
castration-resistant-prostate-cancer | Castration-resistant prostate cancer | CRPC; castration resistant prostate cancer; castrate-resistant prostate cancer; hormone-refractory prostate cancer | prostate-cancer |
metastatic-castration-resistant-prostate-cancer | Metastatic castration-resistant prostate cancer | mCRPC; metastatic castrate-resistant prostate cancer | castration-resistant-prostate-cancer metastatic-prostate-cancer |
gallbladder-cancer | Gallbladder cancer |  | biliary-tract-cancer | I:C23 S:363353009
oral-cancer | Oral cancer | oral cavity cancer; carcinoma of the oral cavity; oral cavity carcinoma | head-and-neck-cancer | S:363505006
laryngeal-cancer | Laryngeal cancer |  | head-and-neck-cancer | I:C32
oropharyngeal-cancer | Oropharyngeal cancer |  | head-and-neck-cancer |
medullary-thyroid-carcinoma | Medullary thyroid carcinoma | MTC; medullary thyroid cancer | thyroid-cancer | S:255032005 |  | Mondo
papillary-thyroid-carcinoma | Papillary thyroid carcinoma | papillary thyroid cancer; papillary cancer of the thyroid; papillary carcinoma of the thyroid | differentiated-thyroid-cancer | S:255029007 |  | Mondo
differentiated-thyroid-cancer | Differentiated thyroid cancer |  | thyroid-cancer |
non-muscle-invasive-bladder-cancer | Non-muscle invasive bladder cancer | NMIBC | bladder-cancer |
muscle-invasive-bladder-cancer | Muscle invasive bladder cancer |  | bladder-cancer |
germ-cell-tumor | Germ cell tumor |  | neoplasm |
seminoma | Seminoma |  | testicular-cancer | S:443675005 M:D018239
high-grade-glioma | High-grade glioma | grade III or IV glioma; grade 3 or 4 glioma; grade III/IV glioma; WHO grade III or IV glioma | glioma |
low-grade-glioma | Low-grade glioma | grade I or II glioma; grade 1 or 2 glioma; grade I/II glioma; WHO grade I or II glioma | glioma |
diffuse-intrinsic-pontine-glioma | Diffuse intrinsic pontine glioma | DIPG | glioma | M:D000080443
astrocytoma | Astrocytoma |  | glioma | M:D001254 |  | MeSH
oligodendroglioma | Oligodendroglioma |  | glioma | M:D009837
uveal-melanoma | Uveal melanoma |  | melanoma eye-disease | M:C536494 |  | Mondo
acute-leukemia | Acute leukemia |  | leukemia | S:91855006
cns-lymphoma | CNS lymphoma |  | lymphoma |
lymphoproliferative-disease | Lymphoproliferative disease | lymphoproliferative disorder | hematologic-disease | S:277466009 M:D008232 |  | Mondo
post-transplant-lymphoproliferative-disorder | Post-transplant lymphoproliferative disorder | PTLD | lymphoproliferative-disease | S:254290004 I:D47.Z1 |  | Mondo
helminth-infection | Helminth infection | helminthiasis | parasitic-infection | S:27601005 M:D006373
bacteremia | Bacteremia | bacteraemia | infection | I:R78.81
neonatal-sepsis | Neonatal sepsis | sepsis of newborn; newborn sepsis; early onset neonatal sepsis | sepsis | I:P36
severe-sepsis | Severe sepsis |  | sepsis | I:R65.2
influenza-a | Influenza A |  | influenza |
community-acquired-pneumonia | Community-acquired pneumonia | community acquired pneumonia; community-acquired bacterial pneumonia | pneumonia | S:385093006 |  | FHIR 4.0.1
ventilator-associated-pneumonia | Ventilator-associated pneumonia | VAP; ventilator-associated bacterial pneumonia | pneumonia | M:D053717 |  | MeSH
hospital-acquired-pneumonia | Hospital-acquired pneumonia | nosocomial pneumonia; hospital-acquired bacterial pneumonia | pneumonia |
aspiration-pneumonia | Aspiration pneumonia |  | pneumonia | I:J69.0 S:422588002 M:D011015
bacterial-pneumonia | Bacterial pneumonia |  | pneumonia | S:53084003 I:J13-J15 M:D018410
viral-pneumonia | Viral pneumonia |  | pneumonia | S:75570004 I:J12 M:D011024
streptococcal-pharyngitis | Streptococcal pharyngitis | strep throat; streptococcal sore throat | pharyngitis | S:43878008 I:J02.0
tonsillitis | Tonsillitis |  | respiratory-tract-infection ear-nose-throat-disease | S:90176007 I:J03 S:90979004 M:D014069
acute-viral-pharyngitis | Acute viral pharyngitis |  | pharyngitis | S:195662009
chronic-sinusitis | Chronic sinusitis | CRS; chronic rhinosinusitis | sinusitis | S:40055000 I:J32
viral-sinusitis | Viral sinusitis |  | sinusitis respiratory-tract-infection | S:444814009
acute-bacterial-sinusitis | Acute bacterial sinusitis |  | sinusitis respiratory-tract-infection | S:75498004
otitis-externa | Otitis externa |  | otitis | S:3135009 M:D010032 I:H60 I:H60.33
mastoiditis | Mastoiditis |  | ear-disease infection | I:H70 S:52404001 M:D008417
cellulitis | Cellulitis |  | skin-infection | I:L03 M:D002481
impetigo | Impetigo |  | skin-infection | I:L01 S:48277006 M:D007169
erysipelas | Erysipelas |  | skin-infection | I:A46 S:44653001 M:D004886
staphylococcal-infection | Staphylococcal infection |  | bacterial-infection | S:56038003 M:D013203 | 
vaginitis | Vaginitis |  | gynecological-disease | S:30800001 M:D014627 | 
endometritis | Endometritis |  | gynecological-disease infection | S:78623009 M:D004716
salpingitis | Salpingitis |  | pelvic-inflammatory-disease | S:88157006 M:D012488
tardive-dyskinesia | Tardive dyskinesia |  | movement-disorder | I:G24.01 S:102449007 M:D000071057
dyskinesia | Dyskinesia |  | movement-disorder | M:D020820 |  | MeSH
friedreich-ataxia | Friedreich ataxia | Friedreich's ataxia; FRDA | ataxia | S:10394003 M:D005621 I:G11.11
spinocerebellar-ataxia | Spinocerebellar ataxia | SCA; spinocerebellar degeneration | ataxia | M:D020754 |  | MeSH
confusion | Confusion | confused; confusional state | symptom | M:D003221 |  | MeSH
disorientation | Disorientation |  | symptom |
altered-mental-status | Altered mental status | altered consciousness; altered level of consciousness; impaired mental status; reduced consciousness; depressed consciousness | symptom |
brain-death | Brain death | brain dead; brain-dead | brain-disease | M:D001926 |  | MeSH
vegetative-state | Vegetative state | persistent vegetative state; unresponsive wakefulness syndrome | disorder-of-consciousness |
minimally-conscious-state | Minimally conscious state |  | disorder-of-consciousness |
relapsing-remitting-multiple-sclerosis | Relapsing remitting multiple sclerosis | RRMS; relapsing-remitting multiple sclerosis; relapsing-remitting MS | multiple-sclerosis | S:426373005 M:D020529
secondary-progressive-multiple-sclerosis | Secondary progressive multiple sclerosis | SPMS; secondary progressive MS | multiple-sclerosis | S:425500002
primary-progressive-multiple-sclerosis | Primary progressive multiple sclerosis | PPMS; primary progressive MS | multiple-sclerosis | S:428700003
clinically-isolated-syndrome | Clinically isolated syndrome |  | demyelinating-disease |
duchenne-muscular-dystrophy | Duchenne muscular dystrophy | DMD | muscular-dystrophy | I:G71.01 S:76670001 M:D020388
becker-muscular-dystrophy | Becker muscular dystrophy |  | muscular-dystrophy | S:387732009
facioscapulohumeral-muscular-dystrophy | Facioscapulohumeral muscular dystrophy | FSHD | muscular-dystrophy | S:399091004 M:D020391 I:G71.02
limb-girdle-muscular-dystrophy | Limb-girdle muscular dystrophy | LGMD | muscular-dystrophy | S:78468005 M:D049288
chemotherapy-induced-peripheral-neuropathy | Chemotherapy-induced peripheral neuropathy | CIPN; chemotherapy-induced neuropathy | peripheral-neuropathy |
small-fiber-neuropathy | Small fiber neuropathy |  | peripheral-neuropathy |
mononeuropathy | Mononeuropathy |  | peripheral-neuropathy | S:128189008 M:D020422
sciatica | Sciatica | sciatic pain | radiculopathy | S:23056005 I:M54.3 M:D012585
cervical-radiculopathy | Cervical radiculopathy | cervicobrachialgia; cervical radicular pain | radiculopathy |
lumbar-radiculopathy | Lumbar radiculopathy | lumbar radicular pain; lumbosacral radiculopathy | radiculopathy |
quadriplegia | Quadriplegia | tetraplegia; tetraplegic; quadriplegic; tetraparesis; quadriparesis | paralysis | I:G82.5 S:11538006 M:D011782
myelopathy | Myelopathy | spinal cord disease | central-nervous-system-disease | S:48522003 M:D013118 |  | Mondo
cervical-myelopathy | Cervical myelopathy |  | myelopathy |
transverse-myelitis | Transverse myelitis |  | myelopathy | S:16631009
tension-type-headache | Tension-type headache | tension headache | headache | I:G44.2
medication-overuse-headache | Medication overuse headache | MOH; analgesic overuse headache; rebound headache | headache | I:G44.4
chronic-migraine | Chronic migraine | chronic intractable migraine without aura | migraine | S:124171000119105 I:G43.7
episodic-migraine | Episodic migraine |  | migraine |
hemiplegic-migraine | Hemiplegic migraine |  | migraine | I:G43.4 |  | ICD-10-CM 2018
migraine-without-aura | Migraine without aura | common migraine | migraine | I:G43.0 S:56097005 M:D020326
dysarthria | Dysarthria |  | speech-disorder | M:D004401 |  | MeSH
global-aphasia | Global aphasia |  | aphasia |
speech-disorder | Speech disorder | speech impairment | nervous-system-disease | S:47004009 M:D013064
mild-traumatic-brain-injury | Mild traumatic brain injury | mTBI | traumatic-brain-injury |
severe-head-injury | Severe head injury |  | traumatic-brain-injury |
post-concussion-syndrome | Post-concussion syndrome | postconcussion syndrome; post-concussive syndrome; postconcussive syndrome; persistent post-concussive symptoms; post-concussional syndrome; post-concussion symptoms | concussion | I:F07.81
rem-sleep-behavior-disorder | REM sleep behavior disorder | RBD; REM behavior disorder; rapid eye movement sleep behavior disorder | sleep-disorder | I:G47.52 S:415238003 M:D020187
circadian-rhythm-sleep-disorder | Circadian rhythm sleep disorder | circadian rhythm disorder; circadian rhythm sleep-wake disorder; circadian disorder | sleep-disorder | M:D020178 I:G47.2
parasomnia | Parasomnia |  | sleep-disorder | I:G47.5 M:D020447 |  | ICD-10-CM 2018, MeSH
obstructive-sleep-apnea | Obstructive sleep apnea | OSA; OSAS; obstructive sleep apnoea; obstructive sleep apnea syndrome; obstructive sleep apnea hypopnea syndrome; OSAHS | sleep-apnea | S:78275009 I:G47.33 M:D020181
central-sleep-apnea | Central sleep apnea | central sleep apnoea syndrome | sleep-apnea | I:G47.31
first-episode-psychosis | First episode psychosis |  | psychosis |
delusional-disorder | Delusional disorder |  | psychosis | I:F22 S:48500005
bipolar-i-disorder | Bipolar I disorder | bipolar I; bipolar disorder I; bipolar disorder type I | bipolar-disorder | S:371596008
bipolar-ii-disorder | Bipolar II disorder | bipolar II; bipolar disorder II; bipolar disorder type II | bipolar-disorder | I:F31.81 S:83225003
bipolar-depression | Bipolar depression |  | bipolar-disorder | S:191627008
mania | Mania | manic episode; manic | bipolar-disorder | I:F30
hypomania | Hypomania | hypomanic episode | bipolar-disorder |
suicidal-behavior | Suicidal behavior |  | suicidality |
generalized-anxiety-disorder | Generalized anxiety disorder | GAD; anxiety neurosis | anxiety-disorder | S:21897009 I:F41.1
panic-disorder | Panic disorder |  | anxiety-disorder | S:371631005 I:F41.0 M:D016584
social-anxiety-disorder | Social anxiety disorder | social phobia | anxiety-disorder | S:25501002 I:F40.1 M:D000072861
phobia | Phobia |  | anxiety-disorder | I:F40.2 | 
agoraphobia | Agoraphobia |  | anxiety-disorder | I:F40.0 S:70691001 M:D000379
binge-eating-disorder | Binge eating disorder |  | eating-disorder | I:F50.81 S:439960005 M:D002032
conversion-disorder | Conversion disorder | functional neurological disorder | somatoform-disorder | I:F44.4 M:D003291
somatic-symptom-disorder | Somatic symptom disorder | somatization disorder | somatoform-disorder | S:397923000
copd-exacerbation | COPD exacerbation | acute exacerbation of COPD; AECOPD | chronic-obstructive-pulmonary-disease | I:J44.1
severe-asthma | Severe asthma |  | asthma |
allergic-asthma | Allergic asthma | atopic asthma; extrinsic asthma | asthma | S:389145006
eosinophilic-asthma | Eosinophilic asthma |  | asthma |
status-asthmaticus | Status asthmaticus |  | asthma | S:708090002 M:D013224
asthma-exacerbation | Asthma exacerbation | asthma attack; acute asthma; exacerbation of asthma | asthma |
exercise-induced-asthma | Exercise-induced asthma |  | asthma | S:31387002 |  | Mondo
childhood-asthma | Childhood asthma |  | asthma | S:233678006
bronchospasm | Bronchospasm |  | symptom | S:41427001 M:D001982 |  | Mondo
radiation-pneumonitis | Radiation pneumonitis | radiation pneumonia; radiation-induced pneumonitis | pneumonitis | I:J70.0 S:84004001 M:D017564
pneumonitis | Pneumonitis |  | lung-disease | S:205237003
drug-induced-pneumonitis | Drug-induced pneumonitis |  | pneumonitis |
empyema | Empyema | pleural empyema; thoracic empyema; empyema thoracis | pleural-disease infection | I:J86 S:312682007 M:D004653
pleural-disease | Pleural disease |  | respiratory-disease | S:88075009 M:D010995 |  | Mondo
hemothorax | Hemothorax |  | pleural-disease | M:D006491 |  | MeSH
pneumomediastinum | Pneumomediastinum |  | respiratory-disease |
macrocytic-anemia | Macrocytic anemia |  | anemia | S:83414005 M:D000748
anemia-of-chronic-disease | Anemia of chronic disease | anemia of inflammation | anemia | S:234347009 |  | Mondo
microcytic-anemia | Microcytic anemia |  | anemia | S:234349007
normocytic-anemia | Normocytic anemia |  | anemia | S:300980002
autoimmune-hemolytic-anemia | Autoimmune hemolytic anemia | AIHA | hemolytic-anemia | I:D59.1 S:413603009 M:D000744
hereditary-spherocytosis | Hereditary spherocytosis |  | hemolytic-anemia | I:D58.0 S:55995005 M:D013103
fanconi-anemia | Fanconi anemia |  | bone-marrow-failure anemia genetic-disease | I:D61.09 S:30575002 M:D005199
beta-thalassemia | Beta thalassemia | beta-thalassemia | thalassemia | I:D56.1 S:65959000 M:D017086
alpha-thalassemia | Alpha thalassemia |  | thalassemia | I:D56.0
thalassemia-major | Thalassemia major |  | thalassemia |
hemophilia-a | Hemophilia A | factor VIII deficiency | hemophilia | I:D66 S:234440005 M:D006467
hemophilia-b | Hemophilia B | factor IX deficiency | hemophilia | I:D67 S:41788008 M:D002836
factor-v-leiden | Factor V Leiden | factor V Leiden mutation | thrombophilia | I:D68.51
protein-c-deficiency | Protein C deficiency |  | thrombophilia | S:76407009 M:C535424 M:D020151 |  | Mondo
protein-s-deficiency | Protein S deficiency |  | thrombophilia | S:1563006 M:D018455
antithrombin-deficiency | Antithrombin deficiency | antithrombin III deficiency | thrombophilia |
thrombotic-thrombocytopenic-purpura | Thrombotic thrombocytopenic purpura | TTP | thrombotic-microangiopathy | S:78129009 I:M31.1 M:D011697
lymphopenia | Lymphopenia | lymphocytopenia | leukopenia | S:48813009 M:D008231 I:D72.810
hypereosinophilic-syndrome | Hypereosinophilic syndrome |  | hypereosinophilia | S:419455006 M:D017681 I:D72.11
ankylosing-spondylitis | Ankylosing spondylitis | Bechterew disease | spondyloarthritis | S:9631008 I:M45 M:D013167
non-radiographic-axial-spondyloarthritis | Non-radiographic axial spondyloarthritis | nr-axSpA | spondyloarthritis |
polymyositis | Polymyositis |  | inflammatory-myopathy autoimmune-disease | I:M33.2 S:31384009 M:D017285
inclusion-body-myositis | Inclusion body myositis | IBM; sporadic inclusion body myositis; sIBM | inflammatory-myopathy | I:G72.41 S:72315009 M:D018979
paget-disease-of-bone | Paget disease of bone | Paget's disease of bone; osteitis deformans; Paget bone disease | bone-disease | I:M88
osteomalacia | Osteomalacia |  | bone-disease | I:M83 S:4598005 S:41345002 M:D010018
osteopetrosis | Osteopetrosis |  | bone-disease | I:Q78.2 S:1926006 M:D010022
spondylosis | Spondylosis | spondylosis deformans | spine-disease | S:48210000 M:D055009 I:M47
spondylolisthesis | Spondylolisthesis |  | spine-disease | S:274152003 M:D013168 I:M43.1
low-back-pain | Low back pain | LBP; lower back pain; lumbago; lumbar pain | back-pain | I:M54.5
chronic-low-back-pain | Chronic low back pain | CLBP; chronic lower back pain; chronic lumbar pain; chronic lumbago | low-back-pain | S:278860009
patellofemoral-pain | Patellofemoral pain | patellofemoral pain syndrome; PFPS; runner's knee; patellofemoral syndrome | anterior-knee-pain | S:430725003 M:D046788
pain-in-lower-limb | Pain in lower limb | leg pain; lower limb pain; lower extremity pain; pain in the leg; pain in leg | limb-pain | S:10601006
pain-in-upper-limb | Pain in upper limb | arm pain; upper limb pain; upper extremity pain | limb-pain | S:102556003
heel-pain | Heel pain |  | limb-pain | S:2733002 |  | FHIR 4.0.1
foot-pain | Foot pain |  | limb-pain |
kyphosis | Kyphosis | hyperkyphosis | spinal-deformity | M:D007738 |  | MeSH
epicondylitis | Epicondylitis |  | tendinopathy |  |  |
achilles-tendinopathy | Achilles tendinopathy | Achilles tendinitis; Achilles tendonitis | tendinopathy | I:M76.6
rotator-cuff-disease | Rotator cuff disease | rotator cuff tendinopathy; rotator cuff syndrome; rotator cuff tendinitis | musculoskeletal-disease |
bursitis | Bursitis |  | musculoskeletal-disease | S:84017003 M:D002062
tenosynovitis | Tenosynovitis |  | musculoskeletal-disease | S:67801009 M:D013717
bruxism | Bruxism | teeth grinding; tooth grinding; nocturnal bruxism | dental-disease | M:D002012 I:G47.63
contact-dermatitis | Contact dermatitis |  | dermatitis | S:40275004 I:L23-L25 M:D003877
seborrheic-dermatitis | Seborrheic dermatitis |  | dermatitis | I:L21 M:D012628
hand-eczema | Hand eczema | hand dermatitis | dermatitis |
plaque-psoriasis | Plaque psoriasis | psoriasis vulgaris; chronic plaque psoriasis | psoriasis | I:L40.0
pustular-psoriasis | Pustular psoriasis |  | psoriasis | S:200973000
guttate-psoriasis | Guttate psoriasis |  | psoriasis | S:37042000 I:L40.4
erythrodermic-psoriasis | Erythrodermic psoriasis |  | psoriasis |
chronic-spontaneous-urticaria | Chronic spontaneous urticaria | chronic idiopathic urticaria; CSU | chronic-urticaria | S:302162004
acute-urticaria | Acute urticaria |  | urticaria |
prurigo-nodularis | Prurigo nodularis |  | skin-disease | I:L28.1
uremic-pruritus | Uremic pruritus | CKD-associated pruritus; chronic kidney disease-associated pruritus | pruritus |
venous-leg-ulcer | Venous leg ulcer | VLU; venous ulcer; venous leg ulceration | skin-ulcer |
foot-ulcer | Foot ulcer |  | skin-ulcer | M:D016523 |  | MeSH
leg-ulcer | Leg ulcer | leg ulceration | skin-ulcer | M:D007871 |  | MeSH
chronic-wound | Chronic wound | chronic wounds; hard-to-heal wound; slow-healing wound | injury |
first-degree-burn | First degree burn | 1st degree burn | burn | S:403190006
second-degree-burn | Second degree burn | 2nd degree burn; second-degree burns | burn | S:403191005
third-degree-burn | Third degree burn | 3rd degree burn; third-degree burns; full thickness burn; full-thickness burn; full-thickness burns | burn |
blindness | Blindness | blind; amaurosis | visual-impairment | I:H54.0 S:105597003 M:D001766
amblyopia | Amblyopia | lazy eye | visual-impairment | I:H53.0 S:387742006 M:D000550
open-angle-glaucoma | Open-angle glaucoma |  | glaucoma | I:H40.1 S:46168003 S:84494001 M:D005902
ocular-hypertension | Ocular hypertension | OHT; intraocular hypertension | elevated-intraocular-pressure | I:H40.05 S:4210003 M:D009798
neovascular-glaucoma | Neovascular glaucoma |  | glaucoma | S:232086000 M:D015355
neovascular-age-related-macular-degeneration | Neovascular age-related macular degeneration | wet AMD; nAMD; neovascular AMD; wet age-related macular degeneration; wet macular degeneration; exudative macular degeneration; exudative AMD; exudative age-related macular degeneration | macular-degeneration age-related-macular-degeneration | S:414173003 M:D057135 |  | Mondo
geographic-atrophy | Geographic atrophy |  | macular-degeneration | M:D057092 |  | MeSH
dry-amd | Dry AMD | dry macular degeneration; dry age-related macular degeneration; nonexudative age-related macular degeneration | macular-degeneration age-related-macular-degeneration |
epiretinal-membrane | Epiretinal membrane | macular pucker; preretinal fibrosis; epimacular membrane | retinal-disease | M:D019773 |  | MeSH
macular-hole | Macular hole |  | retinal-disease | S:232006002
central-serous-chorioretinopathy | Central serous chorioretinopathy | central serous retinopathy; CSCR | retinal-disease | S:312956001 M:D056833 I:H35.71
inherited-retinal-disease | Inherited retinal disease | retinal dystrophy; hereditary degenerative retinal disorders | retinal-disease | S:314407005 S:41799005 I:H35.5 M:D058499 |  | Mondo
retinal-artery-occlusion | Retinal artery occlusion |  | retinal-disease | S:232035005 M:D015356
branch-retinal-vein-occlusion | Branch retinal vein occlusion | BRVO | retinal-vein-occlusion |
central-retinal-vein-occlusion | Central retinal vein occlusion | CRVO | retinal-vein-occlusion | S:68478007 I:H34.81
non-arteritic-anterior-ischemic-optic-neuropathy | Non-arteritic anterior ischemic optic neuropathy | NAION; nonarteritic anterior ischemic optic neuropathy; non arteritic anterior ischemic optic neuropathy; non-arteritic ischemic optic neuropathy | optic-neuropathy |
optic-neuritis | Optic neuritis | retrobulbar neuritis; optic papillitis | optic-neuropathy | I:H46 S:66760008 M:D009902
leber-hereditary-optic-neuropathy | Leber hereditary optic neuropathy |  | optic-neuropathy | S:58610003 M:D029242
optic-atrophy | Optic atrophy |  | optic-neuropathy | S:76976005 M:D009896 I:H47.2
allergic-conjunctivitis | Allergic conjunctivitis |  | conjunctivitis | S:473460002 |  | Mondo
vernal-keratoconjunctivitis | Vernal keratoconjunctivitis |  | conjunctivitis | S:317349009
keratitis | Keratitis | corneal inflammation | corneal-disease | I:H16 S:5888003 M:D007634
corneal-ulcer | Corneal ulcer | corneal ulceration | corneal-disease ulcer | S:91514001 M:D003320 I:H16.0
fuchs-dystrophy | Fuchs dystrophy | Fuchs endothelial dystrophy; Fuchs endothelial corneal dystrophy; Fuchs corneal dystrophy | corneal-disease |
myopia | Myopia | nearsightedness; short-sightedness; myopic | refractive-error | I:H52.1 S:57190000 M:D009216
high-myopia | High myopia | severe myopia | refractive-error |
hyperopia | Hyperopia | hypermetropia; farsightedness; hyperopic | refractive-error | I:H52.0 S:38101003 M:D006956
astigmatism | Astigmatism |  | refractive-error | I:H52.2 S:82649003 M:D001251
presbyopia | Presbyopia | presbyopic; presbyopes | refractive-error | I:H52.4 S:41256004 M:D011305
esotropia | Esotropia |  | strabismus | S:16596007 M:D004948 I:H50.0
exotropia | Exotropia |  | strabismus | S:399252000 M:D005099 I:H50.1
nystagmus | Nystagmus | pathological nystagmus | eye-disease | I:H55
diplopia | Diplopia | double vision | symptom | I:H53.2
sensorineural-hearing-loss | Sensorineural hearing loss | sensory-neural hearing loss; perceptive hearing loss; neurosensory hearing loss; sensorineural deafness; perceptive deafness | hearing-loss | S:60700002 |  | Mondo
profound-sensorineural-hearing-loss | Profound sensorineural hearing loss |  | hearing-loss |
sudden-sensorineural-hearing-loss | Sudden sensorineural hearing loss | sudden hearing loss; sudden deafness | hearing-loss | I:H91.2 S:715239002 M:D003639
presbycusis | Presbycusis |  | hearing-loss | S:49526009 M:D011304 I:H91.1
deafness | Deafness | deaf; deafened | hearing-loss | M:D003638 |  | MeSH
mucositis | Mucositis |  | disease | M:D052016
xerostomia | Xerostomia | dry mouth; mouth dryness; oral dryness | symptom | M:D014987 |  | MeSH
impacted-tooth | Impacted tooth | impacted molars; impacted third molar; impaction of molar teeth | dental-disease | S:196416002
tooth-loss | Tooth loss | missing teeth; missing tooth; lost teeth; tooth missing; absent teeth; partially edentate; loss of teeth | dental-disease | M:D016388 |  | MeSH
stomatitis | Stomatitis | oral inflammation | oral-disease | I:K12 S:61170000 M:D013280
aphthous-stomatitis | Aphthous stomatitis | aphthae; recurrent aphthous ulcer | stomatitis oral-ulcer | I:K12.0
gingivitis | Gingivitis |  | periodontal-disease | S:66383009 M:D005891
peri-implantitis | Peri-implantitis |  | dental-disease | M:D057873 |  | MeSH
stress-urinary-incontinence | Stress urinary incontinence | SUI; stress incontinence; incontinence stress | urinary-incontinence | I:N39.3
urge-urinary-incontinence | Urge urinary incontinence | UUI; urge incontinence; urgency urinary incontinence; urgency incontinence | urinary-incontinence | I:N39.41
enuresis | Enuresis |  | urinary-incontinence | M:D004775
mixed-urinary-incontinence | Mixed urinary incontinence | mixed incontinence; MUI | urinary-incontinence |
bladder-outlet-obstruction | Bladder outlet obstruction | BOO; bladder outflow obstruction; infravesical obstruction | bladder-disease | I:N32.0
nocturia | Nocturia | nighttime urination | lower-urinary-tract-symptoms | I:R35.1
dysuria | Dysuria | painful urination; burning on urination; pain on urination; burning urination; painful micturition | lower-urinary-tract-symptoms | I:R30.0
premature-ejaculation | Premature ejaculation | rapid ejaculation; early ejaculation; premature ejaculator; ejaculatio praecox; ejaculation praecox | sexual-dysfunction | I:F52.4 M:D061686
hypoactive-sexual-desire-disorder | Hypoactive sexual desire disorder | HSDD; lack of sexual desire; hypoactive sexual desire; decreased sexual desire | sexual-dysfunction | I:F52.0 S:270903007
female-sexual-dysfunction | Female sexual dysfunction |  | sexual-dysfunction |
ejaculation-disorder | Ejaculation disorder | ejaculatory dysfunction | sexual-dysfunction |
retrograde-ejaculation | Retrograde ejaculation |  | sexual-dysfunction | I:N53.14
delayed-ejaculation | Delayed ejaculation | retarded ejaculation | sexual-dysfunction |
anorgasmia | Anorgasmia | inability to reach orgasm | sexual-dysfunction |
dyspareunia | Dyspareunia | painful intercourse; pain during intercourse; painful sexual intercourse | sexual-dysfunction | I:N94.1
vaginismus | Vaginismus |  | sexual-dysfunction | I:N94.2 M:D052065
anejaculation | Anejaculation | absent ejaculation | sexual-dysfunction |
penile-fibrosis | Penile fibrosis | cavernosal fibrosis | penile-disease |
phimosis | Phimosis | tight foreskin | penile-disease | I:N47.1 S:449826002 M:D010688
balanitis | Balanitis | balanoposthitis | penile-disease | I:N48.1 S:44882003 M:D001446
hypospadias | Hypospadias |  | penile-disease congenital-malformation | I:Q54 S:416010008 M:D007021
micropenis | Micropenis |  | penile-disease |
female-infertility | Female infertility |  | infertility | I:N97 S:6738008 M:D007247
unexplained-infertility | Unexplained infertility | idiopathic infertility | infertility |
hydrocele | Hydrocele |  | urological-disease | I:N43 S:55434001
spermatocele | Spermatocele | epididymal cyst | urological-disease | S:49263001 M:D013088 I:N43.4
orchitis | Orchitis |  | urological-disease | I:N45 S:274718005 M:D009920
uterine-disease | Uterine disease | uterine abnormality; uterine disorder | gynecological-disease | S:12337004 M:D014591 |  | Mondo
ovarian-disease | Ovarian disease |  | gynecological-disease | S:5552004 M:D010049 |  | MeSH, Mondo
adenomyosis | Adenomyosis |  | uterine-disease | S:76376003 S:237115002 M:D062788 I:N80.0
oligomenorrhea | Oligomenorrhea | infrequent menstruation | menstrual-disorder | M:D009839 |  | MeSH
uterine-prolapse | Uterine prolapse | uterovaginal prolapse | pelvic-organ-prolapse | M:D014596 |  | MeSH
cystocele | Cystocele | anterior vaginal wall prolapse | pelvic-organ-prolapse | I:N81.1 |  | ICD-10-CM 2018
rectocele | Rectocele | posterior vaginal wall prolapse | pelvic-organ-prolapse | I:N81.6 |  | ICD-10-CM 2018
mastitis | Mastitis |  | breast-disease | S:45198002 M:D008413
gynecomastia | Gynecomastia |  | breast-disease | S:4754008 M:D006177 |  | Mondo
fibrocystic-breast-disease | Fibrocystic breast disease | fibrocystic breast changes | breast-disease | I:N60.1 M:D005348 |  | Mondo
mastalgia | Mastalgia |  | breast-disease |
breast-mass | Breast mass | breast lump | breast-disease |
hellp-syndrome | HELLP syndrome | HELLP; hemolysis, elevated liver enzymes and low platelets; hemolysis elevated liver enzymes low platelets; hemolysis, elevated liver enzymes, and low platelets syndrome; hemolysis, elevated liver enzymes and low platelet count | preeclampsia | I:O14.2 M:D017359
gestational-hypertension | Gestational hypertension | pregnancy-induced hypertension; pregnancy induced hypertension; PIH | hypertensive-disorder-of-pregnancy | I:O13
recurrent-miscarriage | Recurrent miscarriage | recurrent pregnancy loss; habitual abortion; recurrent abortion; recurrent spontaneous abortion; repeated miscarriage | miscarriage | I:N96
blighted-ovum | Blighted ovum | anembryonic pregnancy; anembryonic gestation | miscarriage | S:35999006
missed-miscarriage | Missed miscarriage | missed abortion; silent miscarriage; delayed miscarriage | miscarriage |
threatened-miscarriage | Threatened miscarriage | threatened abortion | pregnancy-complication |
choriocarcinoma | Choriocarcinoma |  | gestational-trophoblastic-disease malignancy | S:188188009 M:D002822
placental-abruption | Placental abruption | abruptio placentae | placental-disease | I:O45 S:415105001 M:D000037
placenta-accreta | Placenta accreta |  | placental-disease | I:O43.21 S:70129008 M:D010921
vasa-previa | Vasa previa |  | placental-disease | M:D055949 |  | MeSH
placental-insufficiency | Placental insufficiency | uteroplacental insufficiency | placental-disease | S:237292005 M:D010927
polyhydramnios | Polyhydramnios | hydramnios | pregnancy-complication | I:O40 S:86203003 M:D006831
birth-asphyxia | Birth asphyxia | perinatal asphyxia; asphyxia neonatorum; neonatal asphyxia; asphyxia at birth; intrapartum asphyxia; asphyxia of the newborn | neonatal-disease | S:28314004 M:D001238
hypoxic-ischemic-encephalopathy | Hypoxic ischemic encephalopathy | HIE; hypoxic-ischemic encephalopathy | neonatal-disease |
multiple-trauma | Multiple trauma | multiple injuries; polytrauma; polytraumatized; politrauma; multitrauma; multi-trauma; multiple traumatic injuries | injury | S:262519004
laceration | Laceration | lacerations; facial laceration; laceration of foot; laceration of forearm; laceration of hand; laceration of thigh; skin laceration | injury | S:370247008 S:284551006 S:283371005 S:284549007 S:283385000
blunt-injury | Blunt injury |  | injury | S:425359009
ankle-fracture | Ankle fracture | fracture of ankle; broken ankle; malleolar fracture | fracture-of-limb | S:16114001 I:S82
clavicle-fracture | Clavicle fracture | fracture of clavicle; clavicular fracture; broken collarbone | fracture | S:58150001 I:S42.0
forearm-fracture | Forearm fracture | fracture of forearm | fracture-of-limb | S:65966004 I:S52
rib-fracture | Rib fracture | fracture of rib; rib fractures; broken ribs; fractured ribs; broken rib | fracture | S:33737001 I:S22.3
wrist-fracture | Wrist fracture | fracture subluxation of wrist | fracture-of-limb | S:263102004
distal-radius-fracture | Distal radius fracture | distal radial fracture; Colles fracture | radius-fracture |  |  |
tibial-fracture | Tibial fracture |  | fracture-of-limb | M:D013978 |  | MeSH
humerus-fracture | Humerus fracture | humeral fracture | fracture-of-limb | S:66308002 M:D006810
lower-limb-fracture | Lower limb fracture | fracture of lower limb; lower extremity fracture; leg fracture; broken leg | fracture-of-limb | S:46866001
upper-limb-fracture | Upper limb fracture | fracture of upper limb; arm fracture; broken arm; upper extremity fracture | fracture-of-limb | S:23406007
ankle-sprain | Ankle sprain | sprain of ankle; lateral ankle sprain; sprained ankle | sprain | S:44465007 I:S93.4
wrist-sprain | Wrist sprain | sprain of wrist | sprain | S:70704007
whiplash-injury | Whiplash injury | whiplash; whiplash injury to neck; whiplash-associated disorder; whiplash syndrome; cervical whiplash syndrome; cervical whiplash | injury | S:39848009 I:S13.4
muscle-strain | Muscle strain | strain; pulled muscle | injury |
anterior-cruciate-ligament-injury | Anterior cruciate ligament injury | injury of anterior cruciate ligament; ACL tear; ACL injury; ACL rupture; anterior cruciate ligament rupture; anterior cruciate ligament tear; ACL deficiency | knee-ligament-injury | S:444470001
medial-collateral-ligament-injury | Medial collateral ligament injury | injury of medial collateral ligament of knee; MCL injury | knee-ligament-injury | S:444448004
meniscus-tear | Meniscus tear | tear of meniscus of knee; meniscal tear; torn meniscus | meniscus-injury | S:239720000
`,
};
