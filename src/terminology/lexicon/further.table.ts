import type { LexiconTable } from '../lexicon-table.ts';

/** Further conditions that criteria name. Row format: see `LexiconTable`. */
export const FURTHER_CONDITIONS: LexiconTable = {
  kind: 'condition',
  rows: `
*secondary-hypertension | Secondary hypertension |  | hypertension | I:I15
*secondary-glaucoma | Secondary glaucoma |  | glaucoma | I:H40.3 I:H40.4 I:H40.5 I:H40.6
enzyme-deficiency | Enzyme deficiency | enzyme deficiencies; enzymatic deficiency | disease |
*organic-disease | Organic disease | organic diseases; organic disorder | disease |
*organic-brain-disease | Organic brain disease | organic brain disorder; organic brain syndrome; organic mental disorder; organic cerebral disease; organic mental syndrome; organic psychosyndrome | disease |
*hereditary-kidney-disease | Hereditary kidney disease | hereditary nephropathy; inherited kidney disease | kidney-disease |
delayed-puberty | Delayed puberty | pubertal delay | endocrine-disease | I:E30.0
*lung-hypoplasia | Lung hypoplasia | pulmonary hypoplasia; hypoplastic lung | lung-disease | I:Q33.6
oliguria | Oliguria | oliguric; decreased urine output | symptom | I:R34
*biochemical-recurrence | Biochemical recurrence | biochemical relapse; PSA recurrence; biochemical failure | disease |
knee-injury | Knee injury | knee trauma; knee injuries; injury of the knee | injury | M:D007718 |  | MeSH
shoulder-injury | Shoulder injury | shoulder trauma; injury of the shoulder | injury |
ankle-injury | Ankle injury | ankle trauma | injury | S:125603006 M:D016512 |  | Mondo
*colorectal-stenosis | Colorectal stenosis | colonic stenosis; colon stenosis; colonic stricture; rectal stenosis; rectal stricture | disease |
*hemifacial-microsomia | Hemifacial microsomia | craniofacial microsomia | congenital-malformation | S:109393007 S:367462009 M:D006053 |  | Mondo
*fetal-anemia | Fetal anemia |  | disease |
*hunter-syndrome | Hunter syndrome | mucopolysaccharidosis type II; mucopolysaccharidosis II; MPS II | inborn-error-of-metabolism | I:E76.1
*cystinosis | Cystinosis | nephropathic cystinosis | inborn-error-of-metabolism | I:E72.04
cervicitis | Cervicitis |  | cervical-disease | I:N72
hypermobility-syndrome | Hypermobility syndrome | joint hypermobility syndrome; hypermobility spectrum disorder | joint-hypermobility | I:M35.7
joint-hypermobility | Joint hypermobility | hypermobility | musculoskeletal-disease |
*endometrial-hyperplasia | Endometrial hyperplasia |  | uterine-disease | I:N85.0
thyroid-adenoma | Thyroid adenoma | thyroid adenomas; follicular adenoma of the thyroid | thyroid-disease | I:D34
vitreomacular-traction | Vitreomacular traction | vitreo-macular traction; VMT; vitreomacular traction syndrome; vitreo-macular traction syndrome; vitreous traction; vitreoretinal traction | retinal-disease | I:H43.82
*obesity-hypoventilation-syndrome | Obesity hypoventilation syndrome | OHS; Pickwickian syndrome | respiratory-disease | I:E66.2
lichen-sclerosus | Lichen sclerosus | LS et atrophicus; lichen sclerosus et atrophicus | skin-disease | I:L90.0
*pulmonary-infarction | Pulmonary infarction | lung infarction | lung-disease | S:64662007 M:D054060 |  | Mondo
*heterotopic-ossification | Heterotopic ossification | heterotopic ossifications | musculoskeletal-disease | M:D009999 |  | MeSH
mobility-impairment | Mobility impairment | impaired mobility; mobility limitation; mobility limitations; reduced mobility; limited mobility; decreased mobility; mobility problems; mobility disability | symptom |
sensory-disturbance | Sensory disturbance | sensory disturbances; sensory impairment; sensory deficit; sensory loss; impaired sensation; altered sensation; sensation disorder; reduced sensation; decreased sensation; numb feeling; loss of sensation; sensory abnormality; sensory dysfunction | symptom |
joint-stiffness | Joint stiffness | stiffness of the joint; stiff joint; joint rigidity; stiff joints | symptom stiffness |
vaginal-discharge | Vaginal discharge | abnormal vaginal discharge | symptom | I:N89.8
*imminent-death | Imminent death | death imminent | disease |
*left-atrial-thrombus-or-clot | Left atrial clot | left atrial appendage clot | disease |
*metabolic-impairment | Metabolic impairment |  | metabolic-disease |
poor-sleep-quality | Poor sleep quality | poor sleep | symptom |
*intimate-partner-violence | Intimate partner violence | ?IPV; domestic violence; partner violence; victim of intimate partner abuse; intimate partner abuse; partner abuse | disease |
`,
};

/** Further procedures, tests and devices. Row format: see `LexiconTable`. */
export const FURTHER_PROCEDURES: LexiconTable = {
  kind: 'procedure',
  rows: `
surgical-resection | Surgical resection | resection surgery; surgically resected; surgical removal; surgical excision | surgery |
emergency-surgery | Emergency surgery | emergent surgery; urgent surgery; emergency operation; emergency surgical procedure | surgery |
laparoscopic-surgery | Laparoscopic surgery | laparoscopic procedure; laparoscopic operation; minimally invasive abdominal surgery | surgery |
open-surgery | Open surgery | open surgical procedure | surgery |
robotic-surgery | Robotic surgery | robot-assisted surgery; robotic-assisted surgery | surgery |
revision-surgery | Revision surgery | revision surgeries; revision surgical procedure; revision operation; redo surgery; re-do surgery; reoperation; re-operation; revision procedure | surgery | M:D012086 |  | MeSH 2024
diagnostic-laparoscopy | Laparoscopy | laparoscopic exploration; diagnostic laparoscopy | procedure | M:D010535 S:73632009 |  | MeSH 2024, SNOMED CT IPS 2022
cystoscopy | Cystoscopy | rigid cystoscopy; flexible cystoscopy; cystourethroscopy | procedure | M:D003558 S:24139008 |  | MeSH 2024, SNOMED CT IPS 2022
cardiopulmonary-bypass | Cardiopulmonary bypass | CPB; extracorporeal circulation; heart-lung machine | procedure | M:D002315 |  | MeSH 2024
insulin-pump | Insulin pump | insulin pump therapy; continuous subcutaneous insulin infusion; CSII; insulin pumps; continuous insulin infusion pump | procedure |
walking-aid | Walking aid | walking aids; walker use; walking stick; crutches | procedure |
optical-coherence-tomography | Optical coherence tomography | OCT; SD-OCT; OCT scan | procedure | M:D041623 |  | MeSH 2024
electromyography | Electromyography | EMG; electromyogram | procedure | M:D004576 |  | MeSH 2024
complete-blood-count | Complete blood count | CBC; full blood count; FBC; blood count; hemogram; haemogram | procedure |
pcr-test | PCR test | RT-PCR; PCR; polymerase chain reaction; reverse transcription polymerase chain reaction; reverse transcriptase PCR; PCR testing | procedure |
urinalysis | Urinalysis | urine analysis; urine test; urine dipstick | procedure | S:27171005 |  | FHIR 4.0.1
blood-test | Blood test | blood tests; blood sampling; blood draw; laboratory blood test | procedure | M:D006403 |  | MeSH 2024
biofeedback-training | Biofeedback training | biofeedback; neurofeedback | procedure |
maintenance-therapy | Maintenance therapy | maintenance treatment | procedure |
conservative-treatment | Conservative treatment | conservative therapy; conservative management; conservative care; non-operative treatment; nonoperative treatment | procedure | M:D000072700 |  | MeSH 2024
colorectal-cancer-screening | Colorectal cancer screening | colon cancer screening | procedure |
oocyte-retrieval | Oocyte retrieval | egg retrieval; oocyte pick-up; ovum pick-up | procedure | M:D054315 |  | MeSH 2024
thymectomy | Thymectomy |  | surgery | M:D013934 |  | MeSH 2024
neck-dissection | Neck dissection | cervical lymph node dissection | surgery | M:D037981 |  | MeSH 2024
sternotomy | Sternotomy | median sternotomy | surgery | M:D056346 |  | MeSH 2024
ventricular-assist | Ventricular assist device support | LVAD support | procedure |
surgical-drainage | Surgical drainage | drainage procedure; abscess drainage | procedure |
`,
};

/** Further drugs. Row format: see `LexiconTable`. */
export const FURTHER_DRUGS: LexiconTable = {
  kind: 'medication',
  rows: `
vasodilator | Vasodilator | vasodilators; vasodilating drug |  | M:D014665 |  | MeSH 2024
nephrotoxic-drug | Nephrotoxic drug | nephrotoxic drugs; nephrotoxic agent; nephrotoxic agents; nephrotoxic medication; nephrotoxic medications; nephrotoxins |  |
photosensitizing-drug | Photosensitizing drug | phototoxic drugs; phototoxic drug; photosensitizing medication; photosensitizing drugs; photosensitizing agents |  |
amisulpride | Amisulpride |  | atypical-antipsychotic | M:D000077582 |  | MeSH 2024
fulvestant | Fulvestant |  |  |
foscarnet | Foscarnet |  |  | M:D017245 R:33562 |  | MeSH 2024, RxNorm 2025
indocyanine-green | Indocyanine green | ICG dye | contrast-agent | M:D007208 |  | MeSH 2024
patisiran | Patisiran |  | medication | R:2053490 |  | RxNorm 2025
inotersen | Inotersen | Tegsedi | medication | R:2099289 |  | RxNorm 2025
inulin | Inulin |  |  | M:D007444 R:5924 |  | MeSH 2024, RxNorm 2025
nutritional-drink | Oral nutritional supplement | nutritional drinks; oral nutritional supplements; oral nutrition supplements; ONS |  |
lactic-acid-bacteria | Lactic acid bacteria |  |  |
sapropterin | Sapropterin | tetrahydrobiopterin; BH4 | medication | R:753340 |  | RxNorm 2025
anlotinib | Anlotinib |  | vegf-receptor-tki | M:C000625192 |  | MeSH
`,
};

/** Further measurements. Row format: see `LexiconTable`. */
export const FURTHER_OBSERVATIONS: LexiconTable = {
  kind: 'observation',
  rows: `
probing-depth | Probing depth | probing pocket depth; pocket depth; periodontal pocket depth; pocket probing depth |  |  | mm 0..20
clinical-attachment-level | Clinical attachment level | clinical attachment loss; attachment loss; attachment level |  |  | mm 0..25
affected-body-surface-area | Affected body surface area | total body surface area affected; detached body surface area; detachable body surface area; detached and detachable body surface area; detachable-detached body surface area; body surface area detached; body surface area burned; epidermal detachment |  |  | % 0..100
intracranial-pressure | Intracranial pressure | ICP |  |  | mm[Hg] 0..100
cerebral-perfusion-pressure | Cerebral perfusion pressure | CPP |  |  | mm[Hg] 0..200
intelligence-quotient | Intelligence quotient | IQ; full scale IQ; IQ score; intelligence quotient score; estimated IQ; estimated full-scale IQ; estimated full scale IQ |  |  | {score} 0..200 unitless
cotinine | Cotinine | cotinine level; urinary cotinine; salivary cotinine; serum cotinine; urine cotinine; cotinine test; urine cotinine test; salivary cotinine test; urinary cotinine test |  |  | ng/mL
left-atrial-size | Left atrial size | left atrium size; left atrial diameter; LA diameter |  |  | mm 0..150
cervical-length | Cervical length | cervix length |  |  | mm 0..100
cervical-dilation | Cervical dilation | cervical dilatation |  |  | cm 0..15
exhaled-carbon-monoxide | Exhaled carbon monoxide | expired carbon monoxide; breath carbon monoxide; expired CO; exhaled CO; ppm CO; breath CO; CO breath test; expired air carbon monoxide; end-expired carbon monoxide |  |  | [ppm] 0..200
mitral-valve-area | Mitral valve area | mitral valve orifice area |  |  | cm2 0..10
central-macular-thickness | Central macular thickness | central subfield thickness; central retinal thickness; CMT thickness |  |  | um 0..2000
axial-length | Axial length | axial length of the eye; ocular axial length; axial eye length |  |  | mm 10..40
sperm-concentration | Sperm concentration | sperm count |  |  |
antral-follicle-count | Antral follicle count | AFC |  |  |
endometrial-thickness | Endometrial thickness | thickness of the endometrium |  |  | mm 0..60
estimated-fetal-weight | Estimated fetal weight | EFW; fetal weight |  |  | g 0..7000
homa-ir | HOMA-IR | homeostatic model assessment of insulin resistance |  |  |
`,
};

/** Further scores. Row format: see `LexiconTable`. */
export const FURTHER_SCORES: LexiconTable = {
  kind: 'score',
  rows: `
plaque-index | Plaque index | full-mouth plaque score; FMPS; dental plaque index |  |
gingival-index | Gingival index | Loe and Silness gingival index |  |
bleeding-on-probing | Bleeding on probing | full-mouth bleeding score; FMBS; BOP |  |
`,
};

/** Further social matters. Row format: see `LexiconTable`. */
export const FURTHER_SOCIAL_MATTERS: LexiconTable = {
  kind: 'social',
  rows: `
smoking-cessation | Smoking cessation | quit smoking; quitting smoking; stopped smoking; quit tobacco |  |
resuscitation-limits | Resuscitation limits | do not resuscitate; do-not-resuscitation order; do-not-resuscitate; DNR; do-not-intubate; do not intubate; DNI; do not resuscitate order |  |
handedness | Handedness | hand dominance |  |
right-handedness | Right-handedness | right-handed; right handed | handedness |
left-handedness | Left-handedness | left-handed; left handed | handedness |
wards-of-the-state | Ward of the state | wards of the state |  |
police-custody | Police custody | court-ordered |  |
`,
};

/** Further allergens. Row format: see `LexiconTable`. */
export const FURTHER_ALLERGENS: LexiconTable = {
  kind: 'allergen',
  rows: `
formaldehyde-allergy | Formaldehyde | formalin |  |
silver-allergy | Silver |  |  |
gold-allergy | Gold |  |  |
whey-allergy | Whey | whey protein |  | S:226770007 |  | FHIR 4.0.1
lactose-allergen | Lactose |  |  | S:47703008 |  | FHIR 4.0.1
cat-allergy | Cat | cat hair; cats |  |
`,
};
