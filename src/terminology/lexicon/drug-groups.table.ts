import type { LexiconTable } from '../lexicon-table.ts';

/** Groups of medicines that criteria exclude as a whole. Row format: see `LexiconTable`. */
export const DRUG_GROUPS: LexiconTable = {
  kind: 'medication',
  rows: `
volatile-anesthetic | Volatile anesthetic | halogenated anesthetic; inhalational anesthetic; inhalation anesthetics; volatile anaesthetic agent; inhaled anesthetics; halogenated anesthetic agents; fluorinated anesthetics; fluorinated anesthetic | anesthetic |
iop-lowering-drug | Intraocular pressure-lowering drug | ocular hypotensive medication; IOP-lowering medication; glaucoma medication; antiglaucoma medication; anti-glaucoma medication; ocular hypotensive drugs; glaucoma eye drops; ocular hypotensive; glaucoma drops; antiglaucoma drugs; antiglaucoma drops; topical glaucoma medication; intraocular pressure-lowering medication | medication |
skin-lightening-agent | Skin-lightening agent | topical lightening agents; lightening agents; depigmenting agent; skin bleaching agent; bleaching cream; skin lightening cream | medication |
prostaglandin-drug | Prostaglandin | prostaglandin analogue; prostaglandin analog | medication | M:D011453 |  | MeSH 2024
mineral-supplement | Mineral supplement | mineral supplementation | vitamin-supplement |
flavonoid | Flavonoid | bioflavonoids; flavonoid supplement | vitamin-supplement | M:D005419 |  | MeSH 2024
amino-acid-supplement | Amino acid supplement | branched-chain amino acids; BCAA; essential amino acids | vitamin-supplement |
l-leucine | L-leucine |  | amino-acid-supplement | M:D007930 |  | MeSH 2024
l-arginine | L-arginine |  | amino-acid-supplement |
creatine-supplement | Creatine supplement | creatine supplementation | amino-acid-supplement |
fiber-supplement | Fiber supplement | dietary fiber supplement; bulk laxatives | medication |
psyllium | Psyllium | ispaghula; Metamucil; Mucilin; Konsyl; Reguloid; Hydrocil | fiber-supplement | M:D011620 R:8928 |  | MeSH 2024, RxNorm 2025
essential-oil | Essential oil | aromatherapy; aromatherapy oil | herbal-medicine | M:D009822 |  | MeSH 2024
lavender-oil | Lavender oil |  | essential-oil |
intravenous-fluid | Intravenous fluid | IV fluids; fluid resuscitation; fluid therapy; intravenous fluid therapy; intravenous hydration; fluid replacement; volume expansion; fluid bolus; intravenous fluid resuscitation | medication |
crystalloid | Crystalloid | balanced crystalloid; balanced electrolyte solutions; Plasma-Lyte | intravenous-fluid | M:D000077324 |  | MeSH 2024
lactated-ringer-s | Lactated Ringer's | Ringer's lactate | crystalloid | M:D000077325 |  | MeSH 2024
normal-saline | Normal saline | isotonic saline; physiological saline; 0.9% saline; 0.9% sodium chloride | crystalloid | M:D000077330 |  | MeSH 2024
hypertonic-saline | Hypertonic saline | hypertonic saline solution; nebulized hypertonic saline; inhaled hypertonic saline; hypertonic sodium chloride | medication |
colloid-solution | Colloid solution | synthetic colloid; colloids | intravenous-fluid |
hydroxyethyl-starch | Hydroxyethyl starch | HES solution | colloid-solution |
gelatin-solution | Gelatin solution |  | colloid-solution |
dextran | Dextran |  | colloid-solution | M:D003911 |  | MeSH 2024
beta-lactam-antibiotic | Beta-lactam antibiotic | beta-lactam; betalactam; beta lactamines | antibiotic | M:D000097902 |  | MeSH
azole-antifungal | Azole antifungal | antifungal azoles; azoles; imidazole antifungal; triazole antifungal; azole antifungal agents | antifungal |
glycopeptide-antibiotic | Glycopeptide antibiotic | glycopeptide | antibiotic |
sympathomimetic | Sympathomimetic | sympathomimetic drug; sympathomimetic amines; sympathomimetic agents | medication | M:D013566 |  | MeSH
vasopressor | Vasopressor | vasoactive drugs; vasopressor support; vasopressor therapy; vasopressor agents; vasoactive agents; catecholamines; vasopressor drugs; vasoactive support; vasoactive substances | medication |
integrin-inhibitor | Integrin inhibitor | anti-integrin; anti-integrin therapy; integrin antagonist; integrin receptor antagonist | biologic-agent immunosuppressant |
phenothiazine | Phenothiazine |  | antipsychotic | M:D010640 |  | MeSH 2024
butyrophenone | Butyrophenone |  | antipsychotic | M:D002090 |  | MeSH
atypical-antipsychotic | Atypical antipsychotic | second-generation antipsychotic; SGA antipsychotic | antipsychotic |
depot-antipsychotic | Depot antipsychotic | depot neuroleptic | antipsychotic |
ototoxic-drug | Ototoxic drug | ototoxic medication; ototoxic agents | medication |
hepatotoxic-drug | Hepatotoxic drug | hepatotoxic medication; hepatotoxic agents | medication |
cardiotoxic-drug | Cardiotoxic drug | cardiotoxic medication; cardiotoxic agents; cardiotoxic chemotherapy; cardiotoxic treatment | medication |
myelosuppressive-drug | Myelosuppressive drug | myelosuppressive agents; bone marrow suppressants; myelosuppressive medication | medication |
bile-acid-sequestrant | Bile acid sequestrant | bile acid resin; bile acid binding resin; bile salt sequestrants | lipid-lowering-agent |
gonadotropin | Gonadotropin | gonadotrophin; injectable gonadotropins; exogenous gonadotropins | medication | M:D006062 |  | MeSH 2024
ovulation-induction-drug | Ovulation induction drug | ovulation induction agents; ovulation inducing drugs; fertility drugs; fertility medication; ovulation induction medication | medication |
cannabinoid-drug | Cannabinoid medicine | medical cannabis; medicinal cannabis; medical marijuana; cannabinoid medication | medication |
synthetic-cannabinoid | Synthetic cannabinoid | synthetic cannabinoids; spice cannabinoids | cannabinoid-drug |
prophylactic-headache-drug | Headache preventive | migraine preventive; migraine prophylaxis; prophylactic headache medications; migraine preventive medication; preventive migraine medication; preventive migraine treatment; migraine prophylactic medication; headache prophylaxis; migraine preventive treatment; migraine prevention; prophylactic migraine medication; preventive headache medication; antimigraine prophylaxis; preventive medication for migraine | medication |
acute-migraine-drug | Acute migraine medication | acute migraine treatment; acute headache medication; abortive migraine medication; antimigraine drug; anti-migraine drugs; migraine medication | medication |
hypomethylating-agent | Hypomethylating agent | HMA; DNA methyltransferase inhibitor; demethylating agent | antimetabolite |
hdac-inhibitor | HDAC inhibitor | histone deacetylase inhibitor; HDACi | targeted-therapy | M:D056572 |  | MeSH 2024
pi3k-inhibitor | PI3K inhibitor | phosphoinositide 3-kinase inhibitor; PI3K delta inhibitor; phosphatidylinositol 3-kinase inhibitor | targeted-therapy |
akt-inhibitor | AKT inhibitor |  | targeted-therapy |
alk-inhibitor | ALK inhibitor | ALK tyrosine kinase inhibitor; ALK TKI | tyrosine-kinase-inhibitor |
ros1-inhibitor | ROS1 inhibitor | ROS1 TKI | tyrosine-kinase-inhibitor |
trk-inhibitor | TRK inhibitor | NTRK inhibitor | tyrosine-kinase-inhibitor |
braf-inhibitor | BRAF inhibitor | B-Raf inhibitor | tyrosine-kinase-inhibitor |
mek-inhibitor | MEK inhibitor |  | tyrosine-kinase-inhibitor |
fgfr-inhibitor | FGFR inhibitor | fibroblast growth factor receptor inhibitor | tyrosine-kinase-inhibitor |
met-inhibitor | MET inhibitor | c-MET inhibitor | tyrosine-kinase-inhibitor |
ret-inhibitor | RET inhibitor |  | tyrosine-kinase-inhibitor |
flt3-inhibitor | FLT3 inhibitor |  | tyrosine-kinase-inhibitor |
idh-inhibitor | IDH inhibitor | IDH1 inhibitor; IDH2 inhibitor | targeted-therapy |
kras-g12c-inhibitor | KRAS G12C inhibitor | KRASG12C inhibitor | targeted-therapy |
bcl-2-inhibitor | BCL-2 inhibitor | BCL2 inhibitor; BH3 mimetic; B-cell lymphoma 2 inhibitor; BCL2i | targeted-therapy |
hedgehog-inhibitor | Hedgehog pathway inhibitor | hedgehog inhibitor; smoothened inhibitor; SMO inhibitor | targeted-therapy |
xpo1-inhibitor | XPO1 inhibitor | selective inhibitor of nuclear export; exportin-1 inhibitor | targeted-therapy |
ido-inhibitor | IDO inhibitor | IDO1 inhibitor; indoleamine 2,3-dioxygenase inhibitor | targeted-therapy |
farnesyltransferase-inhibitor | Farnesyltransferase inhibitor | FTase inhibitor | targeted-therapy |
antibody-drug-conjugate | Antibody-drug conjugate | ADC therapy | targeted-therapy |
bispecific-antibody | Bispecific antibody | bispecific T-cell engager; T-cell engager; BiTE antibody | immunotherapy | M:D018033 |  | MeSH 2024
androgen-receptor-antagonist | Androgen receptor antagonist | antiandrogen; anti-androgen; androgen receptor inhibitor; second-generation antiandrogen; androgen receptor blocker; novel antiandrogen; anti-androgen therapy; antiandrogen therapy | androgen-deprivation-therapy | M:D059002 |  | MeSH 2024
anti-cd20-antibody | Anti-CD20 antibody | anti-CD20; anti-CD20 monoclonal antibody; anti-CD20 therapy | b-cell-depleting-agent monoclonal-antibody |
anti-cd19-therapy | Anti-CD19 therapy | anti-CD19; CD19-targeted therapy; CD19-directed therapy; anti-CD19 antibody | immunotherapy |
anti-cd38-antibody | Anti-CD38 antibody | anti-CD38; anti-CD38 monoclonal antibody; anti-CD38 therapy | monoclonal-antibody antineoplastic |
anti-cd137-agent | Anti-CD137 agent | anti-CD137; anti-4-1BB; 4-1BB agonist; CD137 agonist | immunotherapy |
anti-ox40-agent | Anti-OX40 agent | anti-OX40; anti-OX-40; OX40 agonist | immunotherapy |
anti-cd40-agent | Anti-CD40 agent | anti-CD40; CD40 agonist | immunotherapy |
pd-l2-inhibitor | PD-L2 inhibitor | anti-PD-L2; anti-PD-L2 antibody; anti-programmed death ligand 2; anti-programmed death ligand-2 antibody; anti-PDL2 | immune-checkpoint-inhibitor |
lag-3-inhibitor | LAG-3 inhibitor | anti-LAG-3; anti-LAG3 | immune-checkpoint-inhibitor |
tim-3-inhibitor | TIM-3 inhibitor | anti-TIM-3; anti-TIM3; anti-TIM-3 antibody | immune-checkpoint-inhibitor |
tigit-inhibitor | TIGIT inhibitor | anti-TIGIT; anti-TIGIT antibody | immune-checkpoint-inhibitor |
oncolytic-virus | Oncolytic virus | oncolytic virotherapy; oncolytic virus therapy | immunotherapy |
cancer-vaccine | Cancer vaccine | tumor vaccine; therapeutic cancer vaccine; dendritic cell vaccine; anticancer vaccine; Dendritic cell therapy | immunotherapy | M:D019496 |  | MeSH 2024
vegf-receptor-tki | VEGFR tyrosine kinase inhibitor | VEGFR TKI; VEGFR inhibitor; anti-angiogenic TKI; VEGF receptor inhibitor; vascular endothelial growth factor receptor inhibitor; vascular endothelial growth factor receptor tyrosine kinase inhibitor | tyrosine-kinase-inhibitor vegf-inhibitor
anti-vegfr-therapy | Anti-VEGFR therapy | anti-VEGFR; VEGFR antagonist; VEGFR-targeted therapy | vegf-inhibitor |
bcr-abl-inhibitor | BCR-ABL tyrosine kinase inhibitor | BCR-ABL inhibitor; BCR-ABL TKI | tyrosine-kinase-inhibitor |
folfox | FOLFOX | mFOLFOX6; FOLFOX6; FOLFOX4; mFOLFOX | fluorouracil oxaliplatin |
folfiri | FOLFIRI | FOLFIRI regimen | fluorouracil irinotecan |
folfirinox | FOLFIRINOX | mFOLFIRINOX; FOLFOXIRI | fluorouracil irinotecan oxaliplatin |
capox | CAPOX | XELOX; CapeOx | capecitabine oxaliplatin |
chop-chemotherapy | CHOP chemotherapy | CHOP regimen; CHOP | cyclophosphamide doxorubicin vincristine |
abvd | ABVD | ABVD chemotherapy | doxorubicin bleomycin vinblastine dacarbazine |
beacopp | BEACOPP | escalated BEACOPP | bleomycin etoposide doxorubicin cyclophosphamide |
beam-conditioning | BEAM conditioning | BEAM chemotherapy; BEAM regimen; BEAM | carmustine etoposide cytarabine melphalan |
flot-chemotherapy | FLOT chemotherapy | FLOT regimen; FLOT | fluorouracil oxaliplatin docetaxel |
induction-chemotherapy | Induction chemotherapy | induction chemo | chemotherapy |
consolidation-chemotherapy | Consolidation chemotherapy |  | chemotherapy |
high-dose-chemotherapy | High-dose chemotherapy | myeloablative chemotherapy | chemotherapy |
intrathecal-chemotherapy | Intrathecal chemotherapy |  | chemotherapy |
intraperitoneal-chemotherapy | Intraperitoneal chemotherapy |  | chemotherapy |
pipac | PIPAC | pressurized intraperitoneal aerosol chemotherapy | intraperitoneal-chemotherapy |
hipec | HIPEC | hyperthermic intraperitoneal chemotherapy | intraperitoneal-chemotherapy |
intravesical-chemotherapy | Intravesical chemotherapy |  | chemotherapy |
myelosuppressive-chemotherapy | Myelosuppressive chemotherapy |  | chemotherapy |
low-dose-aspirin | Low-dose aspirin | aspirin low dose; baby aspirin; cardioaspirin; 81 mg aspirin | aspirin |
enzyme-replacement-therapy | Enzyme replacement therapy | ERT enzyme; enzyme replacement | medication |
anti-ige-antibody | Anti-IgE therapy | anti-IgE; anti-IgE antibody; anti-IgE monoclonal antibody | monoclonal-antibody |
il-5-inhibitor | IL-5 inhibitor | anti-IL-5; anti-IL5; anti-IL-5 therapy; anti-IL-5 monoclonal antibody; anti-interleukin-5 | interleukin-inhibitor |
il-4-13-inhibitor | IL-4/13 inhibitor | anti-IL-4; anti-IL-13; anti-IL-4R; IL-13 inhibitor; anti-IL-13 antibody; IL-4 receptor antagonist | interleukin-inhibitor |
il-2-receptor-antagonist | IL-2 receptor antagonist | anti-IL-2 receptor antibody; IL-2 receptor antibody; interleukin-2 receptor antagonist | immunosuppressant |
s1p-modulator | S1P receptor modulator | S1P modulator; sphingosine-1-phosphate receptor modulator | immunosuppressant |
aminosalicylate | Aminosalicylate | 5-ASA; 5-aminosalicylic acid; 5-aminosalicylate; oral 5-ASA; 5-ASA compounds | medication |
antispasmodic | Antispasmodic | antispasmodic agents; spasmolytic; antispasmodic drugs; antispasmodic medication | medication |
antidiarrheal | Antidiarrheal | antidiarrheal agent; anti-diarrheal; antidiarrheal medication; antimotility agents; antimotility drugs | medication | M:D000930 |  | MeSH 2024
gi-motility-drug | Gastrointestinal motility drug | drugs affecting gastrointestinal motility; drugs affecting GI motility | medication |
pancreatic-enzymes | Pancreatic enzymes | pancreatic enzyme replacement therapy; pancreatic enzyme replacement; pancreatin; pancrelipase; PERT; pancreatic enzyme supplements; Creon | medication |
antacid | Antacid | antacid medication | medication | M:D000863 |  | MeSH 2024
aluminum-hydroxide | Aluminum hydroxide |  | antacid | M:D000536 |  | MeSH 2024
alginate | Alginate | Gaviscon | antacid | M:D000464 |  | MeSH 2024
decongestant | Decongestant | nasal decongestant; topical decongestants | medication |
oxymetazoline | Oxymetazoline |  | decongestant | M:D010109 R:7812 |  | MeSH 2024, RxNorm 2025
xylometazoline | Xylometazoline |  | decongestant | R:39841 |  | RxNorm 2025
intranasal-corticosteroid | Intranasal corticosteroid | nasal corticosteroid; intranasal steroid; nasal steroid; steroid nasal spray; INCS; nasal steroid spray | corticosteroid |
intravitreal-corticosteroid | Intravitreal corticosteroid | intravitreal steroid; intraocular steroid; periocular steroid | corticosteroid |
fluocinolone-implant | Fluocinolone implant | Iluvien | intravitreal-corticosteroid |
dexamethasone-implant | Dexamethasone implant | Ozurdex | intravitreal-corticosteroid |
ophthalmic-corticosteroid | Ophthalmic corticosteroid | ocular steroid; topical ocular steroid; steroid eye drops; ophthalmic steroid; topical ocular corticosteroids; ocular corticosteroids; topical ophthalmic steroids | corticosteroid |
artificial-tears | Artificial tears | lubricating eye drops; tear substitute; ocular lubricant; lubricant eye drops | medication | M:D065346 |  | MeSH 2024
eye-drops | Eye drops | topical eye drops; ophthalmic drops; topical ocular medication; ophthalmic medication; topical ophthalmic medication; ocular medication; ophthalmic solution | medication |
mouthwash | Mouthwash | mouth rinse; mouth wash; mouthrinse; oral rinse; antiseptic mouthwash; oral antiseptics; antimicrobial mouthwash | medication | M:D009067 |  | MeSH 2024
antiseptic | Antiseptic | antiseptic agent; antiseptic wash; skin antiseptic | medication | M:D000891 |  | MeSH 2024
povidone-iodine | Povidone-iodine | Betadine; Clinidine | antiseptic | M:D011206 R:8611 |  | MeSH 2024, RxNorm 2025
desensitizing-agent | Desensitizing agent | desensitizing toothpaste; dentine desensitizer; desensitising agent | medication |
fluoride-varnish | Fluoride varnish | topical fluoride; fluoride supplement; fluoride treatment | medication |
emollient | Emollient | moisturizer; moisturiser; moisturizing cream | medication | M:D004643 |  | MeSH 2024
topical-retinoid | Topical retinoid | retinoic acid cream; topical tretinoin; tretinoin cream | retinoid |
keratolytic | Keratolytic | keratolytic agents | medication |
salicylic-acid | Salicylic acid |  | keratolytic | M:D020156 R:9525 |  | MeSH 2024, RxNorm 2025
appetite-stimulant | Appetite stimulant | orexigenic agent | medication | M:D019167 |  | MeSH 2024
anabolic-steroid | Anabolic steroid | anabolic agent; anabolic androgenic steroids | androgen | M:D000094343 |  | MeSH 2024
nootropic | Nootropic | cognitive enhancer; nootropic drugs; cognition enhancing drugs; cognition-enhancing medication | medication | M:D018697 |  | MeSH 2024
piracetam | Piracetam |  | nootropic | M:D010889 |  | MeSH 2024
citicoline | Citicoline |  | nootropic | M:D003566 R:997602 |  | MeSH 2024, RxNorm 2025
cerebrolysin | Cerebrolysin |  | nootropic |
anti-amyloid-antibody | Anti-amyloid antibody | anti-amyloid monoclonal antibody; amyloid-targeting therapy; anti-amyloid therapy; amyloid immunotherapy; anti-amyloid-beta antibody | monoclonal-antibody |
antiparkinsonian-drug | Antiparkinsonian drug | antiparkinsonian medication; anti-parkinsonian medication; Parkinson's medication; antiparkinson medication; antiparkinsonian agents; anti-Parkinson drugs; anti-parkinson medication | medication |
dopamine-agonist | Dopamine agonist | dopamine receptor agonist; dopaminergic agonist | dopaminergic-agent | M:D018491 |  | MeSH 2024
mao-b-inhibitor | MAO-B inhibitor | monoamine oxidase B inhibitor; MAOB inhibitor | mao-inhibitor dopaminergic-agent |
comt-inhibitor | COMT inhibitor | catechol-O-methyltransferase inhibitor | medication |
dopamine-antagonist | Dopamine antagonist | dopamine receptor antagonist; dopamine receptor blocking agents; dopamine blocking agents; dopamine receptor blockers | medication | M:D018492 |  | MeSH 2024
nmda-antagonist | NMDA receptor antagonist | NMDA antagonist | medication |
alpha-2-agonist | Alpha-2 agonist | alpha2-agonist; alpha-2 adrenergic agonist | medication |
adrenergic-drug | Adrenergic drug | adrenergic agonist; alpha agonist; alpha-adrenergic agonists; adrenergic agents | medication | M:D018663 |  | MeSH 2024
gabapentinoid | Gabapentinoid |  | antiepileptic |
serotonergic-drug | Serotonergic drug | serotonergic medication; serotonergic agents | medication | M:D018490 |  | MeSH 2024
opioid-antagonist | Opioid antagonist | opioid receptor antagonist; mu-opioid antagonist; opiate antagonist | medication | M:D009292 |  | MeSH 2024
opioid-substitution-therapy | Opioid agonist therapy | opioid substitution therapy; opioid maintenance therapy; opioid replacement therapy; opioid maintenance treatment; medication for opioid use disorder; MOUD; opioid agonist treatment; opiate substitution therapy; medication-assisted treatment for opioid use disorder; medication-assisted treatment for opioid dependence; medication-assisted treatment of opioid use disorder; medication assisted therapy for opioid use disorder; medication-assisted treatment; medication assisted treatment; medication-assisted therapy | opioid |
psychedelic-drug | Psychedelic | hallucinogen; psychedelic drugs | medication | M:D006213 |  | MeSH 2024
psilocybin | Psilocybin | magic mushrooms | psychedelic-drug | M:D011562 |  | MeSH
lsd | LSD | lysergic acid diethylamide | psychedelic-drug |
ayahuasca | Ayahuasca |  | psychedelic-drug |
mescaline | Mescaline | peyote | psychedelic-drug | M:D008635 |  | MeSH 2024
nondepolarizing-neuromuscular-blocker | Non-depolarizing neuromuscular blocker | nondepolarizing muscle relaxant; non-depolarizing muscle relaxants; non-depolarizing neuromuscular blocking agents; nondepolarizing neuromuscular blocking agent | neuromuscular-blocker |
premedication | Premedication | pre-medication; premedicated; sedative premedication | medication |
amide-local-anesthetic | Amide local anesthetic | amide-type local anesthetics; amide anesthetics; amino amide local anesthetics; aminoamide local anesthetics; local anesthetics of the amide type | local-anesthetic |
antifibrinolytic | Antifibrinolytic | antifibrinolytic agent; antifibrinolytic therapy; antifibrinolytic treatment | medication | M:D000933 |  | MeSH 2024
aminocaproic-acid | Aminocaproic acid | epsilon-aminocaproic acid | antifibrinolytic | M:D015119 |  | MeSH 2024
hemostatic-agent | Hemostatic agent | procoagulant; pro-coagulant agents; fibrin sealant; fibrin glue; tissue sealant; Tisseel | medication |
coagulation-factor-concentrate | Coagulation factor concentrate | clotting factor concentrate; factor concentrates; clotting factor; factor VIII concentrate; factor VIII replacement; factor IX concentrate; FVIII concentrates; factor replacement therapy; factor VIII product; recombinant factor VIII; antihemophilic factor; factor IX replacement; factor IX product; recombinant factor IX | blood-product |
recombinant-factor-viia | Recombinant factor VIIa | rFVIIa; factor VIIa; eptacog alfa; NovoSeven | coagulation-factor-concentrate |
prothrombin-complex-concentrate | Prothrombin complex concentrate | PCC prothrombin; 4-factor PCC; PCC; 4-factor prothrombin complex concentrate; factor IX complex; Profilnine | coagulation-factor-concentrate |
cryoprecipitate | Cryoprecipitate |  | blood-product |
glycoprotein-iib-iiia-inhibitor | Glycoprotein IIb/IIIa inhibitor | GP IIb/IIIa inhibitor; GPIIb/IIIa inhibitor; glycoprotein IIb/IIIa antagonist | antiplatelet-agent |
dual-antiplatelet-therapy | Dual antiplatelet treatment | dual antiplatelet therapy; DAPT; double antiplatelet therapy; dual anti-platelet therapy; dual antiplatelet; double antiplatelet | antiplatelet-agent |
parenteral-anticoagulant | Parenteral anticoagulant | parenteral anticoagulation; injectable anticoagulant | anticoagulant |
mineralocorticoid-receptor-antagonist | Mineralocorticoid receptor antagonist | mineralocorticoid antagonist; aldosterone antagonist; MRA mineralocorticoid; aldosterone receptor antagonist | potassium-sparing-diuretic | M:D000451 |  | MeSH 2024
dihydropyridine | Dihydropyridine calcium channel blocker | dihydropyridine; dihydropyridine calcium antagonist | calcium-channel-blocker |
vasopressin-antagonist | Vasopressin antagonist | vaptan; vasopressin receptor antagonist; V2 receptor antagonist | medication | M:D065092 |  | MeSH 2024
omega-3-supplement | Omega-3 supplement | fish oil supplement; omega-3 fatty acid supplement; omega-3 supplementation | omega-3-fatty-acids |
phosphate-binder | Phosphate binder |  | medication |
lanthanum-carbonate | Lanthanum carbonate | lanthanum; Fosrenol | phosphate-binder | R:234416 |  | RxNorm 2025
sucroferric-oxyhydroxide | Sucroferric oxyhydroxide | Velphoro | phosphate-binder | R:1484283 |  | RxNorm 2025
calcium-acetate | Calcium acetate | Phoslyra; Phoslo; Calphron | phosphate-binder | R:214342 |  | RxNorm 2025
potassium-binder | Potassium binder |  | medication |
patiromer | Patiromer | Veltassa | potassium-binder | R:1716203 |  | RxNorm 2025
sodium-zirconium-cyclosilicate | Sodium zirconium cyclosilicate |  | potassium-binder | R:2047628 |  | RxNorm 2025
sodium-polystyrene-sulfonate | Sodium polystyrene sulfonate | Kayexalate | potassium-binder | R:56512 |  | RxNorm 2025
urate-lowering-drug | Urate-lowering therapy | urate-lowering drug; uric acid lowering drugs; xanthine oxidase inhibitor; uricosuric; ULT urate | medication |
hif-ph-inhibitor | HIF prolyl hydroxylase inhibitor | HIF-PH inhibitor; HIF-PHI; hypoxia-inducible factor prolyl hydroxylase inhibitor | medication |
vitamin-d-supplement | Vitamin D supplement | vitamin D supplementation; vitamin D preparation; vitamin D therapy | vitamin-supplement |
multivitamin | Multivitamin | multivitamin supplement; multi-vitamin | vitamin-supplement |
iodine-containing-drug | Iodine-containing drug | iodine supplements; iodine-containing medication | medication |
potassium-iodide | Potassium iodide | Iosat | iodine-containing-drug | M:D011193 R:8597 |  | MeSH 2024, RxNorm 2025
lugol-s-solution | Lugol's solution |  | iodine-containing-drug |
combined-oral-contraceptive | Combined oral contraceptive | combined oral contraceptive pill; COC; COCP; combined hormonal contraceptive; combined hormonal contraception; estrogen-containing contraceptives | hormonal-contraceptive | M:D003277 |  | MeSH 2024
progestin-only-contraceptive | Progestin-only contraceptive | progestin-only pill; progestogen-only contraceptive; progestogen-only pill; minipill | hormonal-contraceptive progestogen |
injectable-contraceptive | Injectable contraceptive | contraceptive injection; injectable contraception | hormonal-contraceptive progestogen |
depot-medroxyprogesterone-acetate | Depot medroxyprogesterone acetate | depot medroxyprogesterone; depo-provera; DMPA | injectable-contraceptive |
emergency-contraception | Emergency contraception | emergency contraceptive; morning-after pill | hormonal-contraceptive |
ulipristal | Ulipristal | ulipristal acetate | emergency-contraception | R:1005921 |  | RxNorm 2025
uterotonic | Uterotonic | uterotonic agent | medication |
tocolytic | Tocolytic | tocolysis; tocolytic therapy | medication | M:D015149 |  | MeSH 2024
atosiban | Atosiban |  | tocolytic |
antenatal-corticosteroid | Antenatal corticosteroid | antenatal steroids | corticosteroid |
surfactant | Surfactant | pulmonary surfactant; exogenous surfactant; surfactant therapy | medication |
poractant | Poractant |  | surfactant |
beractant | Beractant | Survanta | surfactant | R:46967 |  | RxNorm 2025
antivenom | Antivenom | antivenin; anti-venom; snake antivenom | medication | M:D000997 |  | MeSH 2024
chelating-agent | Chelating agent | chelation therapy; iron chelation therapy; iron chelator; chelators | medication | M:D002614 |  | MeSH
direct-acting-antiviral | Direct-acting antiviral | DAA; DAAs; direct-acting antiviral agent | antiviral |
neuraminidase-inhibitor | Neuraminidase inhibitor |  | antiviral |
nucleoside-analogue | Nucleos(t)ide analogue | nucleoside analogue; nucleoside/nucleotide analogues; nucleotide analogue; nucleoside analog; nucleos(t)ide analogs | antiviral |
sars-cov-2-antibody | COVID-19 antibody treatment | SARS-CoV-2 monoclonal antibody | medication |
convalescent-plasma | Convalescent plasma | COVID-19 convalescent plasma | blood-product |
inhaled-antibiotic | Inhaled antibiotic | nebulized antibiotics | antibiotic |
antibiotic-prophylaxis | Antibiotic prophylaxis | prophylactic antibiotics; antimicrobial prophylaxis; antibiotic premedication; perioperative antibiotics; suppressive antibiotics | antibiotic |
biosimilar | Biosimilar | biosimilar product | biologic-agent |
triple-inhaled-therapy | Triple inhaled therapy | triple therapy inhaler; ICS/LABA/LAMA; LABA/LAMA/ICS | medication |
ics-laba | ICS/LABA combination | ICS/LABA; LABA/ICS; inhaled corticosteroid/long-acting beta agonist | inhaled-corticosteroid long-acting-beta-agonist |
methylxanthine | Methylxanthine | xanthine derivative; xanthine | bronchodilator |
aminophylline | Aminophylline |  | methylxanthine | M:D000628 |  | MeSH 2024
antifibrotic-drug | Antifibrotic | antifibrotic therapy; anti-fibrotic; anti-fibrotic therapy; antifibrotic agent | medication |
pulmonary-arterial-hypertension-drug | Pulmonary arterial hypertension therapy | PAH therapy; PAH-specific therapy; PAH medication; pulmonary vasodilator; PAH-specific medication | medication |
rank-ligand-inhibitor | RANK ligand inhibitor | RANKL inhibitor | bone-agent |
cftr-modulator | CFTR modulator | CFTR modulator therapy | medication |
elexacaftor | Elexacaftor | Kaftrio | cftr-modulator | R:2256951 |  | RxNorm 2025
lumacaftor | Lumacaftor |  | cftr-modulator | R:1655922 |  | RxNorm 2025
tezacaftor | Tezacaftor |  | cftr-modulator | R:1999382 |  | RxNorm 2025
somatostatin-analogue | Somatostatin analogue | somatostatin analog; SSA somatostatin; somatostatin receptor ligand | medication |
pasireotide | Pasireotide | Signifor | somatostatin-analogue | M:C517782 |  | MeSH
somatostatin | Somatostatin |  | somatostatin-analogue | M:D013004 |  | MeSH 2024
antisense-oligonucleotide | Antisense oligonucleotide | ASO therapy; oligonucleotide therapy; siRNA; siRNA therapy; small interfering RNA | medication | M:D016376 |  | MeSH 2024
smoking-cessation-drug | Smoking cessation medication | smoking cessation drug; smoking cessation pharmacotherapy; smoking cessation therapy; smoking cessation aids; smoking cessation treatment; smoking cessation products | medication |
alcohol-deterrent | Medication for alcohol use disorder | alcohol use disorder medication; anti-craving medication; alcohol deterrent; drug for alcohol dependence; medication for alcohol dependence; medication for alcoholism; drug for alcohol use disorder | medication |
complement-inhibitor | Complement inhibitor | C5 inhibitor; complement C5 inhibitor; anti-C5 | immunosuppressant | M:D051056 |  | MeSH 2024
fcrn-antagonist | FcRn antagonist | neonatal Fc receptor antagonist; FcRn inhibitor | immunosuppressant |
efgartigimod | Efgartigimod | Efgartigimod alfa; Vyvgart | fcrn-antagonist |
rozanolixizumab | Rozanolixizumab |  | fcrn-antagonist | R:2642274 |  | RxNorm 2025
lymphocyte-depleting-agent | Lymphocyte-depleting agent | lymphocyte-depleting therapy; T-cell depleting therapy; T cell depleting agents | immunosuppressant |
antilymphocyte-globulin | Antilymphocyte globulin | ALG; anti-lymphocyte globulin; polyclonal antilymphocyte antibody | immunosuppressant |
murine-antibody | Murine or chimeric antibody | murine monoclonal antibodies; chimeric antibodies; murine antibody; humanized antibodies; chimeric or humanized antibodies; chimeric or murine antibodies | monoclonal-antibody |
iodinated-contrast | Iodinated contrast agent | iodinated contrast; iodinated contrast media; iodinated contrast medium; iodine contrast; iodine-based contrast; iodine contrast media; iodine containing contrast; IV iodinated contrast; iodinated contrast material; radiographic contrast; radiocontrast; radiocontrast agents; radiocontrast media; iodine-containing contrast media; iodine contrast agent; radiographic contrast agents; radiographic contrast agent; radiographic contrast media; iodinated radiocontrast; iodinated contrast dye | contrast-agent |
gadolinium-contrast | Gadolinium contrast agent | gadolinium-based contrast agent; gadolinium contrast; gadolinium chelate; gadolinium contrast media; GBCA; gadolinium-based contrast; MRI contrast; gadolinium-containing contrast; gadolinium-containing contrast agents; gadolinium injection | contrast-agent |
gadobutrol | Gadobutrol | Gadavist; Gadovist | gadolinium-contrast |
gadoterate | Gadoterate | Gadoterate meglumine; Dotarem | gadolinium-contrast |
gadoxetate | Gadoxetate | gadoxetic acid; Primovist; Eovist | gadolinium-contrast |
ultrasound-contrast | Ultrasound contrast agent | ultrasound contrast; microbubble contrast; microbubbles | contrast-agent |
sulfur-hexafluoride-microbubbles | Sulfur hexafluoride microbubbles |  | ultrasound-contrast |
perflutren | Perflutren |  | ultrasound-contrast |
oral-contrast | Oral contrast | oral contrast agent; barium contrast | contrast-agent |
barium-sulfate | Barium sulfate |  | oral-contrast | M:D001466 |  | MeSH 2024
pet-tracer | PET tracer | PET radiotracer; PSMA ligand; radioactive tracer; radiolabeled tracer | radiopharmaceutical |
fludeoxyglucose | Fludeoxyglucose | FDG; 18F-FDG; fluorodeoxyglucose | pet-tracer |
fluciclovine | Fluciclovine | 18F-fluciclovine | pet-tracer |
flutemetamol | Flutemetamol |  | pet-tracer |
florbetapir | Florbetapir | amyvid | pet-tracer |
florbetaben | Florbetaben |  | pet-tracer |
radioligand-therapy | Radioligand therapy | peptide receptor radionuclide therapy; PRRT; radionuclide therapy; radionuclide treatment | radiopharmaceutical |
lutetium-dotatate | Lutetium dotatate | Lutathera; 177Lu-DOTATATE; Lutetium-177 DOTATATE; lutetium oxodotreotide | radioligand-therapy |
lu-psma | Lu-PSMA | 177Lu-PSMA; PSMA-targeted radioligand therapy; PSMA radioligand therapy; PSMA-RLT | radioligand-therapy |
radioactive-iodine | Radioactive iodine | radioiodine; I-131; iodine-131; radioactive iodine therapy; RAI therapy; radioiodine therapy; RAI ablation; radioactive iodine ablation; 131I; radioactive iodine treatment | radiopharmaceutical |
radioimmunotherapy | Radioimmunotherapy | radioimmunoconjugate | radiopharmaceutical |
ibritumomab | Ibritumomab | Zevalin; ibritumomab tiuxetan | radioimmunotherapy |
tositumomab | Tositumomab |  | radioimmunotherapy |
bone-seeking-radionuclide | Bone-seeking radionuclide | bone-seeking radiopharmaceutical | radiopharmaceutical |
strontium-89 | Strontium-89 |  | bone-seeking-radionuclide |
samarium-153 | Samarium-153 | samarium | bone-seeking-radionuclide |
perfluorocarbon | Perfluorocarbon |  | medication | M:D005466 |  | MeSH 2024
otc-medication | Over-the-counter medication | OTC medication; OTC product; over-the-counter drug; non-prescription medication; non-prescription drugs; nonprescription medication; nonprescription drugs; OTC drugs; over-the-counter product; over-the-counter medicines | medication |
prescription-medication | Prescription medication | prescription drugs; prescribed medication; prescription medicine; prescribed drugs | medication |
traditional-chinese-medicine | Traditional Chinese medicine | Chinese herbal medicine; Chinese medicine; Chinese herbs; TCM herbal; Chinese traditional medicine | herbal-medicine |
homeopathic-remedy | Homeopathic remedy | homeopathic medicine; homeopathic medication; homeopathy; homeopathic products; homeopathic treatment | medication |
`,
};
