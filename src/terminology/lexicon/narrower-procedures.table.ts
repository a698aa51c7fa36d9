import type { LexiconTable } from '../lexicon-table.ts';

/** Row format: see `LexiconTable`. */
export const NARROWER_PROCEDURES: LexiconTable = {
  kind: 'procedure',
  rows: `
allogeneic-stem-cell-transplantation | Allogeneic stem cell transplantation | allogeneic stem cell transplant; allogeneic transplant; allogeneic hematopoietic stem cell transplant; allogeneic hematopoietic stem cell transplantation; allogeneic HSCT; allo-HSCT; allogeneic HCT; allo-HCT; alloHCT; allogeneic hematopoietic cell transplantation; allogeneic hematopoietic cell transplant; alloSCT; allogeneic bone marrow transplant; allogeneic bone marrow transplantation; allogenic bone marrow transplantation; allogenic bone marrow transplant; allogenic stem cell transplantation; allogenic stem cell transplant; allogenic hematopoietic stem cell transplantation; allograft of bone marrow | hematopoietic-stem-cell-transplantation |
autologous-stem-cell-transplantation | Autologous stem cell transplantation | autologous stem cell transplant; autologous HSCT; autologous HCT; auto-HCT; autologous hematopoietic cell transplantation; autologous hematopoietic cell transplant; ASCT; autologous bone marrow transplant; ABMT | hematopoietic-stem-cell-transplantation |
bone-marrow-transplantation | Bone marrow transplantation | bone marrow transplant; BMT; bone marrow transplant recipient; bone marrow transplant recipients | hematopoietic-stem-cell-transplantation | M:D016026 |  | MeSH 2024
tavi | TAVI | TAVR; transcatheter aortic valve implantation; transcatheter aortic valve replacement | valve-replacement bioprosthetic-valve |
mechanical-heart-valve | Mechanical heart valve | mechanical valve; mechanical valves; mechanical heart valves; mechanical prosthetic heart valve; mechanical prosthetic valve | valve-replacement heart-valve-prosthesis | I:Z95.2
cardiac-resynchronization-therapy | Cardiac resynchronization therapy | CRT | cardiac-implantable-electronic-device | M:D058406 |  | MeSH 2024
gastric-bypass | Gastric bypass | Roux-en-Y gastric bypass; RYGB | bariatric-surgery | M:D015390 |  | MeSH 2024
sleeve-gastrectomy | Sleeve gastrectomy | gastric sleeve; gastric sleeve placement; gastric sleeve surgery; vertical sleeve gastrectomy; ?VSG; laparoscopic vertical sleeve gastrectomy | bariatric-surgery |
gastric-banding | Gastric banding | gastric band | bariatric-surgery |
gastrectomy | Gastrectomy | gastric resection | gastrointestinal-surgery | M:D005743 S:53442002 |  | MeSH 2024, SNOMED CT IPS 2022
colectomy | Colectomy | partial resection of colon; colon resection | gastrointestinal-surgery | S:43075005
laparotomy | Laparotomy |  | gastrointestinal-surgery | S:74770008
bowel-resection | Bowel resection | intestinal resection; small bowel resection | gastrointestinal-surgery |
stoma | Stoma | ostomy | gastrointestinal-surgery |
liver-resection | Liver resection | hepatectomy | gastrointestinal-surgery |
pancreatectomy | Pancreatectomy |  | gastrointestinal-surgery | M:D010180 S:33149006 |  | MeSH 2024, SNOMED CT IPS 2022
pancreaticoduodenectomy | Pancreaticoduodenectomy | Whipple | gastrointestinal-surgery | M:D016577 S:116241004 |  | MeSH 2024, SNOMED CT IPS 2022
esophagectomy | Esophagectomy |  | gastrointestinal-surgery | M:D016629 |  | MeSH 2024
fundoplication | Fundoplication |  | gastrointestinal-surgery | M:D018662 |  | MeSH 2024
radical-prostatectomy | Radical prostatectomy | RP; bilateral nerve-sparing radical prostatectomy | prostatectomy | S:26294005 |  | SNOMED CT IPS 2022
transurethral-resection-of-prostate | Transurethral resection of prostate | TURP; transurethral resection of the prostate | prostatectomy | M:D020728 |  | MeSH 2024
cystectomy | Cystectomy | radical cystectomy; cystoprostatectomy | urological-surgery | M:D015653 |  | MeSH 2024
pelvic-surgery | Pelvic surgery | surgery of the pelvis; major pelvic surgery; radical pelvic surgery; pelvic operation | urological-surgery |
myomectomy | Myomectomy |  | gynecological-surgery |
dilation-and-curettage | Dilation and curettage | D&C | gynecological-surgery | S:13091001 |  | SNOMED CT IPS 2022
hysteroscopy | Hysteroscopy |  | gynecological-surgery | M:D015907 |  | MeSH 2024
endometrial-ablation | Endometrial ablation |  | gynecological-surgery | M:D055356 |  | MeSH 2024
uterine-artery-embolization | Uterine artery embolization | uterine fibroid embolization | gynecological-surgery | M:D055357 |  | MeSH 2024
conization | Conization | cervical conization | gynecological-surgery | M:D019092 |  | MeSH 2024
cervical-cerclage | Cervical cerclage | cerclage | gynecological-surgery | M:D023802 |  | MeSH 2024
spinal-anesthesia | Spinal anesthesia | spinal anaesthesia; subarachnoid block; spinal block; intrathecal anesthesia | epidural-anesthesia neuraxial-anesthesia | M:D000775 |  | MeSH 2024
nerve-block | Nerve block | peripheral nerve block | epidural-anesthesia regional-anesthesia | M:D009407 |  | MeSH 2024
spinal-surgery | Spinal surgery | spine surgery; back surgery; previous spine surgery | orthopedic-surgery |
spinal-fusion | Spinal fusion | lumbar fusion | orthopedic-surgery | M:D013123 |  | MeSH 2024
laminectomy | Laminectomy |  | orthopedic-surgery | M:D007796 S:387731002 |  | MeSH 2024, SNOMED CT IPS 2022
discectomy | Discectomy |  | orthopedic-surgery | M:D017586 |  | MeSH 2024
knee-surgery | Knee surgery | surgical manipulation of joint of knee; previous knee surgery | orthopedic-surgery | S:699253003
hip-surgery | Hip surgery |  | orthopedic-surgery |
shoulder-surgery | Shoulder surgery |  | orthopedic-surgery |
foot-surgery | Foot surgery |  | orthopedic-surgery |
arthroscopy | Arthroscopy | arthroscopic surgery | orthopedic-surgery | M:D001182 S:13714004 |  | MeSH 2024, SNOMED CT IPS 2022
acl-reconstruction | ACL reconstruction | anterior cruciate ligament reconstruction | orthopedic-surgery |
rotator-cuff-surgery | Rotator cuff surgery | surgery of the rotator cuff; rotator cuff operation | shoulder-surgery |
rotator-cuff-repair | Rotator cuff repair |  | rotator-cuff-surgery |
knee-replacement | Knee replacement | total knee arthroplasty; TKA; total knee replacement; TKR; knee arthroplasty; primary total knee arthroplasty; knee prosthesis | joint-replacement knee-surgery | I:Z96.65
hip-replacement | Hip replacement | total hip arthroplasty; THA; total hip replacement; THR; hip arthroplasty; hip prosthesis; primary total hip arthroplasty | joint-replacement hip-surgery | I:Z96.64
shoulder-arthroplasty | Shoulder arthroplasty | total shoulder arthroplasty | joint-replacement shoulder-surgery |
breast-implant | Breast implant | breast implants; breast augmentation | breast-surgery | M:D018427 |  | MeSH 2024
deep-brain-stimulation | Deep brain stimulation | DBS; deep brain stimulator | neurosurgery implanted-neurostimulator brain-stimulation | M:D046690 |  | MeSH 2024
vagus-nerve-stimulation | Vagus nerve stimulation | VNS; vagus nerve stimulator | neurosurgery implanted-neurostimulator | M:D055536 |  | MeSH 2024
spinal-cord-stimulation | Spinal cord stimulation | spinal cord stimulator; spinal stimulator | neurosurgery implanted-neurostimulator | M:D062187 |  | MeSH 2024
craniotomy | Craniotomy |  | neurosurgery | M:D003399 S:25353009 |  | MeSH 2024, SNOMED CT IPS 2022
ventriculoperitoneal-shunt | Ventriculoperitoneal shunt | VP shunt | neurosurgery csf-shunt | M:D017287 S:47020004 |  | MeSH 2024, SNOMED CT IPS 2022
cataract-surgery | Cataract surgery | phacoemulsification; cataract extraction | eye-surgery |
refractive-surgery | Refractive surgery | corneal refractive surgery; keratorefractive surgery; laser refractive surgery | eye-surgery | M:D054140 |  | MeSH 2024
glaucoma-surgery | Glaucoma surgery |  | eye-surgery |
vitrectomy | Vitrectomy | pars plana vitrectomy | eye-surgery | M:D014821 S:75732000 |  | MeSH 2024, SNOMED CT IPS 2022
laser-photocoagulation | Laser photocoagulation | retinal laser | eye-surgery |
intravitreal-injection | Intravitreal injection | intravitreal injections | eye-surgery | M:D058449 |  | MeSH 2024
intraocular-surgery | Intraocular surgery | incisional ocular surgery | eye-surgery |
laser-trabeculoplasty | Laser trabeculoplasty | selective laser trabeculoplasty | eye-surgery | S:172485001 |  | SNOMED CT IPS 2022
dental-implant | Dental implant | dental implants | dental-procedure | M:D015921 |  | MeSH 2024
tooth-extraction | Tooth extraction | dental extraction; extraction of wisdom tooth; extraction of tooth; extraction of teeth | dental-procedure | S:65546002
orthodontic-treatment | Orthodontic treatment |  | dental-procedure |
cochlear-implant | Cochlear implant | cochlear implants; cochlear implantation; cochlear implant recipient | ear-nose-throat-surgery implanted-electronic-device | M:D003054 |  | MeSH 2024
sinus-surgery | Sinus surgery | endoscopic sinus surgery; functional endoscopic sinus surgery | ear-nose-throat-surgery |
lobectomy | Lobectomy |  | lung-surgery |
pneumonectomy | Pneumonectomy |  | lung-surgery | M:D011013 |  | MeSH 2024
lung-volume-reduction-surgery | Lung volume reduction surgery | lung volume reduction | lung-surgery |
thoracotomy | Thoracotomy |  | lung-surgery | M:D013908 |  | MeSH 2024
brachytherapy | Brachytherapy |  | radiotherapy | M:D001918 |  | MeSH 2024
pelvic-radiotherapy | Pelvic radiotherapy | pelvic radiation; radiation to the pelvis; pelvic irradiation; pelvic radiation therapy | radiotherapy |
whole-brain-radiotherapy | Whole brain radiotherapy | WBRT; whole-brain radiotherapy | radiotherapy |
stereotactic-radiotherapy | Stereotactic radiotherapy |  | radiotherapy |
chest-radiotherapy | Chest radiotherapy | chest radiation; thoracic radiotherapy; thoracic radiation | radiotherapy |
proton-therapy | Proton therapy |  | radiotherapy | M:D061766 |  | MeSH 2024
cranial-irradiation | Cranial irradiation |  | radiotherapy | M:D016371 |  | MeSH 2024
puva | PUVA | photochemotherapy | phototherapy |
uvb-phototherapy | UVB phototherapy | UVB | phototherapy |
photodynamic-therapy | Photodynamic therapy | PDT | phototherapy | M:D010778 |  | MeSH 2024
red-blood-cell-transfusion | Red blood cell transfusion | RBC transfusion; packed red blood cells; erythrocyte transfusion; pRBC transfusion; red cell transfusion; intravenous blood transfusion of packed cells | blood-transfusion | S:180207008
platelet-transfusion | Platelet transfusion |  | blood-transfusion | M:D017713 |  | MeSH 2024
plasma-transfusion | Plasma transfusion |  | blood-transfusion |
cpap | CPAP | continuous positive airway pressure; nCPAP; CPAP therapy | non-invasive-ventilation | S:47545007 |  | FHIR 4.0.1
high-flow-nasal-cannula | High-flow nasal cannula | HFNC; high flow nasal cannula; high-flow nasal oxygen; high flow nasal oxygen; HFNO; high flow oxygen | non-invasive-ventilation |
ercp | ERCP | endoscopic retrograde cholangiopancreatography | endoscopy |
gastroscopy | Gastroscopy | upper endoscopy; EGD; esophagogastroduodenoscopy; upper gastrointestinal endoscopy; OGD; upper GI endoscopy; esophago-gastro duodenoscopy | endoscopy gastrointestinal-endoscopy | M:D005773 |  | MeSH 2024
sigmoidoscopy | Sigmoidoscopy | flexible sigmoidoscopy | colonoscopy | M:D012812 S:24420007 |  | MeSH 2024, SNOMED CT IPS 2022
polypectomy | Polypectomy | rectal polypectomy | colonoscopy | S:274031008
transcranial-direct-current-stimulation | Transcranial direct current stimulation | tDCS | transcranial-magnetic-stimulation | M:D065908 |  | MeSH 2024
sacral-neuromodulation | Sacral neuromodulation |  | nerve-stimulation |
epidural-steroid-injection | Epidural steroid injection | epidural injection | joint-injection |
enteral-nutrition | Enteral nutrition | tube feeding; enteral feeding; feeding tube; nasogastric feeding | parenteral-nutrition artificial-nutrition | M:D004750 |  | MeSH 2024
dental-surgery | Dental surgery | oral surgery | dental-procedure |
root-canal | Root canal | endodontic treatment | dental-procedure |
periodontal-treatment | Periodontal treatment | periodontal therapy | dental-procedure |
dental-restoration | Dental restoration | restorations | dental-procedure |
dental-treatment | Dental treatment |  | dental-procedure |
radical-mastectomy | Radical mastectomy |  | mastectomy | M:D015409 S:384723003 |  | MeSH 2024, SNOMED CT IPS 2022
partial-nephrectomy | Partial nephrectomy |  | nephrectomy |
total-thyroidectomy | Total thyroidectomy |  | thyroidectomy |
total-hysterectomy | Total hysterectomy |  | hysterectomy |
bilateral-oophorectomy | Bilateral oophorectomy | bilateral ovariectomy; bilateral ovectomy; bilateral salpingoophorectomy | oophorectomy |
penetrating-keratoplasty | Penetrating keratoplasty |  | corneal-transplantation | M:D015948 S:42101009 |  | MeSH 2024, SNOMED CT IPS 2022
drug-eluting-stent | Drug-eluting stent | drug eluting stent | percutaneous-coronary-intervention stent | M:D054855 |  | MeSH 2024
bare-metal-stent | Bare metal stent |  | percutaneous-coronary-intervention stent |
adjuvant-radiotherapy | Adjuvant radiotherapy |  | radiotherapy | M:D018714 |  | MeSH 2024
palliative-radiotherapy | Palliative radiotherapy |  | radiotherapy |
external-beam-radiotherapy | External beam radiotherapy | external beam radiation; EBRT | radiotherapy |
intermittent-hemodialysis | Intermittent hemodialysis |  | hemodialysis |
toe-amputation | Toe amputation |  | amputation |
leg-amputation | Leg amputation |  | amputation |
`,
};
