import { rowsOfKinds } from '../lexicon-kinds.ts';
import type { LexiconTable } from '../lexicon-table.ts';

/** Classes of drugs as criteria name them, regimens, forms and supplements. Lists as `rowsOfKinds` reads them. */
export const DRUG_KINDS: LexiconTable = {
  kind: 'medication',
  rows: rowsOfKinds(`
medication:
Immunostimulant = immune stimulant = immune-stimulating agent = immunostimulatory agents;
Vasoconstrictor = vasoconstrictive drugs = vasoconstricting agents [M:D014662];
Disease-modifying drug = disease-modifying therapy = disease-modifying treatment = disease-modifying agents = ?DMT;
Hormone product = hormones = hormone medication = hormonal drugs = hormonal agents = hormone preparations = hormone supplement [M:D006728];
Minerals = vitamin and mineral supplements = vitamins and minerals [M:D008903]; CYP2C9 inhibitor [M:D065688]; CYP1A2 inhibitor [M:D065609];
CYP2C8 inhibitor [M:D065687]; CYP2B6 inhibitor [M:D065686]; CYP2C9 inducer [M:D065698]; CYP2C19 inducer [M:D065697]; CYP1A2 inducer [M:D065694];
CYP2C8 inducer [M:D065696]; CYP inhibitor = CYP450 inhibitor; CYP inducer = CYP450 inducer; BCRP inhibitor;
OATP inhibitor = OATP1B1 inhibitors = OATP1B1/1B3 inhibitors; UGT inhibitor = UGT1A1 inhibitors; MATE inhibitor = OCT2 inhibitors; Hepatic enzyme inducer;
Enzyme-inducing antiepileptic drug = EIAED = EIAEDs = enzyme-inducing anticonvulsants; Narrow therapeutic index drug;
Teratogenic drug = teratogenic medication = teratogen [M:D013723]; Sedating drug = CNS depressant = central nervous system depressant [M:D002492];
Angiogenic therapy = pro-angiogenic therapy = therapeutic angiogenesis = angiogenic gene therapy = angiogenic growth factor therapy;
Fluoride = fluoride medication = sodium fluoride = fluorides = fluoride therapy for osteoporosis;
Post-exposure prophylaxis = HIV post-exposure prophylaxis = nPEP = postexposure prophylaxis; Deworming = deworming treatment = antihelminthic;
H. pylori eradication therapy = Helicobacter pylori eradication = H. pylori eradication = Helicobacter pylori eradication therapy = eradication therapy = Helicobacter pylori eradication treatment = H. pylori eradication treatment = Helicobacter pylori treatment = H. pylori treatment = triple therapy for H. pylori = quadruple therapy for H. pylori = bismuth quadruple therapy;
Ear drops = otic drops = topical ear drops = otic medication = ototopical drops;
Nasal spray = intranasal medication = nasal medication = nasal topical medication = topical nasal medication [M:D059085]; Nasal drops; Ointment [M:D009824];
Cream = topical cream; Topical agent = topical drugs = topical preparations = topical products; Lotion; Gel product; Suppository [M:D013488];
Vaginal suppository = vaginal products = vaginal medication = intravaginal product = intravaginal medication; Vaginal cream; Vaginal lubricant = lubricant;
Vaginal douche = douching = vaginal douching = vaginal douches; Lozenge; Chewing gum = nicotine-free gum [M:D002638];
Toothpaste = fluoride toothpaste = dentifrice [M:D014100]; Sunscreen = sun protection [M:D013473];
Cosmetics = cosmetic products = makeup = make-up [M:D003358]; Hair dye [M:D006202]; Soap [M:D012915]; Detergent [M:D003902]; Shampoo = medicated shampoo;
Alpha hydroxy acid; Self-tanning product = self-tanner = tanning products;
Tanning bed = tanning = sunbathing = sun tanning = indoor tanning = tanning booth = solarium; Injectable medication = injectable drugs = injectables;
Oral medication = oral drugs; Depot medication = depot injection = long-acting injectable = LAI; Intravenous medication = intravenous drugs = IV medication;
Over-the-counter topical product; Intranasal drugs; Inhaled drug = inhaled medications; Sublingual medication; Compounded medication;
Biologic immunosuppressant; Non-biologic systemic therapy = non-biologic therapies = nonbiologic systemic therapy = conventional systemic therapy;
Topical calcineurin inhibitor = TCI;
Vitamin D analogue = vitamin D analog = topical vitamin D analogue = vitamin D derivatives = vitamin D receptor activator;
Psychological medication = mental health medication = medication for mental illness;
Dementia medication = dementia drugs = antidementia drugs = anti-dementia drugs = Alzheimer's medication = Alzheimer's disease medication = anti-dementia medication = AD medication = antidementia medication;
Antivertigo drug = vestibular suppressant; Betahistine [M:D001621];
Rescue medication = rescue inhaler = reliever medication = reliever inhaler = reliever = rescue bronchodilator = rescue therapy = rescue treatment = rescue drug;
Asthma controller medication = controller medication = asthma controller = controller therapy = asthma medication = asthma maintenance therapy = asthma controller therapy = asthma drugs;
COPD medication = COPD maintenance therapy = COPD treatment; Menotropins = hMG = human menopausal gonadotropin [M:D008596];
Luteal support = progesterone support = luteal phase progesterone; Puberty blocker = puberty suppression [M:D000097770];
Dextrose solution = dextrose = intravenous dextrose = glucose infusion = intravenous glucose; Lipid emulsion = intravenous lipid emulsion = intravenous lipid;
Hypertonic saline production;
Prophylactic anticoagulation = anticoagulant prophylaxis = thromboprophylaxis = VTE prophylaxis = venous thromboembolism prophylaxis = pharmacological thromboprophylaxis;
Antidote [M:D000931]; Gold therapy = gold salts = gold compounds = parenteral gold = injectable gold [M:D017612];
Ganglionic blocker = ganglion blockers [M:D005730]; Beta-3 agonist = beta-3 adrenergic agonist = β3-agonist = beta3-adrenergic agonist;
Substrate reduction therapy = SRT substrate; Idebenone; Photosensitizer = photoallergic drugs = phototoxic medication [M:D017319];
Cholinergic drug = cholinergic agonist = cholinergics = parasympathomimetic = cholinomimetic = muscarinic agonist = cholinergic medication [M:D018678];
Sympatholytic = antiadrenergic agent [M:D013565]; Mast cell stabilizer = mast cell stabiliser [M:D000082142];
Mydriatic = cycloplegic = mydriatic agents = cycloplegic agents [M:D009184]; Miotic = miotic drops [M:D008916];
Bone-active drug = drugs affecting bone metabolism = medication affecting bone metabolism = drugs affecting bone = bone-active medication = bone-targeted agents = drugs that affect bone metabolism = bone-targeting agents;
Gout medication = gout therapy = anti-gout medication = gout treatment;
Antispasticity medication = anti-spastic medication = spasticity medication = oral antispastic medication = antispasticity drugs;
Neuropathic pain medication = medication for neuropathic pain = neuropathic pain treatment;
Nitrite = nitrite-containing drugs = amyl nitrite preparations [M:D009573]; Nitric oxide derivative = nitric oxide-releasing drugs;
Coal tar = Psoriasin = Medicasp = Cutar = tar preparations [M:D003033 R:2635]; Dithranol = anthralin [M:D000875]; Psoralen [M:D005363];
Immunomodulator = immune modulator = immune-modifying drug = immune-modifying agent = immune-modifying medication = immune-modifying therapy = immune-altering drug = immune-modulating agent = immunomodulating agent = immunomodulatory agent = immunomodulatory drug = immune modulating drugs = immune modulatory drugs = immune mediating medications = immunomodulatory medication = immunomodulatory treatment [M:D000091369];
Energy drink; Caffeinated beverage = caffeinated drinks = caffeine-containing beverages; Caffeine-containing products; Xanthine-containing products;
Grapefruit product = grapefruit products = grapefruit-containing products = products containing grapefruit = grapefruit containing product; Seville orange = Seville oranges = Seville orange products = products containing Seville oranges = marmalade containing Seville oranges = orange marmalade; Pomelo; Star fruit = starfruit = star fruits = starfruits; Autologous serum eye drops = autologous serum tears; Dry eye medication = dry eye therapy = dry eye treatment; Hard drugs;
Soft drugs; Street drugs; Designer drugs [M:D015198]; Club drugs = party drugs; Addictive substance = drugs of addiction = addictive drugs;
Natural health product; Bioactive compound;
Tuberculosis preventive therapy = TB preventive therapy = TB prophylaxis = tuberculosis prophylaxis = anti-tuberculosis prophylaxis;
Latent tuberculosis treatment = latent TB treatment = LTBI treatment = treatment for latent tuberculosis;
Malaria prophylaxis = antimalarial prophylaxis = malaria chemoprophylaxis; Intermittent preventive treatment = IPTp; Seasonal malaria chemoprevention;
Nicotine product = nicotine-containing product; Heart failure medication = heart failure therapy = heart failure drugs;
Guideline-directed medical therapy = GDMT = guideline-directed medical treatment;
Optimal medical therapy = optimal medical treatment = optimized medical therapy; Cardiovascular medication = cardiovascular drugs;
Cardiac medication = heart medication;
Rate control medication = rate-controlling medication = heart rate-lowering drugs = rate control drugs = heart rate lowering medication = negative chronotropic drugs;
Overactive bladder medication = OAB medication = medication for overactive bladder; Neurological medication; Lactase = Lactaid = lactase supplement [M:D043322 R:41397]
disease-modifying-drug:
Disease-modifying therapy for multiple sclerosis = multiple sclerosis disease-modifying therapy; Disease-modifying osteoarthritis drug
herbal-medicine:
Ayurvedic medicine = ayurveda = ayurvedic treatment = ayurvedic; Chinese patent medicine = Chinese proprietary medicine; Kampo = kampo medicine;
Traditional herbal medicine; Korean medicine; Unani medicine; Natural remedy = natural products;
Botanical product = botanical = plant extract = herbal extracts = medicinal plants [M:D010936]; Herbal tea [M:D000069459]; Folk medicine = folk remedies
vitamin-supplement:
Red yeast rice [R:232540]; Plant sterols = phytosterols = plant stanols [M:D010840]; Creatine = creatine monohydrate [M:D003401 R:2907];
Protein supplement = protein powder; Arginine [M:D001120]; Citrulline = L-citrulline [M:D002956 R:2567]; Taurine [M:D013654 R:10337];
Garlic supplement = garlic; Antioxidant supplement = antioxidant vitamins; Magnesium supplement = magnesium supplementation = Mg supplement; Iron supplementation of food; Spirulina [R:487252];
Beetroot juice; Chia; Bee products; Propolis [M:D011429 R:8783]; Royal jelly [R:35805]; Collagen supplement = Hydrolyzed collagen = collagen peptides; Weight loss supplement = diet pills;
Beta-alanine [M:D015091]; Nitrate supplement; MCT oil = medium-chain triglycerides; Sweetener = artificial sweeteners [M:D013549]; Prenatal vitamins;
Trace elements = trace element supplement [M:D014131]
antidiabetic-agent:
Insulin secretagogue [M:D000092005]; Glinide = meglitinide; Biguanide [M:D001645]; Amylin analogue = amylin analog = amylin agonist = amylin mimetic;
SGLT1 inhibitor; Incretin-based therapy = incretin therapy = incretins [M:D054795]; Glucokinase activator;
Non-insulin antidiabetic drug = non-insulin glucose-lowering drugs; Injectable antidiabetic drug = injectable glucose-lowering drugs
insulin:
Premixed insulin = biphasic insulin = premix insulin = mixed insulin; Rapid-acting insulin = rapid acting insulin analogue = bolus insulin [M:D061266]; Short-acting insulin;
Long-acting insulin = long acting insulin analogue [M:D049528]; Intermediate-acting insulin; Insulin analogue; Inhaled insulin = Afrezza
targeted-therapy:
KRAS inhibitor; SHP2 inhibitor; Anti-EGFR antibody = anti-EGFR monoclonal antibody = EGFR antibody = EGFR-directed antibody;
 ATR inhibitor; MDM2 inhibitor = MDM2 antagonist; Menin inhibitor; EZH2 inhibitor; NF-kB inhibitor;
Multikinase inhibitor = multi-kinase inhibitor = multitargeted kinase inhibitor; TROP2-directed therapy = TROP-2-directed therapy;
BCMA-directed therapy = anti-BCMA therapy = BCMA-targeted therapy; CD20-directed therapy; CD38-directed therapy; CD30-directed therapy;
Angiogenesis inhibitor [M:D020533]; Third-generation EGFR TKI = 3rd generation EGFR TKI = 3rd-generation EGFR-TKI = third-generation EGFR tyrosine kinase inhibitor = third-generation EGFR inhibitor; First-generation EGFR TKI = 1st generation EGFR TKI; CYP17 inhibitor; MCL-1 inhibitor;
Gamma secretase inhibitor; Aurora kinase inhibitor; Telomerase inhibitor
b-cell-depleting-agent:
CD20 antibody = CD20 monoclonal antibody
monoclonal-antibody:
Anti-CD52 antibody = anti-CD52; Anti-RANKL antibody; Anti-IL-5 antibody; Anti-IL-4 receptor antibody; Anti-TSLP antibody;
Anti-NGF antibody = nerve growth factor inhibitor; Anti-sclerostin antibody; Anti-integrin antibody
antimetabolite:
Purine analogue = purine analog = purine nucleoside analogue; Pyrimidine analogue = pyrimidine analog
chemotherapy:
Antitumor antibiotic = cytotoxic antibiotic; Podophyllotoxin derivative = epipodophyllotoxin; Camptothecin [M:D002166]; Epothilone [M:D034261];
Platinum doublet chemotherapy = platinum doublet = platinum-based doublet = platinum-based doublet chemotherapy; Oral chemotherapy; Intravenous chemotherapy;
Intra-arterial chemotherapy; Low-dose chemotherapy = metronomic chemotherapy; Salvage chemotherapy; Maintenance chemotherapy; Perioperative chemotherapy;
Lymphodepleting chemotherapy = lymphodepletion = lymphodepletion chemotherapy; Taxane-based chemotherapy = taxane-containing chemotherapy;
Anthracycline-based chemotherapy = anthracycline-containing chemotherapy; Anthracycline and taxane chemotherapy;
Fluoropyrimidine-based chemotherapy = fluoropyrimidine-containing chemotherapy; Gemcitabine-based chemotherapy; Oxaliplatin-based chemotherapy;
Cisplatin-based chemotherapy; Cisplatin-containing chemotherapy; Alkylating chemotherapy = alkylating agent chemotherapy; Combination chemotherapy;
Single-agent chemotherapy; Chemotherapeutic regimen; Dose-dense chemotherapy; First-line chemotherapy; Second-line chemotherapy;
Anti-myeloma treatment = anti-myeloma therapy = antimyeloma therapy = myeloma therapy; Anti-leukemia therapy = anti-leukemic therapy = leukemia therapy;
Anti-lymphoma therapy = lymphoma therapy
cyclophosphamide vincristine doxorubicin dexamethasone:
Hyper-CVAD = hyperCVAD
procarbazine vincristine prednisone:
MOPP = MOPP chemotherapy = MOPP regimen
cyclophosphamide methotrexate fluorouracil:
CMF chemotherapy = CMF regimen
fluorouracil epirubicin cyclophosphamide:
FEC chemotherapy = FEC regimen = FEC-D = FEC100 = FEC-100
fluorouracil doxorubicin cyclophosphamide:
FAC chemotherapy = FAC regimen
doxorubicin cyclophosphamide:
AC-T = AC-T chemotherapy = AC followed by paclitaxel = dose-dense AC-T = AC-T regimen;
AC chemotherapy = doxorubicin and cyclophosphamide = doxorubicin plus cyclophosphamide = adriamycin and cyclophosphamide
epirubicin cyclophosphamide:
EC chemotherapy = epirubicin and cyclophosphamide = epirubicin plus cyclophosphamide
docetaxel carboplatin trastuzumab pertuzumab:
TCHP regimen = TCHP = TCbHP
docetaxel carboplatin trastuzumab:
TCH regimen = TCH chemotherapy
docetaxel cyclophosphamide:
TC chemotherapy = docetaxel and cyclophosphamide = docetaxel plus cyclophosphamide
docetaxel cisplatin fluorouracil:
DCF chemotherapy = docetaxel, cisplatin and fluorouracil = TPF = TPF induction chemotherapy = TPF chemotherapy
tegafur oxaliplatin:
SOX = SOX regimen = SOX chemotherapy = S-1 plus oxaliplatin
capecitabine irinotecan:
XELIRI = CAPIRI
methotrexate vinblastine doxorubicin cisplatin:
MVAC = MVAC chemotherapy = M-VAC = ddMVAC = dose-dense MVAC
gemcitabine cisplatin:
Gemcitabine-cisplatin = gemcitabine plus cisplatin = gemcitabine and cisplatin = cisplatin-gemcitabine = cisplatin and gemcitabine = cisplatin plus gemcitabine
gemcitabine carboplatin:
Gemcitabine-carboplatin = gemcitabine plus carboplatin = carboplatin and gemcitabine = gemcitabine and carboplatin = carboplatin/gemcitabine
gemcitabine oxaliplatin:
Gemcitabine-oxaliplatin = GEMOX = gemcitabine plus oxaliplatin = gemcitabine and oxaliplatin = R-GemOx
gemcitabine paclitaxel:
Gemcitabine plus nab-paclitaxel = gemcitabine and nab-paclitaxel = nab-paclitaxel plus gemcitabine = gemcitabine/nab-paclitaxel
bleomycin etoposide cisplatin:
BEP chemotherapy = BEP = bleomycin, etoposide and cisplatin
paclitaxel ifosfamide cisplatin:
TIP chemotherapy
ifosfamide carboplatin etoposide:
R-ICE = ICE chemotherapy = ifosfamide, carboplatin and etoposide
dexamethasone cytarabine cisplatin:
DHAP = R-DHAP = DHAP chemotherapy
etoposide cytarabine cisplatin:
ESHAP = ESHAP chemotherapy
gemcitabine dexamethasone cisplatin:
R-GDP = GDP chemotherapy = GDP regimen
busulfan cyclophosphamide:
Busulfan-cyclophosphamide conditioning = BuCy = Bu/Cy = busulfan and cyclophosphamide = busulfan/cyclophosphamide = busulfan plus cyclophosphamide
fludarabine melphalan:
Fludarabine-melphalan conditioning = Flu/Mel = fludarabine and melphalan = fludarabine/melphalan = fludarabine plus melphalan
fludarabine busulfan:
Fludarabine-busulfan conditioning = Flu/Bu = fludarabine and busulfan = fludarabine/busulfan = FluBu
melphalan:
High-dose melphalan = melphalan 200
fludarabine cyclophosphamide:
Fludarabine-cyclophosphamide = Flu/Cy = fludarabine and cyclophosphamide
fludarabine cyclophosphamide rituximab:
FCR chemotherapy = FCR regimen = fludarabine, cyclophosphamide and rituximab
fludarabine cytarabine idarubicin:
FLAG-IDA = FLAG-Ida chemotherapy = FLA-IDA
fludarabine cytarabine:
FLAG chemotherapy
cladribine cytarabine:
CLAG = CLAG-M = CLAG chemotherapy
cytarabine:
7+3 chemotherapy = 7+3 induction = 7+3 regimen = 3+7 regimen = standard 7+3 = 7 + 3;
High-dose cytarabine = HiDAC = high-dose ara-C = intermediate-dose cytarabine
methotrexate:
High-dose methotrexate = HD-MTX = HDMTX
cyclophosphamide vincristine prednisone:
R-CVP = CVP chemotherapy = CVP regimen
bendamustine rituximab:
Bendamustine-rituximab = bendamustine plus rituximab = bendamustine and rituximab = rituximab and bendamustine = BR regimen = rituximab plus bendamustine
etoposide prednisone vincristine cyclophosphamide doxorubicin:
DA-EPOCH-R = EPOCH = R-EPOCH = EPOCH-R = dose-adjusted EPOCH = DA-R-EPOCH
bortezomib lenalidomide dexamethasone:
VRd = RVd = VRD regimen = bortezomib, lenalidomide and dexamethasone = bortezomib-lenalidomide-dexamethasone
carfilzomib lenalidomide dexamethasone:
KRd = KRD regimen = carfilzomib, lenalidomide and dexamethasone
daratumumab lenalidomide dexamethasone:
DRd = daratumumab, lenalidomide and dexamethasone
carboplatin paclitaxel:
Carboplatin-paclitaxel = carboplatin plus paclitaxel = paclitaxel plus carboplatin = paclitaxel and carboplatin = carboplatin and paclitaxel = paclitaxel/carboplatin
etoposide platinum-agent:
Cisplatin-etoposide = etoposide plus cisplatin = etoposide and cisplatin = cisplatin and etoposide = cisplatin plus etoposide = platinum-etoposide = platinum plus etoposide = etoposide-platinum
pemetrexed platinum-agent:
Cisplatin-pemetrexed = pemetrexed plus cisplatin = pemetrexed and cisplatin = cisplatin plus pemetrexed = pemetrexed-platinum = pemetrexed plus platinum = cisplatin and pemetrexed
cisplatin fluorouracil:
Cisplatin-fluorouracil = cisplatin and 5-FU = cisplatin plus 5-FU = 5-FU and cisplatin = cisplatin and fluorouracil
cisplatin vinorelbine:
Cisplatin-vinorelbine = vinorelbine and cisplatin = cisplatin and vinorelbine
vincristine cyclophosphamide:
VAC chemotherapy = vincristine, dactinomycin and cyclophosphamide = VAC regimen
irinotecan oxaliplatin:
IROX
cephalosporin:
Third-generation cephalosporin [M:D000097911]; First-generation cephalosporin [M:D000097904]; Second-generation cephalosporin [M:D000097909];
Fourth-generation cephalosporin; Fifth-generation cephalosporin; Broad-spectrum cephalosporin
antibiotic:
Nitroimidazole = imidazole antibiotic [M:D009593]; Lincosamide [M:D055231]; Topical antibiotic; Broad-spectrum antibiotic; Antipseudomonal antibiotic;
Antistaphylococcal antibiotic; Maintenance antibiotics = chronic antibiotics = long-term antibiotics = chronic antibiotic therapy; Chronic macrolide therapy;
Intravitreal antibiotics; Empirical antibiotic therapy = empiric antibiotics = empirical antibiotics = empiric antibiotic therapy
antifungal:
Topical antifungal; Oral antifungal; Antifungal prophylaxis; Vaginal antifungal; Mold-active antifungal
antiviral:
Topical antiviral; Antiviral prophylaxis; Suppressive antiviral therapy; Systemic antiviral;
HBV antiviral therapy = hepatitis B antiviral therapy = anti-HBV therapy = anti-HBV treatment;
HCV treatment = hepatitis C treatment = anti-HCV therapy = HCV therapy; COVID-19 treatment = anti-SARS-CoV-2 therapy = COVID-19 therapy
opioid:
Partial opioid agonist = opioid partial agonist = mixed opioid agonist-antagonist = opioid agonist-antagonist; Weak opioid; Strong opioid;
Opioid pain medication = opioid painkillers; Intrathecal opioid; Neuraxial opioid; Transdermal opioid
sedative:
Orexin antagonist = orexin receptor antagonist = dual orexin receptor antagonist [M:D000068796];
z-drug = nonbenzodiazepine hypnotic = non-benzodiazepine hypnotics = benzodiazepine receptor agonist;
Antianxiety medication = anti-anxiety medication = anti-anxiety drugs
antipsychotic:
First-generation antipsychotic = typical antipsychotic = conventional antipsychotic
antidepressant:
Tetracyclic antidepressant = tetracyclics; Atypical antidepressant [M:D018687]; Serotonergic antidepressant; Noradrenergic antidepressant
anticholinergic:
Antiparkinsonian anticholinergic
bronchodilator:
Long-acting bronchodilator = long acting inhaler; Short-acting bronchodilator; LAMA/LABA = LABA/LAMA = dual bronchodilator = dual bronchodilator therapy;
SAMA = short-acting muscarinic antagonist; Maintenance bronchodilator = maintenance inhaler
hormonal-contraceptive:
Vaginal ring contraceptive = vaginal ring = contraceptive ring = contraceptive vaginal ring = hormonal vaginal ring
ergot-alkaloid:
Methylergonovine = methylergometrine [M:D008755 R:6883]
blood-product:
Fresh frozen plasma = FFP; Packed cells = red cell concentrate; Albumin transfusion
immunosuppressant:
Thiopurine
antiemetic:
NK1 receptor antagonist = NK1 antagonist = neurokinin-1 receptor antagonist = NK-1 antagonist = NK-1 receptor antagonist [M:D064729]
antihypertensive:
Reserpine [M:D012110 R:9260]; Guanethidine [M:D006145]; Centrally acting antihypertensive = central antihypertensives
renin-angiotensin-inhibitor:
Renin inhibitor = direct renin inhibitor [M:D000092502]
antiarrhythmic:
Class Ic antiarrhythmic = class IC antiarrhythmic drugs = class 1C antiarrhythmic; Class I antiarrhythmic drug; Class III antiarrhythmic drug;
Antiarrhythmic combination therapy
acid-suppressant:
Antisecretory drug = anti-secretory drugs = antisecretory agents = acid suppression therapy = acid-suppressive therapy = gastric acid suppression = acid suppression = acid-suppressing drugs = antisecretory therapy = antisecretory medication = anti-ulcer drugs = antiulcer drugs
bone-agent:
Osteoporosis drug of bone formation = bone anabolic agent = anabolic bone agent = osteoanabolic therapy = bone-forming agents
thyroid-hormone:
Thyroid extract = Armour Thyroid = desiccated thyroid = liothyronine combination
estrogen:
Oral estrogen; Transdermal estrogen = estrogen patch; Vaginal estrogen = local estrogen = local estrogen therapy = vaginal estrogen therapy; Topical estrogen
antihistamine:
Non-sedating antihistamine = second-generation antihistamine; First-generation antihistamine = sedating antihistamine; Oral antihistamine;
Ophthalmic antihistamine; Nasal antihistamine = intranasal antihistamine = nasal topical antihistamines = topical nasal antihistamine
cyclosporine:
Topical cyclosporine = cyclosporine eye drops = ophthalmic cyclosporine
epirubicin cisplatin fluorouracil:
ECF chemotherapy = ECF
epirubicin cisplatin capecitabine:
ECX chemotherapy = ECX
epirubicin oxaliplatin capecitabine:
EOX chemotherapy = EOX
tuberculosis-preventive-therapy:
Isoniazid preventive therapy
nicotine-replacement:
Nicotine nasal spray; Nicotine lozenge; Nicotine inhaler
chop-chemotherapy rituximab:
R-CHOP = CHOP-R = R-CHOP chemotherapy = R-CHOP regimen
`),
};
