import type { LexiconTable } from '../lexicon-table.ts';

/** Operations and interventions beyond the everyday ones. Row format: see `LexiconTable`. */
export const FURTHER_INTERVENTIONS_CONTINUED: LexiconTable = {
  kind: 'procedure',
  rows: `
sedation | Sedation | sedated | procedure |
procedural-sedation | Procedural sedation |  | sedation |
conscious-sedation | Conscious sedation | moderate sedation | sedation | M:D016292 |  | MeSH 2024
deep-sedation | Deep sedation |  | sedation | M:D054810 |  | MeSH 2024
monitored-anesthesia-care | Monitored anesthesia care |  | procedure |
continuous-sedation | Continuous sedation |  | sedation |
palliative-sedation | Palliative sedation |  | sedation |
intravenous-sedation | Intravenous sedation |  | sedation |
one-lung-ventilation | One-lung ventilation | OLV; single lung ventilation | mechanical-ventilation | M:D061810 |  | MeSH 2024
awake-intubation | Awake intubation | awake fibreoptic intubation | procedure |
rapid-sequence-induction | Rapid sequence induction | rapid sequence intubation | procedure |
*reintubation | Reintubation | re-intubation; reintubated | mechanical-ventilation |
spontaneous-breathing-trial | Spontaneous breathing trial | SBT | procedure |
extubation | Extubation | removal of endotracheal tube | procedure | S:271280005
weaning-from-mechanical-ventilation | Weaning from mechanical ventilation | ventilator weaning; liberation from mechanical ventilation; weaning trial | procedure |
prone-positioning | Prone positioning | prone position; prone position ventilation | procedure |
awake-proning | Awake proning |  | prone-positioning |
*life-support | Life support | life support measures; life-supportive therapies; life-sustaining treatment; life-sustaining therapy; advanced life support | procedure |
therapeutic-hypothermia | Therapeutic hypothermia | targeted temperature management; cooling therapy; induced hypothermia; whole body cooling; whole-body hypothermia; TTM temperature management | procedure | M:D007036 |  | MeSH 2024
defibrillation | Defibrillation | defibrillated; defibrillator shock | procedure |
*home-hemodialysis | Home hemodialysis | ?HHD | hemodialysis | M:D006437 |  | MeSH 2024
*hemodiafiltration | Hemodiafiltration | online hemodiafiltration; HDF | dialysis | M:D017583 |  | MeSH 2024
*hemofiltration | Hemofiltration | continuous venovenous hemofiltration; CVVH | dialysis | M:D006440 |  | MeSH 2024
*total-body-irradiation | Total body irradiation | whole-body irradiation | radiotherapy | M:D014916 |  | MeSH 2024
hypofractionated-radiotherapy | Hypofractionated radiotherapy | hypofractionated radiation therapy; hypofractionation; hypofractionated radiation | radiotherapy |
prophylactic-cranial-irradiation | Prophylactic cranial irradiation |  | cranial-irradiation |
orbital-irradiation | Orbital irradiation | orbital radiotherapy; orbital radiation | radiotherapy |
head-and-neck-radiotherapy | Head and neck radiotherapy | radiotherapy to the head and neck; radiation to the head and neck; head and neck radiation; head and neck irradiation; neck radiation; radiotherapy of the head and neck; neck irradiation; radiation therapy to the head and neck; head and neck radiation therapy; radiation therapy to the head or neck; radiotherapy to the head or neck; radiation to the head or neck | radiotherapy |
abdominal-radiotherapy | Abdominal radiotherapy | abdominal radiation; abdominal irradiation; radiation to the abdomen; radiotherapy to the abdomen | radiotherapy |
neoadjuvant-radiotherapy | Neoadjuvant radiotherapy | preoperative radiotherapy; pre-operative radiotherapy; neoadjuvant radiation therapy; preoperative radiation; preoperative radiation therapy; neoadjuvant radiation | radiotherapy |
neoadjuvant-chemoradiotherapy | Neoadjuvant chemoradiotherapy | preoperative chemoradiotherapy; neoadjuvant chemoradiation; preoperative chemoradiation; neoadjuvant chemoradiation therapy | chemoradiotherapy |
intraoperative-radiotherapy | Intraoperative radiotherapy | IORT; intraoperative radiation therapy | radiotherapy |
*conditioning-regimen | Transplant conditioning | conditioning regimen; preparative regimen; conditioning chemotherapy; conditioning therapy | procedure |
*myeloablative-conditioning | Myeloablative conditioning | myeloablative conditioning regimen | conditioning-regimen |
*reduced-intensity-conditioning | Reduced-intensity conditioning |  | conditioning-regimen |
*nonmyeloablative-conditioning | Nonmyeloablative conditioning |  | conditioning-regimen |
*donor-lymphocyte-infusion | Donor lymphocyte infusion | DLI; donor leukocyte infusion | procedure |
*haploidentical-transplantation | Haploidentical transplantation | haploidentical stem cell transplantation; haploidentical transplant; haploidentical HSCT; haploidentical stem cell transplant; haploidentical donor transplant | allogeneic-stem-cell-transplantation | M:D000075442 |  | MeSH 2024
*cord-blood-transplantation | Cord blood transplantation | umbilical cord blood transplantation; cord blood transplant; umbilical cord blood transplant; cord blood transplanation | hematopoietic-stem-cell-transplantation |
*small-bowel-transplantation | Intestinal transplantation | small bowel transplant; intestinal transplant; small bowel transplantation; small intestine transplant | transplantation |
*multivisceral-transplantation | Multivisceral transplantation | multivisceral transplant | transplantation |
*heart-lung-transplantation | Heart-lung transplantation | heart-lung transplant; combined heart-lung transplant; heart and lung transplant | heart-transplantation lung-transplantation | M:D016041 |  | MeSH 2024
*multi-organ-transplantation | Multi-organ transplantation | multiorgan transplant; multi-organ transplant; multiple organ transplant; multiple organ transplantation; combined organ transplant; multiorgan transplantation; dual organ transplant; combined liver-kidney transplant | transplantation |
*living-donor-transplantation | Living donor transplantation | living donor transplant | transplantation |
*living-donor-kidney-transplantation | Living donor kidney transplantation | living donor kidney transplant | living-donor-transplantation |
*living-donor-liver-transplantation | Living donor liver transplantation |  | living-donor-transplantation |
*limbal-stem-cell-transplantation | Limbal stem cell transplantation | limbal stem cell transplant | eye-surgery |
pterygium-surgery | Pterygium surgery | pterygium excision | eye-surgery |
eyelid-surgery | Blepharoplasty |  | eye-surgery surgery-of-the-eyelid | M:D019882 |  | MeSH 2024
ptosis-surgery | Ptosis surgery |  | eye-surgery |
*enucleation | Enucleation | enucleation surgery; evisceration surgery; enucleation of the eye | eye-surgery |
yag-capsulotomy | YAG laser capsulotomy | yttrium aluminum garnet laser capsulotomy; Nd:YAG capsulotomy; laser capsulotomy; YAG capsulotomy | eye-surgery |
posterior-capsulotomy | Posterior capsulotomy |  | eye-surgery | M:D064727 |  | MeSH 2024
laser-iridotomy | Laser iridotomy | laser peripheral iridotomy; peripheral iridotomy; iridotomy; LPI laser | eye-surgery | S:371345007 |  | SNOMED CT IPS 2022
corneal-cross-linking | Corneal cross-linking | corneal collagen cross-linking; corneal crosslinking; CXL; collagen cross-linking; corneal collagen crosslinking | eye-surgery | M:D000094504 |  | MeSH 2024
macular-laser | Macular laser | macular laser photocoagulation | laser-photocoagulation |
focal-laser | Focal laser | focal laser photocoagulation | macular-laser |
grid-laser | Grid laser | grid laser photocoagulation | macular-laser |
panretinal-photocoagulation | Panretinal photocoagulation | pan-retinal photocoagulation; panretinal laser photocoagulation; scatter photocoagulation; panretinal laser; ?PRP; PRP laser | laser-photocoagulation |
anti-vegf-injection | Intravitreal anti-VEGF injection | anti-VEGF injection; intravitreal anti-VEGF; intravitreal anti-VEGF therapy; intravitreal anti-VEGF treatment | intravitreal-injection |
scaling-and-root-planing | Scaling and root planing | root planing; scaling root planing; subgingival instrumentation; subgingival debridement; scaling and root planning; subgingival scaling | periodontal-treatment |
periodontal-surgery | Periodontal surgery |  | periodontal-treatment |
gingivectomy | Gingivectomy |  | periodontal-surgery | M:D005890 |  | MeSH 2024
root-coverage-surgery | Root coverage surgery |  | periodontal-surgery |
mucogingival-surgery | Mucogingival surgery | muco-gingival surgery | periodontal-surgery |
periodontal-flap-surgery | Periodontal flap surgery | flap surgery of the gum | periodontal-surgery |
fissure-sealant | Fissure sealant | dental sealant; pit and fissure sealant; sealants | dental-treatment |
dental-prophylaxis | Dental prophylaxis | dental cleaning; supragingival cleaning; supragingival scaling; professional dental cleaning; oral prophylaxis; professional tooth cleaning | dental-treatment | M:D003777 |  | MeSH 2024
dental-crown | Dental crown | full crown; prosthetic crown | dental-restoration | M:D003442 |  | MeSH 2024
dental-bridge | Dental bridge | fixed dental prosthesis; fixed partial denture; fixed bridge; fixed dental bridge | dental-restoration |
tooth-whitening | Tooth whitening | teeth whitening; tooth bleaching; dental bleaching; bleaching treatment; teeth bleaching; bleaching of teeth | dental-treatment | M:D014073 |  | MeSH 2024
pulpotomy | Pulpotomy |  | dental-treatment | M:D011672 |  | MeSH 2024
pulpectomy | Pulpectomy |  | dental-treatment | M:D011670 |  | MeSH 2024
pulp-capping | Pulp capping |  | dental-treatment | M:D003785 |  | MeSH 2024
vital-pulp-therapy | Vital pulp therapy |  | dental-treatment |
orthognathic-surgery | Orthognathic surgery |  | surgery | M:D057909 |  | MeSH 2024
maxillofacial-surgery | Maxillofacial surgery | oral and maxillofacial surgery | surgery |
mandibular-surgery | Mandibular surgery |  | surgery |
bimaxillary-surgery | Bimaxillary surgery |  | orthognathic-surgery |
bilateral-sagittal-split-osteotomy | Bilateral sagittal split osteotomy |  | orthognathic-surgery |
temporomandibular-joint-surgery | Temporomandibular joint surgery | TMJ surgery | surgery |
jaw-surgery | Jaw surgery |  | surgery |
bone-graft | Bone graft | bone grafting | procedure |
sinus-lift | Sinus lift | sinus augmentation | procedure |
guided-bone-regeneration | Guided bone regeneration |  | procedure |
ridge-augmentation | Ridge augmentation |  | procedure |
alveolar-bone-graft | Alveolar bone graft |  | bone-graft |
bone-augmentation | Bone augmentation |  | procedure |
third-molar-extraction | Third molar extraction | third molar surgery; wisdom tooth extraction; third molar removal; surgical extraction of third molar; wisdom teeth removal; wisdom tooth removal; extraction of third molars | tooth-extraction |
*percutaneous-nephrolithotomy | Percutaneous nephrolithotomy | PCNL; percutaneous nephrolithotripsy; percutaneous nephrostolithotomy | urological-surgery | M:D000074642 |  | MeSH 2024
*ureteroscopy | Ureteroscopy | ureterorenoscopy; flexible ureteroscopy; retrograde intrarenal surgery; RIRS | urological-surgery | M:D018666 |  | MeSH 2024
*urethral-surgery | Urethral surgery |  | urological-surgery |
*urethroplasty | Urethroplasty |  | urethral-surgery |
*urethrotomy | Urethrotomy |  | urethral-surgery |
*hypospadias-repair | Hypospadias repair |  | urethral-surgery |
*urethral-reconstruction | Urethral reconstruction |  | urethral-surgery |
*bladder-surgery | Bladder surgery |  | urological-surgery |
*transurethral-resection-of-bladder-tumor | Transurethral resection of bladder tumor | TURBT | bladder-surgery | M:D000094463 |  | MeSH 2024
*augmentation-cystoplasty | Augmentation cystoplasty | bladder augmentation | bladder-surgery |
*prostate-surgery | Prostate surgery | prostatic surgery; prostate operation; surgery of the prostate | urological-surgery |
*holep | HoLEP |  | prostate-surgery |
*laser-prostatectomy | Laser prostatectomy |  | prostate-surgery |
*prostatic-urethral-lift | Prostatic urethral lift | UroLift | prostate-surgery |
*minimally-invasive-bph-treatment | Minimally invasive BPH treatment |  | prostate-surgery |
*prostate-ablation | Prostate ablation |  | prostate-surgery |
intravesical-therapy | Intravesical therapy | bladder instillation; intravesical instillation; intravesical treatment | procedure |
urodynamic-testing | Urodynamic testing | urodynamics; urodynamic study; urodynamic evaluation | procedure |
uroflowmetry | Uroflowmetry |  | urodynamic-testing |
*adrenalectomy | Adrenalectomy |  | surgery | M:D000315 |  | MeSH 2024
*adrenal-surgery | Adrenal surgery |  | surgery |
*pituitary-surgery | Pituitary surgery |  | neurosurgery |
*transsphenoidal-surgery | Transsphenoidal surgery | transsphenoidal adenomectomy | pituitary-surgery |
*hypophysectomy | Hypophysectomy |  | pituitary-surgery | M:D007016 |  | MeSH 2024
*decompressive-craniectomy | Decompressive craniectomy | hemicraniectomy; decompressive hemicraniectomy | neurosurgery | M:D056424 |  | MeSH 2024
*cranioplasty | Cranioplasty |  | neurosurgery |
*craniectomy | Craniectomy |  | neurosurgery |
*epilepsy-surgery | Epilepsy surgery |  | neurosurgery |
*temporal-lobectomy | Temporal lobectomy |  | epilepsy-surgery |
*corpus-callosotomy | Corpus callosotomy | callosotomy | epilepsy-surgery |
*resective-epilepsy-surgery | Resective epilepsy surgery |  | epilepsy-surgery |
*psychosurgery | Psychosurgery | psychiatric surgery | neurosurgery | M:D011612 |  | MeSH 2024
*lobotomy | Lobotomy |  | psychosurgery |
*cingulotomy | Cingulotomy |  | psychosurgery |
*stereotactic-radiosurgery | Stereotactic radiosurgery | SRS radiosurgery; radiosurgery; stereotactic brain radiosurgery; SRS | stereotactic-radiotherapy |
*gamma-knife | Gamma Knife | Gamma Knife radiosurgery | stereotactic-radiosurgery |
*cyberknife | CyberKnife |  | stereotactic-radiosurgery |
*pleurodesis | Pleurodesis |  | procedure | M:D018700 |  | MeSH 2024
*pleurectomy | Pleurectomy |  | procedure |
*decortication | Decortication |  | procedure |
*pleural-surgery | Pleural surgery |  | procedure |
*talc-pleurodesis | Talc pleurodesis |  | pleurodesis |
*chemical-pleurodesis | Chemical pleurodesis |  | pleurodesis |
*lung-wedge-resection | Wedge resection of lung | wedge resection; lung wedge resection; pulmonary wedge resection | lung-surgery |
*bilobectomy | Bilobectomy |  | lung-surgery |
*anatomical-lung-resection | Anatomical lung resection |  | lung-surgery |
*thoracic-surgery | Thoracic surgery | thoracic operation; thoracic procedure; thoracic surgical procedure | surgery |
*thoracoscopic-surgery | Thoracoscopic surgery | video-assisted thoracoscopic surgery; video-assisted thoracic surgery; VATS | thoracic-surgery |
*thoracoscopy | Thoracoscopy |  | surgery | M:D013906 |  | MeSH 2024
*cardiothoracic-surgery | Cardiothoracic surgery |  | thoracic-surgery |
*mediastinoscopy | Mediastinoscopy |  | thoracic-surgery | M:D008481 |  | MeSH 2024
*noncardiac-thoracic-surgery | Noncardiac thoracic surgery |  | thoracic-surgery |
*intrathoracic-surgery | Intrathoracic surgery |  | thoracic-surgery |
bronchial-thermoplasty | Bronchial thermoplasty |  | bronchoscopy | M:D000074060 |  | MeSH 2024
endobronchial-valve | Endobronchial valve |  | bronchoscopy |
bronchoscopic-lung-volume-reduction | Bronchoscopic lung volume reduction |  | bronchoscopy |
endobronchial-coil | Endobronchial coil |  | bronchoscopy |
whole-lung-lavage | Whole lung lavage |  | procedure |
*noncardiac-surgery | Noncardiac surgery | non-cardiac surgery; major noncardiac surgery | surgery |
ambulatory-surgery | Ambulatory surgery | day surgery; outpatient surgery; day-case surgery; same-day surgery | surgery | M:D000556 |  | MeSH 2024
*intraabdominal-surgery | Intra-abdominal surgery | intraabdominal surgery | surgery |
*upper-abdominal-surgery | Upper abdominal surgery |  | intraabdominal-surgery |
*lower-abdominal-surgery | Lower abdominal surgery |  | intraabdominal-surgery |
*major-abdominal-surgery | Major abdominal surgery |  | intraabdominal-surgery |
*open-abdominal-surgery | Open abdominal surgery |  | intraabdominal-surgery |
*peritoneal-surgery | Peritoneal surgery |  | surgery |
pain-intervention | Interventional pain procedure | interventional pain treatment; interventional pain management; interventional spine procedure | procedure |
aesthetic-facial-procedure | Facial aesthetic procedure | facial rejuvenation procedure; facial cosmetic procedure; facial aesthetic treatment | cosmetic-surgery |
facial-laser-treatment | Facial laser treatment | facial laser | aesthetic-facial-procedure |
facial-resurfacing | Facial resurfacing |  | aesthetic-facial-procedure |
laser-treatment | Laser treatment | laser therapy; laser procedure | procedure |
photobiomodulation | Photobiomodulation | low-level laser therapy; low-level laser; low level laser | laser-treatment | M:D028022 |  | MeSH 2024
diathermy | Diathermy |  | procedure | M:D003972 |  | MeSH 2024
shortwave-diathermy | Shortwave diathermy |  | diathermy |
electrocautery | Electrocautery | electrosurgery; monopolar electrocautery | procedure |
electrocoagulation | Electrocoagulation |  | procedure | M:D004564 |  | MeSH 2024
cupping-therapy | Cupping | cupping therapy | procedure |
wet-cupping | Wet cupping |  | cupping-therapy |
dry-cupping | Dry cupping |  | cupping-therapy |
spinal-manipulation | Spinal manipulation | spinal manipulative therapy | procedure | M:D020393 |  | MeSH 2024
chiropractic | Chiropractic | chiropractic treatment; chiropractic care; chiropractic manipulation | procedure |
osteopathic-manipulation | Osteopathic manipulation | osteopathic manipulative treatment; osteopathic treatment; osteopathy | procedure | M:D026301 |  | MeSH 2024
manual-therapy | Manual therapy |  | procedure |
joint-manipulation | Joint manipulation |  | procedure |
joint-mobilization | Joint mobilization |  | procedure |
chest-physiotherapy | Chest physiotherapy | respiratory physiotherapy; respiratory physical therapy; pulmonary physiotherapy; chest physical therapy | physical-therapy |
inspiratory-muscle-training | Inspiratory muscle training | respiratory muscle training | physical-therapy |
airway-clearance | Airway clearance | airway clearance therapy; airway clearance techniques | chest-physiotherapy |
breathing-exercises | Breathing exercises |  | physical-therapy | M:D001945 |  | MeSH 2024
vestibular-rehabilitation | Vestibular rehabilitation | vestibular rehabilitation therapy | physical-therapy |
canalith-repositioning | Canalith repositioning | Epley maneuver; repositioning maneuver; canalith repositioning maneuver | physical-therapy |
pelvic-floor-training | Pelvic floor muscle training | Kegel exercises; pelvic floor exercises; pelvic floor training; PFMT; pelvic floor muscle exercises | physical-therapy |
pelvic-floor-physical-therapy | Pelvic floor physical therapy | pelvic floor physiotherapy; pelvic floor rehabilitation | physical-therapy |
speech-therapy | Speech therapy | speech and language therapy; speech-language therapy; logopedic therapy | procedure | M:D013070 |  | MeSH 2024
voice-therapy | Voice therapy |  | speech-therapy |
swallowing-therapy | Swallowing therapy |  | speech-therapy |
constraint-induced-therapy | Constraint-induced movement therapy | constraint therapy | physical-therapy |
robotic-rehabilitation | Robot-assisted rehabilitation | robotic therapy; robotic training; robot-assisted therapy | physical-therapy |
exoskeleton | Exoskeleton | robotic exoskeleton | physical-therapy |
robotic-gait-training | Robotic gait training | robot-assisted gait training | robotic-rehabilitation |
virtual-reality-therapy | Virtual reality therapy | virtual reality training; virtual reality rehabilitation | procedure |
lifestyle-program | Lifestyle intervention | lifestyle program; lifestyle intervention program; lifestyle modification program; lifestyle modification; lifestyle change program; behavioral lifestyle intervention | procedure |
weight-loss-program | Weight loss program | weight loss programme; weight management program; weight reduction program; weight reduction programme; commercial weight loss program; weight management programme; weight loss intervention; structured weight loss program; weight control program; diet program | procedure |
exercise-training | Exercise training | exercise training program; structured exercise program; structured exercise training; exercise intervention; exercise training programme; structured physical exercise program | procedure |
resistance-training | Resistance training | strength training; resistance exercise training; weight training | exercise-training | M:D055070 |  | MeSH 2024
aerobic-training | Aerobic training | endurance training; aerobic exercise training | exercise-training |
supervised-exercise | Supervised exercise | supervised exercise program | exercise-training |
home-exercise-program | Home exercise program |  | exercise-training |
diet-therapy | Diet therapy | special diet; therapeutic diet; dietary intervention; restrictive diet; medically prescribed diet; dietary therapy; dietary treatment; prescribed diet; specific diet | procedure | M:D004035 |  | MeSH 2024
ketogenic-diet | Ketogenic diet |  | diet-therapy | M:D055423 |  | MeSH 2024
low-calorie-diet | Low-calorie diet |  | diet-therapy |
very-low-calorie-diet | Very low calorie diet |  | diet-therapy |
gluten-free-diet | Gluten-free diet |  | diet-therapy | M:D055050 |  | MeSH 2024
vegan-diet | Vegan diet | vegan; veganism | diet-therapy | M:D000067269 |  | MeSH 2024
fodmap-diet | FODMAP diet | low FODMAP diet | diet-therapy |
low-carbohydrate-diet | Low carbohydrate diet |  | diet-therapy | M:D050528 |  | MeSH 2024
intermittent-fasting | Intermittent fasting |  | diet-therapy |
calorie-restriction | Calorie restriction | caloric restriction | diet-therapy |
elimination-diet | Elimination diet | exclusion diet | diet-therapy |
mindfulness-training | Mindfulness training | mindfulness; mindfulness practice; mindfulness meditation; mindfulness-based intervention | procedure |
mindfulness-based-stress-reduction | Mindfulness-based stress reduction | MBSR | mindfulness-training |
meditation | Meditation | meditation practice | procedure | M:D019122 |  | MeSH 2024
yoga | Yoga | yoga practice; yoga therapy; yoga classes | procedure | M:D015013 |  | MeSH 2024
tai-chi | Tai chi | tai chi practice | procedure | M:D026302 |  | MeSH 2024
qigong | Qigong |  | procedure | M:D064906 |  | MeSH 2024
pilates | Pilates |  | procedure |
hypnosis | Hypnosis | hypnotherapy; medical hypnosis; clinical hypnosis | procedure | M:D006990 |  | MeSH 2024
music-therapy | Music therapy | music intervention | procedure | M:D009147 |  | MeSH 2024
art-therapy | Art therapy |  | procedure | M:D001155 |  | MeSH 2024
dance-therapy | Dance therapy |  | procedure | M:D003614 |  | MeSH 2024
family-therapy | Family therapy |  | psychotherapy | M:D005196 |  | MeSH 2024
couples-therapy | Couples therapy | marital therapy | family-therapy | M:D019546 |  | MeSH 2024
family-based-treatment | Family-based treatment |  | family-therapy |
group-therapy | Group therapy | group psychotherapy; therapy group | psychotherapy |
support-group | Support group | self-help group | psychotherapy |
trauma-focused-or-exposure-therapy | Trauma-focused or exposure therapy |  | psychotherapy |
exposure-therapy | Exposure therapy | exposure-based therapy | trauma-focused-or-exposure-therapy |
prolonged-exposure | Prolonged exposure | prolonged exposure therapy | trauma-focused-or-exposure-therapy |
emdr | EMDR | eye movement desensitization and reprocessing | trauma-focused-or-exposure-therapy |
cognitive-processing-therapy | Cognitive processing therapy |  | trauma-focused-or-exposure-therapy |
trauma-focused-psychotherapy | Trauma-focused psychotherapy | trauma-focused therapy | trauma-focused-or-exposure-therapy |
dialectical-behavior-therapy | Dialectical behavior therapy | DBT | psychotherapy | M:D000077252 |  | MeSH 2024
cbt-i | Cognitive behavioral therapy for insomnia | CBT-I; CBTI; CBT for insomnia | psychotherapy |
cognitive-training | Cognitive training | computerized cognitive training | procedure | M:D000091942 |  | MeSH 2024
cognitive-rehabilitation | Cognitive rehabilitation | neuropsychological rehabilitation | cognitive-training |
cognitive-remediation | Cognitive remediation | cognitive remediation therapy | cognitive-training | M:D000072466 |  | MeSH 2024
brain-training | Brain training |  | cognitive-training |
cognitive-stimulation | Cognitive stimulation | cognitive stimulation therapy | cognitive-training |
addiction-treatment | Substance use treatment | addiction treatment; substance abuse treatment; substance use disorder treatment; treatment for substance abuse; treatment for substance use disorder; substance abuse treatment program | procedure |
detoxification | Detoxification | inpatient detoxification; medical detoxification | addiction-treatment |
alcohol-treatment | Alcohol treatment | alcohol treatment program; treatment for alcohol use disorder | addiction-treatment |
alcohol-detoxification | Alcohol detoxification |  | addiction-treatment |
residential-treatment | Residential treatment |  | procedure | M:D012114 |  | MeSH 2024
drug-rehabilitation | Drug rehabilitation | drug rehabilitation and detoxification; substance abuse rehabilitation; drug detoxification | addiction-treatment | S:56876005 S:61480009
methadone-maintenance-program | Methadone maintenance program | methadone maintenance; methadone maintenance treatment; methadone maintenance therapy; methadone substitution; methadone treatment programme | addiction-treatment |
drug-treatment-program | Drug treatment program | drug abuse treatment | addiction-treatment |
smoking-cessation-program | Smoking cessation program | smoking cessation programme; smoking cessation counseling; tobacco cessation program; smoking cessation intervention; quit-smoking program; cessation program; tobacco treatment program; smoking cessation service | procedure |
psychiatric-hospitalization | Psychiatric hospitalization | psychiatric admission; inpatient psychiatric treatment; psychiatric inpatient; inpatient psychiatric hospitalization; hospitalized for psychiatric reasons; psychiatric inpatient treatment; psychiatric inpatient admission; mental health hospitalization; involuntary hospitalization; involuntary psychiatric hospitalization; inpatient psychiatric care | hospitalization |
nursing-home-residence | Nursing home residence | nursing home; skilled nursing facility; long-term care facility; nursing facility; nursing home resident; care home; extended care facility; nursing home placement; nursing care facility | procedure |
assisted-living-facility | Assisted living facility | assisted living | procedure |
long-term-acute-care | Long-term acute care |  | procedure |
long-term-care | Long-term care |  | procedure | M:D008134 |  | MeSH 2024
residential-care | Residential care |  | procedure |
telemedicine | Telemedicine | telehealth; telemedicine visit; telehealth visit; teleconsultation; telemedicine evaluation | procedure |
telemonitoring | Telemonitoring |  | telemedicine |
video-consultation | Video consultation |  | telemedicine |
palliative-surgery | Palliative surgery | palliative resection | surgery |
*curative-surgery | Curative surgery | curative resection; curative-intent surgery; curative-intent resection; surgery with curative intent; curative surgical resection | surgical-resection |
*r0-resection | R0 resection |  | curative-surgery |
*radical-surgery | Radical surgery | radical operation; radical resection | curative-surgery |
*salvage-surgery | Salvage surgery |  | surgery |
expectant-management | Expectant management |  | procedure |
`,
};
