import type { LexiconTable } from '../lexicon-table.ts';

/** Inborn and inherited conditions, and those of blood and immunity, as criteria name them. Row format: see `LexiconTable`. */
export const NAMED_HEREDITARY_CONDITIONS: LexiconTable = {
  kind: 'condition',
  rows: `
alkaptonuria | Alkaptonuria | ochronosis | inborn-error-of-metabolism | S:360378009 M:D000474 |  | Mondo
argininosuccinic-aciduria | Argininosuccinic aciduria | argininosuccinate lyase deficiency | inborn-error-of-metabolism | S:41013004 M:D056807 |  | Mondo
arginase-deficiency | Arginase deficiency | argininemia; arginase 1 deficiency | inborn-error-of-metabolism | S:23501004 M:D020162 I:E72.21 |  | Mondo
citrullinemia | Citrullinemia |  | inborn-error-of-metabolism | S:124711003 M:D020159 I:E72.23 |  | Mondo
carbamoyl-phosphate-synthetase-i-deficiency | Carbamoyl phosphate synthetase I deficiency | CPS1 deficiency | inborn-error-of-metabolism | S:62522004 M:D020165 |  | Mondo
biotinidase-deficiency | Biotinidase deficiency |  | inborn-error-of-metabolism | S:8808004 M:D028921 I:D81.810 |  | Mondo
holocarboxylase-synthetase-deficiency | Holocarboxylase synthetase deficiency |  | inborn-error-of-metabolism | S:15307001 S:360369003 M:D028922 |  | Mondo
multiple-carboxylase-deficiency | Multiple carboxylase deficiency |  | inborn-error-of-metabolism |
cerebrotendinous-xanthomatosis | Cerebrotendinous xanthomatosis |  | inborn-error-of-metabolism | S:63246000 M:D019294 |  | Mondo
congenital-disorder-of-glycosylation | Congenital disorder of glycosylation | CDG syndrome | inborn-error-of-metabolism | S:238049009 M:D018981 |  | Mondo
dihydropyrimidine-dehydrogenase-deficiency | Dihydropyrimidine dehydrogenase deficiency | DPD deficiency; dihydropyrimidine dehydrogenase (DPD) deficiency | inborn-error-of-metabolism | S:77365006 M:D054067 |  | Mondo
familial-lipoprotein-lipase-deficiency | Familial lipoprotein lipase deficiency |  | inborn-error-of-metabolism | S:275598004 M:D008072 |  | Mondo
medium-chain-acyl-coa-dehydrogenase-deficiency | Medium-chain acyl-CoA dehydrogenase deficiency | MCAD deficiency | inborn-error-of-metabolism | S:128596003 M:C536038 I:E71.311 |  | Mondo
glycogen-storage-disease-type-iii | Glycogen storage disease type III | Cori disease | inborn-error-of-metabolism | S:66937008 M:D006010 I:E74.03 |  | Mondo
glycogen-storage-disease-type-vii | Glycogen storage disease type VII |  | inborn-error-of-metabolism | S:89597008 M:D006014 |  | Mondo
hartnup-disease | Hartnup disease |  | inborn-error-of-metabolism | S:80902009 M:D006250 |  | Mondo
isovaleric-acidemia | Isovaleric acidemia |  | inborn-error-of-metabolism | S:87827003 M:C538167 I:E71.110 |  | Mondo
lesch-nyhan-syndrome | Lesch-Nyhan syndrome |  | inborn-error-of-metabolism | S:10406007 M:D007926 I:E79.1 |  | Mondo
menkes-disease | Menkes disease |  | inborn-error-of-metabolism | S:59178007 M:D007706 |  | Mondo
mevalonate-kinase-deficiency | Mevalonate kinase deficiency | hyper-IgD syndrome | inborn-error-of-metabolism |
prolidase-deficiency | Prolidase deficiency |  | inborn-error-of-metabolism | S:410055005 M:D056732 |  | Mondo
pyruvate-carboxylase-deficiency | Pyruvate carboxylase deficiency |  | inborn-error-of-metabolism | S:87694001 M:D015324 |  | Mondo
pyruvate-dehydrogenase-deficiency | Pyruvate dehydrogenase deficiency |  | inborn-error-of-metabolism | S:46683007 |  | Mondo
pyruvate-kinase-deficiency | Pyruvate kinase deficiency |  | inborn-error-of-metabolism | S:124331002 M:C564858 |  | Mondo
smith-lemli-opitz-syndrome | Smith-Lemli-Opitz syndrome |  | inborn-error-of-metabolism | S:43929004 M:D019082 I:E78.72 |  | Mondo
succinic-semialdehyde-dehydrogenase-deficiency | Succinic semialdehyde dehydrogenase deficiency | SSADH deficiency | inborn-error-of-metabolism | S:49748000 M:C535803 |  | Mondo
tangier-disease | Tangier disease |  | inborn-error-of-metabolism | S:723579009 M:D013631 |  | Mondo
hypobetalipoproteinemia | Hypobetalipoproteinemia |  | inborn-error-of-metabolism | S:190786004 M:D006995 |  | Mondo
trimethylaminuria | Trimethylaminuria |  | inborn-error-of-metabolism | S:237959005 I:E72.52 |  | Mondo
porphyria-cutanea-tarda | Porphyria cutanea tarda |  | inborn-error-of-metabolism | S:61860000 M:D017119 I:E80.1 |  | Mondo
variegate-porphyria | Variegate porphyria |  | inborn-error-of-metabolism | S:58275005 M:D046350 |  | Mondo
hereditary-coproporphyria | Hereditary coproporphyria |  | inborn-error-of-metabolism | S:7425008 M:D046349 |  | Mondo
pseudocholinesterase-deficiency | Pseudocholinesterase deficiency | butyrylcholinesterase deficiency; plasma cholinesterase deficiency; atypical plasma cholinesterase; atypical pseudocholinesterase | inborn-error-of-metabolism | S:191397007 M:C537417 |  | Mondo
mitochondrial-encephalomyopathy | Mitochondrial encephalomyopathy | mitochondrial encephalopathy | inborn-error-of-metabolism | S:447292006 M:D017237 |  | Mondo
merrf-syndrome | MERRF syndrome |  | inborn-error-of-metabolism | S:68448003 M:D017243 I:E88.42 |  | Mondo
leigh-syndrome | Leigh syndrome |  | inborn-error-of-metabolism | S:29570005 M:D007888 I:G31.82 |  | Mondo
kearns-sayre-syndrome | Kearns-Sayre syndrome |  | inborn-error-of-metabolism | S:25792000 M:D007625 I:H49.81 |  | Mondo
barth-syndrome | Barth syndrome |  | inborn-error-of-metabolism | S:297231002 M:D056889 I:E78.71 |  | Mondo
polg-related-disorder | POLG-related disorder | POLG-related mitochondrial disease | inborn-error-of-metabolism |
mucolipidosis | Mucolipidosis |  | inborn-error-of-metabolism | S:70528007 M:D009081 |  | Mondo
peroxisomal-disorder | Peroxisomal disorder |  | inborn-error-of-metabolism | S:238059005 |  | Mondo
zellweger-syndrome | Zellweger syndrome | Zellweger spectrum disorder | inborn-error-of-metabolism | S:88469006 M:D015211 I:E71.510 |  | Mondo
refsum-disease | Refsum disease |  | inborn-error-of-metabolism | S:25362006 M:D012035 I:G60.1 |  | Mondo
inherited-disorder-of-amino-acid-metabolism | Inherited disorder of amino acid metabolism | aminoacidopathy; amino acid metabolism disorder; disorder of amino acid metabolism | inborn-error-of-metabolism | S:42930003 M:D000592 |  | Mondo
carbohydrate-metabolism-disorder | Carbohydrate metabolism disorder | disorder of carbohydrate metabolism; inborn error of carbohydrate metabolism | inborn-error-of-metabolism | M:D002239 |  | Mondo
purine-metabolism-disorder | Purine metabolism disorder |  | inborn-error-of-metabolism |
creatine-deficiency-syndrome | Creatine deficiency syndrome |  | inborn-error-of-metabolism |
molybdenum-cofactor-deficiency | Molybdenum cofactor deficiency |  | inborn-error-of-metabolism |
lipoid-congenital-adrenal-hyperplasia | Lipoid congenital adrenal hyperplasia |  | inborn-error-of-metabolism |
alpha-mannosidosis | Alpha-mannosidosis |  | lysosomal-storage-disease | S:65524005 M:D008363 |  | Mondo
aspartylglucosaminuria | Aspartylglucosaminuria |  | lysosomal-storage-disease | S:54954004 M:D054880 |  | Mondo
danon-disease | Danon disease |  | lysosomal-storage-disease | S:419097006 M:D052120 |  | Mondo
farber-disease | Farber disease | acid ceramidase deficiency | lysosomal-storage-disease | S:79935000 M:D055577 |  | Mondo
fucosidosis | Fucosidosis |  | lysosomal-storage-disease | S:64716005 M:D005645 |  | Mondo
gm1-gangliosidosis | GM1 gangliosidosis |  | lysosomal-storage-disease | S:124465002 S:238025006 M:D016537 |  | Mondo
sandhoff-disease | Sandhoff disease |  | lysosomal-storage-disease | S:23849003 M:D012497 I:E75.01 |  | Mondo
niemann-pick-disease-type-b | Niemann-Pick disease type B |  | lysosomal-storage-disease | S:39390005 M:D052537 I:E75.241 |  | Mondo
multiple-sulfatase-deficiency | Multiple sulfatase deficiency |  | lysosomal-storage-disease |
mucopolysaccharidosis-type-iva | Mucopolysaccharidosis type IVA | Morquio A syndrome | lysosomal-storage-disease | S:7259005 I:E76.210 |  | Mondo
mucopolysaccharidosis-type-vii | Mucopolysaccharidosis type VII | Sly syndrome | lysosomal-storage-disease | S:43916004 M:D016538 |  | Mondo
aarskog-syndrome | Aarskog syndrome |  | genetic-disease | S:14921002 M:C535331 |  | Mondo
aicardi-syndrome | Aicardi syndrome |  | genetic-disease | S:80651009 M:D058540 |  | Mondo
aicardi-goutieres-syndrome | Aicardi-Goutieres syndrome |  | genetic-disease | S:230312006 M:C535607 |  | Mondo
alexander-disease | Alexander disease |  | genetic-disease | S:81854007 M:D038261 |  | Mondo
alstrom-syndrome | Alstrom syndrome |  | genetic-disease | S:63702009 M:D056769 |  | Mondo
apert-syndrome | Apert syndrome |  | genetic-disease |
bannayan-riley-ruvalcaba-syndrome | Bannayan-Riley-Ruvalcaba syndrome |  | genetic-disease | S:21984008 I:E71.440 |  | Mondo
bloom-syndrome | Bloom syndrome |  | genetic-disease | S:4434006 M:D001816 |  | Mondo
branchio-oto-renal-syndrome | Branchio-oto-renal syndrome |  | genetic-disease | S:290006 M:D019280 |  | Mondo
camurati-engelmann-disease | Camurati-Engelmann disease |  | genetic-disease | S:318761000119105 I:Q78.3 |  | Mondo
cardiofaciocutaneous-syndrome | Cardiofaciocutaneous syndrome |  | genetic-disease | S:403770008 M:C535579 |  | Mondo
chediak-higashi-syndrome | Chediak-Higashi syndrome |  | genetic-disease | S:111396008 M:D002609 I:E70.330 |  | Mondo
cherubism | Cherubism |  | genetic-disease | S:76098004 M:D002636 |  | Mondo
cleidocranial-dysplasia | Cleidocranial dysplasia |  | genetic-disease | S:65976001 M:D002973 |  | Mondo
cockayne-syndrome | Cockayne syndrome |  | genetic-disease | S:21086008 M:D003057 |  | Mondo
coffin-lowry-syndrome | Coffin-Lowry syndrome |  | genetic-disease | S:15182000 M:C536435 M:D038921 |  | Mondo
cornelia-de-lange-syndrome | Cornelia de Lange syndrome |  | genetic-disease |
costello-syndrome | Costello syndrome |  | genetic-disease | S:309776008 M:D056685 |  | Mondo
cri-du-chat-syndrome | Cri du chat syndrome | 5p deletion syndrome | genetic-disease | S:70173007 M:D003410 |  | Mondo
crouzon-syndrome | Crouzon syndrome |  | genetic-disease | S:28861008 M:D003394 |  | Mondo
denys-drash-syndrome | Denys-Drash syndrome |  | genetic-disease | S:236385009 M:D030321 |  | Mondo
donohue-syndrome | Donohue syndrome | leprechaunism | genetic-disease | S:111307005 M:D056731 |  | Mondo
dubowitz-syndrome | Dubowitz syndrome |  | genetic-disease | S:2593002 M:C535718 |  | Mondo
dyskeratosis-congenita | Dyskeratosis congenita |  | genetic-disease | S:74911008 M:D019871 |  | Mondo
ellis-van-creveld-syndrome | Ellis-van Creveld syndrome |  | genetic-disease | S:62501005 M:D004613 I:Q77.6 |  | Mondo
fraser-syndrome | Fraser syndrome |  | genetic-disease | S:204102004 M:D058497 |  | Mondo
hajdu-cheney-syndrome | Hajdu-Cheney syndrome |  | genetic-disease | S:63122002 M:C535663 M:C537586 |  | Mondo
hermansky-pudlak-syndrome | Hermansky-Pudlak syndrome |  | genetic-disease | S:9311003 M:D022861 I:E70.331 |  | Mondo
holt-oram-syndrome | Holt-Oram syndrome |  | genetic-disease | S:19092004 M:C535326 |  | Mondo
kabuki-syndrome | Kabuki syndrome |  | genetic-disease | S:313426007 M:C537705 |  | Mondo
klippel-feil-syndrome | Klippel-Feil syndrome |  | genetic-disease | S:5601008 M:D007714 I:Q76.1 |  | Mondo
klippel-trenaunay-syndrome | Klippel-Trenaunay syndrome |  | genetic-disease | S:721105004 M:D007715 |  | Mondo
laron-syndrome | Laron syndrome |  | genetic-disease | S:38196001 M:D046150 |  | Mondo
laurence-moon-syndrome | Laurence-Moon syndrome |  | genetic-disease |
leopard-syndrome | LEOPARD syndrome | Noonan syndrome with multiple lentigines | genetic-disease | S:111306001 M:D044542 |  | Mondo
miller-dieker-syndrome | Miller-Dieker syndrome |  | genetic-disease | S:253148005 |  | Mondo
moebius-syndrome | Moebius syndrome | Mobius syndrome | genetic-disease | S:89444000 M:D020331 |  | Mondo
nail-patella-syndrome | Nail-patella syndrome |  | genetic-disease | S:22199006 M:D009261 |  | Mondo
nijmegen-breakage-syndrome | Nijmegen breakage syndrome |  | genetic-disease | S:234638009 M:D049932 |  | Mondo
oculocerebrorenal-syndrome | Oculocerebrorenal syndrome | Lowe syndrome | genetic-disease | S:79385002 M:D009800 |  | Mondo
oral-facial-digital-syndrome | Oral-facial-digital syndrome |  | genetic-disease | S:52868006 M:D009958 |  | Mondo
papillon-lefevre-syndrome | Papillon-Lefevre syndrome |  | genetic-disease | S:40158001 M:D010214 |  | Mondo
pelizaeus-merzbacher-disease | Pelizaeus-Merzbacher disease |  | genetic-disease | S:64855000 M:D020371 |  | Mondo
pfeiffer-syndrome | Pfeiffer syndrome |  | genetic-disease | S:70410008 |  | Mondo
phelan-mcdermid-syndrome | Phelan-McDermid syndrome |  | genetic-disease | S:699310000 M:C536801 |  | Mondo
pik3ca-related-overgrowth-spectrum | PIK3CA-related overgrowth spectrum |  | genetic-disease |
pitt-hopkins-syndrome | Pitt-Hopkins syndrome |  | genetic-disease | S:702344008 M:C537403 |  | Mondo
poland-syndrome | Poland syndrome |  | genetic-disease | S:38371006 M:D011045 |  | Mondo
progeria | Progeria | Hutchinson-Gilford progeria syndrome | genetic-disease | S:238870004 |  | Mondo
proteus-syndrome | Proteus syndrome |  | genetic-disease | S:23150001 M:D016715 |  | Mondo
prune-belly-syndrome | Prune belly syndrome |  | genetic-disease | S:5187006 M:D011535 I:Q79.4 |  | Mondo
rothmund-thomson-syndrome | Rothmund-Thomson syndrome |  | genetic-disease | S:69093006 M:D011038 |  | Mondo
rubinstein-taybi-syndrome | Rubinstein-Taybi syndrome |  | genetic-disease | S:45582004 M:D012415 |  | Mondo
seckel-syndrome | Seckel syndrome |  | genetic-disease | S:57917004 |  | Mondo
septo-optic-dysplasia | Septo-optic dysplasia |  | genetic-disease | S:7611002 M:D025962 |  | Mondo
shprintzen-syndrome | Shprintzen syndrome |  | genetic-disease |
shwachman-diamond-syndrome | Shwachman-Diamond syndrome | Shwachman syndrome | genetic-disease | S:89454001 M:C537330 |  | Mondo
sjogren-larsson-syndrome | Sjogren-Larsson syndrome |  | genetic-disease | S:111303009 M:D016111 |  | Mondo
smith-magenis-syndrome | Smith-Magenis syndrome |  | genetic-disease | S:401315004 M:D058496 |  | Mondo
sotos-syndrome | Sotos syndrome |  | genetic-disease | S:75968004 M:D058495 |  | Mondo
stickler-syndrome | Stickler syndrome |  | genetic-disease | S:78675000 |  | Mondo
sturge-weber-syndrome | Sturge-Weber syndrome |  | genetic-disease | S:19886006 M:D013341 |  | Mondo
trichorhinophalangeal-syndrome | Trichorhinophalangeal syndrome |  | genetic-disease | S:18077009 |  | Mondo
triploidy | Triploidy |  | genetic-disease | S:66651005 M:D057885 |  | Mondo
trisomy | Trisomy |  | genetic-disease | M:D014314 |  | Mondo
waardenburg-syndrome | Waardenburg syndrome |  | genetic-disease | S:715952000 M:D014849 |  | Mondo
wagr-syndrome | WAGR syndrome |  | genetic-disease | S:715215007 M:D017624 |  | Mondo
weill-marchesani-syndrome | Weill-Marchesani syndrome |  | genetic-disease | S:2884008 M:D056846 |  | Mondo
werner-syndrome | Werner syndrome |  | genetic-disease | S:51626007 M:D014898 |  | Mondo
wolf-hirschhorn-syndrome | Wolf-Hirschhorn syndrome |  | genetic-disease | S:718226002 M:D054877 |  | Mondo
wolfram-syndrome | Wolfram syndrome |  | genetic-disease | S:70694009 M:D014929 |  | Mondo
xyy-syndrome | XYY syndrome |  | genetic-disease | S:50749006 M:C535317 |  | Mondo
triple-x-syndrome | Triple X syndrome |  | genetic-disease | S:35111009 M:C535318 |  | Mondo
chromosomal-deletion | Chromosomal deletion |  | genetic-disease |
mosaicism | Mosaicism |  | genetic-disease |
neurocutaneous-syndrome | Neurocutaneous syndrome | phakomatosis | genetic-disease | S:78572006 M:D020752 |  | Mondo
ciliopathy | Ciliopathy |  | genetic-disease |
channelopathy | Channelopathy |  | genetic-disease |
rasopathy | RASopathy |  | genetic-disease |
monogenic-disease | Monogenic disease | monogenic disorder; single-gene disorder; Mendelian disease | genetic-disease |
tnf-receptor-associated-periodic-syndrome | TNF receptor-associated periodic syndrome |  | genetic-disease |
periodic-fever-syndrome | Periodic fever syndrome |  | genetic-disease |
schnitzler-syndrome | Schnitzler syndrome |  | genetic-disease | S:402415001 M:D019873 |  | Mondo
blau-syndrome | Blau syndrome |  | genetic-disease | S:699861000 M:C538157 |  | Mondo
thanatophoric-dysplasia | Thanatophoric dysplasia |  | genetic-disease | S:29352008 M:D013796 |  | Mondo
melorheostosis | Melorheostosis |  | genetic-disease | S:44697002 M:D008557 |  | Mondo
osteopoikilosis | Osteopoikilosis |  | genetic-disease | S:9147009 M:D010023 |  | Mondo
pycnodysostosis | Pycnodysostosis |  | genetic-disease | S:89647000 M:D058631 |  | Mondo
sex-chromosome-abnormality | Sex chromosome abnormality | sex chromosome disorder | chromosomal-abnormality |
y-chromosome-microdeletion | Y chromosome microdeletion | Yq microdeletion | chromosomal-abnormality |
robertsonian-translocation | Robertsonian translocation |  | chromosomal-abnormality |
chromosomal-translocation | Chromosomal translocation | balanced translocation | chromosomal-abnormality |
chondrodysplasia-punctata | Chondrodysplasia punctata |  | skeletal-dysplasia | S:360507004 M:D002806 I:Q77.3 |  | Mondo
spondyloepiphyseal-dysplasia | Spondyloepiphyseal dysplasia |  | skeletal-dysplasia |
campomelic-dysplasia | Campomelic dysplasia |  | skeletal-dysplasia | S:74928006 M:D055036 |  | Mondo
multiple-epiphyseal-dysplasia | Multiple epiphyseal dysplasia |  | skeletal-dysplasia | S:59708000 |  | Mondo
androgen-insensitivity-syndrome | Androgen insensitivity syndrome |  | disorder-of-sex-development | S:12313004 M:D013734 I:E34.5 |  | Mondo
gonadal-dysgenesis | Gonadal dysgenesis |  | disorder-of-sex-development |
5-alpha-reductase-deficiency | 5-alpha-reductase deficiency |  | disorder-of-sex-development |
ataxia-telangiectasia-immunodeficiency | Ataxia-telangiectasia immunodeficiency |  | immunodeficiency |
igg-subclass-deficiency | IgG subclass deficiency | selective IgG subclass deficiency | immunodeficiency | S:190981001 M:D017099 |  | Mondo
hyper-igm-syndrome | Hyper-IgM syndrome |  | immunodeficiency | S:82286005 M:D053306 |  | Mondo
antibody-deficiency | Antibody deficiency | immunoglobulin deficiency; humoral immunodeficiency; humoral immune defect; humoral immune deficiency; defect of humoral immunity; humoral deficiency | immunodeficiency |
dock8-deficiency | DOCK8 deficiency |  | immunodeficiency |
idiopathic-cd4-lymphopenia | Idiopathic CD4 lymphopenia |  | immunodeficiency |
leukocyte-adhesion-deficiency | Leukocyte adhesion deficiency |  | immunodeficiency | S:77358003 |  | Mondo
t-cell-deficiency | T-cell deficiency |  | immunodeficiency |
apds | APDS | activated PI3K delta syndrome | immunodeficiency | S:711480000 M:C585640 |  | Mondo
whim-syndrome | WHIM syndrome |  | immunodeficiency |
bernard-soulier-syndrome | Bernard-Soulier syndrome |  | platelet-function-disorder | S:234478007 M:D001606 |  | Mondo
gray-platelet-syndrome | Gray platelet syndrome |  | platelet-function-disorder | S:51720005 M:D055652 |  | Mondo
storage-pool-disease | Storage pool disease |  | platelet-function-disorder |
factor-v-deficiency | Factor V deficiency |  | coagulopathy |
factor-x-deficiency | Factor X deficiency |  | coagulopathy |
factor-xii-deficiency | Factor XII deficiency |  | coagulopathy | S:46981006 M:D005175 |  | Mondo
prothrombin-deficiency | Prothrombin deficiency |  | coagulopathy |
hyperfibrinolysis | Hyperfibrinolysis |  | coagulopathy |
inherited-thrombophilia | Inherited thrombophilia | hereditary thrombophilia | thrombophilia |
lupus-anticoagulant-syndrome | Lupus anticoagulant syndrome |  | thrombophilia |
congenital-dyserythropoietic-anemia | Congenital dyserythropoietic anemia |  | hematologic-disease | S:52951008 M:D000742 I:D64.4 |  | Mondo
hemoglobin-c-disease | Hemoglobin C disease |  | hematologic-disease | S:51053007 M:C531699 M:D006445 |  | Mondo
sulfhemoglobinemia | Sulfhemoglobinemia |  | hematologic-disease | S:32117000 M:D013436 |  | Mondo
vitamin-b12-deficiency-anemia | Vitamin B12 deficiency anemia |  | hematologic-disease |
hemolytic-crisis | Hemolytic crisis |  | hematologic-disease |
microangiopathic-hemolytic-anemia | Microangiopathic hemolytic anemia |  | hematologic-disease |
myelophthisic-anemia | Myelophthisic anemia |  | hematologic-disease | S:2694001 M:D000750 I:D61.82 |  | Mondo
macrocytosis | Macrocytosis |  | hematologic-disease |
microcytosis | Microcytosis |  | hematologic-disease |
leukemoid-reaction | Leukemoid reaction |  | hematologic-disease | S:56478004 M:D007955 I:D72.823 |  | Mondo
lymphocytosis | Lymphocytosis |  | hematologic-disease |
monocytosis | Monocytosis |  | hematologic-disease |
gammopathy | Gammopathy | paraproteinemia | hematologic-disease |
hyperviscosity-syndrome | Hyperviscosity syndrome | hyperviscosity | hematologic-disease |
thalassemia-trait | Thalassemia trait | thalassemia minor | hematologic-disease | S:19442009 I:D56.3 |  | Mondo
breast-cancer-related-lymphedema | Breast cancer-related lymphedema | breast cancer lymphedema | hematologic-disease |
axillary-web-syndrome | Axillary web syndrome | web axillary syndrome; lymphatic cording | hematologic-disease |
lymphangiectasia | Lymphangiectasia | intestinal lymphangiectasia | hematologic-disease | M:D008200 |  | Mondo
mast-cell-activation-syndrome | Mast cell activation syndrome |  | hematologic-disease | M:D000090267 |  | Mondo
autoimmune-neutropenia | Autoimmune neutropenia |  | hematologic-disease |
hemophagocytosis | Hemophagocytosis |  | hematologic-disease |
hemorrhagic-anemia | Hemorrhagic anemia | anemia due to blood loss; blood loss anemia | hematologic-disease |
abnormal-hemoglobin | Abnormal hemoglobin | hemoglobin variant; abnormal hemoglobin variant | hematologic-disease |
`,
};
