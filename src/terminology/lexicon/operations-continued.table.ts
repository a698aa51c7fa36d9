import { rowsOfKinds } from '../lexicon-kinds.ts';
import type { LexiconTable } from '../lexicon-table.ts';

/** Operations by organ and kind, and the devices that they leave. Lists as `rowsOfKinds` reads them. */
export const OPERATIONS_CONTINUED: LexiconTable = {
  kind: 'procedure',
  rows: rowsOfKinds(`
vaginal-surgery:
*Colpotomy [M:D020884]
vaginal-hysterectomy:
*Laparoscopic-assisted vaginal hysterectomy = LAVH [S:75835007]
hysteroscopy:
*Hysteroscopic surgery = operative hysteroscopy
hysteroscopic-surgery:
*Hysteroscopic resection = transcervical resection; *Hysteroscopic polypectomy; *Hysteroscopic myomectomy
endometriosis-surgery:
*Excision of endometriosis; *Endometrioma excision
adnexal-surgery:
*Adnexectomy; *Bilateral adnexectomy
tubal-surgery:
*Tuboplasty; *Salpingostomy = salpingotomy [M:D012489]; *Neosalpingostomy
conization:
*Cold knife conization = cold knife cone; *Laser conization; *Cone biopsy
trachelectomy:
*Radical trachelectomy
vulvectomy:
*Radical vulvectomy
perineal-repair:
*Perineal tear repair
uterine-surgery:
*Metroplasty
metroplasty:
*Septum resection = uterine septum resection; *Hysteroscopic metroplasty
fetal-surgery:
Fetoscopic surgery; Fetoscopic laser = fetoscopic laser photocoagulation
uterine-balloon-tamponade:
Bakri balloon
breech-delivery:
Vaginal breech delivery; Breech extraction
epilepsy-surgery:
*Hemispherectomy [M:D038421]; *Hemispherotomy; *Functional hemispherectomy
skull-base-surgery:
*Endoscopic skull base surgery
posterior-fossa-surgery:
*Posterior fossa decompression; *Chiari decompression; *Suboccipital craniectomy
burr-hole-surgery:
*Burr-hole drainage; *Trepanation [M:D014207]
hematoma-evacuation:
*Intracerebral hemorrhage evacuation; *Minimally invasive hematoma evacuation; *Hematoma puncture and drainage
csf-shunt:
*Lumboperitoneal shunt; *Ventriculoatrial shunt = VA shunt; *Lumbar shunt
biopsy:
*Stereotactic biopsy; *Brain biopsy
stereotactic-biopsy:
*Stereotactic brain biopsy
extracranial-intracranial-bypass:
*STA-MCA bypass
peripheral-nerve-surgery:
*Nerve decompression; *Nerve repair = neurorrhaphy; *Neurolysis; *Nerve graft = nerve grafting; *Nerve transfer [M:D016067]; *Nerve reconstruction;
*Ulnar nerve decompression = cubital tunnel release; *Ulnar nerve transposition; *Neurectomy; *Denervation surgery; *Selective neurectomy; *Nerve transection;
*Brachial plexus surgery
brachial-plexus-surgery:
*Brachial plexus reconstruction
discectomy:
*Microdiscectomy = lumbar microdiscectomy; *Lumbar discectomy; *Percutaneous discectomy [M:D017587]
disc-surgery:
*Lumbar disc surgery
cervical-spine-surgery:
*Anterior cervical discectomy and fusion = ACDF; *Anterior cervical discectomy; *Cervical fusion
disc-replacement:
*Cervical disc arthroplasty
spinal-fusion:
*Posterior spinal fusion; *Posterior lumbar interbody fusion = PLIF; *Transforaminal lumbar interbody fusion = TLIF; *Lumbar interbody fusion;
*Anterior lumbar interbody fusion; *Posterolateral fusion; *Instrumented fusion
orthopedic-hardware:
*Pedicle screw = pedicle screw fixation [M:D065289]; *Spinal rods; *Growing rods; Bone plate = locking plate [M:D001860];
Bone screw = surgical screws = orthopedic screws [M:D001863]
shoulder-surgery:
*Shoulder stabilization = shoulder stabilization surgery; *Subacromial decompression; *Acromioplasty;
Acromioclavicular reconstruction = AC joint reconstruction = acromioclavicular joint reconstruction
shoulder-stabilization:
*Bankart repair; *Latarjet = Latarjet procedure
orthopedic-surgery:
*Labral repair = labrum repair; *Capsular release = joint capsule release [M:D057913]; *Arthrolysis; *Synovectomy [M:D000074402];
*Ilizarov fixation = Ilizarov = circular frame; *Limb lengthening = distraction osteogenesis = bone lengthening [M:D001852]; *Bone resection;
*Major orthopedic surgery; *Major joint surgery
labral-repair:
*SLAP repair
tenodesis:
*Biceps tenodesis
tenotomy:
*Biceps tenotomy
capsular-release:
*Arthroscopic capsular release
arthrocentesis:
Knee aspiration
synovectomy:
*Arthroscopic synovectomy
intramedullary-nailing:
*Femoral nailing = femoral nail
femoral-nailing:
*Cephalomedullary nail = cephalomedullary nailing; *Gamma nail; *Proximal femoral nail; *Antegrade nailing
percutaneous-pinning:
*Kirschner wire = K-wire; *Percutaneous screw fixation = percutaneous screw; *Closed reduction and percutaneous pinning
osteosynthesis:
*Plate fixation = plate osteosynthesis; *Screw fixation
limb-lengthening:
*Leg lengthening
bone-resection:
*Bone tumor resection; *Ostectomy
calcaneal-osteotomy:
*Medial displacement calcaneal osteotomy; *Dwyer osteotomy; *Lateral calcaneal osteotomy
tendon-surgery:
*Achilles tendon surgery = Achilles surgery; *Gastrocnemius recession
achilles-tendon-surgery:
*Achilles tendon reconstruction = Achilles tendon surgical reconstruction; *Achilles tendon lengthening
tendon-repair:
*Quadriceps tendon repair; *Patellar tendon repair; *Flexor tendon repair; *Extensor tendon repair
limb-surgery orthopedic-surgery:
*Upper extremity surgery = upper limb surgery = upper extremity operation
upper-extremity-surgery:
*Arm surgery; *Forearm surgery
lower-extremity-amputation:
*Foot amputation; *Transmetatarsal amputation; *Ray amputation; *Forefoot amputation
amputation:
*Minor amputation; *Finger amputation = digit amputation; *Hand amputation; *Arm amputation; *Hemipelvectomy [M:D006428]; *Hip disarticulation
replantation:
*Finger replantation; *Limb replantation
mastectomy:
*Prophylactic mastectomy = risk-reducing mastectomy [M:D000072036]; *Skin-sparing mastectomy; *Nipple-sparing mastectomy;
*Subcutaneous mastectomy [M:D015414 S:70183006]; *Simple mastectomy = total mastectomy [M:D015413]; *Unilateral mastectomy
prophylactic-mastectomy:
*Bilateral prophylactic mastectomy; *Contralateral prophylactic mastectomy
mammoplasty:
*Breast reduction = reduction mammoplasty = reduction mammaplasty = breast reduction surgery [S:59214008]; *Mastopexy = breast lift
breast-reconstruction:
*Autologous breast reconstruction; *Implant-based breast reconstruction; *Immediate breast reconstruction; *Delayed breast reconstruction
autologous-breast-reconstruction:
*DIEP flap = deep inferior epigastric perforator flap; *TRAM flap; *Latissimus dorsi flap
lumpectomy:
*Quadrantectomy; *Segmental mastectomy [M:D015412]; *Partial mastectomy [S:64368001]; *Wide local excision of the breast
thyroidectomy:
*Near-total thyroidectomy; *Subtotal thyroidectomy [S:30956003]; *Partial thyroidectomy; *Completion thyroidectomy; *Thyroid lobectomy;
*Bilateral thyroidectomy
neck-surgery:
*Anterior neck surgery
head-and-neck-surgery:
*Facial surgery = surgery of the face; *Glossectomy [M:D005927]; *Tongue surgery = tongue base surgery; *Pharyngectomy [M:D010611];
*Pharyngolaryngectomy = laryngopharyngectomy; *Transoral surgery
facial-surgery:
*Facial reconstruction = facial reconstructive surgery
skin-flap:
*Free flap = free tissue transfer = microvascular free flap = free flap surgery = free flap reconstruction [M:D058752]; *Local flap = local skin flap;
*Rotation flap; *Pedicled flap; *Muscle flap; *Myocutaneous flap [M:D064827]
free-flap:
*Fibula free flap
skin-lesion-excision:
Mole removal = nevus excision; Shave excision
pilonidal-sinus-surgery:
Pilonidal cyst excision
burn-surgery:
*Escharotomy; *Burn excision = burn wound excision = tangential excision = eschar excision
body-contouring-surgery:
*Brachioplasty; *Thighplasty; *Lipectomy [M:D015187]
eyelid-surgery:
Upper eyelid blepharoplasty; Lower eyelid blepharoplasty; Tarsorrhaphy; Entropion surgery = entropion repair; Ectropion surgery; Eyelid reconstruction;
Chalazion surgery = chalazion excision
ear-surgery:
Otoplasty; Ear reconstruction = auricular reconstruction = microtia reconstruction; *Stapes surgery [M:D013201]; *Ossiculoplasty;
*Myringoplasty = eardrum repair [M:D009225]; *Tympanomastoidectomy [S:31932005]; *Cholesteatoma surgery; *Labyrinthectomy;
*Vestibular neurectomy = vestibular nerve section; *Endolymphatic sac surgery
microneedling:
Microneedling radiofrequency = radiofrequency microneedling
laser-treatment:
Ablative laser = ablative laser treatment; Fractional laser; Pulsed dye laser; Excimer laser [M:D054018]; Nd:YAG laser; Alexandrite laser;
Diode laser [M:D054023]; Erbium laser; High-intensity laser therapy; Non-ablative laser; Laser ablation
ablative-laser:
CO2 laser = carbon dioxide laser
fractional-laser:
Fractional CO2 laser
permanent-makeup:
Permanent eyeliner; Microblading
hair-removal:
Waxing; Electrolysis hair removal
cleft-surgery:
*Cleft palate repair = cleft palate surgery; *Cleft lip repair = cheiloplasty = cleft lip surgery
glossectomy:
*Hemiglossectomy; *Partial glossectomy
maxillofacial-surgery:
*Maxillectomy; *Maxillary surgery
mandibular-surgery:
*Mandibulectomy = mandibular resection = jaw resection; *Mandibular reconstruction = mandible reconstruction [M:D063175]
mandibulectomy:
*Segmental mandibulectomy
orthognathic-surgery:
*Genioplasty [M:D063172]; *Le Fort I osteotomy; *Le Fort osteotomy [M:D019340]
transoral-surgery:
*Transoral robotic surgery = TORS; *Transoral laser microsurgery
salivary-gland-surgery:
*Salivary gland excision = sialadenectomy
salivary-gland-excision:
*Submandibular gland excision = submandibulectomy
endoscopy:
Sialendoscopy
laryngeal-surgery:
*Laryngeal framework surgery; *Laryngeal reinnervation; *Vocal cord injection = vocal fold injection
laryngeal-framework-surgery:
*Arytenoid adduction
laryngectomy:
*Partial laryngectomy; *Total laryngectomy
stapes-surgery:
*Stapedectomy; *Stapedotomy
nasal-surgery:
Turbinate surgery; Nasal septal surgery = septal surgery = nasal septum surgery
turbinate-surgery:
Turbinectomy = inferior turbinectomy [S:51302004]; Turbinoplasty; Turbinate reduction = inferior turbinate reduction
sinus-surgery:
Balloon sinuplasty = sinuplasty = sinus balloon dilation; Ethmoidectomy; Antrostomy; Caldwell-Luc
ear-nose-throat-surgery:
Tonsillotomy = intracapsular tonsillectomy = partial tonsillectomy
sleep-apnea-surgery:
Uvulectomy; Uvuloplasty; Palatal implants; Expansion sphincter pharyngoplasty
glaucoma-surgery:
Goniotomy; Trabeculotomy; Canaloplasty; Minimally invasive glaucoma surgery = MIGS; iStent = trabecular bypass;
Glaucoma filtering surgery = filtering surgery = filtration surgery = glaucoma filtration surgery = glaucoma filter surgery [M:D018463]; Deep sclerectomy;
Cyclophotocoagulation; Cyclodestructive procedure = cyclodestruction; Cyclocryotherapy
eye-surgery:
Iridectomy = surgical iridectomy [M:D032801]; Iridoplasty = laser iridoplasty; Lensectomy = lens extraction; *Keratoprosthesis = artificial cornea;
*Vitreous surgery; Transpupillary thermotherapy; *Extraocular muscle surgery = eye muscle surgery; *Orbital surgery; Lacrimal surgery; Conjunctival surgery;
Amniotic membrane transplantation = amniotic membrane graft
cataract-surgery:
*Femtosecond laser-assisted cataract surgery; *Small incision cataract surgery = manual small incision cataract surgery; *Extracapsular cataract extraction;
*Phacovitrectomy
intraocular-lens:
*Intraocular lens implantation = IOL implantation = intraocular lens implant [M:D019654]; *Posterior chamber intraocular lens;
*Multifocal intraocular lens [M:D000075542]; *Anterior chamber intraocular lens; *Toric intraocular lens;
*Phakic intraocular lens = implantable collamer lens [M:D054120]
refractive-surgery:
*Photorefractive keratectomy = PRK [M:D018903]; *LASEK; *Small incision lenticule extraction; *Radial keratotomy [M:D007646]
corneal-surgery:
Phototherapeutic keratectomy; Intracorneal ring segments = intrastromal corneal ring segments = INTACS = corneal ring segments; Corneal inlay
corneal-transplantation:
*Endothelial keratoplasty; *Lamellar keratoplasty
endothelial-keratoplasty:
*DSAEK; *DMEK = Descemet membrane endothelial keratoplasty; *Descemet stripping endothelial keratoplasty = DSEK [M:D057111]
lamellar-keratoplasty:
*Deep anterior lamellar keratoplasty = DALK
keratoprosthesis:
*Boston keratoprosthesis
retinal-surgery:
*Vitreoretinal surgery [M:D057586]
vitreoretinal-surgery:
*Retinal detachment surgery = retinal detachment repair = retinal reattachment surgery; *Macular surgery;
*Epiretinal membrane surgery = epi-retinal membrane surgery = epiretinal membrane peeling; *Macular hole surgery; *Pneumatic retinopexy; *Submacular surgery
laser-photocoagulation:
Laser retinopexy; Focal/grid laser; Micropulse laser
periocular-injection:
Subtenon injection = sub-Tenon injection; Subconjunctival injection; Retrobulbar injection; Peribulbar injection
intraocular-injection:
Intracameral injection [M:D000097807]; Suprachoroidal injection
strabismus-surgery:
*Strabismus correction = strabismus operation = squint surgery
orbital-surgery:
*Orbital decompression = orbital decompression surgery; *Orbitotomy; *Orbital exenteration
lacrimal-surgery:
Dacryocystorhinostomy [M:D003608]; Lacrimal duct surgery; Nasolacrimal duct probing = lacrimal probing
conjunctival-surgery:
Conjunctivoplasty; Conjunctival excision; Conjunctivochalasis surgery
laser-eye-treatment:
Ocular laser surgery
kidney-transplantation pancreas-transplantation:
*Combined kidney-pancreas transplantation = simultaneous pancreas-kidney transplantation = kidney-pancreas transplant = SPK transplant = pancreas-kidney transplant
lung-transplantation:
*Bilateral lung transplantation = double lung transplant = double lung transplantation = bilateral lung transplant [S:232658009];
*Single lung transplantation = single lung transplant
allogeneic-stem-cell-transplantation:
*Unrelated donor transplantation = unrelated donor transplant = unrelated donor stem cell transplantation;
*Matched sibling donor transplantation = matched sibling donor transplant; *Matched related donor transplant
unrelated-donor-transplantation:
*Matched unrelated donor transplantation = MUD transplant
knee-replacement:
*Simultaneous bilateral total knee arthroplasty = simultaneous bilateral knee replacement;
*Bilateral total knee arthroplasty = bilateral knee replacement = bilateral TKA
patent-ductus-arteriosus-closure:
*Ductal ligation = PDA ligation = ligation of ductus arteriosus
atrial-switch-operation:
*Mustard procedure; *Senning procedure
aortic-aneurysm-repair:
*Abdominal aortic aneurysm repair = AAA repair; *Abdominal aortic surgery
stent-graft:
*Aortic endograft = aortic stent graft = endograft
vascular-ligation:
*Artery ligation = arterial ligation
abdominal-surgery laparoscopic-surgery:
*Laparoscopic abdominal surgery = laparoscopic abdominal procedure = laparoscopic intra-abdominal surgery
flow-diverter:
*Pipeline embolization device
breast-surgery:
*Breast conservation = breast-conserving therapy = breast conservation therapy = breast conservation surgery = breast-sparing surgery
esophagectomy:
*Ivor Lewis esophagectomy; *McKeown esophagectomy; *Minimally invasive esophagectomy; *Transhiatal esophagectomy; *Esophagogastrectomy = esophago-gastrectomy
`),
};
