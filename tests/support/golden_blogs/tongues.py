"""What do the golden blogs say in more languages? French, Portuguese, Turkish, Polish, Greek, Persian, Hindi, Thai, Chinese."""

# ruff: noqa: E501  (columns of phrases)

from __future__ import annotations

from tests.support.golden_blogs.prose import Language, parts

FRENCH = Language(
    code="fr",
    columns=(
        parts("hier soir|après la pluie|à vrai dire|sur le chemin du retour|avant le petit déjeuner|par pur hasard|malgré tout|entre deux réunions"),
        parts("mon voisin|la bibliothécaire|un vieux marinier|ma sœur|le facteur|notre chorale|un étudiant|le boulanger d'en face"),
        parts("a réparé l'horloge de la cuisine|a perdu trois plants de tomates|a lu le manuel à voix haute|a repeint la remise en vert|a retrouvé une carte de 1911|a trié neuf boîtes de lettres|a mesuré le mur deux fois|a encore oublié son mot de passe"),
        parts("sans que personne le remarque|parce que la boutique était fermée|pendant que l'eau chauffait|jusqu'à la nuit tombée|comme si de rien n'était|et voilà toute l'histoire|à la grande joie du chien|pour presque rien"),
    ),
    titles=(
        parts("Notes sur|Une semaine avec|Éloge de|Adieu à|Deux ans avec|À la recherche de|Encore un mot sur"),
        parts("la vieille|la petite|la dernière|la fameuse|l'autre|la bonne"),
        parts("échelle|horloge|péniche|fenêtre|machine à écrire|bicyclette|radio|écluse|bouilloire"),
    ),
    names=parts("Élodie|Jean-Marc|tante Yvonne"),
    tags=parts("Jardin|Cuisine|Voyages"),
)  # fmt: skip
PORTUGUESE = Language(
    code="pt",
    columns=(
        parts("ontem à noite|depois de muita chuva|para ser sincero|a caminho de casa|antes do café|por puro acaso|apesar de tudo|entre duas reuniões"),
        parts("o meu vizinho|a bibliotecária|um velho barqueiro|a minha irmã|o carteiro|o nosso coro|um aluno meu|a padeira da esquina"),
        parts("consertou o relógio da cozinha|perdeu três tomateiros|leu o manual em voz alta|pintou o galpão de verde|achou um mapa de 1911|separou nove caixas de cartas|mediu o muro duas vezes|esqueceu a senha outra vez"),
        parts("e ninguém percebeu|porque a loja estava fechada|enquanto a água fervia|até escurecer|como se nada fosse|e esta é a história toda|para alegria do cachorro|por quase nada"),
    ),
    titles=(
        parts("Notas sobre|Uma semana com|Elogio de|Adeus a|Dois anos com|À procura de|Mais sobre"),
        parts("uma velha|uma pequena|a última|a outra|uma boa|uma estranha"),
        parts("escada|balsa|janela|máquina de escrever|bicicleta|rádio|chaleira|horta|ponte"),
    ),
    names=parts("Inês|João Pedro|dona Marta"),
    tags=parts("Jardim|Cozinha|Viagens"),
)  # fmt: skip
TURKISH = Language(
    code="tr",
    columns=(
        parts("dün akşam|uzun bir yağmurdan sonra|açıkçası|eve dönerken|kahvaltıdan önce|tamamen tesadüfen|her şeye rağmen|iki toplantı arasında"),
        parts("komşum|yaşlı bir kaptan|kütüphaneci hanım|kız kardeşim|postacı|bizim koro|bir öğrencim|köşedeki fırıncı"),
        parts("mutfak saatini onardı|üç domates fidesi kaybetti|kılavuzu yüksek sesle okudu|kayıkhaneyi yeşile boyadı|1911 tarihli bir harita buldu|dokuz kutu mektubu ayırdı|duvarı iki kez ölçtü|parolayı yine unuttu"),
        parts("ve kimse fark etmedi|çünkü dükkân kapalıydı|çaydanlık kaynarken|hava kararana kadar|hiçbir şey olmamış gibi|bütün hikâye bundan ibaret|köpek de buna çok sevindi|neredeyse bedavaya"),
    ),
    titles=(
        parts("Eski|Küçük|Son|Yeşil|Unutulmuş|Garip|Sessiz"),
        parts("merdiven|vapur|pencere|daktilo|bisiklet|radyo|çaydanlık|bahçe|köprü"),
        parts("üzerine notlar|ile bir hafta|için övgü|ile iki yıl|hakkında mektup|nasıl onarılır"),
    ),
    names=parts("Şule|Çağrı Ö.|İlker"),
    tags=parts("Bahçe|Mutfak|Gezi"),
)  # fmt: skip
POLISH = Language(
    code="pl",
    columns=(
        parts("wczoraj wieczorem|po tygodniu deszczu|szczerze mówiąc|w drodze do domu|przed śniadaniem|zupełnym przypadkiem|mimo wszystko|między dwoma zebraniami"),
        parts("mój sąsiad|stary przewoźnik|nasz bibliotekarz|młodszy brat|listonosz|cały chór|pewien student|piekarz z rogu"),
        parts("naprawił zegar w kuchni|stracił trzy krzaki pomidorów|przeczytał na głos instrukcję|pomalował szopę na zielono|znalazł mapę z 1911 roku|posortował dziewięć pudeł listów|zmierzył mur dwa razy|znowu zapomniał hasła"),
        parts("i nikt tego nie zauważył|bo sklep był zamknięty|gdy gotowała się woda|aż do zmroku|jak gdyby nigdy nic|i to cała historia|ku radości psa|prawie za darmo"),
    ),
    titles=(
        parts("Notatki o|Tydzień z|Pochwała|Pożegnanie z|Dwa lata z|W poszukiwaniu|Jeszcze o"),
        parts("starej|małej|ostatniej|zielonej|zapomnianej|dziwnej|cichej"),
        parts("drabinie|łodzi|szybie|maszynie|radiostacji|śluzie|furtce|skrzyni|półce"),
    ),
    names=parts("Łukasz|Małgorzata Ś.|wujek Zdziś"),
    tags=parts("Ogród|Kuchnia|Podróże"),
)  # fmt: skip
GREEK = Language(
    code="el",
    columns=(
        parts("χθες το βράδυ|μετά από πολλή βροχή|για να πω την αλήθεια|στον δρόμο για το σπίτι|πριν από το πρωινό|εντελώς τυχαία|παρ' όλα αυτά"),
        parts("ο γείτονάς μου|ένας γέρος καπετάνιος|η βιβλιοθηκάριος|η αδελφή μου|ο ταχυδρόμος|όλη η χορωδία|ένας φοιτητής|ο φούρναρης της γωνίας"),
        parts("επισκεύασε το ρολόι της κουζίνας|έχασε τρεις ντοματιές|διάβασε φωναχτά τις οδηγίες|έβαψε πράσινη την αποθήκη|βρήκε έναν χάρτη του 1911|τακτοποίησε εννιά κουτιά γράμματα|μέτρησε δύο φορές τον τοίχο|ξέχασε πάλι τον κωδικό"),
        parts("και κανείς δεν το πρόσεξε|γιατί το μαγαζί ήταν κλειστό|όσο έβραζε το νερό|μέχρι που νύχτωσε|σαν να μη συνέβη τίποτα|κι αυτή είναι όλη η ιστορία|προς μεγάλη χαρά του σκύλου|σχεδόν τζάμπα"),
    ),
    titles=(
        parts("Σημειώσεις για|Μια εβδομάδα με|Αντίο σε|Δύο χρόνια με|Ψάχνοντας|Λίγα ακόμη για"),
        parts("μια παλιά|μια μικρή|την τελευταία|μια πράσινη|μια ξεχασμένη|μια παράξενη"),
        parts("σκάλα|βάρκα|γραφομηχανή|γέφυρα|αυλή|βιβλιοθήκη|κιθάρα|συνταγή"),
    ),
    names=parts("Ελένη|Γιώργος Μ.|θεία Σοφία"),
    tags=parts("Κήπος|Κουζίνα|Ταξίδια"),
)  # fmt: skip
PERSIAN = Language(
    code="fa",
    columns=(
        parts("دیشب|پس از باران طولانی|راستش را بخواهید|در راه خانه|پیش از صبحانه|کاملاً اتفاقی|با همه این‌ها|بین دو جلسه"),
        parts("همسایه‌ام|یک ناخدای پیر|کتابدار محله|خواهرم|نامه‌رسان|همه گروه کر|یکی از دانشجویانم|نانوای سر کوچه"),
        parts("ساعت آشپزخانه را تعمیر کرد|سه بوته گوجه را از دست داد|دفترچه راهنما را بلند خواند|انبار را سبز رنگ زد|نقشه‌ای قدیمی پیدا کرد|نه جعبه نامه را مرتب کرد|دیوار را دو بار اندازه گرفت|باز هم رمز را فراموش کرد"),
        parts("و کسی متوجه نشد|چون مغازه بسته بود|تا آب جوش بیاید|تا وقتی هوا تاریک شد|انگار نه انگار|و همه داستان همین است|و سگ خیلی خوشحال شد|تقریباً مجانی"),
    ),
    titles=(
        parts("یادداشتی درباره|یک هفته با|در ستایش|خداحافظی با|دو سال با|در جستجوی|باز هم درباره"),
        parts("نردبان|قایق|پنجره|دوچرخه|رادیو|کتری|باغچه|پل|دفترچه"),
        parts("قدیمی|کوچک|سبز|فراموش‌شده|عجیب|ساکت|آخر"),
    ),
    names=parts("سارا|امیرحسین|خاله مینا"),
    tags=parts("باغ|کتاب|سفر"),
)  # fmt: skip
HINDI = Language(
    code="hi",
    columns=(
        parts("कल शाम|लंबी बारिश के बाद|सच कहूँ तो|घर लौटते हुए|नाश्ते से पहले|संयोग से|सब कुछ के बावजूद|दो बैठकों के बीच"),
        parts("मेरे पड़ोसी ने|एक बूढ़े नाविक ने|पुस्तकालय की दीदी ने|मेरी बहन ने|डाकिए ने|पूरी मंडली ने|एक छात्र ने|नुक्कड़ के हलवाई ने"),
        parts("रसोई की घड़ी ठीक की|टमाटर के तीन पौधे खो दिए|पूरी किताब ज़ोर से पढ़ी|नाव घर को हरा रंग दिया|एक पुराना नक्शा खोजा|चिट्ठियों के नौ डिब्बे छाँटे|दीवार को दो बार नापा|फिर से पासवर्ड भुला दिया"),
        parts("और किसी ने ध्यान नहीं दिया|क्योंकि दुकान बंद थी|जब तक पानी उबला|अँधेरा होने तक|जैसे कुछ हुआ ही न हो|और बस यही कहानी है|कुत्ता बहुत खुश हुआ|लगभग मुफ़्त में"),
    ),
    titles=(
        parts("पुरानी|छोटी|आख़िरी|हरी|भूली हुई|अजीब|शांत"),
        parts("सीढ़ी|नाव|खिड़की|साइकिल|केतली|डायरी|गली|चिट्ठी|नदी"),
        parts("के बारे में|के साथ एक हफ़्ता|की तारीफ़ में|की खोज में|को अलविदा|की मरम्मत"),
    ),
    names=parts("रमेश|सुनीता जी|अनिल"),
    tags=parts("बाग़|रसोई|सफ़र"),
    stop="।",
)  # fmt: skip
THAI = Language(
    code="th",
    columns=(
        parts("เมื่อคืนนี้|หลังฝนตกนาน|พูดตามตรง|ระหว่างทางกลับบ้าน|ก่อนอาหารเช้า|โดยบังเอิญ|ทั้งที่เหนื่อยมาก|ระหว่างสองการประชุม"),
        parts("เพื่อนบ้านของฉัน|กัปตันเรือเก่า|บรรณารักษ์|น้องสาวของฉัน|บุรุษไปรษณีย์|คณะนักร้อง|ลูกศิษย์คนหนึ่ง|คนทำขนมปัง"),
        parts("ซ่อมนาฬิกาในครัว|ทำต้นมะเขือเทศหาย|อ่านคู่มือออกเสียง|ทาสีเขียวที่โรงเรือ|พบแผนที่เก่า|จัดจดหมายเก้ากล่อง|วัดกำแพงสองรอบ|ลืมรหัสผ่านอีกแล้ว"),
        parts("โดยไม่มีใครสังเกต|เพราะร้านปิด|ขณะรอน้ำเดือด|จนกระทั่งมืด|ราวกับไม่มีอะไรเกิดขึ้น|และนี่คือเรื่องทั้งหมด|ทำให้สุนัขดีใจมาก|เกือบจะฟรี"),
    ),
    titles=(
        parts("บันทึกเรื่อง|หนึ่งสัปดาห์กับ|ลาก่อน|ตามหา|สองปีกับ|จดหมายถึง"),
        parts("บันได|เรือ|หน้าต่าง|จักรยาน|วิทยุ|กาน้ำ|สวน|สะพาน"),
        parts("เก่า|เล็กๆ|สีเขียว|ที่ถูกลืม|แปลกหน้า|สุดท้าย"),
    ),
    names=parts("สมชาย|น้องแนน|ป้าแดง"),
    tags=parts("สวน|ครัว|เดินทาง"),
    join="",
    stop=" ",
)  # fmt: skip
CHINESE = Language(
    code="zh",
    columns=(
        parts("昨天晚上，|下了一周的雨之后，|说实话，|回家的路上，|早饭之前，|纯属偶然，|不管怎样，|两次会议之间，"),
        parts("我的邻居|一位老船长|图书管理员|我妹妹|邮递员|合唱团的人|一个学生|街角的面包师"),
        parts("修好了厨房的钟|丢了三棵番茄苗|大声读完了说明书|把船棚漆成绿色|找到一张一九一一年的地图|整理了九箱旧信|把院墙量了两遍|又忘记了密码"),
        parts("，可是没有人注意|，因为商店关门了|，直到水烧开|，一直到天黑|，好像什么也没发生|，这就是全部的故事|，小狗非常高兴|，几乎没有花钱"),
    ),
    titles=(
        parts("关于|和|寻找|再见，|修理|又见"),
        parts("旧|小|绿色的|被遗忘的|最后的|安静的|陌生的"),
        parts("梯子|渡船|窗户|自行车|收音机|水壶|菜园|小桥|笔记本"),
    ),
    names=parts("小林|阿芳|老王"),
    tags=parts("读书|旅行|厨房"),
    join="",
    stop="。",
)  # fmt: skip
