import type { LexiconTable } from '../lexicon-table.ts';

/** Row format: see `LexiconTable`. */
export const PROCEDURES: LexiconTable = {
  kind: 'procedure',
  rows: `
procedure | Procedure | medical procedure; intervention; invasive procedure; interventional procedure; medical intervention |  |
*surgery | Surgery | surgical procedure; operation; surgical intervention; surgical treatment; surgeries; operative procedure; surgical procedures; operated; surgical; operations; invasive surgery; operative intervention; surgical interventions; surgical therapy; undergoing surgery | procedure | S:387713003
*major-surgery | Major surgery | major surgical procedure; major operation; major surgeries; major surgical procedures; significant surgery; major surgical intervention | surgery |
-minor-surgery | Minor surgery | minor surgical procedure | surgery | M:D013511 |  | MeSH 2024
*transplantation | Transplantation | transplant; transplantation surgery; transplanted; transplant recipient; graft; allograft; transplants; recipient of organ transplant; transplant recipients | surgery | I:Z94
*kidney-transplantation | Kidney transplantation | kidney transplant; renal transplant; renal transplantation; kidney transplant recipient; kidney graft; renal graft; renal allograft; renal transplant recipient; kidney transplant recipients; kidney allograft | solid-organ-transplantation | I:Z94.0
*liver-transplantation | Liver transplantation | liver transplant; hepatic transplantation; OLT; orthotopic liver transplant; liver graft; hepatic transplant; liver transplant recipient; liver transplant recipients | solid-organ-transplantation | I:Z94.4
*heart-transplantation | Heart transplantation | heart transplant; cardiac transplant; cardiac transplantation; cardiac graft; heart transplant recipient; heart transplant recipients; cardiac transplant recipient; cardiac transplant recipients | cardiac-surgery solid-organ-transplantation | I:Z94.1
*lung-transplantation | Lung transplantation | lung transplant; transplant of lung; pulmonary transplantation; lung transplant recipient; lung transplant recipients | solid-organ-transplantation | S:88039007 I:Z94.2
*pancreas-transplantation | Pancreas transplantation | pancreas transplant; pancreatic transplant | transplantation | M:D016035 |  | MeSH 2024
*corneal-transplantation | Corneal transplantation | keratoplasty; corneal transplant; corneal graft | eye-surgery | M:D016039 |  | MeSH 2024
*hematopoietic-stem-cell-transplantation | Hematopoietic stem cell transplantation | stem cell transplant; HSCT; stem cell transplantation; hematopoietic stem cell transplant; hematopoietic cell transplantation; SCT; haematopoietic stem cell transplantation; HCT transplant; hematopoietic transplant; ASCT/SCT; bone marrow or stem cell transplant | transplantation | I:Z94.84 I:Z94.81
*dialysis | Dialysis | renal dialysis; dialyzed; on dialysis; chronic dialysis; maintenance dialysis; dialysis treatment; dialysis patients | renal-replacement-therapy | I:Z99.2
*hemodialysis | Hemodialysis | haemodialysis; maintenance hemodialysis; HD dialysis; chronic hemodialysis; extracorporeal dialysis; MHD; hemodialysis machine | dialysis | S:302497006 S:36965003
*peritoneal-dialysis | Peritoneal dialysis | ?PD; CAPD; continuous ambulatory peritoneal dialysis | dialysis | M:D010530 S:71192002 |  | MeSH 2024, SNOMED CT IPS 2022
*cardiac-surgery | Cardiac surgery | heart surgery; cardiac operation; cardiac surgical procedure; previous cardiac surgery | cardiovascular-surgery |
*coronary-revascularization | Coronary revascularization | coronary revascularisation; revascularization; myocardial revascularization; coronary intervention; PCI or CABG; PCI/CABG; coronary artery revascularization; revascularization procedure; cardiac revascularization | procedure |
*percutaneous-coronary-intervention | Percutaneous coronary intervention | PCI; DES; percutaneous transluminal coronary intervention; percutaneous coronary interventions; percutaneous intervention | coronary-revascularization | S:415070008 I:Z95.5 I:Z98.61
*coronary-artery-bypass-grafting | Coronary artery bypass grafting | CABG; coronary artery bypass; bypass surgery; coronary bypass; coronary artery bypass graft; coronary bypass surgery; coronary artery bypass surgery; aortocoronary bypass; aortocoronary bypass graft; aorto-coronary bypass; coronary bypass graft; CABG surgery; coronary artery bypass graft surgery; coronary artery bypass grafts; cardiac bypass surgery | coronary-revascularization cardiac-surgery | S:232717009 I:Z95.1
*valve-replacement | Valve replacement | heart valve replacement | cardiac-surgery heart-valve-surgery | I:Z95.3 I:Z95.4
*pacemaker | Pacemaker | cardiac pacemaker; permanent pacemaker; permanent cardiac pacemaker; pacemaker implantation; pacemakers; PPM; implanted pacemaker; implantable cardiac pacemaker | cardiac-implantable-electronic-device | I:Z95.0 S:706004007
*implantable-cardioverter-defibrillator | Implantable cardioverter defibrillator | ICD; implantable defibrillator; automatic cardiac defibrillator; automatic implantable cardiac defibrillator; implantable cardiac defibrillator; internal cardiac defibrillator; internal cardioverter defibrillator; cardiac resynchronization therapy defibrillator; AICD; implanted defibrillator; insertion of biventricular implantable cardioverter defibrillator; CRT-D; implantable cardioverter-defibrillator; cardioverter defibrillator; ICDs; implantable cardiac defibrillator; cardiac defibrillator; implantable cardioverter | defibrillator | S:447365002 I:Z95.810
*cardiac-device | Cardiac device | cardiac implantable device; implanted cardiac device; intracardiac device; intra-cardiac device | implanted-device |
*cardiac-implantable-electronic-device | Cardiac implantable electronic device | CIED; CIEDs; cardiac electronic device; cardiac rhythm device; cardiac rhythm management device; implantable cardiac electronic device; implanted cardiac electronic device; cardiac implanted electronic device | cardiac-device implanted-electronic-device |
*ventricular-assist-device | Ventricular assist device | VAD | cardiac-device mechanical-circulatory-support |
*catheter-ablation | Catheter ablation | cardiac ablation; catheter ablation of tissue of heart | ablation | S:18286008
cardioversion | Cardioversion | electrical cardioversion; DC cardioversion | procedure | S:180325003
cardiac-catheterization | Cardiac catheterization | heart catheterization; cardiac catheterisation; cardiac cath; heart cath | procedure | S:41976001
*carotid-endarterectomy | Carotid endarterectomy |  | endarterectomy | M:D016894 S:66951008 |  | MeSH 2024, SNOMED CT IPS 2022
*vascular-surgery | Vascular surgery | vascular procedure; vascular bypass; peripheral vascular surgery; vascular intervention | surgery | M:D014656 |  | MeSH 2024
*thrombectomy | Thrombectomy | mechanical thrombectomy; percutaneous mechanical thrombectomy; endovascular thrombectomy; percutaneous mechanical thrombectomy of portal vein using fluoroscopic guidance | procedure | S:433112001
vena-cava-filter | Vena cava filter | IVC filter; inferior vena cava filter; inferior vena filter; IVC filter placement | procedure | M:D016306 |  | MeSH 2024
*bariatric-surgery | Bariatric surgery | weight loss surgery; bariatric procedure; bariatric; metabolic surgery; weight-loss surgery; surgery for obesity; obesity surgery | gastrointestinal-surgery | I:Z98.84
*gastrointestinal-surgery | Gastrointestinal surgery | GI surgery; gastrointestinal resection | abdominal-surgery |
cholecystectomy | Cholecystectomy | laparoscopic cholecystectomy; laparoscopic removal of gall bladder; gallbladder removal; removal of gallbladder | gastrointestinal-surgery | S:45595009 I:Z90.49
appendectomy | Appendectomy | appendicectomy; history of appendectomy | gastrointestinal-surgery | S:80146002 S:428251008
hernia-repair | Hernia repair | herniorrhaphy; hernioplasty | gastrointestinal-surgery | M:D059685 S:50465008 |  | MeSH 2024, SNOMED CT IPS 2022
*splenectomy | Splenectomy | splenectomized; removal of spleen | surgery | I:Z90.81
*nephrectomy | Nephrectomy | kidney removal; radical nephrectomy | surgery | I:Z90.5
*prostatectomy | Prostatectomy | removal of prostate; prostatic resection; prostate resection | urological-surgery | S:90470006
*urological-surgery | Urological surgery | urologic surgery; urogenital surgery | surgery |
*penile-prosthesis | Penile prosthesis | penile implant; inflatable penile prosthesis; penile implants; penile prosthesis implantation; penile prostheses; penile prosthesis implant; penile implant surgery | urological-surgery | M:D015917 |  | MeSH 2024
vacuum-erection-device | Vacuum erection device | vacuum device; vacuum constriction device; VED; vacuum constrictive device; vacuum erection devices; vacuum therapy; VCD; vacuum pump | procedure |
extracorporeal-shock-wave-therapy | Extracorporeal shock wave therapy | ESWT; shockwave therapy; shock wave therapy; extracorporeal shockwave therapy; shockwaves | procedure | M:D000074059 |  | MeSH 2024
lithotripsy | Lithotripsy | ESWL; extracorporeal shock wave lithotripsy | procedure | M:D008096 S:133864008 |  | MeSH 2024, SNOMED CT IPS 2022
vasectomy | Vasectomy | vasectomized; vasectomised; partner vasectomized | surgery | S:22523008 I:Z98.52
circumcision | Circumcision | circumcised | surgery | S:72310004 |  | SNOMED CT IPS 2022
*orchiectomy | Orchiectomy | bilateral orchiectomy; surgical castration; castration; castrated; orchidectomy | urological-surgery | M:D009919 |  | MeSH 2024
*hysterectomy | Hysterectomy | hysterectomized; hysterectomised; removal of uterus; uterus removal; post-hysterectomy | gynecological-surgery | I:Z90.71
*oophorectomy | Oophorectomy | ovariectomy; removal of ovaries; ovariectomized | gynecological-surgery | I:Z90.72
tubal-ligation | Tubal ligation | bilateral tubal ligation; tubal sterilization; female sterilization; tubal occlusion; bilateral tubal occlusion; BTL; tubal ligature; fallopian tube ligation; tubes tied; ligation of the tubes; tubal sterilisation | gynecological-surgery | I:Z98.51
*gynecological-surgery | Gynecological surgery | gynaecological surgery; gynecologic surgery | surgery | M:D013509 |  | MeSH 2024
cesarean-section | Cesarean section | caesarean section; C-section; cesarean delivery; caesarean delivery; cesarean; caesarean; Caesarian section; caesarean birth; elective cesarean section; previous cesarean section; C section; scheduled cesarean delivery; elective cesarean delivery; elective caesarean section | surgery delivery | S:11466000
vaginal-delivery | Vaginal delivery | normal vaginal delivery; spontaneous vaginal delivery; vaginal birth; vaginal deliveries; deliver vaginally | delivery | S:66348005 S:236974004
labor-induction | Labor induction | induction of labor; induced labor; medical induction of labor; induction of labour; labour induction; induction labor | procedure | S:31208007 S:237001001
induced-abortion | Induced abortion | termination of pregnancy; induced termination of pregnancy; abortion procedure; elective abortion; pregnancy termination; therapeutic abortion; voluntary termination of pregnancy; pregnancy termination care | procedure | S:714812005 S:386394001
in-vitro-fertilization | In vitro fertilization | IVF; in vitro fertilisation; IVF/ICSI; in-vitro fertilization | assisted-reproduction | M:D005307 |  | MeSH 2024
intrauterine-device | Intrauterine device | IUD; insertion of intrauterine contraceptive device; intrauterine contraceptive device; coil; IUCD; replacement of contraceptive intrauterine device; intra-uterine device; intrauterine devices; intrauterine hormone-releasing system (IUS) | procedure | S:65200003 S:46706006 I:Z97.5
contraceptive-implant-procedure | Contraceptive implant procedure | insertion of subcutaneous contraceptive; replacement of subcutaneous contraceptive | procedure | S:169553002 S:755621000000101
contraceptive-implant-removal | Contraceptive implant removal | removal of subcutaneous contraceptive; removal of contraceptive implant | procedure | S:301807007
episiotomy | Episiotomy |  | procedure | S:85548006
epidural-anesthesia | Epidural anesthesia | epidural analgesia; epidural; epidural anaesthesia; labor epidural analgesia | neuraxial-anesthesia | S:18946005
anesthesia-procedure | Anesthesia procedure | anaesthesia; anesthesia; anesthetized | procedure |
*orthopedic-surgery | Orthopedic surgery | orthopaedic surgery | surgery |
*joint-replacement | Joint replacement | arthroplasty; joint prosthesis; total joint arthroplasty; total joint replacement; joint arthroplasty; prosthetic joint; artificial joint | orthopedic-surgery | I:Z96.6
*amputation | Amputation | limb amputation; major amputation; amputations | surgery | M:D000671 |  | MeSH 2024
*mastectomy | Mastectomy | mastectomy of left breast; breast removal; bilateral mastectomy; mastectomy of right breast | breast-surgery | S:428571003 I:Z90.1
*lumpectomy | Lumpectomy | breast conserving surgery; lumpectomy of breast; breast-conserving surgery | breast-surgery | S:392021009
*breast-surgery | Breast surgery |  | surgery |
*thyroidectomy | Thyroidectomy |  | thyroid-surgery | M:D013965 S:13619001 |  | MeSH 2024, SNOMED CT IPS 2022
*parathyroidectomy | Parathyroidectomy |  | parathyroid-surgery | M:D016105 S:53304009 |  | MeSH 2024, SNOMED CT IPS 2022
*neurosurgery | Neurosurgery | neurosurgical procedure; cranial surgery; neurosurgical intervention | surgery |
*eye-surgery | Eye surgery | ocular surgery; ophthalmic surgery; ocular surgeries | surgery |
dental-procedure | Dental procedure |  | procedure |
tonsillectomy | Tonsillectomy |  | surgery | M:D014068 S:173422009 |  | MeSH 2024, SNOMED CT IPS 2022
ear-nose-throat-surgery | Ear nose throat surgery | ENT surgery | surgery | S:112790001
*lung-surgery | Lung surgery |  | surgery |
cosmetic-surgery | Cosmetic surgery | facial plastic surgery | procedure cosmetic-procedure plastic-surgery | S:56306000 |  | SNOMED CT IPS 2022
*tracheostomy | Tracheostomy | tracheotomy; tracheostoma | procedure | I:Z93.0
radiotherapy | Radiotherapy | radiation therapy; radiation; irradiation; radiation treatment; XRT; radiation therapy care; megavoltage radiation therapy using photons; radiotherapy treatment; radiation therapies; prior radiation; RT; radio-therapy | procedure | S:385798007 S:448385000 I:Z92.3
chemoradiotherapy | Chemoradiotherapy | chemoradiation; radiochemotherapy; chemo-radiotherapy; combined chemotherapy and radiation therapy; concurrent chemoradiotherapy; CRT chemoradiation; concurrent chemoradiation; chemoradiation therapy; chemo-radiation | radiotherapy | S:703423002
phototherapy | Phototherapy | UV therapy; light therapy; ultraviolet therapy | procedure | M:D010789 |  | MeSH 2024
blood-transfusion | Blood transfusion | transfusion; transfused; transfusions; blood transfusions; blood product transfusion; transfusion of blood; allogeneic transfusion | procedure | M:D001803 |  | MeSH 2024
plasmapheresis | Plasmapheresis | plasma exchange; therapeutic plasma exchange; PLEX; plasmaphereses | apheresis | M:D010956 |  | MeSH 2024
*mechanical-ventilation | Mechanical ventilation | ventilator; mechanically ventilated; insertion of endotracheal tube; ventilatory support; controlled ventilation procedure and therapy, initiation and management; respirator; ventilation; ventilator support; assisted ventilation; ventilated; mechanical ventilatory support; artificial ventilation; mechanical ventilator | procedure | S:112798008 S:26763009 S:52765003 S:449071006
non-invasive-ventilation | Non-invasive ventilation | NIV; noninvasive ventilation; positive airway pressure; PAP therapy; noninvasive positive pressure ventilation; non invasive ventilation; NIPPV | procedure | M:D063087 |  | MeSH 2024
oxygen-administration | Oxygen administration | oxygen administration by mask; supplemental oxygen administration | procedure | S:426990007 S:371908008 S:261352009
*ecmo | ECMO | extracorporeal membrane oxygenation; extracorporeal life support; ECLS; ECMO support; ECMO treatment | mechanical-circulatory-support |
cardiopulmonary-resuscitation | Cardiopulmonary resuscitation | CPR; resuscitation; resuscitated | procedure | M:D016887 |  | MeSH 2024
intensive-care-admission | Intensive care admission | ICU admission; admit to ICU; intensive care unit; ICU; intensive care; critical care unit; ICU stay; intensive care unit admission; admitted to the intensive care unit; admitted to ICU; intensive care unit stay | hospitalization | S:305351004
hospitalization | Hospitalization | hospitalisation; hospital admission; hospitalized; inpatient; hospitalised; inpatient admission; admitted to hospital; inpatient hospitalization; hospitalizations; hospital stay; admission to hospital; hospital inpatient; inpatients; admission to orthopedic department; in-hospital; in-patient admission; in-patient treatment; in-patient stay; in-patient care | procedure | S:305428000
emergency-department-visit | Emergency department visit | emergency room visit; ED visit; ER visit; emergency department; emergency room; emergency visit; emergency admission; emergency department visits; emergency care visit | procedure |
hospice-care | Hospice care | end-of-life care; hospice; terminal care | palliative-care | M:D017051 |  | MeSH 2024
magnetic-resonance-imaging | Magnetic resonance imaging | MRI; MR imaging; magnetic resonance imaging scan; MRI scan; NMR; nuclear magnetic resonance; magnetic resonance imaging for measurement of brain volume; magnetic resonance; MRI examination; MRI of the brain; MR; magnetic resonance tomography; MRI scans; MRI scanning | imaging | S:698354004
computed-tomography | Computed tomography | CT; CT scan; computed tomography scan; CAT scan; computerized tomography; computed tomography of chest and abdomen; computed tomography of head; high resolution computed tomography of chest without contrast; MDCT; computerised tomography; CT-scan; computer tomography; computed tomographic; CT imaging; non-contrast CT; CT scans; computed tomographic examination; computed tomography examination | imaging | S:418891003 S:303653007 S:16335031000119103
positron-emission-tomography | Positron emission tomography | PET; PET scan; PET imaging | imaging | M:D049268 |  | MeSH 2024
radiography | Radiography | X-ray; radiograph; x-rays; ankle X-ray; clavicle X-ray; knee X-ray; pelvis X-ray; upper arm X-ray; x-ray or wrist; radiographic; radiographs; radiographic examination; X-ray examination | imaging | S:19490002 S:168594001 S:74016001 S:268425006 S:1225002 S:60027007
ultrasound-imaging | Ultrasound imaging | ultrasound; ultrasonography; sonography; ultrasonography of abdomen, right upper quadrant and epigastrium; ultrasonography of bilateral breasts; ultrasound scan for fetal viability; ultrasonographic; echography; sonographic; ultrasonic; ultrasound examination | imaging | S:426701000119108 S:1571000087109 S:169230002
imaging | Imaging | diagnostic imaging; medical imaging; radiological examination; radiological imaging; imaging studies; imaging study; radiologic imaging; radiographic imaging; imaging examination; imaging test; imaging tests; imaging investigation | procedure | S:363679005 |  | FHIR 4.0.1
echocardiography | Echocardiography | echocardiogram; ECHO; echocardiographic; cardiac ultrasound; cardiac echo; 2D echocardiography | imaging | S:40701008 S:433236007
electrocardiography | Electrocardiography | electrocardiographic procedure; electrocardiographic | procedure | S:29303009
mammography | Mammography | mammogram; mammogram - symptomatic; screening mammography; mammograms | imaging | S:71651007 S:241055006
bone-density-scan | Bone density scan | DXA; DEXA; dual-energy X-ray absorptiometry; densitometry; dual energy X-ray absorptiometry; DEXA scan; DXA scan | imaging | S:312681000
electroencephalography | Electroencephalography | EEG; electroencephalogram; Seizure Count Cerebral Cortex Electroencephalogram (EEG); EEG recording | procedure | S:54550000
polysomnography | Polysomnography | sleep study; PSG; overnight polysomnography; polysomnogram | procedure | M:D017286 |  | MeSH 2024
spirometry | Spirometry | measurement of respiratory function | pulmonary-function-test | S:127783003 S:23426006
bronchoscopy | Bronchoscopy | diagnostic fiberoptic bronchoscopy; fiberoptic bronchoscopy | procedure | S:173160006
endoscopy | Endoscopy | endoscopic; endoscopic examination; endoscopic procedure | procedure | M:D004724 S:423827005 |  | MeSH 2024, SNOMED CT IPS 2022
colonoscopy | Colonoscopy | screening colonoscopy; ileocolonoscopy; surveillance colonoscopy; screening or surveillance colonoscopy; screening/surveillance colonoscopy; diagnostic colonoscopy | procedure gastrointestinal-endoscopy | S:73761001
biopsy | Biopsy | tissue biopsy; punch biopsy; biopsies; tumor biopsy; needle biopsy; tissue sample; biopsied | procedure | M:D001706 S:86273004 |  | MeSH 2024, SNOMED CT IPS 2022
biopsy-of-breast | Biopsy of breast | breast biopsy | biopsy | S:122548005
biopsy-of-colon | Biopsy of colon |  | biopsy | S:76164006
biopsy-of-prostate | Biopsy of prostate | prostate biopsy; prostatic biopsy | biopsy | S:65575008
biopsy-of-lung | Biopsy of lung | lung biopsy; fine needle aspiration biopsy of lung | biopsy | S:432231006
liver-biopsy | Liver biopsy | hepatic biopsy | biopsy |
kidney-biopsy | Kidney biopsy | renal biopsy | biopsy |
bone-marrow-biopsy | Bone marrow biopsy | bone marrow aspirate; bone marrow aspiration; bone marrow examination | biopsy |
lymph-node-procedure | Lymph node procedure | excision of sentinel lymph node | surgery | S:443497002 S:396487001
lumbar-puncture | Lumbar puncture | spinal tap; cerebrospinal fluid collection; CSF sampling; spinal puncture | procedure | M:D013129 S:277762005 |  | MeSH 2024, SNOMED CT IPS 2022
thoracentesis | Thoracentesis | pleural tap | procedure | S:91602002
physical-examination | Physical examination | physical exam; examination; clinical examination; brief general examination; review of systems; digital examination of rectum; medical examination; manual pelvic examination; physical examinations; general physical examination | procedure | S:162676008 S:410006001 S:35025007 S:398171003
physical-therapy | Physical therapy | physiotherapy; physical rehabilitation; movement therapy; physical therapy treatment; physical rehabilitation program; physiotherapeutic; physical therapies | rehabilitation | S:229064008 S:15081005
psychotherapy | Psychotherapy | psychological therapy; psychological treatment; psychological intervention; psychotherapeutic treatment; psychotherapies; psychotherapeutic; talk therapy | procedure | S:228557008 S:408919008
*electroconvulsive-therapy | Electroconvulsive therapy | ECT; electroshock; electroconvulsive treatment | procedure |
transcranial-magnetic-stimulation | Transcranial magnetic stimulation | TMS | non-invasive-brain-stimulation | M:D050781 |  | MeSH 2024
acupuncture | Acupuncture | acupuncture treatment; auricular acupuncture | procedure |
massage | Massage | massage therapy | procedure | M:D008405 |  | MeSH 2024
nerve-stimulation | Nerve stimulation | neurostimulation | electrical-stimulation |
joint-injection | Joint injection | intra-articular injection; intraarticular injection; intra-articular injections; intraarticular injections |  |
parenteral-nutrition | Parenteral nutrition | TPN; total parenteral nutrition; parenteral feeding | artificial-nutrition | M:D010288 |  | MeSH 2024
urinary-catheterization | Urinary catheterization | urinary catheter; catheterized; bladder catheterization; bladder catheter | procedure | M:D014546 |  | MeSH 2024
central-venous-catheter | Central venous catheter | central line; central catheter; venous catheter; indwelling venous catheter; central venous line; central vein catheter | procedure | M:D062905 |  | MeSH 2024
cervical-smear | Cervical smear | Pap smear; Pap test; cytopathology procedure, preparation of smear, genital source; cervical cytology; papanicolaou smear; Papanicolaou test | procedure | S:90226004
allergy-testing | Allergy testing | allergy screening test |  | S:395142003
tuberculin-skin-test | Tuberculin skin test | TST; PPD; Mantoux; purified protein derivative; PPD skin test; PPD test; tuberculin test | tuberculosis-test | S:28163009
pregnancy-test | Pregnancy test | standard pregnancy test; pregnancy testing; pregnancy tests | procedure | S:252160004
urine-drug-screen | Urine drug screen | urine drug test; urine toxicology; urine drug screening; urine drug testing; urine toxicology screen; drugs of abuse 5 panel; urinary toxicology screen; urine toxicology screening | drug-screening | L:65750-2
genetic-testing | Genetic testing | genetic test; genotyping; genetic analysis; screening for chromosomal aneuploidy in prenatal amniotic fluid; molecular testing | procedure | S:443529005
urine-culture | Urine culture |  | microbial-culture | S:117010004
wound-treatment | Wound treatment | suture open wound; wound dressing | procedure | S:288086009
hyperbaric-oxygen-therapy | Hyperbaric oxygen therapy | HBOT; hyperbaric oxygen; hyperbaric chamber | procedure | M:D006931 |  | MeSH 2024
fecal-microbiota-transplantation | Fecal microbiota transplantation | FMT; faecal transplant; fecal transplant; fecal microbiota transplant; fecal transplantation | procedure | M:D000069467 |  | MeSH 2024
hearing-aid | Hearing aid | hearing aids; hearing device | procedure | M:D006310 |  | MeSH 2024
stem-cell-injection | Stem cell injection |  | procedure |
`,
};
