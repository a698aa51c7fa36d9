import type { LexiconTable } from '../lexicon-table.ts';

/** Row format: see `LexiconTable`. */
export const NARROWER_PROCEDURES: LexiconTable = {
  kind: 'procedure',
  rows: `
allogeneic-stem-cell-transplantation | Allogeneic stem cell transplantation | allogeneic stem cell transplant; allogeneic transplant; allogeneic hematopoietic stem cell transplant; allogeneic hematopoietic stem cell transplantation; allogeneic HSCT; allo-HSCT; alloSCT; allogeneic bone marrow transplant; allogeneic bone marrow transplantation; allogenic bone marrow transplantation; allogenic bone marrow transplant; allogenic stem cell transplantation; allogenic stem cell transplant; allogenic hematopoietic stem cell transplantation; allograft of bone marrow | hematopoietic-stem-cell-transplantation |
autologous-stem-cell-transplantation | Autologous stem cell transplantation | autologous stem cell transplant; autologous HSCT; ASCT; autologous bone marrow transplant; ABMT | hematopoietic-stem-cell-transplantation |
bone-marrow-transplantation | Bone marrow transplantation | bone marrow transplant; BMT | hematopoietic-stem-cell-transplantation |
tavi | TAVI | TAVR; transcatheter aortic valve implantation; transcatheter aortic valve replacement | valve-replacement bioprosthetic-valve |
mechanical-heart-valve | Mechanical heart valve | mechanical valve; mechanical valves; mechanical heart valves; mechanical prosthetic heart valve; mechanical prosthetic valve | valve-replacement heart-valve-prosthesis | I:Z95.2
cardiac-resynchronization-therapy | Cardiac resynchronization therapy | CRT | cardiac-device implanted-electronic-device |
gastric-bypass | Gastric bypass | Roux-en-Y gastric bypass | bariatric-surgery |
sleeve-gastrectomy | Sleeve gastrectomy | gastric sleeve | bariatric-surgery |
gastric-banding | Gastric banding | gastric band | bariatric-surgery |
gastrectomy | Gastrectomy | gastric resection | gastrointestinal-surgery |
colectomy | Colectomy | partial resection of colon; colon resection | gastrointestinal-surgery | S:43075005
laparotomy | Laparotomy |  | gastrointestinal-surgery | S:74770008
bowel-resection | Bowel resection | intestinal resection; small bowel resection | gastrointestinal-surgery |
stoma | Stoma | ostomy | gastrointestinal-surgery |
liver-resection | Liver resection | hepatectomy | gastrointestinal-surgery |
pancreatectomy | Pancreatectomy |  | gastrointestinal-surgery |
pancreaticoduodenectomy | Pancreaticoduodenectomy | Whipple | gastrointestinal-surgery |
esophagectomy | Esophagectomy |  | gastrointestinal-surgery |
fundoplication | Fundoplication |  | gastrointestinal-surgery |
radical-prostatectomy | Radical prostatectomy | RP; bilateral nerve-sparing radical prostatectomy | prostatectomy |
transurethral-resection-of-prostate | Transurethral resection of prostate | TURP; transurethral resection of the prostate | prostatectomy |
cystectomy | Cystectomy | radical cystectomy; cystoprostatectomy | urological-surgery |
pelvic-surgery | Pelvic surgery | surgery of the pelvis; major pelvic surgery; radical pelvic surgery; pelvic operation | urological-surgery |
myomectomy | Myomectomy |  | gynecological-surgery |
dilation-and-curettage | Dilation and curettage | D&C | gynecological-surgery |
hysteroscopy | Hysteroscopy |  | gynecological-surgery |
endometrial-ablation | Endometrial ablation |  | gynecological-surgery |
uterine-artery-embolization | Uterine artery embolization | uterine fibroid embolization | gynecological-surgery |
conization | Conization | cervical conization | gynecological-surgery |
cervical-cerclage | Cervical cerclage | cerclage | gynecological-surgery |
spinal-anesthesia | Spinal anesthesia | spinal anaesthesia; subarachnoid block; spinal block; intrathecal anesthesia | epidural-anesthesia neuraxial-anesthesia |
nerve-block | Nerve block | peripheral nerve block | epidural-anesthesia regional-anesthesia |
spinal-surgery | Spinal surgery | spine surgery; back surgery; previous spine surgery | orthopedic-surgery |
spinal-fusion | Spinal fusion | lumbar fusion | orthopedic-surgery |
laminectomy | Laminectomy |  | orthopedic-surgery |
discectomy | Discectomy |  | orthopedic-surgery |
knee-surgery | Knee surgery | surgical manipulation of joint of knee; previous knee surgery | orthopedic-surgery | S:699253003
hip-surgery | Hip surgery |  | orthopedic-surgery |
shoulder-surgery | Shoulder surgery |  | orthopedic-surgery |
foot-surgery | Foot surgery |  | orthopedic-surgery |
arthroscopy | Arthroscopy | arthroscopic surgery | orthopedic-surgery |
acl-reconstruction | ACL reconstruction | anterior cruciate ligament reconstruction | orthopedic-surgery |
rotator-cuff-repair | Rotator cuff repair |  | orthopedic-surgery |
knee-replacement | Knee replacement | total knee arthroplasty; TKA; total knee replacement; TKR; knee arthroplasty; primary total knee arthroplasty; knee prosthesis | joint-replacement | I:Z96.65
hip-replacement | Hip replacement | total hip arthroplasty; THA; total hip replacement; THR; hip arthroplasty; hip prosthesis; primary total hip arthroplasty | joint-replacement | I:Z96.64
shoulder-arthroplasty | Shoulder arthroplasty | total shoulder arthroplasty | joint-replacement |
breast-implant | Breast implant | breast implants; breast augmentation | breast-surgery |
deep-brain-stimulation | Deep brain stimulation | DBS; deep brain stimulator | neurosurgery implanted-neurostimulator brain-stimulation |
vagus-nerve-stimulation | Vagus nerve stimulation | VNS; vagus nerve stimulator | neurosurgery implanted-neurostimulator |
spinal-cord-stimulation | Spinal cord stimulation | spinal cord stimulator | neurosurgery implanted-neurostimulator |
craniotomy | Craniotomy |  | neurosurgery |
ventriculoperitoneal-shunt | Ventriculoperitoneal shunt | VP shunt | neurosurgery csf-shunt |
cataract-surgery | Cataract surgery | phacoemulsification; cataract extraction | eye-surgery |
refractive-surgery | Refractive surgery | corneal refractive surgery; keratorefractive surgery; laser refractive surgery | eye-surgery |
glaucoma-surgery | Glaucoma surgery |  | eye-surgery |
vitrectomy | Vitrectomy | pars plana vitrectomy | eye-surgery |
laser-photocoagulation | Laser photocoagulation | retinal laser | eye-surgery |
intravitreal-injection | Intravitreal injection | intravitreal injections | eye-surgery |
intraocular-surgery | Intraocular surgery | incisional ocular surgery | eye-surgery |
laser-trabeculoplasty | Laser trabeculoplasty | selective laser trabeculoplasty | eye-surgery |
dental-implant | Dental implant | dental implants | dental-procedure |
tooth-extraction | Tooth extraction | dental extraction; extraction of wisdom tooth | dental-procedure | S:65546002
orthodontic-treatment | Orthodontic treatment |  | dental-procedure |
cochlear-implant | Cochlear implant | cochlear implants; cochlear implantation | ear-nose-throat-surgery implanted-electronic-device |
sinus-surgery | Sinus surgery | endoscopic sinus surgery; functional endoscopic sinus surgery | ear-nose-throat-surgery |
lobectomy | Lobectomy |  | lung-surgery |
pneumonectomy | Pneumonectomy |  | lung-surgery |
lung-volume-reduction-surgery | Lung volume reduction surgery | lung volume reduction | lung-surgery |
thoracotomy | Thoracotomy |  | lung-surgery |
brachytherapy | Brachytherapy |  | radiotherapy |
pelvic-radiotherapy | Pelvic radiotherapy | pelvic radiation; radiation to the pelvis; pelvic irradiation; pelvic radiation therapy | radiotherapy |
whole-brain-radiotherapy | Whole brain radiotherapy | WBRT; whole-brain radiotherapy | radiotherapy |
stereotactic-radiotherapy | Stereotactic radiotherapy |  | radiotherapy |
chest-radiotherapy | Chest radiotherapy | chest radiation; thoracic radiotherapy; thoracic radiation | radiotherapy |
proton-therapy | Proton therapy |  | radiotherapy |
cranial-irradiation | Cranial irradiation |  | radiotherapy |
puva | PUVA | photochemotherapy | phototherapy |
uvb-phototherapy | UVB phototherapy | UVB | phototherapy |
photodynamic-therapy | Photodynamic therapy | PDT | phototherapy |
red-blood-cell-transfusion | Red blood cell transfusion | RBC transfusion; packed red blood cells; erythrocyte transfusion; pRBC transfusion; red cell transfusion; intravenous blood transfusion of packed cells | blood-transfusion | S:180207008
platelet-transfusion | Platelet transfusion |  | blood-transfusion |
plasma-transfusion | Plasma transfusion |  | blood-transfusion |
cpap | CPAP | continuous positive airway pressure; nCPAP; CPAP therapy | non-invasive-ventilation | S:47545007 |  | FHIR 4.0.1
high-flow-nasal-cannula | High-flow nasal cannula | HFNC; high flow nasal cannula; high flow oxygen | non-invasive-ventilation |
ercp | ERCP | endoscopic retrograde cholangiopancreatography | endoscopy |
gastroscopy | Gastroscopy | upper endoscopy; EGD; esophagogastroduodenoscopy; upper gastrointestinal endoscopy; OGD; upper GI endoscopy; esophago-gastro duodenoscopy | endoscopy gastrointestinal-endoscopy |
sigmoidoscopy | Sigmoidoscopy | flexible sigmoidoscopy | colonoscopy |
polypectomy | Polypectomy | rectal polypectomy | colonoscopy | S:274031008
transcranial-direct-current-stimulation | Transcranial direct current stimulation | tDCS | transcranial-magnetic-stimulation |
sacral-neuromodulation | Sacral neuromodulation |  | nerve-stimulation |
epidural-steroid-injection | Epidural steroid injection | epidural injection | joint-injection |
enteral-nutrition | Enteral nutrition | tube feeding; enteral feeding; feeding tube; nasogastric feeding | parenteral-nutrition artificial-nutrition |
dental-surgery | Dental surgery | oral surgery | dental-procedure |
root-canal | Root canal | endodontic treatment | dental-procedure |
periodontal-treatment | Periodontal treatment | periodontal therapy | dental-procedure |
dental-restoration | Dental restoration | restorations | dental-procedure |
dental-treatment | Dental treatment |  | dental-procedure |
radical-mastectomy | Radical mastectomy |  | mastectomy |
partial-nephrectomy | Partial nephrectomy |  | nephrectomy |
total-thyroidectomy | Total thyroidectomy |  | thyroidectomy |
total-hysterectomy | Total hysterectomy |  | hysterectomy |
bilateral-oophorectomy | Bilateral oophorectomy | bilateral ovariectomy; bilateral salpingoophorectomy | oophorectomy |
penetrating-keratoplasty | Penetrating keratoplasty |  | corneal-transplantation |
drug-eluting-stent | Drug-eluting stent | drug eluting stent | percutaneous-coronary-intervention stent |
bare-metal-stent | Bare metal stent |  | percutaneous-coronary-intervention stent |
adjuvant-radiotherapy | Adjuvant radiotherapy |  | radiotherapy |
palliative-radiotherapy | Palliative radiotherapy |  | radiotherapy |
external-beam-radiotherapy | External beam radiotherapy | external beam radiation | radiotherapy |
intermittent-hemodialysis | Intermittent hemodialysis |  | hemodialysis |
toe-amputation | Toe amputation |  | amputation |
leg-amputation | Leg amputation |  | amputation |
`,
};
