"""Which words name the parts of a blog, in addresses and on links? Data only, each word folded by `casefold`.

Words in addresses stand for themselves between slashes; a word that is as often the title of a post is left out
("history", "about us"), since a listing taken for a post costs one request and a post taken for a listing costs a post.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.casefold().split())


TAXONOMY = _words("""
    tag tags tagged tagcloud tag-cloud category categories cat cats label labels topic topics subject subjects
    keyword keywords taxonomy term categoria categorias categoría categorías categorie catégorie catégories
    categorii etiqueta etiquetas etiquette etiquettes etichetta etichette mot-cle mots-cles motcle tema temas
    rubrique rubriques rubrica rubrik rubriken rubrika rubriky kategorie kategorien kategori kategorier
    kategoria kategorija kategorije kategoriler kategória kategóriák schlagwort schlagworte schlagwoerter
    schlagwörter stichwort stichworte stikkord trefwoord trefwoorden onderwerp onderwerpen emne emner aihe
    aiheet avainsana avainsanat tagi etiket etiketler konu stitek štítek stitky oznaka oznake zyma zymos tēma
    silt sildid cimke cimkek címke címkék chu-de chuyen-muc danh-muc nhan тег теги метка метки рубрика рубрики
    категория категории ключевые-слова мітка мітки категорія ознака категорија таг ετικέτα ετικέτες κατηγορία
    κατηγορίες تصنيف تصنيفات وسم وسوم قسم برچسب دسته دسته-بندی קטגוריה קטגוריות תגית תגיות נושא 标签 標籤 标籤
    分类 分類 类别 類別 专题 カテゴリ カテゴリー タグ 태그 분류 카테고리 주제 หมวดหมู่ ป้ายกำกับ แท็ก श्रेणी टैग
    വിഭാഗം
""")  # fmt: skip

AUTHOR = _words("""
    author authors autor autores autorin autoren autori autore auteur auteurs autorzy auteure auctor forfatter
    författare skribent kirjoittaja user users profile profiles member members contributor contributors yazar
    yazarlar penulis szerzo szerző tac-gia автор авторы автори συγγραφέας كاتب المؤلف نویسنده מחבר 作者 著者
    글쓴이 작성자
""")  # fmt: skip

PAGE = _words("""
    page pages paged pagina paginas página páginas pàgina paxina pag pg seite seiten sida side strona stranica
    strana stranka stránka oldal sivu sayfa halaman trang lehekulg lk lapa puslapis страница стр сторінка
    старонка σελίδα صفحة صفحه עמוד 页 頁 页面 ページ 페이지 หน้า
""")  # fmt: skip
"""Followed by a number: `/page/2`, `/seite3`, `?pagina=2`."""

PAGE_PARAMETERS = _words("""
    paged pagenumber page_number pageno pagenum page_num currentpage current_page p_page curpage pageindex pager
    start offset skip from b_start:int updated-max updated-min start-index before after older newer before-date
    before_time max_id since_id cursor entryid-before index_page pg page-no _page pagina seite pagenr blogpage
""") | PAGE  # fmt: skip

ARCHIVE = _words("""
    archive archives archived archiv archivi archivo archivos archivio arquivo arquivos arkiv arkivet arkisto
    arhiva arhiv arhīvs arhiiv archiwum archív archyvas arşiv arsiv arsip arxiu arxius artxiboa luu-tru
    blog-archive blogarchive blog-archives post-archive all-posts allposts all-articles by-date bydate by-year
    by-month monthly calendar архив архивы архів αρχείο αρχεία أرشيف الأرشيف ارشیف آرشیو بایگانی ארכיון 归档
    歸檔 存档 彙整 アーカイブ 過去ログ 아카이브 보관함 คลังบทความ
""")  # fmt: skip

SEARCH = _words("""
    search suche suchen buscar busca busqueda búsqueda recherche rechercher cerca ricerca zoeken sok sök søk
    szukaj hledat hledani vyhledavani haku otsing ara arama cari tim-kiem поиск пошук αναζήτηση بحث חיפוש 搜索
    搜尋 検索 검색
""")  # fmt: skip

LOGIN = _words("""
    login log-in signin sign-in signup sign-up logout log-out register registration wp-login.php wp-admin
    wp-signup.php wp-register.php admin administrator user-login lostpassword anmelden einloggen registrieren
    connexion inscription entrar acceder mt.cgi cgi-bin session sessions oauth cart checkout my-account edit
""")  # fmt: skip

COMMENT = _words("""
    comment comments commentaire commentaires kommentar kommentare kommentarer comentario comentarios comentário
    comentários commento commenti reactie reacties комментарии коментарі trackback trackbacks pingback
    comments.php comment.php comment.g mt-comments.cgi mt-tb.cgi commenting
""")  # fmt: skip

FEED = _words("""
    feed feeds rss rss1 rss2 rss.php rss2.php feed.php atom atom.php rdf xmlfeed rss.aspx feed.aspx
    syndication.axd feed.json rss.json
""")  # fmt: skip

STATIC = _words("""
    about about-me about-us contact impressum datenschutz privacy privacy-policy imprint colophon disclaimer
    terms index home default faq links blogroll bio cv resume now uses projects blog posts news articles main
    start welcome
""")  # fmt: skip
"""Pages and folders whose name is the same on every site: a shape keeps them as they are."""

NUMBERED = _words("""
    post posts entry entries article articles node item items story stories p id n index blog archive archives
    beitrag artikel eintrag billet entrada nota blogentry blog-entry diary memo topic
""") | PAGE  # fmt: skip
"""Words that number what they name, with or without a sign between: entry0011, node-12, page3, index2."""

SERIES = _words("""
    older newer next previous prev earlier later forward back oldest newest ältere neuere nächste nächster
    vorherige vorige voriger weiter zurück frühere spätere aeltere neueste suivant suivante suivants suivantes
    précédent précédente précédents précédentes anciens anciennes récents récentes antérieurs anterior
    anteriores siguiente siguientes antiguas antiguos recientes nuevas próxima próximo próximos próximas
    seguinte seguintes antigas antigos recentes avançar voltar següent següents anteriors precedente precedenti
    successivo successiva successivi vecchi vecchie recenti avanti indietro prossima oudere nieuwere volgende
    äldre nyare nästa föregående senare tidigare ældre nyere næste forrige eldre neste seuraava edellinen
    vanhemmat uudemmat aiemmat seuraavat edelliset starsze nowsze następna następny następne poprzednia
    poprzedni poprzednie dalej wstecz starší novější další předchozí predchádzajúce ďalšie starije novije
    sljedeća prethodna sledeća naslednja prejšnja предыдущие предыдущая предыдущий следующие следующая следующий
    старые новые ранние ранее позже раньше назад вперед вперёд далее дальше старше новее попередні попередня
    наступні наступна старіші новіші далі по-стари по-нови önceki sonraki eski yeni ileri geri régebbi újabb
    következő előző vechi noi următoarea următor anterioară παλαιότερες νεότερες παλαιότερα νεότερα επόμενη
    προηγούμενη επόμενο προηγούμενο التالي التالية السابق السابقة أقدم أحدث الأقدم الأحدث اقدم احدث بعدی قبلی
    قدیمی‌تر جدیدتر הבא הבאה הקודם הקודמת ישנות ישנים חדשות חדשים 次へ 前へ 次 前 次のページ 前のページ 次の記事
    前の記事 古い投稿 新しい投稿 過去の投稿 以前の記事 前の投稿 次の投稿 古い記事 新しい記事 過去の記事 上一页
    下一页 上页 下页 上一頁 下一頁 上一篇 下一篇 较旧的文章 较新的文章 更早的文章 较早的文章 較舊的文章
    較新的文章 较早的博文 较新的博文 旧文章 舊文章 新文章 旧一篇 新一篇 다음 이전 다음글 이전글 cũ mới hơn tiếp
    trước sau kế lama terbaru berikutnya sebelumnya selanjutnya ถัดไป ก่อนหน้า เก่ากว่า ใหม่กว่า पुराने नए अगला पिछला
""")  # fmt: skip
"""On links that lead along a series of pages or posts."""

SERIES_ENDS = _words("""
    first last erste letzte première dernière premier dernier primera última primeira ultima eerste laatste
    første siste första sista pierwsza ostatnia první poslední первая последняя ilk son első utolsó 最初 最後
    最后 首页 末页 尾页 첫 마지막 الأولى الأخيرة
""")
"""On links to the ends of a series; with other words they are titles ("First post")."""

SERIES_FILLERS = _words("""
    post posts entry entries article articles page pages story stories item items blog the to go load show more
    view see all messages results beiträge beitrag einträge eintrag artikel seite seiten zur zu den billets
    billet entrées entrée les le la plus entradas entrada artículos artículo artigos página más mais mas
    postagens postagem publicaciones articoli articolo pagina più pàgina entrades berichten bericht inlägg sida
    sidan indlæg side innlegg artikkelit tekstit sivu posty wpisy wpis strona wpisów příspěvky příspěvek strana
    stránka príspevky članci postovi записи запись статьи страница посты сообщения более записів сторінка
    публикации yazılar yazı kayıtlar sayfa daha bejegyzések bejegyzés oldal postări mai articole αναρτήσεις
    ανάρτηση σελίδα رسائل مشاركات الصفحة صفحة المقالات پست‌ها صفحه פוסטים רשומות עמוד יותר הודעות 페이지 글 bài
    đăng viết trang posting postingan halaman lebih บทความที่ โพสต์ पोस्ट
""") | PAGE  # fmt: skip
"""What may stand beside a word of SERIES."""

_MONTHS = (
    """
    ean eanáir ene enero gen gener gennaio ian ianuarie ianuarii ianuarius ion ionawr jaan jaanuar jan janar
    janeiro januar januari januarie januaro january január januára janv janvier janvāris janúar led leden ledna
    oca ocak saus sausio sausis sij siječanj siječnja sty styczeń stycznia tammi tammikuu tammikuuta urt
    urtarrila xan xaneiro yan yanvar ιαν ιανουάριοσ ιανουαρίου сту студзень студзеня січ січень січня янв январь
    января яну януари јан јануар јануари қаң қаңтар հնվ հունվար հունվարի ינואר ינו׳ جنوری يناير ژانویه ژانویهٔ
    जनवरी जन॰ জানু জানুয়ারী ஜனவரி జనవరి ม.ค มกราคม იან იანვარი
    """,
    """
    chw chwef chwefror feabh feabhra feb febbraio febr febreiro febrer febrero februar februari februarie
    februarii februarius februaro february február februára februāris febrúar fev fevereiro fevral févr février
    helmi helmikuu helmikuuta lut lutego luty ots otsaila peb pebrero shk shkurt vas vasario vasaris veebr
    veebruar velj veljača veljače úno únor února şub şubat φεβ φεβρουάριοσ φεβρουαρίου ақп ақпан лют лютага
    лютий лютого люты феб фебруар фев февр февраль февраля февруари փետրվար փետրվարի փտվ פברואר פבר׳ فبراير
    فروری فوریه فوریهٔ फ़रवरी फ़र॰ ফেব ফেব্রুয়ারী பிப் பிப்ரவரி ఫిబ్ర ఫిబ్రవరి ก.พ กุมภาพันธ์ თებ თებერვალი
    """,
    """
    bře březen března kov kovas kovo maalis maaliskuu maaliskuuta maart mac machi mar marca march marec maret
    mars marso mart martie martii martius marto marts martxoa marzec marzo març março maw mawrth mrt márc
    március márta mär märts märz ožu ožujak ožujka μάρ μάρτιοσ μαρ μαρτίου бер березень березня мар март марта
    нау наурыз сак сакавік сакавіка մարտ մարտի մրտ מרץ مارس مارچ मार्च মার্চ மார் மார்ச் మార్చి มี.ค มีนาคม მარ
    მარტი
    """,
    """
    abr abril aib aibreán api apirila apr aprel april aprile aprili aprilie aprilis aprill aprilo apríl apríla
    aprīlis avr avril bal balandis balandžio dub duben dubna d’abr d’abril ebr ebrill huhti huhtikuu huhtikuuta
    kwi kwiecień kwietnia nis nisan pri prill tra travanj travnja ápr április απρ απρίλιοσ απριλίου апр апрель
    апреля април квіт квітень квітня кра красавік красавіка сәу сәуір ապր ապրիլ ապրիլի אפריל אפר׳ آوریل أبريل
    اپریل अप्रैल এপ্রি এপ্রিল ஏப் ஏப்ரல் ఏప్రి ఏప్రిల్ เม.ย เมษายน აპრ აპრილი
    """,
    """
    beal bealtaine geg gegužė gegužės kvě květen května mag maggio mai maiatza maig maii maijs maio maius maj
    maja majo may mayo mayıs maí mei máj mája május svi svibanj svibnja touko toukokuu toukokuuta μάι μάιοσ
    μαΐ μαΐου май мам мамыр мая мај трав травень травня մայիս մայիսի մյս מאי مئی مايو مهٔ พ.ค พฤษภาคม მაი
    მაისი
    """,
    """
    birž birželio birželis cze czerwca czerwiec eka ekaina giu giugno haz haziran hun hunyo iun iunie iunii
    iunius iyn iyun juin jun june junho juni junie junij junio juny juuni jún júna június júní jūn jūnijs kesä
    kesäkuu kesäkuuta lipanj lipnja meh mehefin meith meitheamh qer qershor xuño červen června čvn ιουν ιουνίου
    ιούν ιούνιοσ июн июнь июня мау маусым черв червень червня чэр чэрвень чэрвеня юни јун јуни հնս հունիս
    հունիսի יוני جون يونيو ژوئن जून জুন ஜூன் జూన్ มิ.ย มิถุนายน ივნ ივნისი
    """,
    """
    gor gorff gorffennaf heinä heinäkuu heinäkuuta hul hulyo iul iulie iulii iulius iyl iyul iúil juil juillet
    jul julai julho juli julie julij julio juliol july juuli júl júla július júlí jūl jūlijs korr korrik liep
    liepa liepos lipca lipiec lug luglio srpanj srpnja tem temmuz uzt uztaila xul xullo července červenec čvc
    ιουλ ιουλίου ιούλ ιούλιοσ июл июль июля лип липень липня ліп ліпень ліпеня шіл шілде юли јул јули հլս հուլիս
    հուլիսի יולי جولائی يوليو ژوئیه ژوئیهٔ जुलाई जुल॰ জুল জুলাই ஜூலை జులై ก.ค กรกฎาคม ივლ ივლისი
    """,
    """
    abu abuztua ago agost agosti agosto agu agustus août aug august augusta augusti augusts augustus augusztus
    avg avgust avq avqust awst ağu ağustos aŭg aŭgusto d’ag d’agost elo elokuu elokuuta gush gusht kol kolovoz
    kolovoza lún lúnasa ogo ogos rugp rugpjūtis rugpjūčio sie sierpień sierpnia srpen srpna ágú ágúst αυγ
    αυγούστου αύγ αύγουστοσ авг август августа жні жнівень жніўня серп серпень серпня там тамыз օգոստոս օգոստոսի
    օգս אוגוסט אוג׳ أغسطس اوت اگست अगस्त अग॰ আগস্ট ஆகஸ்ட் ఆగస్టు ส.ค สิงหาคม აგვ აგვისტო
    """,
    """
    eyl eylül ira iraila medi mfómh rugs rugsėjis rugsėjo ruj rujan rujna sen sentabr sentyabr sep sept septemba
    septembar september septembra septembre septembrie septembris septembro septiembre set setembre setembro
    settembre setyembre sht shtator syys syyskuu syyskuuta szept szeptember wrz wrzesień września zář září σεπ
    σεπτέμβριοσ σεπτεμβρίου вер верасень верасня вересень вересня сент сентябрь сентября сеп септембар септември
    қыр қыркүйек սեպ սեպտեմբեր սեպտեմբերի ספטמבר ספט׳ سبتمبر ستمبر سپتامبر सितंबर सित॰ সেপ সেপ্টেম্বর செப்
    செப்டம்பர் సెప్టెం సెప్టెంబర్ ก.ย กันยายน სექ სექტემბერი
    """,
    """
    dfómh d’oct d’octubre eki ekim hyd hydref loka lokakuu lokakuuta oct october octobre octobris octombrie
    octubre okt oktabr oktoba oktobar oktober oktobris oktobro oktoober oktubre oktyabr október októbra ott
    ottobre out outubro paź październik października spal spalio spalis tet tetor urr urria říj říjen října οκτ
    οκτωβρίου οκτώβριοσ жовт жовтень жовтня кас кастрычнік кастрычніка окт октобар октомври октябрь октября қаз
    қазан հոկ հոկտեմբեր հոկտեմբերի אוקטובר אוק׳ أكتوبر اکتبر اکتوبر अक्टूबर अक्टू॰ অক্টো অক্টোবর அக் அக்டோபர்
    అక్టో అక్టోబర్ ต.ค ตุลาคม ოქტ ოქტომბერი
    """,
    """
    aza azaroa kas kasım lapkr lapkritis lapkričio listopadu marras marraskuu marraskuuta nob nobyembre
    noiembrie nov novemba novembar november novembra novembre novembris novembro noviembre noy noyabr nën nëntor
    nóv nóvember samh samhain stu studeni studenoga tach tachwedd νοέ νοέμβριοσ νοε νοεμβρίου лист листопад
    листопада ліс лістапад лістапада нов новембар ное ноември нояб ноябрь ноября қар қараша նոյ նոյեմբեր
    նոյեմբերի נובמבר נוב׳ نوامبر نوفمبر نومبر नवंबर नव॰ নভে নভেম্বর நவம்பர் నవం నవంబర్ พ.ย พฤศจิกายน ნოე
    ნოემბერი
    """,
    """
    abe abendua ara aralık dec decembar december decembra decembrie decembris decembro dek dekabr des desemba
    desember desembre dets detsember dez dezember dezembro dhj dhjetor dic dicembre diciembre dis disember
    disyembre déc décembre gru grudnia grudzień gruod gruodis gruodžio joulu joulukuu joulukuuta noll nollaig
    pro prosinac prosinca prosince prosinec rhag rhagfyr δεκ δεκέμβριοσ δεκεμβρίου груд грудень грудня дек
    декабрь декабря декември дец децембар жел желтоқсан сне снежань снежня դեկ դեկտեմբեր դեկտեմբերի דצמבר דצמ׳
    دسامبر دسمبر ديسمبر दिसंबर दिस॰ ডিসে ডিসেম্বর டிச டிசம்பர் డిసెం డిసెంబర్ ธ.ค ธันวาคม დეკ დეკემბერი
    """,
)
MONTHS = {word: number for number, words in enumerate(_MONTHS, 1) for word in words.split()}
"""Month names and their abbreviations of three letters or more, from CLDR, in the languages most blogs are written in.
Left out are words that mean different months in different languages (listopad)."""

PAGE_EXTENSIONS = _words("html htm xhtml shtml phtml php php3 php4 php5 asp aspx jsp jspx cfm cgi pl do dml")

MEDIA_EXTENSIONS = _words("""
    jpg jpeg jpe png gif webp svg bmp tif tiff ico avif heic mp3 m4a m4b ogg oga ogv opus wav flac aac mp4 m4v
    mov avi mkv webm wmv flv swf pdf ps eps doc docx xls xlsx ppt pptx odt ods odp rtf epub mobi zip gz tgz bz2
    xz 7z rar tar dmg exe msi apk deb rpm iso jar css js mjs map woff woff2 ttf otf eot torrent ics vcf bib tex
    csv psd ai kml kmz gpx wasm
""")  # fmt: skip
