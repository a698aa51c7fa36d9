/** RxNorm codes of products, each with the ingredients that it holds: `code concept concept …`. */
export const RXNORM_PRODUCTS = `
42351 lithium
105585 methotrexate
106258 hydrocortisone
106892 insulin-human
141918 terfenadine
197319 allopurinol
197361 amlodipine
197378 astemizole
197604 digoxin
198014 naproxen
198031 nicotine
198405 ibuprofen
198440 acetaminophen
199224 anastrozole
200033 carvedilol
206905 ibuprofen
209387 acetaminophen
235389 mestranol
242969 norepinephrine
243670 aspirin
245134 fentanyl
245314 albuterol
259255 atorvastatin
282464 acetaminophen
308136 amlodipine
308182 amoxicillin
308192 amoxicillin
308971 carbamazepine
309097 cefuroxime
309362 clopidogrel
310325 ferrous-sulfate
310385 fluoxetine
310436 galantamine
310798 hydrochlorothiazide
310965 ibuprofen
311372 loratadine
311700 midazolam
311989 nitrofurantoin
311995 nitrofurantoin
312617 prednisone
312961 simvastatin
313002 sodium-chloride
313782 acetaminophen
313820 acetaminophen
313988 furosemide
314076 lisinopril
314077 lisinopril
314231 simvastatin
314659 unfractionated-heparin
315971 furosemide
316049 hydrochlorothiazide
316052 hydrochlorothiazide
316672 simvastatin
351266 buprenorphine naloxone
389221 etonogestrel
477045 chlorpheniramine
483438 pregabalin
542347 isoflurane
562251 amoxicillin amoxicillin-clavulanate
563026 diazepam
583214 paclitaxel
665078 loratadine
705129 nitroglycerin
745679 albuterol
748856 drospirenone
748879 levonorgestrel
748962 norethindrone
749762 levonorgestrel
751905 norgestimate
752899 leuprolide
757594 norethindrone
807283 levonorgestrel-intrauterine-system
831533 norethindrone
833036 captopril
834061 penicillin-v
834102 penicillin-v
834357 amiodarone
835603 tramadol
849574 naproxen
854228 enoxaparin
854235 enoxaparin
854252 enoxaparin
855332 warfarin
856987 acetaminophen hydrocodone
857005 acetaminophen hydrocodone
858069 colchicine
860975 metformin
861467 meperidine
866414 metoprolol
895994 fluticasone
896209 fluticasone salmeterol
897718 verapamil
904419 alendronate
978950 dienogest
979092 hydroxychloroquine
993770 acetaminophen codeine
996740 memantine
997223 donepezil
997488 fexofenadine
1000126 medroxyprogesterone
1000156 medroxyprogesterone
1014676 cetirizine
1043400 acetaminophen dextromethorphan doxylamine
1049221 acetaminophen oxycodone
1049504 oxycodone
1049625 acetaminophen oxycodone
1049630 diphenhydramine
1094107 phenazopyridine
1100184 donepezil
1116758 chloroquine
1153378 clonazepam
1190795 atropine
1234995 rocuronium
1310197 acetaminophen hydrocodone
1363309 chlorpheniramine
1367439 etonogestrel
1534809 estradiol norelgestromin
1599803 donepezil memantine
1601380 palbociclib
1605257 levonorgestrel-intrauterine-system
1657981 tocilizumab
1659131 piperacillin
1659149 piperacillin
1660014 epinephrine
1719286 furosemide
1732136 morphine
1734340 etoposide
1736776 oxaliplatin
1736854 cisplatin
1740467 ondansetron
1803932 leucovorin
1804799 alteplase
1807510 vancomycin
1807513 vancomycin
1808217 propofol
1856546 levonorgestrel-intrauterine-system
1860154 oxycodone
1860480 docetaxel
1860491 hydrocodone
1870230 epinephrine
1946827 abemaciclib
2001499 cyanocobalamin
2103182 vasopressin
2123111 albuterol
2169297 alpelisib
`;
