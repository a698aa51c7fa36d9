import { rowsOfKinds } from '../lexicon-kinds.ts';
import type { LexiconTable } from '../lexicon-table.ts';

/** Medicines by class: licensed, withdrawn and in development. Lists as `rowsOfKinds` reads them. */
export const AGENTS_BY_CLASS: LexiconTable = {
  kind: 'medication',
  rows: rowsOfKinds(`
muscle-relaxant:
Orphenadrine = Norflex [M:D009966 R:7715]; Carisoprodol = Vanadom = Soma [M:D002328 R:2101]; Chlorzoxazone = Lorzone [M:D002753 R:2410]; Metaxalone = Metaxal = Metaxall = Skelaxin [R:59078];
Tolperisone [M:D014049]; Thiocolchicoside; Eperisone; Pridinol
benzodiazepine:
Chlordiazepoxide = Librium [M:D002707 R:2356]; Clorazepate [R:2353]; Estazolam [M:D004949 R:4077]; Flurazepam [M:D005479 R:4501]; Quazepam = Doral [R:35185];
Triazolam = Halcion [M:D014229 R:10767]; Bromazepam [M:D001960]; Flunitrazepam = Rohypnol [M:D005445]; Etizolam; Nordazepam [M:D003708]; Clotiazepam;
Tofisopam; Lormetazepam; Brotizolam; Prazepam [M:D011222]
barbiturate:
Butalbital [R:19860]; Butabarbital [R:477631]; Pentobarbital [M:D010424 R:8004]; Secobarbital [M:D012631]; Amobarbital [M:D000654]
sedative:
Meprobamate [M:D008620 R:6760]; Chloral hydrate [M:D002697]; Clomethiazole = chlormethiazole [M:D002719]
antidepressant:
Isocarboxazid = Marplan [M:D007520 R:6011]; Nefazodone [R:31565]; Maprotiline [M:D008376]; Mianserin [M:D008803]; Reboxetine [M:D000077593]; Tianeptine;
Gepirone = Exxua [R:2672253]; Viloxazine = Qelbree [M:D014745 R:11196]; Dextromethorphan-bupropion = Auvelity; Amoxapine [M:D000657]; Amineptine
tricyclic-antidepressant:
Protriptyline [M:D011530 R:8886]; Trimipramine [M:D014299 R:10834]; Dosulepin = dothiepin [M:D004308]; Lofepramine [M:D008127]; Opipramol [M:D009888]
snri:
Levomilnacipran = Fetzima [M:D000078862 R:1433212]
antipsychotic:
Trifluoperazine [M:D014268 R:10800]; Thiothixene [M:D013888 R:10510]; Loxapine = Adasuve [M:D008152 R:6475]; Molindone [M:D008972 R:7019];
Prochlorperazine = Compro = Compazine [M:D011346 R:8704]; Zuclopenthixol; Flupentixol = flupenthixol [M:D005475]; Sulpiride [M:D013469]; Tiapride;
Levosulpiride; Penfluridol [M:D010395]; Levomepromazine = methotrimeprazine [M:D008728]; Droperidol [M:D004329 R:3648]; Xanomeline-trospium = KarXT
atypical-antipsychotic:
Lumateperone = Caplyta [R:2275602]; Zotepine; Perospirone; Blonanserin; Sertindole
stimulant:
Dexmethylphenidate [R:352372]; Benzphetamine [M:D001589 R:1422]; Diethylpropion = amfepramone [M:D004053 R:3389]; Phendimetrazine [R:33272];
Serdexmethylphenidate [R:2562176]; Mazindol [M:D008454]; Pemoline [M:D010389]
antiepileptic:
Methsuximide = Celontin [R:47858]; Fosphenytoin [R:72236]; Ethotoin; Mephenytoin [M:D008617]
triptan:
Naratriptan = Amerge [R:141366]; Frovatriptan = Frova [R:228783]; Almotriptan
cgrp-inhibitor:
Zavegepant = Zavzpret [R:2637955]; Telcagepant
anticholinergic:
Dicyclomine = dicycloverine [M:D004025 R:3361]; Hyoscyamine [M:D064692 R:153970]; Propantheline = Probanthine [M:D011413 R:8761];
Methscopolamine [M:D019832 R:89785]; Clidinium [R:21232]; Flavoxate [M:D005422 R:4440]; Homatropine [R:27084];
Belladonna alkaloids [M:D001533 R:1359]; Sofpironium = Sofdra [R:2689322]; Procyclidine [M:D011352]; Imidafenacin; Emepronium [M:D004629]; Otilonium;
Propiverine
cholinesterase-inhibitor:
Benzgalantamine = Zunveyl [R:2690627]; Physostigmine [M:D010830 R:8299]; Edrophonium [M:D004491 R:3752]; Ecothiopate [R:89778]; Huperzine A; Ambenonium;
Distigmine
cholinergic-drug:
Bethanechol [M:D018723 R:19257]; Carbachol = Miostat [M:D002217 R:1999]; Methacholine [R:155080]; Xanomeline [R:2694828]
dopaminergic-agent:
Foslevodopa-foscarbidopa = Vyalev
dopamine-agonist:
Piribedil [M:D010891]; Lisuride [M:D008090]; Pergolide [M:D010479]
opioid:
Dihydrocodeine [R:23088]; Levorphanol [M:D007981 R:6378]; Oxymorphone [M:D010111 R:7814]; Benzhydrocodone [R:2001352];
Opium = tincture of opium [M:D009892 R:7676]; Dezocine; Dextropropoxyphene = propoxyphene [M:D011431]; Tilidine [M:D013993]; Piritramide [M:D010892];
Nicomorphine; Diacetylmorphine = diamorphine [M:D003932]; Levomethadyl acetate = LAAM
opioid-antagonist:
Samidorphan [R:2559612]; Naldemedine = Symproic [R:1876597]; Alvimopan
analgesic:
Ziconotide [R:68503]; Suzetrigine = Journavx [R:2704819]; Nefopam [M:D009340]; Salicylamide [M:D012457 R:9518]; Phenacetin [M:D010615]
nsaid:
Diflunisal = Dolobid [M:D004061 R:3393]; Fenoprofen = Fenortho = Nalfon = Fenopron [M:D005279 R:4331]; Oxaprozin = Coxanto = Daypro [M:D000077431 R:32613]; Tolmetin [M:D014046 R:10636];
Meclofenamate = meclofenamic acid [M:D008469 R:588003]; Bromfenac = Prolensa = Bromsite [R:19737]; Nepafenac = Nevanac = Ilevro [R:298665]; Salsalate = Disalcid [R:36108];
Magnesium salicylate [R:52364]; Methyl salicylate [R:29787]; Loxoprofen = Loxonine; Aceclofenac; Dexketoprofen; Lornoxicam; Tenoxicam; Nimesulide;
Zaltoprofen; Ampiroxicam; Tiaprofenic acid; Benzydamine [M:D001591]; Phenylbutazone [M:D010653]; Niflumic acid [M:D009544]; Pelubiprofen
cox-2-inhibitor:
Polmacoxib; Imrecoxib; Rofecoxib = Vioxx; Valdecoxib = Bextra; Lumiracoxib
antihistamine:
Brompheniramine [M:D001977 R:1767]; Carbinoxamine [R:20220]; Clemastine [M:D002974 R:2578]; Chlorcyclizine [R:2354]; Dexbrompheniramine [R:22696];
Dexchlorpheniramine [R:22697]; Triprolidine [M:D014311 R:10849]; Tripelennamine [M:D014309 R:10847]; Pheniramine [M:D010632 R:8132];
Pyrilamine = mepyramine [M:D011738 R:9009]; Azatadine; Acrivastine; Bepotastine [R:863035]; Ebastine; Mizolastine; Epinastine [R:39684];
Olopatadine = Pataday [R:135391]; Meclizine = meclozine [M:D008468 R:6676]; Dimenhydrinate = Dramamine = Driminate [M:D004111 R:3444]; Emedastine; Alcaftadine; Levocabastine;
Cyclizine [M:D003501]; Buclizine; Cinnarizine [M:D002936]; Flunarizine [M:D005444]
antiemetic:
Dolasetron = Anzemet [R:68091]; Rolapitant = Varubi [R:1665496]; Netupitant [R:1552337]; Trimethobenzamide [R:38685]; Tropisetron [M:D000077526]; Ramosetron;
Fosnetupitant = Akynzeo
prokinetic:
Tegaserod = Zelnorm [R:139778]; Cisapride [M:D020117]; Mosapride; Itopride; Acotiamide; Relamorelin
laxative:
Docusate [R:82003]; Sennosides = senna [M:D000081226]; Sodium picosulfate = picosulfurate [R:1546458];
Magnesium hydroxide = milk of magnesia [M:D008276 R:6581]; Magnesium citrate = Citroma [R:52356]; Mineral oil = liquid paraffin [M:D008899 R:6972];
Sodium phosphate bowel preparation; Tenapanor = Xphozah = Ibsrela [R:2199674]; Elobixibat; Glycerin suppository
antidiarrheal:
Diphenoxylate = Lomotil [M:D004157 R:3500]; Crofelemer = Mytesi [R:1364449]; Telotristat ethyl = Xermelo = telotristat [R:1872441]; Difenoxin [R:23024]
proton-pump-inhibitor:
Tegoprazan; Ilaprazole; Fexuprazan; Zastaprazan; Keverprazan
h2-blocker:
Lafutidine; Roxatidine
antacid:
Magaldrate [R:29151]; Magnesium carbonate [R:29155]
acid-suppressant:
Rebamipide mucosal protectant
bile-acid-sequestrant:
Colestipol [M:D003084 R:2685]
lipid-lowering-agent:
Lomitapide = Juxtapid [R:1364479]; Mipomersen [R:1367839]; Evinacumab [R:2478335]; Probucol [M:D011341]; Volanesorsen; Olezarsen = Tryngolza [R:2701418]; Plozasiran;
Obicetrapib; Anacetrapib; Pelacarsen; Olpasiran; Lepodisiran; Zodasiran
pcsk9-inhibitor:
Tafolecimab; Enlicitide; Recaticimab; Lerodalcibep
fibrate:
Pemafibrate = K-877; Ciprofibrate; Clofibrate [M:D002994]
ace-inhibitor:
Moexipril [R:30131]; Enalaprilat [M:D015773 R:3829]; Imidapril; Zofenopril; Cilazapril [M:D017315]; Delapril; Temocapril
angiotensin-receptor-blocker:
Eprosartan [R:83515]; Fimasartan; Allisartan
renin-angiotensin-inhibitor:
Sparsentan = Filspari [R:2630535]
beta-blocker:
Pindolol [M:D010869 R:8332]; Landiolol = Rapiblyk [R:2712070]; Carteolol [M:D002354 R:2116]; Levobunolol [M:D002040 R:1813]; Betaxolol [M:D015784 R:1520];
Metipranolol [M:D014290 R:10824]; Acebutolol [M:D000070]; Celiprolol [M:D017272]; Oxprenolol [M:D010096]; Penbutolol [M:D010394]; Bucindolol;
Alprenolol [M:D000526]; Arotinolol; Bevantolol
dihydropyridine:
Isradipine [M:D017275 R:33910]; Nisoldipine = Sular [M:D015737 R:7435]; Levamlodipine = Conjupri [R:2376944]; Clevidipine = Cleviprex [R:233603]; Lercanidipine; Lacidipine;
Benidipine; Nitrendipine [M:D009568]; Azelnidipine; Cilnidipine; Manidipine; Barnidipine
antihypertensive:
Mecamylamine [M:D008464 R:6673]; Methyldopate [R:6877]; Guanabenz [M:D006143]; Rilmenidine [M:D000077769]; Aprocitentan; Baxdrostat; Lorundrostat;
Zilebesiran; Ketanserin [M:D007650]; Pargyline [M:D010293]
alpha-blocker:
Phenoxybenzamine [M:D010643 R:8149]; Naftopidil; Urapidil; Moxisylyte = thymoxamine [M:D013948]; Indoramin [M:D007217]
thiazide-diuretic:
Chlorothiazide = Diuril [M:D002740 R:2396]; Methyclothiazide [M:D008736 R:6860]; Bendroflumethiazide [M:D001539]; Xipamide [M:D014988];
Hydroflumethiazide [M:D006857]; Trichlormethiazide [M:D014237]
loop-diuretic:
Ethacrynic acid = ethacrynate = etacrynic acid [M:D004976 R:62349]; Azosemide; Piretanide
diuretic:
Methazolamide [M:D008704 R:6826]; Dichlorphenamide = Keveyis = Ormalvi [M:D004005 R:3353]
vasopressin-antagonist:
Conivaptan [R:302285]; Satavaptan; Lixivaptan; Mozavaptan
mineralocorticoid-receptor-antagonist:
Esaxerenone; Apararenone; Potassium canrenoate = canrenone [M:D002192]; Balcinrenone; Ocedurenone
nitrate:
Isosorbide [M:D007547 R:6057]; Pentaerythritol tetranitrate [M:D010417]; Nitroglycerin ointment; Long-acting nitrate; Short-acting nitrate
nitrite:
Butyl nitrite = butyl nitrate = isobutyl nitrite; Sodium nitrite [M:D012977 R:9894]; Organic nitrite
vasoconstrictor:
Naphazoline [M:D009278 R:7247]; Tetrahydrozoline [R:37935]; Levonordefrin [R:132889]; Felypressin [M:D005259]
antiarrhythmic:
Bretylium [R:19685]; Pilsicainide; Ajmaline [M:D000404]; Tocainide [M:D016677]; Moricizine [M:D016293]; Bepridil [M:D015764]; Etripamil
sympathomimetic:
Isoproterenol = isoprenaline [M:D007545 R:6054]; Droxidopa = Northera [M:D015103 R:1489913]; Metaraminol [M:D008680]; Racepinephrine = Asthmanefrin [M:D064705 R:66887];
Propylhexedrine = Benzedrex [R:8792]; Isometheptene [R:27946]; Phenylpropanolamine [M:D010665]; Etilefrine [M:D005039]; Methoxamine [M:D008729]
beta-2-agonist:
Metaproterenol = orciprenaline [M:D009921 R:7688]; Pirbuterol [R:33767]; Fenoterol [M:D005280]; Bambuterol; Procaterol [M:D017265]; Tulobuterol;
Clenbuterol [M:D002976]; Arformoterol
lama:
Revefenacin = Yupelri [R:2102775]
bronchodilator:
Bamifylline
leukotriene-receptor-antagonist:
Pranlukast
antitussive:
Benzonatate = Zonatuss [R:18993]; Levodropropizine; Butamirate; Noscapine [M:D009665]; Pentoxyverine = carbetapentane [R:20217]
mucolytic:
Erdosteine; Bromhexine [M:D001964]; Guaiacol [M:D006139 R:5031]
interleukin-inhibitor:
Sirukumab; Olokizumab; Netakimab; Xeligekimab; Vunakizumab; Stapokibart; Icotrokinra; Clazakizumab; Ziltivekimab
il-5-inhibitor:
Depemokimab
jak-inhibitor:
Deuruxolitinib = Leqselvi [R:2716558]; Pacritinib = Vonjo [R:2595243]; Momelotinib = Ojjaara [R:2665204]; Ritlecitinib = Litfulo [R:2641595]; Peficitinib; Jaktinib; Ivarmacitinib;
Povorcitinib; Brepocitinib; Itacitinib
immunosuppressant:
Mizoribine; Iguratimod; Tripterygium glycosides = Tripterygium wilfordii; Telitacicept; Ianalumab; Obexelimab; Alefacept [M:D000077944]; Gusperimus;
Dapirolizumab pegol; Emapalumab [R:2104604]; Belumosudil = Rezurock [R:2564025]; Axatilimab; Cenerimod; Litifilimab;
Grafalon = ATG-Fresenius = anti-T-lymphocyte globulin
integrin-inhibitor:
Carotegrast
complement-inhibitor:
Crovalimab [R:2686619]; Danicopan = Voydeya [R:2678952]; Pozelimab [R:2663938]; Sutimlimab [R:2591404]; Zilucoplan = Zilbrysq [R:2672489]; Avacincaptad pegol;
Vilobelimab = Gohibic [R:2639620]; Gefurulimab; Vemircopan; Narsoplimab
fcrn-antagonist:
Nipocalimab [R:2712693]; Batoclimab
btk-inhibitor:
Rilzabrutinib = Wayrilz [R:2722398]; Nemtabrutinib; Fenebrutinib; Remibrutinib; Tolebrutinib; Evobrutinib;
Covalent BTK inhibitor = covalent BTKi = covalent irreversible BTK inhibitor = irreversible BTK inhibitor = cBTKi;
Non-covalent BTK inhibitor = noncovalent BTK inhibitor = reversible BTK inhibitor
bcl-2-inhibitor:
Lisaftoclax = APG-2575; Sonrotoclax; Navitoclax
antihistamine nasal-spray:
Azelastine nasal spray
monoclonal-antibody:
Lanadelumab [R:2055641]; Donanemab [R:2687966]; Bamlanivimab [R:2463114]; Etesevimab [R:2477854]; Cilgavimab [R:2587306];
Tixagevimab = tixagevimab-cilgavimab = Evusheld [R:2587300]; Nirsevimab [R:2642401]; Clesrovimab [R:2716802]; Motavizumab; Ibalizumab [R:2043283];
Obiltoxaximab = Anthim [R:1746906]; Raxibacumab [R:1366567]; Concizumab [R:2708333]; Marstacimab [R:2697133]; Mim8 = denecimig; Teprotumumab [R:2274803];
Veligrotug; Garadacimab [R:2717169]; Gantenerumab; Solanezumab; Gosuranemab; Tanezumab; Fasinumab; Pemivibart = Pemgarda [R:2677789]; Sipavibart; Adintrevimab;
Magrolimab; Bermekimab; Amlitelimab; Rocatinlimab; Itepekimab; Astegolimab; Tozorakimab; Frexalimab; Foralumab; Apitegromab; Landogrozumab;
Bimagrumab; Lumiliximab; Girentuximab; Naxitamab [R:2474039]; Zolbetuximab [R:2695869]; Osemitamab; Bemarituzumab; Zanidatamab [R:2698198];
Zenocutuzumab [R:2699588]; Nimotuzumab; Inetetamab; Figitumumab; Ganitumab; Dalotuzumab; Trebananib; Tabalumab; Rontalizumab; Sifalimumab
pd-1-inhibitor:
Retifanlimab [R:2632981]; Penpulimab [R:2712542]; Zimberelimab; Balstilimab; Sasanlimab; Serplulimab; Spartalizumab; Ezabenlimab = BI 754091;
Prolgolimab; Cetrelimab; Pucotenlimab; Finotonlimab; Rulonilimab; Enlonstobart; Iparomlimab
immune-checkpoint-inhibitor:
Cadonilimab = AK104; Ivonescimab = AK112; QL1706 = iparomlimab-tuvonralimab; KN046 = erfonrilimab; Sabatolimab; Tiragolumab; Vibostolimab;
Domvanalimab; Ociperlimab; Cobolimab; Favezelimab; Fianlimab; Zalifrelimab; Botensilimab; Quavonlimab; CD47 inhibitor = anti-CD47 = anti-CD47 antibody
pd-l1-inhibitor:
Adebrelimab; Sugemalimab; Envafolimab; Benmelstobart; Cosibelimab [R:2717511]; Socazolimab; Tagitanlimab
egfr-tyrosine-kinase-inhibitor:
Second-generation EGFR-TKI = 2nd generation EGFR TKI; Poziotinib; Mobocertinib = Exkivity [R:2570736]; Sunvozertinib = Zegfrovy = DZD9008 [R:2719226]; Zipalertinib;
Befotertinib; Rezivertinib; Limertinib; Rilertinib; Olmutinib; Rociletinib; Nazartinib; Naquotinib; Abivertinib = avitinib = AC0010; Keynatinib;
Firmonertinib = furmonertinib = alflutinib = AST2818; Aumolertinib = almonertinib = HS-10296; BLU-945; BEBT-109; Canertinib; Theliatinib
alk-inhibitor:
Ensartinib = Ensacove [R:2712546]; Iruplinalkib; Envonalkib; Foritinib; Neladalkib
ros1-inhibitor:
Taletrectinib = Ibtrozi [R:2716919]; Unecritinib; Zidesamtinib
trk-inhibitor:
Selitrectinib
met-inhibitor:
Savolitinib; Glumetinib = gumarontinib; Vebreltinib; Bozitinib; Tivantinib; Telisotuzumab [R:2714237]
ret-inhibitor:
Vepafestinib
braf-inhibitor:
Tovorafenib = Ojemda [R:2682434]; Plixorafenib
mek-inhibitor:
Mirdametinib = Gomekli [R:2705551]; Avutometinib; Tunlametinib; Pimasertib; Refametinib; Luvometinib = FCN-159
fgfr-inhibitor:
Rogaratinib; Lirafugratinib; Gunagratinib; Derazantinib; Fexagratinib
flt3-inhibitor:
Crenolanib; Tandutinib; Lestaurtinib
idh-inhibitor:
Olutasidenib = Rezlidhia [R:2623641]; Vorasidenib = Voranigo [R:2690647]
kras-g12c-inhibitor:
Divarasib; Garsorasib; Glecirasib; Fulzerasib; Opnurasib = JDQ443; Olomorasib; Calderasib
targeted-therapy:
Revumenib = Revuforj = SNDX-5613 [R:2698325]; Ziftomenib; Bleximenib = JNJ-75276617; Enzomenib; BMF-500; Valemetostat; Belzutifan = Welireg [R:2567226];
Nirogacestat = Ogsiveo [R:2670631]; Tegavivint; Milciclib; Vimseltinib = Romvimza [R:2705378]; Bezuclastinib; Elenestinib; Tagraxofusp [R:2109055];
Moxetumomab pasudotox [R:2099295]; Denileukin diftitox [R:214470]; Tebentafusp [R:2590743]; Imetelstat = Rytelo [R:2685236]; Eltanexor;
Dordaviprone = Modeyso [R:2721194]; Defactinib = Fakzynja [R:2714502]; Alisertib; Volasertib; Adavosertib; Ceralasertib; Berzosertib; Prexasertib;
Tucidinostat = chidamide; Plitidepsin; Utidelone; Marizomib; Melflufen = melphalan flufenamide; Mezigdomide; Iberdomide; Avadomide; Golcadomide;
Navtemadlin; Idasanutlin; Milademetan; BET inhibitor; Pelabresib; CDK9 inhibitor; PRMT5 inhibitor; WEE1 inhibitor; SOS1 inhibitor; Tipifarnib;
Lonafarnib = Zokinvy [R:2467553]; Hypoxia-inducible factor 2 alpha inhibitor = HIF-2α inhibitor = HIF-2 alpha inhibitor
hedgehog-inhibitor:
Patidegib
pi3k-inhibitor:
Inavolisib = Itovebi [R:2695422]; Leniolisib = Joenja [R:2633005]; Parsaclisib; Linperlisib; Umbralisib; Zandelisib; Buparlisib; Taselisib; Eganelisib; Gedatolisib;
Pilaralisib
akt-inhibitor:
Ipatasertib; MK-2206; Afuresertib; Uprosertib
mtor-inhibitor:
Temsirolimus = Torisel [R:657797]; Ridaforolimus; Vistusertib; Sapanisertib; Umirolimus; Nab-sirolimus
cdk4-6-inhibitor:
Dalpiciclib; Lerociclib; Trilaciclib = Cosela [R:2479690]; Culmerciclib; Tibremciclib; Birociclib; Atirmociclib
parp-inhibitor:
Veliparib; Fuzuloparib = fluzoparib; Pamiparib; Senaparib; Saruparib; Iniparib
her2-targeted-therapy:
Margetuximab-cmkb; Anti-HER2 antibody = anti-HER2 monoclonal antibody; HER2 tyrosine kinase inhibitor = HER2-TKI; Zongertinib = Hernexeos [R:2721604];
Disitamab vedotin = RC48; Trastuzumab rezetecan = SHR-A1811; Trastuzumab duocarmazine
antibody-drug-conjugate:
Telisotuzumab vedotin; Patritumab deruxtecan = HER3-DXd; Sacituzumab tirumotecan; Ifinatamab deruxtecan; Raludotatug deruxtecan; SHR-A1921; SHR-A2009;
Izalontamab brengitecan = BL-B01D1; Upifitamab rilsodotin; Tusamitamab ravtansine; Vobramitamab duocarmazine; Camidanlumab tesirine;
Becotatug vedotin; TROP2 antibody-drug conjugate = TROP2 ADC = anti-TROP2 ADC = TROP2-directed ADC = TROP2-directed antibody-drug conjugate;
HER2 antibody-drug conjugate = HER2 ADC = anti-HER2 ADC = HER2-directed ADC = HER2-targeted ADC; HER3 antibody-drug conjugate = HER3 ADC
bispecific-antibody:
Elranatamab [R:2644880]; Linvoseltamab [R:2719416]; Talquetamab [R:2644447]; Odronextamab; Tarlatamab [R:2682954]; Obrixtamig = BI 764532; Alnuctamab;
Cevostamab; SSGJ-707; Xaluritamig; Plamotamab; Surovatamig; Pivekimab; Flotetuzumab
vegf-inhibitor:
Anti-VEGF antibody = anti-VEGF monoclonal antibody; Abicipar pegol; Recombinant human endostatin = endostar = endostatin [M:D043169];
Tarcocimab tedromer; Sevacizumab; Suvemcitug
vegf-receptor-tki:
Surufatinib; Famitinib; Donafenib; Chiauranib; Vorolanib; Sitravatinib; Zanzalintinib; Lucitanib; Catequentinib; Linifanib; Dovitinib
bcr-abl-inhibitor:
Olverembatinib; Flumatinib; Radotinib; Vodobatinib
xpo1-inhibitor:
Verdinexor
hdac-inhibitor:
Chidamide HDAC; Entinostat; Givinostat = Duvyzat [R:2678889]; Pracinostat; Mocetinostat; Purinostat
hypomethylating-agent:
Decitabine-cedazuridine = ASTX727 = Inqovi; Guadecitabine; Cedazuridine [R:2384449]
anti-cd38-antibody:
Felzartamab; Mezagitamab
anti-cd20-antibody:
Ripertamab; Zuberitamab; Veltuzumab; Ocaratuzumab
anti-cd19-therapy:
CD19-directed CAR-T therapy = anti-CD19 CAR-T = CD19 CAR-T = anti-CD19 CAR T-cell therapy = CD19-directed CAR T = CD19-targeted CAR-T = CD19 CAR T cells = CD19-directed chimeric antigen receptor T-cell therapy
car-t-cell-therapy:
Obecabtagene autoleucel = Aucatzyl [R:2698195]; Relmacabtagene autoleucel = relma-cel; Equecabtagene autoleucel = eque-cel; Inaticabtagene autoleucel;
Zevorcabtagene autoleucel = zevor-cel; BCMA-directed CAR-T therapy = BCMA CAR-T = anti-BCMA CAR-T = BCMA-targeted CAR-T;
CD22 CAR-T = CD22-directed CAR-T therapy = anti-CD22 CAR-T; CD123 CAR-T = CD123 CAR-T cells; CAR-NK cell therapy = CAR-NK = CAR-NK cells;
Universal CAR-T = allogeneic CAR-T = allogeneic CAR-T cells
cell-therapy:
Stromal vascular fraction = SVF; Bone marrow mononuclear cells = bone marrow mononucleated cells;
NK cell therapy = natural killer cell therapy = NK cells infusion; Tumor-infiltrating lymphocyte therapy = TIL therapy; Lifileucel = Amtagvi [R:2675860];
TCR-T cell therapy = TCR-T; Adoptive cell therapy = adoptive cellular therapy = adoptive T cell therapy = adoptive cell transfer;
Engineered cell therapy = genetically modified cell therapy = gene-modified cell therapy = genetically engineered cell therapy = genetically modified T-cell therapy;
Omidubicel [R:2637355]; Remestemcel-L [R:2700765]; Donislecel [R:2642217]; Cytokine-induced killer cells = CIK cells;
Nadofaragene firadenovec = nadofaragene = Adstiladrin [R:2644436]; Tabelecleucel; Darvadstrocel; Fecal microbiota product; Exosome therapy
gene-therapy:
Voretigene neparvovec = voretigene = Luxturna [R:1995537]; Etranacogene dezaparvovec = Hemgenix [R:2626727]; Valoctocogene roxaparvovec = Roctavian [R:2641610];
Fidanacogene elaparvovec = Beqvez [R:2681011]; Delandistrogene moxeparvovec = delandistrogene = Elevidys [R:2641675]; Elivaldogene autotemcel = Skysona = eli-cel [R:2612527];
Betibeglogene autotemcel = Zynteglo = beti-cel [R:2610349]; Lovotibeglogene autotemcel = Lyfgenia = lovo-cel [R:2671958]; Exagamglogene autotemcel = Casgevy = exa-cel [R:2671667];
Eladocagene exuparvovec = Upstaza [R:2698762]; Beremagene geperpavec = Vyjuvek [R:2637758]; Prademagene zamikeracel = Zevaskyn [R:2713314]; Giroctocogene fitelparvovec;
Atidarsagene autotemcel = arsa-cel = Libmeldy
antimetabolite:
Carmofur; Forodesine; Sapacitabine; Tipiracil [R:1670304]; Nolatrexed; Troxacitabine
alkylating-agent:
Mechlorethamine = Valchlor = chlormethine [M:D008466 R:6674]; Fotemustine; Nimustine [M:D015376]; Ranimustine; Estramustine = Emcyt [M:D004961 R:4089];
Altretamine [M:D006585]; Glufosfamide; Evofosfamide
platinum-agent:
Nedaplatin; Lobaplatin; Satraplatin; Heptaplatin; Miriplatin; Picoplatin; Dicycloplatin
anthracycline:
Valrubicin = Valstar [R:31435]; Pirarubicin = THP adriamycin; Aclarubicin [M:D015250]; Amrubicin; Pixantrone; Liposomal daunorubicin; Mitoxantrone liposome;
Zorubicin
vinca-alkaloid:
Vindesine [M:D014751]; Vinflunine
topoisomerase-inhibitor:
Teniposide [M:D013713 R:10362]; Belotecan; Rubitecan; Hydroxycamptothecin
taxane:
Paclitaxel poliglumex = CT-2103; Larotaxel; Polymeric micellar paclitaxel; Tesetaxel
chemotherapy:
Homoharringtonine = Synribo = omacetaxine mepesuccinate = omacetaxine [M:D000077863 R:27100]; Dactinomycin = Cosmegen = actinomycin D [M:D003609 R:3100];
Calaspargase pegol [R:2121416]; Crisantaspase = Erwinia asparaginase = Erwinase; Plicamycin [M:D008926]; Peplomycin [M:D017663]; Porfimer [M:D017323];
Padeliporfin; Kanglaite
proteasome-inhibitor:
Oprozomib; Delanzomib
immunotherapy:
Nogapendekin alfa inbakicept = Anktiva [R:2682678]; Bempegaldesleukin; Vilastobart; Interleukin therapy = interleukins [M:D007378];
Thymosin alpha 1 = thymalfasin = thymosin [M:D000077596]; Mifamurtide; Tasonermin;
Neoantigen vaccine = personalized neoantigen vaccine = neoantigen-based peptide vaccine; Peptide vaccine; Nelipepimut-S; Immune agonist;
Toll-like receptor agonist = TLR agonist = TLR7 agonist = TLR9 agonist [M:D000097912]; STING agonist; Racotumomab
selective-estrogen-receptor-modulator:
Toremifene = Fareston [M:D017312 R:38409]; Lasofoxifene; Fispemifene; Enclomiphene [M:D064695]; Droloxifene; Arzoxifene; Afimoxifene = endoxifen
hormone-therapy-for-cancer:
Elacestrant = Orserdu [R:2628469]; Imlunestrant; Camizestrant; Giredestrant; Vepdegestrant; Nilutamide = Nilandron [R:31805]; Opevesostat; Rezvilutamide;
Proxalutamide
gnrh-analogue:
Nafarelin = Synarel [M:D017274 R:28656]; Histrelin [R:50975]; Gonadorelin [M:D007987]
androgen-receptor-antagonist:
Clascoterone = Winlevi [R:2474340];
Novel hormonal agent = NHA = novel hormonal therapy = ARPI = androgen receptor pathway inhibitor = androgen receptor axis-targeted therapy;
Chlormadinone; Galeterone
androgen:
Methyltestosterone = Methitest [M:D008777 R:6904]; Oxandrolone [M:D010074 R:7779]; Fluoxymesterone [M:D005474]; Nandrolone [M:D009277]; Oxymetholone [M:D010110];
Stanozolol [M:D013197]; Mesterolone [M:D008655]; Testosterone patch = transdermal testosterone; Dihydrotestosterone gel
vincristine:
Liposomal vincristine = Marqibo
`),
};
