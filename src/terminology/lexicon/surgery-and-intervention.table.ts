import type { LexiconTable } from '../lexicon-table.ts';

/** Operations and interventions beyond the everyday ones. Row format: see `LexiconTable`. */
export const FURTHER_INTERVENTIONS: LexiconTable = {
  kind: 'procedure',
  rows: `
*laryngeal-surgery | Laryngeal surgery | vocal cord surgery; vocal fold surgery; laryngeal operation | ear-nose-throat-surgery |
*thyroplasty | Thyroplasty | medialization thyroplasty; medialization laryngoplasty | laryngeal-surgery |
*injection-laryngoplasty | Injection laryngoplasty |  | laryngeal-surgery |
*laryngoplasty | Laryngoplasty |  | laryngeal-surgery | M:D058753 |  | MeSH 2024
*laryngomicrosurgery | Laryngomicrosurgery |  | laryngeal-surgery |
*phonosurgery | Phonosurgery |  | laryngeal-surgery |
*cordectomy | Cordectomy |  | laryngeal-surgery |
septorhinoplasty | Septorhinoplasty | external septorhinoplasty | ear-nose-throat-surgery |
nasopharyngeal-surgery | Nasopharyngeal surgery |  | ear-nose-throat-surgery |
upper-airway-surgery | Upper airway surgery |  | ear-nose-throat-surgery |
uvulopalatopharyngoplasty | Uvulopalatopharyngoplasty | UPPP | upper-airway-surgery |
palatal-surgery | Palatal surgery | palatoplasty | upper-airway-surgery |
sleep-apnea-surgery | Sleep apnea surgery |  | upper-airway-surgery |
ear-surgery | Ear surgery | otologic surgery | ear-nose-throat-surgery |
mastoidectomy | Mastoidectomy |  | ear-surgery | M:D000074406 S:50445001 |  | MeSH 2024, SNOMED CT IPS 2022
tympanoplasty | Tympanoplasty |  | ear-surgery | M:D014433 |  | MeSH 2024
middle-ear-surgery | Middle ear surgery |  | ear-surgery |
salivary-gland-surgery | Salivary gland surgery |  | ear-nose-throat-surgery |
parotidectomy | Parotidectomy |  | salivary-gland-surgery | S:81870009 |  | SNOMED CT IPS 2022
*peroral-endoscopic-myotomy | Peroral endoscopic myotomy | per-oral endoscopic myotomy | gastrointestinal-surgery |
*heller-myotomy | Heller myotomy |  | gastrointestinal-surgery | M:D000074434 |  | MeSH 2024
*esophageal-myotomy | Esophageal myotomy |  | gastrointestinal-surgery |
endoscopic-resection | Endoscopic resection |  | endoscopy |
endoscopic-mucosal-resection | Endoscopic mucosal resection | EMR resection; ?EMR | endoscopic-resection | M:D000069916 |  | MeSH 2024
endoscopic-submucosal-dissection | Endoscopic submucosal dissection | ESD endoscopic; ?ESD | endoscopic-resection |
sphincterotomy | Sphincterotomy | endoscopic sphincterotomy; biliary sphincterotomy | procedure | M:D000074432 |  | MeSH 2024
anal-sphincterotomy | Lateral internal sphincterotomy | anal sphincterotomy | gastrointestinal-surgery | M:D000074722 |  | MeSH 2024
hemorrhoid-procedure | Hemorrhoid procedure |  | gastrointestinal-surgery |
hemorrhoidectomy | Hemorrhoidectomy |  | hemorrhoid-procedure | M:D061865 S:24496007 |  | MeSH 2024, SNOMED CT IPS 2022
hemorrhoid-surgery | Hemorrhoid surgery | hemorrhoidal surgery | hemorrhoid-procedure |
rubber-band-ligation | Rubber band ligation | hemorrhoid banding | hemorrhoid-procedure |
anorectal-surgery | Anorectal surgery | perianal surgery; proctologic surgery | gastrointestinal-surgery |
anal-surgery | Anal surgery |  | anorectal-surgery |
rectal-surgery | Rectal surgery |  | anorectal-surgery |
proctectomy | Proctectomy |  | anorectal-surgery | M:D000078542 |  | MeSH 2024
fistulotomy | Fistulotomy | anal fistula surgery | anorectal-surgery |
low-anterior-resection | Low anterior resection | anterior resection | anorectal-surgery |
abdominoperineal-resection | Abdominoperineal resection |  | anorectal-surgery |
total-mesorectal-excision | Total mesorectal excision |  | anorectal-surgery |
ileal-pouch-anal-anastomosis | Ileal pouch-anal anastomosis | IPAA; J-pouch; ileoanal pouch; ileal pouch; ileo-anal pouch; pelvic pouch; ileoanal anastomosis; ileal J-pouch | anorectal-surgery |
rectal-resection | Rectal resection |  | anorectal-surgery |
*pancreatic-surgery | Pancreatic surgery | pancreas surgery | gastrointestinal-surgery |
*distal-pancreatectomy | Distal pancreatectomy |  | pancreatic-surgery |
*pancreatic-resection | Pancreatic resection |  | pancreatic-surgery |
*hepatobiliary-surgery | Hepatobiliary surgery | hepato-biliary surgery | gastrointestinal-surgery |
*biliary-surgery | Biliary surgery | biliary tract surgery; bile duct surgery | hepatobiliary-surgery |
*liver-surgery | Liver surgery | hepatic surgery | hepatobiliary-surgery |
*biliary-bypass | Biliary bypass |  | hepatobiliary-surgery |
*hiatal-hernia-repair | Hiatal hernia repair |  | gastrointestinal-surgery |
*antireflux-surgery | Antireflux surgery | anti-reflux surgery | gastrointestinal-surgery |
*esophageal-surgery | Esophageal surgery |  | gastrointestinal-surgery |
*gastric-surgery | Gastric surgery | stomach surgery; gastric operation | gastrointestinal-surgery |
*upper-gastrointestinal-surgery | Upper gastrointestinal surgery | upper GI surgery; upper digestive tract surgery; superior digestive tract surgery; surgery of the upper digestive tract; upper digestive surgery | gastrointestinal-surgery |
*abdominal-wall-surgery | Abdominal wall surgery |  | surgery |
*abdominoplasty | Abdominoplasty | panniculectomy | abdominal-wall-surgery | M:D061645 S:177250006 |  | MeSH 2024, SNOMED CT IPS 2022
*abdominal-wall-reconstruction | Abdominal wall reconstruction |  | abdominal-wall-surgery |
*tips-procedure | Transjugular intrahepatic portosystemic shunt | TIPSS; TIPS; TIPS procedure; transjugular intrahepatic portosystemic shunting; transjugular intrahepatic porto-systemic shunt | procedure | S:233445008 |  | SNOMED CT IPS 2022
*portosystemic-shunt | Portosystemic shunt | surgical portosystemic shunt | procedure | M:D011170 |  | MeSH 2024
variceal-ligation | Variceal band ligation | endoscopic band ligation; variceal banding; endoscopic variceal ligation | endoscopy |
*cytoreductive-surgery | Cytoreductive surgery | debulking surgery; tumor debulking; cytoreduction; debulking; debulking procedures | surgery | M:D065426 |  | MeSH 2024
*interval-debulking | Interval debulking | interval cytoreductive surgery | cytoreductive-surgery |
*primary-debulking-surgery | Primary debulking surgery |  | cytoreductive-surgery |
*metastasectomy | Metastasectomy | metastatectomy; resection of metastases; metastasis resection | surgical-resection | M:D059146 |  | MeSH 2024
*cancer-surgery | Cancer surgery | oncologic surgery; tumor surgery; tumor resection; cancer resection; surgical oncology; tumor removal; oncological surgery; surgical resection of tumor; tumor excision; oncologic resection; surgery for cancer | surgery |
*limb-salvage-surgery | Limb salvage surgery | limb-sparing surgery | orthopedic-surgery |
*salpingectomy | Salpingectomy | excision of fallopian tube and surgical removal of ectopic pregnancy | gynecological-surgery | M:D058994 S:445912000 |  | MeSH 2024
*bilateral-salpingectomy | Bilateral salpingectomy |  | salpingectomy |
*bilateral-salpingo-oophorectomy | Bilateral salpingo-oophorectomy | BSO | bilateral-oophorectomy |
*ovarian-surgery | Ovarian surgery |  | gynecological-surgery |
*ovarian-cystectomy | Ovarian cystectomy |  | ovarian-surgery |
*ovarian-drilling | Ovarian drilling | laparoscopic ovarian drilling | ovarian-surgery |
*prolapse-surgery | Pelvic organ prolapse surgery | prolapse surgery; prolapse repair; pelvic organ prolapse repair; vaginal prolapse surgery; pelvic floor repair | gynecological-surgery |
*sacrocolpopexy | Sacrocolpopexy |  | prolapse-surgery |
*colpopexy | Colpopexy |  | prolapse-surgery |
*sacrospinous-fixation | Sacrospinous fixation |  | prolapse-surgery |
*colporrhaphy | Colporrhaphy |  | prolapse-surgery |
*colpocleisis | Colpocleisis |  | prolapse-surgery |
*incontinence-surgery | Incontinence surgery | anti-incontinence surgery; surgery for incontinence; urinary incontinence surgery; stress incontinence surgery | urological-surgery |
cervical-excision-procedure | Cervical excision procedure |  | conization |
leep | LEEP | LLETZ; loop electrosurgical excision procedure; large loop excision of the transformation zone | cervical-excision-procedure |
colposcopy | Colposcopy | colposcopic examination; colposcopic biopsy | procedure | M:D003127 S:392003006 |  | MeSH 2024, SNOMED CT IPS 2022
endocervical-curettage | Endocervical curettage |  | procedure |
cervical-biopsy | Cervical biopsy |  | procedure |
tubal-reversal | Reversal of tubal ligation | tubal ligation reversal; tubal reanastomosis | gynecological-surgery |
vasectomy-reversal | Vasectomy reversal | surgery for reversal of vasectomy; reversal of vasectomy; vasovasostomy | urological-surgery | M:D014669 |  | MeSH 2024
varicocelectomy | Varicocelectomy | varicocele surgery; varicocele repair | urological-surgery |
frozen-embryo-transfer | Frozen embryo transfer | FET embryo transfer; frozen-thawed embryo transfer; vitrified embryo transfer | in-vitro-fertilization |
fresh-embryo-transfer | Fresh embryo transfer | fresh blastocyst stage embryo transfer; fresh cleavage stage embryo transfer | in-vitro-fertilization |
icsi | Intracytoplasmic sperm injection | ICSI | in-vitro-fertilization | M:D020554 |  | MeSH 2024
preimplantation-genetic-testing | Preimplantation genetic testing | PGT-A; PGT; preimplantation genetic diagnosis; genetically screened embryo transfer; PGD genetic; PGS embryo | in-vitro-fertilization |
controlled-ovarian-stimulation | Controlled ovarian stimulation | ovarian stimulation; controlled ovarian hyperstimulation; ovarian hyperstimulation treatment; superovulation | procedure |
ovulation-induction | Ovulation induction |  | controlled-ovarian-stimulation | M:D010062 |  | MeSH 2024
fetal-reduction | Fetal reduction | multifetal pregnancy reduction; embryo reduction | procedure |
amniotomy | Amniotomy | artificial rupture of membranes | procedure | M:D000074885 |  | MeSH 2024
membrane-sweeping | Membrane sweeping | membrane stripping | procedure |
instrumental-delivery | Operative vaginal delivery | instrumental delivery; instrumental vaginal delivery; assisted vaginal delivery | vaginal-delivery |
forceps-delivery | Forceps delivery |  | instrumental-delivery |
vacuum-extraction | Vacuum extraction | vacuum delivery; vacuum-assisted delivery | instrumental-delivery |
trial-of-labor | Trial of labor after cesarean | TOLAC | procedure |
vaginal-birth-after-cesarean | Vaginal birth after cesarean | VBAC | procedure | M:D016064 |  | MeSH 2024
classical-cesarean | Classical cesarean section | classical caesarean; classical uterine incision; vertical uterine incision; classical hysterotomy | cesarean-section |
uterine-surgery | Uterine surgery |  | gynecological-surgery |
hysterotomy | Hysterotomy |  | gynecological-surgery | M:D020883 |  | MeSH 2024
uterine-scar | Uterine scar | scarred uterus | gynecological-surgery |
*heart-valve-surgery | Heart valve surgery | valve surgery; valvular surgery; cardiac valve surgery; valvular heart surgery | cardiac-surgery |
*valve-repair | Valve repair | valvular repair; cardiac valve repair | heart-valve-surgery |
*mitral-valve-repair | Mitral valve repair | mitral repair | heart-valve-surgery |
*tricuspid-valve-repair | Tricuspid valve repair | tricuspid repair | heart-valve-surgery |
*aortic-valve-repair | Aortic valve repair |  | heart-valve-surgery |
*mitral-valve-surgery | Mitral valve surgery |  | heart-valve-surgery |
*aortic-valve-surgery | Aortic valve surgery |  | heart-valve-surgery |
*transcatheter-edge-to-edge-repair | Transcatheter edge-to-edge repair | MitraClip; transcatheter mitral valve repair; TEER | heart-valve-surgery |
*valvuloplasty | Valvuloplasty |  | procedure |
*mitral-valvuloplasty | Mitral valvuloplasty |  | valvuloplasty | S:384642005 |  | SNOMED CT IPS 2022
*balloon-aortic-valvuloplasty | Balloon aortic valvuloplasty |  | valvuloplasty |
*balloon-valvuloplasty | Balloon valvuloplasty | percutaneous valvuloplasty | valvuloplasty | M:D063126 |  | MeSH 2024
*commissurotomy | Commissurotomy |  | valvuloplasty |
*coronary-angiography | Coronary angiography | coronary angiogram; coronarography; invasive coronary angiography; coronary arteriography | cardiac-catheterization | M:D017023 |  | MeSH 2024
right-heart-catheterization | Right heart catheterization | RHC | cardiac-catheterization |
*coronary-angioplasty | Coronary angioplasty | PTCA; percutaneous transluminal coronary angioplasty | percutaneous-coronary-intervention | S:41339005 |  | SNOMED CT IPS 2022
*peripheral-revascularization | Peripheral revascularization | lower extremity revascularization; lower limb revascularization; limb revascularization; peripheral arterial revascularization | vascular-surgery |
*peripheral-artery-bypass | Peripheral artery bypass | peripheral bypass; femoropopliteal bypass; lower extremity bypass | peripheral-revascularization |
*peripheral-angioplasty | Peripheral angioplasty |  | peripheral-revascularization |
*endovascular-revascularization | Endovascular revascularization | peripheral endovascular intervention | peripheral-revascularization |
*balloon-angioplasty | Angioplasty | balloon angioplasty; transluminal angioplasty; percutaneous transluminal angioplasty | procedure | M:D017130 |  | MeSH 2024
*aortic-surgery | Aortic surgery | aortic repair; aortic operation; surgery of the aorta | vascular-surgery |
*aortic-aneurysm-repair | Aortic aneurysm repair | aortic aneurysm surgery | aortic-surgery |
*thoracic-aortic-surgery | Thoracic aortic surgery |  | aortic-surgery |
*aortic-root-surgery | Aortic root surgery |  | aortic-surgery |
*aortic-arch-surgery | Aortic arch surgery |  | aortic-surgery |
*ascending-aorta-surgery | Ascending aorta surgery |  | aortic-surgery |
*open-aortic-repair | Open aortic repair |  | aortic-surgery |
*evar | Endovascular aneurysm repair | EVAR; endovascular aortic repair; endovascular repair of aortic aneurysm; endovascular abdominal aneurysm repair; endovascular abdominal aortic aneurysm repair | aortic-surgery | M:D000094682 |  | MeSH 2024
*tevar | TEVAR | thoracic endovascular aortic repair | evar |
*carotid-revascularization | Carotid revascularization | carotid artery revascularization | vascular-surgery |
*carotid-artery-stenting | Carotid artery stenting | carotid stenting; carotid stent | carotid-revascularization |
*carotid-surgery | Carotid surgery |  | carotid-revascularization |
*left-atrial-appendage-closure | Left atrial appendage closure | LAA closure; left atrial appendage occlusion; LAA occlusion; Watchman; LAAO | procedure | M:D000097546 |  | MeSH 2024
*pfo-closure | PFO closure | patent foramen ovale closure | procedure |
*atrial-septal-defect-closure | Atrial septal defect closure | ASD closure | procedure |
*dialysis-vascular-access | Dialysis vascular access | arteriovenous access; AV access; dialysis access; hemodialysis access; vascular access for hemodialysis | procedure |
*arteriovenous-fistula-for-dialysis | Arteriovenous fistula for dialysis | AVF; AV fistula; arteriovenous fistula surgery; AV fistula surgery; arteriovenous fistula creation; creation of arteriovenous fistula; creation of an arteriovenous fistula | dialysis-vascular-access |
*arteriovenous-graft | Arteriovenous graft | AV graft | dialysis-vascular-access |
*congenital-heart-surgery | Congenital heart surgery | congenital cardiac surgery | cardiac-surgery |
*fontan-procedure | Fontan procedure | Fontan; Fontan operation | congenital-heart-surgery | M:D018729 |  | MeSH 2024
*norwood-procedure | Norwood procedure |  | congenital-heart-surgery | M:D058327 |  | MeSH 2024
*glenn-procedure | Glenn procedure |  | congenital-heart-surgery |
*pericardial-procedure | Pericardiocentesis |  | procedure | M:D020519 |  | MeSH 2024
*pericardiectomy | Pericardiectomy |  | procedure | M:D010492 |  | MeSH 2024
*pericardial-window | Pericardial window |  | procedure |
*redo-cardiac-surgery | Redo cardiac surgery | redo sternotomy; redo surgery of the heart | cardiac-surgery |
varicose-vein-treatment | Varicose vein treatment |  | procedure |
sclerotherapy | Sclerotherapy |  | varicose-vein-treatment | M:D015911 |  | MeSH 2024
vein-stripping | Vein stripping |  | varicose-vein-treatment |
endovenous-ablation | Endovenous ablation | endovenous thermal ablation; venous ablation | varicose-vein-treatment |
endovenous-laser-ablation | Endovenous laser ablation |  | varicose-vein-treatment |
varicose-vein-surgery | Varicose vein surgery |  | varicose-vein-treatment |
*embolization | Embolization | endovascular embolization | procedure |
*arterial-embolization | Arterial embolization | transarterial embolization; TAE embolization | embolization |
*hepatic-artery-embolization | Hepatic artery embolization |  | embolization |
*endovascular-coiling | Endovascular coiling | coiling; aneurysm coiling; coil embolization | embolization |
*prostatic-artery-embolization | Prostatic artery embolization | prostate artery embolization | embolization |
*portal-vein-embolization | Portal vein embolization |  | embolization |
*chemoembolization | Chemoembolization | TACE; transarterial chemoembolization; transcatheter arterial chemoembolization; trans-arterial chemoembolization; hepatic arterial chemoembolization; DEB-TACE | embolization |
*radioembolization | Radioembolization | SIRT; TARE; selective internal radiation therapy; Y-90 radioembolization; transarterial radioembolization; yttrium-90 radioembolization; Y90 | embolization |
*tumor-ablation | Tumor ablation | ablative therapy; local ablation; ablative treatment | procedure |
*radiofrequency-ablation | Radiofrequency ablation | RFA | tumor-ablation | M:D000078703 |  | MeSH 2024
*microwave-ablation | Microwave ablation |  | tumor-ablation |
*percutaneous-ethanol-injection | Percutaneous ethanol injection |  | tumor-ablation |
*high-intensity-focused-ultrasound | High-intensity focused ultrasound | HIFU | tumor-ablation |
*thermal-ablation | Thermal ablation |  | tumor-ablation |
*percutaneous-ablation | Percutaneous ablation |  | tumor-ablation |
cryotherapy | Cryotherapy |  | procedure | M:D017679 |  | MeSH 2024
cryosurgery | Cryosurgery | cryoablation; cryo-ablation | procedure | M:D003452 |  | MeSH 2024
*renal-denervation | Renal denervation | renal sympathetic denervation | procedure |
*fracture-surgery | Fracture surgery | fracture fixation; fracture repair; surgical fracture fixation; surgical fixation of fracture | orthopedic-surgery |
*open-reduction-internal-fixation | Open reduction internal fixation | ORIF; open reduction and internal fixation | fracture-surgery |
*external-fixation | External fixation | external fixator | fracture-surgery |
*intramedullary-nailing | Intramedullary nailing | intramedullary nail | fracture-surgery |
*hip-fracture-surgery | Hip fracture surgery |  | fracture-surgery |
*internal-fixation | Internal fixation |  | fracture-surgery |
closed-reduction | Closed reduction | fracture reduction; fracture manipulation; closed manipulation; closed reduction of fracture | procedure |
*hemiarthroplasty | Hemiarthroplasty | hip hemiarthroplasty; bipolar hemiarthroplasty | joint-replacement | M:D062785 |  | MeSH 2024
*ankle-surgery | Ankle surgery |  | orthopedic-surgery |
*ankle-arthrodesis | Ankle arthrodesis | ankle fusion | ankle-surgery |
*total-ankle-arthroplasty | Total ankle arthroplasty | total ankle replacement; ankle replacement | ankle-surgery |
*subtalar-arthrodesis | Subtalar arthrodesis |  | ankle-surgery |
*triple-arthrodesis | Triple arthrodesis |  | ankle-surgery |
*calcaneal-osteotomy | Calcaneal osteotomy |  | ankle-surgery |
*hindfoot-surgery | Hindfoot surgery |  | ankle-surgery |
*elbow-surgery | Elbow surgery | elbow operation | orthopedic-surgery |
*elbow-arthroplasty | Elbow arthroplasty |  | elbow-surgery |
*wrist-surgery | Wrist surgery |  | orthopedic-surgery |
*wrist-fusion | Wrist fusion |  | wrist-surgery |
*wrist-arthroscopy | Wrist arthroscopy |  | wrist-surgery |
*osteotomy-of-a-limb | Osteotomy of a limb |  | orthopedic-surgery |
*high-tibial-osteotomy | High tibial osteotomy | tibial osteotomy | osteotomy-of-a-limb |
*periacetabular-osteotomy | Periacetabular osteotomy |  | osteotomy-of-a-limb |
*femoral-osteotomy | Femoral osteotomy |  | osteotomy-of-a-limb |
*corrective-osteotomy | Corrective osteotomy |  | osteotomy-of-a-limb |
*pelvic-osteotomy | Pelvic osteotomy |  | osteotomy-of-a-limb |
*ligament-surgery | Ligament surgery |  | orthopedic-surgery |
*pcl-reconstruction | PCL reconstruction |  | ligament-surgery |
*mpfl-reconstruction | MPFL reconstruction |  | ligament-surgery |
*knee-ligament-surgery | Knee ligament surgery | knee ligament reconstruction; multiligament reconstruction | ligament-surgery |
*lateral-extra-articular-tenodesis | Lateral extra-articular tenodesis |  | ligament-surgery |
*ligament-reconstruction | Ligament reconstruction |  | ligament-surgery |
*ligament-repair | Ligament repair |  | ligament-surgery |
*meniscus-surgery | Meniscus surgery | meniscal surgery | orthopedic-surgery |
*meniscectomy | Meniscectomy | partial meniscectomy; arthroscopic partial meniscectomy | meniscus-surgery | M:D000074403 |  | MeSH 2024
*meniscal-repair | Meniscal repair | meniscus repair | meniscus-surgery |
*meniscus-transplant | Meniscus transplant |  | meniscus-surgery |
*cartilage-repair | Cartilage repair | cartilage repair procedure; cartilage repair surgery | orthopedic-surgery |
*microfracture | Microfracture | microfracture surgery | cartilage-repair |
*mosaicplasty | Mosaicplasty |  | cartilage-repair |
*osteochondral-graft | Osteochondral graft | osteochondral autograft transfer | cartilage-repair |
*tendon-surgery | Tendon surgery |  | orthopedic-surgery |
*tendon-repair | Tendon repair |  | tendon-surgery |
*tendon-transfer | Tendon transfer |  | tendon-surgery | M:D013709 |  | MeSH 2024
*achilles-tendon-repair | Achilles tendon repair |  | tendon-surgery |
*tenotomy | Tenotomy |  | tendon-surgery | M:D058971 |  | MeSH 2024
*tendon-release | Tendon release |  | tendon-surgery |
*tenodesis | Tenodesis |  | tendon-surgery | M:D053656 |  | MeSH 2024
*tendon-reconstruction | Tendon reconstruction |  | tendon-surgery |
carpal-tunnel-release | Carpal tunnel release | carpal tunnel surgery; carpal tunnel decompression; carpal tunnel decompressive surgery; carpal tunnel decompression surgery | surgery |
*vertebral-augmentation | Vertebral augmentation |  | spinal-surgery |
*vertebroplasty | Vertebroplasty |  | vertebral-augmentation | M:D054854 |  | MeSH 2024
*kyphoplasty | Kyphoplasty |  | vertebral-augmentation | M:D058498 |  | MeSH 2024
*epidural-neuroplasty | Epidural neuroplasty | percutaneous epidural neuroplasty; epidurolysis; epidural adhesiolysis | procedure |
*epiduroscopy | Epiduroscopy |  | procedure |
*rhizotomy | Rhizotomy |  | procedure | M:D019051 |  | MeSH 2024
*selective-dorsal-rhizotomy | Selective dorsal rhizotomy |  | rhizotomy |
*radiofrequency-denervation | Radiofrequency denervation | radiofrequency rhizotomy; radiofrequency neurotomy; medial branch ablation; facet denervation | procedure |
facet-joint-injection | Facet joint injection | facet injection | joint-injection |
sacroiliac-joint-injection | Sacroiliac joint injection |  | joint-injection |
medial-branch-block | Medial branch block | facet joint block | joint-injection |
spinal-injection | Spinal injection |  | procedure | M:D007278 |  | MeSH 2024
nerve-root-injection | Nerve root injection | selective nerve root block; nerve root block | spinal-injection |
transforaminal-injection | Transforaminal injection |  | spinal-injection |
trigger-point-injection | Trigger point injection |  | procedure |
occipital-nerve-block | Occipital nerve block | greater occipital nerve block; GON block | nerve-block |
brachial-plexus-block | Brachial plexus block |  | nerve-block | M:D065527 |  | MeSH 2024
interscalene-block | Interscalene block | interscalene nerve block; interscalene brachial plexus block | brachial-plexus-block |
supraclavicular-block | Supraclavicular block | supraclavicular brachial plexus block | brachial-plexus-block |
axillary-block | Axillary block | axillary brachial plexus block | brachial-plexus-block |
infraclavicular-block | Infraclavicular block |  | brachial-plexus-block |
fascial-plane-block | Fascial plane block |  | nerve-block |
transversus-abdominis-plane-block | Transversus abdominis plane block | TAP block | fascial-plane-block |
erector-spinae-plane-block | Erector spinae plane block | ESP block; erector spinae block | fascial-plane-block |
quadratus-lumborum-block | Quadratus lumborum block |  | fascial-plane-block |
pecs-block | PECS block |  | fascial-plane-block |
paravertebral-block | Paravertebral block | thoracic paravertebral block | nerve-block |
serratus-plane-block | Serratus plane block |  | fascial-plane-block |
fascia-iliaca-block | Fascia iliaca block |  | fascial-plane-block |
adductor-canal-block | Adductor canal block |  | nerve-block |
femoral-nerve-block | Femoral nerve block |  | nerve-block |
sciatic-nerve-block | Sciatic nerve block |  | nerve-block |
intercostal-nerve-block | Intercostal nerve block |  | nerve-block |
`,
};
