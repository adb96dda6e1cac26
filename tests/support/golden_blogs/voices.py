"""What do the golden blogs say in still more languages? Korean, Hebrew, Spanish, Italian, Dutch, Swedish, Czech, Indonesian."""

# ruff: noqa: E501  (columns of phrases)

from __future__ import annotations

from tests.support.golden_blogs.prose import Language, parts

KOREAN = Language(
    code="ko",
    columns=(
        parts("어제 저녁에|오랜 비가 그친 뒤|솔직히 말해서|집에 오는 길에|아침을 먹기 전에|우연히"),
        parts("이웃집 아저씨가|도서관 사서가|늙은 선장이|우리 누나가|우체부가|합창단이"),
        parts("부엌 시계를 고쳤고|토마토 세 그루를 잃었고|설명서를 소리 내어 읽었고|창고를 초록색으로 칠했고|옛 지도를 찾았고|담을 두 번 쟀고"),
        parts("아무도 몰랐다|가게는 닫혀 있었다|주전자가 끓었다|어두워질 때까지 그랬다|강아지가 좋아했다|그것이 전부다"),
    ),
    titles=(parts("오래된|작은|마지막|초록|이상한|조용한"), parts("사다리|나룻배|창문|자전거|라디오|정원|다리"), parts("이야기|수리기|일주일|산책|편지")),
    names=parts("지민|바람개비|서연"),
    tags=parts("정원|부엌|여행"),
)  # fmt: skip
HEBREW = Language(
    code="he",
    columns=(
        parts("אתמול בערב|אחרי שבוע של גשם|למען האמת|בדרך הביתה|לפני ארוחת הבוקר|במקרה גמור"),
        parts("השכן שלי|הספרנית|קברניט זקן|אחותי|הדוור|המקהלה שלנו"),
        parts("תיקן את שעון המטבח|איבד שלושה שתילי עגבניות|קרא את ההוראות בקול|צבע את המחסן בירוק|מצא מפה ישנה|מדד את הקיר פעמיים"),
        parts("ואיש לא שם לב|כי החנות הייתה סגורה|בזמן שהקומקום רתח|עד שהחשיך|כאילו לא קרה דבר|וזה כל הסיפור"),
    ),
    titles=(parts("מכתב על|שבוע עם|שיר הלל אל|פרידה מן|עוד מילה על|הערות על"), parts("הסולם|המעבורת|החלון|האופניים|הרדיו|הגינה|הגשר"), parts("הישן|הקטן|האחרון|הירוק|השקט")),
    names=parts("נועה|יואב|תמר"),
    tags=parts("גינה|מטבח|מסעות"),
)  # fmt: skip
SPANISH = Language(
    code="es",
    columns=(
        parts("anoche|después de mucha lluvia|a decir verdad|camino de casa|antes del desayuno|por pura suerte"),
        parts("mi vecino|la bibliotecaria|un viejo barquero|mi hermana|el cartero|nuestro coro"),
        parts("arregló el reloj de la cocina|perdió tres tomateras|leyó el manual en voz alta|pintó el cobertizo de verde|encontró un mapa de 1911|midió el muro dos veces"),
        parts("y nadie se dio cuenta|porque la tienda estaba cerrada|mientras hervía el agua|hasta que oscureció|como si nada|y esa es toda la historia"),
    ),
    titles=(parts("Notas sobre|Una semana con|Elogio de|Adiós a|Dos años con|En busca de"), parts("una vieja|una pequeña|la última|la otra|una extraña"), parts("escalera|barca|ventana|bicicleta|radio|tetera|huerta")),
    names=parts("Iñaki|Begoña|don Andrés"),
    tags=parts("Huerta|Cocina|Viajes"),
)  # fmt: skip
ITALIAN = Language(
    code="it",
    columns=(
        parts("ieri sera|dopo una settimana di pioggia|a dire il vero|tornando a casa|prima di colazione|per puro caso"),
        parts("il mio vicino|la bibliotecaria|un vecchio traghettatore|mia sorella|il postino|il nostro coro"),
        parts("ha riparato l'orologio della cucina|ha perso tre piante di pomodoro|ha letto il manuale ad alta voce|ha dipinto la rimessa di verde|ha trovato una mappa del 1911|ha misurato il muro due volte"),
        parts("e nessuno se n'è accorto|perché il negozio era chiuso|mentre l'acqua bolliva|finché non ha fatto buio|come se niente fosse|e questa è tutta la storia"),
    ),
    titles=(parts("Appunti su|Una settimana con|Elogio di|Addio a|Due anni con|Ancora su"), parts("una vecchia|una piccola|quella|un'altra|una strana"), parts("scala|barca|finestra|bicicletta|radio|teiera|panchina")),
    names=parts("Niccolò|Giosuè|zia Pina"),
    tags=parts("Orto|Cucina|Viaggi"),
)  # fmt: skip
DUTCH = Language(
    code="nl",
    columns=(
        parts("gisteravond|na een week regen|eerlijk gezegd|op weg naar huis|voor het ontbijt|bij toeval"),
        parts("mijn buurman|de bibliothecaresse|een oude veerman|mijn zus|de postbode|ons koor"),
        parts("repareerde de keukenklok|verloor drie tomatenplanten|las de handleiding hardop voor|verfde de schuur groen|vond een kaart uit 1911|mat de tuinmuur twee keer"),
        parts("en niemand merkte het|omdat de winkel dicht was|terwijl het water kookte|tot het donker werd|alsof er niets was gebeurd|en dat is het hele verhaal"),
    ),
    titles=(parts("Over|Een week met|Lof der|Afscheid van|Twee jaar met|Nog eens"), parts("een oude|een kleine|de laatste|de andere|een vreemde"), parts("ladder|veerpont|schrijfmachine|fiets|radio|ketel|sluis")),
    names=parts("Joost|Anneke|oom Wim"),
    tags=parts("Tuin|Keuken|Reizen"),
)  # fmt: skip
SWEDISH = Language(
    code="sv",
    columns=(
        parts("i går kväll|efter en vecka av regn|ärligt talat|på väg hem|före frukost|av en slump"),
        parts("min granne|bibliotekarien|en gammal färjkarl|min syster|brevbäraren|vår kör"),
        parts("lagade köksklockan|förlorade tre tomatplantor|läste bruksanvisningen högt|målade båthuset grönt|hittade en karta från 1911|mätte muren två gånger"),
        parts("och ingen märkte det|för affären var stängd|medan vattnet kokade|tills det blev mörkt|som om inget hade hänt|och det är hela historien"),
    ),
    titles=(parts("Om|En vecka med|Lovsång till|Farväl till|Två år med|Mera om"), parts("en gammal|en liten|en sista|en annan|en egendomlig"), parts("stege|färja|skrivmaskin|cykel|radio|kittel|brygga")),
    names=parts("Åsa|Björn|moster Greta"),
    tags=parts("Trädgård|Kök|Resor"),
)  # fmt: skip
CZECH = Language(
    code="cs",
    columns=(
        parts("včera večer|po týdnu deště|upřímně řečeno|cestou domů|před snídaní|čirou náhodou"),
        parts("můj soused|náš knihovník|starý převozník|můj bratr|listonoš|náš sbor"),
        parts("opravil kuchyňské hodiny|přišel o tři sazenice rajčat|přečetl návod nahlas|natřel kůlnu nazeleno|našel mapu z roku 1911|změřil zeď dvakrát"),
        parts("a nikdo si nevšiml|protože bylo zavřeno|zatímco se vařila voda|až do setmění|jako by se nic nestalo|a to je celý příběh"),
    ),
    titles=(parts("Poznámky|Týden|Rok|Dopis|Návrat|Chvála"), parts("o staré|o malé|o poslední|o jiné|o podivné"), parts("lávce|lodi|peci|zahradě|radosti|konvici|stodole")),
    names=parts("Jiří|Božena|děda Řehoř"),
    tags=parts("Zahrada|Kuchyň|Cesty"),
)  # fmt: skip
INDONESIAN = Language(
    code="id",
    columns=(
        parts("tadi malam|setelah hujan seminggu|terus terang|dalam perjalanan pulang|sebelum sarapan|secara kebetulan"),
        parts("tetangga saya|penjaga perpustakaan|seorang nakhoda tua|kakak saya|tukang pos|paduan suara kami"),
        parts("memperbaiki jam dapur|kehilangan tiga pohon tomat|membaca buku petunjuk keras-keras|mengecat gudang dengan warna hijau|menemukan peta lama|mengukur tembok dua kali"),
        parts("dan tidak ada yang tahu|karena tokonya tutup|sambil menunggu air mendidih|sampai hari gelap|seolah tidak terjadi apa-apa|dan itulah seluruh ceritanya"),
    ),
    titles=(parts("Catatan tentang|Seminggu bersama|Pujian untuk|Selamat tinggal|Dua tahun bersama|Lagi tentang"), parts("tangga|perahu|jendela|sepeda|radio|kebun|jembatan"), parts("tua|kecil|terakhir|hijau|aneh")),
    names=parts("Wayan|Siti|Pak Budi"),
    tags=parts("Kebun|Dapur|Perjalanan"),
)  # fmt: skip
