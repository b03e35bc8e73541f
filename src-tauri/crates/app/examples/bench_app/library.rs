//! Notes as people write them, made up: words of four languages, a few of them often and most of them seldom.

const DUTCH: &str = "
    de het een en van ik naar met brief afspraak gemeente duo les taal examen uitslag inburgering
    termijn verlenging rekening huis school kind werk bakker trein fiets dokter verzekering
    consulent maandag dinsdag woensdag vraag antwoord formulier handtekening bezwaar
    leesvaardigheid luistervaardigheid spreekvaardigheid begeleiding participatie verblijf
    vergunning asiel opvang kamer sleutel zomer
";
const ENGLISH: &str = "
    the and letter appointment ask tomorrow teacher exam passed listen office bring passport photo
    copy call answer extension work bakery
";
const ARABIC: &str = "
    في من إلى رسالة موعد البلدية المدرسة مُدَرِّسَة امتحان اللغة طلب تمديد عمل بيت طفل غدا والمدرسة
    بالرسالة استئناف نتيجة
";
const TIGRINYA: &str = "
    ኣብ ናይ ደብዳበ ቆጸራ ምምሕዳር ቤት ትምህርቲ ፈተና ቋንቋ ስራሕ ገዛ ውላድ ጽባሕ መልሲ ሕቶ ውጽኢት ምንዋሕ ጥርዓን ሓጋዚ ወረቐት
";

/// Numbers as if thrown, the same on every machine (SplitMix64).
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((mixed ^ (mixed >> 31)) % u64::try_from(limit).unwrap()).unwrap()
    }

    /// The first words of a list much more often than the last, as in any language.
    fn word(&mut self, words: &[&str]) -> String {
        let most = self.below(words.len()) + 1;
        let one = words[self.below(most)];
        // Words of words, as Dutch builds them and as stand-ins elsewhere: most of them are seldom, and what is looked
        // for stands in their middle.
        if self.below(3) == 0 {
            return format!("{one}{}", words[self.below(words.len())]);
        }
        one.to_owned()
    }

    fn text(&mut self, words: &str, count: usize) -> String {
        let words: Vec<&str> = words.split_whitespace().collect();
        let all: Vec<String> = (0..count).map(|_| self.word(&words)).collect();
        all.join(" ")
    }
}

/// Title and text of the note with this number: half of them Dutch, the rest in three other languages, 20 to 100 words.
pub fn note(number: usize) -> (String, String) {
    let mut dice = Dice(number as u64);
    let words = match dice.below(8) {
        0..=3 => DUTCH,
        4 => ENGLISH,
        5..=6 => ARABIC,
        _ => TIGRINYA,
    };
    let (in_title, in_text) = (2 + dice.below(4), 20 + dice.below(80));
    let title = dice.text(words, in_title);
    let text = format!("{} nummer{number}", dice.text(words, in_text));
    (title, text)
}

/// What is looked for: whole words, beginnings, two letters, parts of words, several words, a word that is nowhere.
const QUERIES: &str = "
    brief | inburg | du | examen | termijn | vaardigheid | burgering | bezwaarformulier | de brief
    brief gemeente | handtekening verlenging | nummer19999 | nummer77 brief | zomer | exam
    appointment | pass | te | teacher photo | extension | رسالة | مدرسة | المدر | في | موعد البلدية
    دري | استئناف | ትምህርቲ | ትም | ደብዳበ | ቤት ትምህርቲ | ኣብ | ምህር | ፈተና | nergenswoord | xyzzy
";

/// The queries, one by one.
pub fn queries() -> Vec<&'static str> {
    QUERIES
        .split(['|', '\n'])
        .map(str::trim)
        .filter(|it| !it.is_empty())
        .collect()
}
