import { rowsOfKinds } from '../lexicon-kinds.ts';
import type { LexiconTable } from '../lexicon-table.ts';

/** Devices, implants, aids and materials. Lists as `rowsOfKinds` reads them. */
export const DEVICES_AND_MATERIALS: LexiconTable = {
  kind: 'procedure',
  rows: rowsOfKinds(`
procedure:
Bodily implant; Body implant; Assistive device [M:D012656]; Technical aid; Ambulatory aid; Ambulatory assistive device; Gait aid; Mobility aid;
Ambulation aid; Prosthetic device; Prosthetic implant [M:D019736]; Endoprosthesis; Implantation of an endoprosthesis; Catheter insertion; Catheter placement;
Catheter implantation; Indwelling device; Invasive device; Indwelling medical device; Indwelling foreign device; Motorized scooter [M:D000093102];
Mobility scooter; Electric scooter; Hospital bed; Lift device; *External pacemaker; *Temporary pacemaker; *Temporary pacing; *Temporary transvenous pacemaker;
*External cardiac pacemaker; *Temporary pacing wire; *Epicardial pacing wires; *Temporary cardiac pacemaker; *Ventricular pacing; *Right ventricular pacing;
*Cardiac pacing; *Atrial pacing; *His bundle pacing; *Conduction system pacing; *Left bundle branch pacing; *Antitachycardia pacing; *Overdrive pacing;
Wearable cardioverter defibrillator; LifeVest; Wearable defibrillator; *Embolic protection device [M:D057505]; Vascular closure device [M:D065506];
*Endovascular device; *Intravascular device; *Endovascular coil; *Vascular coil; *Embolization coil; *Intracranial coil; *Coils in the brain; *Aneurysm coil;
*Vascular clip; *Surgical clips; *Hemostatic clip; *Hemoclip; *Metallic surgical clip; *Surgical staples; *Clips and staples; *Metal staples;
*Metallic staples; *Wire sutures; *Metal sutures; *Brain implant; *Intracranial device; *Implanted brain device; *Intracranial electrode; *Cranial implant;
*Intracranial metal implant; *Intracranial metallic device; *Bone growth stimulator; *Bone stimulator; *Bone fusion stimulator; *Implanted hearing device;
*Hearing implant; *Auditory implant; *Bilateral cochlear implants; *Bilateral cochlear implantation; *Implantable hearing aid; *Cochlear implant processor;
*Cochlear implant electrode; *Cochlear implant surgery; *Cochlear implant system; Eye prosthesis; Ocular prosthesis [M:D005137]; Artificial eye;
Prosthetic eye; Orbital ball implant; Orbital prosthesis; Anophthalmic socket implant; Rigid gas permeable contact lens; RGP lens; Rigid contact lenses;
Rigid contact lens; Rigid gas-permeable lenses; Hard contact lens; Hard contact lenses; Gas permeable lenses; RGP lenses; Gas permeable contact lenses;
RGP contact lenses; Soft contact lens [M:D003263]; Soft contact lenses; Daily disposable contact lenses; Disposable contact lenses; Silicone hydrogel lenses;
Soft lenses; Silicone hydrogel contact lenses; Bandage contact lens; Therapeutic contact lens; Toric contact lenses; Multifocal contact lenses;
Extended-wear contact lenses [M:D003262]; Overnight contact lens wear; Daily disposable lenses; Cosmetic contact lenses; Colored contact lenses; Scleral lens;
Scleral lenses; Scleral lens wear; Scleral contact lens; PROSE lens; Hybrid contact lens; Mini-scleral lens; Scleral contact lenses; Eyeglasses [M:D005139];
Spectacles; Corrective lenses; Bifocals; Prescription glasses; Prism glasses; Progressive addition lenses; Bifocal glasses; Spectacle wear; Eye glasses;
Eye patch; Eye patching; Patching therapy; Occlusion therapy; Low vision aid; Magnifier; IUD insertion = insertion of an IUD; IUD removal = removal of an IUD = removal of intrauterine device [S:68254000];
IUD placement; Intrauterine device insertion; *Double-J stent placement; *Double J ureteral stent = ureteral double-J stent; *Ureteral catheter;
*Ureteric catheter; *Indwelling ureteral stent; *Double-J stent insertion; External urinary catheter; Condom catheter; Urinary drainage device; Penile clamp;
Urinary collection device; External collection device; Urinary pads; Incontinence pads [M:D016496]; Absorbent pads [M:D041342]; Diapers; Ring pessary;
Vaginal ring pessary; Pelvic organ prolapse pessary; Vaginal cone; Vaginal dilator; Rectal catheter; Rectal tube;
Fecal management system = stool management system; Rectal stimulation device; Rectal balloon; Rectal thermometer; Rectal spacer;
Peripherally inserted catheter; Midline catheter; PICC insertion; PICC catheter; Peripherally inserted central venous catheter; PICC line insertion;
Artificial pancreas [M:D019397]; Closed-loop insulin delivery; Closed loop system = closed-loop insulin; Hybrid closed-loop; Automated insulin delivery; Artificial pancreas system;
Hybrid closed loop system; Closed loop insulin pump; Sensor-augmented pump; Sensor-augmented pump therapy; Automated insulin delivery system;
Multiple daily injections; Multiple daily insulin injections; MDI therapy; MDI insulin; Multiple daily injection therapy; Basal-bolus insulin therapy;
Intensive insulin therapy; Intensified insulin therapy; Basal-bolus therapy; Basal-bolus insulin; Infusion system; Infusion device; External infusion pump;
Syringe pump; Elastomeric pump; Pump carrier; Subcutaneous infusion pump; Drug infusion device; Intrathecal catheter; Spinal catheter; Intraspinal catheter;
Ommaya reservoir; Intraventricular catheter; Ventricular catheter; Epidural pump; Intrathecal port; Intraventricular reservoir; Nasal splint; Nasal stent;
Drug-eluting sinus stent; Sinus stent; Sinus implant; Nasal dilator strip; Nasal dilator; Nasal strips; Positional therapy; Sleep position trainer;
Positional therapy device; Anti-snoring device; Snoring device; Tongue retaining device; Expiratory positive airway pressure device;
Adaptive servo-ventilation; ASV ventilation; Adaptive servoventilation; Auto-titrating CPAP = auto-CPAP; PAP device; CPAP device; CPAP machine;
Voice prosthesis; Tracheoesophageal prosthesis; Electrolarynx; Speech valve; Speaking valve; Tracheoesophageal voice prosthesis; Passy-Muir valve;
Tracheostomy tube; Tracheal cannula; Tracheal T-tube; Tracheostomy cannula; Laryngectomy tube; Artificial airway; Oropharyngeal airway; Nasopharyngeal airway;
Advanced airway; Oral airway; Esophageal obturator airway; Combitube; i-gel; ProSeal LMA; Intubating laryngeal mask; Video laryngoscope; Videolaryngoscope;
GlideScope; Macintosh laryngoscope; Bougie; Stylet; Esophageal temperature probe; Esophageal stethoscope; Nasogastric probe; pH capsule; pH probe;
pH meter catheter; Bravo capsule; pH catheter; Wireless pH capsule; *Magnetic sphincter augmentation; *LINX = LINX device; *Magnetic esophageal sphincter;
*Vagal blocking device; *Vagal block device; *Duodenal-jejunal bypass liner; *EndoBarrier; *Duodenal mucosal resurfacing; *Aspiration therapy device;
*AspireAssist; *Metallic joint prosthesis; *Metal joint replacement; *Joint implant; *Orthopedic prosthesis; *Metal prosthesis; *Metallic prosthesis;
*Joint endoprosthesis; *Metal joint prosthesis; *Osteosynthesis material; *Internal fixation material; *Fixation material; *Metal hardware; *Metalwork;
*Orthopedic metalwork; *Surgical metal; *Metallic hardware; *Osteosynthetic material; *Orthopedic fixation device [M:D009984]; *Bone cement;
*Fixation hardware; *Surgical plate; *Metal plate; *Surgical rods; *Metal rods; *Metal screw; *Metal pins; *Surgical pins; *Metallic plates; *Metallic screws;
Metal chips; Metal filings; Metal shavings; Metal splinter; Metallic splinters; Shrapnel; Bullet fragments; Metal shrapnel; Metallic slivers; Metal slivers;
Shrapnel fragments; Metallic particles; Retained metal fragments; Retained bullet; Jewelry; Jewellery; Non-removable jewelry; Non-removable piercing;
Nonremovable jewelry; Non-removable metal; Transdermal patch [M:D057968]; Medication patch; Transdermal medication patch; Drug patch; Skin patch medication;
Transdermal delivery system; Transdermal drug delivery system; Insulin pen; Injection pen; Autoinjector; Auto-injector; Prefilled syringe;
Dry powder inhaler [M:D058995]; Metered dose inhaler [M:D036501]; Pressurized metered dose inhaler; MDI inhaler; DPI inhaler; Spacer device; Holding chamber;
Valved holding chamber; Soft mist inhaler; Bandaging; Elastic bandage; Multilayer bandage; Multilayer compression bandage;
Short-stretch bandage; Occlusive dressing [M:D009779]; Hydrocolloid dressing [M:D047070]; Adhesive dressing; Adhesive bandage; Compression dressing;
Gauze dressing; Foam dressing; Hydrogel dressing; Silver dressing; Unna boot; Pressure dressing; Medical tape; Steri-strips; Skin adhesive; Skin glue;
Tissue adhesive [M:D014014]; Surgical adhesive; Wound adhesive; Tissue glue; Absorbable sutures; Non-absorbable sutures; Skin suture; Subcuticular suture;
Laceration repair; Wound repair; Skin closure; Primary closure; Surgical closure; Staple closure; Skin stapling; Surgical stapling [M:D017792];
Tourniquet [M:D014111]; Pneumatic tourniquet; Thigh tourniquet; Compression sleeve; Lymphedema garment; Multilayer compression; Complete decongestive therapy;
Complex decongestive therapy; Decongestive lymphatic therapy; Complex decongestive physiotherapy; Abdominal binder; Pressure garment; Pressure therapy;
Compression bandaging; Offloading device; Offloading; Total contact casting; Removable cast walker; Therapeutic footwear; Orthopedic shoes; Diabetic shoes;
Foot insoles; Custom-made footwear; Orthopedic footwear; Shoe insert; Orthotic insoles; Heel lift; Shoe lift; Kinesiology tape; Kinesio tape; Kinesiotaping;
Kinesiology taping; Kinesiotape; Athletic tape [M:D055052]; Taping; Athletic taping; Therapeutic taping; Cranial orthosis; Helmet therapy; Cranial helmet;
Helmet orthosis; Brain-computer interface [M:D062207]; Brain-machine interface; Tremor device; Eye-tracking device;
Augmentative and alternative communication; Augmentative communication device; Speech-generating device; Wearable sensor; Wearable monitor; Smartwatch;
Smart watch; Apple Watch; Fitbit; Activity watch; Wrist-worn device; Sleep tracker; Virtual reality headset; Head-mounted display; Exergaming; Exergames;
Serious game; Nintendo Wii; Xbox Kinect; Personal protective equipment [M:D000067393]; Face mask; Surgical mask; N95 respirator [M:D000087162]; N95 mask;
Facial mask; Respirator mask; Mask wearing; Hearing protection; Earplugs; Ear plugs; Protective goggles; Latex gloves; Mosquito net [M:D057147];
Insecticide-treated net; Insecticide-treated bed net; Bed net; Bednet; Long-lasting insecticidal net; Insecticide-treated bednet [M:D057148];
Pacifier [M:D041361]; Pacifier use; Sucking habit; Thumb sucking; Non-nutritive sucking; Digit sucking; Breast pump; Breast pumping; Milk expression;
Breast milk expression; Expressed breast milk; Nipple shield; Incubator care; Incubator [M:D007185]; Radiant warmer; Forced-air warming; Active warming;
Warming blanket; Warming device; Cooling blanket; Cooling device; Cooling vest; Surface cooling; Endovascular cooling; Intravascular cooling;
Surgical incision; Skin incision; Midline incision; Midline laparotomy; Pfannenstiel incision; Pfannenstiel skin incision; Transverse incision;
Mini-laparotomy; Minilaparotomy; Thoracoabdominal incision; Abdominal incision; Laparotomy incision; Subcostal incision; Groin incision; Inguinal incision;
Sternal incision; Mini-thoracotomy; Minithoracotomy; Mini-sternotomy; Ministernotomy; Posterolateral thoracotomy; Anterolateral thoracotomy;
Clamshell incision; Uterine incision; Conversion to open surgery [M:D061887]; Conversion to laparotomy; Converted to open surgery; Conversion to open;
Converted to laparotomy; Conversion to an open procedure; Conversion to thoracotomy; Palliative procedure; Gender-affirming surgery;
Gender affirmation surgery; Sex reassignment surgery [M:D057830]; Gender reassignment surgery; Gender confirmation surgery; Gender-affirming hormone therapy;
Gender-affirming treatment; Cross-sex hormone therapy; Gender-affirming hormones; Sex reassignment; Blood flow restriction exercise; BFR training
walking-aid:
Cane [M:D002183]; Walking frame = walker = rollator = walking walker = four-wheeled walker [M:D014853]; Knee scooter; Walking cane; Quad cane
pacemaker:
*Dual-chamber pacemaker; *Single-chamber pacemaker; *Leadless pacemaker = Micra;
*Biventricular pacemaker = biventricular pacing = CRT-P = cardiac resynchronization pacemaker; *Epicardial pacemaker; *Rate-responsive pacemaker;
*DDD pacemaker; *DR pacemaker
cardiac-device:
*Pacemaker lead; *Pacing lead; *Defibrillator lead; *Cardiac leads; *Epicardial leads; *Abandoned leads; *Abandoned pacemaker lead; *Pacemaker wires;
*Pacing wires; *Implanted electrodes [M:D004567]; *Intracardiac leads; *Implanted pulmonary artery pressure sensor; *CardioMEMS
implantable-cardioverter-defibrillator:
*Subcutaneous implantable cardioverter defibrillator = S-ICD = subcutaneous ICD; *Subcutaneous defibrillator
ventricular-assist-device:
*Right ventricular assist device = RVAD; *BiVAD = biventricular assist device; *TandemHeart; *HeartMate; *HeartWare
implanted-device:
*Magnetic implant; *Implanted magnetic device; *Magnetically activated implant; *Implanted magnet = magnets implanted; *Magnetic dental implant;
*Mandibular magnetic implant
implanted-electronic-device:
*Implanted pulse generator; *Electrical stimulator; *Implantable stimulator; *Implanted electrical stimulator; *Implanted stimulation device
hearing-aid:
Hearing amplification; Bilateral hearing aids; Amplification device
hormonal-intrauterine-device:
*Levonorgestrel-releasing intrauterine system = LNG-IUS; *Levonorgestrel intrauterine device; *Levonorgestrel IUD;
*LNG-IUD = levonorgestrel-releasing intrauterine device; *Mirena IUD
tubal-ligation:
Tubal occlusion device; Essure; Hysteroscopic sterilization; Tubal occlusive device; Essure device
stent:
*Stent of the urethra; *Urethral stent; *Prostatic stent
urinary-catheterization:
Transurethral catheter; Urethral catheter; Urethral catheterization; Chronic urinary catheter; Chronic indwelling catheter;
Chronic indwelling urinary catheter; Permanent urinary catheter; Long-term urinary catheter; Chronic catheterization; Foley; Foley catheterization;
Temporary urinary catheter; Long-term catheterization; Urinary tract catheter; Transurethral catheterization; Suprapubic cystostomy catheter
penile-prosthesis:
*Inflatable penile implant; *Three-piece inflatable penile prosthesis; *Malleable penile prosthesis; *Malleable penile implant; *Semirigid penile prosthesis
implantable-venous-port:
Port-a-cath catheter; Infusaport; Implantable venous access port; Totally implantable venous access port = TIVAP; Subcutaneous port
implanted-infusion-pump:
*Implanted insulin pump; *Implantable insulin pump; *Non-removable insulin pump
compression-therapy:
Intermittent pneumatic compression; Sequential compression device; Pneumatic compression; Pneumatic compression device;
Intermittent pneumatic compression device [M:D048228]; SCD compression
orthosis:
Cervical collar; Neck brace; Cervical orthosis; Lumbar brace; Lumbar corset; Lumbosacral orthosis; Thoracolumbosacral orthosis = TLSO; Spinal brace;
Spinal orthosis; Scoliosis brace; Boston brace; Halo vest; Rigid collar; Soft collar; Back brace; Lumbar belt; Spinal bracing; Thoracolumbar orthosis;
Wrist splint; Hand splint; Hand orthosis; Wrist orthosis; Wrist brace; Thumb splint; Night splint; Finger splint; Resting splint; Arm sling; Shoulder sling;
Shoulder immobilizer; Sling immobilization; Resting hand splint; Ankle brace; Walking boot; Ankle support; Knee orthosis; Unloader brace; Knee immobilizer;
Ankle orthosis; Ankle taping; Knee sleeve; Hip brace; Hip abduction brace; Pavlik harness; Hip orthosis; Knee-ankle-foot orthosis = KAFO; Lower limb orthosis;
Lower extremity orthosis; Foot drop stimulator
limb-prosthesis:
Myoelectric prosthesis; Upper limb prosthesis; Prosthetic arm; Transfemoral prosthesis; Transtibial prosthesis; Prosthetic foot; Prosthetic hand;
Prosthetic knee joint; Osseointegrated prosthesis; Prosthetic socket; Microprocessor knee; Lower extremity prosthesis
surgery:
Surgical treatment of trauma; Trauma surgery; Damage control surgery; Damage control laparotomy; Emergency laparotomy; Emergency thoracotomy;
Resuscitative thoracotomy; Resuscitative endovascular balloon occlusion of the aorta = REBOA; Prophylactic surgery; Risk-reducing surgery; Preventive surgery;
Risk-reducing salpingo-oophorectomy; Prophylactic oophorectomy; Prophylactic bilateral salpingo-oophorectomy; Prophylactic salpingo-oophorectomy;
Risk-reducing bilateral salpingo-oophorectomy; Opportunistic salpingectomy; Minimally invasive surgery; Minimally invasive surgical procedure [M:D019060];
Keyhole surgery; Minimal invasive surgery
hemorrhoid-procedure:
Laser hemorrhoidoplasty; Stapled hemorrhoidopexy; Hemorrhoidal artery ligation; Milligan-Morgan hemorrhoidectomy; Hemorrhoid sclerotherapy; Hemorrhoidopexy
`),
};
