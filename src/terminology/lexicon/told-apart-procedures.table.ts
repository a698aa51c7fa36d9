import type { LexiconTable } from '../lexicon-table.ts';

/** Procedures that must not be taken for their neighbours. Row format: see `LexiconTable`. */
export const TOLD_APART_PROCEDURES: LexiconTable = {
  kind: 'procedure',
  rows: `
adenoidectomy | Adenoidectomy |  | surgery | M:D000233 |  | MeSH 2024
adenotonsillectomy | Adenotonsillectomy |  | tonsillectomy adenoidectomy |
microbial-culture | Microbial culture | culture; cultures; bacterial culture | procedure | S:702658000 |  | FHIR 4.0.1
blood-culture | Blood culture | blood cultures | microbial-culture | M:D000071997 |  | MeSH 2024
group-b-streptococcus-culture | Group B streptococcus culture | GBS culture; GBS swab; GBS screen; GBS screening; group B strep culture; group B streptococcal culture; vaginal-rectal swab GBS; rectovaginal GBS culture | microbial-culture |
throat-culture | Throat culture |  | microbial-culture | S:117015009
delivery | Delivery | childbirth; birth; gave birth; deliveries; given birth | procedure | I:O80 I:Z37
solid-organ-transplantation | Solid organ transplantation | solid organ transplant; organ transplant; organ transplantation; organ transplant recipient; organ graft; organ allograft; transplanted organ; organ allograft recipient; history of organ transplant; solid organ transplant recipient; solid organ transplant recipients; organ transplant recipients | transplantation |
islet-transplantation | Islet transplantation | islet cell transplant; islet cell transplantation; pancreatic islet transplantation; beta-cell transplantation; beta cell transplant; beta-cell transplant | pancreas-transplantation | M:D016381 |  | MeSH 2024
*renal-replacement-therapy | Renal replacement therapy | RRT; kidney replacement therapy | procedure | M:D017582 |  | MeSH 2024
continuous-renal-replacement-therapy | Continuous renal replacement therapy | CRRT | dialysis | M:D000079664 |  | MeSH 2024
*cardiovascular-surgery | Cardiovascular surgery |  | surgery |
open-heart-surgery | Open heart surgery | open-heart surgery | cardiac-surgery | S:2598006 |  | FHIR 4.0.1
aortic-valve-replacement | Aortic valve replacement | AVR surgery | valve-replacement |
mitral-valve-replacement | Mitral valve replacement |  | valve-replacement |
*defibrillator | Defibrillator |  | cardiac-implantable-electronic-device | M:D047548 |  | MeSH 2024
*implanted-device | Implanted device | implantable device; implanted medical device; implantable medical device; transplanted devices; transplanted device | procedure |
*ablation | Ablation |  | procedure |
atrial-fibrillation-ablation | Atrial fibrillation ablation | AF ablation | catheter-ablation |
pulmonary-vein-isolation | Pulmonary vein isolation |  | catheter-ablation |
*endarterectomy | Endarterectomy |  | vascular-surgery carotid-revascularization | M:D004691 |  | MeSH 2024
endovascular-treatment | Endovascular treatment | endovascular repair; endovascular intervention; endovascular procedure | procedure |
*abdominal-surgery | Abdominal surgery | abdominal operation | surgery |
bowel-surgery | Bowel surgery | intestinal surgery | gastrointestinal-surgery |
colorectal-surgery | Colorectal surgery |  | gastrointestinal-surgery |
inguinal-hernia-repair | Inguinal hernia repair |  | hernia-repair |
ventral-hernia-repair | Ventral hernia repair |  | hernia-repair |
retropubic-prostatectomy | Retropubic prostatectomy |  | prostatectomy |
ureteral-surgery | Ureteral surgery |  | urological-surgery |
penile-surgery | Penile surgery |  | surgery |
low-intensity-extracorporeal-shock-wave-therapy | Low-intensity extracorporeal shock wave therapy | Li-ESWT; low-intensity shockwave therapy; LiESWT; low intensity shockwave therapy; LISWT; low intensity extracorporeal shockwave therapy | extracorporeal-shock-wave-therapy |
orchidopexy | Orchidopexy | orchiopexy | surgery | M:D056126 |  | MeSH 2024
total-abdominal-hysterectomy | Total abdominal hysterectomy |  | hysterectomy | S:116143008 |  | SNOMED CT IPS 2022
supracervical-hysterectomy | Supracervical hysterectomy |  | hysterectomy | S:387644004 |  | SNOMED CT IPS 2022
salpingo-oophorectomy | Salpingo-oophorectomy | salpingooophorectomy | oophorectomy | M:D000074868 S:116028008 |  | MeSH 2024, SNOMED CT IPS 2022
medical-abortion | Medical abortion | medical termination of pregnancy; medication abortion; medical termination | induced-abortion |
surgical-abortion | Surgical abortion | surgical termination of pregnancy; surgical termination | induced-abortion |
augmentation-of-labor | Augmentation of labor | labor augmentation | procedure |
-assisted-reproduction | Assisted reproduction | assisted reproductive technology; assisted reproductive techniques; ART reproduction | fertility-treatment |
fertility-treatment | Fertility treatment | infertility treatment | procedure |
intrauterine-insemination | Intrauterine insemination | IUI | fertility-treatment |
embryo-transfer | Embryo transfer |  | assisted-reproduction | M:D004624 |  | MeSH 2024
oocyte-donation | Oocyte donation | oocyte donor; egg donation | procedure | M:D018587 |  | MeSH 2024
copper-intrauterine-device | Copper intrauterine device | copper IUD | intrauterine-device | M:D007435 |  | MeSH 2024
hormonal-intrauterine-device | Hormonal intrauterine device | hormonal IUD; IUS; intrauterine system; intrauterine hormone-releasing system | intrauterine-device |
neuraxial-anesthesia | Neuraxial anesthesia | neuraxial block; neuraxial analgesia; neuraxial blockade | regional-anesthesia |
regional-anesthesia | Regional anesthesia | regional block | anesthesia-procedure | M:D000765 |  | MeSH 2024
combined-spinal-epidural-anesthesia | Combined spinal-epidural anesthesia | combined spinal-epidural | epidural-anesthesia spinal-anesthesia |
general-anesthesia | General anesthesia | general anaesthesia | anesthesia-procedure | M:D000768 |  | MeSH 2024
joint-surgery | Joint surgery |  | orthopedic-surgery |
limb-surgery | Limb surgery |  | orthopedic-surgery |
lower-extremity-surgery | Lower extremity surgery | lower limb surgery | orthopedic-surgery limb-surgery |
hand-surgery | Hand surgery |  | orthopedic-surgery |
osteotomy | Osteotomy |  | orthopedic-surgery | M:D010027 S:150062003 |  | MeSH 2024, SNOMED CT IPS 2022
arthrodesis | Arthrodesis | joint fusion | orthopedic-surgery | M:D001174 |  | MeSH 2024
unicompartmental-knee-arthroplasty | Unicompartmental knee arthroplasty | unicompartmental knee replacement | joint-replacement |
revision-arthroplasty | Revision arthroplasty |  | joint-replacement |
lower-extremity-amputation | Lower extremity amputation | lower limb amputation surgery | amputation |
modified-radical-mastectomy | Modified radical mastectomy |  | mastectomy | M:D015411 |  | MeSH 2024
breast-reconstruction | Breast reconstruction |  | breast-surgery |
mammoplasty | Mammoplasty |  | breast-surgery | S:33496007 |  | SNOMED CT IPS 2022
*thyroid-surgery | Thyroid surgery |  | surgery |
hemithyroidectomy | Hemithyroidectomy |  | thyroidectomy |
*parathyroid-surgery | Parathyroid surgery |  | surgery |
brain-surgery | Brain surgery | intracranial surgery; cerebral surgery | neurosurgery |
intracranial-implant | Intracranial implant |  | procedure |
intraspinal-surgery | Intraspinal surgery |  | neurosurgery |
corneal-surgery | Corneal surgery |  | eye-surgery |
retinal-surgery | Retinal surgery |  | eye-surgery |
laser-eye-surgery | Laser eye surgery |  | eye-surgery |
strabismus-surgery | Strabismus surgery |  | eye-surgery |
intraocular-lens | Intraocular lens |  | procedure | M:D007910 |  | MeSH 2024
nasal-surgery | Nasal surgery |  | ear-nose-throat-surgery | M:D059747 |  | MeSH 2024
rhinoplasty | Rhinoplasty |  | nasal-surgery | M:D012225 |  | MeSH 2024
septoplasty | Septoplasty |  | nasal-surgery |
nasal-polypectomy | Nasal polypectomy |  | nasal-surgery |
tympanostomy | Tympanostomy | ear tubes; tympanostomy tubes | ear-nose-throat-surgery |
myringotomy | Myringotomy |  | ear-nose-throat-surgery |
head-and-neck-surgery | Head and neck surgery |  | surgery |
lung-resection | Lung resection | pulmonary resection | lung-surgery |
pulmonary-segmentectomy | Pulmonary segmentectomy | segmentectomy | lung-resection |
cosmetic-procedure | Cosmetic procedure | aesthetic procedure | procedure |
plastic-surgery | Plastic surgery |  | surgery |
facelift | Facelift |  | cosmetic-surgery | M:D015361 |  | MeSH 2024
liposuction | Liposuction |  | cosmetic-surgery |
laser-hair-removal | Laser hair removal |  | cosmetic-procedure |
laser-resurfacing | Laser resurfacing |  | cosmetic-procedure |
chemical-peel | Chemical peel |  | cosmetic-procedure |
microdermabrasion | Microdermabrasion |  | cosmetic-procedure |
dermabrasion | Dermabrasion |  | cosmetic-procedure | M:D003869 S:37236007 |  | MeSH 2024, SNOMED CT IPS 2022
laryngectomy | Laryngectomy |  | surgery | M:D007825 S:72791001 |  | MeSH 2024, SNOMED CT IPS 2022
transfusion-dependence | Transfusion dependence | transfusion dependent; transfusion-dependent | procedure |
apheresis | Apheresis |  | procedure | M:D001781 |  | MeSH 2024
leukapheresis | Leukapheresis |  | apheresis | M:D007937 |  | MeSH 2024
immunoadsorption | Immunoadsorption |  | apheresis |
endotracheal-intubation | Endotracheal intubation | intubation; intubated; tracheal intubation; orotracheal intubation | procedure | M:D007442 |  | MeSH 2024
invasive-mechanical-ventilation | Invasive mechanical ventilation | invasive ventilation; IMV | mechanical-ventilation |
bilevel-positive-airway-pressure | Bilevel positive airway pressure | BiPAP | non-invasive-ventilation |
home-oxygen-therapy | Home oxygen therapy |  | oxygen-administration |
palliative-care | Palliative care | palliative treatment; palliative therapy; best supportive care | procedure | M:D010166 S:103735009 |  | MeSH 2024, SNOMED CT IPS 2022
brain-mri | Brain MRI | cerebral MRI; cranial MRI; magnetic resonance imaging of the brain | magnetic-resonance-imaging |
high-resolution-computed-tomography | High-resolution computed tomography | HRCT; high resolution CT; high-resolution CT | computed-tomography |
ct-angiography | CT angiography | CTA; computed tomography angiography; angio-CT; angio CT; CT angiogram | computed-tomography | M:D000072226 |  | MeSH 2024
ct-of-the-head | CT of the head | CT head; brain CT; head CT | computed-tomography |
pet-ct | PET/CT | FDG-PET; 18F-FDG PET/CT | positron-emission-tomography | M:D000072078 |  | MeSH 2024
amyloid-pet | Amyloid PET | amyloid PET scan; amyloid PET imaging; amyloid positron emission tomography | positron-emission-tomography |
psma-pet | PSMA PET | PSMA PET scan; PSMA PET imaging | positron-emission-tomography |
scintigraphy | Scintigraphy |  | imaging |
single-photon-emission-computed-tomography | Single-photon emission computed tomography | SPECT | scintigraphy | M:D015899 |  | MeSH 2024
myocardial-perfusion-imaging | Myocardial perfusion imaging | myocardial perfusion scintigraphy | imaging | M:D055414 |  | MeSH 2024
bone-scan | Bone scan | bone scintigraphy | scintigraphy |
chest-x-ray | Chest X-ray | chest radiograph; CXR; chest radiography; plain chest X-ray; XR chest views | radiography | S:399208008 L:30745-4
doppler-ultrasound | Doppler ultrasound | Doppler | ultrasound-imaging | M:D018608 |  | MeSH 2024
abdominal-ultrasound | Abdominal ultrasound | transabdominal ultrasound | ultrasound-imaging |
pelvic-ultrasound | Pelvic ultrasound |  | ultrasound-imaging |
penile-doppler-ultrasound | Penile Doppler ultrasound | penile doppler | doppler-ultrasound |
neuroimaging | Neuroimaging | brain imaging | imaging | M:D059906 |  | MeSH 2024
transthoracic-echocardiography | Transthoracic echocardiography | TTE; trans thoracic echocardiogram; transthoracic echocardiogram | echocardiography |
transesophageal-echocardiography | Transesophageal echocardiography | TEE; transesophageal echocardiogram | echocardiography | M:D017548 S:105376000 |  | MeSH 2024, SNOMED CT IPS 2022
holter-monitoring | Holter monitoring | Holter; ambulatory ECG; 24-hour Holter; Holter ECG | electrocardiography |
cardiac-monitoring | Cardiac monitoring |  | procedure | S:23852006 |  | FHIR 4.0.1
pulmonary-function-test | Pulmonary function test | PFT; lung function test; pulmonary function testing; lung function; pulmonary function | procedure |
bronchoalveolar-lavage | Bronchoalveolar lavage | BAL lavage | procedure |
gastrointestinal-endoscopy | Gastrointestinal endoscopy | GI endoscopy | endoscopy | M:D016099 |  | MeSH 2024
endoscopic-ultrasound | Endoscopic ultrasound | EUS | endoscopy |
fine-needle-aspiration | Fine needle aspiration | FNA; fine-needle aspiration | procedure |
core-needle-biopsy | Core needle biopsy | core biopsy; ultrasound core needle biopsy | biopsy | M:D062005 |  | MeSH 2024
histological-examination | Histological examination | histology; histopathology | procedure |
sentinel-lymph-node-biopsy | Sentinel lymph node biopsy | sentinel node biopsy; SLN biopsy; sentinel lymphadenectomy; SLNB; sentinel node dissection | lymph-node-procedure | M:D021701 |  | MeSH 2024
lymphadenectomy | Lymphadenectomy | lymph node dissection | lymph-node-procedure |
axillary-lymph-node-dissection | Axillary lymph node dissection | axillary dissection; axillary lymphadenectomy; axillary clearance | lymphadenectomy |
pelvic-lymph-node-dissection | Pelvic lymph node dissection | pelvic lymphadenectomy | lymphadenectomy |
paracentesis | Paracentesis |  | procedure | M:D019152 |  | MeSH 2024
rectal-examination | Rectal examination | digital rectal examination; DRE; digital rectal exam | physical-examination |
pelvic-examination | Pelvic examination | gynecological examination | physical-examination |
neurological-examination | Neurological examination | neurologic examination | physical-examination | M:D009460 |  | MeSH 2024
hearing-examination | Hearing examination |  | procedure |
rehabilitation | Rehabilitation | rehabilitation program | procedure | M:D012046 |  | MeSH 2024
occupational-therapy | Occupational therapy |  | rehabilitation | M:D009788 |  | MeSH 2024
pulmonary-rehabilitation | Pulmonary rehabilitation | pulmonary rehabilitation program; pulmonary rehabilitation programme; respiratory rehabilitation program | rehabilitation | S:15081005
cardiac-rehabilitation | Cardiac rehabilitation |  | rehabilitation | M:D000072038 |  | MeSH 2024
exercise-therapy | Exercise therapy | exercise program; exercise programme | physical-therapy | M:D005081 |  | MeSH 2024
cognitive-behavioral-therapy | Cognitive behavioral therapy | CBT; cognitive behavior therapy; cognitive and behavioral therapy; cognitive behavioural therapy | psychotherapy | M:D015928 |  | MeSH 2024
psychosocial-intervention | Psychosocial intervention | psychosocial treatment; psychosocial care | procedure | M:D000083626 |  | MeSH 2024
counseling | Counseling | counselling; psychological counseling | procedure | S:409063005 |  | FHIR 4.0.1
behavioral-therapy | Behavioral therapy | behavior therapy | psychotherapy | S:166001 |  | FHIR 4.0.1
cognitive-therapy | Cognitive therapy |  | psychotherapy |
psychoeducation | Psychoeducation |  | procedure |
supportive-psychotherapy | Supportive psychotherapy |  | psychotherapy |
individual-psychotherapy | Individual psychotherapy |  | psychotherapy |
non-invasive-brain-stimulation | Non-invasive brain stimulation | noninvasive brain stimulation | brain-stimulation |
brain-stimulation | Brain stimulation |  | neuromodulation |
neuromodulation | Neuromodulation |  | procedure |
repetitive-transcranial-magnetic-stimulation | Repetitive transcranial magnetic stimulation | rTMS | transcranial-magnetic-stimulation |
theta-burst-stimulation | Theta burst stimulation |  | transcranial-magnetic-stimulation |
electroacupuncture | Electroacupuncture | electro-acupuncture | acupuncture | M:D015671 |  | MeSH 2024
dry-needling | Dry needling |  | procedure | M:D000079245 |  | MeSH 2024
moxibustion | Moxibustion |  | procedure | M:D009071 |  | MeSH 2024
acupressure | Acupressure |  | procedure | M:D019050 |  | MeSH 2024
kinesio-taping | Kinesio taping |  | procedure |
manual-lymphatic-drainage | Manual lymphatic drainage |  | procedure | M:D000073297 |  | MeSH 2024
electrical-stimulation | Electrical stimulation | electrotherapy | procedure |
transcutaneous-electrical-nerve-stimulation | Transcutaneous electrical nerve stimulation | TENS | nerve-stimulation | M:D004561 |  | MeSH 2024
functional-electrical-stimulation | Functional electrical stimulation | FES | electrical-stimulation |
neuromuscular-electrical-stimulation | Neuromuscular electrical stimulation | NMES | electrical-stimulation |
posterior-tibial-nerve-stimulation | Posterior tibial nerve stimulation | tibial nerve stimulation; tibial stimulation | nerve-stimulation |
steroid-injection | Steroid injection | corticosteroid injection; cortisone injection; local corticosteroid injection; local steroid injection | procedure |
intra-articular-corticosteroid-injection | Intra-articular corticosteroid injection | intra-articular steroid injection; intra-articular corticosteroids; intra-articular steroids | joint-injection steroid-injection |
intralesional-injection | Intralesional injection |  | procedure | M:D015552 |  | MeSH 2024
artificial-nutrition | Artificial nutrition |  | procedure |
nutritional-support | Nutritional support |  | procedure | M:D018529 |  | MeSH 2024
intermittent-catheterization | Intermittent catheterization | self-catheterization; clean intermittent catheterization; intermittent self-catheterization | urinary-catheterization |
indwelling-urinary-catheter | Indwelling urinary catheter | indwelling catheter; Foley catheter; permanent catheter | urinary-catheterization |
suprapubic-catheter | Suprapubic catheter |  | urinary-catheterization |
peripherally-inserted-central-catheter | Peripherally inserted central catheter | PICC; PICC line | central-venous-catheter |
implantable-venous-port | Implantable venous port | port-a-cath | central-venous-catheter |
skin-test | Skin test |  | procedure | M:D012882 |  | MeSH 2024
skin-prick-test | Skin prick test | SPT; skin prick testing | allergy-testing skin-test |
patch-test | Patch test | patch testing | allergy-testing skin-test | M:D010328 |  | MeSH 2024
oral-food-challenge | Oral food challenge |  | allergy-testing |
tuberculosis-test | Tuberculosis test | skin test for tuberculosis | procedure |
interferon-gamma-release-assay | Interferon gamma release assay | IGRA; QuantiFERON; QuantiFERON-TB Gold; QuantiFERON-TB; T-SPOT; QuantiFERON test; T-SPOT.TB | tuberculosis-test | M:D059425 L:45323-3 |  | MeSH 2024
urine-pregnancy-test | Urine pregnancy test | urinary pregnancy test | pregnancy-test |
serum-pregnancy-test | Serum pregnancy test | blood pregnancy test; beta-hCG pregnancy test | pregnancy-test |
drug-screening | Drug screening | drug test; drug screen; toxicology screen | procedure |
amniocentesis | Amniocentesis |  | procedure | M:D000649 S:34536000 |  | MeSH 2024, SNOMED CT IPS 2022
next-generation-sequencing | Next generation sequencing | NGS testing | genetic-testing |
genetic-counseling | Genetic counseling |  | procedure |
negative-pressure-wound-therapy | Negative pressure wound therapy | NPWT | wound-treatment | M:D054843 |  | MeSH 2024
wound-closure | Wound closure |  | wound-treatment |
skin-graft | Skin graft | skin grafting; skin transplantation | wound-treatment |
debridement | Debridement | wound debridement | wound-treatment | M:D003646 |  | MeSH 2024
compression-therapy | Compression therapy |  | procedure |
skin-flap | Skin flap |  | wound-treatment |
hemicolectomy | Hemicolectomy |  | colectomy |
total-colectomy | Total colectomy |  | colectomy | S:26390003 |  | SNOMED CT IPS 2022
proctocolectomy | Proctocolectomy |  | bowel-resection |
exploratory-laparotomy | Exploratory laparotomy |  | laparotomy |
colostomy | Colostomy |  | stoma | M:D003125 S:398740003 |  | MeSH 2024, SNOMED CT IPS 2022
ileostomy | Ileostomy |  | stoma | M:D007081 |  | MeSH 2024
nerve-sparing-radical-prostatectomy | Nerve-sparing radical prostatectomy | nerve-sparing prostatectomy | radical-prostatectomy |
robotic-prostatectomy | Robotic prostatectomy | RALP; robot-assisted radical prostatectomy | radical-prostatectomy |
knee-arthroscopy | Knee arthroscopy |  | arthroscopy |
lumbar-spine-surgery | Lumbar spine surgery | lumbar surgery | spinal-surgery |
cervical-spine-surgery | Cervical spine surgery |  | spinal-surgery |
trabeculectomy | Trabeculectomy |  | glaucoma-surgery | M:D014130 |  | MeSH 2024
autologous-chondrocyte-implantation | Autologous chondrocyte implantation |  | procedure |
lasik | LASIK |  | refractive-surgery |
stereotactic-body-radiotherapy | Stereotactic body radiotherapy | SBRT; SABR; stereotactic body radiation therapy; stereotactic ablative radiotherapy | stereotactic-radiotherapy |
narrowband-uvb | Narrowband UVB | NB-UVB | uvb-phototherapy |
orthodontic-appliance | Orthodontic appliance | orthodontic devices | procedure | M:D009967 |  | MeSH 2024
dietary-restriction | Dietary restriction | dietary restrictions; restricted diet | procedure |
surgery-of-the-eyelid | Surgery of the eyelid | eyelid surgery | eye-surgery |
biopsy-of-the-skin | Biopsy of the skin | skin biopsy | biopsy |
`,
};
