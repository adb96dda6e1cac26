"""What do the golden blogs say? Sentences put together from parts in the language at hand, the same on every run.

Parts of a sentence stand in four columns (opening, who, does what, how it ends) that fit together in any combination,
so that ten thousands of different sentences come from fifty phrases and no text repeats another.
"""

# ruff: noqa: E501  (columns of phrases)

from __future__ import annotations

import random
from dataclasses import dataclass


@dataclass(frozen=True)
class Language:
    """The parts of sentences and of titles; `join` stands between them, `stop` at the end of a sentence."""

    code: str
    columns: tuple[tuple[str, ...], ...]
    titles: tuple[tuple[str, ...], ...]
    names: tuple[str, ...]
    tags: tuple[str, ...]
    join: str = " "
    stop: str = "."

    def sentence(self, chance: random.Random) -> str:
        text = self.join.join(chance.choice(column) for column in self.columns) + self.stop
        return text[0].upper() + text[1:]

    def paragraph(self, chance: random.Random, sentences: int) -> str:
        between = " " if self.join else ""
        return between.join(self.sentence(chance) for _ in range(sentences))

    def title(self, chance: random.Random) -> str:
        text = self.join.join(chance.choice(column) for column in self.titles)
        return text[0].upper() + text[1:]


def parts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split("|") if part.strip())


ENGLISH = Language(
    code="en",
    columns=(
        parts(
            "yesterday|after a week of rain|to be honest|for the third year in a row|on the way home|before breakfast|"
            "as far as I can tell|when the power came back|in spite of everything|late on Sunday|at the second attempt|"
            "between two meetings|without much hope|once the paint had dried|with a borrowed ladder|by pure luck"
        ),
        parts(
            "my neighbour|the old compiler|a retired ferry captain|our smallest hen|the man from the bike shop|I|"
            "the library committee|a student of mine|the new bread oven|my sister|everyone in the choir|the harbour office|"
            "the printer upstairs|a stranger with a cello|the village council"
        ),
        parts(
            "managed to repair the kitchen clock|lost three tomato plants|read the whole manual aloud|finally explained how recursion works|"
            "painted the boat shed green|found a map from 1911|refused to sell the piano|sorted nine boxes of letters|"
            "wrote a parser in an afternoon|measured the garden wall twice|baked far too much rye bread|walked along the canal to the lock|"
            "tried a different kind of glue|forgot the password again|counted forty swallows"
        ),
        parts(
            "and nobody noticed|which surprised me more than it should|so we ate it with butter|because the shop was closed|"
            "although the instructions said otherwise|and I would do it again|while the kettle boiled|until it got dark|"
            "as if nothing had happened|but the photographs are blurred|and that is the whole story|to the delight of the dog|"
            "for less than five pounds|and now there is moss everywhere"
        ),
    ),
    titles=(
        parts(
            "notes on|a week with|how to mend|in praise of|goodbye to|what I learned from|the trouble with|looking for|"
            "two years of|why I still use|a letter about|counting|a short walk past|the day of|more about"
        ),
        parts(
            "the broken|a cheap|my grandmother's|the wooden|an honest|the last|a noisy|the blue|some forgotten|the other"
        ),
        parts(
            "lighthouse|typewriter|compost heap|bicycle|radio|staircase|notebook|orchard|ferry|window|compiler|kettle|choir"
        ),
    ),
    names=parts("Ann Barrow|Peter Holt|Maggie|J. Okafor|tim|Lotte van Dam|Simon B.|rachel_k"),
    tags=parts("Garden|Code|Travel|Books|Kitchen"),
)
GERMAN = Language(
    code="de",
    columns=(
        parts(
            "gestern|nach dem dritten Versuch|am späten Sonntag|ganz ohne Absicht|trotz des Regens|vor dem Frühstück|"
            "auf dem Heimweg|wie jedes Jahr|zu meiner Überraschung|mit etwas Glück|seit dem Umzug|im alten Schuppen"
        ),
        parts(
            "hat der Nachbar|hat meine Schwester|hat unser Chor|habe ich|hat der Hausmeister|hat die Bäckerin|"
            "hat ein Student|hat der kleine Verein|hat die Bibliothek|hat niemand außer mir"
        ),
        parts(
            "die Küchenuhr|das neue Fahrrad|den Gartenzaun|einen Stapel Briefe|das Handbuch|die letzten Tomaten|"
            "eine Landkarte von 1911|den Sauerteig|das Klavier|den kaputten Drucker|die grüne Leiter"
        ),
        parts(
            "endlich repariert|zweimal vermessen|aus Versehen verkauft|in Ruhe beschrieben|laut vorgelesen|"
            "sorgfältig geputzt|unter dem Dach gefunden|mit Freude verschenkt|schon wieder vergessen|gegen Brot getauscht"
        ),
    ),
    titles=(
        parts(
            "Über|Ärger mit|Abschied von|Lob für|Eine Woche mit|Suche nach|Notizen zu|Zwei Jahre mit|Ausflug zu|Wieder"
        ),
        parts("alten|großen|leisen|grünen|fremden|müden|klugen|vergessenen|schönen"),
        parts("Uhren|Büchern|Fahrrädern|Gärten|Treppen|Fähren|Gewürzen|Brücken|Öfen|Zügen|Mühlen"),
    ),
    names=parts("Jürgen|Käthe Möller|Ulf|Sabine K.|Dr. Groß"),
    tags=parts("Garten|Bücher|Unterwegs|Küche"),
)
RUSSIAN = Language(
    code="ru",
    columns=(
        parts(
            "вчера вечером|после долгого дождя|перед завтраком|по дороге домой|в третий раз за год|совсем случайно|"
            "как обычно в воскресенье|между двумя встречами|к моему удивлению|без особой надежды|с чужой лестницей"
        ),
        parts(
            "мой сосед|старый лодочник|наш библиотекарь|директор школы|знакомый студент|мой младший брат|почтальон|"
            "один виолончелист|весь наш двор|сторож из музея"
        ),
        parts(
            "починил кухонные часы|нашёл карту 1911 года|прочёл вслух всю инструкцию|покрасил сарай в зелёный цвет|"
            "испёк слишком много хлеба|пересчитал всех ласточек|разобрал девять коробок писем|написал письмо в газету|"
            "измерил забор дважды|забыл пароль"
        ),
        parts(
            "и никто этого не заметил|хотя магазин был закрыт|пока кипел чайник|до самой темноты|как ни в чём не бывало|"
            "но фотографии вышли мутные|и вот вся история|к радости собаки|почти даром|потому что так вышло"
        ),
    ),
    titles=(
        parts(
            "Заметки про|Неделя без|Письмо про|Ещё раз про|Разговор про|Почему я люблю|Что стоит за словом|Долгий путь через"
        ),
        parts("старый|зелёный|чужой|тихий|последний|деревянный|забытый|странный|честный"),
        parts("маяк|велосипед|сад|мост|паром|забор|приёмник|рояль|самовар|чердак"),
    ),
    names=parts("Ирина|Пётр Лодкин|kot_uchen|Марья"),
    tags=parts("Сад|Книги|Поездки|Кухня"),
)
ARABIC = Language(
    code="ar",
    columns=(
        parts(
            "مساء أمس|بعد مطر طويل|قبل الفطور|في الطريق إلى البيت|للمرة الثالثة هذا العام|بمحض المصادفة|بين اجتماعين|على غير عادته|"
            "رغم كل شيء|عند الفجر"
        ),
        parts(
            "أصلح جاري|وجد أمين المكتبة|باع بائع الدراجات|قرأ صديق قديم|نسي صاحب المقهى|رسم طالب من طلابي|رتب أخي الصغير|حمل ساعي البريد|"
            "وصف قبطان متقاعد"
        ),
        parts(
            "ساعة المطبخ القديمة|خريطة من القرن الماضي|تسعة صناديق من الرسائل|كتابا عن النجوم|سلما خشبيا أخضر|آلة كاتبة ثقيلة|"
            "صورة الميناء|مفتاح البيت الحجري|شجرة الليمون الصغيرة"
        ),
        parts(
            "ولم ينتبه أحد لذلك|حتى حل الظلام|لأن الدكان كان مغلقا|وهذه هي الحكاية كلها|بينما كان الشاي يغلي|وكأن شيئا لم يكن|"
            "ثم عاد إلى عمله|وضحك الجميع كثيرا|بثمن زهيد جدا"
        ),
    ),
    titles=(
        parts("ملاحظات حول|أسبوع مع|رسالة عن|في مديح|وداعا يا|ما تعلمته من|البحث عن|حديث عن"),
        parts("المنارة|الدراجة|الحديقة|السفينة|النافذة|المكتبة|المدينة|الساعة|الغابة|القهوة"),
        parts("القديمة|الخضراء|البعيدة|الصغيرة|المنسية|الهادئة|الأخيرة|الغريبة|الزرقاء"),
    ),
    names=parts("سلمى|أبو يوسف|خالد المرسي"),
    tags=parts("كتب|سفر|مطبخ"),
)
VIETNAMESE = Language(
    code="vi",
    columns=(
        parts(
            "tối hôm qua|sau một tuần mưa|trước bữa sáng|trên đường về nhà|lần thứ ba trong năm|hoàn toàn tình cờ|"
            "giữa hai cuộc họp|như mọi chủ nhật|không ai ngờ rằng|dù trời đã khuya"
        ),
        parts(
            "ông hàng xóm|chị thủ thư|một người lái phà già|cậu sinh viên năm cuối|em gái tôi|bác thợ sửa xe|cô giáo dạy nhạc|"
            "người đưa thư|cả xóm nhỏ"
        ),
        parts(
            "sửa được chiếc đồng hồ bếp|tìm thấy tấm bản đồ cũ|đọc hết quyển sách hướng dẫn|sơn lại hàng rào gỗ|nướng quá nhiều bánh mì|"
            "xếp chín thùng thư tay|đếm đủ bốn mươi con én|viết một bức thư dài|quên mất mật khẩu"
        ),
        parts(
            "mà không ai để ý|cho đến khi trời tối|vì cửa hàng đã đóng|trong lúc ấm nước sôi|như chưa có gì xảy ra|"
            "và đó là tất cả câu chuyện|khiến con chó rất vui|với giá rất rẻ|nhưng ảnh chụp bị mờ"
        ),
    ),
    titles=(
        parts("Ghi chép về|Một tuần với|Tạm biệt|Đi tìm|Bức thư về|Vì sao tôi thích|Hai năm cùng|Chuyện của"),
        parts("ngọn hải đăng|chiếc xe đạp|khu vườn|con phà|quán cà phê|cây cầu|ô cửa sổ|cuốn sổ tay|căn gác"),
        parts("cũ|màu xanh|nhỏ bé|yên tĩnh|cuối cùng|bị bỏ quên|xa lạ|bằng gỗ"),
    ),
    names=parts("Minh Anh|Hải|cô Lan"),
    tags=parts("Sách|Du lịch|Bếp núc"),
)
JAPANESE = Language(
    code="ja",
    columns=(
        parts(
            "昨日の夜、|雨が一週間続いた後、|朝食の前に、|帰り道で、|今年三度目のことだが、|まったくの偶然で、|会議の合間に、|日曜日の遅くに、|思いがけず、"
        ),
        parts(
            "隣の人が|図書館の司書が|年老いた船長が|妹が|自転車屋の主人が|知り合いの学生が|合唱団のみんなが|郵便配達の人が|私は"
        ),
        parts(
            "台所の時計を|古い地図を|九箱もの手紙を|緑色のはしごを|庭の塀を|説明書を全部|焼きたてのパンを|木の階段を|動かないラジオを"
        ),
        parts(
            "直してしまった|見つけてきた|二度も測った|声に出して読んだ|丁寧に磨いた|友人に譲った|また忘れてきた|少しだけ分けてくれた|"
            "写真に撮っておいた"
        ),
    ),
    titles=(
        parts("古い|緑の|静かな|忘れられた|最後の|小さな|不思議な|木の"),
        parts("灯台|自転車|庭|渡し船|窓|橋|ラジオ|階段|手帳|時計"),
        parts("について|との一週間|を探して|の思い出|へのお別れ|を直す方法|の話の続き|をめぐるメモ"),
    ),
    names=parts("さくら|山田|neko3"),
    tags=parts("読書|旅行|料理"),
    join="",
    stop="。",
)
