import { rowsOfKinds } from '../lexicon-kinds.ts';
import type { LexiconTable } from '../lexicon-table.ts';

/** Imaging, tests, endoscopies, biopsies and specimens. Lists as `rowsOfKinds` reads them. */
export const EXAMINATIONS: LexiconTable = {
  kind: 'procedure',
  rows: rowsOfKinds(`
magnetic-resonance-imaging:
Whole-body MRI = whole-body magnetic resonance imaging; MRI of the spine = spine MRI = MRI spine; Spinal MRI; Spinal cord MRI; MRI of the knee = knee MRI;
Hip MRI = MRI of the hip; Shoulder MRI = MRI of the shoulder; Ankle MRI; Wrist MRI; Breast MRI = MRI of the breast = breast magnetic resonance imaging;
Pelvic MRI = MRI of the pelvis = pelvic magnetic resonance imaging; Abdominal MRI = MRI of the abdomen = abdominal magnetic resonance imaging;
Liver MRI = MRI of the liver; Rectal MRI = MRI of the rectum; Fetal MRI = fetal magnetic resonance imaging; MR enterography = magnetic resonance enterography;
MR venography = magnetic resonance venography; MR arthrography = magnetic resonance arthrography;
Diffusion-weighted imaging = diffusion-weighted MRI = DWI MRI; Diffusion tensor imaging [M:D056324];
Perfusion-weighted imaging = MR perfusion = perfusion MRI; Resting-state fMRI; Structural MRI; Cardiac stress MRI = stress cardiac MRI; MR urography;
MRI of the pituitary = pituitary MRI; Orbital MRI = MRI of the orbit; Sacroiliac joint MRI = MRI of the sacroiliac joints; Magnetoencephalography [M:D015225];
Open MRI; Research MRI
mri-of-the-spine:
Lumbar MRI = lumbar spine MRI = MRI of the lumbar spine; Cervical spine MRI = cervical MRI = MRI of the cervical spine; Thoracic spine MRI
computed-tomography:
CT of the neck = neck CT; Pelvic CT = CT of the pelvis; Abdominopelvic CT = CT of the abdomen and pelvis = abdominal and pelvic CT = CT abdomen and pelvis;
Whole-body CT = pan-CT; Thoracoabdominal CT = chest-abdomen CT = CT of the chest and abdomen; Sinus CT = CT of the sinuses = paranasal sinus CT;
Spine CT = CT of the spine; Multidetector CT = multidetector computed tomography = multislice CT [M:D061330]; Spiral CT = helical CT [M:D036542];
Dual-energy CT; Quantitative CT = quantitative computed tomography; Peripheral quantitative computed tomography = pQCT = HR-pQCT;
CT pulmonary angiography = CTPA = pulmonary CT angiography = computed tomography pulmonary angiography; CT colonography = virtual colonoscopy [M:D023881];
CT urography; CT enterography; CT venography; Micro-CT; Temporal bone CT; Triple-phase CT = triphasic CT; Liver CT; CT cisternography; CT myelography;
Cerebral CT angiography = CT angiography of the head and neck; Aortic CT angiography
positron-emission-tomography:
Brain PET; Tau PET; PET/MRI = PET/MR; Whole-body PET; Cardiac PET; Dopamine PET; DOTATATE PET = 68Ga-DOTATATE PET = DOTATOC PET = somatostatin receptor PET;
Choline PET; Fluoride PET = sodium fluoride PET; FDOPA PET; FAPI PET; Cerebral PET; FDG-PET of the brain; Brain positron emission tomography
scintigraphy:
Ventilation-perfusion scan [M:D000076665]; V/Q scan; Lung perfusion scan; Ventilation-perfusion scintigraphy; Lung scintigraphy; VQ scan;
Thyroid scintigraphy; Thyroid scan; Radioiodine uptake; Thyroid uptake scan; Renal scintigraphy; Renal scan; DMSA scan; Renography; MAG3 scan;
Nuclear renal scan; Gastric emptying scintigraphy; Gastric emptying study; Gastric emptying test; Gastric emptying scan; Hepatobiliary scintigraphy;
HIDA scan; Cholescintigraphy; MIBG scintigraphy; MIBG scan; 123I-MIBG scintigraphy; Octreotide scan; Octreoscan; Somatostatin receptor scintigraphy;
Somatostatin receptor imaging; Pyrophosphate scintigraphy; Bone scintigraphy for amyloid; PYP scan; Technetium pyrophosphate scan
single-photon-emission-computed-tomography:
DaTscan; DAT-SPECT = dopamine transporter SPECT; Dopamine transporter imaging; DaT scan; Dopamine transporter scan
imaging:
Lymphoscintigraphy [M:D061305]; Lymphatic mapping; Lymphography [M:D008220]; Lymphangiography; Nuclear scan; Nuclear imaging; Nuclear medicine scan;
Nuclear medicine imaging; Radionuclide imaging [M:D011877]; Radionuclide scan; Radioisotope scan; Isotope scan; Radionuclide ventriculography [M:D015635];
Multigated acquisition scan; MUGA scan; MUGA = multiple gated acquisition scan; Radionuclide angiography [M:D011875]; Arthrography [M:D001175]; Arthrogram;
Myelography [M:D009192]; Myelogram [S:367401004]; Urography [M:D014567]; Intravenous urography; Intravenous pyelography; Intravenous pyelogram; Pyelography;
Retrograde pyelography; Excretory urography; Pyelogram; Cystography [M:D000070621]; Voiding cystourethrography; Voiding cystourethrogram = VCUG; Cystogram;
Urethrography; Retrograde urethrography; Urethrogram; Defecography [M:D019841]; Defecating proctography; MR defecography; Colonic transit study;
Colon transit study; Colonic transit time; Sialography [M:D012796]; Dacryocystography [M:D000090104]; Bronchography [M:D001995]; Fistulography; Fistulogram;
Cholangiography = cholangiogram [M:D002758]; Intraoperative cholangiography; Percutaneous transhepatic cholangiography; PTC cholangiography; Breast imaging;
Ductography; Galactography; Thermography [M:D013817]; Infrared thermography; Laser Doppler flowmetry [M:D017078]; Laser Doppler imaging;
Laser speckle imaging; Near-infrared spectroscopy = NIRS [M:D019265]; Fluorescence imaging; Photoacoustic imaging; Plethysmography [M:D010991];
Photoplethysmography [M:D017156]; Venous plethysmography; Penile plethysmography; Whole-body plethysmography [M:D010993]; Body plethysmography
myocardial-perfusion-imaging:
Nuclear stress test; Stress myocardial perfusion imaging; Pharmacological stress test; Nuclear perfusion imaging; Exercise myocardial perfusion scintigraphy;
SPECT myocardial perfusion imaging
radiography:
Abdominal radiograph = abdominal X-ray = abdominal radiography; Plain abdominal film; Plain abdominal radiograph; KUB radiograph;
Spine radiograph = spine X-ray = radiograph of the spine; Spinal X-ray = spinal radiograph; Lumbar X-ray = lumbar radiograph; Cervical spine X-ray;
Lumbar spine X-ray; Hip radiograph = hip X-ray; Pelvic radiograph = pelvic X-ray; Hand radiograph = hand X-ray; Wrist X-ray; Radiographs of hands and feet;
Foot X-ray = foot radiograph; Shoulder X-ray = shoulder radiograph; Knee radiograph; Weight-bearing radiograph; Weightbearing radiographs;
Standing radiograph; Long-leg radiograph; Skeletal survey; Bone survey; Whole-body X-ray; EOS imaging
angiography:
Aortography [M:D001027]; Ventriculography; Left ventriculography; Pulmonary angiography = pulmonary angiogram; Renal angiography; Peripheral angiography;
CO2 angiography; Selective angiography; Mesenteric angiography
fluoroscopy:
Upper gastrointestinal series; Upper GI series; Barium meal; Small bowel follow-through; Barium study; Contrast swallow; Esophagram; Esophagogram
mammography:
Stereotactic mammography; Digital mammography; Digital breast tomosynthesis; Breast tomosynthesis; Tomosynthesis; Contrast-enhanced mammography;
Diagnostic mammography = diagnostic mammogram
ultrasound-imaging:
Breast ultrasound = breast ultrasonography = breast sonography; Mammary ultrasound; Thyroid ultrasound = thyroid ultrasonography;
Neck ultrasound = neck ultrasonography = ultrasound of the neck; Cervical ultrasound; Renal ultrasound = renal ultrasonography;
Kidney ultrasound = kidney ultrasonography; Bladder ultrasound; Bladder scan; Bladder scanner; Renal doppler; Renal artery duplex;
Liver ultrasound = liver ultrasonography; Hepatic ultrasound; Gallbladder ultrasound; Hepatobiliary ultrasound; Biliary ultrasound; Scrotal ultrasound;
Testicular ultrasound; Scrotal doppler; Scrotal Doppler ultrasound; Transrectal ultrasound = TRUS = transrectal ultrasonography; Endorectal ultrasound;
Endoanal ultrasound = endoanal ultrasonography; Anal ultrasound; Transperineal ultrasound; Prenatal ultrasound = prenatal sonography; Obstetric ultrasound;
Obstetrical ultrasound; Fetal ultrasound = fetal sonography; Ultrasound of the fetus; Antenatal ultrasound; First trimester ultrasound; Dating ultrasound;
Dating scan; Anomaly scan; Fetal anomaly scan; Morphology scan; Second trimester ultrasound; Growth scan; Early pregnancy ultrasound; Pregnancy ultrasound;
Fetal Doppler; Cervical length measurement [M:D054791]; Viability scan; Musculoskeletal ultrasound; Joint ultrasound = joint ultrasonography;
Muscle ultrasound; Tendon ultrasound; Shoulder ultrasound; Knee ultrasound; Nerve ultrasound; Diaphragm ultrasound; Diaphragmatic ultrasound;
Gastric ultrasound; Optic nerve sheath ultrasound; Ocular ultrasound; Hip ultrasound; Cranial ultrasound; Head ultrasound; Transfontanellar ultrasound;
Transcranial ultrasound; Skin ultrasound; Salivary gland ultrasound; Lymph node ultrasound; Vascular ultrasound; Intravascular ultrasound = IVUS;
Arterial ultrasound; Abdominal aortic ultrasound; Contrast-enhanced ultrasound = contrast enhanced ultrasonography; Contrast ultrasound; CEUS;
Three-dimensional ultrasound; 3D ultrasound; Intraoperative ultrasound
doppler-ultrasound:
Transcranial Doppler; TCD ultrasound; Transcranial Doppler ultrasound = transcranial doppler ultrasonography; Transcranial colour doppler
duplex-ultrasound:
Venous duplex; Lower extremity venous duplex; Compression ultrasonography; Venous Doppler; Venous ultrasound; Lower limb venous ultrasound;
Venous doppler ultrasound; Arterial duplex; Arterial Doppler
echocardiography:
Fetal echocardiography; Fetal echocardiogram; Contrast echocardiography; Bubble study; Bubble contrast echocardiography; Agitated saline study;
Three-dimensional echocardiography [M:D019560]; 3D echocardiography; Doppler echocardiography [M:D015150]; Strain echocardiography;
Speckle tracking echocardiography; Intracardiac echocardiography
procedure:
Dermoscopy [M:D046169]; Dermatoscopy; Dermatoscopic examination; Dermoscopic examination; Trichoscopy; Capillaroscopy [M:D020678]; Nailfold capillaroscopy;
Reflectance confocal microscopy; Wood's lamp examination; Confocal microscopy [M:D018613]; Full-body skin examination; Medical photography;
Clinical photography; Dobutamine stress test; Adenosine stress test; Vasodilator stress test; Cardiac evaluation; Cardiac examination; Cardiac assessment;
Cardiovascular examination; Cardiological examination; Cardiology evaluation; Cardiac workup; Cardiovascular assessment; Cardiovascular evaluation;
Hemodynamic monitoring [M:D000074743]; Invasive hemodynamic monitoring; Cardiac output monitoring; Invasive blood pressure monitoring;
Arterial pressure monitoring; Oximetry [M:D010092]; Overnight oximetry; Cerebral oximetry; Capnography [M:D019296]; Vital signs monitoring;
Blood pressure monitoring; Blood pressure measurement; BP measurement; BP monitoring; Office blood pressure measurement; Active standing test;
Orthostatic test; Orthostatic blood pressure measurement; Orthostatic challenge; Passive leg raise; Passive leg raising; Valsalva maneuver [M:D014636];
Cold pressor test; Isometric handgrip test; Carotid sinus massage; Heart rate variability test; Sudomotor testing;
QSART = quantitative sudomotor axon reflex test; Sweat testing; Vagal maneuver; Ajmaline test; Adenosine test; Flecainide challenge; Procainamide challenge;
Epinephrine challenge; Ergonovine provocation; Vascular function test; Flow-mediated dilation; Flow mediated dilatation; Pulse wave velocity measurement;
Pulse wave analysis [M:D063177]; Arterial stiffness measurement; Applanation tonometry; Endothelial function test; Toe-brachial index measurement;
Nocturnal penile tumescence test = nocturnal penile tumescence testing; NPT test; RigiScan; Intracavernosal injection test; Cavernosometry; Wada test;
Intracarotid sodium amobarbital procedure; Quantitative sensory testing; Monofilament test = monofilament testing; Semmes-Weinstein monofilament test;
Semmes Weinstein monofilament; 10-g monofilament test; Vibration perception testing; Tuning fork test; Biothesiometry; Sensory testing; Neurosensory testing;
Pinprick test; Two-point discrimination; Intraoperative neuromonitoring; Intraoperative neurophysiological monitoring [M:D064795];
Neurophysiological monitoring [M:D064926]; Entropy monitoring; Processed EEG monitoring; Neurophysiological examination; Neurophysiological study;
Electrophysiological examination; Electrophysiological testing = electrophysiological tests; Neurophysiological testing; Electrophysiological measurement;
Electrodiagnosis [M:D004568]; Swallowing assessment; Swallow evaluation; Dysphagia screening; Bedside swallow evaluation; Swallow screen; Water swallow test;
Fiberoptic endoscopic evaluation of swallowing = FEES; Flexible endoscopic evaluation of swallowing; Swallowing evaluation; Swallow study;
Dysphagia assessment; Voice assessment; Videostroboscopy; Stroboscopy [M:D049489]; Laryngostroboscopy; Laryngeal stroboscopy; Acoustic voice analysis;
Speech assessment; Speech evaluation; Language assessment; Gait analysis [M:D000077107]; Motion analysis; Posturography; Isokinetic testing;
Muscle strength testing; Muscle testing; Physical performance test; Physical function test; Functional capacity evaluation; Tympanometry;
Otoscopy [M:D038781]; Otoscopic examination = otoscopic exam; Ear examination; Otologic examination; Otomicroscopy; Acoustic reflex testing;
Impedance audiometry; ENT examination; Otolaryngological examination; Otoacoustic emissions; Otoacoustic emission test;
Distortion product otoacoustic emissions; Transient evoked otoacoustic emissions; OAE test; DPOAE; Smell test; Olfactory testing = olfactory test;
Smell identification test; Olfactometry [M:D064367]; Taste test; Gustometry; Sniffin' Sticks; Rhinomanometry [M:D025363]; Acoustic rhinometry [M:D023842];
Anterior rhinoscopy; Drug-induced sleep endoscopy = DISE; Sleep endoscopy; Tonometry; Intraocular pressure measurement; Goldmann applanation tonometry;
Goldmann tonometry; Non-contact tonometry; IOP measurement; Bronchial biopsy; Endobronchial biopsy; Transbronchial biopsy; Transbronchial lung biopsy;
Transbronchial cryobiopsy; Cryobiopsy; Surgical lung biopsy; Open lung biopsy; Pleural biopsy; Percutaneous lung biopsy; CT-guided lung biopsy;
Transthoracic needle biopsy; Bronchoscopic biopsy; Endobronchial brushing; Bronchial brushing; Protected specimen brush; Mini-BAL; Tracheal aspirate;
Endotracheal aspirate; Tracheal aspiration; Bronchial washing; Bronchial aspirate; Bronchoscopic lavage; Bronchoalveolar lavage sampling; Nasal lavage;
Nasal wash; Nasopharyngeal aspirate; Nasopharyngeal aspiration; Nasal brushing; Nasal cytology; Pleuroscopy; Medical thoracoscopy; Thoracoscopic examination;
Chest examination; Lung auscultation; Cold snare polypectomy; Hot snare polypectomy; Colonoscopic polypectomy [S:311774002]; Colon polypectomy; Polyp removal;
Gastric polypectomy; Nasal polyp removal; Endometrial polypectomy; Cervical polypectomy; Gastric lavage; Stomach pumping; Stomach washout; Colonic irrigation;
Enema [M:D004733]; Retention enema; Rectal irrigation; Transanal irrigation; Whole bowel irrigation; Nasal irrigation; Saline nasal irrigation;
Bladder irrigation; Peritoneal lavage; Wound irrigation; Joint lavage; Colon hydrotherapy; Rectal enema; Saline irrigation; Manual disimpaction;
Digital evacuation; Rectal evacuation; Hepatic venous pressure gradient measurement; Hepatic vein catheterization; Liver elastography;
Pancreatic function test [M:D010186]; Secretin stimulation test; Secretin test; Fecal elastase test; D-xylose test; Lactose tolerance test [M:D007789];
Lactose breath test; Fructose breath test; Mixed meal tolerance test; Meal tolerance test; Percutaneous drainage; Abscess drainage by catheter;
Catheter drainage; Peritoneal drainage;
Abdominal drain; Abdominal drainage; Surgical drain; Drainage tube; Drainage tube placement; Drain placement; Wound drain; Suction drain;
Closed suction drain; Pleural effusion drainage; Chest drainage; Mediastinal chest tube drainage; Therapeutic thoracentesis; Pericardial fluid drainage;
Cyst aspiration; Needle aspiration; Aspiration biopsy; Cyst drainage; Seroma aspiration; Hematoma drainage; Biliary decompression; Gastric decompression;
Gastrointestinal decompression; Nasogastric decompression; Kidney function tests [M:D007677]; Renal function test; Metabolic panel;
Comprehensive metabolic panel [M:D000093182]; Basic metabolic panel; Chemistry panel = biochemical profile = biochemistry profile = biochemistry panel; Lipid panel; Lipid profile; Thyroid panel; Coagulation test;
Coagulation panel; Coagulation studies; Hematology tests; Blood panel; Routine blood tests; Uroflow test; Cystometry; Cystometrogram; Filling cystometry;
Multichannel urodynamics; Cough stress test; Bladder stress test; Bladder diary; Voiding diary; Micturition diary; Post-void residual measurement;
Voiding trial; Trial of void; Q-tip test; Bladder training; Timed voiding; Double voiding; Bladder retraining; Prostate cancer screening; PSA screening;
PSA test = PSA testing; PSA blood test; Cancer screening; Breast cancer screening; Cervical cancer screening; Skin cancer screening; Mammographic screening;
Mammography screening; Screening for colorectal cancer; Retinopathy screening; Diabetic retinopathy screening [S:134395001];
Antenatal screening [S:243787009]; Maternal serum screening; Triple test; Quadruple test; Carrier screening; Genetic carrier screening [M:D006580];
Human papillomavirus test; Liquid-based cytology; Vaginal cytology; Vaginal culture; Cervical culture; Cervical swab; Endocervical swab; High vaginal swab;
Vaginal smear [M:D014626]; Wet mount; Visual inspection with acetic acid; VIA test; Anal cytology; Anal Pap smear; High-resolution anoscopy; Whiff test;
Urethral swab; Urethral smear; Endometrial aspiration; Pipelle biopsy; Vulvar biopsy; Vaginal biopsy; Cervical punch biopsy; Bimanual examination;
Speculum examination; Vaginal examination; Transvaginal examination; Cervical examination; Digital vaginal examination; Breast examination = breast exam;
Clinical breast examination; Breast self-examination [M:D016504]; Postcoital test; Tubal patency test; Ovulation test; Ovulation predictor kit;
Oocyte collection; Oocyte freezing; Oocyte cryopreservation; Egg freezing; Embryo freezing; Embryo cryopreservation; Sperm freezing; Sperm cryopreservation;
Fertility preservation [M:D059247]; Ovarian tissue cryopreservation; Sperm selection; Sperm donation; Donor sperm; Donor insemination; Donor oocyte;
Embryo donation; Donor embryo; Surrogacy; Gestational carrier; Gestational surrogate; In vitro maturation; Blastocyst transfer;
Single embryo transfer [M:D056826]; Double embryo transfer; Day-3 embryo transfer; Assisted hatching; Embryo biopsy; Endometrial receptivity analysis;
ERA test; Ovarian stimulation cycle; Stimulation cycle; Natural cycle IVF; IVF cycle; ICSI cycle; Luteal phase support; Timed intercourse; Freeze-all cycle;
Artificial insemination [M:D007315]; Ovarian PRP; Nitrazine test; Oxytocin challenge test; Contraction stress test; Fetal scalp stimulation;
Fetal blood sampling; Fetal scalp blood sampling; Amniotic fluid sampling; Tocodynamometry [M:D018590]; Leopold maneuvers; Fetal fibronectin test;
Cervical ripening; Cervical ripening balloon; Cervical balloon; Foley balloon induction; Balloon catheter induction; Mechanical induction of labor;
Oxytocin augmentation; Oxytocin induction; Active management of labor; Fundal pressure; Controlled cord traction;
Active management of the third stage of labor; Expectant management of pregnancy; Elective induction; Fetal pillow; Amniopatch; Elective induction of labor;
Fetal scalp electrode; Intrauterine pressure catheter; ELISA; Western blot; Immunoblot; Immunofluorescence; Indirect immunofluorescence;
Direct immunofluorescence; GeneXpert; Xpert MTB/RIF; Xpert; Tuberculosis test panel; Viral culture; Fungal culture; Mycobacterial culture;
Mycological culture; CSF culture; Cerebrospinal fluid culture; Sputum examination; Sputum test; Respiratory culture;
Antibiotic susceptibility test = antibiotic susceptibility testing; Antimicrobial susceptibility testing; Susceptibility testing; Drug susceptibility testing;
Antibiogram; Resistance testing; Genotypic resistance testing; Direct microscopy; KOH test; KOH examination; KOH preparation; Potassium hydroxide preparation;
Stool microscopy; Stool PCR; Stool gluten testing; Stool ova and parasite examination; Parasitological examination; Kato-Katz; Microbiological examination;
Microbiological testing = microbiological test; Microbiological culture; H. pylori stool antigen test; Toxin assay; Gonorrhea culture; Procalcitonin test;
Nasal culture; Bacteriological examination; Wound swab; Eye swab; Conjunctival swab; Corneal scraping; Corneal culture; Skin scraping; Nail scraping;
Nail clipping; Oral swab; Buccal swab; Cheek swab; Buccal smear; Saliva test; Perianal swab; Malaria microscopy; Antibody screen; Antibody screening;
Blood typing; Blood group typing; Blood grouping; Histocompatibility testing [M:D006650]; Toxicology screening; Hair drug test; Hair analysis [M:D000081205];
Breath alcohol test = alcohol breath test; Breathalyzer; Breathalyzer test; Breath analyzer; Urine alcohol test; Carbon monoxide breath test;
Therapeutic drug monitoring; Urine test for drugs of abuse; Drugs of abuse screen; Drugs of abuse screening; Cytology; Cytological examination; Cytopathology;
Cytological analysis; Histopathological examination; Pathological examination; Pathology examination; Histological analysis; Histological evaluation;
Histopathological analysis; Histopathological evaluation; Central pathology review; Pathological evaluation; Frozen section [M:D005629];
Frozen section examination; Electron microscopy [M:D008854]; Immunohistochemistry staining; Pathological analysis; Histological confirmation;
Pathological confirmation; Cytological confirmation; Histopathological confirmation; Water deprivation test; Dexamethasone suppression test;
Low-dose dexamethasone suppression test; Overnight dexamethasone suppression test; Insulin tolerance test; Growth hormone stimulation test = GH stimulation test = growth hormone stimulation testing = GH stimulation testing;
Growth hormone provocation test; Arginine stimulation test; GnRH stimulation test; LHRH stimulation test; TRH stimulation test; CRH stimulation test;
Corticotropin stimulation test; Clomiphene challenge test; Progestin challenge; Progesterone challenge test; Saline infusion test; Captopril challenge test;
Saline suppression test; Glucagon stimulation test; Glucagon test; Hyperinsulinemic euglycemic clamp = euglycemic hyperinsulinemic clamp; Euglycemic clamp;
Glucose clamp; Clamp study; Hyperglycemic clamp; Intravenous glucose tolerance test = IVGTT; Glucose tolerance test = glucose tolerance testing [M:D005951];
50-g glucose challenge test; 100-g oral glucose tolerance test; 100 g OGTT; One-hour glucose challenge test; 72-hour fast; Adrenal vein sampling;
Petrosal sinus sampling [M:D017591]; Inferior petrosal sinus sampling; Calcium stimulation test; Pentagastrin stimulation test; C-peptide stimulation test;
Venous blood sample; Whole blood sample; Capillary blood sample; Finger-stick [S:278450005]; Fingerstick; Finger prick; Heel prick; Heel stick;
Dried blood spot; Cord blood sample; Umbilical blood sample; Arterial blood sample; Tissue specimen; Tumor tissue sample; Tumor specimen = tumor sample;
Archival tissue; Archival tumor tissue; Archival tumor sample = archival tumor specimen; Archived tumor tissue; Paraffin block; Paraffin-embedded tissue;
Formalin-fixed paraffin-embedded tissue = FFPE; FFPE tissue; FFPE block; Tumor block; Tissue block; Unstained slides; Fresh tissue; Fresh tumor tissue;
Fresh-frozen tissue; Surgical specimen; Pathology specimen = pathology sample; Histological specimen; Biopsy specimen = biopsy sample; Biopsy tissue;
Cytology specimen; Bone marrow sample = bone marrow specimen; Biological specimen; Biospecimen; Saliva sample = saliva specimen; Fecal sample;
Breast milk sample; CSF sample; Cerebrospinal fluid sample; Semen sample; Hair sample; Nail sample; Tear sample; Vaginal sample; Swab sample;
Respiratory sample = respiratory specimen; Synovial fluid sample; Pleural fluid sample; Urine samples = urine specimens; Adipose tissue sample;
Placental sample; Skin sample; Biobank sample
electrocardiography:
Six-lead electrocardiogram; Single-lead ECG = single lead electrocardiogram; Signal-averaged ECG; Baseline ECG; Continuous ECG monitoring; ECG monitoring;
Electrocardiographic monitoring; Ambulatory electrocardiography = ambulatory electrocardiogram [M:D015716]; Ambulatory ECG monitoring; Event recorder;
Cardiac event monitor; Telemetry monitoring; Rhythm monitoring; Ambulatory rhythm monitoring; Long-term ECG
exercise-stress-test:
Ergospirometry; Cycle ergometer test; Incremental exercise test; Graded exercise test; Symptom-limited exercise test; Treadmill exercise test;
Bicycle ergometry
electroencephalography:
Video EEG = video electroencephalography; Video EEG monitoring; Ambulatory EEG; Continuous EEG = continuous electroencephalography; Continuous EEG monitoring;
High-density EEG; Intracranial EEG; Stereo-EEG; Stereoelectroencephalography = SEEG; Electrocorticography [M:D000069280]; Sleep EEG; Scalp EEG;
Amplitude-integrated EEG; Quantitative EEG; Sleep-deprived EEG; EEG monitoring; Electroencephalographic monitoring; Long-term EEG monitoring
electromyography:
Needle electromyography; Surface electromyography = sEMG = single-fiber EMG; Single-fiber electromyography; Repetitive nerve stimulation;
Repetitive stimulation test; Anal electromyography; Pelvic floor electromyography; Urodynamic electromyography; Sphincter electromyography;
Laryngeal electromyography
physical-examination:
Lachman test; Anterior drawer test; Pivot shift test; McMurray test; Straight leg raise test; Straight leg raising test; Straight leg raise; Spurling test;
Phalen test; Tinel sign; Phalen's maneuver; Finkelstein test; Hawkins-Kennedy test; Hawkins test; Neer test; Neer sign; Empty can test; FABER test;
Patrick's test; Slump test; Thompson test; Drop arm test; Trendelenburg test; Ober test; Schober test; Cozen test; Mill's test; Apprehension test;
Ortolani test; Barlow test; Homan's sign; Murphy's sign; Painful arc sign; Upper limb tension test; Craniocervical flexion test;
Active straight leg raise test; Romberg test; Kernig sign; Adam's forward bend test
audiometry:
Speech audiometry [M:D001302]; Speech audiogram; Bone conduction audiometry; Free field audiometry; High-frequency audiometry; Tonal audiometry; Weber test;
Rinne test; Hearing assessment [S:427247008]; Audiologic testing; Audiological tests
vestibular-testing:
Vestibular evoked myogenic potentials = VEMP; Cervical VEMP; Rotary chair test; Electronystagmography [M:D004584]; Head shaking test;
Video head impulse test = vHIT; Subjective visual vertical
ophthalmic-examination:
Gonioscopy [M:D006068]; Refraction test; Subjective refraction; Retinoscopy [M:D042262]; Autorefraction; Corneal topography [M:D019781]; Corneal tomography;
Keratometry measurement; Specular microscopy; Biometry; Ocular biometry; Optical biometry; Microperimetry; Electroretinography [M:D004596]; Electroretinogram;
Full-field electroretinography; Multifocal electroretinography; Electrooculography [M:D004585]; Fundus autofluorescence; Ultrasound biomicroscopy;
B-scan ultrasonography; Contrast sensitivity test; Color vision test; Ishihara test; Cover test; Stereopsis test; Anterior segment OCT; Biomicroscopy;
Meibography; Ocular surface staining; Eye tracking; Indirect ophthalmoscopy; Amsler grid; Visual acuity test = visual acuity testing; Vision test [M:D014787];
Ocular examination; Adaptive optics imaging; Retinal imaging; Fundus imaging; Wide-field imaging; Polarimetry; Aberrometry [M:D057128]; Pupillometry;
OCT imaging
pulmonary-function-test:
Diffusing capacity test; Body plethysmography of the lung; Forced oscillation; Impulse oscillometry; Oscillometry; Lung clearance index;
Multiple breath washout; Nitrogen washout; Bronchodilator test; Bronchodilator reversibility test; Bronchodilator response test; Reversibility test;
Exhaled nitric oxide test [M:D000089142]; FeNO test; FeNO measurement; Peak flow monitoring; Exercise challenge test; Exercise challenge; Mannitol challenge;
Mannitol challenge test; Eucapnic voluntary hyperpnea; Cold air challenge; Adenosine challenge; Aspirin challenge; Aspirin provocation test;
Shuttle walk test; Incremental shuttle walk test = incremental shuttle walk = ISWT; Endurance shuttle walk test; Maximal respiratory pressure test; Respiratory function test [M:D012129];
High altitude simulation test
bronchoscopy:
Endobronchial ultrasound = EBUS; EBUS-TBNA = endobronchial ultrasound-guided transbronchial needle aspiration; Transbronchial needle aspiration = TBNA;
Rigid bronchoscopy; Flexible bronchoscopy; Navigational bronchoscopy; Therapeutic bronchoscopy; Interventional bronchoscopy; Bronchoscopic procedure
endoscopy:
Double-balloon endoscopy; Anoscopy; Proctoscopy [M:D011351]; Rectoscopy; Rectosigmoidoscopy; Chromoendoscopy; Narrow band imaging [M:D062048]; Pouchoscopy;
Ileoscopy; Cholangioscopy; Choledochoscopy; Confocal laser endomicroscopy; Duodenoscopy [M:D004384]; Esophagoscopy [M:D004945]; Transnasal endoscopy;
Transnasal endoscopic examination; Therapeutic endoscopy; Diagnostic endoscopy; Interventional endoscopy; Emergency endoscopy; Surveillance endoscopy;
Urgent endoscopy; Endoscopic hemostasis [M:D016558]; Endoscopic intervention; Endoscopic surgery; Endoscopic biopsy; Endoscopic evaluation;
Endoscopic assessment; Endoscopic ultrasound-guided biopsy; Endoscopic drainage; Endoscopic ultrasound-guided drainage; EUS-guided drainage;
Endoscopic sclerotherapy; Endoscopic papillotomy [M:D016717]; Papillotomy; Endoscopic sinus procedure; Endoscopic clipping;
Argon plasma coagulation [M:D057908]; Barrett's ablation; Endoscopic polypectomy; Endoscopic injection sclerotherapy; Endoscopic papillectomy; Ampullectomy;
Endoscopic full-thickness resection; Biliary sphincterotomy by endoscopy; Endoscopic stone removal; Endoscopic stone extraction
urinalysis:
Urine cytology; Urine microscopy; Urine sediment; Urine sediment examination; 24-hour urine collection; 24-h urine collection; 24-hour urine;
Timed urine collection [S:225113003]; Urine collection [M:D059349]; Dipstick urinalysis; Urinary dipstick; Midstream urine; Spot urine;
Urine strip test = urine test strip; Urine antigen test = urinary antigen test
paracentesis:
Ascites drainage = drainage of ascites; Large volume paracentesis; Diagnostic paracentesis; Therapeutic paracentesis
biopsy:
Bladder biopsy; Ureteroscopic biopsy; Prostate massage; Transperineal prostate biopsy; Transrectal prostate biopsy; Systematic prostate biopsy; TRUS biopsy;
TRUS-guided biopsy; Template biopsy; Prostate needle biopsy; Prostate re-biopsy; Targeted prostate biopsy; Testicular biopsy; Penile biopsy;
MRI-guided biopsy; Needle biopsy procedure; Ultrasound-guided biopsy; Ultrasound-guided core needle biopsy; Image-guided biopsy [M:D061705]; CT-guided biopsy;
Percutaneous biopsy; Percutaneous needle biopsy; Vacuum-assisted biopsy; Vacuum-assisted breast biopsy; Trucut biopsy; Tru-cut biopsy;
Core needle breast biopsy; Stereotactic breast biopsy; Thyroid biopsy; Thyroid fine needle aspiration; Thyroid FNA; Lymph node biopsy;
Lymph node fine needle aspiration; Temporal artery biopsy; Nerve biopsy; Sural nerve biopsy; Fat pad biopsy; Abdominal fat biopsy; Fat biopsy;
Adipose tissue biopsy; Bone biopsy; Synovial biopsy; Oral biopsy; Oral mucosal biopsy; Salivary gland biopsy; Minor salivary gland biopsy; Lip biopsy;
Labial salivary gland biopsy; Laryngeal biopsy; Nasal biopsy; Nasopharyngeal biopsy; Oropharyngeal biopsy; Tongue biopsy; Esophageal biopsy; Gastric biopsy;
Duodenal biopsy; Small bowel biopsy; Intestinal biopsy; Rectal biopsy; Rectal suction biopsy; Colonic biopsy; Mucosal biopsy; Pancreatic biopsy;
Splenic biopsy; Adrenal biopsy; Renal mass biopsy; Ovarian biopsy; Peritoneal biopsy; Omental biopsy; Endomyocardial biopsy; Myocardial biopsy;
Cardiac biopsy; Pericardial biopsy; Conjunctival biopsy; Vitreous biopsy; Retinal biopsy; Nail biopsy; Scalp biopsy; Shave biopsy; Mediastinal biopsy;
Spinal biopsy; Tumor tissue biopsy; Fresh biopsy; Fresh tumor biopsy; On-treatment biopsy; Paired biopsy; Percutaneous liver biopsy;
Transjugular liver biopsy; Transjugular biopsy; Percutaneous renal biopsy; Percutaneous kidney biopsy; Allograft biopsy; Protocol biopsy; Graft biopsy;
Kidney allograft biopsy; Transplant biopsy; Renal allograft biopsy; Bone marrow trephine; Bone marrow trephine biopsy; Trephine biopsy; Bone marrow puncture;
Bone marrow sampling; Vaginal mucosal biopsy; Excision biopsy; Muscle needle biopsy; Vastus lateralis biopsy; Mapping biopsy
allergy-testing:
Intradermal test = intradermal testing [M:D007428]; Intracutaneous test; Intradermal skin test; Allergy skin test = skin allergy test = allergy skin testing;
Specific IgE test; RAST = radioallergosorbent test [M:D011852]; Basophil activation test [M:D015549]; Atopy patch test; Patch skin test; Photopatch test;
Photo-patch test; Autologous serum skin test; Ice cube test; Physical urticaria provocation test; Double-blind food challenge; Open food challenge;
Drug challenge; Penicillin skin test; Penicillin allergy testing; Oral provocation test; Oral provocation; Baked egg challenge; Histamine prick test;
Food allergy testing; Aeroallergen testing; Sting challenge
genetic-testing:
Molecular profiling; Genomic profiling; Genetic profiling; Comprehensive genomic profiling; Tumor sequencing; Tumor profiling; Gene expression profiling;
Molecular analysis; Molecular diagnostics; DNA sequencing; Sanger sequencing; DNA testing = DNA test; DNA analysis; DNA sample; Gene sequencing; Gene panel;
Multigene panel testing; Mutation testing; Mutation analysis; Germline testing; Germline genetic testing; Tumor genotyping; Molecular genetic testing;
BRCA testing; EGFR mutation testing; HLA genotyping; APOE genotyping; Pharmacogenetic testing; Pharmacogenomic testing [M:D000071185]; RNA sequencing; MLPA;
Southern blot; Carrier testing; Predictive genetic testing; Paternity test; Prenatal genetic testing; Preimplantation testing; Microarray analysis; Array CGH;
In situ hybridization [M:D017403]; FISH analysis; Chromosomal testing; Minimal residual disease testing; MRD testing; Enzyme assay; Enzyme activity assay;
Genetic confirmation; Genetic diagnosis; Molecular confirmation; Molecular diagnosis; Genetic screening; Genetic evaluation; Genetic workup;
Genetic consultation
urine-drug-screen:
Urine cocaine test = cocaine test = cocaine urine test = urine test for cocaine = urine drug screen for cocaine [L:3397-7];
Urine opiate test = opiate test = opiates test = urine test for opiates = urine drug screen for opiates [L:3879-4 L:18390-5 L:19295-5 L:70151-6];
Urine amphetamine test = amphetamine test = amphetamines test = urine drug screen for amphetamines [L:19343-3 L:3349-8 L:19261-7 L:43983-6];
Urine benzodiazepine test = benzodiazepine test = benzodiazepines test = urine drug screen for benzodiazepines
[L:3390-2 L:16195-0 L:14316-4 L:70141-7];
Urine barbiturate test = barbiturate test = barbiturates test = urine drug screen for barbiturates [L:3377-9 L:19270-8];
Urine cannabinoid test = cannabis test = cannabinoid test = THC test = marijuana test = urine drug screen for cannabis
[L:18282-4 L:70145-8 L:3426-4 L:19415-9];
Urine methadone test = methadone test = urine drug screen for methadone [L:3773-9 L:19550-3 L:70149-0];
Urine phencyclidine test = phencyclidine test = PCP test = urine drug screen for phencyclidine [L:3936-2 L:19659-2 L:14310-7];
Urine buprenorphine test = buprenorphine test [L:3414-0]; Urine fentanyl test = fentanyl test [L:11235-9];
Urine oxycodone test = oxycodone test [L:10998-3 L:19643-6]
`),
};
