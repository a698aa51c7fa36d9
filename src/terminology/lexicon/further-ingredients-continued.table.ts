import type { LexiconTable } from '../lexicon-table.ts';

/** Ingredients that criteria name, beyond the everyday ones. Row format: see `LexiconTable`. */
export const FURTHER_INGREDIENTS_CONTINUED: LexiconTable = {
  kind: 'medication',
  rows: `
pinaverium | Pinaverium |  | antispasmodic |
lubiprostone | Lubiprostone |  | medication |
plecanatide | Plecanatide |  | medication |
prucalopride | Prucalopride |  | prokinetic |
eluxadoline | Eluxadoline |  | medication |
alosetron | Alosetron |  | medication |
fidaxomicin | Fidaxomicin |  | antibiotic |
bezlotoxumab | Bezlotoxumab |  | monoclonal-antibody |
vonoprazan | Vonoprazan |  | acid-suppressant |
bismuth | Bismuth | bismuth subsalicylate; bismuth subcitrate | medication |
dexlansoprazole | Dexlansoprazole |  | proton-pump-inhibitor |
nizatidine | Nizatidine |  | h2-blocker |
resmetirom | Resmetirom |  | medication |
elafibranor | Elafibranor |  | medication |
cefaclor | Cefaclor | Ceclor | cephalosporin |
cefadroxil | Cefadroxil |  | cephalosporin |
cefoxitin | Cefoxitin |  | cephalosporin |
cefotetan | Cefotetan |  | cephalosporin |
ceftaroline | Ceftaroline |  | cephalosporin |
ceftolozane-tazobactam | Ceftolozane/tazobactam |  | cephalosporin |
ceftazidime-avibactam | Ceftazidime/avibactam |  | ceftazidime |
cefdinir | Cefdinir |  | cephalosporin |
cefpodoxime | Cefpodoxime |  | cephalosporin |
aztreonam | Aztreonam |  | beta-lactam-antibiotic | M:D001398 |  | MeSH
doripenem | Doripenem |  | carbapenem |
ampicillin-sulbactam | Ampicillin/sulbactam | Unasyn | ampicillin |
teicoplanin | Teicoplanin |  | glycopeptide-antibiotic |
dalbavancin | Dalbavancin |  | glycopeptide-antibiotic |
telithromycin | Telithromycin |  | antibiotic strong-cyp3a4-inhibitor |
troleandomycin | Troleandomycin |  | macrolide strong-cyp3a4-inhibitor |
roxithromycin | Roxithromycin |  | macrolide |
spiramycin | Spiramycin |  | macrolide |
ofloxacin | Ofloxacin |  | fluoroquinolone |
norfloxacin | Norfloxacin |  | fluoroquinolone |
gemifloxacin | Gemifloxacin |  | fluoroquinolone |
delafloxacin | Delafloxacin |  | fluoroquinolone |
eravacycline | Eravacycline |  | tetracycline-class-antibiotic |
omadacycline | Omadacycline |  | tetracycline-class-antibiotic |
plazomicin | Plazomicin |  | aminoglycoside |
neomycin | Neomycin |  | aminoglycoside |
kanamycin | Kanamycin |  | aminoglycoside |
polymyxin-b | Polymyxin B | polymyxin | antibiotic |
fusidic-acid | Fusidic acid |  | antibiotic |
mupirocin | Mupirocin |  | antibiotic |
trimethoprim | Trimethoprim |  | antibiotic |
tinidazole | Tinidazole |  | antibiotic |
secnidazole | Secnidazole |  | antibiotic |
rifapentine | Rifapentine |  | antituberculosis-agent cyp3a4-inducer |
delamanid | Delamanid |  | antituberculosis-agent |
pretomanid | Pretomanid |  | antituberculosis-agent |
clofazimine | Clofazimine |  | antibiotic |
cycloserine | Cycloserine | D-cycloserine | antituberculosis-agent |
anidulafungin | Anidulafungin |  | antifungal |
griseofulvin | Griseofulvin |  | antifungal |
clotrimazole | Clotrimazole |  | azole-antifungal |
miconazole | Miconazole |  | azole-antifungal |
valganciclovir | Valganciclovir | Valcyte | antiviral |
letermovir | Letermovir | Prevymis | antiviral |
cidofovir | Cidofovir |  | antiviral |
brivudine | Brivudine | brivudin | antiviral |
sorivudine | Sorivudine |  | antiviral |
adefovir | Adefovir | adefovir dipivoxil | antiviral |
telbivudine | Telbivudine |  | antiviral |
daclatasvir | Daclatasvir |  | direct-acting-antiviral |
glecaprevir-pibrentasvir | Glecaprevir/pibrentasvir | Mavyret; Maviret; GLE/PIB | direct-acting-antiviral |
elbasvir-grazoprevir | Elbasvir/grazoprevir | Zepatier | direct-acting-antiviral |
simeprevir | Simeprevir |  | direct-acting-antiviral |
telaprevir | Telaprevir |  | direct-acting-antiviral strong-cyp3a4-inhibitor |
boceprevir | Boceprevir |  | direct-acting-antiviral strong-cyp3a4-inhibitor |
peramivir | Peramivir |  | neuraminidase-inhibitor |
zanamivir | Zanamivir | Relenza | neuraminidase-inhibitor |
palivizumab | Palivizumab | Synagis | monoclonal-antibody |
tipranavir | Tipranavir |  | hiv-protease-inhibitor |
fosamprenavir | Fosamprenavir | amprenavir | hiv-protease-inhibitor |
enfuvirtide | Enfuvirtide |  | antiretroviral |
doravirine | Doravirine |  | hiv-reverse-transcriptase-inhibitor |
etravirine | Etravirine |  | hiv-reverse-transcriptase-inhibitor |
didanosine | Didanosine |  | hiv-reverse-transcriptase-inhibitor |
stavudine | Stavudine |  | hiv-reverse-transcriptase-inhibitor |
lenacapavir | Lenacapavir |  | antiretroviral |
artemether-lumefantrine | Artemether-lumefantrine | Coartem | antimalarial |
amodiaquine | Amodiaquine |  | antimalarial |
piperaquine | Piperaquine | dihydroartemisinin-piperaquine | antimalarial |
sulfadoxine-pyrimethamine | Sulfadoxine-pyrimethamine | SP antimalarial | antimalarial |
pyrimethamine | Pyrimethamine |  | antimalarial |
nitazoxanide | Nitazoxanide |  | medication |
miltefosine | Miltefosine |  | medication |
benznidazole | Benznidazole |  | medication |
diethylcarbamazine | Diethylcarbamazine |  | anthelmintic |
halofantrine | Halofantrine |  | antimalarial |
triclabendazole | Triclabendazole |  | anthelmintic |
ketotifen | Ketotifen |  | antihistamine |
bilastine | Bilastine |  | antihistamine |
levocetirizine | Levocetirizine |  | antihistamine |
rupatadine | Rupatadine |  | antihistamine |
cyproheptadine | Cyproheptadine |  | antihistamine |
pentoxifylline | Pentoxifylline |  | medication | M:D010431 |  | MeSH
doxofylline | Doxofylline |  | methylxanthine |
ensifentrine | Ensifentrine |  | medication |
dornase-alfa | Dornase alfa | Pulmozyme; rhDNase | mucolytic |
ambroxol | Ambroxol |  | mucolytic |
carbocisteine | Carbocisteine | carbocysteine | mucolytic |
aclidinium | Aclidinium |  | lama |
abaloparatide | Abaloparatide | Tymlos | bone-agent |
strontium-ranelate | Strontium ranelate |  | bone-agent |
clodronate | Clodronate | clodronic acid | bisphosphonate |
etidronate | Etidronate |  | bisphosphonate |
parathyroid-hormone-analogue | Parathyroid hormone analogue | PTH analogue; PTH analog; recombinant PTH; parathyroid hormone analog | bone-agent |
burosumab | Burosumab | Crysvita | monoclonal-antibody |
asfotase-alfa | Asfotase alfa | Strensiq | enzyme-replacement-therapy |
tesamorelin | Tesamorelin | Egrifta | medication |
pegvisomant | Pegvisomant |  | medication |
mecasermin | Mecasermin |  | medication |
setmelanotide | Setmelanotide |  | weight-loss-drug |
phentermine-topiramate | Phentermine/topiramate | Qsymia | phentermine topiramate |
naltrexone-bupropion | Naltrexone/bupropion | Contrave; Mysimba | naltrexone bupropion |
lorcaserin | Lorcaserin |  | weight-loss-drug |
sibutramine | Sibutramine |  | weight-loss-drug |
diazoxide | Diazoxide |  | medication |
teplizumab | Teplizumab |  | monoclonal-antibody immunosuppressant |
thyrotropin-alfa | Thyrotropin alfa | Thyrogen; rhTSH; recombinant human TSH | medication |
osilodrostat | Osilodrostat |  | medication |
metyrapone | Metyrapone |  | medication |
levoketoconazole | Levoketoconazole |  | medication |
tibolone | Tibolone |  | sex-hormone |
ospemifene | Ospemifene |  | selective-estrogen-receptor-modulator |
bazedoxifene | Bazedoxifene |  | selective-estrogen-receptor-modulator |
linzagolix | Linzagolix |  | gnrh-analogue |
cetrorelix | Cetrorelix |  | gnrh-analogue |
ganirelix | Ganirelix |  | gnrh-analogue |
buserelin | Buserelin |  | gnrh-analogue androgen-deprivation-therapy |
norethindrone-acetate | Norethindrone acetate | norethisterone acetate | norethindrone |
dydrogesterone | Dydrogesterone |  | progestogen |
hydroxyprogesterone-caproate | Hydroxyprogesterone caproate | 17-OHPC; 17-hydroxyprogesterone caproate; Makena | progestogen |
vaginal-progesterone | Vaginal progesterone |  | progesterone |
fezolinetant | Fezolinetant |  | medication |
vibegron | Vibegron |  | medication |
pegloticase | Pegloticase | Krystexxa | urate-lowering-drug |
rasburicase | Rasburicase |  | medication |
lesinurad | Lesinurad |  | urate-lowering-drug |
avacopan | Avacopan |  | complement-inhibitor |
pegcetacoplan | Pegcetacoplan |  | complement-inhibitor |
iptacopan | Iptacopan |  | complement-inhibitor |
caplacizumab | Caplacizumab |  | monoclonal-antibody |
emicizumab | Emicizumab | Hemlibra | monoclonal-antibody |
fitusiran | Fitusiran |  | medication |
luspatercept | Luspatercept | Reblozyl | medication |
voxelotor | Voxelotor | Oxbryta | medication |
crizanlizumab | Crizanlizumab | Adakveo | monoclonal-antibody |
l-glutamine | L-glutamine | glutamine | amino-acid-supplement |
deferiprone | Deferiprone |  | chelating-agent |
lusutrombopag | Lusutrombopag |  | medication |
fostamatinib | Fostamatinib |  | medication |
andexanet-alfa | Andexanet alfa | Andexxa | medication |
idarucizumab | Idarucizumab | Praxbind | medication |
protamine | Protamine | protamine sulfate | medication | M:D011479 |  | MeSH
desirudin | Desirudin |  | anticoagulant |
lepirudin | Lepirudin |  | anticoagulant |
nadroparin | Nadroparin |  | low-molecular-weight-heparin |
bemiparin | Bemiparin |  | low-molecular-weight-heparin |
betrixaban | Betrixaban |  | direct-oral-anticoagulant |
vorapaxar | Vorapaxar |  | antiplatelet-agent |
indobufen | Indobufen |  | antiplatelet-agent |
abciximab | Abciximab | ReoPro | glycoprotein-iib-iiia-inhibitor |
reteplase | Reteplase |  | thrombolytic |
ibutilide | Ibutilide |  | antiarrhythmic |
vernakalant | Vernakalant |  | antiarrhythmic |
cibenzoline | Cibenzoline |  | antiarrhythmic |
mavacamten | Mavacamten | Camzyos | medication |
omecamtiv-mecarbil | Omecamtiv mecarbil |  | medication |
tafamidis | Tafamidis | Vyndaqel | medication |
vutrisiran | Vutrisiran |  | antisense-oligonucleotide |
eteplirsen | Eteplirsen |  | antisense-oligonucleotide |
ataluren | Ataluren |  | medication |
onasemnogene-abeparvovec | Onasemnogene abeparvovec | Zolgensma | gene-therapy |
risdiplam | Risdiplam | Evrysdi | medication |
sotatercept | Sotatercept |  | pulmonary-arterial-hypertension-drug |
terlipressin | Terlipressin |  | medication |
angiotensin-ii-infusion | Angiotensin II infusion | Giapreza | vasopressor |
nesiritide | Nesiritide |  | medication |
inhaled-nitric-oxide | Inhaled nitric oxide | iNO nitric oxide; nitric oxide inhalation | medication |
methylene-blue | Methylene blue | methylthioninium chloride | medication |
patent-blue | Patent blue | isosulfan blue | medication |
aminolevulinic-acid | Aminolevulinic acid | 5-aminolevulinic acid; 5-ALA | medication |
imiquimod | Imiquimod | Aldara | medication |
ingenol-mebutate | Ingenol mebutate | ingenol | medication |
benzoyl-peroxide | Benzoyl peroxide |  | medication |
adapalene | Adapalene |  | topical-retinoid |
tazarotene | Tazarotene |  | topical-retinoid |
crisaborole | Crisaborole | Eucrisa | medication |
calcipotriol | Calcipotriol | calcipotriene | medication |
azelaic-acid | Azelaic acid |  | medication |
topical-minoxidil | Minoxidil topical | topical minoxidil | minoxidil |
capsaicin | Capsaicin | capsaicin patch; Qutenza | medication |
kratom | Kratom |  | herbal-medicine |
kava | Kava | kava kava | herbal-medicine |
valerian | Valerian |  | herbal-medicine |
curcumin | Curcumin | turmeric | herbal-medicine |
echinacea | Echinacea |  | herbal-medicine |
red-ginseng-extract | Red ginseng | red ginseng extracts; Korean red ginseng | ginseng |
green-tea-extract | Green tea extract |  | herbal-medicine |
saw-palmetto | Saw palmetto |  | herbal-medicine |
black-cohosh | Black cohosh |  | herbal-medicine |
soy-isoflavone | Soy supplement | soy isoflavones; isoflavones; phytoestrogens | herbal-medicine |
coenzyme-q10 | Coenzyme Q10 | CoQ10; ubiquinone | medication |
resveratrol | Resveratrol |  | medication |
glutathione | Glutathione |  | antioxidant-drug |
alpha-lipoic-acid | Alpha-lipoic acid | lipoic acid; thioctic acid | antioxidant-drug |
carnitine | L-carnitine | levocarnitine; carnitine | amino-acid-supplement |
s-adenosylmethionine | S-adenosylmethionine | SAMe | medication |
nicotinamide | Nicotinamide | niacinamide; nicotinamide riboside | vitamin-supplement |
pyridoxine | Pyridoxine | vitamin B6 | vitamin-supplement |
riboflavin | Riboflavin | vitamin B2 | vitamin-supplement |
tesofensine | Tesofensine |  | weight-loss-drug |
racecadotril | Racecadotril |  | antidiarrheal |
valspodar | Valspodar |  | p-glycoprotein-inhibitor |
hyaluronidase | Hyaluronidase |  | medication |
collagenase-clostridium | Collagenase clostridium histolyticum | Xiaflex; collagenase | medication |
deoxycholic-acid | Deoxycholic acid | Kybella | medication |
cevimeline | Cevimeline |  | medication |
butylphthalide | Butylphthalide |  | medication |
prourokinase | Prourokinase |  | thrombolytic |
batroxobin | Batroxobin | defibrinogenating agent | medication |
`,
};
