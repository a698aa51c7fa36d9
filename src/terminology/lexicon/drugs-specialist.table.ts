import type { LexiconTable } from '../lexicon-table.ts';

/** Row format: see `LexiconTable`. */
export const SPECIALIST_DRUGS: LexiconTable = {
  kind: 'medication',
  rows: `
*fluoxetine | Fluoxetine | Prozac | ssri cyp2d6-inhibitor | R:4493
*sertraline | Sertraline | Zoloft | ssri | R:36437
*citalopram | Citalopram | Celexa | ssri | R:2556
*escitalopram | Escitalopram | Lexapro | ssri | R:321988
*paroxetine | Paroxetine | Paxil | ssri cyp2d6-inhibitor | R:32937
*fluvoxamine | Fluvoxamine |  | ssri | R:42355
*venlafaxine | Venlafaxine | Effexor | snri | R:39786
*desvenlafaxine | Desvenlafaxine | Pristiq; Khedezla | snri | R:734064
*duloxetine | Duloxetine | Cymbalta; Drizalma; Irenka | snri | R:72625
*milnacipran | Milnacipran |  | snri | R:588250
*bupropion | Bupropion | Wellbutrin | antidepressant cyp2d6-inhibitor | R:42347
*mirtazapine | Mirtazapine | Remeron | antidepressant | R:15996
*trazodone | Trazodone |  | antidepressant | R:10737
*vortioxetine | Vortioxetine | Trintellix | antidepressant | R:1455099
*vilazodone | Vilazodone |  | antidepressant | R:1086769
*agomelatine | Agomelatine |  | antidepressant |
*amitriptyline | Amitriptyline | Elavil | tricyclic-antidepressant | R:704
*nortriptyline | Nortriptyline | Pamelor | tricyclic-antidepressant | R:7531
*imipramine | Imipramine |  | tricyclic-antidepressant | R:5691
*clomipramine | Clomipramine | Anafranil | tricyclic-antidepressant | R:2597
*desipramine | Desipramine |  | tricyclic-antidepressant | R:3247
*doxepin | Doxepin | Silenor | tricyclic-antidepressant | R:3638
*phenelzine | Phenelzine | Nardil | mao-inhibitor | R:8123
*tranylcypromine | Tranylcypromine | Parnate | mao-inhibitor | R:10734
*selegiline | Selegiline | Emsam | mao-inhibitor dopaminergic-agent mao-b-inhibitor | R:9639
*rasagiline | Rasagiline | Azilect | mao-inhibitor dopaminergic-agent mao-b-inhibitor | R:134748
*moclobemide | Moclobemide |  | mao-inhibitor | M:D020912 |  | MeSH 2024
*esketamine | Esketamine | Spravato | antidepressant | R:2119365
*ketamine | Ketamine | Ketalar | anesthetic nmda-antagonist | R:6130
dapoxetine | Dapoxetine | Priligy | ssri |
flibanserin | Flibanserin | Addyi | medication | R:1665509
*quetiapine | Quetiapine | Seroquel | antipsychotic atypical-antipsychotic | R:51272
*olanzapine | Olanzapine | Zyprexa | antipsychotic atypical-antipsychotic | R:61381
*risperidone | Risperidone | Risperdal; Rykindo; Perseris; Uzedy | antipsychotic atypical-antipsychotic | R:35636
*paliperidone | Paliperidone | Invega; paliperidone palmitate | antipsychotic atypical-antipsychotic | R:679314
*aripiprazole | Aripiprazole | Abilify | antipsychotic atypical-antipsychotic | R:89013
*brexpiprazole | Brexpiprazole | Rexulti | atypical-antipsychotic | R:1658314
*cariprazine | Cariprazine | Vraylar | atypical-antipsychotic | R:1667655
*lurasidone | Lurasidone | Latuda | antipsychotic atypical-antipsychotic | R:1040028
*ziprasidone | Ziprasidone | Geodon | antipsychotic atypical-antipsychotic | R:115698
*clozapine | Clozapine | Clozaril; Versacloz | antipsychotic atypical-antipsychotic | R:2626
*haloperidol | Haloperidol | Haldol | antipsychotic butyrophenone | R:5093
*chlorpromazine | Chlorpromazine |  | antipsychotic | R:2403
*fluphenazine | Fluphenazine |  | antipsychotic | R:4496
*perphenazine | Perphenazine |  | antipsychotic | R:8076
*thioridazine | Thioridazine |  | antipsychotic | R:10502
*pimozide | Pimozide |  | antipsychotic | R:8331
*pimavanserin | Pimavanserin | Nuplazid | atypical-antipsychotic | R:1791685
*lithium | Lithium | lithium carbonate; Lithobid | mood-stabilizer | R:6448
*diazepam | Diazepam | Valium; Libervant; Valtoco; Diastat | benzodiazepine | R:3322
*lorazepam | Lorazepam | Ativan; Loreev | benzodiazepine | R:6470
*alprazolam | Alprazolam | Xanax | benzodiazepine | M:D000525 |  | MeSH 2024
*clonazepam | Clonazepam | Klonopin | benzodiazepine antiepileptic | R:2598
*midazolam | Midazolam | Seizalam; Nayzilam | benzodiazepine | R:6960
*temazepam | Temazepam | Restoril | benzodiazepine | R:10355
*oxazepam | Oxazepam |  | benzodiazepine | R:7781
*zolpidem | Zolpidem | Ambien | sedative | R:39993
*zopiclone | Zopiclone |  | sedative |
*eszopiclone | Eszopiclone | Lunesta | sedative | R:461016
*suvorexant | Suvorexant | Belsomra | sedative | R:1547099
*buspirone | Buspirone |  | sedative | R:1827
*phenobarbital | Phenobarbital | phenobarbitone | barbiturate antiepileptic strong-cyp3a4-inducer | R:8134
*methylphenidate | Methylphenidate | Ritalin; Concerta; Daytrana; Cotempla | stimulant | R:6901
*amphetamine-medication | Amphetamine medication | Adderall; dextroamphetamine; Xelstrym | stimulant | R:3288
*lisdexamfetamine | Lisdexamfetamine | Vyvanse | stimulant | R:700810
*atomoxetine | Atomoxetine | Strattera | medication | R:38400
*guanfacine | Guanfacine | Intuniv | alpha-2-agonist | R:40114
*modafinil | Modafinil | Provigil | stimulant | R:30125
*armodafinil | Armodafinil |  | stimulant |
caffeine | Caffeine | coffee; Vivarin | medication | R:1886
*phenytoin | Phenytoin | Dilantin | antiepileptic strong-cyp3a4-inducer | R:8183
*carbamazepine | Carbamazepine | Tegretol; Carbatrol; Equetro; Epitol | antiepileptic strong-cyp3a4-inducer | R:2002
*oxcarbazepine | Oxcarbazepine | Trileptal; Oxtellar | antiepileptic | R:32624
*valproic-acid | Valproic acid | valproate; divalproex; Depakote; sodium valproate; divalproex sodium; VPA | antiepileptic mood-stabilizer | R:40254
*lamotrigine | Lamotrigine | Lamictal; Subvenite | antiepileptic | R:28439
*levetiracetam | Levetiracetam | Keppra; Elepsia; Roweepra; Spritam | antiepileptic | R:114477
*brivaracetam | Brivaracetam | Briviact | antiepileptic | R:1739745
*topiramate | Topiramate | Topamax; Trokendi; Qudexy; Eprontia | antiepileptic | R:38404
*zonisamide | Zonisamide | Zonegran; Zonisade | antiepileptic | R:39998
*lacosamide | Lacosamide | Vimpat; Motpoly | antiepileptic | R:623400
*gabapentin | Gabapentin | Neurontin; Gabarone; Gralise | antiepileptic gabapentinoid | R:25480
*pregabalin | Pregabalin | Lyrica | antiepileptic gabapentinoid | R:187832
*vigabatrin | Vigabatrin | Sabril; Vigafyde; Vigadrone; Vigpoder | antiepileptic | R:14851
*clobazam | Clobazam | Onfi; Sympazan | benzodiazepine antiepileptic | R:21241
*perampanel | Perampanel | Fycompa | antiepileptic | R:1356552
*felbamate | Felbamate | Felbatol | antiepileptic | R:24812
*ethosuximide | Ethosuximide | Zarontin | antiepileptic | R:4135
*cenobamate | Cenobamate | Xcopri | antiepileptic | R:2265690
*primidone | Primidone | Mysoline | antiepileptic | R:8691
*levodopa | Levodopa | L-dopa; carbidopa; Sinemet; carbidopa/levodopa; levodopa/carbidopa; Inbrija | dopaminergic-agent | R:6375
*pramipexole | Pramipexole | Mirapex | dopaminergic-agent dopamine-agonist | R:746741
*ropinirole | Ropinirole | Requip | dopaminergic-agent dopamine-agonist | R:72302
*rotigotine | Rotigotine | Neupro | dopaminergic-agent dopamine-agonist | R:616739
*amantadine | Amantadine |  | dopaminergic-agent | M:D000547 |  | MeSH 2024
*entacapone | Entacapone |  | dopaminergic-agent comt-inhibitor | R:60307
*donepezil | Donepezil | Aricept; donepezil hydrochloride; Namzaric; Adlarity | cholinesterase-inhibitor | R:135447
*rivastigmine | Rivastigmine | Exelon | cholinesterase-inhibitor | R:183379
*galantamine | Galantamine | Razadyne | cholinesterase-inhibitor | R:4637
*pyridostigmine | Pyridostigmine | Mestinon | cholinesterase-inhibitor | R:9000
neostigmine | Neostigmine |  | cholinesterase-inhibitor | R:7315
*memantine | Memantine | Namenda; memantine hydrochloride | nmda-antagonist | R:6719
*aducanumab | Aducanumab | Aduhelm | monoclonal-antibody |
*lecanemab | Lecanemab | Leqembi | monoclonal-antibody | R:2626143
*riluzole | Riluzole | Rilutek; Teglutik; Tiglutik; Exservan | medication | R:35623
*edaravone | Edaravone | Radicava | medication | R:1921877
*tetrabenazine | Tetrabenazine | Xenazine | medication | R:10390
*nusinersen | Nusinersen | Spinraza | gene-therapy | R:1863556
*sumatriptan | Sumatriptan | Imitrex; Tosymra; Onzetra; Zembrace | triptan | R:37418
rizatriptan | Rizatriptan | Maxalt | triptan | R:88014
zolmitriptan | Zolmitriptan | Zomig | triptan | R:135775
eletriptan | Eletriptan | Relpax | triptan | R:231049
*erenumab | Erenumab | Aimovig | cgrp-inhibitor monoclonal-antibody | R:2045613
*galcanezumab | Galcanezumab | Emgality | cgrp-inhibitor monoclonal-antibody | R:2058846
*fremanezumab | Fremanezumab | Ajovy | cgrp-inhibitor monoclonal-antibody | R:2056691
*rimegepant | Rimegepant | Nurtec | cgrp-inhibitor | R:2282307
*ubrogepant | Ubrogepant | Ubrelvy | cgrp-inhibitor | R:2268216
ergotamine | Ergotamine | dihydroergotamine; Atzumi | ergot-alkaloid | R:4025
baclofen | Baclofen | Lioresal; Gablofen; Ozobax; Lyvispah; Fleqsuvy | muscle-relaxant | R:1292
tizanidine | Tizanidine | Zanaflex; Ontralfy | muscle-relaxant | R:57258
cyclobenzaprine | Cyclobenzaprine | Flexeril | muscle-relaxant | R:21949
methocarbamol | Methocarbamol | Robaxin; Tanlor | muscle-relaxant | R:6845
dantrolene | Dantrolene |  | muscle-relaxant | R:3105
rocuronium | Rocuronium | rocuronium bromide | neuromuscular-blocker nondepolarizing-neuromuscular-blocker | R:68139
vecuronium | Vecuronium |  | neuromuscular-blocker nondepolarizing-neuromuscular-blocker | R:71535
succinylcholine | Succinylcholine | suxamethonium | neuromuscular-blocker | R:10154
cisatracurium | Cisatracurium | Nimbex | neuromuscular-blocker nondepolarizing-neuromuscular-blocker | R:319864
sugammadex | Sugammadex | Bridion | medication | R:1726988
propofol | Propofol | Diprivan | anesthetic | R:8782
etomidate | Etomidate | Amidate | anesthetic | R:4177
dexmedetomidine | Dexmedetomidine | Precedex; Igalmi | sedative alpha-2-agonist | R:48937
sevoflurane | Sevoflurane | Sojourn; Ultane | anesthetic volatile-anesthetic | R:36453
isoflurane | Isoflurane | Forane; Isospire; Terrell | anesthetic volatile-anesthetic | R:6026
desflurane | Desflurane | Suprane | anesthetic volatile-anesthetic | R:27340
nitrous-oxide | Nitrous oxide |  | anesthetic | R:7486
lidocaine | Lidocaine | lignocaine; Xylocaine | local-anesthetic amide-local-anesthetic | R:6387
bupivacaine | Bupivacaine | Marcaine; Posimir | local-anesthetic amide-local-anesthetic | R:1815
ropivacaine | Ropivacaine | Naropin | local-anesthetic amide-local-anesthetic | R:35780
levobupivacaine | Levobupivacaine |  | local-anesthetic amide-local-anesthetic | M:D000077554 |  | MeSH 2024
mepivacaine | Mepivacaine |  | local-anesthetic amide-local-anesthetic | R:6759
articaine | Articaine |  | local-anesthetic amide-local-anesthetic | M:D002355 |  | MeSH 2024
chloroprocaine | Chloroprocaine |  | local-anesthetic | R:20859
*interferon-beta | Interferon beta | interferon beta-1a; Avonex; Rebif; interferon beta-1b; Betaseron; Extavia | interferon disease-modifying-therapy-for-multiple-sclerosis | R:75917
*interferon-alfa | Interferon alfa | interferon alfa-2b; interferon-alpha | interferon | R:120608
*glatiramer | Glatiramer | glatiramer acetate; Copaxone | immunosuppressant disease-modifying-therapy-for-multiple-sclerosis | R:214582
*fingolimod | Fingolimod | Gilenya; Tascenso | immunosuppressant s1p-modulator disease-modifying-therapy-for-multiple-sclerosis | R:1012892
*siponimod | Siponimod | Mayzent | immunosuppressant s1p-modulator disease-modifying-therapy-for-multiple-sclerosis | R:2121085
*ozanimod | Ozanimod | Zeposia | immunosuppressant s1p-modulator disease-modifying-therapy-for-multiple-sclerosis | R:2288236
*dimethyl-fumarate | Dimethyl fumarate | Tecfidera | immunosuppressant disease-modifying-therapy-for-multiple-sclerosis | R:1373478
*teriflunomide | Teriflunomide | Aubagio | immunosuppressant disease-modifying-therapy-for-multiple-sclerosis | R:1310520
*natalizumab | Natalizumab | Tysabri | immunosuppressant monoclonal-antibody integrin-inhibitor disease-modifying-therapy-for-multiple-sclerosis | R:354770
*ocrelizumab | Ocrelizumab | Ocrevus | b-cell-depleting-agent monoclonal-antibody anti-cd20-antibody disease-modifying-therapy-for-multiple-sclerosis | R:1876366
*ofatumumab | Ofatumumab | Kesimpta; Arzerra | b-cell-depleting-agent monoclonal-antibody anti-cd20-antibody disease-modifying-therapy-for-multiple-sclerosis | R:712566
*alemtuzumab | Alemtuzumab | Lemtrada | immunosuppressant monoclonal-antibody disease-modifying-therapy-for-multiple-sclerosis | M:D000074323 |  | MeSH 2024
*eculizumab | Eculizumab | Soliris | monoclonal-antibody immunosuppressant complement-inhibitor | R:591781
*cladribine | Cladribine | Mavenclad | antimetabolite immunosuppressant disease-modifying-therapy-for-multiple-sclerosis | R:44157
*methotrexate | Methotrexate | MTX; Trexall; Jylamvo; Xatmep; Reditrex; Otrexup; Rasuvo; methotrexatum | dmard antimetabolite | R:6851
*leflunomide | Leflunomide | Arava | dmard | R:27169
*hydroxychloroquine | Hydroxychloroquine | Plaquenil; HCQ; hydroxychloroquine sulfate | dmard antimalarial | R:5521
*azathioprine | Azathioprine | Imuran; AZA | immunosuppressant | R:1256
*mercaptopurine | Mercaptopurine | 6-mercaptopurine; 6-MP; Purixan | immunosuppressant antimetabolite | R:103
*mycophenolate | Mycophenolate | mycophenolate mofetil; MMF; CellCept; mycophenolic acid; Myhibbin; Myfortic | immunosuppressant | R:68149
*cyclosporine | Cyclosporine | ciclosporin; cyclosporin; cyclosporin A; cyclosporine A; Neoral; Restasis; Cequa; Vevye; Verkazia; Sandimmune | calcineurin-inhibitor | R:3008
*tacrolimus | Tacrolimus | Prograf; FK506; Protopic; Astagraf; Envarsus | calcineurin-inhibitor | R:42316
*pimecrolimus | Pimecrolimus | Elidel | calcineurin-inhibitor | R:321952
*voclosporin | Voclosporin | Lupkynis | calcineurin-inhibitor | R:2475166
*sirolimus | Sirolimus | rapamycin; Rapamune; Hyftor; Fyarro | mtor-inhibitor | R:35302
*everolimus | Everolimus | Afinitor; Zortress; Torpenz | mtor-inhibitor | R:141704
*antithymocyte-globulin | Antithymocyte globulin | ATG; thymoglobulin; anti-thymocyte globulin | immunosuppressant |
*basiliximab | Basiliximab | Simulect | immunosuppressant monoclonal-antibody il-2-receptor-antagonist | R:196102
*belatacept | Belatacept | Nulojix | immunosuppressant biologic-agent | R:1112973
*tofacitinib | Tofacitinib | Xeljanz | jak-inhibitor | R:1357536
*baricitinib | Baricitinib | Olumiant | jak-inhibitor | R:2047232
*upadacitinib | Upadacitinib | Rinvoq | jak-inhibitor | R:2196092
*ruxolitinib | Ruxolitinib | Jakafi; Opzelura | jak-inhibitor | R:1193326
*abrocitinib | Abrocitinib | Cibinqo | jak-inhibitor |
*fedratinib | Fedratinib | Inrebic | jak-inhibitor | R:2197490
*adalimumab | Adalimumab | Humira | tnf-inhibitor monoclonal-antibody | M:D000068879 |  | MeSH 2024
*infliximab | Infliximab | Remicade | tnf-inhibitor monoclonal-antibody | R:191831
*etanercept | Etanercept | Enbrel | tnf-inhibitor | R:214555
*golimumab | Golimumab | Simponi | tnf-inhibitor monoclonal-antibody | R:819300
*certolizumab | Certolizumab | certolizumab pegol; Cimzia | tnf-inhibitor | R:709271
*tocilizumab | Tocilizumab | Actemra | interleukin-inhibitor monoclonal-antibody | R:612865
*sarilumab | Sarilumab | Kevzara | interleukin-inhibitor monoclonal-antibody | R:1923319
*anakinra | Anakinra | Kineret | interleukin-inhibitor |
*canakinumab | Canakinumab | Ilaris | interleukin-inhibitor monoclonal-antibody | R:853491
*secukinumab | Secukinumab | Cosentyx | interleukin-inhibitor monoclonal-antibody | R:1599788
*ixekizumab | Ixekizumab | Taltz | interleukin-inhibitor monoclonal-antibody | R:1745099
*brodalumab | Brodalumab | Siliq | interleukin-inhibitor monoclonal-antibody | R:1872251
*bimekizumab | Bimekizumab | Bimzelx | interleukin-inhibitor monoclonal-antibody | R:2668041
*ustekinumab | Ustekinumab | Stelara | interleukin-inhibitor monoclonal-antibody | R:847083
*guselkumab | Guselkumab | Tremfya | interleukin-inhibitor monoclonal-antibody | R:1928588
*risankizumab | Risankizumab | Skyrizi | interleukin-inhibitor monoclonal-antibody | R:2166040
*tildrakizumab | Tildrakizumab | Ilumya | interleukin-inhibitor monoclonal-antibody | R:2053436
*vedolizumab | Vedolizumab | Entyvio | immunosuppressant monoclonal-antibody integrin-inhibitor | R:1538097
*abatacept | Abatacept | Orencia | immunosuppressant biologic-agent | M:D000069594 |  | MeSH 2024
*belimumab | Belimumab | Benlysta | immunosuppressant monoclonal-antibody | R:1092437
*anifrolumab | Anifrolumab | Saphnelo | immunosuppressant monoclonal-antibody |
*rituximab | Rituximab | Rituxan; MabThera | b-cell-depleting-agent antineoplastic monoclonal-antibody anti-cd20-antibody | R:121191
*apremilast | Apremilast | Otezla | immunosuppressant |
*thalidomide | Thalidomide | Thalomid | immunomodulatory-imide-drug | R:10432
*isotretinoin | Isotretinoin | Accutane; Roaccutane; Absorica; Amnesteem; Claravis; Myorisan; Zenatane; Sotret | retinoid | R:6064
*acitretin | Acitretin |  | retinoid | M:D017255 |  | MeSH 2024
tretinoin | Tretinoin | ATRA; all-trans retinoic acid; Atralin; Renova; Vesanoid | retinoid | R:10753
nicotine | Nicotine | nicotine transdermal patch; nicotine gum; Habitrol; Nicotrol; Nicorelief; Nicorette | nicotine-replacement | R:7407
varenicline | Varenicline | Chantix; Champix; Tyrvaya | nicotine-replacement smoking-cessation-drug | R:591622
disulfiram | Disulfiram | Antabuse | alcohol-deterrent | R:3554
acamprosate | Acamprosate |  | alcohol-deterrent | M:D000077443 |  | MeSH 2024
latanoprost | Latanoprost | Xalatan; prostaglandin analogue eye drops | prostaglandin-drug iop-lowering-drug | R:43611
brimonidine | Brimonidine | Mirvaso | iop-lowering-drug | R:134615
*ranibizumab | Ranibizumab | Lucentis; Susvimo | vegf-inhibitor monoclonal-antibody | R:595060
*aflibercept | Aflibercept | Eylea; ziv-aflibercept; Zaltrap | vegf-inhibitor | M:C533178 |  | MeSH
*faricimab | Faricimab | Vabysmo | vegf-inhibitor monoclonal-antibody | R:2591519
*verteporfin | Verteporfin | Visudyne | medication | R:118886
*penicillamine | Penicillamine | D-penicillamine; Cuprimine; Depen | chelating-agent | R:7975
*deferasirox | Deferasirox | Exjade; Jadenu | chelating-agent | R:614373
*hydroxyurea | Hydroxyurea | hydroxycarbamide; Siklos; Xromi; Droxia | antimetabolite | R:5552
*eltrombopag | Eltrombopag | Promacta; Alvaiz | thrombopoietin-receptor-agonist | R:711942
*thrombopoietin-receptor-agonist | Thrombopoietin receptor agonist | TPO receptor agonist; TPO-RA; TPO-RAs; thrombopoietin mimetic; thrombopoietin agonist | medication |
*filgrastim | Filgrastim | Neupogen | granulocyte-colony-stimulating-factor | R:68442
*epoetin-alfa | Epoetin alfa | epoetin; Epogen; erythropoietin therapy; recombinant erythropoietin; epoetin beta; Procrit | erythropoiesis-stimulating-agent | R:105694
*darbepoetin-alfa | Darbepoetin alfa | darbepoetin; Aranesp | erythropoiesis-stimulating-agent | R:283838
*roxadustat | Roxadustat |  | hif-ph-inhibitor |
*cinacalcet | Cinacalcet | Sensipar | medication | R:407990
*sevelamer | Sevelamer |  | phosphate-binder | R:214824
albumin-human | Albumin human | human albumin; albumin infusion | blood-product | M:D000075462 |  | MeSH 2024
sodium-bicarbonate | Sodium bicarbonate |  | medication | R:36676
glucosamine | Glucosamine | chondroitin; glucosamine sulfate; Chondroitin sulfate | vitamin-supplement | R:4845
hyaluronic-acid | Hyaluronic acid | viscosupplementation; intra-articular hyaluronic acid; hyaluronate; sodium hyaluronate | medication | R:62372
platelet-rich-plasma | Platelet-rich plasma | platelet rich plasma; ?PRP | medication |
sodium-oxybate | Sodium oxybate | Xyrem; gamma-hydroxybutyrate sodium; low sodium oxybate; oxybate; Xywav | sedative | M:D012978 |  | MeSH
`,
};
