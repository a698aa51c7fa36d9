import type { LexiconTable } from '../lexicon-table.ts';

/** Ingredients that criteria name, beyond the everyday ones. Row format: see `LexiconTable`. */
export const FURTHER_INGREDIENTS_CONTINUED: LexiconTable = {
  kind: 'medication',
  rows: `
pinaverium | Pinaverium |  | antispasmodic |
lubiprostone | Lubiprostone | Amitiza | medication | M:D000068238 R:623033 |  | MeSH 2024, RxNorm 2025
plecanatide | Plecanatide | Trulance | medication | R:1873752 |  | RxNorm 2025
prucalopride | Prucalopride | Motegrity | prokinetic | R:2107310 |  | RxNorm 2025
eluxadoline | Eluxadoline | Viberzi | medication | R:1653781 |  | RxNorm 2025
alosetron | Alosetron |  | medication |
fidaxomicin | Fidaxomicin | Dificid | antibiotic | M:D000077732 R:1111103 |  | MeSH 2024, RxNorm 2025
bezlotoxumab | Bezlotoxumab | Zinplava | monoclonal-antibody | R:1855048 |  | RxNorm 2025
vonoprazan | Vonoprazan | Voquezna | acid-suppressant | R:2604577 |  | RxNorm 2025
bismuth | Bismuth | bismuth subsalicylate; bismuth subcitrate; Bismarex | medication | M:D001729 |  | MeSH 2024
dexlansoprazole | Dexlansoprazole | Dexilant | proton-pump-inhibitor | M:D064748 R:816346 |  | MeSH 2024, RxNorm 2025
nizatidine | Nizatidine |  | h2-blocker | M:D016567 R:42319 |  | MeSH 2024, RxNorm 2025
resmetirom | Resmetirom | Rezdiffra | medication | R:2677894 |  | RxNorm 2025
elafibranor | Elafibranor | Iqirvo | medication | R:2684941 |  | RxNorm 2025
cefaclor | Cefaclor | Ceclor | cephalosporin | M:D002433 R:2176 |  | MeSH 2024, RxNorm 2025
cefadroxil | Cefadroxil |  | cephalosporin | M:D002434 R:2177 |  | MeSH 2024, RxNorm 2025
cefoxitin | Cefoxitin |  | cephalosporin | M:D002440 R:2189 |  | MeSH 2024, RxNorm 2025
cefotetan | Cefotetan | Cefotan | cephalosporin | M:D015313 R:2187 |  | MeSH 2024, RxNorm 2025
ceftaroline | Ceftaroline | Ceftaroline fosamil; Teflaro | cephalosporin | M:D000097583 |  | MeSH 2024
ceftolozane-tazobactam | Ceftolozane/tazobactam | ceftolozane | cephalosporin |
ceftazidime-avibactam | Ceftazidime/avibactam |  | ceftazidime |
cefdinir | Cefdinir |  | cephalosporin | M:D000077525 R:25037 |  | MeSH 2024, RxNorm 2025
cefpodoxime | Cefpodoxime |  | cephalosporin | M:D000097623 R:20489 |  | MeSH 2024, RxNorm 2025
aztreonam | Aztreonam |  | beta-lactam-antibiotic | M:D001398 |  | MeSH
doripenem | Doripenem |  | carbapenem | M:D000077726 |  | MeSH 2024
ampicillin-sulbactam | Ampicillin/sulbactam | Unasyn | ampicillin |
teicoplanin | Teicoplanin |  | glycopeptide-antibiotic | M:D017334 |  | MeSH 2024
dalbavancin | Dalbavancin | Dalvance | glycopeptide-antibiotic | R:1539239 |  | RxNorm 2025
telithromycin | Telithromycin |  | antibiotic strong-cyp3a4-inhibitor |
troleandomycin | Troleandomycin |  | macrolide strong-cyp3a4-inhibitor | M:D014217 |  | MeSH 2024
roxithromycin | Roxithromycin |  | macrolide | M:D015575 |  | MeSH 2024
spiramycin | Spiramycin |  | macrolide | M:D015572 |  | MeSH 2024
ofloxacin | Ofloxacin | Ocuflox; Floxin | fluoroquinolone | M:D015242 R:7623 |  | MeSH 2024, RxNorm 2025
norfloxacin | Norfloxacin |  | fluoroquinolone | M:D009643 R:7517 |  | MeSH 2024, RxNorm 2025
gemifloxacin | Gemifloxacin | Factive | fluoroquinolone | M:D000077735 R:138099 |  | MeSH 2024, RxNorm 2025
delafloxacin | Delafloxacin | Baxdela | fluoroquinolone | R:1927663 |  | RxNorm 2025
eravacycline | Eravacycline |  | tetracycline-class-antibiotic | R:2055906 |  | RxNorm 2025
omadacycline | Omadacycline | Nuzyra | tetracycline-class-antibiotic | R:2059269 |  | RxNorm 2025
plazomicin | Plazomicin | Zemdri | aminoglycoside | R:2049549 |  | RxNorm 2025
neomycin | Neomycin |  | aminoglycoside | M:D009355 R:7299 |  | MeSH 2024, RxNorm 2025
kanamycin | Kanamycin |  | aminoglycoside | M:D007612 |  | MeSH 2024
polymyxin-b | Polymyxin B | polymyxin | antibiotic | M:D011112 R:8536 |  | MeSH 2024, RxNorm 2025
fusidic-acid | Fusidic acid |  | antibiotic | M:D005672 |  | MeSH 2024
mupirocin | Mupirocin | Bactroban; Centany; Pirnuo | antibiotic | M:D016712 R:42372 |  | MeSH 2024, RxNorm 2025
trimethoprim | Trimethoprim | Primsol | antibiotic | M:D014295 |  | MeSH 2024
tinidazole | Tinidazole | Tindamax | antibiotic | M:D014011 R:10612 |  | MeSH 2024, RxNorm 2025
secnidazole | Secnidazole | Solosec | antibiotic | R:36314 |  | RxNorm 2025
rifapentine | Rifapentine | Priftin | antituberculosis-agent cyp3a4-inducer | R:35617 |  | RxNorm 2025
delamanid | Delamanid |  | antituberculosis-agent |
pretomanid | Pretomanid |  | antituberculosis-agent | R:2198359 |  | RxNorm 2025
clofazimine | Clofazimine |  | antibiotic | M:D002991 |  | MeSH 2024
cycloserine | Cycloserine | D-cycloserine; Seromycin | antituberculosis-agent | M:D003523 R:3007 |  | MeSH 2024, RxNorm 2025
anidulafungin | Anidulafungin |  | antifungal | M:D000077612 |  | MeSH 2024
griseofulvin | Griseofulvin |  | antifungal | M:D006118 R:5021 |  | MeSH 2024, RxNorm 2025
clotrimazole | Clotrimazole | Alevazol | azole-antifungal | M:D003022 R:2623 |  | MeSH 2024, RxNorm 2025
miconazole | Miconazole |  | azole-antifungal | M:D008825 R:6932 |  | MeSH 2024, RxNorm 2025
valganciclovir | Valganciclovir | Valcyte | antiviral | M:D000077562 R:275891 |  | MeSH 2024, RxNorm 2025
letermovir | Letermovir | Prevymis | antiviral | R:1988648 |  | RxNorm 2025
cidofovir | Cidofovir |  | antiviral | M:D000077404 R:83171 |  | MeSH 2024, RxNorm 2025
brivudine | Brivudine | brivudin | antiviral |
sorivudine | Sorivudine |  | antiviral |
adefovir | Adefovir | adefovir dipivoxil | nucleoside-analogue
telbivudine | Telbivudine |  | nucleoside-analogue | M:D000077712 |  | MeSH 2024
daclatasvir | Daclatasvir |  | direct-acting-antiviral |
glecaprevir-pibrentasvir | Glecaprevir/pibrentasvir | Mavyret; Maviret; GLE/PIB | direct-acting-antiviral |
elbasvir-grazoprevir | Elbasvir/grazoprevir | Zepatier | direct-acting-antiviral |
simeprevir | Simeprevir |  | direct-acting-antiviral | M:D000069616 |  | MeSH 2024
telaprevir | Telaprevir |  | direct-acting-antiviral strong-cyp3a4-inhibitor |
boceprevir | Boceprevir |  | direct-acting-antiviral strong-cyp3a4-inhibitor |
peramivir | Peramivir | Rapivab | neuraminidase-inhibitor | R:619693 |  | RxNorm 2025
zanamivir | Zanamivir | Relenza | neuraminidase-inhibitor | M:D053243 R:69722 |  | MeSH 2024, RxNorm 2025
palivizumab | Palivizumab | Synagis | monoclonal-antibody | M:D000069455 R:194279 |  | MeSH 2024, RxNorm 2025
tipranavir | Tipranavir | Aptivus | hiv-protease-inhibitor | R:190548 |  | RxNorm 2025
fosamprenavir | Fosamprenavir | amprenavir; Lexiva | hiv-protease-inhibitor | R:358262 |  | RxNorm 2025
enfuvirtide | Enfuvirtide | Fuzeon | antiretroviral | M:D000077560 R:139896 |  | MeSH 2024, RxNorm 2025
doravirine | Doravirine |  | non-nucleoside-reverse-transcriptase-inhibitor | R:2055755 |  | RxNorm 2025
etravirine | Etravirine | Intelence | non-nucleoside-reverse-transcriptase-inhibitor | R:475969 |  | RxNorm 2025
didanosine | Didanosine |  | nucleoside-reverse-transcriptase-inhibitor | M:D016049 R:3364 |  | MeSH 2024, RxNorm 2025
stavudine | Stavudine | d4T | nucleoside-reverse-transcriptase-inhibitor | M:D018119 R:59763 |  | MeSH 2024, RxNorm 2025
lenacapavir | Lenacapavir | Sunlenca; Yeztugo | antiretroviral | R:2625651 |  | RxNorm 2025
artemether-lumefantrine | Artemether-lumefantrine | Coartem | antimalarial | M:D000077611 |  | MeSH 2024
amodiaquine | Amodiaquine |  | antimalarial | M:D000655 |  | MeSH 2024
piperaquine | Piperaquine | dihydroartemisinin-piperaquine | antimalarial |
sulfadoxine-pyrimethamine | Sulfadoxine-pyrimethamine | SP antimalarial; Fansidar | antimalarial |
pyrimethamine | Pyrimethamine | Daraprim | antimalarial | M:D011739 R:9010 |  | MeSH 2024, RxNorm 2025
nitazoxanide | Nitazoxanide | Alinia | medication | R:31819 |  | RxNorm 2025
miltefosine | Miltefosine | Impavido | medication | R:1494066 |  | RxNorm 2025
benznidazole | Benznidazole |  | medication | R:18994 |  | RxNorm 2025
diethylcarbamazine | Diethylcarbamazine |  | anthelmintic | M:D004049 |  | MeSH 2024
halofantrine | Halofantrine |  | antimalarial |
triclabendazole | Triclabendazole | Egaten | anthelmintic | M:D000077682 R:2118525 |  | MeSH 2024, RxNorm 2025
ketotifen | Ketotifen | Alaway; Zaditor | antihistamine | M:D007665 R:6146 |  | MeSH 2024, RxNorm 2025
bilastine | Bilastine |  | antihistamine |
levocetirizine | Levocetirizine |  | antihistamine | R:356887 |  | RxNorm 2025
rupatadine | Rupatadine |  | antihistamine |
cyproheptadine | Cyproheptadine |  | antihistamine | M:D003533 R:3013 |  | MeSH 2024, RxNorm 2025
pentoxifylline | Pentoxifylline |  | medication | M:D010431 |  | MeSH
doxofylline | Doxofylline |  | methylxanthine |
ensifentrine | Ensifentrine | Ohtuvayre | medication | R:2687215 |  | RxNorm 2025
dornase-alfa | Dornase alfa | Pulmozyme; rhDNase | mucolytic | R:337623 |  | RxNorm 2025
ambroxol | Ambroxol |  | mucolytic | M:D000551 |  | MeSH 2024
carbocisteine | Carbocisteine | carbocysteine; Availnex | mucolytic |
aclidinium | Aclidinium |  | lama |
abaloparatide | Abaloparatide | Tymlos | bone-agent |
strontium-ranelate | Strontium ranelate |  | bone-agent |
clodronate | Clodronate | clodronic acid | bisphosphonate |
etidronate | Etidronate |  | bisphosphonate |
parathyroid-hormone-analogue | Parathyroid hormone analogue | PTH analogue; PTH analog; recombinant PTH; parathyroid hormone analog | bone-agent |
burosumab | Burosumab | Crysvita | monoclonal-antibody | R:2043855 |  | RxNorm 2025
asfotase-alfa | Asfotase alfa | Strensiq; asfotase | enzyme-replacement-therapy |
tesamorelin | Tesamorelin | Egrifta | medication | R:1044584 |  | RxNorm 2025
pegvisomant | Pegvisomant | Somavert | medication | R:278739 |  | RxNorm 2025
mecasermin | Mecasermin | Increlex | medication | R:274403 |  | RxNorm 2025
setmelanotide | Setmelanotide | Imcivree | weight-loss-drug | R:2469247 |  | RxNorm 2025
phentermine-topiramate | Phentermine/topiramate | Qsymia | phentermine topiramate |
naltrexone-bupropion | Naltrexone/bupropion | Contrave; Mysimba | naltrexone bupropion weight-loss-drug
lorcaserin | Lorcaserin | Belviq | weight-loss-drug |
sibutramine | Sibutramine |  | weight-loss-drug |
diazoxide | Diazoxide | Proglycem | medication | M:D003981 R:3327 |  | MeSH 2024, RxNorm 2025
teplizumab | Teplizumab |  | monoclonal-antibody immunosuppressant | R:2621880 |  | RxNorm 2025
thyrotropin-alfa | Thyrotropin alfa | Thyrogen; rhTSH; recombinant human TSH | medication | M:D057073 R:4952 |  | MeSH 2024, RxNorm 2025
osilodrostat | Osilodrostat | Isturisa | medication | R:2286252 |  | RxNorm 2025
metyrapone | Metyrapone | Metopirone | medication | M:D008797 R:6923 |  | MeSH 2024, RxNorm 2025
levoketoconazole | Levoketoconazole |  | medication | R:2588846 |  | RxNorm 2025
tibolone | Tibolone |  | sex-hormone |
ospemifene | Ospemifene | Osphena | selective-estrogen-receptor-modulator | R:1370971 |  | RxNorm 2025
bazedoxifene | Bazedoxifene |  | selective-estrogen-receptor-modulator | R:1441386 |  | RxNorm 2025
linzagolix | Linzagolix |  | gnrh-analogue |
cetrorelix | Cetrorelix | Cetrotide | gnrh-analogue | R:68147 |  | RxNorm 2025
ganirelix | Ganirelix |  | gnrh-analogue | R:35825 |  | RxNorm 2025
buserelin | Buserelin |  | gnrh-analogue androgen-deprivation-therapy | M:D002064 |  | MeSH 2024
norethindrone-acetate | Norethindrone acetate | norethisterone acetate | norethindrone | M:D000077563 R:31983 |  | MeSH 2024, RxNorm 2025
dydrogesterone | Dydrogesterone |  | progestogen | M:D004394 |  | MeSH 2024
hydroxyprogesterone-caproate | Hydroxyprogesterone caproate | 17-OHPC; 17-hydroxyprogesterone caproate; Makena | progestogen | M:D000077713 |  | MeSH 2024
vaginal-progesterone | Vaginal progesterone |  | progesterone |
fezolinetant | Fezolinetant | Veozah | medication | R:2637134 |  | RxNorm 2025
vibegron | Vibegron | Gemtesa | medication | R:2472254 |  | RxNorm 2025
pegloticase | Pegloticase | Krystexxa | urate-lowering-drug | R:1011650 |  | RxNorm 2025
rasburicase | Rasburicase | Elitek | medication | R:283821 |  | RxNorm 2025
lesinurad | Lesinurad |  | urate-lowering-drug | R:1731031 |  | RxNorm 2025
avacopan | Avacopan |  | complement-inhibitor |
pegcetacoplan | Pegcetacoplan | Syfovre; Empaveli | complement-inhibitor | R:2557372 |  | RxNorm 2025
iptacopan | Iptacopan | Fabhalta | complement-inhibitor | R:2671061 |  | RxNorm 2025
caplacizumab | Caplacizumab |  | monoclonal-antibody | R:2110605 |  | RxNorm 2025
emicizumab | Emicizumab | Hemlibra | monoclonal-antibody | R:1989794 |  | RxNorm 2025
fitusiran | Fitusiran | Qfitlia | medication | R:2709439 |  | RxNorm 2025
luspatercept | Luspatercept | Reblozyl | medication | R:2262544 |  | RxNorm 2025
voxelotor | Voxelotor | Oxbryta | medication |
crizanlizumab | Crizanlizumab | Adakveo | monoclonal-antibody | R:2262279 |  | RxNorm 2025
l-glutamine | L-glutamine | glutamine; Endari | amino-acid-supplement | M:D005973 |  | MeSH 2024
deferiprone | Deferiprone | Ferriprox | chelating-agent | M:D000077543 R:11645 |  | MeSH 2024, RxNorm 2025
lusutrombopag | Lusutrombopag | Mulpleta | medication | R:2054984 |  | RxNorm 2025
fostamatinib | Fostamatinib | Tavalisse | medication | R:2044896 |  | RxNorm 2025
andexanet-alfa | Andexanet alfa | Andexxa | medication |
idarucizumab | Idarucizumab | Praxbind | medication | R:1716191 |  | RxNorm 2025
protamine | Protamine | protamine sulfate | medication | M:D011479 |  | MeSH
desirudin | Desirudin |  | anticoagulant | R:114934 |  | RxNorm 2025
lepirudin | Lepirudin |  | anticoagulant |
nadroparin | Nadroparin |  | low-molecular-weight-heparin | M:D017762 |  | MeSH 2024
bemiparin | Bemiparin |  | low-molecular-weight-heparin |
betrixaban | Betrixaban |  | direct-oral-anticoagulant |
vorapaxar | Vorapaxar | Zontivity | antiplatelet-agent | R:1537034 |  | RxNorm 2025
indobufen | Indobufen |  | antiplatelet-agent |
abciximab | Abciximab | ReoPro | glycoprotein-iib-iiia-inhibitor | M:D000077284 |  | MeSH 2024
reteplase | Reteplase | Retavase | thrombolytic | R:76895 |  | RxNorm 2025
ibutilide | Ibutilide |  | antiarrhythmic class-iii-antiarrhythmic-drug | R:41289 |  | RxNorm 2025
vernakalant | Vernakalant |  | antiarrhythmic |
cibenzoline | Cibenzoline |  | antiarrhythmic |
mavacamten | Mavacamten | Camzyos | medication | R:2600867 |  | RxNorm 2025
omecamtiv-mecarbil | Omecamtiv mecarbil |  | medication |
tafamidis | Tafamidis | Vyndaqel; Vyndamax | medication | R:1545063 |  | RxNorm 2025
vutrisiran | Vutrisiran | Amvuttra | antisense-oligonucleotide | R:2604578 |  | RxNorm 2025
eteplirsen | Eteplirsen | Exondys | antisense-oligonucleotide | R:1810569 |  | RxNorm 2025
ataluren | Ataluren |  | medication |
onasemnogene-abeparvovec | Onasemnogene abeparvovec | Zolgensma; onasemnogene | gene-therapy | R:2170226 |  | RxNorm 2025
risdiplam | Risdiplam | Evrysdi | medication | R:2390935 |  | RxNorm 2025
sotatercept | Sotatercept |  | pulmonary-arterial-hypertension-drug | R:2678930 |  | RxNorm 2025
terlipressin | Terlipressin | Terlivaz | medication | M:D000077585 R:57048 |  | MeSH 2024, RxNorm 2025
angiotensin-ii-infusion | Angiotensin II infusion | Giapreza; Angiotensin II drug | vasopressor |
nesiritide | Nesiritide |  | medication |
inhaled-nitric-oxide | Inhaled nitric oxide | iNO nitric oxide; nitric oxide inhalation | medication |
methylene-blue | Methylene blue | methylthioninium chloride; Provayblue | medication | M:D008751 R:6878 |  | MeSH 2024, RxNorm 2025
patent-blue | Patent blue | isosulfan blue; Lymphazurin | contrast-agent|
aminolevulinic-acid | Aminolevulinic acid | 5-aminolevulinic acid; 5-ALA | medication | M:D000622 |  | MeSH 2024
imiquimod | Imiquimod | Aldara; Zyclara | medication | M:D000077271 R:59943 |  | MeSH 2024, RxNorm 2025
ingenol-mebutate | Ingenol mebutate | ingenol | medication |
benzoyl-peroxide | Benzoyl peroxide |  | medication | M:D001585 R:1418 |  | MeSH 2024, RxNorm 2025
adapalene | Adapalene |  | topical-retinoid | M:D000068816 |  | MeSH 2024
tazarotene | Tazarotene | Tazorac; Fabior | topical-retinoid | R:83947 |  | RxNorm 2025
crisaborole | Crisaborole | Eucrisa | medication | R:1865953 |  | RxNorm 2025
calcipotriol | Calcipotriol | calcipotriene | medication |
azelaic-acid | Azelaic acid |  | medication |
topical-minoxidil | Minoxidil topical | topical minoxidil | minoxidil |
capsaicin | Capsaicin | capsaicin patch; Qutenza | medication | M:D002211 R:1992 |  | MeSH 2024, RxNorm 2025
kratom | Kratom |  | herbal-medicine |
kava | Kava | kava kava | herbal-medicine |
valerian | Valerian | valerian root | herbal-medicine |
curcumin | Curcumin | turmeric; curcuma | herbal-medicine | M:D003474 R:2955 |  | MeSH 2024, RxNorm 2025
echinacea | Echinacea |  | herbal-medicine |
red-ginseng-extract | Red ginseng | red ginseng extracts; Korean red ginseng | ginseng |
green-tea-extract | Green tea extract |  | herbal-medicine |
saw-palmetto | Saw palmetto | Serenoa repens | herbal-medicine |
black-cohosh | Black cohosh |  | herbal-medicine |
soy-isoflavone | Soy supplement | soy isoflavones; isoflavones; phytoestrogens | herbal-medicine |
coenzyme-q10 | Coenzyme Q10 | CoQ10; ubiquinone | medication |
resveratrol | Resveratrol |  | medication | M:D000077185 R:1000492 |  | MeSH 2024, RxNorm 2025
glutathione | Glutathione |  | antioxidant-drug | M:D005978 |  | MeSH 2024
alpha-lipoic-acid | Alpha-lipoic acid | lipoic acid; thioctic acid; thioctate | antioxidant-drug | M:D008063 |  | MeSH 2024
carnitine | L-carnitine | levocarnitine; carnitine; Carnitor | amino-acid-supplement |
s-adenosylmethionine | S-adenosylmethionine | SAMe | medication | M:D012436 R:9504 |  | MeSH 2024, RxNorm 2025
nicotinamide | Nicotinamide | niacinamide; nicotinamide riboside | vitamin-supplement | M:D009536 |  | MeSH 2024
pyridoxine | Pyridoxine | vitamin B6 | vitamin-supplement | M:D011736 R:684879 |  | MeSH 2024, RxNorm 2025
riboflavin | Riboflavin | vitamin B2 | vitamin-supplement | M:D012256 R:9346 |  | MeSH 2024, RxNorm 2025
tesofensine | Tesofensine |  | weight-loss-drug |
racecadotril | Racecadotril |  | antidiarrheal |
valspodar | Valspodar |  | p-glycoprotein-inhibitor |
hyaluronidase | Hyaluronidase |  | medication | M:D006821 R:5464 |  | MeSH 2024, RxNorm 2025
collagenase-clostridium | Collagenase clostridium histolyticum | Xiaflex; collagenase; Santyl | medication | M:D003012 R:898492 |  | MeSH 2024, RxNorm 2025
deoxycholic-acid | Deoxycholic acid | Kybella | medication | M:D003840 R:3194 |  | MeSH 2024, RxNorm 2025
cevimeline | Cevimeline |  | medication | R:44281 |  | RxNorm 2025
butylphthalide | Butylphthalide |  | medication |
prourokinase | Prourokinase |  | thrombolytic |
batroxobin | Batroxobin | defibrinogenating agent | medication | M:D012103 |  | MeSH 2024
`,
};
