import { rowsOfKinds } from '../lexicon-kinds.ts';
import type { LexiconTable } from '../lexicon-table.ts';

/** Medicines by class: licensed, withdrawn and in development. Lists as `rowsOfKinds` reads them. */
export const AGENTS_BY_CLASS_CONTINUED: LexiconTable = {
  kind: 'medication',
  rows: rowsOfKinds(`
paclitaxel:
Paclitaxel liposome = liposomal paclitaxel
cytarabine:
Liposomal cytarabine; CPX-351 = Vyxeos = liposomal daunorubicin-cytarabine
azacitidine:
Oral azacitidine = CC-486
daratumumab:
Daratumumab-hyaluronidase = daratumumab/rHuPH20 = Darzalex Faspro = subcutaneous daratumumab
minoxidil:
Oral minoxidil = minoxidil tablets
nitroglycerin:
Transdermal nitroglycerin = nitroglycerin patch
estrogen:
Esterified estrogens; Estropipate [R:33747]; Dienestrol [M:D004028 R:3368]; Estetrol [M:D004953 R:2539031]; Estriol [M:D004964];
Diethylstilbestrol [M:D004054]
progestogen:
Desogestrel [M:D017135 R:22656]; Ethynodiol [R:24591]; Norgestrel [M:D009644 R:7518]; Segesterone [R:2055978]; Nomegestrol; Gestodene;
Chlormadinone acetate [M:D002715]
gonadotropin:
Follitropin alfa [R:386938]; Follitropin beta = Follistim [R:25357];
Chorionic gonadotropin = Pregnyl = Novarel = human chorionic gonadotropin injection = hCG injection = choriogonadotropin alfa [M:D006063 R:4986];
Urofollitropin [M:D050477]; Corifollitropin alfa
growth-hormone:
Somatrogon [R:2644503]; Somapacitan [R:2557373]; Lonapegsomatropin [R:2569562]; Growth hormone secretagogue; Macimorelin
thyroid-hormone:
Liotrix
corticosteroid:
Vamorolone = Agamree [R:2669799]; Cortivazol; Paramethasone [M:D010248]; Meprednisone; Fluocortolone [M:D005448];
Corticotropin = Cortrophin = ACTH gel = adrenocorticotropic hormone injection = repository corticotropin = Acthar [M:D000324 R:376];
Tetracosactide = cosyntropin = Synacthen [M:D003366]; Depot steroid = depot corticosteroid = long-acting steroid injection;
Intralesional corticosteroid = intralesional steroid;
Replacement corticosteroid = steroid replacement = corticosteroid replacement therapy = physiological replacement corticosteroids = physiologic replacement steroids
topical-corticosteroid:
Clocortolone = Cloderm [R:21249]; Desonide = Desrx = Desowen = Tridesilon = Verdeso [M:D003898 R:3254]; Desoximetasone = Topicort [M:D003899 R:3255]; Diflorasone [R:91311]; Flurandrenolide = Cordran = Nolix [M:D005478 R:4500];
Halcinonide = Halog [M:D006206 R:5084]; Halobetasol = ulobetasol [R:41208]; Prednicarbate = Dermatop [R:34369]; Fluocinonide = Vanos [M:D005447 R:4462];
Fluocinolone acetonide = fluocinolone [M:D005446 R:25126]; Mometasone cream; Betamethasone cream; Difluprednate = Durezol [R:23043]; Loteprednol;
Fluorometholone [M:D005469 R:4491]; Rimexolone
inhaled-corticosteroid:
Flunisolide = Aerospan [R:25120]
antidiabetic-agent:
Miglitol [R:30009]; Tolazamide [M:D014042 R:10633]; Tolbutamide [M:D014044]; Dorzagliatin; Imeglimin; Saroglitazar; Muraglitazar; Chiglitazar;
Mitiglinide; Voglibose
glp-1-receptor-agonist:
Orforglipron; Survodutide; Mazdutide; Retatrutide; Ecnoglutide; Cotadutide; Danuglipron; Albiglutide; Efpeglenatide; Beinaglutide;
Loxenatide = polyethylene glycol loxenatide; Semaglutide tablet = oral semaglutide; Pemvidutide; Cagrilintide-semaglutide = CagriSema
dpp-4-inhibitor:
Trelagliptin; Omarigliptin; Teneligliptin; Gemigliptin; Evogliptin; Anagliptin; Retagliptin; Cofrogliptin
sglt2-inhibitor:
Bexagliflozin = Brenzavvy [R:2627044]; Sotagliflozin = Inpefa [R:2638675]; Ipragliflozin; Luseogliflozin; Tofogliflozin; Henagliflozin; Janagliflozin; Enavogliflozin
thiazolidinedione:
Lobeglitazone; Troglitazone [M:D000077288]
insulin:
Insulin icodec; Insulin efsitora
antidote:
Dasiglucagon = Zegalogue = glucagon analogue [R:2535233]; Fomepizole [M:D000077604 R:15226]; Pralidoxime [R:34345]; Hydroxocobalamin = Cyanokit [M:D006879 R:5514];
Dimercaprol [M:D004112 R:3445]; Glucarpidase = Voraxaze [R:1242127]; Uridine triacetate = Vistogard = Xuriden [R:1665222];
Digoxin immune Fab = digoxin antibodies fab fragments [R:203223]; Sodium thiosulfate = thiosulfate [M:D013885 R:1546411]; Activated charcoal;
Mesna = Mesnex [M:D015080 R:44]; Dexrazoxane = Totect [M:D064730 R:42736]; Amifostine [M:D004999]
bone-agent:
Palopegteriparatide; Ipriflavone; Palovarotene = Sohonos [R:2663954]; Vosoritide = Voxzogo [R:2586354]; Elcatonin
bisphosphonate:
Tiludronate; Neridronate; Minodronate
vitamin-d-analogue:
Doxercalciferol = Hectorol [R:11516]; Paricalcitol = Zemplar [R:73710]; Maxacalcitol; Eldecalcitol; Falecalcitriol
vitamin-d-supplement:
Calcifediol = Rayaldee = calcidiol [M:D002112 R:1889]
vitamin-supplement:
Vitamin B complex [M:D014803 R:11251]; Pantothenic acid = pantothenate [M:D010205 R:7891]; Menatetrenone = vitamin K2 [M:D024482 R:29495];
Lutein [M:D014975 R:11359]; Zeaxanthin [M:D065146 R:39918]; Lycopene [M:D000077276 R:29008]; Beta carotene [M:D019207 R:19143]; Choline supplement;
Levomefolate = L-methylfolate = methylfolate [R:1592257]; Mecobalamin = methylcobalamin [R:29421]; Quercetin [M:D011794 R:9060];
Rutin [M:D012431 R:9500]; Hesperidin [M:D006569 R:5281]; Diosmin [M:D004145 R:3489]; Krill oil [R:880350];
Docosahexaenoic acid = DHA supplement [M:D004281]; Eicosapentaenoic acid = EPA supplement [M:D015118]; Methylsulfonylmethane [R:23247];
Ubiquinol [R:39085]; Nattokinase [R:53553]; Policosanol [R:69440]; Lysine supplement = L-lysine [M:D008239];
Tryptophan supplement = L-tryptophan [M:D014364]; Theanine = L-theanine; 5-hydroxytryptophan = 5-HTP [M:D006916 R:94]; Bromelain [M:D001963 R:1752];
Conjugated linoleic acid [M:D044243]; Chlorella; Beta-glucan [M:D047071]; Cod liver oil [M:D003060]; Copper supplement;
Chromium supplement = chromium picolinate [R:59308]; Manganese supplement
herbal-medicine:
Evening primrose oil [R:203219]; Borage oil [R:68905]; Red clover; Dong quai; Horny goat weed = epimedium = icariin; Maca;
Tribulus terrestris = tribulus; Tongkat ali; Yohimbe = yohimbe bark; Fenugreek; Milk thistle = silymarin = silybin [M:D012838];
Ginger supplement = ginger root [R:125921]; Feverfew; Butterbur = Petasites; Hawthorn = Crataegus; Goldenseal; Boswellia = frankincense [M:D065260];
Devil's claw; Ashwagandha = Withania somnifera; Rhodiola = Rhodiola rosea; Passionflower;
Licorice = liquorice = Glycyrrhiza = glycyrrhizin [M:D019695]; Cannabis-derived product; Nigella sativa = black seed; Moringa; Ephedra = ma huang;
Berberine = huanglian [M:D001599]; Astragalus; Danshen = Salvia miltiorrhiza; Cordyceps; Horse chestnut seed extract = aescin [M:D004928];
Pygeum = Pygeum africanum; Stinging nettle; Cranberry product = cranberry extract = cranberry supplement; Noni; Gotu kola = Centella asiatica;
Witch hazel [R:89821]; Bee pollen [R:253157]; Hops extract; Lemon balm; Sea buckthorn; Garcinia cambogia; Bitter orange = synephrine [M:D013578];
Guarana; Yerba mate; Betel nut extract; Shilajit; Pine bark extract = pycnogenol; Grape seed extract [M:D056604]
antibiotic:
Bacitracin [M:D001414 R:1291]; Gramicidin [M:D006096 R:5011]; Lincomycin = Lincocin [M:D008034 R:6398]; Cilastatin [M:D015377 R:2540]; Spectinomycin [M:D000198];
Retapamulin = Altabax [R:642274]; Ozenoxacin [R:1994739]; Lefamulin = Xenleta [R:2198944]; Tedizolid [R:1540825]; Contezolid; Delpazolid; Thiamphenicol [M:D013839];
Pivmecillinam [M:D000561]; Methenamine = hexamine [M:D008709 R:6832]; Quinupristin-dalfopristin = Synercid;
Rifamycin SV = Aemcolo = rifamycin [M:D012294 R:35616]; Gepotidacin = Blujepa [R:2709212]; Zoliflodacin; Xerava; Silver sulfadiazine = Silvadene = Thermazene [M:D012837 R:9793];
Mafenide = Sulfamylon [M:D008272 R:6572]; Ornidazole [M:D009950]; Sulfadiazine [M:D013411 R:10171]; Sulfacetamide [M:D013409 R:10169]; Furazolidone [M:D005664];
Ridinilazole; Taurolidine [R:2670453]; Iclaprim; Novobiocin [M:D009675]; Nifuratel [M:D009545]
glycopeptide-antibiotic:
Oritavancin = Kimyrsa = Orbactiv [R:1547611]; Telavancin = Vibativ [R:473837]; Norvancomycin
cephalosporin:
Cefiderocol = Fetroja [M:D000097602 R:2265702]; Cefprozil [M:D000097670 R:19552]; Ceftobiprole [R:2691333]; Cefoperazone [M:D002438]; Cefoperazone-sulbactam;
Cefditoren; Ceftibuten [M:D000077722]; Cefradine = cephradine [M:D002515]; Cefathiamidine; Cefepime-enmetazobactam = enmetazobactam [R:2675985];
Cefepime-zidebactam; Cefminox; Latamoxef = moxalactam [M:D009070]; Flomoxef; Cefotiam [M:D015310]; Cefmetazole [M:D015311]; Cefamandole [M:D002435];
Cefalotin = cephalothin [M:D002512]; Cefepime-taniborbactam
beta-lactam-antibiotic:
Beta-lactamase inhibitor [M:D065093]; Sulbactam-durlobactam = durlobactam = Xacduro [R:2639089]; Aztreonam-avibactam; Tebipenem; Sulopenem [R:2717833]
beta-lactamase-inhibitor:
Sulbactam [M:D013407 R:10167]; Vaborbactam [R:1945213]; Relebactam [R:2184137]; Nacubactam; Avibactam; Zidebactam; Taniborbactam
carbapenem:
Biapenem; Panipenem; Imipenem-cilastatin-relebactam = Recarbrio; Meropenem-vaborbactam = Vabomere
penicillin-class-antibiotic:
Ticarcillin [M:D013982]; Mezlocillin [M:D008802]; Azlocillin [M:D001390]; Cloxacillin [M:D003023]; Temocillin; Sultamicillin; Bacampicillin;
Carbenicillin [M:D002228]
fluoroquinolone:
Besifloxacin = Besivance [R:819911]; Gatifloxacin = Zymaxid [M:D000077734 R:228476]; Sitafloxacin; Prulifloxacin; Pefloxacin [M:D015366]; Lomefloxacin; Sparfloxacin;
Nemonoxacin; Antofloxacin; Nalidixic acid [M:D009268]; Levonadifloxacin; Zabofloxacin; Tosufloxacin
tetracycline-class-antibiotic:
Demeclocycline [M:D003707 R:3154]; Sarecycline = Seysara [R:2059018]; Oxytetracycline [M:D010118 R:7821]; Lymecycline [M:D008194]; Methacycline [M:D008690]
macrolide:
Josamycin [M:D015570]; Solithromycin; Midecamycin; Nafithromycin; Ketolide [M:D048628]
aminoglycoside:
Paromomycin = Humatin [M:D010303 R:7934]; Netilmicin [M:D009428]; Etimicin; Isepamicin; Arbekacin
antituberculosis-agent:
Capreomycin = Capastat [M:D002207 R:78903]; Ethionamide = Trecator [M:D005000 R:4127]; Prothionamide [M:D011515];
Aminosalicylic acid = para-aminosalicylic acid = PAS acid [M:D010131]; Terizidone; Thioacetazone [M:D013828]; Viomycin [M:D014756]; Quabodepistat;
Ganfeborole; Sutezolid
antifungal:
Ciclopirox = Loprox = Ciclodan [M:D000077768 R:21090]; Naftifine [R:31476]; Butenafine [R:47461]; Tolnaftate [M:D014047 R:10637]; Natamycin = Natacyn [M:D010866 R:7268];
Rezafungin = Rezzayo [R:2639155]; Ibrexafungerp = Brexafemme [R:2560213]; Fosmanogepix; Olorofim; Tavaborole = Kerydin [R:1543173]; Amorolfine;
Flucytosine = Ancobon = 5-flucytosine [M:D005437 R:4451]; Clioquinol [M:D007464 R:5942]; Undecylenic acid = undecylenate [M:D014476 R:314881];
Liposomal amphotericin B = AmBisome
azole-antifungal:
Butoconazole [R:19884]; Econazole [M:D004464 R:3743]; Efinaconazole = Jublia [R:1539753]; Luliconazole [R:1482680]; Oxiconazole = Oxistat [R:32638];
Sertaconazole = Ertaczo [R:36435]; Sulconazole [R:37319]; Terconazole [R:37806]; Tioconazole [R:38298]; Oteseconazole = Vivjoa [R:2602577]; Bifonazole; Fenticonazole;
Isoconazole; Ravuconazole; Albaconazole
antiviral:
Rimantadine [M:D012299 R:9386]; Brincidofovir = Tembexa [R:2599518]; Maribavir = Livtencity [R:2586068]; Penciclovir = Denavir [R:59839]; Docosanol = Abreva [R:594680];
Tecovirimat = Tpoxx [R:2055104]; Bulevirtide; Ensitrelvir; Simnotrelvir; Azvudine; Umifenovir = Arbidol; Pleconaril; Pritelivir; Amenamevir;
Trifluridine eye drops; Bepirovirsen; Obeldesivir; Vidarabine [M:D014740]; Ibuzatrelvir; Suraxavir marboxil
direct-acting-antiviral:
Ombitasvir-paritaprevir-ritonavir = Viekira; Dasabuvir [R:1597381]; Voxilaprevir = Vosevi [R:1939323]; Grazoprevir [R:1734630]; Elbasvir [R:1734628];
Glecaprevir [R:1940635]; Pibrentasvir [R:1940636]; Ombitasvir [R:1597371]; Paritaprevir [R:1597373]; Asunaprevir; Faldaprevir; Danoprevir;
Coblopasvir; Ravidasvir; Emitasvir; NS5A inhibitor; NS5B inhibitor = NS5B polymerase inhibitor;
HCV protease inhibitor = NS3/4A protease inhibitor = HCV NS3 protease inhibitor [M:D000088802]
antiretroviral:
Fostemsavir = Rukobia [R:2380373]; Islatravir; CCR5 antagonist = CCR5 inhibitor; Capsid inhibitor; Pharmacokinetic booster = cobicistat booster
non-nucleoside-reverse-transcriptase-inhibitor:
Delavirdine [M:D020008]; Ainuovirine
nucleoside-reverse-transcriptase-inhibitor:
Zalcitabine [M:D016047]; Tenofovir amibufenamide
nucleoside-analogue:
Clevudine; Besifovir
antimalarial:
Proguanil [M:D002727 R:2382]; Lumefantrine [M:D000078102 R:847728]; Pyronaridine; Artesunate-amodiaquine; Quinacrine = mepacrine [M:D011796];
Ganaplacide
anthelmintic:
Pyrantel [M:D011715 R:8984]; Moxidectin [R:1047072]; Levamisole [M:D007978]; Niclosamide [M:D009534]; Emodepside; Oxantel; Piperazine
antiparasitic-agent:
Pentamidine [M:D010419 R:7994]; Nifurtimox = Lampit [M:D009547 R:7421]; Fexinidazole [R:2564146]; Iodoquinol [M:D004103 R:3435];
Permethrin = Acticin = Elimite [M:D026023 R:33199]; Crotamiton = Eurax = Crotan [R:21766]; Lindane [R:1388]; Malathion = Ovide [M:D008294 R:6606]; Spinosad = Natroba [R:299081]; Lotilaner = Xdemvy [R:1998841];
Suramin [M:D013498]; Melarsoprol [M:D008549]; Eflornithine = Vaniqa = Iwilfin [M:D000518 R:569];
Sodium stibogluconate = meglumine antimoniate = antimonials = pentavalent antimonial [M:D000967]; Benzyl benzoate; Acoziborole
chelating-agent:
Succimer = Chemet = ?DMSA [M:D004113 R:3446]; Trientine [M:D014266 R:10798]; Edetate calcium disodium = calcium EDTA; Prussian blue;
Tiopronin = Thiola = Venxxiva [M:D008625 R:6765]
enzyme-replacement-therapy:
Cerliponase alfa = cerliponase [R:1922437]; Elosulfase alfa = Vimizim = elosulfase [R:1489914]; Galsulfase = Naglazyme [R:578033]; Laronidase = Aldurazyme [R:392509]; Olipudase alfa = olipudase = Xenpozyme [R:2610407];
Pegunigalsidase alfa = pegunigalsidase = Elfabrio [R:2637446]; Sebelipase alfa = Kanuma = sebelipase [R:1726975]; Taliglucerase alfa = Elelyso [R:1291609]; Velaglucerase alfa = Vpriv [R:901805];
Velmanase alfa [R:2630725]; Vestronidase alfa = vestronidase = Mepsevii [R:1989819]; Elapegademase [R:2059219]; Pegvaliase [R:2046360]; Avalglucosidase alfa = avalglucosidase = Nexviazyme
substrate-reduction-therapy:
Eliglustat = Cerdelga [R:1547220]; Venglustat; Lucerastat
medication:
Migalastat = Galafold [R:2054252]; Cysteamine = Cystagon = Procysbi = Cystadrops = Cystaran = mercaptamine [M:D003543 R:3022]; Nitisinone = Orfadin = Nityr = Harliku [R:61805]; Sepiapterin = Sephience [R:2723056]; Carglumic acid = Carbaglu [R:401713];
Phenylbutyrate = sodium phenylbutyrate [M:D010654 R:81647]; Glycerol phenylbutyrate = Ravicti [R:1368451]; Sodium benzoate [M:D020160]; Betaine anhydrous;
Trofinetide = Daybue [R:2632852]; Omaveloxolone = Skyclarys [R:2631931]; Tofersen = Qalsody [R:2634995]; Maralixibat = Livmarli [R:2571074]; Odevixibat = Bylvay [R:2563966]; Linerixibat;
Ileal bile acid transporter inhibitor = IBAT inhibitor; Metreleptin = Myalept [R:1491625]; Crinecerfont = Crenessity [R:2701386]; Seladelpar = Livdelzi [R:2690869];
Cholic acid = Cholbam [R:1440856]; Chenodeoxycholic acid = chenodiol [M:D002635]; Bremelanotide = Vyleesi [R:2176312]; Perfluorohexyloctane = Miebo [R:2637547];
Varenicline nasal spray; Tapinarof = Vtama [R:2602286]; Roflumilast cream; Podophyllotoxin = Condylox = podofilox [M:D011034 R:8463]; Podophyllin = Podocon [M:D011033 R:8462];
Cantharidin = Ycanth [M:D002193 R:1984]; Sinecatechins = Veregen [R:753346]; Trichloroacetic acid = trichloroacetate [M:D014238 R:618564];
Becaplermin = Regranex [M:D000077214 R:115238]; Silver nitrate [M:D012835 R:9789]; Berdazimer = Zelsuvmi [R:2710434]; Difelikefalin = Korsuva [R:2569089]; Nalfurafine;
Brensocatib = Brinsupri [R:2721880]; Icatibant = Firazyr = Sajazir [R:1148138]; Ecallantide = Kalbitor [R:658708]; Berotralstat = Orladeyo [R:2467540]; Sebetralstat = Ekterly [R:2717944];
C1 esterase inhibitor = C1-inhibitor concentrate = C1-INH [M:D050718 R:1599832]; Donidalorsen; Mavorixafor = Xolremdi [R:2684021]; Mitapivat = Pyrukynd [R:2594468];
Etavopivat; Hemin = Panhematin [M:D006427 R:5175]; Givosiran = Givlaari [R:2265712]; Defibrotide [R:1311089]; Icodextrin [M:D000077607 R:140480]; Lumasiran = Oxlumo [R:2467140];
Nedosiran = Rivfloza [R:2675287]; Eplontersen = Wainua [R:2671939]; Acoramidis; Golodirsen [R:2267207]; Viltolarsen = Viltepso [R:2389840]; Casimersen [R:2480096]; Vilatolimod;
Methoxsalen = Uvadex [M:D008730 R:6854]; Afamelanotide; Orexin receptor 2 agonist = orexin agonist; Oveporexton = TAK-861; Tradipitant;
Aviptadil = vasoactive intestinal peptide [M:D014660]; Nerandomilast; Admilparant; Diroximel fumarate = Vumerity [R:2261783]; Monomethyl fumarate = Bafiertam [R:1546433];
Vafidemstat; Arimoclomol; Levacetylleucine = Aqneursa [R:2375522]; Avacincaptad; Dexpanthenol [R:22701]; Dimethyl sulfoxide = DMSO [M:D004121 R:3455];
Polidocanol = Asclera = Varithena [M:D000077423 R:968170]; Sodium tetradecyl sulfate [M:D012981 R:9913]; Sclerosing agent = sclerosant; Ethanolamine oleate = Ethamolin [R:24460];
Cenegermin [R:2104332]; Reproxalap; Omidenepag isopropyl = omidenepag [R:2612691]; Sepetaprost = STN1012600; Ripasudil;
Isopropyl unoprostone = Eescula = unoprostone [R:135313]; Proparacaine eye drops; Dapiprazole [R:22298]; Apraclonidine; Lodoxamide = Alomide [R:52151];
Pemirolast [R:19551]; Low-dose atropine eye drops = low-dose atropine; Pilocarpine eye drops; Aceclidine;
Botulinum toxin type B = rimabotulinumtoxinB [R:2167673]; Tirbanibulin = Klisyri [R:2471078]; Sodium hyaluronate eye drops; Serelaxin; Ularitide; Istaroxime;
Ninerafaxstat; Aficamten; Efpegsomatropin; Rapastinel; Esmethadone; Aticaprant; Seltorexant; Guanidinoacetic acid; Osanetant; Elinzanetant;
Tau-directed therapy = anti-tau antibody
anticoagulant:
Danaparoid; Antithrombin concentrate = antithrombin III concentrate; Milvexian; Asundexian; Abelacimab; Factor XI inhibitor = factor XIa inhibitor
vitamin-k-antagonist:
Fluindione; Phenindione [M:D010630]; Dicoumarol [M:D001728]
direct-oral-anticoagulant:
Ximelagatran; Direct factor Xa inhibitor = direct oral factor Xa inhibitor = oral factor Xa inhibitor; Oral direct thrombin inhibitor
low-molecular-weight-heparin:
Parnaparin; Reviparin; Certoparin
thrombolytic:
Desmoteplase; Anistreplase [M:D016255]; Lumbrokinase; Defibrinogenating enzyme
antiplatelet-agent:
Sarpogrelate; Triflusal; Ozagrel; Aspirin-dipyridamole = Aggrenox; Selatogrel; Zalunfiban; Picotamide
coagulation-factor-concentrate:
Factor XIII concentrate; Von Willebrand factor concentrate = Vonvendi = VWF concentrate = vonicog alfa [R:1812589]; Fibrinogen concentrate;
Activated prothrombin complex concentrate = aPCC = FEIBA; Damoctocog alfa pegol [R:2055655]; Efmoroctocog alfa = Eloctate [R:1543095]; Efanesoctocog alfa = efanesoctocog = Altuviiio;
Bypassing agent = bypass agent; Protein C concentrate; Plasminogen concentrate
hemostatic-agent:
Topical thrombin; Oxidized cellulose; Etamsylate = ethamsylate [M:D004979]; Carbazochrome
hematopoietic-growth-factor:
Eflapegrastim [R:2612526]; Efbemalenograstim alfa [R:2670630]; Lipegfilgrastim; Oprelvekin [R:139994]; Motixafortide = Aphexda [R:2664896];
Thrombopoietin = recombinant human thrombopoietin = rhTPO [M:D013926]; Hetrombopag; Mecapegfilgrastim; Telpegfilgrastim; Ancestim
hif-ph-inhibitor:
Vadadustat = Vafseo [R:2679296]; Enarodustat; Desidustat; Molidustat
erythropoiesis-stimulating-agent:
Methoxy polyethylene glycol-epoetin beta = CERA = Mircera [R:729596]; Peginesatide; Pegmolesatide
parenteral-iron:
Ferumoxytol = Feraheme [R:473387]; Ferric derisomaltose = Monoferric = iron isomaltoside [R:2274394]; Iron dextran; Sodium ferric gluconate;
Ferric pyrophosphate citrate = ferric pyrophosphate [R:1607976]
oral-iron:
Ferric maltol = Accrufer [R:2539932]; Ferrous gluconate = Fergon = Ferate [R:24942]; Polysaccharide iron complex = Hematex = Iferex [R:105669];
Ferric citrate = Auryxia [R:1594675]
iron-preparation:
Iron polymaltose
blood-product:
Plasma protein fraction = Plasmanate [R:33835]; Cytomegalovirus immune globulin = CMV immune globulin [R:22178]; Rabies immune globulin;
Tetanus immune globulin [R:1727875]; Varicella zoster immune globulin = Varizig = VZIG [R:39385]; Botulism immune globulin;
Rho(D) immune globulin = anti-D immunoglobulin = anti-D = RhoGAM [M:D018029 R:35465];
Hepatitis B immune globulin = HBIG = hepatitis B immunoglobulin [R:26744]; Subcutaneous immunoglobulin = SCIG; Hyperimmune globulin; Autologous plasma
interferon:
Peginterferon beta-1a = Plegridy [R:1546168]; Ropeginterferon alfa-2b [R:2587059]; Peginterferon lambda; Interferon alfa-n3 [R:612937]
interferon-alfa:
Interferon alfa-2a
weight-loss-drug:
Rimonabant [M:D000077285]; Cagrilintide; Amfepramone anorectic
anesthetic:
Enflurane [M:D004737 R:3920]; Ciprofol = cipepofol; Fospropofol
local-anesthetic:
Proparacaine = proxymetacaine [R:34905]; Benoxinate = oxybuprocaine [R:18889]; Dibucaine = Nupercainal = cinchocaine [M:D003992 R:3339];
Pramoxine = pramocaine [R:34347]; Dyclonine [R:23744]; EMLA cream = lidocaine-prilocaine cream = eutectic mixture of local anesthetics [M:D000077442];
Butamben [R:19861]
contrast-agent:
Superparamagnetic iron oxide = SPIO = ferumoxides; Mangafodipir
iodinated-contrast:
Iohexol = Omnipaque [M:D007472]; Iopamidol = Isovue [M:D007479]; Iodixanol = Visipaque; Ioversol; Iopromide = Ultravist; Iomeprol;
Diatrizoate = amidotrizoate = Gastrografin [M:D003973]; Ethiodized oil = Lipiodol [M:D004998]; Iobitridol; Iothalamate; Ioxaglate
gadolinium-contrast:
Gadoteridol = ProHance; Gadobenate = MultiHance; Gadodiamide = Omniscan; Gadopentetate = Magnevist; Gadopiclenol; Gadoquatrane; Gadofosveset;
Gadoversetamide
pet-tracer:
Flortaucipir; Piflufolastat; Flotufolastat; Gallium-68 PSMA-11 = 68Ga-PSMA-11; Gallium-68 DOTATATE = 68Ga-DOTATATE; Fluoroestradiol; Choline C-11;
Fluorodopa
radioligand-therapy:
Lutetium-177 PSMA-617 = 177Lu-PSMA-617 = vipivotide tetraxetan = lutetium vipivotide tetraxetan = Pluvicto [R:2597054]
radiopharmaceutical:
Iobenguane = MIBG = 131I-MIBG = metaiodobenzylguanidine [M:D019797]; Yttrium-90; Technetium-99m;
Therapeutic radiopharmaceutical = radiopharmaceutical therapy = radioisotope therapy = systemic radiotherapy with radionuclides
retinoid:
Bexarotene = Targretin [M:D000077610 R:233272]; Etretinate [M:D005050]; Alitretinoin [M:D000077556]; Tamibarotene
topical-retinoid:
Trifarotene = Aklief [R:2205637]
antiseptic:
Cetylpyridinium [M:D002594 R:2286]; Benzalkonium [R:1378]; Hexachlorophene [M:D006582 R:5293]; Triclosan [M:D014260 R:10795];
Hydrogen peroxide = Eskata [M:D006861 R:5499]; Gentian violet [M:D005840 R:4778]; Octenidine; Hypochlorite [R:1483317]; Benzethonium [M:D001558 R:1390]
vasopressor:
Terlipressin vasopressor
uterotonic:
Carboprost = Hemabate [M:D002260 R:2051]; Ergonovine = ergometrine [M:D004874]; Gemeprost
prostaglandin-drug:
Latanoprostene bunod = Vyzulta [R:1988390]
endothelin-receptor-antagonist:
Atrasentan [M:D000077868]; Clazosentan; Sitaxentan = sitaxsentan; Zibotentan
pde5-inhibitor:
Youkenafil; Simmerafil = TPN171H; Tunodafil; Gisadenafil; Dasantafil
guanylate-cyclase-stimulator:
Guanylate cyclase agonist = soluble guanylate cyclase agonists = soluble guanylate cyclase activator; Praliciguat; Nelociguat; Cinaciguat
prostacyclin-analogue:
Beraprost; Ralinepag
urate-lowering-drug:
Dotinurad; Benzbromarone [M:D001553]; Topiroxostat; Sulfinpyrazone [M:D013442]; Tigulixostat; Verinurad
pulmonary-arterial-hypertension-drug:
Seralutinib
cftr-modulator:
Deutivacaftor [R:2701430]; Vanzacaftor [R:2701431]
cannabinoid-drug:
Tetrahydrocannabinol; Cannabidiol oil = CBD oil
psychedelic-drug:
Dimethyltryptamine = DMT hallucinogen [M:D004130]; Ibogaine [M:D007050]; 2C-B; Salvia divinorum
medication:
p38 inhibitor = p38 MAPK inhibitor; Gamma-hydroxybutyric acid = gamma-hydroxybutyrate; Ocriplasmin; Mineralocorticoid [M:D008901]
medication:
Sibeprenlimab; Atacicept; Povetacicept; Zigakibart; Remternetug; Trontinemab; Taldefgrobep alfa = taldefgrobep; 
Tavapadon; Lanifibranor; Efruxifermin; Pegozafermin; Apraglutide; Glepaglutide; Encaleret; Setrusumab; Relacorilant; Paltusotine;

Ruxolitinib cream = topical ruxolitinib; Cyclosporine ophthalmic emulsion = cyclosporine ophthalmic = topical ophthalmic cyclosporine = ciclosporin eye drops;
Atropine eye drops = topical atropine = atropine ophthalmic solution
androgen:
Injectable androgen = androgen injection; Oral androgen = oral androgens
testosterone:
Testosterone pellet = testosterone pellets = testosterone implant
`),
};
