"""How do languages name months and weekdays? Generated from CLDR by tools/make_date_words.py: do not edit.

A word means the month (weekday) it has in the most written language that uses it; `OTHER_MONTHS` holds, by language,
the words that mean another month there (listopad: November in Polish, October in Croatian). Keys are `word_key`s.
"""

from __future__ import annotations

from collections.abc import Iterator

# fmt: off
_MONTHS = (
    """
    aharabata amajjii amfaoilleach a̱yr bhimbidvwane chanuari chaykahdayhaˀimay chinero cháykáhdayhaˀimay ciongo
    daschaner dechinero degen degener degenier degenièr dejena dejená dexineru dezen dezena dezenâ dhenfhaoilleach
    dighjennaghju dimɔdi dimɔ́di dyon dzove eanair eanáir ene enero faoi ferikgong fiiloo fungatɨ fúngatɨ fĩiloo gen
    gener genier genièr gennaio genver ghennargiu ghennàrgiu ghjennaghju gèr hanuere hashiammona hywanayrnig
    hywana̱yrnig hān hānuere ian ianuali ianuarie ianuarii ianuarius iməgmbegtug innayr ionawr j-guer jaan jaanuar
    jaenner jan janaayo janabari janairu janar janeiro janeiru janer janeru janeware janewoore jannaayo jannar janner
    jannewa jannewaris janoary januaar januaari januaarip januali januar januara januare januari januarie januario
    januaro january januarĩ janueri janurary januwale januwari január januára janv janvaris janvars janvier janvāris
    janwaliyo janwari janyuwari janúar jasytei jasyteĩ jena jenaro jenner jenuari jenuwari jená jenụwarị jerrey-geuree
    jinnaru jän jänner jén jénúári kingalidas kɔn kɔndɔŋ kʉfungatɨ kʉfúngatɨ led leden ledna mbegtug misgenver mulgul
    mupalangulwa mutarama mwedintandi ndira nduŋmbisaŋ ndwenit ndzɔŋɔnum ndzɔ̀ŋɔ̀nùm ngwɛnmatahra ngwɛnmatáhra ngɔnosu
    ngɔnosú njenuari njenuarĩ nyenye nzero nùm oca ocak okwokubanza oladalʉ oladalʉ́ orara oshushɛrɛ oshùshɛ́rɛ́ osusere
    ođđajagemannu ođđajagemánnu ođđj oṣùṣẹ́rẹ́ pamba pendyon phando phere pherekgong pusu pusulenju qunxagarablu rags
    rebendan rvfocuse rêbendan samwiyee sanuali sanvie saus sausio sausis schan schaner sginer siilo sij sijecanj
    sijecnja siječanj siječnja sty styczen styczeń stycznia styczyn styczyń sunguti sān sānuali tammi tammikuu
    tammikuuta tiop urtarrila uđiv uđđaivemaanu uđđâivemáánu wiothehikawi wiótheȟikawí xaneiro xineru yanuari yanul
    yanvar yanwar yanüari yennayer yepe yepé zanvie zanwiye zanwuye zena zenar zenâ zenâr zibandlela zwatjuwung ýan
    ýanwar žan žanwiye ǃkhanni ɔpɛpɔn ɩjikawǝrkakaŋɔrɔ ιαν ιανουάριοσ ιανουαρίου ιανουαριοσ ιανουαριου ажь ажьырныҳəа
    гыин гыинвар гыйн гыйнвар кар карлач кӑр кӑрлач нэгдүгээрсар сту студзень студзеня січ січень січня тохс тохсунньу
    якш якшамков янв январ январы январь января яну януари і҆аннꙋа́рїа і҆аннꙋа́рїй і҆аннꙋаріа і҆аннꙋаріи і҆аⷩ҇ јан
    јанвар јануар јануари қаң қаңтар հնվ հունվար հունվարի יאַנ יאַנואַר ינואר ינו׳ جانفي جانواري جانڤیە جن جنؤری جنو
    جنوري جنوری جَن جَنَيْرُ قاڭتار كانونالتاني كانونالثاني يانۋار يناير ژانویه ژانویهٔ کانوونیدووەم ܟܢܘܢܐܚܪܝܐ ܟܢܘܢܒ
    ߓߌ߲ߠ ߓߌ߲ߠߊߥߎߟߋ߲ जन जनवरी जनवरीमासः जन॰ जान जानुवारी जाने जानेवारी पुसु पुसुलेञ्जु জন জনুৱারী জানু জানুয়ারি
    জানুয়ারী জানুৱারি জানুৱাৰী ਜਨ ਜਨਵਰੀ જાન્યુ જાન્યુઆરી ଜାନୁଆରୀ ପୁସୁ ପୁସୁଲେଞ୍ଜୁ ஜன ஜனவரி జన జనవరి మాగ ಜನ ಜನವರಿ ജനു
    ജനുവരി ජන ජනවාරි มกราคม มค ມກ ມັງກອນ ཟླ་དངཔ་ ཟླ་བ་དང་པོ ཟླ་བ་དང་པོ་ སྤྱི་ཟླ་དངཔ་ ဇန် ဇန်နဝါရီ იან იანვარი ልደት ልደትሪ
    ጃን ጃንዋሪ ጃንዩ ጃንዩወሪ ጠሐረ ጥሪ ᎤᏃ ᎤᏃᎸᏔᏅ ᐅᒉᒥᑮᓯᑳᐏᐲᓯᒼ ᔭᓐᓄᐊᓕ មករា ᠨᠢᠭᠡᠳᠥᠭᠡᠷᠰᠠᠷ᠎ᠠ ᱡᱟᱱ ᱡᱟᱱᱣᱟᱨᱤ ⵉⵏⵏ ⵉⵏⵏⴰⵢⵔ ꋍꆪ ꖨꖕꔞ 𐐾𐐰𐑌 𐐾𐐰𐑌𐐷𐐭𐐯𐑉𐐨
    𐑡𐑨 𐑡𐑨𐑙𐑘𐑭𐑢𐑺𐑰 𐓨𐓣͘𐓪͘𐓬𐓘𐓬𐓘𐓡𐓛͘𐓧𐓟 𐓨𐓣𐓪𐓬𐓘𐓬𐓘𐓡𐓛𐓧𐓟 𐓬𐓘𐓡𐓛͘𐓧𐓟 𐓬𐓘𐓡𐓛𐓧𐓟 𑄎𑄚𑄪 𑄎𑄚𑄪𑄠𑄢𑄨 𞄆𞄬 𞤧𞤭𞥅𞤤 𞤧𞤭𞥅𞤤𞤮
    """,
    """
    angearran arat ará arát a̱hw brayr bṛa bṛayṛ chwe chwef chwefror chwevrer cokcwaklaŋne colte dafavrer defebr
    defebrer defebrero defebreru defebrier defebrièr defora deforá defre defreva defrevâ dhaidas dhenghearran dibo
    diferraghju dzodze fabrowa faburairu favr favrer feabh feabhra feb febbraio feber febereware febirie febluali febr
    febraayo febraro febrayer febreiro febrer febrero febreru febrewaris febrewoore febrier febrièr febroary februaar
    februaari februaarip februar februara februari februarie februarii februario februaris februarius februaro februars
    february februeri februwari február februára februāris febrúar febrüari febrụwarị febuare febuari febuary febul
    febuluwale feburari feburuari feburuarĩ feburuye febwaliyo feewiriye fepueli ferraghju fev fevereiro fevereiru fevr
    fevral fevrar fevreiro fevrer fevrier fevriye fevrâr fewral fewriyee fora forá frar freargiu freva frevâ freàrgiu
    frivaru fulundigi fulundïgi furar fuṛar fäb fäbrowa fébirie fév févr février fēp fēpueli fẹ́b fẹ́búári gashyantare
    gearr guov guovvamannu guovvamánnu guraandhala hashiatoklo helmi helmikuu helmikuuta hereuer hereuèr hlakola hornig
    hotvlehvse hywanahwa hywana̱hwa imegabubi imegàbùbì indlovana jasykoi jasykõi kudo kukadzi kuova kuovamaanu kuovâ
    kuovâmáánu kɨz kʉnaanɨ luhuhi luishi lut lutego luty lùishi macɛl maha mahalenju mishwevrer mukui mukũi mwitope
    màcɛ̂l naanɨ ndwenngeih ndzɔŋɔkɨzuʔ ndzɔ̀ŋɔ̀kɨ̀zùʔ ngat ngatyaato ngwɛnnmba ngwɛnńmba ngɔnbɛ ngɔnbɛ̌ nhlo nhlolanja
    nyenyenyani oflɔ okwakabiri omuk oshuerele oshùèrèlè osuerele otsaila oṣùèrèlè parwari pebrero pebruari penbaa
    pepeluali pepuere pèb pèbruari péb pébruari pēp pēpuere pɛsaŋpɛpa pɛsaŋpɛ́pá pɛt ruhuhuma shkurt sibat sub subat
    t-arree thiyoheyuŋkawi thiyóȟeyuŋkawí tlhakole toshiaght-arree tsahkapbiˀ tsahkápbiˀ ufeberbari uno unor unora vas
    vasario vasaris veebr veebruar velj veljaca veljace veljača veljače wanja wassarins yebrayer zwatswiyang úno únor
    února ŋgɔn ŋgɔndɛ şub şubat ǃkhanǀgoab ǃkhanǀgôab ɔgyefoɔ ɩjikpakakaŋɔrɔ φεβ φεβρουάριοσ φεβρουαρίου φεβρουαριοσ
    φεβρουαριου ақп ақпан дав даволков жəаб жəабран лют лютага лютии лютий лютого люты нар нарас нарӑс олун олунньу феб
    фебруар фев февр феврал февралы февраль февраля февруари феврꙋа́рїа феврꙋа́рїй феврꙋаріа феврꙋаріи феⷡ҇
    хоердугаарсар хоёрдугаарсар փետրվար փետրվարի փտվ פֿעב פֿעברואַר פברואר פבר׳ اقپان شباط شوبات فئڤریە فبر فبراير
    فبروري فبروری فرؤری فروری فوریه فوریهٔ فيبروري فيبواري فيفري فېبروري فېۋرال پر پروری ڢَب ڢَبْرَيْرُ ܫܒܛ ߞߏ߲ߞ ߞߏ߲ߞߏߜߍ
    फर फरवरी फरवरीमासः फर॰ फ़रवरी फ़र॰ फेब फेबरवरी फेब्रु फेब्रुअरी फेब्रुवारी फेब्रूवारी माहा माहाकालेञ्जु ফেব ফেব্রু
    ফেব্রুয়ারি ফেব্রুয়ারী ফেব্রুৱারি ফেব্ৰু ফেব্ৰুৱাৰী ਫ਼ਰ ਫ਼ਰਵਰੀ ફેબ્રુ ફેબ્રુઆરી ଫେବୃଆରୀ ମାହା ମାହାକାଲେଞ୍ଜୁ பிப்
    பிப்ரவரி గుండు ఫిబ్ర ఫిబ్రవరి ಫೆಬ್ರ ಫೆಬ್ರವರಿ ഫെബ്രു ഫെബ്രുവരി පෙබ පෙබරවාරි กพ กุมภาพันธ์ ກພ ກຸມພາ ཟླ་གཉིས་པ་
    ཟླ་བ་གཉིས་པ ཟླ་བ་གཉིས་པ་ སྤྱི་ཟླ་གཉིས་པ་ ဖေ ဖေဖော်ဝါရီ თებ თებერვალი ለካ ለካቲት ከተተ ካብኽ ካብኽብቲ ፌብ ፌብሩ ፌብሩወሪ ፌብሩዋሪ ᎧᎦ ᎧᎦᎵ
    ᐸᐚᐦᒐᑭᓇᓰᐢ ᕕᕝᕗᐊᓕ កុម្ភៈ ᱯᱷᱟ ᱯᱷᱟᱨᱣᱟᱨᱤ ⴱⵕⴰ ⴱⵕⴰⵢⵕ ꑍꆪ ꕒꕡ ꕒꕡꖝꖕ 𐑁𐐯𐐺 𐑁𐐯𐐺𐑉𐐭𐐯𐑉𐐨 𐑓𐑧 𐑓𐑧𐑚𐑘𐑵𐑢𐑺𐑰 𐓨𐓣͘𐓪͘𐓬𐓘𐓷𐓟𐓵𐓪͘𐓬𐓘 𐓨𐓣𐓪𐓬𐓘𐓷𐓟𐓵𐓪𐓬𐓘 𐓵𐓪͘𐓬𐓘
    𐓵𐓪𐓬𐓘 𑄜𑄬𑄛𑄴 𑄜𑄬𑄛𑄴𑄝𑄳𑄢𑄪𑄠𑄢𑄨 𞄛𞄨𞄱𞄄𞄤𞄲𞄨 𞤷𞤮𞤤 𞤷𞤮𞤤𞤼𞤮
    """,
    """
    adar ammart ammàrt arɛcikakaŋɔrɔ arɛ́cikakaŋɔrɔ atat a̱ta bitootessa bre brezen brezna bře březen března
    ciggiltakudo cokcwaklii damars demar demarc demarso demarzo demarzu demarç demerz dhenmhart dhenmhàrt dimarzu duɔɔ
    duɔɔŋ duɔ̱ɔ̱ duɔ̱ɔ̱ŋ hashiatochchina hashiatochchína hlak hlakubele hywanatat hywana̱tat imegmbəŋchubi
    indlovu-lenkhulu istawichayazaŋwi ištáwičhayazaŋwí jasyapy keenda kiptaamo kov kovas kovo ktũ kurume kʉkeenda lusolo
    lusòlo maachi maachị maalis maaliskuu maaliskuuta maarso maart maarts maasi maaz mach machi maehe maerz malaki
    malichi mar marc marca march marcius marco marec maret maris marisi mars marsi marsip marso marsu mart marta marte
    martie martii martio martius marto marts martsa martxoa martzu marz marze marzec marzo marzu març março mashi matshe
    matshi matumb matšhe mawrth mayrnt mazul maṛ maṛṣ mbangu mbimbitho mbiyɔmɛndoŋgɔ mbooy mbä mbängü merc merca merz
    meur meurzh meɣ meɣres mismeurth mopitlo mrt mrz musapiri musapíri mushende màrt màtùmb már márc márch március márta
    mäe mäerz mär märts märz märze mäz mäzul määz māe māehe měr měrc měrca ndwensam ndzɔŋɔtɨdʉgha ndzɔ̀ŋɔ̀tɨ̀dʉ̀ghà
    ngwɛnnlal ngwɛnńlal ngɔnlala ngɔnlála njuhca njuhcamaanu njuhčâ njuhčâmáánu njuk njukcamannu njukčamánnu ntwarante
    nyenyankulu okwakashatu okwamg oshuɛrɛna oshùɛrɛ̀nà osuerena otsokrikri ozu ozujak ozujka ožu ožujak ožujka
    oṣùẹrẹ̀nà pagu pagulenju penatat pulis pūl pūlis pɛsaŋpɛtat pɛsaŋpɛ́tát sɔŋ sɔŋɛ tasahcuce tedoxe thafamuhwe truidas
    tɨd umatjhi wanit werurwe wánit zwattsat ǀkhuuǁkhab ǀkhuuǁkhâb ɔbɛnem ɔɛn ɔɛnɨɔɨŋɔk ɔɛnɨ́ɔɨŋɔk μάρ μάρτιοσ μαρ
    μαρτίου μαρτιοσ μαρτιου бер березень березня гуравдугаарсар клн кулунтутар ма́рта ма́ртъ мар март марта мартъ мартъи
    мартъииы мартъийы маⷬ҇ нау наурыз пуш сак сакавік сакавіка хəажəкыра хəажә эиз эизюрков эйз эйзюрков մարտ մարտի մրտ
    מערץ מרץ آذار أذار ئازار مار مارت مارس مارٕچ مارچ مَر مَرِسْ مچ ناۋرىز ܐܕܪ ߕߙߊ ߕߙߊߓߊ पागु पागुणीलेञ्जु मार्च
    मार्चमासः मार्चु মার মার্চ মাৰ্চ ਮਾਰਚ માર્ચ ପାଗୁ ପାଗୁଣିଲେଞ୍ଜୁ ମାର୍ଚ୍ଚ மார் மார்ச் మార్చి హిరెఇ ಮಾರ್ಚ್ മാർ മാർച്ച്
    මාර් මාර්තු มีค มีนาคม ມນ ມີນາ ཟླ་གསུམ་པ་ ཟླ་བ་གསུམ་པ ཟླ་བ་གསུམ་པ་ སྤྱི་ཟླ་གསུམ་པ་ မတ် მარ მარტი መገበ መጋ መጋቢት ማርች ክብላ
    ᎠᏅ ᎠᏅᏱ ᒥᑭᓯᐏᐲᓯᒼ ᒫᑦᓯ មីនា ᱢᱟᱨ ᱢᱟᱨᱪ ṱhafamuhwe ṱhf ⵎⴰⵕ ⵎⴰⵕⵚ ꌕꆪ ꕾꖺ 𐑋𐐪𐑉 𐑋𐐪𐑉𐐽 𐑥𐑸 𐑥𐑸𐑗 𐓨𐓣͘𐓪͘𐓬𐓘𐓷𐓟𐓵𐓘𐓜𐓣 𐓨𐓣𐓪𐓬𐓘𐓷𐓟𐓵𐓘𐓜𐓣 𐓵𐓘𐓜𐓣
    𑄟𑄢𑄴𑄌𑄧 𞄒𞄫𞄰𞄒𞄪𞄱 𞤲𞤦𞤮𞥅𞤴 𞤲𞤦𞤮𞥅𞤴𞤮
    """,
    """
    abr abrell abriil abril abrile abrille abriu abrëll aburil abɛibe afirilu afɔ afɔfie afɔfĩe agdabaxis aibrean
    aibreán anas angiblean apelila apereira aperira apirila apiriri aplili aporele apr aprel aprell aprels apreļs
    apriili apriilip april aprila aprile aprili aprilie aprilis aprill aprilo aprily aprilyi apryl apryla aprél apríl
    apríla aprīlis apuli arvi arvî auri aurí averil avr avrigl avril avrril avrîl awiril awirili awril a̱na bal balandis
    balandzio balandžio cuaŋui cuaŋuimaanu cuoŋ cuoŋomannu cuoŋománnu cuáŋui cuáŋuimáánu dabr dabril daprile darv darvi
    darvî dauri daurí davrigl dhenghiblean diɓ diɓaɓa diɓáɓá dub duben dubna dzivamisoko ebrel ebrill eebila epeleli
    ephreli epreel eprel epreli epreo epril epulo fiimarfoo fĩimarfoo gibl guak hashnihtiˀtiˀ hire hirelenju huhti
    huhtikuu huhtikuuta hywananaai hywana̱naai háshnihtiˀtiˀ ibrir iiplal ikumi ikúmi iməgngwət iməgngwə̀t ipuru irudi
    irũdí iwootkuut jasyrundy kubvumbi kwi kwiecien kwiecień kwieciyn kwieciyń kwietnia kwiikumi lambamai mabasa mata
    matop misebrel mmesa mora moranang munyi muuya màtop mùuyà ndamukiza ndwenseiq ndzɔŋɔtaafʉgha ndzɔ̀ŋɔ̀tǎafʉ̄ghā
    ngubue ngubùe ngwɛnnna ngwɛnńna ngɔnnyina nis nisan nyɔlɔmbɔŋgɔ nîsan odungel oforisuo okwakana olodoyiorieinkokua
    olodoyíóríêinkókúâ oshuigbe oshùìgbé osuigbe oṣùìgbé penanas phezithowi prill prilul pȟežítȟowí pɛsaŋpɛnɛkwa
    pɛsaŋpɛ́nɛ́kwa sakkis saŋcyo saŋcÿó seeɗto spatidas tasahcerakko tra travanj travnja u-apreli yebril yebrir zwatnyai
    ápr április épr éprel āpe āpereira āperira ĩpu ĩpurũ ǃhoaǂkhaib ǃhôaǂkhaib ɖʊ απρ απρίλιοσ απριλίου απριλιοσ
    απριλιου ака апр апрел апрелы апрель апреля април а҆прі́ллїа а҆прі́ллїй а҆прілліа а҆прілліи а҆пⷬ҇ дөрөвдүгээрсар
    квіт квітень квітня кра красавік красавіка мсу муусустар мш мшаԥы сәу сәуір чад чадыков ապր ապրիլ ապրիլի אַפּר
    אַפּריל אפריל אפר׳ ءساۋىر آوریل آڤریل أبريل أفريل أَڢْر أَڢْرِلُ إبريل ئاپرېل اپر اپريل اپریل اپرێل اڤريل نيسان
    نیسان ܢܝܣܢ ߞߏ߲ߘ ߞߏ߲ߞߏߘߌ߬ߓߌ अप्रिल अप्रेल अप्रै अप्रैल अप्रैलमासः एप्रि एप्रिल एप्री एप्रील हिरेलेञ्जु हिर्रे এপ্রি
    এপ্রিল এপ্ৰিল ਅਪ੍ਰੈ ਅਪ੍ਰੈਲ એપ્રિલ ଅପ୍ରେଲ ହିରେ ହିରେଲେଞ୍ଜୁ ஏப் ஏப்ரல் ఏప్రి ఏప్రిల్ బెసెకి ಏಪ್ರಿ ಏಪ್ರಿಲ್ ഏപ്രി ഏപ്രിൽ
    අප්රේල් เมย เมษายน ມສ ເມສາ ཟླ་བ་བཞི་པ ཟླ་བ་བཞི་པ་ ཟླ་བཞི་པ་ སྤྱི་ཟླ་བཞི་པ ဧပြီ აპრ აპრილი ሚያ ሚያዝያ አኀዘ ኤፕረ ኤፕረል ኤፕሪ
    ኤፕሪል ፋጅኺ ፋጅኺሪ ᎧᏬ ᎧᏬᏂ ᐊᐃᑉᐳᓗ ᓂᐢᑭᐲᓯᒼ មេសា ᠳᠥᠷᠪᠡᠳᠥᠭᠡᠷᠰᠠᠷ᠎ᠠ ᱟᱯᱨ ᱟᱯᱨᱮᱞ ⵉⴱⵔ ⵉⴱⵔⵉⵔ ꇖꆪ ꖢꖕ 𐐩𐐹𐑉 𐐩𐐹𐑉𐐮𐑊 𐑱𐑐 𐑱𐑐𐑮𐑭𐑤 𐓨𐓣͘𐓪͘𐓬𐓘𐓷𐓟𐓰𐓪𐓬𐓘
    𐓨𐓣𐓪𐓬𐓘𐓷𐓟𐓰𐓪𐓬𐓘 𐓰𐓪𐓬𐓘 𑄃𑄬𑄛𑄳𑄢𑄨𑄣𑄴 𞄤𞄨𞄱 𞤧𞤫𞥅𞤼 𞤧𞤫𞥅𞤼𞤮
    """,
    """
    acafʊnɖukakaŋɔrɔ agbiɛnaa anceitean ancèitean atyo a̱pf beal bealtaine belawu bese beselenju boaldyn bêl bêläwü
    caamsaa caxahalsa ceit chaŋwapethowi chivabvu cèit damatg dame dema demai demaig demayo demayu demaz demazzo
    dhencheitean dhenchèitean dimaghju duat duujal duä duät emiasele geg geguze geguzes gegužė gegužės gicurasi gulan
    hashnihhaˀimay hywanapfwon hywana̱pfwon háshnihhaˀimay iməgfog inkhwekhweti inyambala jasypo kehvse kve kveten
    kvetna kvě květen května kwiinyambala kwiinyambála kɔtɔnimma lumungulu lumùngùlù lép maaie maaji maajip maayi maayo
    madǝǝuutǝbijaŋ mag maggio maghju mai maiatza maig maii maijs maio maiu maius maj maja majo majs maju majus mamuut
    masg matg may mayo mayu mayul mayyu mayıs mazzo maí maý mei meije meja meje mejju meyi mies miessemannu miessemánnu
    misme moja motsheanong motsheganang mpuyɛ mudyaxihi mushendemagali máj mája május méi mē mĩĩ mɔnɔŋgbanja mɛ m̀puyɛ
    ndwenngux ndzɔŋesee ndzɔ̀ŋèsèe ngwɛnntan ngwɛnńtan ngɔntana ngɔntána nkwenkwezi okwakataana oloilepunyieinkokua
    oloilépūnyīēinkókúâ omaruk oshuɛbibi oshùɛ̀bibi osuebibi oṣùẹ̀bibi penatyon pú pɛsaŋpataa rimaidas rusama
    shundunthule svi svibanj svibnja touko toukokuu toukokuuta vyesi vyesimaanu vyesimáánu zallaws zwattswon
    čhaŋwápetȟowí ǃkhaitsab ǃkhaitsâb μάι μάιοσ μαΐ μαΐου μαι μαιοσ μαιου лаҵ лаҵара ма́їа ма́їй маи маиы май майы мам
    мамыр мая маіа маіи мај маꙵ пан панжиков тавдугаарсар тра трав травень травня трауня траўня ыам ыамыиа ыамыиын
    ыамыйа ыамыйын ҫу մայիս մայիսի մյս מאי מיי أيار ئایار مئ مئي مئی مئیی مامىر ماي مايو مه مهٔ مي مَي مَيُ می مۍ ܐܝܪ
    ߘߓߊ߬ߕ ߘߓߊ߬ߕߊ बेसे बेसेलेञ्जु मई मईमासः मे मेई মে ਮਈ મે ବେସେ ବେସେଲେଞ୍ଜୁ ମଇ மே మే లండి ಮೇ മേയ് මැයි พค พฤษภาคม ພພ
    ພຶດສະພາ ཟླ་བ་ལྔ་པ ཟླ་བ་ལྔ་པ་ ཟླ་ལྔ་པ་ སྤྱི་ཟླ་ལྔ་པ་ မေ მაი მაისი ሜይ ክቢቅ ክቢቅሪ ጉንበት ግን ግንባት ᎠᏂ ᎠᏂᏍᎬᏘ ᐊᓃᑭᐲᓯᒼ ᒪᐃ ឧសភា ᱢᱮ
    ⵎⴰⵢ ⵎⴰⵢⵢⵓ ꉬꆪ ꖑꕱ 𐑋𐐩 𐑥𐑱 𐓨𐓣͘𐓪͘𐓬𐓘𐓷𐓟𐓮𐓘𐓰𐓘 𐓨𐓣𐓪𐓬𐓘𐓷𐓟𐓮𐓘𐓰𐓘 𐓮𐓘𐓰𐓘 𑄟𑄬 𞄀𞄪𞄴 𞤣𞤵𞥅𞤶 𞤣𞤵𞥅𞤶𞤮
    """,
    """
    achi ant-ogmhios ant-ògmhios anɔɔɖukakaŋɔrɔ ayɛwohomumu a̱ki birz birzelio birzelis birž birželio birželis bracet
    brá bráčet cerven cervna chikumi choon chunyo cvn cze czerwca czerwiec czyrwca czyrwiec dazercladur dechunyo dejugn
    dejunh dejuny dejügn dexunu dezug dezugno dhenogmhios dhenògmhios dighjugnu ekaina esɔ esɔpɛsɔpɛ fondo fulwi fön
    föndo gamaǀaeb geas geassemannu geassemánnu ghju ghjugnu giu giugno giugnu gunju hashnihtsiˀ haz haziran heziran
    hezîran hilondɛ hune hunyo hywanakitat hywana̱kitat háshnihtsiˀ hìlòndɛ̀ idwaata iməgichiibɔd inhlaba iun iune iunie
    iunii iunius iyun iýun jasypotei jasypoteĩ jatta jattalenju jaṭṭa jaṭṭalenju jona jugn jugno jui juin jun juna june
    junh junho junhu juni junie junij junija junijs junio junius juns juny junyi junyu juun juune juuni juunip juņs jún
    júna június júní jügn jün jüüne jūn jūnijs kamena kesa kesakuu kesakuuta kesi kesimaanu kesimáánu kesä kesäkuu
    kesäkuuta khotavuxika kornyoot korse kujuɔrɔk kvcohvse kwiidwaata kújúɔrɔk lampadas lipanj lipnja lufuimi làm
    làmpadas m-souree mamǝŋgwaafahbii mamǝŋgwãafahbii masa mataruidas mean-souree mehefin meith meitheamh mezh mezheven
    mismetheven mujimbi ndwenloeg ndzɔŋɔnzugho ndzɔ̀ŋɔ̀nzùghò ngwɛnntuo ngwɛnńtuó ngɔnsaməna nhla nhlangula njuni
    nyaŋgwɛŋgbanja ogmh okwamukaaga omodokkingol oshuokudu oshùòkúdu osuokudu otukwajan otukwajaŋ oṣùòkúdu paagi
    penachirim phupjane pu-yepe pú-yepé pɛsaŋpɛnɛntuku pɛsaŋpɛ́nɛ́ntúkú qasadirri qershor ruheshi saŋnjyola saŋnjÿolá
    seetebosigo sgiugn simenis sueŋ sune suwe sīm sīmenis waxabajjii wipazukha-wastewi wípazukȟa-waštéwí xuno xunu xuño
    yuni yunul yunyu yün yüni zercl zercladur zugno zuweŋ zuwɛn zwatataah ògmh červen června čvn ġun ġunju žuw žuweŋ
    ɔsɔn ιουν ιουνίου ιουνιοσ ιουνιου ιούν ιούνιοσ ашт аштемков бэс бэсыиа бэсыиын бэсыйа бэсыйын зургаадугаарсар июн
    июны июнь июня ијн ијун мау маусым рашəара рашә черв червень червня чэр чэрвень чэрвеня юни і҆ꙋ́нїа і҆ꙋ́нїй і҆ꙋніа
    і҆ꙋніи і҆ꙋⷩ҇ јун јуни ҫер ҫертме ҫӗр ҫӗртме հնս հունիս հունիսի יוני ئىيۇن جوان جون جوٗن جوٙأن حزيران حوزەیران ماۋسىم
    يونيو يُون يُونِ ژوئن ܚܙܝܪܢ ߥߊ߬ߛ ߥߊ߬ߛߌ߬ߥߙߊ जाटालेञ्जु जाट्टा जुन जून जूनमासः জুন ਜੂਨ જૂન ଜାଟା ଜାଟାଲେଞ୍ଜୁ ଜୁନ ஜூன்
    జూన్ రాత ಜೂನ್ ജൂൺ ජූනි มิถุนายน มิย ມິຖ ມິຖຸນາ ཟླ་དྲུག་པ ཟླ་བ་དྲུག་པ ཟླ་བ་དྲུག་པ་ སྤྱི་ཟླ་དྲུག་པ ဇွန် ივნ ივნისი
    ምኪኤልትጟኒሪ ሠንየ ሰነ ጁን ᏕᎭ ᏕᎭᎷᏱ ᐚᐏᐲᓯᒼ ᔫᓂ មិថុនា ᠵᠢᠷᠭᠣᠭᠠᠳᠣᠭᠠᠷᠰᠠᠷ᠎ᠠ ᱡᱩᱱ ⵢⵓⵏ ⵢⵓⵏⵢⵓ ꃘꆪ ꖱꘋ 𐐾𐐭𐑌 𐑡𐑵 𐑡𐑵𐑯 𐓨𐓣͘𐓪͘𐓬𐓘𐓷𐓟𐓯𐓘𐓬𐓟
    𐓨𐓣𐓪𐓬𐓘𐓷𐓟𐓯𐓘𐓬𐓟 𐓯𐓘𐓬𐓟 𑄎𑄪𑄚𑄴 𞄛𞄤𞄱𞄞𞄤𞄦 𞤳𞤮𞤪 𞤳𞤮𞤪𞤧𞤮
    """,
    """
    aasadi aasadilenju aasaḍi aasaḍilenju adoolessa alalakakaŋɔrɔ alàlakakaŋɔrɔ ant-iuchar atar a̱ty cervence cervenec
    chaŋphasapawi chikunguru choola chulai chuliol cvc dafanadur dechuliol dejul dejulhet dejuliol delug deluggio
    demesse demessé dexunetu dheniuchar dilugliu efute empituidas fanadur fulwana giugnettu gorff gorffennaf goue gouere
    heina heinakuu heinakuuta heinä heinäkuu heinäkuuta heiwet hiyuce hulyo hurae hywanatyirin hywana̱tyirin hūr hūrae
    iməgadumbəŋ iməgàdùmbə̀ŋ iuch iuil iul iulai iulie iulii iulius iyul iúil iýul j-souree jasypokoi jasypokõi
    jerrey-souree jolai jolay juil juill juillet jul jula julaayi julae julai julayi julaị julhet julho julhu juli julie
    julij julija julijs julio juliol julius juls july julyai julyu julí juriol juriòl juule juuli juulip juļs jól jólái
    júl júla július júlí jül jüüle jūl jūlijs kabalashipu kabàlàshìpù kholwane korr korrik kutawonsa kuŋgwɛ kʉmʉʉnchɨ
    lengua liep liepa liepos lip lipa lipca lipiec lug luggio luglio lugliu lujo lulju luulyo līp līpa maawɛ madiɓɛdiɓɛ
    madiɓɛ́díɓɛ́ mamǝŋgwaalii mamǝŋgwãalii mawuwani messe messé misgortheren morso morusasin mose mukakaro mushipepo
    mórusásin mʉʉnchɨ nasˀahˀatsus ndwencaet ndzɔŋɔdumlo ndzɔ̀ŋɔ̀dùmlo ngeiyeet ngwɛnhɛmbuɛri ngwɛnhɛmbuɛrí ngɔnzamgbala
    ngɔnzamgbála njeba njurai njuraĩ njèbà ntulikazi násˀahˀatsus ojola okwamushanju oshuagɛmɔ oshùagɛmɔ osuagemo
    oṣùagẹmọ payyietni payyie̱tni penatariba phukwi phupu pu-mukui pú-mukũi pɛsaŋsaamba pɛsaŋsaambá qadodirri siamlɔm
    siulai srpanj srpnja sulet suoi suoidnemannu suoidnemánnu suuyee syeini syeinimaanu syeinimáánu sás sú súuyee tem
    temmuz tirmeh triulas trì trìulas tîrmeh uztaila xullo xunetu yuli yulul yulyu yulyuz yül yüli zilye zuluye zuyye
    zwatanatat července červenec čhaŋpȟásapawí čvc žuy žuyye ǂkhoesaob ιουλ ιουλίου ιουλιοσ ιουλιου ιούλ ιούλιοσ
    долоодугаарсар июл июлы июль июля ијл ијул лип липень липня ліп ліпень ліпеня мед медьков оти отй отыиа отыиын отыйа
    отыйын ута утӑ шіл шілде юли і҆ꙋ́лїа і҆ꙋ́лїй і҆ꙋліа і҆ꙋліи і҆ꙋⷧ҇ јул јули ԥхынгəы ԥхынгә հլս հուլիս հուլիսի יולי
    ئىيۇل تموز تەمووز جول جولاءِ جولائی جولاي جولای جويلية جوٗلایی جوٙلا جُلَے جۆل جۆلایی شىلدە يوليو يوليوز يُول يُولِ
    ژوئیه ژوئیهٔ ܬܡܘܙ ߞߊ߬ߙ ߞߊ߬ߙߌߝߐ߭ आसाड़ी आसाड़ीलेञ्जु जु जुल जुलय जुला जुलाई जुलाईमासः जुलै जुल॰ জুল জুলা জুলাই ਜੁਲਾ
    ਜੁਲਾਈ જુલાઈ ଆସାଡ଼ି ଆସାଡ଼ିଲେଞ୍ଜୁ ଜୁଲାଇ ஜூலை జులై బాన్దపాణా ಜುಲೈ ജൂലൈ ජූලි กค กรกฎาคม ກລ ກໍລະກົດ ཟླ་བ་བདུན་པ
    ཟླ་བ་བདུན་པ་ ཟླ་བདུན་པ་ སྤྱི་ཟླ་བདུན་པ་ ဇူ ဇူလိုင် ივლ ივლისი ሐመለ ሓም ሓምለ ኰር ኰርኩ ጁላይ ᎫᏰ ᎫᏰᏉᏂ ᐹᐢᑲᐦᐋᐏᐲᓯᒼ ᔪᓚᐃ កក្កដា
    ᠲᠣᠯᠣᠭᠠᠳᠣᠭᠠᠷᠰᠠᠷ᠎ᠠ ᱡᱩᱞ ᱡᱩᱞᱟᱭ ⵢⵓⵍ ⵢⵓⵍⵢⵓⵣ ꏃꆪ ꖱꕞ ꖱꕞꔤ 𐐾𐐭𐑊 𐐾𐐭𐑊𐐴 𐑡𐑫 𐑡𐑫𐑤𐑲 𐓨𐓣͘𐓪͘𐓬𐓘𐓬𐓟𐓵𐓪͘𐓬𐓘 𐓨𐓣𐓪𐓬𐓘𐓬𐓟𐓵𐓪𐓬𐓘 𐓬𐓟𐓵𐓪͘𐓬𐓘 𐓬𐓟𐓵𐓪𐓬𐓘 𑄎𑄪𑄣𑄭
    𞄔𞄩𞄴𞄆𞄨𞄰 𞤥𞤮𞤪 𞤥𞤮𞤪𞤧𞤮
    """,
    """
    abuztua ag agast agasti aggusti aggustip ago agosetose agost agosti agosto agostu agu agusito agust agusta agusti
    agustos agustu agustus akaas akuhata anlunastal anlùnastal aogositra aokosi aost aostu aou aout août aoǁkhuumuǁkhab
    aoǁkhuumûǁkhâb arhostosi aug auguscht august augusta augusti augusto augusts augustus augusztus aukake austu avg
    avgust avost avqust avust awgust awgusta awst awur awwissu ağu ağustos aŭg aŭgusto a̱ni borg borgemannu borgemánnu
    bɔr bɔ́r dag daggis dago dagost dagosto dagostu dahosikahnish dahósikahnish daost daostu davust deasiamime
    dhenlunastal dhenlùnastal diŋ diŋgindi elo elokuu elokuuta eost fɔe fɛ gush gusht gustul hagayya hikaŋ hiyorakko
    hywananinai hywana̱ninai hìkaŋ iməgichika ingci jasypoapy juko kanama kol kolovoz kolovoza kukuru kük kükürü kǝu
    kʉvɨɨrɨ leqeeni liiqen luanistyn luna lunasa lush lushika lùna lùshìkà lún lúnasa madǝmbii manyawale maspatidas
    mhawuri misest mupuguto ncwabakazi ndwenbet ndzɔŋɔkwifɔe ndzɔ̀ŋɔ̀kwîfɔ̀e ngwɛnlɔmbi ngɔnmwom nyamavhuvhu nyandagaro
    ogas ogasiti ogasti ogoost ogos ogost ogosto ogus oigste okwamunaana opedel oshuogun oshùògún osuogun ougustus
    ougùstùs oujoss oṣùògún penawurr phato phatwe pisuyu pisuyú porge porgemaanu porgemáánu pu-musapiri pú-musapíri
    pɛsaŋpɛnɛfɔm pɛsaŋpɛ́nɛ́fɔm rooptui rugp rugpjucio rugpjutis rugpjūtis rugpjūčio saŋmbʉŋ saŋmbʉ̀ŋ sie sierpien
    sierpień sierpnia siyrpiyn siyrpiyń siyrpnia srabi srabilenju srabĩ srabĩlenju srp srpen srpna tebax thangule thoo
    thoor tho̱o̱r vɨɨrɨ wasuthuŋwi wasútȟuŋwí zwatarinai ágú ágúst öig öigšte āku ākuhata ɔlɔɨbɔrarɛ ɔlɔ́ɨ́bɔ́rárɛ
    ɔsanaa ɣuc ɣucct ɣuct ɩjikǝukakaŋɔrɔ αυγ αυγουστοσ αυγουστου αυγούστου αύγ αύγουστοσ αὐγ αὐγούστου αὔγουστοσ авг
    август августа августы атр атырдьыхыиа атырдьыхыиын атырдьыхыйа атырдьыхыйын ауг аугуст а҆́ѵгꙋста а҆́ѵгꙋстъ а҆́ѵⷢ҇
    а҆ѵгꙋста а҆ѵгꙋстъ а҆ѵⷢ҇ жні жнівень жніуня жніўня наимдугаарсар наймдугаарсар нанҳəа нанҳә серп серпень серпня там
    тамыз ума умарьков ҫур ҫурла օգոստոս օգոստոսի օգս אוגוסט אוג׳ אויג אויגוסט آب آگسٽ آگوست أغسطس أغشت أوت أَغُ
    أَغُسْتَ ئاب ئاۋغۇست اوت اګست اگس اگست تامىز غشت ܐܒ ݢوس ߘߓߊ߬ߓ ߘߓߊ߬ߓߌߟߊ अग अगस्ट अगस्त अगस्तमासः अग॰ आग आगष्ट आगस्ट
    ऑग ऑगस्ट स्राबाँ स्राबाँलेञ्जु আগ আগষ্ট আগস্ট ওগ ওগষ্ট ਅਗ ਅਗਸਤ ઑગસ્ટ ଅଗଷ୍ଟ ସ୍ରାବାଁ ସ୍ରାବାଁଲେଞ୍ଜୁ ஆக ஆகஸ்ட் ఆగ ఆగస్టు
    బార్సి ಆಗ ಆಗಸ್ಟ್ ഓഗ ഓഗസ്റ്റ് අගෝ අගෝස්තු สค สิงหาคม ສຫ ສິງຫາ ཟླ་བ་བརྒྱད་པ ཟླ་བ་བརྒྱད་པ་ ཟླ་བརྒྱད་པ་ སྤྱི་ཟླ་བརྒྱད་པ་
    ဩဂုတ် აგვ აგვისტო ማርያ ማርያምትሪ ነሐሰ ነሓ ነሓሰ ኦገስ ኦገስት ᎦᎶ ᎦᎶᏂ ᐅᐸᐦᐅᐏᐲᓯᒼ ᐊᐅᒡᒍᓯ សីហា ᠨᠠᠢᠮᠠᠳᠥᠭᠠᠷᠰᠠᠷ᠎ᠠ ᱟᱜᱟ ᱟᱜᱟᱥᱛ ṱha ṱhangule
    ọgọ ọgọst ọgọọst ọ́gọ ⵖⵓⵛ ⵖⵓⵛⵜ ꉆꆪ ꗛꔕ 𐐪𐑀 𐐪𐑀𐐲𐑅𐐻 𐑪𐑜 𐑪𐑜𐑭𐑕𐑑 𐓤𐓣𐓟𐓰𐓪𐓬𐓘 𐓨𐓣͘𐓪͘𐓬𐓘𐓤𐓣𐓟𐓰𐓪𐓬𐓘 𐓨𐓣𐓪𐓬𐓘𐓤𐓣𐓟𐓰𐓪𐓬𐓘 𑄃𑄉𑄧𑄌𑄴𑄑𑄴 𞄕𞄩𞄲𞄔𞄄𞄰𞄤 𞤶𞤵𞤳
    𞤶𞤵𞤳𞤮
    """,
    """
    abofʊmkakaŋɔrɔ ant-sultain anyɔnyɔ a̱ku bado badolenju bureet cabudanni cakc cakcamannu chaŋwapegiwi cohca
    cohcamaanu ctember ctembeṛ cutanbir cutenber dasettember deset desetember desetembre desetiembre desettembre
    desetëmber dhent-sultain dipɔs disittembre dìpɔ̀s eyl eylul eylül fiidǝɓlii fulbaana fĩidǝɓlii fʊm gunyana gwen
    gwengolo hepetema herbstmanet herbštmánet hiisikahnish hywanakumviriyin hywana̱kumviriyin híisikahnish ilon iməgkud
    inyoni iraila jasyporundy kepakemapa khubvumedzi kushin kús kúshîn kʉsaatʉ lewe lutongolo lwetse m-fouyir
    mean-fouyir meanfomhair medi meánfómhair mfomh mfómh misgwynngala mngariidas mpan mpandula munyense mvuka ndwengouj
    ndzhati ndzɔŋɔtɨfʉghadzughu ndzɔ̀ŋɔ̀tɨ̀fʉ̀ghàdzughù ngwɛnrɛbvua ngwɛnrɛbvuâ ngɔnebulu ngɔnebulú njapi nyakanga nyɛt
    nyɛtɛki nzeri okwamwenda oshuowewe oshùowewe osokosokoma osuowewe otowoskuce oṣùowewe penshadon pu-irudi pú-irũdí
    pɛsaŋpɛnɛpfuꞌu pɛsaŋpɛ́nɛ́pfúꞌú rugs rugsejis rugsejo rugsėjis rugsėjo ruj rujan rujna saatʉ satambar sattumbar
    satumba sebteembar sebtembar sebuttemba sektanbur sentabr sentyabr sentýabr sep sepitema sept septam septamber
    septambra septemba septembar septembari septembarip september septembra septembre septembrie septembris septembro
    septhemba septiembre septimber septyembre septämber seputemba set setembar setember setembr setembre setembro
    setembru seteme setemere setenbre setenbru setiembre sett settembar settember settembre settembru setul setyembre
    setëmber shad shtator siilto sillins siptimpa sittembre sittemmiru sittèmmiru sult syys syyskuu syyskuuta szept
    szeptember sàt sàttumbar säp sèp sèptèmber sép séptémber sēp sēpitema sɛt sɛtanburu sẹp sẹptẹ́mba taraǀkhuumuǁkhab
    taraǀkhuumûǁkhâb tɛɛ tɛɛr waysu wrz wrzesien wrzesień wrzesiyn wrzesiyń wrzesnia września zar zari zwatakubunyung
    zář září îln îlon čakč čakčamánnu čhaŋwápeǧiwí čohčâ čohčâmáánu ɛbɔ σεπ σεπτέμβριοσ σεπτεμβρίου σεπτεμβριοσ
    σεπτεμβριου аван авӑн балаҕаныиа балаҕаныиын балаҕаныйа балаҕаныйын блҕ вер верасень верасня верасьня вересень
    вересня есдүгээрсар сен сент сентябр сентябры сентябрь сентября сентјабр сеп септ септе́мврїа септе́мврїй септембар
    септември септемвріа септемвріи сеⷫ҇ таш таштамков цəыб цəыббра қыр қыркүиек қыркүйек սեպ սեպտեմբեր սեպտեմբերի סעפּ
    סעפּטעמבער ספטמבר ספט׳ أيلول ئەیلوول سئپتامر سبتمبر ستم ستمبر سيپٽمبر سيڤتيمبر سَت سَتُمْبَ سپت سپتامبر سپتمبر
    سېنتەبىر سېپتمبر شتمبر شتنبر قىركۇيەك ܐܝܠܘܠ ߕߎߟߊߝߌ߲ बाॅदो बोदोलेञ्जु सतमबर सतुंबर सप्टे सप्टें सप्टेंबर सित सितंबर
    सितंबरमासः सितम्बर सित॰ सेप सेप्टेम्बर सेप्थेम्बर ছেপ্তে ছেপ্তেম্বৰ সেপ সেপ্ট সেপ্টেঃ সেপ্টেম্বর ਸਤੰ ਸਤੰਬਰ સપ્ટે
    સપ્ટેમ્બર ବଦ ବଦଲେଞ୍ଜୁ ସେପ୍ଟେମ୍ବର செப் செப்டம்பர் అస్ర సెప్టెం సెప్టెంబర్ ಸೆಪ್ಟೆಂ ಸೆಪ್ಟೆಂಬರ್ സെപ്റ്റം സെപ്റ്റംബർ සැප්
    සැප්තැම්බර් กย กันยายน ກຍ ກັນຍາ ཟླ་དགུ་པ་ ཟླ་བ་དགུ་པ ཟླ་བ་དགུ་པ་ སྤྱི་ཟླ་དགུ་པ་ စက် စက်တင်ဘာ სექ სექტემბერი መስ መስከረም
    ሴፕቴ ሴፕቴምበር ከረመ ያኸኒ ያኸኒመሳቅለሪ ᏚᎵ ᏚᎵᏍᏗ ᓄᒌᑐᐏᐲᓯᒼ ᓯᑎᐱᕆ កញ្ញា ᠶᠢᠰᠥᠳᠥᠭᠡᠷᠰᠠᠷ᠎ᠠ ᱥᱮᱯ ᱥᱮᱯᱴᱮᱢᱵᱟᱨ ⵛⵓⵜ ⵛⵓⵜⴰⵏⴱⵉⵔ ꈬꆪ ꕢꕌ 𐑅𐐯𐐹
    𐑅𐐯𐐹𐐻𐐯𐑋𐐺𐐲𐑉 𐑕𐑧 𐑕𐑧𐑐𐑑𐑧𐑥𐑚𐑸 𐓧𐓟𐓜𐓛𐓲𐓟𐓷𐓣͘𐓤𐓟 𐓧𐓟𐓜𐓛𐓲𐓟𐓷𐓣𐓤𐓟 𐓨𐓣͘𐓪͘𐓬𐓘𐓧𐓟𐓜𐓛𐓲𐓟𐓷𐓣͘𐓤𐓟 𐓨𐓣𐓪𐓬𐓘𐓧𐓟𐓜𐓛𐓲𐓟𐓷𐓣𐓤𐓟 𑄥𑄬𑄛𑄴𑄑𑄬𑄟𑄴𑄝𑄧𑄢𑄴 𞄛𞄤𞄱𞄒𞄤𞄰 𞤧𞤭𞤤 𞤧𞤭𞤤𞤼𞤮
    """,
    """
    aaktopa ahinime aktubar andamhair andàmhair antɔŋ bioom bìòôm chaŋwape-kasnawi cotmeh damh dasara dasaralenju
    deireadhfomhair deireadhfómhair dfomh dfómh dhendamhair dhendàmhair dipha diphalane diteli dochobre doct doctober
    doctobre doctubre doctòbre doto dotober dott dottobre dàmh eki ekim epeeso fiimundaŋ fĩimundaŋ gitugutu golg
    golggotmannu golggotmánnu gumiguru gís here hydref hywanswak imphala iməgtesie iməgtèsie inyi j-fouyir jasypa
    jerrey-fouyir kele ktuber ktubr kwiinyi kṭu kṭuber laath loka lokakuu lokakuuta lungudi lungùdi lɔm maxalidas mayesɛ
    mayésɛ́ mfumfu mishedra mokhu mphalane ndwencib ndzɔŋɔghuuwelɔm ndzɔ̀ŋɔ̀ghǔuwelɔ̀m ngberere ngwɛnwum ngɔnawom
    ngɔnawóm nipbaatiˀtiˀ nyukul nípbaatiˀtiˀ ochobre oct october octobre octobris octombrie octubre octòbre okakopa
    okatopa oketopa okitoba okitobba okt oktabr okthoba okthobha oktob oktoba oktobar oktobari oktobarip oktober
    oktobore oktobra oktobris oktobro oktohber oktoobar oktoober oktoobur oktover oktuba oktubre oktuuber oktyabr
    október októbra oktýabr oktũba okutoba okwaikumi olgisan olgísan onkoloolessa oshuɔwara oshùɔ̀wàrà osuowara otibar
    otober otobre otover otowoskvrakko ott ottobre ottubru otubar otubr otubro otubru out outubro outubru oṣùọ̀wàrà paz
    pazdziernik pazdziernika paź październik października penshakur pɛsaŋnɛgɛm pɛsaŋnɛgɛ́m rij rijen rijna roovvad
    roovvadmaanu roovvâd roovvâdmáánu santugaine shak spal spalio spalis spallins tetor tobul tshimedzi tuber tubeṛ
    ukwakira urria uttuviru uttùviru wimanet wím wímánet yarkomaa yepe-putimaa yepé-putimaã zwatswag òkt òktober
    čhaŋwápe-kasnáwí ĩku říj říjen října ǂnuǁnaiseb ǂnûǁnâiseb ɔku ɔkutɔburu ɔtb ɩjicimkakaŋɔrɔ οκτ οκτωβρίου οκτωβριοσ
    οκτωβριου οκτώβριοσ алт алтынньы аравдугаарсар жовт жовтень жовтня жьҭ жьҭаара кас кастрычнік кастрычніка ожо ожоков
    окт октобар октомври октябр октябры октябрь октября октјабр юпа ѻ҆ктѡ́врїа ѻ҆ктѡ́врїй ѻ҆ктѡвріа ѻ҆ктѡвріи ѻ҆кⷮ қаз
    қазан հոկ հոկտեմբեր հոկտեմբերի אוקטובר אוק׳ אקט אקטאבער آڪٽوبر أكتوبر أُكْت أُكْتوُبَ ئوکتوڤر ئۆكتەبىر اوکتوبر اکت
    اکتبر اکتوبر اکتوٗبر تشرينالأول تشرینییەکەم قازان ܬܫܪܝܢܐ ܬܫܪܝܢܩܕܡܝܐ ߞߏ߲ߓ ߞߏ߲ߓߌߕߌ߮ अकतुम्बर अक्ट अक्टबर अक्टूबर
    अक्टू॰ अक्टोबर अक्तू अक्तूबर अक्तूबरमासः अक्तू॰ आक्टोबर ऑक्टो ऑक्टोबर दसारालेञ्जु दासारा অক্টো অক্টোঃ অক্টোবর
    অক্টোবৰ ওক্টো ওক্টোবর ਅਕਤੂ ਅਕਤੂਬਰ ઑક્ટો ઑક્ટોબર ଅକ୍ଟୋବର ଦାସାରା ଦାସାରାଲେଞ୍ଜୁ அக் அக்டோபர் అక్టో అక్టోబర్ దివెడి ಅಕ್ಟೋ
    ಅಕ್ಟೋಬರ್ ഒക്ടോ ഒക്ടോബർ ඔක් ඔක්තෝබර් ตค ตุลาคม ຕລ ຕຸລາ ཟླ་བ་བཅུ་པ ཟླ་བ་བཅུ་པ་ ཟླ་བཅུ་པ་ སྤྱི་ཟླ་བཅུ་པ་ အောက်
    အောက်တိုဘာ ოქტ ოქტომბერი መተሉ ኦክተ ኦክተውበር ኦክቶ ኦክቶበር ጠቀመ ጥቅ ጥቅምቲ ᏚᏂ ᏚᏂᏅᏗ ᐆᑦᑑᕝᕙ ᐱᓈᐢᑯᐏᐲᓯᒼ តុលា ᠠᠷᠪᠠᠳᠣᠭᠠᠷᠰᠠᠷ᠎ᠠ ᱚᱠᱴ ᱚᱠᱴᱚᱵᱟᱨ
    ọkt ọktoba ọktóba ὀκτ ὀκτωβρίου ὀκτώβριοσ ⴽⵜⵓ ⴽⵜⵓⴱⵔ ꊰꆪ ꕭꖃ 𐐱𐐿𐐻 𐐱𐐿𐐻𐐬𐐺𐐲𐑉 𐑷𐑒 𐑷𐑒𐑑𐑴𐑚𐑸 𐓧𐓟𐓜𐓛 𐓨𐓣͘𐓪͘𐓬𐓘𐓧𐓟𐓜𐓛 𐓨𐓣𐓪𐓬𐓘𐓧𐓟𐓜𐓛
    𑄃𑄧𑄇𑄴𑄑𑄬𑄝𑄧𑄢𑄴 𑄃𑄧𑄇𑄴𑄑𑄮𑄝𑄧𑄢𑄴 𞄪𞄱𞄀𞄤𞄴 𞤴𞤢𞤪 𞤴𞤢𞤪𞤳𞤮
    """,
    """
    acapomkakaŋɔrɔ adeɛmekpɔxe alemle ant-samhain azaroa danovember denov denovember denovembre denoviembre denovëmber
    depayares dhent-samhain diba dinuvembre divi divilenju ehole fiigwahlle fĩigwahlle hukuri iməgzo iməgzò jasypatei
    jasypateĩ jolal kas kaswekese kaswèkèsè kasım kʉsaano lapkr lapkricio lapkritis lapkričio lapkrutis lapkrūtis lara
    lis listopad listopada listopadu lweti lwezi m-houney makandikɛ marras marraskuu marraskuuta mayɛsep mbudzi
    meehouney mijdar misdu munyonyo musongandembwe màyɛsèp naba nabanduru nabändüru nawambar ndwencibit
    ndzɔŋɔchwaʔakaawo ndzɔ̀ŋɔ̀chwaʔàkaawo nentor ngad ngwanatsele nipbaahaˀimay nobemba nobyembre noema nofember
    nofemere nofimpa noiembrie noofeembar noowanbur nopember nopèmber nopémber nov novam novamber novambra novema
    novemba novembar novembari novembarip november novembr novembra novembre novembris novembro novembru noveme novenbre
    noviembre novimber novul novämber novèmber novëmber nowambar nowanburu nowemapa nowember nowembra nowàmbar noyabr
    noý noýabr nunember nunembeṛ nuvembre nuvemmiru nuvenbru nuvèmmiru nuwamba nuwanbir nuwember nwanbir nën nëntor
    nípbaahaˀimay nóv nóvember nōv nōvema nọv nọvẹ́mba obubuo olabor oshubelu oshùbélú osubelu oṣùbélú payares
    pudungwana pɛsaŋntsɔpmɔ pɛsaŋntsɔ̌pmɔ́ pʉshʉka pʉshʉ́ka saano sadaasa samh samhain santandria saŋmejwoŋo saŋmejwoŋó
    shʉ shʉ́ skab skabmamannu skamma skammamaanu skammâ skammâmáánu skáb skábmamánnu stu studeni studenoga tach tachwedd
    tinini tiníní ugushyingo usinyikhaba waniyetuwi waníyetuwí wintermanet wintermánet ximoli yepe-yepe yepé-yepé
    zwatmangjuwang ĩkm ǀhooǂgaeb νοέ νοέμβριοσ νοε νοεμβρίου νοεμβριοσ νοεμβριου абҵ абҵара лист листопад листопада ліс
    лістапад лістапада нов новембар ное ное́мврїа ное́мврїй ноември ноемвріа ноемвріи ноеⷨ ноя нояб ноябр ноябры ноябрь
    ноября ној нојабр сун сундерьков сэт сэтинньи чук чӳк қар қараша նոյ նոյեմբեր նոյեմբերի נאוו נאוועמבער נובמבר נוב׳
    تشرينالتاني تشرينالثاني تشرینیدووەم قاراشا نئوم نئومبر نوامبر نوفمبر نوم نومبر نونبر نويابىر نوڤامر نوۏيمبر نُو
    نُوَمْبَ ܬܫܪܝܢܐܚܪܝܐ ܬܫܪܝܢܒ ߣߍߣ ߣߍߣߍߓߊ दिवी दिवीलेञ्जु नव नवं नवंबर नवंबरमासः नवमबर नवम्बर नवूमबर नवे नवेम्बर नव॰ नो
    नोभेम्बर नोव्हें नोव्हेंबर নবেম্বর নভে নভেঃ নভেম্বর নৱে নৱেম্বৰ ਨਵੰ ਨਵੰਬਰ નવે નવેમ્બર ଦିୱି ଦିୱିଡ଼ିଲେଞ୍ଜୁ ନଭେମ୍ବର நவ
    நவம்பர் నవం నవంబర్ పాండు ನವೆಂ ನವೆಂಬರ್ നവം നവംബർ නොවැ නොවැම්බර් พย พฤศจิกายน ພຈ ພະຈິກ ཟླ་བ་བཅུ་གཅིག་པ
    ཟླ་བ་བཅུ་གཅིག་པ་ ཟླ་བཅུ་གཅིག་པ་ སྤྱི་ཟླ་བཅུ་གཅིག་པ་ နို နိုဝင်ဘာ ნოე ნოემბერი ሕዳ ሕዳር ምኪኤልመሽወሪ ኀደረ ኖቬም ኖቬምበር ᏅᏓ ᏅᏓᏕᏆ
    ᐋᕽᐘᑎᓄᐏᐲᓯᒼ ᓄᕕᐱᕆ វិច្ឆិកា ᱱᱟᱣ ᱱᱟᱣᱟᱢᱵᱟᱨ ḽar ḽara ⵏⵓⵡ ⵏⵓⵡⴰⵏⴱⵉⵔ ꊯꊪꆪ ꔞꘋ ꔞꘋꕔꕿꕸꖃꗏ 𐑌𐐬𐑂 𐑌𐐬𐑂𐐯𐑋𐐺𐐲𐑉 𐑯𐑴 𐑯𐑴𐑝𐑧𐑥𐑚𐑸 𐓘𐓧𐓣𐓷𐓣͘𐓸𐓲𐓣
    𐓘𐓧𐓣𐓷𐓣𐓸𐓲𐓣 𑄚𑄧𑄞𑄬𑄟𑄴𑄝𑄧𑄢𑄴 𞄚𞄦𞄲𞄤𞄚𞄄𞄰𞄫 𞤶𞤮𞤤 𞤶𞤮𞤤𞤮
    """,
    """
    abendua afuabe andubhlachd andùbhlachd anɔɔbʊnkakaŋɔrɔ ara aralık aviento avientu berfanbar bowte bʊn
    chaykahdaytiˀtiˀ christmanet chrištmánet cháykáhdaytiˀtiˀ ciswa ciswà dadecember dasambar daviento davientu dec
    decembar decembari decembarip december decembra decembre decembrie decembris decembro dedecembre dedes dedesembre
    dedex dedexembre dedez dedezember dedezëmber deesanbur dekabr dekul des desam desambar desambra desanburu desemba
    desember desembre deseme desimber desàmbar desèmber dets detsember dexembre dez dezamber dezember dezembr dezembro
    dezembru dezenbre dezämber dezëmber dhendubhlachd dhendùbhlachd dhjetor dic dicemba dicembar dicember dicembre
    dicembru dicemmiru diciembre dicèmmiru didicembre disamba disambar diseembar disemba disember disemere disyembre
    disẹ́mba dizenbru diċ diċembru dubh dugember dujanbir dujember duǧ duǧembeṛ dzome déc décembre dés désèmber désémber
    dùbh elaŋgɛ elá eláŋgɛ́ fiiyuru fĩiyuru gru grudnia grudzien grudzień grudziyn grudziyń gruod gruodis gruodzio
    gruodžio hoasoreǁkhab hôasoreǁkhâb iməgkrizmed ingongoni jasypakoi jasypakõi joulu joulukuu joulukuuta juov juovla
    juovlamaanu juovlamannu juovlamánnu juovlâ juovlâmáánu kakauka kaxxagarablu kekemapa kerzu kigarama kris krisimin
    krísimin kʉsasatʉ liɓ m-nollick manth miskevardhu mpal mpalakazi mudde muhaano nadale nata ndithemba ndwencibngeih
    ndzɔŋefwoo ndzɔ̀ŋèfwòo ngab noll nollaig ntʉ ntʉŋʉs ntʉ́ ntʉ́ŋʉ́s nwendzamhala nyendavhusiku opoo oshuɔpɛ oshùɔ̀pɛ̀
    osuope oṣùọ̀pẹ̀ pande pandelenju pilɔndɔ pilɔndɔ́ pro prosinac prosinca prosince prosinec pɛsaŋntsɔppa pɛsaŋntsɔ̌ppá
    rhag rhagfyr rvforakko sallaws sasatʉ saŋlum saŋlùm sedimonthole thahekapsuŋwi tihema tiisimpa tisema tshitwe tīh
    tīhema tīs tīsema tȟahékapšuŋwí ukuboza yepe-mukui yepé-mukũi zvita zwatswag-ma-suyang ĩkl ɓulɓusɛ ɔpɛnimma δεκ
    δεκέμβριοσ δεκεμβρίου δεκεμβριοσ δεκεμβριου ахс ахсынньы аца ацамков груд грудень грудня дек декабр декабры декабрь
    декабря деке́мврїа деке́мврїй декември декемвріа декемвріи дец децембар деⷦ҇ жел желтоқсан раш раштав сне снежань
    снежня сьн сьнежань сьнежня ԥхынҷ ԥхынҷкәын դեկ դեկտեմբեր դեկտեմբերի דעצ דעצעמבער דצמבר דצמ׳ جەلتوقسان دئسامر دجمبر
    دجنبر دسامبر دسم دسمبر ديسمبر ديسيمبر دَسَمبَر دِس دِسَمْبَ دېكابىر كانونالأول ڊسمبر کانونییەکەم ܟܢܘܢܐ ܟܢܘܢܩܕܡܝܐ ߞߏߟ
    ߞߏߟߌ߲ߞߏߟߌ߲ डिसं डिसंबर डिसे डिसें डिसेंबर डिसेम्बर दसमबर दसूमबर दिस दिसंबर दिसंबरमासः दिस॰ पान्डे पान्डेलेञ्जु ডিচে
    ডিচেম্বৰ ডিসে ডিসেঃ ডিসেম্বর ਦਸੰ ਦਸੰਬਰ ડિસે ડિસેમ્બર ଡିସେମ୍ବର ପାଣ୍ଡେ ପାଣ୍ଡେଲେଞ୍ଜୁ டிச டிசம்பர் డిసెం డిసెంబర్ పుసు
    ಡಿಸೆಂ ಡಿಸೆಂಬರ್ ഡിസം ഡിസംബർ දෙසැ දෙසැම්බර් ธค ธันวาคม ທວ ທັນວາ ཟླ་བ་བཅུ་གཉིས་པ ཟླ་བ་བཅུ་གཉིས་པ་ ཟླ་བཅུ་གཉིས་པ་
    སྤྱི་ཟླ་བཅུ་གཉིས་པ་ ဒီ ဒီဇင်ဘာ დეკ დეკემბერი ተሕሳ ተሕሳስሪ ታሕ ታሕሳስ ኀሠሠ ዲሴም ዲሴምበር ᎥᏍ ᎥᏍᎩᏱ ᑎᓯᐱᕆ ᒪᑯᓭᑮᓭᑳᐏᐲᓯᒼ ធ្នូ ᱫᱤᱥ
    ᱫᱤᱥᱟᱢᱵᱟᱨ ⴷⵓⵊ ⴷⵓⵊⴰⵏⴱⵉⵔ ꊰꑋꆪ ꖨꖕꗏ 𐐼𐐨𐑅 𐐼𐐨𐑅𐐯𐑋𐐺𐐲𐑉 𐑛𐑭 𐑛𐑭𐑕𐑧𐑥𐑚𐑸 𐓘𐓧𐓣𐓵𐓪͘𐓬𐓘 𐓘𐓧𐓣𐓵𐓪𐓬𐓘 𑄓𑄨𑄥𑄬𑄟𑄴𑄝𑄢𑄴 𑄓𑄨𑄥𑄬𑄟𑄴𑄝𑄧𑄢𑄴 𞄒𞄩𞄱𞄔𞄬𞄴 𞤦𞤮𞤱 𞤦𞤮𞤱𞤼𞤮
    """,
)
_WEEKDAYS = (
    """
    aaɓ aaɓnde ajé alats alatsinainy altine arakoi arakõi arim astelehena ataasinngorneq atini atinni aynas aŋpetuwaŋzi
    aŋpétuwaŋži aɖɩt aɖɩtɛnɛɛ bala balaza bazarertəsi bikua-use bïkua-ûse chiposi chumatato comlaaɗii deluain deluns
    dieslunae dilluns diluain diluns djaluna dl doshambeh dusem dusenbe dush dushanba duş duşem duşenbe dwoada dyddllun
    dylun dzoɖa déluain dşm ehene ehënë enhvteceskv esmaspaev esmaspäev etleeni glindesdi hetfo hétfő hën ijumatatu
    isniin isnin it-tnejn jelhein jiec jieclat jiecla̱t jumaatatu jumatatu jumatatuu jumatátu kotaai kuramukajimweri
    kuwambere letnayen liduvalyatatu lindi lintani litinin llun llunes lolemba lonesc luan lun lundi lundo lundì lunedi
    lunedì lunedí lunes lunesdi lunesdì luni lunis lunnidia lunnidìa luns lön lönesc lǝn lǝndi lǝndí ma maanantai
    maanantaina maandag maantig man manadagur mandag mande mane mannodat mantag mantaha mantaxtsees manti manudagur
    meindeg mo moandei mohndaach mon monday monde mondie monite montag mosupologo mošupologo mudel mundai murakipi
    murakipí muramuko musumbhunuku musumbuluwo muvhuro mvfolyɛ mvfòlyɛ̌ mvulo má mán mánadagur mánnodat mánudagur mä män
    mäntag määntig må mån måndag méi méindeg móndie mōn mōnite mɔn mɔndi mɔndɔ mɔs mɔsu mɔ́n mɔ́ndi mɔ́ndɔ mɔ́s mɔ́sú
    mọn mọnde mọ́n mọ́ndè nakaebarasa nihikunoolempwa njumatatu njumatatũ nkodya ntɛ ntɛnɛ ojoaje orwokubanza palichimo
    panadili panadīli pashahuviluha pazartesi pir-kura-ha pir-kurã-há pirmadienis pirmd pirmdiena po poakahi pon pondeli
    pondelok pondzela pondělí ponedeljak ponedeljek ponedjeljak poniedziałek ponjezele pr pyndziałek pyrmudine pyrmūdīne
    pyń pyńdziałek pzt pón póndźela pónjeźele sanass sanyo seg segunda segunda-feira sen senen senin senèn senén
    sigunda-fera singhgizit smba smbara som somar somwaar taatu tanii teneŋ thuhai thứhai tsuʔukpa tsuʔukpà tung táatu
    tɛɛnɛɛ umsombuluko umvulo vuos vuossaarga vuossaargâ vuossarga vuossargâ vuossárga waitunga wakwambililya
    wakwambĩlĩlya wiixata wistsihayashuh wuoktich wístsihayashuh ŋgwanjaŋgumba ŋgwànjaŋgumba ɔjɔaje ɔjɔ́ajé δευ δευτέρα
    δευτερα атя атяньчи атяньчистэ ашә ашәахьа базарертәси бе бн бэнидиэнньик да даваа дс душ душанба душанбе дшб дүи
    дүисенбі дүишемби дүишөмбү дүй дүйсенбі дүйшемби дүйшөмбү дүш дүшәмбе крс къуырисӕр ор оршот пан панядзелак пн пнⷣе
    пон понеделник понедельник понедељак понеділок понедјељак понедѣ́льникъ понедѣльникъ тун тунтикун երկ երկուշաբթի
    יוםב׳ יוםשני מאָנטיק اثنين الاثنين التنين دو دوشمبه دوشنبه دونۍ دووشەممە دُوشیمے دۇي دۇيسەنبى دۈ دۈشەنبە سومر سوموار
    لِت لِتِنِنْ پیر ژٔندرٕروار ژٔندٕروار ܬܪܝܢ ܬܪܝܢܒܫܒܐ ߞߐ߬ߓ ߞߐ߬ߓߊ߬ߟߏ߲ चंदिरवार च़ंदिरवार सम समबार साॅम्मा साॅम्वारा सू
    सूमर सोआर सोम सोमदिन सोमबार सोमवार सोमवासरः सोमार নিংথৌকাবা সোম সোমবার সোমবাৰ ਸੋਮ ਸੋਮਵਾਰ સોમ સોમવાર ସମ୍ବା ସମ୍ବାରା
    ସୋମ ସୋମବାର திங் திங்கள் నమారా సోమ సోమవారం ಸೋಮ ಸೋಮವಾರ തിങ്കളാഴ്ച തിങ്കൾ සඳුදා วันจันทร์ ຈັນ ວັນຈັນ གཟའ་ཟླ་བ་ མིར་
    ཟླ་བ་ တနင်္လာ ორშ ორშაბათი ሰኑ ሰኑይ ሰኖ ሰኞ ሳይኖ ᎤᎾᏙᏓᏉᏅᎯ ᏉᏅᎯ ᐴᓂᐊᔭᒥᐦᐁᑮᓯᑳᐤ ᓇᒡᒐᔾᔭᐅ ចន្ទ ច័ន្ទ ᠲᠠ ᠳᠠ ᠳᠠᠸᠠ ᱚᱛ ᱚᱛᱮ ọjọ́ajé ⴰⵢⵏ
    ⴰⵢⵏⴰⵙ 周一 星期一 週一 ꆏꊂꋍ ꆏꋍ ꗳꗡꘉ 𐑋𐐲𐑌 𐑋𐐲𐑌𐐼𐐩 𐑥𐑭 𐑥𐑭𐑙𐑛𐑱 𐓡𐓘͘𐓬𐓘𐓬𐓘𐓡𐓛͘𐓧𐓣 𐓡𐓘𐓬𐓘𐓬𐓘𐓡𐓛𐓧𐓣 𑄥𑄧𑄟𑄴 𑄥𑄧𑄟𑄴𑄝𑄢𑄴 𞄈𞄦 𞤢𞥄𞤩𞤵 𞤢𞥄𞤩𞤵𞤲𞥋𞤣𞤫
    """,
    """
    an antradienis aptamɔndi araapy aram asinas asteartea atal atalaata atalata aŋpetunuŋpa aŋpétunuŋpa benada bikua-pta
    bithayashuh blaɖa bíthayashuh bïkua-ptâ chipiri chosti chumaine comzyiiɗii cərsənbəaxsamı demairt denschdeg
    denstaxtsees di dienstag diesmartis dimairt dimars dimarts dimàirt dingsdag dinnsdaach dinsdag disdat djamars dt
    dyddmawrth dymeurth démáirt dën dënschdeg emarte emartë enhvteceskvenhvyvtke ghɔ gitung ijumanne isegun isɛgun
    it-tlieta jemayrt jufɔ jumaane jumaine jumane jumanne jumaíne kedd kibxata koaeng krad kradass kraḍ kraḍass kubi
    kuramukakawi kuwakabiri kwasu kwasú labb labobedi lachiwiri lavhuvhili lesibili liduvalyanchechi lwakubiri lwesb
    lwesibini maadi maadí maakisanyo mairt majebaarga majebaargâ majebarga majebargâ manga mangada mangal mangalwaar
    mangaḍa mar mardi mardo mardì mardí marlunngorneq martars martedi martedì martes marti martidia martidìa martis
    martz marți matesdi mawbaare maŋ maŋŋebarga maŋŋebárga mert mertesc meurzh mongllar muanyaŋmondie muraki-mukui
    murakí-mukũi muányáŋmóndie máirt mät mätesdì nakaare namaanli ndaaya ndàayà njumaine ojoisegun orwakabiri otrd
    otrdiena owokubili pahivili palichibuli poalua ravumbirhi regre-kura-ha rég régre-kurã-há rɛw rɛwlatni rɛwlätni sal
    salasa salus salı sayshambeh sel selasa sesem sesh seshanba sibili singhgizngeih sisenbe siş sişenbe sêşem sşm
    talaado talaata talata tarata teisdai teisipaev teisipäev ter terca terca-feira tersa-fera terça terça-feira thuba
    thứba ti tichariyo tiisdei tiistai tiistaina tir tirs tirsdag tis tisdag tiusde tiuzde tiuzdee tiú tiúzdè tldo
    tokigitung torek tsuʔughɔe ttlat tudel tue tuesday tunde turei tusite ty tys tysdag tysdagur týs týsdagur tūr tūrei
    tūs tūsite ulesibili ulwesibili ut utardine utery uto utorak utorok wairi wakeli wakelĩ wał wałtora wisasidis
    wisasīdis wt wtorek wutora ziischtig zistag ziš zištag áptamɔ́ndi ça çərşənbəaxşamı ìsɛ́gun ìsẹ́gun íne út úterý þri
    þriðjudagur ŋgwaum ŋgwàûm ūtardīne ɔjɔisɛgun ɔjɔ́ìsɛ́gun τρί τρίτη τρι τριτη ау аут ауторак аў аўт аўторак аҩ аҩаша
    вас вастаньчи вастаньчистэ вт вто вто́рникъ вторник вторникъ втоⷬ҇ вівторок дцг дыццӕг мя мягмар оп оптуорунньук
    сеисенбі сейсенбі сеш сешанба сешанбе сии сиишемби сий сийшемби сиш сишәмбе сс сшб уто уторак ча чәршәнбәахшамы шеиш
    шеишемби шейш шейшемби ши шинара ытл ытларикун երեքշաբթի երք דינסטיק יוםג׳ יוםשלישי التلاتا الثلاثاء اڱارو بۆموار
    تَل تَلَتَ ثلاث درېنۍ سئیشمبه سئے سهشنبه سێشەممە سە سەي سەيسەنبى سەيشەنبە منگل گھنآنگا ܬܠܬ ܬܠܬܒܫܒܐ ߞߐ߬ߟ ߞߐ߬ߟߏ߲ बुवार
    बोमवार मं मंग मंगल मंगलदिन मंगलबार मंगलवार मंगलवासरः मंगलु मंगळ मंगळवार मंगळार मंगाड़ा मङ्गल मङ्गलबार मान्गा মঙ্গল
    মঙ্গলবার মঙ্গলবাৰ লৈবাকপোকপা ਮੰਗਲ ਮੰਗਲਵਾਰ મંગળ મંગળવાર ମଙ୍ଗଳ ମଙ୍ଗଳବାର ମାଙ୍ଗା ମାଙ୍ଗାଡ଼ା செவ் செவ்வாய் మంగళ మంగళవారం
    మాంగాడా ಮಂಗಳ ಮಂಗಳವಾರ ചൊവ്വ ചൊവ്വാഴ്ച අඟහ අඟහරුවාදා วันอังคาร ວັນອັງຄານ ອັງຄານ གཟའ་མིག་དམར་ མིག་དམར་ ལྷག་ အင်္ဂါ სამ
    სამშაბათი ማቆሳኛ ማክሰ ማክሰኞ ሠሉስ ሰሉ ሰሉስ ሰሊጝ ታላሸ ታላሸኖ ᏔᎵᏁ ᏔᎵᏁᎢᎦ ᓃᓱᑮᓯᑳᐤ ᓇᒡᒐᔾᔭᐅᓕᖅᑭ អង្គារ ᠮᠢᠠᠠᠮᠠᠷ ᠮᠢᠭ ᱵᱟ ᱵᱟᱞᱮ ḽavhuvhili
    ọjọ́ìsẹ́gun ⴰⵙⵉ ⴰⵙⵉⵏⴰⵙ 周二 星期二 週二 ꆏꊂꑍ ꆏꑍ ꕚꕞꕚ 𐐻𐐭𐑆 𐐻𐐭𐑆𐐼𐐩 𐑑𐑵 𐑑𐑵𐑟𐑛𐑱 𐓡𐓘͘𐓬𐓘𐓷𐓟𐓵𐓪͘𐓬𐓘 𐓡𐓘𐓬𐓘𐓷𐓟𐓵𐓪𐓬𐓘 𑄟𑄧𑄁𑄉𑄧𑄣𑄴
    𑄟𑄧𑄁𑄉𑄧𑄣𑄴𑄝𑄢𑄴 𞄆𞄨𞄰 𞤥𞤢𞤦 𞤥𞤢𞤱𞤦𞤢𞥄𞤪𞤫
    """,
    """
    akras akṛ akṛas alaarba alaba alar alarba alarbay alarobia araba ararundy arbaco arbaqa arbc asteazkena aŋpetuyamni
    aŋpétuyamni bikua-usio budh budhvar budhwaar bïkua-usïö car carsamba carsem carsenbe cead charshambeh chitatu chor
    chorshanba chumatano chá chárshambeh comkolle céad cərsənbə dahohayashuh dahóhayashuh dc deceadaoin diciadain
    diesmercurii dimecres dimercles dimècres dimèrcles diɔk diɔklatni diɔ̱k diɔ̱klätni djarason dmè dyddmercher dymerher
    décéadaoin emerkure emërkurë ennvrkvpv gask gaskavahkku ijtn ijumatano jerc jercean jumaatano jumataano jumatano
    jumatanu jumatanɔ jumatáano jumatánɔ ke keskiviikko keskiviikkona kolmapaev kolmapäev koskoho koskokko kosomok
    kuarta-fera kuramukakadadu kusa kuwagatatu kuzass kuɖ kuɖa kuẓ kuẓass l-erbgħa laboraro labr lachitatu laraba larba
    larbeɛ lavhuraru lesithathu lesitsatfu liduvalyannyano lwakusatu lwesithathu macordi mer merc mercher mercoldi
    mercoldì mercoledi mercoledì mercore mercores mercredi mercui mercurdi mercurdí mercuri mercuridi mercuridia
    mercuridìa mercuris merkredi merkredo mesemna mettwoch metukpiapɛ metwoch metúkpíápɛ mi middeweken mie miercoles
    miercres miercuri miercus mikudagur mittwoch mittwuc mittwuch mittwuč miyerkules mié miércoles mið miðvikudagur
    mukɔsu mukɔ́sú muraki-musapiri murakí-musapíri mäc mäcordì mèr mèrcore mèrcuris mér mércores mër mët mëttwoch mɛk
    mɛkrɛdi mɛkrɛdí mɛrkɛrɛdi nakauni namararu ndangu ndangù njeslaare njumatana njumatano ojoru on ons onsdag
    orwakashatu owokusatu pahidatu palichitatu pingasunngorneq poakolu puda pudara pulelulu pussisawaiti qua quarta
    quarta-feira rab rabu rabuq ravunharhu rebo roobii roowe shɔ singhgizsam sithathu sr sre sreda sri srijeda srjeda
    srjoda sroda st streda strzoda středa sze szerda taano tegtu-kura-ha thutu thứtư tichadek tr treciadienis tresd
    tresdiena tresdine trečiadienis trešd trešdiena trešdīne trinde tsamkasuwa tsan tsetsɛɛlyɛ tsuʔutɔmlo tsuʔutɔ̀mlò
    tsètsɛ̀ɛlyɛ̌ táano tɔm tẽg tẽgtũ-kurã-há ulwesithathu vedel wakatatu wakatatũ wed wednesday weedensdai wenerei
    wenesde wenezde wenezdee wethatu winsti wo woansdei woensdag wtũ wukuada wunstaxtsees wɛnɛsɛdɛ wɛ́nɛsɛdɛ wẹ́n
    wẹ́nẹ́zdè àla àlarba çar çarşamba çarşem çarşenbe çşm çərşənbə ŋge ŋgwaŋge ŋgwàŋgê śr środa ɔjɔru ɔjɔ́rú τετ τετάρτη
    τεταρτη ах ахаша кун куншкачи куншкачистэ кха кхаара лх лхагва сер серада середа ср сре среда среда̀ сри сриједа
    сряда срⷣе сэ сэрэдэ сәр сәрсенбі сәршемби чор чоршанба чоршанбе чшб чәр чәршәмбе чәршәнбә шарш шаршемби юн юнкун
    ӕрт ӕртыццӕг չորեքշաբթի չրք יוםד׳ יוםרביעי מיטוואך اربع الأربعا الأربعاء بدھ بودوار بُدھ رابو سار سارسەنبى لَر
    لَرَبَ ٻدھ څلرنۍ چا چار چارشمبه چارشیمے چارشەنبە چهارشنبه چوارشەممە ܐܪܒܥ ܐܪܒܥܒܫܒܐ ߞߎߣ ߞߎߣߎ߲ߟߏ߲ पुद्दारा पूदा बुध
    बुधदिन बुधबार बुधवार बुधवासरः बु॒ध बोदवार ॿुधर বুধ বুধবার বুধবাৰ য়ুমশকৈশা ਬੁੱਧ ਬੁੱਧਵਾਰ બુધ બુધવાર ପୁଦା ପୁଦାରା ବୁଧ
    ବୁଧବାର புத புதன் బుధ బుధవారం వుదారా ಬುಧ ಬುಧವಾರ ബുധനാഴ്ച ബുധൻ බදාදා วันพุธ ພຸດ ວັນພຸດ གཟའ་ལྷག་པ་ ཕུར་ ལྷག་པ་ ဗုဒ္ဓဟူး
    ოთხ ოთხშაბათი ለጓ ረቡ ረቡዕ ራብዕ አሩዋ ኣረር ኣረርባዓ ᏦᎢᏁ ᏦᎢᏁᎢᎦ ᐋᐱᐦᑕᐘᐣ ᐱᖓᑦᓯᖅ ពុធ ᡀᠠ ᡀᠠᠭᠪᠠ ᱥᱟᱹ ᱥᱟᱹᱜᱩᱱ ḽavhuraru ọjọ́rú ⴰⴽⵕ ⴰⴽⵕⴰⵙ
    周三 星期三 週三 ꆏꊂꌕ ꆏꌕ ꕉꕞꕒ 𐐶𐐯𐑌 𐐶𐐯𐑌𐑆𐐼𐐩 𐑢𐑧 𐑢𐑧𐑙𐑟𐑛𐑱 𐓡𐓘͘𐓬𐓘𐓷𐓟𐓵𐓘𐓜𐓣 𐓡𐓘𐓬𐓘𐓷𐓟𐓵𐓘𐓜𐓣 𑄝𑄪𑄖𑄴 𑄝𑄪𑄖𑄴𑄝𑄢𑄴 𞄗𞄄𞄤𞄰𞄦 𞤲𞤶𞤫𞤧𞤤𞤢𞥄𞤪𞤫 𞤶𞤫𞤧
    """,
    """
    aimisa akwas alaamisi alaamɩshɩ alahamisi alak alakamisy alam alamiisi alamisa alamíisi alaámisi alhamiisa alhamis
    alhamisi alxamis amhad arahamisi aramisay aramisi aramithi arapo aŋpetutopa aŋpétutopa bikua-oku birestar bïkua-okü
    camus caturtdine catūrtdīne cet cetrtek ceturtd ceturtdiena cetvrtak china chinai chueves comkaldǝɓlii cs csutortok
    csütörtök ct ctvrtek cuməaxsamı czw czwartek cüməaxşamı dear deardaoin diardaoin diesiovis dijaus dijous dijòus dj
    djaweps do dodel donderdag dondertaxtsees donnerstag donneschdeg dunnersdaach dunnersdag dunschtig duor duorasdat
    duorastat dyddiau dyyow déar déardaoin dö dödel eenjte ennvrkvpvenhvyvtke fimmtudagur fonde frontag fró fróntag
    ghjovi gievgia gio giobia giovedi giovedì giò giòbia guru guruwaar hamuse hiwihayashuh hiwíhayashuh hosdagur huwebes
    hós hósdagur il-ħamis jaudo jerd jerdein jeu jeudi jobia joi joibe jovedi jovedí jovidia jovidìa jue jueves jöb
    jöbia jǝǝ jǝǝdi jǝǝdí kam kamiisi kamis kamisa kemis ketvirtadienis ketwirtiks khamiis khamis khms kinta-fera
    koangwan kt kuna kupelimetukpiapɛ kuramukakana kuwakane kúpélimetúkpiapɛ labn labone lachinayi laki lakivara lamit
    lavhuna lesine lexmis lwakuna lwesine mbɔ naasaande nakaungon namaxexe neljapaev neljapäev njowa njòwa ojobo olokuna
    orwakana osteguna pahitayi palichine panchshambeh payshanba pencsem pensenbe penşenbe per persembe perşembe poaha
    poahā pêncşem pşm qui quinta quinta-feira ravumune samass sgiovedi sgiovedì sine singhgizseiq sisamanngorneq soisti
    stvrtok stwortk stwórtk supapa supapá sztwortek taite thu thunam thursday thứnăm tichangwen to tongersdei toozdee
    tor tors torsdag torstai torstaina tosde tozde tsuʔume tsuʔumè tuapulelulu tuorastah tuorastuv tuorâstuv tuorâstâh
    tuursdai tür tüürsdai tāi tāite tɔsɛdɛ tɔ́sɛdɛ tọ́z tọ́zdè tọọ tọọzdee ulesine ulwesine venhkagra-kura-ha vẽn
    vẽnhkãgra-kurã-há wakana wena xoves xueves yaou yawoada yawoɖa yedi zedi zeuggia zoba čet četrtek četvrtak čt
    čtvrtek ħam ĵa ĵaŭdo ŋgi ŋgisu ŋgisú ŋgwambɔk ŋgwàmbɔk ŋuaan ŋuaanlatni ŋuaanlätni št štvrtok štw štwórtk ɔjɔbɔ
    ɔjɔ́bɔ πέμ πέμπτη πεμ πεμπτη аԥ аԥшьаша беисенбі беиш беишемби бейсенбі бейш бейшемби бс еа еара кал калоньчи
    калоньчистэ кеҫ кеҫнерникун кӗҫ кӗҫнерникун паи паишанба пай пайшанба панҷшанбе пии пиишемби пий пийшемби пшб пү
    пүрэв пәнҗ пәнҗешәмбе цпр цыппӕрӕм чац чацвер чацьвер чет четвер четверг четверто́къ четвертокъ четвртак четврток
    четвъртък чеⷦ҇ чп чт чц чэппиэр ҹа ҹүмәахшамы հինգշաբթի հնգ דאנערשטיק יוםה׳ יוםחמישי أَلْح أَلْحَمِسْ الخميس برؠسوار
    بەي بەيسەنبى جمعرات خميس خمیس پنجشنبه پنچ پنچشمبه پينځنۍ پَئشیمے پێنجشەممە پە پەيشەنبە ܚܡܫ ܚܡܫܒܫܒܐ ߓߌߟ ߓߌߟߏ߲ गुरु
    गुरुवार बिरेस्तार बिस्थि बिस्थिबार बिहि बिहिबार बीर बीरबार बृहस्पतवार बृहस्पतिदिन बृहस्पतिबार ब्रेसवार लाक्किवारा
    लाक्की विस विस्पत वीर वीरवार বৃহ বৃহস্পতি বৃহস্পতিবার বৃহস্পতিবাৰ শগোলশেন ਵੀਰ ਵੀਰਵਾਰ ગુરુ ગુરુવાર ଗୁରୁ ଗୁରୁବାର ଲାକି
    ଲାକିୱାରା வியா வியாழன் గురు గురువారం లాకివరా ಗುರು ಗುರುವಾರ വ്യാഴം വ്യാഴാഴ്ച බ්රහස් බ්රහස්පතින්දා พฤ วันพฤหัสบดี ພະຫັດ
    ວັນພະຫັດ གཟའ་ཕུར་བུ་ ཕུར་བུ་ སངས་ ကြာသပတေး ხუთ ხუთშაბათი ሃሙሳ ሐሙስ ሓሙ ሓሙስ ኣምድ ከሚሽ ᏅᎩᏁ ᏅᎩᏁᎢᎦ ᐴᓂᐋᐱᐦᑕᐘᐣ ᓯᑕᒻᒥᖅ ព្រហ
    ព្រហស្បតិ៍ ᠫᠥᠷ ᠫᠦᠷ ᠫᠦᠷᠪᠦ ᱥᱟᱹᱨ ᱥᱟᱹᱨᱫᱤ ḽavhuṋa ṋa ọjọ́bọ ⴰⴽⵡ ⴰⴽⵡⴰⵙ 周四 星期四 週四 ꆏꇖ ꆏꊂꇖ ꕉꔤꕆꕢ 𐑃𐐲𐑉 𐑃𐐲𐑉𐑆𐐼𐐩 𐑔𐑻
    𐑔𐑻𐑟𐑛𐑱 𐓡𐓘͘𐓬𐓘𐓷𐓟𐓰𐓪𐓬𐓘 𐓡𐓘𐓬𐓘𐓷𐓟𐓰𐓪𐓬𐓘 𑄝𑄳𑄢𑄨𑄥𑄪𑄛𑄴 𑄝𑄳𑄢𑄨𑄥𑄪𑄛𑄴𑄝𑄢𑄴 𞄙𞄤𞄱𞄨 𞤲𞤢𞥄𞤧 𞤲𞤢𞥄𞤧𞤢𞥄𞤲𞤣𞤫
    """,
    """
    aijima ajjuma aljuma alzuma anna aoine arapotei arapoteĩ arbe arjuma arɩs arɩsǝma asim asimwas aŋpetuzaptaŋ
    aŋpétuzaptaŋ bear bearjadat biyernes chenabura chenàbura chishanu comgaisuu cum cuma cumə cümə dehaoine dhieec
    dhieeclatni dhieeclätni diesveneris dihaoine dissikanhayashuh diuendres divendres djabierne djabièrnè dv dyddgwener
    dygwener déhaoine epremte falaite felete feléte fiada fiɖ fiɖa fostudagur fr fraede frai fraide fraidee fraitaxtsees
    fraí fraídè fraị fraịdee fre fredag freed freedag freidai freideg freitag fri friday fridel friggjadagur friidaach
    friitig fritag frí fríggjadagur fulade fös föstudagur fúl fúladé fɛlayɛdɛ fɛlâyɛdɛ ghɨ gumqata gwen gwener ichuma
    ijumaa ijumáa il-gimgħa il-ġimgħa jeheiney jimaata jimco jjemɛa jomah jum juma jumaa jumaah jumaat jumat jumba
    jummaa jumqata jumáa júm júmbá komuut kuramukakasanu kuta kuwagatanu kɔɔ labohlano labotlhano labt lachisanu laposo
    lavhutanu lesihlanu lwakutaano lwesihlanu lâp lâpôsö mawnde nakakany namathanu nannalhchifanittak ngolesihlanu
    ngovya ngòvya njumaa ojoeti olokutaanu orwakataano ostirala pa pahihanu palichisano paraire patek pe penkar-kura-ha
    penktadienis pentek pentniks perjantai perjantaina pet petak petek petk pi piatek piatok piektd piektdiena piktdine
    piontek piątek piō piōntek pjatk pn poalima pt pá pátek pén pénkar-kurã-há péntek pēn pēntniks pět pětk pīktdīne
    ravuntlhanu reede sdis sdisass sesta-fera sex sexta sexta-feira shukra shukrawaar sihlanu singhgizhaj sohaa sukrar
    sukru sukruvara sḍis sḍisass tallimanngorneq thusau thứsáu tichabich tsuʔughɨm tsuʔughɨ̂m ulwesihlanu vandredi
    vastuppeeivi vastuppeivi vaŋdɛrɛdi ven venardi venardì venare venderdi vendredi vendredo vendres venerdi venerdì
    venerdí venneri venniridia venniridìa venres vie vienres viernes vin vinars vineri vr vrijdag vrydag vás
    vástuppeeivi vástuppeivi vèn vènare vën vëndres wakatano wetano yukuaku yukuakú zoma àjj àjjuma înî ġim ŋgwakɔɔ
    ŋgwàkɔɔ ɔjɔɛti ɔjɔ́ɛtì ɗon ɗonɛsu ɗón ɗónɛsú ɛti ɛtì παρ παρασκευή παρασκευη ахә ахәаша ба баасан бэ бээтиҥсэ жм жум
    жума жұма маирӕмбон майрӕмбон мрб пет петак петок петък пт пят пятница пятниця пятніца пѧто́къ пѧтокъ пѧⷦ҇ пӏе
    пӏераска сюк сюконьчи сюконьчистэ эр эрнекун җом җомга ҷмъ ҷумъа ҹүмә ուր ուրբաթ יוםו׳ יוםשישי פֿרײַטיק الجمعة جمعة
    جمعه جمعو جمعہ جمه جُم جُمَعَ جُمہ جۇم جۇما جۈ جۈمە شُوگار ھەینی ܥܪܘ ܥܪܘܒܬܐ ߛߌ߬ߣ ߛߌ߬ߣߌ߲߬ߟߏ߲ जु जुम जुमा जुमो जुम्मा
    शुक्कर शुक्करवार शुक्र शुक्रदिन शुक्रबार शुक्रवार शुक्रवासरः शुक्रार सुकुरु सुकुरुवारा सुखुर सुखुरबार सुुखुरबार ইরাই
    শুক্র শুক্রবার শুক্ৰ শুক্ৰবাৰ ਸ਼ੁੱਕਰ ਸ਼ੁੱਕਰਵਾਰ શુક્ર શુક્રવાર ଶୁକ୍ର ଶୁକ୍ରବାର ସୁକ୍ରୁ ସୁକ୍ରୁୱାରା வெள் வெள்ளி నుక్వరా
    శుక్ర శుక్రవారం ಶುಕ್ರ ಶುಕ್ರವಾರ വെള്ളി വെള്ളിയാഴ്ച සිකු සිකුරාදා วันศุกร์ ວັນສຸກ ສຸກ གཟའ་པ་སངས་ པ་སངས་ སྤེན་ သောကြာ
    პარ პარასკევი አርባ ኣርብ ዓር ዓርበ ዓርቢ ዓርብ ጅምዓ ጅምዓት ᏧᎾᎩ ᏧᎾᎩᎶᏍᏗ ᑕᓪᓕᒻᒥᐅᑦ ᑫᑳᐨᒫᑎᓇᐍᑮᓯᑳᐤ សុក្រ ᠪᠠ ᠪᠠᠰᠠᠩ ᱡᱟᱹ ᱡᱟᱹᱨᱩᱢ ḽavhuṱanu ṱan
    ẹtì ọjọ́ẹtì ⴰⵙⵉⵎ ⴰⵙⵉⵎⵡⴰⵙ ⵙⵉⵎⵡⴰⵙ 周五 星期五 週五 ꆏꉬ ꆏꊂꉬ ꕉꔤꕀꕮ 𐑁𐑉𐐴 𐑁𐑉𐐴𐐼𐐩 𐑓𐑮 𐑓𐑮𐑲𐑛𐑱 𑄥𑄪𑄇𑄴𑄇𑄮𑄢𑄴 𑄥𑄪𑄇𑄴𑄇𑄮𑄢𑄴𑄝𑄢𑄴 𞄑𞄤𞄱𞄨 𞤥𞤢𞤣
    𞤥𞤢𞤱𞤲𞤣𞤫
    """,
    """
    abameta abamɛta arapokoi arapokõi arfininngorneq asab asabar asabat asabotsy aseer asib asibti asid asidyas asiibi
    asiḍ asiḍyas assabdu asḍ bakɛl bakɛllatni bäkɛl bäkɛllätni chir cmt comzyeɓsuu cumartesi desathairn diessaturni
    disathairne dissabte djasabra ds dyddsadwrn dysadorn désathairn esaabadu esabato esaɓasu esaɓasú eshtune eshtunë
    hoore-biir hɔɔ ijumamosi inikuˀtiˀtiˀ is-sibt jesarn jumaamosi jumamoosi jumamosi jumamóosi jumamósi kifulanguwo
    kolo kuwagatandatu la larunbata lau lauantai lauantaina laugardagur laupaev laupäev laurdag lavurdah lavurduv
    lavvardat lavvordat layenga leygardagur liduvalitandi lor lordag loweruka lubingu lwamukaaga lá láv lávurduv
    lávurdâh lávvardat lávvordat lây lâyenga lör lördag lør lørdag magalyɛ matlhatso memeneda memleɖa mgqibelo mokibelo
    moosi moqebelo mpɔsɔ mpɔ́sɔ mugivhela mugovera mugqivela muka màgalyɛ̌ móosi mɔnɔsɔndi nakasabiti nettvcakcuse ngeso
    njumamothi njumamothii ojoabameta olomukaaga orwamukaaga owaŋgyuzazapi owáŋgyužažapi pachibelushi pashahulembela
    poaono qidaame qunxasambat rahoroi rāh rāhoroi sa sab sabado sabadu sabato sabattika sabbato sabbatu sabbatum sabbo
    sabeda sabet sabide sabo sabti sabtu sabudu sadorn sam sambata samdi samdí samedi samschdeg samschtig samsdaach
    samstag samštag sanbata sani saninj sanivara saptu sarere sasadi sasidɛ sastdine sastdīne sat satade saterdag
    satertaxtsees sath satode satodee saturday saturdi saturdí satọdee sauru saurú savnu sayass sbti semi senbe serade
    sesele sestadienis sestd sestdiena shambeh shan shanba shani shaniwaar sibiri sibiti singhgizroek siɓiti sneon sob
    sobota sonda sonvar ssebt sub subota sunnavend szo szombat sàb sàbadu sàbbatu sáb sábado sábadu sásadi sásidɛ sát
    sátọdè sâm sâmbătă sér séradé séselé sünnavend sənbə thubay thứbảy tokonaki tsuʔndzɨkɔʔɔ umgcibelo umgqibelo
    wathanthatu wathanthatũ za zadel zaterdag zä zädel àbámɛ́ta àbámẹ́ta ŋgwajon ŋgwàjôn şem şemî şen şenbe şənbə
    šeštadienis ɔjɔabamɛta ɔjɔ́àbámɛ́ta σάβ σάββατο σαβ σαββατο ас асабша бя бямба ишемби ишм саб сабат сабота сб сбт
    сенбі суб суббота субота субуота събота сꙋббѡ́та сꙋббѡта сꙋⷠ҇ шам шаматкун шан шанба шанбе шем шемби шим шимбә шля
    шлямочи шлямочистэ шнб шуо шуот шӑм шӑматкун шәнбә շաբաթ շբթ יוםשבת שבת أَسَ أَسَبَرْ السبت اونۍ بٹوار سبتو سەن
    سەنبى شم شمبه شنبه شە شەممە شەنبە لَوآنگا چھݨچھݨ ڇنڇر ہفتہ ܫܒܬܐ ߞߍ߲ߘ ߞߍ߲ߘߍߟߏ߲ छंछ छंछर बटवार शनि शनिच्चरवार शनिदिन
    शनिबार शनिवार शनिवासरः शेनवार सनि सनिबार सनीचर सान्नि सान्निवारा থাংজ শনি শনিবার শনিবাৰ ਸ਼ਨਿੱਚਰ ਸ਼ਨਿੱਚਰਵਾਰ શનિ
    શનિવાર ଶନି ଶନିବାର ସାନି ସାନିୱାରା சனி శని శనివారం సానివరా ಶನಿ ಶನಿವಾರ ശനി ശനിയാഴ്ച සෙන සෙනසුරාදා วันเสาร์ ວັນເສົາ ເສົາ
    གཟའ་སྤེན་པ་ ཉི་ སྤེན་པ་ စနေ შაბ შაბათი ሰንበርሽጓዅ ሰንበትንኢሽ ቀዳ ቀዳሚት ቀዳም ቄራ ቅዳሜ ᎤᎾᏙᏓᏈᏕᎾ ᏈᏕᎾ ᒫᑎᓇᐍᑮᓯᑳᐤ ᓈᑦᓰᖑᔭᓛᕐᓂᐊᖅ សៅរ៍ ᠪᠢᠮ
    ᠪᠢᠮᠪᠠ ᱧᱩ ᱧᱩᱦᱩᱢ ọjọ́àbámẹ́ta ⴰⵙⵉⴹ ⴰⵙⵉⴹⵢⴰⵙ 周六 星期六 週六 ꆏꃘ ꆏꊂꃘ ꔻꔬꔳ 𐑅𐐰𐐻 𐑅𐐰𐐻𐐲𐑉𐐼𐐩 𐑕𐑨 𐑕𐑨𐑛𐑻𐑛𐑱 𑄥𑄧𑄚𑄨 𑄥𑄧𑄚𑄨𑄝𑄢𑄴 𞄊𞄧𞄳 𞤸𞤮𞤪
    𞤸𞤮𞤪𞤦𞤭𞤪𞥆𞤫
    """,
    """
    aadi aadivara acaada acer ahad aiku aitar alah alahady alahaɖɩ alhadi aratei arateĩ asamas axad aŋpetuwakhaŋ
    aŋpétuwakȟaŋ bazar bikua-oko bikua-ôko cawe caŋ caŋkuɔth chumapiri chunhat chủnhật cn comyakke cäŋ cäŋkuɔth
    dedomhnaigh dewo dg dibeer dibéer didomhnaich didòmhnaich diessolis dilbata dim dimanche dimanco dimans dimanĉo
    dimas dimenge dimingu diumenge djadumingu dom domenega domenia domenica domenie domh dominche domingo domingu
    dominica dominiga doménega domënia domìniga dum dumengia dumenica dumingu duminica duminică dumìnica dyddsul dysul
    dédomhnaigh ediel ettiminku eyenga hɔg hɔgbaa igandea ijumapili il-ħadd inikuˀ isonto jedoonee jiyaxsngayan jumaapii
    jumapiiri jumapil jumapili jumapilyi jumapiri jumapíiri jumapílí kari kiumia kotisap kucyumweru kuwindwi kwasiada
    kɔs kɔsiɖa ladi lahadi lamorena lamulungu lapule lhed liduvalyapili linggo lisontfo lumingu lyɛɛswiŋte lyɛɛ́sẅíŋtè
    lāpule lḥe lḥed min minggu mituu mituú mulungu nabasambat nadili nadīli nakaejuma ne ned nedela nedele nedelja
    nedeľa nedjelja neděle nettvcako ngoenzsinghgiz niedz niedziela nittakhollo niydziela njedzela njedźela njezela
    njeźela numiggu numĩggu nɔy ojoaiku pamulungu pasepeeivi pasepeivi paz pazar piili puhapaev píili pühapäev ratapu
    ravi raviwaar rāt rātapu sabbiiti sabi sabiiti sande sapaat sapate sekmadienis sk snein so soledi soledí son sondag
    sondai sonde sondee sonndeg sonntag sonta sontaha sontaxtsees sonto sotn sotnabeaivi su sudel sun sunday sunndaach
    sunndag sunntag sunntig sunnudagur sunnuntai svatdine svetd svetdiena svondo svātdīne svētd svētdiena swondaha sön
    söndag söndai sø søn søndag sü sünndag sāp sāpate sɔn sɔndi sɔndiɛ sɔndǝ sɔndɔ sɔ́n sɔ́ndi sɔ́ndiɛ sɔ́ndǝ sɔ́ndɔ sọn
    sọndee sọ́n sọ́ndè tshipi tsuʔntsɨ usonto vasarnap vasárnap wakyumwa yakshambeh yakshanba yanass yeksem yeksenbe
    yekşem yşm zo zondag àìkú ét éti ýek ýekşenbe ħad ŋgwanɔy ŋgwànɔ̂y ɔjɔaiku ɔjɔ́àìkú κυρ κυριακή κυριακη ам амҽыша
    базар баскыһыанньа воскресенье вс выр вырсарникун екш екшемби жек жексенбі жекшемби жс кӏи кӏира нд ндⷧ҇ѧ нед недела
    неделя недеља неділя недјеља недѣ́лѧ недѣлѧ ня няд нядзеля ням тар таргочи таргочистэ хуыцаубон хцб якш якшанба
    якшанбе якшәмбе яшб կիր կիրակի זונטיק יוםא׳ יוםראשון آتھوار آچر اتوار احد الأحد اَتھوار ایکشیمے جەك جەكسەنبى لَح
    لَحَدِ يونۍ يە يەكشەنبە یک یکشمبه یکشنبه یەکشەممە ܚܕ ܚܕܒܫܒܐ ߞߊ߯ߙ ߞߊ߯ߙߌߟߏ߲ आइत आइतबार आथवार आदि आदिवारा आयतार आर्त
    आर्तवार ऐत ऐतबार ऐतवार तोआर रबि रबिबार रबीबार रवि रविदिन रविवार रविवासरः দেও দেওবাৰ নোংমাইজিং রবি রবিবার ਐਤ ਐਤਵਾਰ
    રવિ રવિવાર ଆଦି ଆଦିୱାରା ରବି ରବିବାର ஞாயி ஞாயிறு ఆది ఆదివారం వారమి ಭಾನು ಭಾನುವಾರ ഞായറാഴ്ച ഞായർ ඉරිදා วันอาทิตย์ อา
    ວັນອາທິດ ອາທິດ གཟའ་ཉི་མ་ ཉི་མ་ ཟླ་ တနင်္ဂနွေ კვი კვირა ሰን ሰንበርቅዳዅ ሰንበት ሰንበትዓባይ እሑድ እኁድ ወጋ ᎤᎾᏙᏓᏆᏍᎬ ᏆᏍᎬ ᐊᔭᒥᐦᐁᑮᓯᑳᐤ
    ᓈᑦᑏᖑᔭᖅ អាទិត្យ ᠨᠢ ᠨᠢᠮ᠎ᠠ ᱥᱤᱸ ᱥᱤᱸᱜᱮ ọjọ́àìkú ⴰⵙⴰ ⴰⵙⴰⵎⴰⵙ ꑬꆏ ꑬꆏꑍ ꕞꕌꔵ 𐑅𐐲𐑌 𐑅𐐲𐑌𐐼𐐩 𐑕𐑭 𐑕𐑭𐑙𐑛𐑱 𐓡𐓘͘𐓬𐓘𐓷𐓘𐓤𐓘͘𐓰𐓘𐓤𐓣 𐓡𐓘𐓬𐓘𐓷𐓘𐓤𐓘𐓰𐓘𐓤𐓣
    𑄢𑄧𑄝𑄨 𑄢𑄧𑄝𑄨𑄝𑄢𑄴 𞄎𞄤𞄲 𞤪𞤫𞤬 𞤪𞤫𞤬𞤦𞤭𞤪𞥆𞤫
    """,
)
OTHER_MONTHS: dict[str, dict[str, int]] = {
    "bas": {"may": 11},
    "dav": {"kas": 5},
    "dua": {"may": 10},
    "hr": {"lip": 6, "lis": 10, "listopad": 10, "listopada": 10, "srp": 7},
    "lu": {"lut": 9},
    "luo": {"dag": 12},
    "mas": {"ara": 2},
    "mfe": {"out": 8},
    "rw": {"nyakanga": 7},
    "st": {"jan": 6, "kol": 2},
    "teo": {"mar": 5},
    "trv": {"mai": 8},
    "ts": {"nhlangula": 10},
}

def _pairs(table: tuple[str, ...]) -> Iterator[tuple[str, int]]:
    for number, words in enumerate(table):
        for word in words.split():
            yield word, number


MONTHS: dict[str, int] = {word: number + 1 for word, number in _pairs(_MONTHS)}
"""January is 1."""
WEEKDAYS: dict[str, int] = dict(_pairs(_WEEKDAYS))
"""Monday is 0, as in `datetime.date.weekday`."""
