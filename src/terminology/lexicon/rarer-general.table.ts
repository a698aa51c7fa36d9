import type { LexiconTable } from '../lexicon-table.ts';

/** Findings and states without an organ of their own that criteria name. Row format: see `LexiconTable`. */
export const RARER_GENERAL_CONDITIONS: LexiconTable = {
  kind: 'condition',
  rows: `
unspecified-abuse | Unspecified abuse |  |  |
unspecified-impairment | Unspecified impairment | =impaired | disease |
unspecified-dysfunction | Unspecified dysfunction |  | disease |
unspecified-abnormality | Unspecified abnormality |  | disease |
unspecified-complication | Unspecified complication |  | disease |
unspecified-disturbance | Unspecified disturbance |  | disease |
unspecified-perforation | Unspecified perforation |  | disease |
unspecified-obstruction | Unspecified obstruction |  | disease |
unspecified-regurgitation | Unspecified regurgitation |  | disease |
unspecified-incapacity | Unspecified incapacity |  | disability |
unspecified-deficiency | Unspecified deficiency |  | disease |
unspecified-dependence | Unspecified dependence |  |  |
unspecified-insufficiency | Unspecified insufficiency |  | disease |
unspecified-toxicity | Unspecified toxicity |  | adverse-event |
unspecified-dystrophy | Unspecified dystrophy |  | disease |
unspecified-dyscrasia | Unspecified dyscrasia |  | disease |
motility-disorder | Motility disorder | dysmotility | disease |
-malformation-syndrome | Malformation syndrome | malformative syndrome; polymalformative syndrome; multiple congenital anomalies | congenital-malformation |
degenerative-disease | Degenerative disease | degenerative disorder | disease |
-pancreatic-dysfunction | Pancreatic dysfunction | impaired pancreatic function | pancreatic-disease |
-blood-dyscrasia | Blood dyscrasia | blood dyscrasias; hematological dyscrasia; hematodyscrasia | hematologic-disease |
-fatal-disease | Fatal disease | fatal illness; deadly disease; lethal disease | life-threatening-disease |
breast-lesion | Breast lesion | mammary lesion; lesion of the breast | breast-disease |
biliopancreatic-neoplasm | Biliopancreatic neoplasm | biliopancreatic neoplasia; biliopancreatic tumor; biliary-pancreatic tumor; pancreatobiliary tumor; pancreatobiliary neoplasm | neoplasm |
alcohol-related-problem | Alcohol-related problem | alcohol problems; drinking problem; problem drinking | unspecified-abuse |
cardiocerebrovascular-disease | Cardiocerebrovascular disease | cardio-cerebrovascular disease; cardiocerebral vascular disease; cardio-cerebral vascular disease | disease |
respiratory-distress-syndrome | Respiratory distress syndrome |  | respiratory-disease |
-hemorrhagic-syndrome | Hemorrhagic syndrome | bleeding syndrome | bleeding-disorder |
fibrinolytic-disorder | Fibrinolytic disorder | fibrinolysis disorder | coagulopathy |
tumor-hamartoma-syndrome | Tumor-hamartoma syndrome | hamartoma syndrome; hamartoma tumor syndrome | hereditary-cancer-syndrome |
intracranial-angioma | Intracranial angioma | cerebral angioma; intracranial hemangioma; brain angioma | vascular-malformation |
intrinsic-lung-disease | Intrinsic lung disease | intrinsic pulmonary disease | lung-disease |
extracardiac-sarcoidosis | Extracardiac sarcoidosis | extra-cardiac sarcoidosis | sarcoidosis |
-difficulty-understanding | Difficulty understanding | difficulties of understanding; difficulty in understanding; comprehension difficulties; comprehension deficit; comprehension disorder; impaired comprehension | cognitive-impairment |
-auditory-comprehension-deficit | Auditory comprehension deficit | auditory comprehension impairment; impaired auditory comprehension | difficulty-understanding |
legal-incapacity | Legal incapacity | legally incapacitated; legal incapacitation; legally incompetent; incapacitated adult; legally incapable | unspecified-incapacity |
obsessive-compulsive-behavior | Obsessive-compulsive behavior | obsessive-compulsive symptoms; compulsive behavior; compulsions; obsessions | psychiatric-symptom |
psychosocial-problem | Psychosocial problem | psycho-social condition; psychosocial condition; psychosocial disorder; psychosocial difficulties | disease |
physical-illness | Physical illness | physical disease; physical disorder; physical health condition; physical health problem; physical health concerns | disease |
intact-membranes | Intact membranes | intact amniotic membranes; unruptured membranes; membranes intact; intact fetal membranes; unruptured amniotic membranes |  |
-thin-cap-fibroatheroma | Thin-cap fibroatheroma | TCFA; rupture-prone plaque | coronary-artery-disease |
myxomatous-degeneration-of-mitral-valve | Myxomatous degeneration of mitral valve | myxomatous mitral valve; myxomatous mitral valve disease | mitral-valve-disease |
childhood-interstitial-lung-disease | Childhood interstitial lung disease | chILD syndrome; children's interstitial lung disease; interstitial lung disease of childhood; diffuse lung disease of childhood | interstitial-lung-disease |
-corneal-epithelial-defect | Corneal epithelial defect | persistent epithelial defect | corneal-disease |
scalp-sensitivity | Scalp sensitivity | sensitive scalp | skin-disease |
bony-enlargement | Bony enlargement | bone enlargement; bony swelling; bony hypertrophy | symptom |
crepitus | Crepitus | crepitation; joint crepitus; crepitus on active motion; crepitations of joint | symptom |
palpable-warmth | Palpable warmth | joint warmth; warmth of joint | symptom |
excoriation | Excoriation | excoriated skin | skin-disease |
strawberry-tongue | Strawberry tongue | raspberry tongue | symptom |
cracked-lips | Cracked lips | cracking of lips; lip fissures; fissured lips; chapped lips; lip cracking | symptom |
polymorphous-exanthema | Polymorphous exanthema | polymorphous rash; polymorphous exanthem | rash |
conjunctival-injection | Conjunctival injection | bulbar conjunctival injection; conjunctival hyperemia; red eye; conjunctival redness; ocular hyperemia; ocular redness; eye redness; bulbar redness; conjunctival congestion; ciliary injection | symptom |
membranous-desquamation | Membranous desquamation | skin desquamation; peeling skin | symptom |
frontal-bossing | Frontal bossing |  | deformity |
contact-isolation | Contact isolation | contact precautions; isolation precautions; respiratory isolation; protective isolation |  |
multidrug-resistant-infection | Multidrug-resistant infection | multi-drug resistant infection; MDR infection; multiresistant infection; drug-resistant infection; carbapenem-resistant infection | infection |
increased-sputum | Increased sputum | increased sputum production; excessive sputum; increased sputum volume; increased expectoration | symptom |
tracheobronchial-secretions | Tracheobronchial secretions | respiratory secretions; bronchial secretions; excessive secretions; airway secretions; bronchial hypersecretion; excessive respiratory secretions | symptom |
adventitious-breath-sounds | Adventitious breath sounds | adventitious sounds; crackles; rales; rhonchi; lung crackles; abnormal breath sounds; abnormal lung sounds; velcro crackles | symptom |
intercostal-retractions | Intercostal retractions | chest retractions; subcostal retractions; chest indrawing; lower chest wall indrawing | symptom |
-amniotic-membrane-prolapse | Amniotic membrane prolapse | amniotic membranes prolapsed; bulging membranes; prolapsed membranes; prolapse of membranes; bulging fetal membranes; visible membranes | pregnancy-complication |
peripartum | Peripartum | peri partum; peripartum period; perinatal period |  |
full-term-birth | Full-term birth | full-term; term birth; born at term; term infant; full-term infant; term newborn; full-term newborn; term neonate; full-term neonate; term-born; full term delivery; term delivery |  |
unfavorable-cervix | Unfavorable cervix | unripe cervix; unfavorable Bishop score; low Bishop score |  |
sinus-rhythm | Sinus rhythm | sinusal rhythm; normal sinus rhythm |  |
lower-urinary-tract-obstruction | Lower urinary tract obstruction |  | urological-disease |
vital-tooth | Vital tooth | vital teeth; tooth vitality; vital pulp |  |
exposed-dentin | Exposed dentin | dentin exposure; dentine exposure; exposed dentine; exposed root surface | dental-disease |
cavitated-caries | Cavitated caries | cavitated lesion; cavitated carious lesion; cavitated caries lesion | dental-caries |
non-cavitated-caries | Non-cavitated caries | non-cavitated lesion; noncavitated caries; incipient caries; initial caries; non-cavitated carious lesion; enamel caries | dental-caries |
dentofacial-deformity | Dentofacial deformity | mandibular deformity; dentofacial anomaly; skeletal malocclusion | deformity | M:D063169 |  | MeSH
-insufficient-glottal-closure | Insufficient glottal closure | glottic insufficiency; glottal insufficiency; glottic incompetence; glottal incompetence; incomplete glottal closure; glottic closure insufficiency | ear-nose-throat-disease |
retrocochlear-hearing-loss | Retrocochlear hearing loss | retrocochlear disorder; retrocochlear lesion; retrocochlear pathology; retrocochlear disease; retro-cochlear hearing loss | hearing-loss |
-internal-nasal-valve-collapse | Internal nasal valve collapse | internal valve collapse | nasal-valve-collapse |
-external-nasal-valve-collapse | External nasal valve collapse | external valve collapse | nasal-valve-collapse |
-nasal-valve-collapse | Nasal valve collapse | nasal valve dysfunction; nasal valve insufficiency; nasal valve stenosis | ear-nose-throat-disease |
high-frenulum-attachment | High frenulum attachment | high labial frenulum attachment; high frenal attachment; aberrant frenum; high frenum attachment | oral-disease |
loss-of-control-eating | Loss of control eating | loss of control over eating; binge episodes; binge-eating episodes; binge eating | psychiatric-symptom |
-vitreous-loss | Vitreous loss |  | eye-disease |
-posterior-capsule-rupture | Posterior capsule rupture | posterior capsular rupture; capsular rupture; ruptured posterior capsule | eye-disease |
-retained-lens-fragment | Retained lens fragment | lens fragment; dropped nucleus | eye-disease |
vitreoretinal-disease | Vitreoretinal disease | retinal-vitreous condition; vitreoretinal disorder; vitreo-retinal disease; vitreoretinal pathology; retinal-vitreous disease; vitreoretinopathy | eye-disease |
neuroglycopenia | Neuroglycopenia | neuroglycopenic symptoms; neuroglycopenic | hypoglycemia |
lamin-a-c-cardiomyopathy | Lamin A/C cardiomyopathy | LMNA cardiomyopathy; LMNA-related cardiomyopathy; LMNA-related dilated cardiomyopathy | cardiomyopathy genetic-disease |
atypical-lobular-hyperplasia | Atypical lobular hyperplasia | ALH | breast-disease |
cytological-atypia | Cytological atypia | atypia; cellular atypia; nuclear atypia; atypical cells | disease |
deconditioning | Deconditioning | deconditioned | symptom |
myeloid-disorder | Myeloid disorder | myeloid disease | hematologic-disease |
-para-aortic-lymph-node-metastasis | Para-aortic lymph node metastasis | para-aortic nodal metastasis; paraaortic lymph node metastasis; para-aortic lymph node involvement | lymph-node-metastasis |
cytogenetic-abnormality | Cytogenetic abnormality | cytogenetic aberration; chromosomal aberration in tumor; karyotype abnormality | disease |
-atrioventricular-node-dysfunction | Atrioventricular node dysfunction | AV node dysfunction; AV nodal dysfunction; AV nodal disease; atrioventricular nodal dysfunction; AV conduction disorder | conduction-disorder |
lymphocytic-colitis | Lymphocytic colitis |  | microscopic-colitis | S:31437008 I:K52.832 M:D046730 |  | Mondo
collagenous-colitis | Collagenous colitis |  | microscopic-colitis | S:19311003 I:K52.831 M:D046729 |  | Mondo
physical-abuse | Physical abuse | battering; physical maltreatment | unspecified-abuse |
sexual-abuse | Sexual abuse | sexual assault; rape; sexual violence; sexual trauma | unspecified-abuse |
emotional-abuse | Emotional abuse | psychological abuse; verbal abuse | unspecified-abuse |
child-abuse | Child abuse | child maltreatment; childhood abuse; child neglect; childhood maltreatment; maltreatment of child; maltreated child | unspecified-abuse |
elder-abuse | Elder abuse | elder maltreatment | unspecified-abuse |
laxative-abuse | Laxative abuse | laxative misuse | unspecified-abuse |
steroid-abuse | Steroid abuse | anabolic steroid abuse; anabolic steroid use disorder | unspecified-abuse |
steroid-dependence | Steroid dependence | steroid-dependent; corticosteroid dependence; glucocorticoid dependence; steroid dependency; corticosteroid-dependent; corticosteroid dependency | unspecified-dependence |
oxygen-dependence | Oxygen dependence | oxygen dependent; oxygen dependency; supplemental oxygen dependence; dependence on oxygen; oxygen requirement | unspecified-dependence |
ventilator-dependence | Ventilator dependence | ventilator dependent; ventilator dependency; dependence on mechanical ventilation; respirator dependence; dependent on mechanical ventilation; ventilatory dependency; ventilatory dependence; ventilator dependency | unspecified-dependence |
care-dependency | Care dependency | dependent in activities of daily living; functional dependence; functional dependency; dependence in activities of daily living; functionally dependent | disability |
elevated-inflammatory-markers | Elevated inflammatory markers | raised inflammatory markers; increased inflammatory markers; elevated acute phase reactants | symptom |
urticarial-rash | Urticarial rash | urticaria-like rash; hives-like rash; urticariform rash | rash |
cystic-periventricular-leukomalacia | Cystic periventricular leukomalacia | cystic PVL | periventricular-leukomalacia |
-pulmonary-consolidation | Pulmonary consolidation | lung consolidation; consolidation of the lung; consolidation on chest X-ray | lung-disease |
unspecified-failure | Unspecified failure |  | disease |
unspecified-arrest | Unspecified arrest |  | disease |
unspecified-relapse | Unspecified relapse |  | disease |
unspecified-recurrence | Unspecified recurrence |  | disease |
unspecified-remission | Unspecified remission |  |  |
unspecified-progression | Unspecified progression | =disease progression | disease |
unspecified-rejection | Unspecified rejection |  | disease |
unspecified-decompensation | Unspecified decompensation |  | disease |
unspecified-leakage | Unspecified leakage |  | disease |
unspecified-instability | Unspecified instability | =unstable | disease |
unspecified-occlusion | Unspecified occlusion |  | disease |
unspecified-withdrawal | Unspecified withdrawal |  |  |
unspecified-reaction | Unspecified reaction |  |  |
unspecified-deficit | Unspecified deficit |  | disease |
unspecified-damage | Unspecified damage |  | disease |
unspecified-aspiration | Unspecified aspiration |  | disease |
unspecified-alteration | Unspecified alteration |  | disease |
unspecified-compromise | Unspecified compromise |  | disease |
unspecified-discoloration | Unspecified discoloration |  | disease |
unspecified-limitation | Unspecified limitation |  | disease |
`,
};
