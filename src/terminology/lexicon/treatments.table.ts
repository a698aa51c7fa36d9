import { rowsOfKinds } from '../lexicon-kinds.ts';
import type { LexiconTable } from '../lexicon-table.ts';

/** Anaesthesia, ventilation, diets, exercise, psychological and other treatments, dental care. Lists as `rowsOfKinds` reads them. */
export const TREATMENTS: LexiconTable = {
  kind: 'procedure',
  rows: rowsOfKinds(`
anesthesia-procedure:
Local anesthesia [M:D000772]; Local infiltration anesthesia
local-anesthesia:
Topical anesthesia; Infiltration anesthesia = local infiltration; Tumescent anesthesia; Dental anesthesia [M:D000766]
nerve-block:
Inferior alveolar nerve block = IANB = mandibular block = mandibular nerve block; Ankle block; Popliteal block = popliteal sciatic nerve block;
Saphenous nerve block; Obturator nerve block; Ilioinguinal block = ilioinguinal nerve block; Pudendal nerve block = pudendal block; Genicular nerve block;
Suprascapular nerve block; Scalp block; Sphenopalatine ganglion block [M:D059387]; Stellate ganglion block; Celiac plexus block;
Superior hypogastric plexus block; Lumbar plexus block; Lumbar sympathetic block; Cervical plexus block [M:D066008]; Penile block = dorsal penile nerve block;
Lateral femoral cutaneous nerve block; Pericapsular nerve group block = PENG block; iPACK block; Rectus sheath block; Peribulbar block; Retrobulbar block;
Paracervical block; Digital nerve block = digital block; Intercostobrachial nerve block; Median nerve block; Ulnar nerve block; Radial nerve block;
Trigeminal nerve block; Superior laryngeal nerve block; Glossopharyngeal nerve block; Transtracheal block;
Single-injection nerve block = single-shot nerve block = single-injection peripheral nerve block = single shot block;
Continuous peripheral nerve block = continuous nerve block
neuraxial-anesthesia:
Caudal anesthesia = caudal block = caudal epidural = caudal analgesia [M:D000763]
general-anesthesia:
Total intravenous anesthesia = TIVA; Intravenous anesthesia [M:D000771]; Propofol anesthesia;
Inhalational anesthesia = inhalation anesthesia = volatile anesthesia = sevoflurane anesthesia = gas anesthesia
regional-anesthesia:
Intravenous regional anesthesia = Bier block
procedure:
Patient-controlled analgesia = PCA = intravenous patient-controlled analgesia = IV PCA [M:D016058];
Labor analgesia = obstetric analgesia = analgesia in labor; Postoperative analgesia = postoperative pain management = post-operative analgesia;
Wound infiltration = local wound infiltration = periarticular infiltration = periarticular injection = local infiltration analgesia;
Continuous wound infusion = wound catheter = continuous wound infiltration; Intrathecal injection = intrathecal administration = spinal injection of drugs;
Epidural blood patch = blood patch [M:D017217]; Neurolytic block; Neurolysis block; Chemical neurolysis; Phenol block; Celiac plexus neurolysis;
Pulsed radiofrequency = pulsed radiofrequency treatment [M:D061208]; Intradiscal injection; Intradiscal procedure; Discography; Provocative discography;
Chemonucleolysis [M:D007404]; Intradiscal electrothermal therapy; Tendon injection; Peritendinous injection; Bursal injection; Subacromial injection;
Tendon sheath injection; Platelet-rich plasma injection = platelet-rich plasma = PRP injection = PRP treatment = PRP therapy; Prolotherapy [M:D000075527];
Hypodermoclysis [M:D055103]; Neuromuscular monitoring = train-of-four monitoring [M:D061886];
Bag-mask ventilation = face mask ventilation = facemask ventilation = mask ventilation = bag-valve-mask ventilation = manual ventilation = positive pressure ventilation by mask;
Cricothyroidotomy = cricothyrotomy = emergency airway access;
Recruitment maneuver = alveolar recruitment = lung recruitment maneuver = alveolar recruitment maneuver; Inhaled nitric oxide therapy;
Nebulization = nebulizer therapy = nebulized treatment; Nebulizer = nebuliser; Inhalation therapy = aerosol therapy;
Airway suctioning = suctioning = tracheal suction = endotracheal suctioning; Incentive spirometry = incentive spirometer;
Breathing retraining = diaphragmatic breathing = breathing training = deep breathing exercises = Buteyko; Extracorporeal carbon dioxide removal = ECCO2R;
Molecular adsorbent recirculating system = albumin dialysis = liver dialysis; MARS liver support;
Liver support device = artificial liver support = extracorporeal liver support; Bioartificial liver [M:D019164]; Hemoperfusion [M:D006464];
Hemadsorption = cytokine adsorption = CytoSorb; Extracorporeal photopheresis = photopheresis = ECP photopheresis [M:D017893];
Phlebotomy = bloodletting = blood-letting = therapeutic phlebotomy = venesection [M:D018962];
Venipuncture = venepuncture = peripheral venous puncture = blood sample collection = blood collection = blood specimen collection = venous blood sampling;
Arterial puncture = radial artery puncture; Central venous puncture = central vein puncture = central line puncture;
Vascular access = vascular puncture = venous access = intravenous access = peripheral venous access = IV access = IV line = intravenous line;
Peripheral intravenous catheter = peripheral venous catheter = peripheral catheter = peripheral intravenous cannula = peripheral IV catheter = intravenous cannulation = peripheral venous cannulation = intravenous catheter = IV catheter = peripheral cannula = intravenous cannula;
Radial artery access = radial access = transradial access = transradial approach = transradial catheterization;
Femoral artery access = femoral access = transfemoral access = transfemoral approach = femoral catheter;
Umbilical catheterization = umbilical venous catheter = umbilical catheter = umbilical artery catheter; Intraosseous access = intraosseous infusion;
Peritoneal dialysis catheter = PD catheter = Tenckhoff catheter = peritoneal catheter; Fluid challenge; Fluid administration; Rehydration;
Intravenous rehydration; Oral rehydration therapy = oral rehydration;
Orogastric tube = OG tube = orogastric feeding = gastric tube = gastric tube feeding = gavage feeding;
Formula feeding = infant formula = formula milk = formula-fed; Bottle feeding [M:D001903];
Donor human milk = donor milk = donor breast milk = pasteurized donor milk;
Kangaroo mother care = skin-to-skin contact = kangaroo care = skin-to-skin care = KMC [M:D060127];
Heat therapy = thermotherapy = superficial heat = heat application; Hot pack; Infrared therapy;
Cold therapy = ice application = ice pack = cold application = cryocompression = ice therapy; Scalp cooling = scalp hypothermia;
Hyperthermia treatment = hyperthermic therapy = regional hyperthermia = whole-body hyperthermia; Therapeutic ultrasound [M:D014464];
Low-intensity pulsed ultrasound; Focused ultrasound therapy; Magnetotherapy = magnetic field therapy [M:D055909]; Pulsed electromagnetic field therapy = PEMF;
Magnet therapy; Peripheral magnetic stimulation; Magnetic stimulation; Spinal traction; Lumbar traction; Cervical traction; Traction therapy;
Spinal mobilization; Cervical manipulation = cervical spine manipulation; Lumbar manipulation; Thoracic manipulation;
High-velocity low-amplitude manipulation; Thrust manipulation; Mulligan mobilization; Reflexology; Foot reflexology; Reiki; Therapeutic touch [M:D019124];
Stretching exercises = stretching program = muscle stretching; Passive stretching; Flexibility training; Serial casting;
Plaster cast = cast immobilization = plaster immobilization; Total contact cast; Early mobilization = early ambulation [M:D004434];
Continuous passive motion = CPM motion = passive mobilization = passive exercise = passive movement; Hippotherapy = therapeutic horse riding = equine therapy;
Animal-assisted therapy = pet therapy [M:D056447]; Horticultural therapy [M:D058611]; Play therapy [M:D010989]; Recreational therapy [M:D057173];
Drama therapy; Bibliotherapy [M:D001638]; Laughter therapy [M:D027641]; Leisure therapy;
Psychiatric treatment = psychiatric care = mental health treatment = mental health services = mental health care = mental health counseling = treatment for mental illness = treatment for a psychiatric disorder = psychiatric therapy;
Day treatment program = partial hospitalization = partial hospitalization program = intensive outpatient program = day hospital treatment;
Involuntary psychiatric admission = compulsory admission = involuntary commitment = hospitalized without consent = compulsory hospitalization = psychiatric care without consent [M:D000079243];
Psychiatric evaluation = psychiatric interview = psychiatric assessment; Mental health interview = mental health evaluation = mental health assessment;
Diagnostic interview = structured clinical interview = clinical interview; Psychological assessment = psychological evaluation = psychological testing;
Sleep deprivation therapy = wake therapy; Radiosynovectomy = radiosynoviorthesis = radiation synovectomy; Thyroid ablation;
Radioiodine ablation = thyroid remnant ablation = remnant ablation;
Locoregional therapy = loco-regional therapy = locoregional treatment = local-regional therapy = loco-regional treatment = local therapy = local treatment;
Isolated limb perfusion; Isolated limb infusion; Isolated hepatic perfusion; Percutaneous hepatic perfusion;
Hepatic artery infusion = hepatic arterial infusion; Hepatic arterial infusion chemotherapy = HAIC; Irreversible electroporation = nanoknife;
Electrochemotherapy [M:D053672]; Electroporation; Histotripsy; Laser interstitial thermal therapy = LITT; Laser ablation of tumor;
Vascular-targeted photodynamic therapy; Tumor treating fields = TTFields = Optune;
Intratumoral injection = intralesional therapy = intratumoral therapy = intralesional treatment;
First-line treatment = first-line therapy = frontline therapy = front-line therapy = frontline treatment = first-line systemic therapy = first-line systemic treatment;
Second-line treatment = second-line therapy; Third-line treatment = third-line therapy; Salvage therapy = salvage treatment [M:D016879];
Neoadjuvant therapy = neoadjuvant treatment = preoperative systemic therapy = neo-adjuvant therapy = neo-adjuvant treatment = preoperative treatment [M:D020360];
Adjuvant therapy = adjuvant treatment = postoperative adjuvant therapy = adjuvant systemic therapy; Induction therapy = induction treatment;
Consolidation therapy = consolidation treatment; Combination therapy = combined therapy = combination treatment = combined treatment;
Monotherapy = mono-therapy = single-agent therapy; Systemic therapy; Topical therapy = topical treatment = local topical therapy;
Standard-of-care therapy = standard of care treatment;
Curative therapy = curative treatment = curative-intent therapy = curative intent treatment = potentially curative therapy = definitive therapy = definitive treatment = radical treatment = radical therapy;
Replacement therapy = substitution therapy = substitutive therapy; Suppressive therapy;
Complementary therapy = complementary and alternative medicine = alternative medicine = alternative therapy = alternative treatment = integrative medicine = complementary medicine = complementary or alternative medicine = CAM therapy [M:D000529];
Non-pharmacological treatment = nonpharmacological therapy = non-pharmacological therapy = non-drug treatment = nonpharmacological intervention = non-pharmacological intervention;
Home visit = home nursing = home care = home health care = home healthcare = home-based care = domiciliary care; Specialized nursing care;
Antenatal care = prenatal care = antenatal visit = prenatal visit = antenatal clinic [M:D011295];
Postnatal care = postpartum care = postnatal visit = postpartum visit [M:D011181]; Patient education = therapeutic education = therapeutic patient education;
Education program = educational program = educational intervention; Diabetes education = diabetes self-management education = diabetes education program;
Self-management education = self-management program; Health coaching; Asthma education; Vaccination procedure;
Isolation precautions = patient isolation = isolation measures [M:D010356]; Quarantine; Protective isolation; Airborne isolation;
Bed rest = bedrest = strict bed rest [M:D001510]; Physical restraint [M:D012149]; Comfort measures only = comfort measures;
Withdrawal of life support = withdrawal of life-sustaining treatment; Withdrawal of care = withdrawal of treatment;
Limitation of care = therapeutic limitation = limitation of treatment = treatment limitation = limitation of therapeutic effort = withholding treatment [M:D028761];
Occlusal splint = bite splint = night guard = mouthguard = mouth guard = stabilization splint = occlusal appliance = bite guard [M:D017090]
patient-controlled-analgesia:
Patient-controlled epidural analgesia = PCEA
epidural-anesthesia:
Thoracic epidural analgesia = thoracic epidural anesthesia; Lumbar epidural analgesia
intrathecal-injection:
Intrathecal morphine injection; Intrathecal chemotherapy administration
spinal-injection:
Cervical epidural injection; Lumbar epidural injection; Interlaminar injection; Interlaminar epidural steroid injection; Caudal epidural injection
surgery:
Awake surgery
mechanical-ventilation:
High-frequency ventilation [M:D006612]; High frequency oscillatory ventilation = HFOV; High-frequency jet ventilation = jet ventilation [M:D006611];
Pressure support ventilation = pressure support; Pressure-controlled ventilation; Volume-controlled ventilation;
Protective ventilation = lung protective ventilation;
Prolonged mechanical ventilation = chronic mechanical ventilation = long-term mechanical ventilation = long-term ventilation = chronic ventilation = chronic ventilatory support;
Home mechanical ventilation = home ventilation
non-invasive-ventilation:
Nasal intermittent positive pressure ventilation; Nasal CPAP = nasal continuous positive airway pressure; Bubble CPAP; Helmet ventilation = helmet CPAP
endotracheal-intubation:
Nasotracheal intubation = nasal intubation = nasotracheal tube; Emergency intubation
oxygen-administration:
Ambulatory oxygen = portable oxygen = exertional oxygen = effort oxygen therapy; Nocturnal oxygen therapy = nocturnal oxygen
airway-clearance:
High-frequency chest wall oscillation; Chest wall oscillation [M:D035641]; Positive expiratory pressure therapy; PEP therapy;
Oscillating positive expiratory pressure; Postural drainage [M:D015916]; Cough assist; Mechanical insufflation-exsufflation; Mechanical cough assistance
ecmo:
Venovenous ECMO = VV-ECMO = veno-venous ECMO; Venoarterial ECMO = VA-ECMO = veno-arterial ECMO
apheresis:
LDL apheresis; Lipoprotein apheresis = lipid apheresis; Plateletpheresis = platelet apheresis [M:D010983];
Cytapheresis = leukocytapheresis = granulocyte and monocyte adsorptive apheresis = granulocyte apheresis [M:D016238]
blood-transfusion:
Exchange transfusion = red cell exchange = red blood cell exchange = erythrocytapheresis = partial exchange transfusion;
Autologous blood transfusion = autotransfusion = cell salvage = intraoperative blood salvage [M:D001804]; Massive transfusion = massive blood transfusion;
Granulocyte transfusion = leukocyte transfusion = white blood cell transfusion; Whole blood transfusion;
Chronic transfusion therapy = chronic transfusion = regular transfusions = chronic blood transfusion = regular blood transfusion = chronic transfusion program
central-venous-catheter:
Tunneled catheter = tunnelled catheter = tunneled central venous catheter; Hickman catheter = Hickman line; Tunneled dialysis catheter; Broviac catheter;
Jugular vein catheterization = internal jugular vein catheterization = internal jugular catheter; Subclavian catheter = subclavian vein catheterization;
Central venous catheterization = central venous cannulation = central vein catheterization = central vena catheterization = central venous access = central line catheterization [M:D002405]
dialysis-vascular-access:
Hemodialysis catheter = dialysis catheter = temporary dialysis catheter = central venous dialysis catheter
peritoneal-dialysis:
Automated peritoneal dialysis = APD dialysis = continuous cyclic peritoneal dialysis = CCPD
hemodialysis:
Nocturnal hemodialysis; In-center hemodialysis = incenter hemodialysis; Conventional hemodialysis; Acute hemodialysis
dialysis:
Acute dialysis = emergency dialysis = urgent dialysis; Sustained low-efficiency dialysis = SLED dialysis
nutritional-support:
Oral nutritional support; Nutrition support; Nutritional therapy = nutrition therapy [M:D044623]; Nutrition intervention = nutritional intervention
parenteral-nutrition:
Home parenteral nutrition [M:D016331]; Long-term parenteral nutrition; Supplemental parenteral nutrition; Partial parenteral nutrition;
Intravenous nutrition = intravenous feeding
enteral-nutrition:
Exclusive enteral nutrition; Early enteral nutrition; Enteral tube feeding = enteral feeds
counseling:
Nutritional counseling = nutrition counselling = nutrition counseling = dietary counseling = dietary counselling = dietary advice = dietetic counseling = dietary instructions = dietitian counseling = nutritional advice = nutrition education;
Breastfeeding support = lactation counseling = lactation support = breastfeeding counseling = breastfeeding education
diet-therapy:
Mediterranean diet [M:D038441]; Low-fat diet [M:D018752]; High-fat diet; High-protein diet [M:D000073600]; Low-protein diet [M:D018753];
Low-salt diet = low sodium diet = sodium-restricted diet = salt restriction = sodium restriction [M:D004039]; DASH diet [M:D000073601];
Paleo diet = paleolithic diet [M:D066046]; Atkins diet = modified Atkins diet;
Weight loss diet = weight reduction diet = slimming diet = reducing diet [M:D004038]; Hypocaloric diet; Diabetic diet [M:D003927];
Macrobiotic diet [M:D015623]; Raw food diet; Lactose-free diet = dairy-free diet; Low residue diet; Liquid diet = clear liquid diet; High-fiber diet;
Plant-based diet [M:D000095500]; Low glycemic index diet; Phenylalanine-restricted diet = low-phenylalanine diet; Renal diet; Cholesterol-lowering diet;
Parenteral diet; Pureed diet; Soft diet; Fluid restriction; Protein restriction; Meal replacement; Time-restricted eating = time-restricted feeding;
Religious fasting = Ramadan fasting; Wheat-free diet; Low-iodine diet; Low-oxalate diet; Low histamine diet;
Six-food elimination diet = empiric elimination diet; Elemental diet; Specific carbohydrate diet; Pescatarian diet = pescatarian
cryotherapy:
Whole-body cryotherapy
electrical-stimulation:
Interferential current therapy; Interferential therapy = interferential current; Russian current; Galvanic stimulation; Iontophoresis [M:D007478];
Microcurrent therapy; High-voltage stimulation
photobiomodulation:
Low-level laser therapy of teeth and skin; LLLT = low-level light therapy; High-power laser therapy; Laser acupuncture
manual-therapy:
Myofascial release [M:D000089803]; Myofascial therapy; Soft tissue mobilization = soft tissue manipulation; Instrument-assisted soft tissue mobilization;
Trigger point therapy; Ischemic compression; Muscle energy technique; Craniosacral therapy; Foam rolling; Visceral manipulation
exercise-therapy:
Balance training = balance exercises; Proprioceptive training = proprioception training; Postural training = postural exercises;
Stability exercises = stabilization exercises; Core stability training = core stabilization = core stabilization exercises; Motor control exercises
physical-therapy:
Gait training = gait rehabilitation = treadmill training = body-weight supported treadmill training = locomotor training = walking training;
Aquatic therapy = aquatherapy = aqua therapy [M:D000088543]; Aquatic exercise = water-based exercise = water exercise; Hydrotherapy [M:D006875];
Balneotherapy = spa therapy; Mud therapy = mud pack = peloidotherapy [M:D009094]; Mirror therapy [M:D000088762]; Motor imagery; Action observation therapy;
Task-oriented training = task-specific training; Bilateral arm training; Bobath = Bobath therapy; Neurodevelopmental therapy = neurodevelopmental treatment;
Proprioceptive neuromuscular facilitation; Sensory integration therapy = sensory integration
exercise-training:
High-intensity interval training = HIIT = interval training = high-intensity exercise training = high-intensity training;
Muscle strengthening = strengthening exercises = muscle strengthening exercises = strength exercise; Quadriceps strengthening; Muscle training;
Strength training program; Neuromuscular training; Plyometric training [M:D059385]; Eccentric training = eccentric exercise; Isometric exercise;
Isokinetic training = isokinetic exercise; Blood flow restriction training [M:D000090003]; Circuit training;
Group exercise = fitness class = exercise class = group exercise class = group exercise program; Gym training; Supervised exercise training;
Walking program = walking programme; Personal training; Aerobic exercise program;
Physical activity program = structured physical activity program = physical activity intervention; Physical training program = physical training
rehabilitation:
Prehabilitation = preoperative exercise = prehabilitation program [M:D000082622]; Stroke rehabilitation [M:D000071939];
Neurological rehabilitation = neurorehabilitation = neuro-rehabilitation [M:D000066530]; Inpatient rehabilitation; Outpatient rehabilitation;
Hand rehabilitation; Upper limb rehabilitation = upper extremity rehabilitation; Motor rehabilitation; Orthopedic rehabilitation;
Vocational rehabilitation [M:D012050]; Rehabilitation hospital; Geriatric rehabilitation; Community rehabilitation;
Telerehabilitation = tele-rehabilitation [M:D000069350]; Home rehabilitation; Oral rehabilitation; Dysphagia rehabilitation; Visual rehabilitation;
Auditory rehabilitation; Olfactory training [M:D000094562]; Aphasia therapy; Language therapy [M:D007808];
Orofacial myofunctional therapy = myofunctional therapy [M:D020247]
psychotherapy:
Motivational interviewing = motivational enhancement therapy = motivational enhancement;
Interpersonal psychotherapy = interpersonal therapy = interpersonal and social rhythm therapy [M:D000079062];
Acceptance and commitment therapy = ACT therapy [M:D064869]; Psychodynamic psychotherapy = psychodynamic therapy [M:D064889];
Psychoanalysis = psychoanalytic psychotherapy = psychoanalytic therapy [M:D011575]; Schema therapy [M:D000081843];
Mentalization-based treatment = mentalization-based therapy [M:D000088042]; Metacognitive therapy; Problem-solving therapy; Behavioral activation;
Solution-focused therapy; Narrative therapy [M:D062525]; Gestalt therapy [M:D005864]; Compassion-focused therapy;
Habit reversal training = habit reversal therapy = comprehensive behavioral intervention for tics; Exposure and response prevention;
Mindfulness-based cognitive therapy = MBCT; Rational emotive behavior therapy; Cognitive analytic therapy; Reminiscence therapy; Life review therapy;
Parent-child interaction therapy; Parent training = parenting program = parent management training = parenting intervention; Social skills training;
Multisystemic therapy; Functional family therapy; Applied behavior analysis = ABA therapy = early intensive behavioral intervention [M:D000072357];
Sex therapy = sexual therapy = sexual counseling; Grief counseling = bereavement counseling = grief therapy [S:171007003]; Anger management [M:D000067449];
Crisis intervention = crisis counseling [M:D003419]; Assertive community treatment; Brief intervention;
12-step program = twelve-step program = Alcoholics Anonymous = Narcotics Anonymous; Relapse prevention program = relapse prevention;
Stress management = stress management program = stress reduction program;
Relaxation therapy = relaxation training = relaxation techniques = progressive muscle relaxation [M:D012064]; Autogenic training [M:D001326];
Guided imagery [M:D019018]; Internet-delivered cognitive behavioral therapy = internet-based cognitive behavioral therapy = iCBT = online CBT;
Attention bias modification; Heart rate variability biofeedback; Cognitive behavioral group therapy = group CBT;
Trauma-focused cognitive behavioral therapy = trauma-focused CBT = TF-CBT; Sleep restriction therapy; Stimulus control therapy; Sleep hygiene education;
Imagery rehearsal therapy; Written exposure therapy; Virtual reality exposure therapy [M:D063367]; Play-based therapy; Dyadic therapy; Weight loss counseling;
Online therapy = e-therapy
behavioral-therapy:
Contingency management
brain-stimulation:
Magnetic seizure therapy; Trigeminal nerve stimulation = external trigeminal nerve stimulation; Transcranial alternating current stimulation = tACS;
Cranial electrotherapy stimulation = cranial electrical stimulation;
Transcutaneous vagus nerve stimulation = transcutaneous auricular vagus nerve stimulation = taVNS;
Transcutaneous spinal cord stimulation = transcutaneous spinal stimulation; Paired associative stimulation;
Deep transcranial magnetic stimulation = deep TMS = dTMS; Transcranial random noise stimulation = tRNS; Galvanic vestibular stimulation;
Intermittent theta burst stimulation = iTBS; Continuous theta burst stimulation
phototherapy:
Bright light therapy; Light box therapy
external-beam-radiotherapy:
Intensity-modulated radiotherapy = IMRT = intensity modulated radiation therapy [M:D050397]; Volumetric modulated arc therapy = VMAT;
Three-dimensional conformal radiotherapy = 3D conformal radiotherapy = 3D-CRT = conformal radiotherapy = conformal radiation therapy [M:D020266];
Image-guided radiotherapy = IGRT = image-guided radiation therapy [M:D061089]; MR-guided radiotherapy; Tomotherapy
radiotherapy:
Carbon ion radiotherapy = carbon ion therapy; Heavy ion radiotherapy = heavy ion therapy [M:D063193]; Particle therapy = hadron therapy;
Boron neutron capture therapy = BNCT [M:D016754]; Neutron therapy = fast neutron therapy;
Electron beam radiotherapy = electron beam therapy = total skin electron beam therapy = electron therapy;
Radical radiotherapy = definitive radiotherapy = curative radiotherapy = radical radiation therapy = definitive radiation therapy = curative-intent radiotherapy = curative radiation therapy;
Whole-breast irradiation = whole breast radiotherapy = whole breast radiation;
Breast radiotherapy = breast irradiation = breast radiation = radiotherapy of the breast; Chest wall irradiation;
Post-mastectomy radiotherapy = postmastectomy radiotherapy = PMRT; Partial breast irradiation = accelerated partial breast irradiation = APBI;
Regional nodal irradiation = nodal irradiation; Boost irradiation = tumor bed boost; Axillary radiotherapy;
Prostate radiotherapy = radiotherapy of the prostate = prostate irradiation = prostate radiation = radiation to the prostate; Prostate bed radiotherapy;
Salvage radiotherapy = salvage radiation therapy = salvage radiation;
Craniospinal irradiation = craniospinal radiotherapy = craniospinal radiation = neuraxis irradiation [M:D061888]; Spinal irradiation = spinal radiotherapy;
Liver radiotherapy = hepatic irradiation = radiation to the liver = liver irradiation = hepatic radiotherapy; Liver-directed therapy;
Locoregional therapy of the liver; Bone radiotherapy = radiotherapy to bone = bone irradiation = radiation to bone;
Bone marrow irradiation = bone marrow radiation therapy = total marrow irradiation; Total lymphoid irradiation; Splenic irradiation;
Re-irradiation = reirradiation [M:D000069475]; Consolidative radiotherapy = consolidation radiotherapy;
Involved-field radiotherapy = involved field radiation; Involved-site radiotherapy;
Limited-field radiotherapy = focal radiotherapy = local radiotherapy = localized radiotherapy = local radiation = focal radiation = local radiation therapy;
Wide-field radiotherapy = wide field radiation = extended-field radiotherapy = large-field radiotherapy
brachytherapy:
High-dose-rate brachytherapy = HDR brachytherapy; LDR brachytherapy = low-dose-rate brachytherapy; Vaginal brachytherapy; Intracavitary brachytherapy;
Interstitial brachytherapy; Prostate brachytherapy = prostate seed implant; Seed implantation = brachytherapy seeds; Iodine-125 seed implantation;
Ocular brachytherapy = plaque brachytherapy = episcleral brachytherapy; Intravascular brachytherapy
adjuvant-radiotherapy:
Postoperative radiotherapy = post-operative radiotherapy = postoperative radiation therapy = post-operative radiation = postoperative radiation
chemoradiotherapy:
Definitive chemoradiotherapy = definitive chemoradiation = radical chemoradiotherapy = curative chemoradiotherapy = primary chemoradiotherapy = definitive concurrent chemoradiotherapy;
Adjuvant chemoradiotherapy = adjuvant chemoradiation = postoperative chemoradiotherapy = post-operative chemoradiotherapy [M:D059186];
Sequential chemoradiotherapy = sequential chemoradiation
chest-radiotherapy:
Mediastinal radiotherapy = mediastinal irradiation = mediastinal radiation = mantle radiation = mantle field radiation;
Lung radiotherapy = lung irradiation = radiation to the lung = lung radiation = pulmonary radiotherapy = radiotherapy to the lung
cranial-irradiation:
Brain radiotherapy = radiotherapy to the brain = brain radiation = brain irradiation = cranial radiotherapy = cranial radiation = radiation to the brain = radiation therapy to the brain = cranial radiation therapy = brain radiation therapy
dental-procedure:
Dental care = dental visit = routine dental care = dental check-up [M:D003729]
dental-restoration:
Composite restoration = composite filling = resin composite restoration = composite resin restoration = resin restoration;
Amalgam restoration = amalgam filling = amalgam = dental amalgam; Dental fillings = tooth filling = tooth restoration; Glass ionomer restoration;
Temporary restoration; Ceramic restoration; Veneer = dental veneers [M:D003801]; Inlay [M:D007284]; Onlay
dental-crown:
Stainless steel crown = preformed metal crown; Zirconia crown; Metal-ceramic crown; Ceramic crown
dental-treatment:
Complete denture = full denture [M:D003824]; Removable partial denture [M:D003832]; Partial denture [M:D003829];
Removable denture = removable prosthesis = removable prosthesis of the teeth; Overdenture = implant-supported overdenture [M:D003828]; Denture wearer;
Space maintainer; Silver diamine fluoride = SDF treatment; Atraumatic restorative treatment;
Fluoride application = topical fluoride application = fluoride therapy [M:D000097182]; Tooth replantation = replantation of teeth [M:D014090];
Apexification = apexogenesis [M:D056624]; Regenerative endodontics = pulp revascularization [M:D000078483]; Root canal retreatment = endodontic retreatment;
Apicoectomy = apical surgery = endodontic surgery [M:D001047]; Coronectomy; Crown lengthening [M:D016556]; Tooth autotransplantation;
Alveoloplasty [M:D000543]; Vestibuloplasty [M:D014727];
Dental rehabilitation under general anesthesia = full mouth rehabilitation = dental rehabilitation = oral rehabilitation of teeth;
Occlusal adjustment [M:D019558]; Tooth polishing = dental polishing [M:D003775]; Oral hygiene instruction; Plaque removal = removal of dental plaque;
Tartar removal = calculus removal; Interdental cleaning; Dental impression; Tooth preparation [M:D019246]; Caries removal; Cavity preparation;
Dental radiograph = dental x-ray = periapical radiograph = bitewing radiograph = dental radiography;
Panoramic radiograph = orthopantomogram = panoramic radiography = OPG; Cephalometric radiograph = cephalogram;
Socket preservation = alveolar ridge preservation = ridge preservation;
Connective tissue graft = free gingival graft = gingival graft = gum graft = soft tissue graft of the gum; Guided tissue regeneration [M:D048091];
Subgingival curettage = gingival curettage [M:D013357]; Supportive periodontal therapy = periodontal maintenance;
Non-surgical periodontal treatment = nonsurgical periodontal therapy = non-surgical periodontal therapy = nonsurgical periodontal treatment;
Implant maintenance; Peri-implantitis surgery; Open flap debridement; Gingivoplasty [M:D005893]; Gingival depigmentation;
Sinus floor elevation = sinus floor augmentation = maxillary sinus lift = sinus elevation [M:D059546];
Molar extraction = premolar extraction = extraction of premolars;
Mandibular third molar surgery = impacted third molar surgery = impacted third molar extraction = impacted tooth extraction;
Surgical tooth extraction = surgical tooth removal = surgical extraction; TMJ arthrocentesis = temporomandibular joint arthrocentesis
dental-implant:
Implant-supported prosthesis = implant-supported restoration = implant crown;
Dental implant surgery = dental implantation = implant placement = dental implant placement [M:D003757]; Immediate implant = immediate implant placement
orthodontic-treatment:
Fixed orthodontic appliance = fixed appliance [M:D000077744]; Dental braces = orthodontic brackets = orthodontic bands [M:D016910]; Clear aligners = aligners;
Orthodontic retainer [M:D018704]; Fixed orthodontic treatment = fixed orthodontic therapy; Removable orthodontic appliance [M:D009968];
Rapid maxillary expansion = palatal expansion = maxillary expansion
epidural-steroid-injection:
Lumbar epidural steroid injection = lumbar epidural corticosteroid injection; Cervical epidural steroid injection; Caudal epidural steroid injection;
Transforaminal epidural steroid injection
`),
};
