import { rowsOfKinds } from '../lexicon-kinds.ts';
import type { LexiconTable } from '../lexicon-table.ts';

/** Operations by organ and kind, and the devices that they leave. Lists as `rowsOfKinds` reads them. */
export const OPERATIONS: LexiconTable = {
  kind: 'procedure',
  rows: rowsOfKinds(`
endarterectomy:
*Thromboendarterectomy = pulmonary thromboendarterectomy = pulmonary endarterectomy; *Femoral endarterectomy
procedure:
Catheter-directed thrombolysis; *Renal artery angioplasty = renal angioplasty; *Alcohol septal ablation = septal ablation;
*Septal occluder = septal occluder device = PFO occluder = ASD occluder [M:D055989]; *Peritoneovenous shunt = LeVeen shunt = Denver shunt [M:D010536];
*Lymphovenous anastomosis = lymphaticovenous anastomosis = lymphovenous bypass; *Intragastric balloon = gastric balloon = intra-gastric balloon [M:D015905];
*Endoscopic bariatric therapy = endoscopic bariatric procedure; Esophageal dilation = oesophageal dilatation = esophageal balloon dilation;
Diagnostic hysteroscopy = office hysteroscopy; Manual removal of placenta = manual placenta removal = manual removal of the placenta;
External cephalic version; Amnioinfusion; Amnioreduction; Cordocentesis = percutaneous umbilical blood sampling [M:D017218];
Intrauterine transfusion = fetal transfusion [M:D001805]; B-Lynch suture = uterine compression suture;
*Lumbar drain = lumbar drainage = external lumbar drain = lumbar cerebrospinal fluid drainage; *Subdural drain = subdural drainage;
Manipulation under anesthesia; Nasal packing = nasal tamponade; *Sympathectomy [M:D013562]; Vein harvesting; Endoscopic dilation;
Balloon dilation = balloon dilatation; Pancreatic drainage; *Cholecystostomy = gallbladder drainage [M:D002767];
Sperm retrieval = surgical sperm retrieval [M:D053625]; *Perineal repair = perineorrhaphy; Fetal surgery = in utero surgery;
Uterine balloon tamponade = intrauterine balloon tamponade [M:D058738]; Delayed cord clamping; Umbilical cord clamping [M:D000087526];
Cord milking = umbilical cord milking; Arthrocentesis = joint aspiration = joint tap [M:D000069237];
Hardware removal = removal of hardware = removal of metalwork = metalwork removal = plate removal; Implant removal = removal of implant;
Ponseti method = Ponseti casting; Periocular injection; Intraocular injection [M:D056965];
Laser eye treatment = ocular laser treatment = laser eye procedure = laser treatment of the eye = eye laser = ophthalmic laser treatment;
Meibomian gland expression; Meibomian gland probing; LipiFlow; Thermal pulsation; Eyelid hygiene = lid hygiene = lid scrubs; *Gene editing therapy;
*Adeno-associated virus gene therapy; Stem cell mobilization [M:D019650]; Stem cell collection = stem cell harvest = peripheral blood stem cell collection;
Stem cell apheresis; Bone marrow harvest; Organ procurement = organ retrieval = organ harvesting = organ donation surgery; Septal reduction therapy;
Intense pulsed light = IPL = intense pulsed light therapy = IPL treatment [M:D062325]
vascular-stent:
*Iliac stenting = iliac stent = iliac artery stent; *Femoral artery stenting = superficial femoral artery stent = SFA stent = femoropopliteal stent;
*Renal artery stenting = renal stent = renal artery stent; *Venous stenting = venous stent = iliac vein stent = iliofemoral stent;
*Venous sinus stenting = dural venous sinus stenting = transverse sinus stenting;
*Intracranial stenting = intracranial stent = cerebral stent = intracranial artery stenting; *Pulmonary vein stenting = pulmonary vein stent;
*Aortic stenting = aortic stent; *Flow diverter = flow diversion = flow-diverting stent
coronary-stent:
*Bifurcation stenting
vascular-surgery:
*Axillofemoral bypass = axillobifemoral bypass; *Embolectomy = surgical embolectomy [M:D017128]; *Vascular ligation = vessel ligation
aortic-surgery:
*Aortobifemoral bypass = aortofemoral bypass = aorto-bifemoral bypass; *Aortic coarctation repair = coarctation repair = repair of coarctation;
*Aortic dissection repair = repair of aortic dissection
peripheral-artery-bypass:
*Femoropopliteal bypass surgery = femoral-popliteal bypass = fem-pop bypass = femorodistal bypass
coronary-artery-bypass-grafting:
*Off-pump coronary artery bypass = off-pump CABG = OPCAB = off-pump coronary bypass [M:D047549]; *Minimally invasive direct coronary artery bypass = MIDCAB
ascending-aorta-surgery:
*Ascending aorta replacement = ascending aortic replacement = replacement of the ascending aorta
thoracic-aortic-surgery aortic-aneurysm-repair:
*Thoracic aortic aneurysm repair
aortic-valve-surgery:
*Ross procedure = Ross operation
valve-replacement:
*Tricuspid valve replacement = tricuspid replacement = tricuspid valve prosthesis; *Valve-in-valve procedure = valve-in-valve;
*Pulmonary valve replacement = pulmonic valve replacement;
*Transcatheter valve implantation = transcatheter heart valve = transcatheter heart valve replacement = transcatheter valve replacement;
*Double valve replacement; *Multiple valve surgery = multivalve surgery; *Double valve surgery
mitral-valve-replacement:
*Transcatheter mitral valve replacement = TMVR = transcatheter mitral valve implantation
heart-valve-surgery:
*Tricuspid valve surgery
cardiac-surgery:
*Maze procedure = Cox maze = surgical ablation of atrial fibrillation = surgical AF ablation = surgical atrial fibrillation ablation [M:D000079042];
*Left ventricular reconstruction = surgical ventricular restoration = ventricular reconstruction; *Cardiomyoplasty [M:D018421];
*Septal myectomy = myectomy = surgical myectomy
catheter-ablation:
*Atrial flutter ablation = flutter ablation = cavotricuspid isthmus ablation = CTI ablation = isthmus ablation;
*Ventricular tachycardia ablation = VT ablation; *Atrioventricular node ablation = AV node ablation = AV nodal ablation = His bundle ablation = AVN ablation;
*Left atrial ablation = left atrial catheter ablation; *Radiofrequency catheter ablation = RF ablation of the heart = RFCA; *Cryoballoon ablation;
*Pulsed field ablation; *Accessory pathway ablation
congenital-heart-surgery:
*Ventricular septal defect closure = VSD closure = VSD repair = ventricular septal defect repair; *Tetralogy of Fallot repair = repair of tetralogy of Fallot;
*Arterial switch operation = arterial switch = arterial switch procedure [M:D000069278]; *Pulmonary artery banding;
*Blalock-Taussig shunt = BT shunt = modified Blalock-Taussig shunt [M:D058366]; *Systemic-to-pulmonary shunt; *Patent ductus arteriosus closure = PDA closure;
*Atrial switch operation = atrial switch; *Bidirectional Glenn; *Cavopulmonary shunt = cavopulmonary anastomosis = cavopulmonary connection [M:D018610];
*Total cavopulmonary connection
mechanical-circulatory-support:
*Total artificial heart = artificial heart
endovenous-ablation:
*Saphenous vein ablation = great saphenous vein ablation
thrombectomy:
*Thrombus aspiration = aspiration thrombectomy = thromboaspiration; *Stent retriever thrombectomy = stent retriever = stentriever
surgery:
*Lymph node transfer = vascularized lymph node transfer; *Omentectomy; *Microsurgery = microsurgical procedure [M:D008866]; *Tracheal surgery;
*Vesicovaginal fistula repair; *Obstetric fistula repair; *Hematoma evacuation = hematoma removal = clot evacuation; *Peripheral nerve surgery;
*Fasciotomy [M:D000071938]; *Fasciectomy; *Replantation [M:D012092]; *Second-look surgery [M:D024162]; *Staged surgery = two-stage surgery;
*Neck surgery = surgery of the neck; Skin surgery = cutaneous surgery = dermatologic surgery [M:D062109]; Pilonidal sinus surgery = pilonidal surgery;
*Burn surgery; *Cleft surgery = cleft repair; *Pharyngoplasty; *Velopharyngeal surgery
gastrointestinal-surgery:
*Duodenal surgery; *Strictureplasty = stricturoplasty; *Hernia surgery = hernia operation = surgery for hernia; *Stoma reversal = stoma closure;
*Bowel anastomosis = intestinal anastomosis
bowel-resection:
*Ileocecal resection = ileocolic resection; *Duodenectomy = duodenal resection
hemicolectomy:
*Right hemicolectomy = right colectomy; *Left hemicolectomy = left colectomy
colectomy:
*Sigmoidectomy = sigmoid resection = sigmoid colectomy; *Subtotal colectomy; *Hartmann procedure = Hartmann operation;
*Laparoscopic colectomy = laparoscopic colon resection; *Laparoscopic colorectal resection
proctocolectomy:
*Restorative proctocolectomy [M:D016737]
stoma:
*Diverting stoma = protective stoma = defunctioning stoma = diverting ostomy; *Urostomy; *Permanent stoma
abdominal-surgery:
*Adhesiolysis = lysis of adhesions = adhesion lysis = laparoscopic adhesiolysis
gastric-surgery:
*Gastrojejunostomy = gastroenterostomy = gastroenteric anastomosis; *Gastropexy [M:D059485]; *Pyloroplasty; *Pyloromyotomy [M:D000074882];
*Gastric peroral endoscopic myotomy; *Vagotomy [M:D014628]
gastrectomy:
*Total gastrectomy; *Subtotal gastrectomy = partial gastrectomy [S:49209004]; *Distal gastrectomy; *Proximal gastrectomy; *Billroth II; *Billroth I;
*D2 gastrectomy
gastric-bypass:
*One-anastomosis gastric bypass = mini gastric bypass = OAGB
gastric-banding:
*Laparoscopic adjustable gastric banding = adjustable gastric band = lap band = LAGB
sleeve-gastrectomy:
*Laparoscopic sleeve gastrectomy
bariatric-surgery:
*Revisional bariatric surgery; *Biliopancreatic diversion [M:D015904]; *Biliopancreatic diversion with duodenal switch = duodenal switch;
*Vertical banded gastroplasty; *Gastroplasty [M:D015391]; *Endoscopic sleeve gastroplasty
stent:
Endoscopic stenting = endoscopic stent placement; Pancreatic stent = pancreatic duct stent = pancreatic duct stenting;
Colonic stent = colonic stenting = colorectal stent; Esophageal stent = esophageal stenting;
Self-expandable metal stent = self-expanding metal stent = SEMS [M:D000069322]; Duodenal stent; Enteral stent; Gastroduodenal stent;
*Tracheobronchial stent = airway stent
pancreatectomy:
*Total pancreatectomy
pancreatic-surgery:
*Pancreaticojejunostomy [M:D010193]; *Pancreatic necrosectomy = necrosectomy
biliary-surgery:
*Choledochotomy = common bile duct exploration = bile duct exploration;
*Kasai portoenterostomy = Kasai procedure = hepatic portoenterostomy = portoenterostomy = Kasai operation; *Hepaticojejunostomy; *Choledochojejunostomy;
*Choledochoduodenostomy; *Bilioenteric anastomosis = bilio-enteric anastomosis = biliary-enteric anastomosis
cholecystectomy:
*Open cholecystectomy; *Emergency cholecystectomy = urgent cholecystectomy; *Early cholecystectomy
liver-resection:
*ALPPS = associating liver partition and portal vein ligation; *Laparoscopic hepatectomy = laparoscopic liver resection;
*Major hepatectomy = major liver resection; *Extended hepatectomy; *Right hepatectomy; *Left hepatectomy; *Hemihepatectomy
cytoreductive-surgery:
*Peritonectomy
hernia-repair:
*Umbilical hernia repair; *Incisional hernia repair; *Femoral hernia repair; *Diaphragmatic hernia repair = paraesophageal hernia repair;
*Laparoscopic hernia repair; *TAPP repair; *TEP repair; *Lichtenstein repair = Lichtenstein hernioplasty
hepatobiliary-surgery:
*Gallbladder surgery = surgery of the gallbladder = surgery on the gallbladder
gynecological-surgery laparoscopic-surgery:
*Laparoscopic gynecological surgery = gynecological laparoscopy = gynecological laparoscopic surgery
pelvic-surgery laparoscopic-surgery:
*Laparoscopic pelvic surgery
urological-surgery laparoscopic-surgery:
*Laparoscopic urological surgery
gastric-surgery cancer-surgery:
*Oncological gastric surgery = gastric cancer surgery = surgery for gastric cancer
liver-resection cancer-surgery:
*Liver cancer resection = liver tumor resection = hepatocellular carcinoma resection
lung-surgery cancer-surgery:
*Lung cancer surgery = surgery for lung cancer = lung cancer resection
head-and-neck-surgery cancer-surgery:
*Head and neck cancer surgery = surgery for head and neck cancer
pancreatic-surgery cancer-surgery:
*Pancreatic cancer surgery
esophageal-surgery cancer-surgery:
*Esophageal cancer surgery
surgical-resection laparoscopic-surgery:
*Laparoscopic resection = laparoscopic resection surgery
surgical-resection open-surgery:
*Open resection
lobectomy:
*Sleeve lobectomy
lobectomy thoracoscopic-surgery:
*Thoracoscopic lobectomy = VATS lobectomy = video-assisted thoracoscopic lobectomy = thoracoscopic lung resection
lobectomy robotic-surgery:
*Robotic lobectomy
lung-surgery:
*Bullectomy = bleb resection; *Bronchotomy
thoracic-surgery:
*Thoracoplasty [M:D013905]; *Diaphragm plication = diaphragmatic plication; *Pectus excavatum repair = pectus repair; *Chest wall surgery; *Thymus surgery
fracture-surgery:
*Rib fixation = rib fracture fixation = surgical stabilization of rib fractures; *Ankle fracture surgery = ankle fracture fixation;
*Open reduction = open reduction of fracture [S:86480004]; *Distal radius fracture surgery = distal radius fracture fixation; *Wrist fracture surgery;
*Volar plating = volar plate fixation; *Dynamic hip screw = sliding hip screw = DHS fixation; *Percutaneous pinning = percutaneous fixation; *Osteosynthesis
urological-surgery:
*Kidney stone surgery = renal stone surgery = stone surgery = surgery for kidney stones; *Pyeloplasty;
*Kidney surgery = renal surgery = surgery of the kidney; *Ureterolithotomy; *Pyelolithotomy; *Ureteral stone surgery; *Urinary diversion [M:D014547];
*Cystostomy = vesicostomy [M:D003559]; *Cystotomy [M:D053715]; *Scrotal surgery
nephrectomy:
*Nephroureterectomy = radical nephroureterectomy [M:D000074682 S:175907006]; *Bilateral nephrectomy; *Donor nephrectomy = living donor nephrectomy
ureteral-surgery:
*Ureteral reimplantation = ureteroneocystostomy = ureteric reimplantation
cystectomy:
*Partial cystectomy; *Robot-assisted radical cystectomy = robotic cystectomy = RARC
penile-surgery:
*Penile revascularization; *Penectomy = penile amputation; *Phalloplasty [M:D000093562]; *Metoidioplasty; *Peyronie's disease surgery;
*Penile straightening surgery; *Penile plication
lymphadenectomy:
*Inguinal lymph node dissection = inguinal lymphadenectomy = groin dissection;
*Mediastinal lymph node dissection = mediastinal lymphadenectomy = systematic lymph node dissection;
*Retroperitoneal lymph node dissection = RPLND = retroperitoneal lymphadenectomy; *D2 lymphadenectomy = D2 lymph node dissection; *D1 lymphadenectomy
lymph-node-procedure:
*Lymph node excision = lymph node removal = removal of lymph nodes = lymph node removed = node dissection [M:D008197]
hysterectomy:
*Laparoscopic hysterectomy = total laparoscopic hysterectomy = TLH [S:236887006]; *Radical hysterectomy = Wertheim hysterectomy; *Robotic hysterectomy;
*Vaginal hysterectomy [M:D007045 S:265056007]; *Abdominal hysterectomy = open hysterectomy [S:116141005]; *Cesarean hysterectomy; *Peripartum hysterectomy;
*Postpartum hysterectomy
gynecological-surgery:
*Vaginectomy; *Vaginal surgery = vaginal operation; *Endometriosis surgery = surgery for endometriosis; *Adnexal surgery;
*Tubal surgery = fallopian tube surgery; *Trachelectomy [M:D000069339]; *Vulvectomy [M:D000074883]; *Vulvar surgery; *Vaginoplasty;
*Labiaplasty = labioplasty; *Perineoplasty; Uterine curettage; Uterine evacuation; Vacuum aspiration; Suction curettage [M:D014619]; Manual vacuum aspiration;
Dilation and evacuation = dilatation and evacuation = D&E; Evacuation of retained products of conception
transplantation:
*Uterine transplantation = uterus transplant = uterus transplantation; *Ovarian transplantation = ovarian tissue transplantation;
*Xenotransplantation = xenograft = xenogeneic transplantation [M:D014183]; Thymus transplantation;
*Retransplantation = re-transplantation = repeat transplantation = second transplant = repeat transplant;
*Tissue transplantation = tissue transplant [M:D016378]; *Composite tissue allotransplantation [M:D063986]; *Hand transplantation [M:D063987];
*Face transplant [M:D054445]
cesarean-section:
Repeat cesarean section = repeat cesarean = elective repeat cesarean [M:D017604]; Lower segment cesarean section = LSCS = low transverse cesarean;
Emergency cesarean section = emergency caesarean = emergent cesarean = urgent cesarean delivery = emergency C-section; Unplanned cesarean;
Intrapartum cesarean
delivery:
Home birth = home delivery; Water birth; Breech delivery
neurosurgery:
*Microvascular decompression; *Aneurysm clipping = surgical clipping = microsurgical clipping = neurosurgical clipping;
*Endoscopic third ventriculostomy = third ventriculostomy; *Cordotomy [M:D002818]; *Thalamotomy; *Pallidotomy [M:D053860]; *Subthalamotomy;
*Focused ultrasound thalamotomy = MRgFUS thalamotomy; *Skull base surgery; *Posterior fossa surgery; *Burr hole surgery = burr hole;
*Extracranial-intracranial bypass = EC-IC bypass; *Cerebral revascularization [M:D002548]
craniotomy:
*Awake craniotomy; *Supratentorial craniotomy; *Infratentorial craniotomy
implanted-neurostimulator:
*Responsive neurostimulation = RNS system = responsive neurostimulator; *Dorsal root ganglion stimulation = DRG stimulation;
*Hypoglossal nerve stimulation = hypoglossal nerve stimulator = upper airway stimulation;
*Gastric stimulator = gastric electrical stimulation = gastric pacemaker;
*Phrenic nerve stimulation = diaphragmatic pacing = diaphragm pacing = phrenic nerve stimulator;
*Carotid sinus stimulator = baroreflex activation therapy = baroreceptor stimulation
sacral-neuromodulation implanted-neurostimulator:
*Sacral nerve stimulation = sacral nerve stimulator = sacral neurostimulator = InterStim
spinal-surgery:
*Thoracic spine surgery; *Revision spine surgery = revision spinal surgery; *Sacroiliac joint fusion = SI joint fusion;
*Lumbar decompression = lumbar decompression surgery; *Spinal decompression = decompression of the spine; *Decompressive laminectomy; *Lumbar laminectomy;
*Foraminotomy [M:D059526]; *Laminoplasty [M:D065406]; *Laminotomy; *Disc surgery = herniated disc surgery = disc herniation surgery;
*Disc replacement = total disc replacement = artificial disc = disc arthroplasty = artificial disc replacement = intervertebral disc prosthesis [M:D059145];
*Scoliosis surgery = scoliosis correction; *Spinal deformity surgery; *Scoliosis fusion; *Vertebrectomy; *Corpectomy; *Spondylectomy
arthroscopy:
*Hip arthroscopy; *Shoulder arthroscopy = arthroscopic shoulder surgery = shoulder arthroscopic surgery; *Ankle arthroscopy; *Elbow arthroscopy
shoulder-arthroplasty:
*Reverse shoulder arthroplasty = reverse total shoulder arthroplasty = reverse shoulder replacement
hemiarthroplasty:
*Shoulder hemiarthroplasty
joint-replacement:
*Hip resurfacing = hip resurfacing arthroplasty; *Patellofemoral arthroplasty
revision-arthroplasty:
*Revision hip arthroplasty = revision total hip arthroplasty = revision hip replacement = hip revision;
*Revision knee arthroplasty = revision total knee arthroplasty = revision knee replacement = total revision knee arthroplasty = knee revision
knee-surgery:
*Patellectomy; *Patellar realignment; *Patellar stabilization; *Tibial tubercle osteotomy = tibial tubercle transfer; *Patellar surgery
osteotomy-of-a-limb:
*Hip osteotomy; *Distal femoral osteotomy; *Osteotomy around the knee = knee osteotomy
hand-surgery:
*Trigger finger release = A1 pulley release; Dupuytren surgery; Palmar fasciectomy; Needle aponeurotomy = needle fasciotomy = percutaneous needle fasciotomy;
*Trapeziectomy; *Thumb arthroplasty; *Carpometacarpal arthroplasty
foot-surgery:
*Plantar fasciotomy = plantar fascia release = plantar fascia surgery; *Hallux valgus surgery = bunionectomy = bunion surgery = hallux valgus correction;
*Forefoot surgery; *Toe surgery; *Clubfoot surgery; *Flatfoot surgery = flatfoot reconstruction;
*Cavus foot reconstruction = cavovarus reconstruction = cavus reconstruction
plastic-surgery:
*Reconstructive surgery = plastic and reconstructive surgery = plastic-reconstructive surgery = surgical reconstruction = reconstructive plastic surgery;
*Microsurgical reconstruction; *Scar revision = scar excision; *Keloid excision = keloidectomy; *Body contouring surgery = body contouring [M:D000073880]
cancer-surgery:
*Mohs surgery = Mohs micrographic surgery = micrographic surgery [M:D015580]; *Pelvic exenteration = exenteration [M:D010385]
minor-surgery:
Abscess incision = incision and drainage = I&D = abscess incision and drainage = incision and drainage of abscess;
Lingual frenotomy = frenotomy = frenectomy = frenulectomy = frenulotomy = tongue-tie release; Skin lesion excision = excision of skin lesion;
Ingrown toenail surgery; Nail avulsion; Nail surgery; Matricectomy; Lipoma excision
cosmetic-procedure:
Fat grafting = fat transfer = autologous fat grafting = lipofilling = autologous fat transfer = fat injection = fat transplantation; Mesotherapy [M:D057748];
Tattoo removal = laser tattoo removal [M:D000092945]; Brow lift = browlift = forehead lift; Thread lift = threadlift = thread lifting;
Facial filler = facial tissue augmentation; Semi-permanent filler; Permanent filler; Lip filler = lip augmentation; Microneedling [M:D000097244];
Permanent makeup = permanent make-up = cosmetic tattoo = tattooed makeup; Hair removal = epilation = depilation [M:D006204]; Cryolipolysis = CoolSculpting;
Injection lipolysis
cosmetic-surgery:
Hair transplantation = hair transplant = hair restoration surgery
laser-trabeculoplasty:
Argon laser trabeculoplasty = ALT laser = SLT laser
liver-transplantation kidney-transplantation:
*Combined liver-kidney transplantation = simultaneous liver-kidney transplant = liver-kidney transplant = SLK transplant
kidney-transplantation:
*Deceased donor kidney transplantation = deceased donor kidney transplant = cadaveric kidney transplant = deceased donor renal transplant
hematopoietic-stem-cell-transplantation:
*Peripheral blood stem cell transplantation = peripheral blood stem cell transplant = PBSCT = PBSC transplant [M:D036102]
autologous-stem-cell-transplantation:
*Tandem transplantation = tandem transplant = tandem autologous transplant = tandem ASCT
peripheral-revascularization:
Atherectomy [M:D017073]
atherectomy:
Directional atherectomy; Rotational atherectomy; Orbital atherectomy
embolectomy:
*Arterial embolectomy; *Pulmonary embolectomy
aortic-root-surgery:
*Aortic root replacement; *Aortic root repair; *Bentall procedure = Bentall operation;
*Valve-sparing aortic root replacement = valve sparing aortic root repair = David procedure
valve-repair:
*Annuloplasty = annuloplasty ring
annuloplasty:
*Mitral annuloplasty = mitral valve annuloplasty [M:D058386]; *Tricuspid annuloplasty
pulmonary-valve-replacement:
*Transcatheter pulmonary valve replacement
sympathectomy:
*Thoracic sympathectomy; *Endoscopic thoracic sympathectomy; *Lumbar sympathectomy; *Cardiac sympathetic denervation
varicose-vein-treatment:
Phlebectomy
phlebectomy:
Ambulatory phlebectomy = microphlebectomy
vein-harvesting:
Saphenous vein harvesting = saphenous vein harvest; Endoscopic vein harvesting
ileostomy:
*Loop ileostomy = diverting loop ileostomy; *Diverting ileostomy = protective ileostomy = defunctioning ileostomy
permanent-stoma:
*Permanent colostomy = end colostomy; *Permanent ileostomy = end ileostomy
stoma-reversal:
*Ileostomy reversal = ileostomy closure = closure of ileostomy = reversal of ileostomy; *Colostomy reversal = colostomy closure
bowel-anastomosis:
*Colorectal anastomosis; *Ileocolic anastomosis; *Ileorectal anastomosis
vagotomy:
*Truncal vagotomy [M:D015167]; *Selective vagotomy
fundoplication:
*Nissen fundoplication; *Toupet fundoplication; *Laparoscopic fundoplication
endoscopic-dilation:
Endoscopic balloon dilation = endoscopic balloon dilatation; Pneumatic dilation
pancreatic-necrosectomy:
*Endoscopic necrosectomy
pancreatic-drainage:
Pancreatic pseudocyst drainage = pseudocyst drainage
cholecystostomy:
*Percutaneous cholecystostomy
colorectal-surgery:
*Laparoscopic colorectal surgery = laparoscopic colorectal procedure
laparoscopic-colorectal-surgery:
*Laparoscopic rectal surgery
rectal-surgery:
*Transanal surgery; *Rectopexy; *Rectal prolapse surgery
transanal-surgery:
*Transanal endoscopic microsurgery [M:D000067369]; *Transanal minimally invasive surgery = TAMIS; *Transanal excision
anorectal-surgery:
*Anal fistula repair; *Seton placement = seton; *Anal fistula plug; *Rectal advancement flap; *Anal sphincter repair = sphincteroplasty
rectopexy:
*Ventral rectopexy
pelvic-exenteration:
*Total pelvic exenteration
colorectal-surgery cancer-surgery:
*Colorectal cancer surgery = surgery for colorectal cancer = colorectal cancer resection
colorectal-cancer-surgery:
*Colon cancer surgery; *Rectal cancer surgery
gynecological-surgery cancer-surgery:
*Gynecological cancer surgery = gynecologic oncologic surgery = surgery for gynecological cancer = gynaecological oncology surgery
breast-surgery cancer-surgery:
*Breast cancer surgery = surgery for breast cancer = breast tumor surgery = oncologic breast surgery
brain-surgery cancer-surgery:
*Brain tumor surgery
brain-tumor-surgery:
*Brain tumor resection; *Glioma surgery; *Craniotomy for tumor = tumor craniotomy
surgical-resection:
*Multivisceral resection = multi-organ resection = multiorgan resection; *En bloc resection; *Marginal resection; *Limited resection;
*Sublobar resection = sublobar lung resection; *Wide local excision = wide excision = wide surgical excision; *Re-excision; *Local excision
pectus-excavatum-repair:
*Nuss procedure; *Ravitch procedure
chest-wall-surgery:
*Chest wall resection; *Chest wall reconstruction
tracheal-surgery:
*Tracheal resection; *Tracheal reconstruction
tracheobronchial-stent:
*Bronchial stent; *Tracheal stent = tracheal stenting
thymus-surgery:
*Thymoma resection
donor-nephrectomy:
*Laparoscopic donor nephrectomy
urinary-diversion:
*Ileal conduit; *Neobladder = orthotopic neobladder; *Continent urinary diversion
cystostomy:
*Suprapubic cystostomy [S:129252005]
penectomy:
*Partial penectomy
scrotal-surgery:
*Hydrocelectomy = hydrocele repair; *Spermatocelectomy
sperm-retrieval:
Testicular sperm extraction = TESE; Micro-TESE; Testicular sperm aspiration = TESA
retroperitoneal-lymph-node-dissection:
*Para-aortic lymphadenectomy = paraaortic lymph node dissection = para-aortic lymph node dissection
`),
};
