//! Which record names the columns, and is no row. Titles may stand above it.

use robot_id::RobotId;

/// Records before the first row among which it may be.
const LOOKED_AT: usize = 20;
/// What stands above a column of IDs as a word, in small letters.
const WORDS: [&str; 12] = ["id", "ids", "uid", "udi", "no", "nr", "num", "sn", "s/n", "rid", "bot", "№"];
/// What stands in the name of a column of IDs, in small letters.
const PARTS: [&str; 34] = [
    "robot",
    "serial",
    "number",
    "nummer",
    "numéro",
    "numero",
    "número",
    "code",
    "codigo",
    "código",
    "kenn",
    "ident",
    "编码",
    "编号",
    "序列",
    "号码",
    "机器人",
    "編號",
    "編碼",
    "機器人",
    "番号",
    "識別",
    "ロボット",
    "シリアル",
    "번호",
    "로봇",
    "номер",
    "код",
    "робот",
    "رقم",
    "معرف",
    "معرّف",
    "روبوت",
    "รหัส",
];

/// The place of the record that names the columns, among those before the first row. `columns` are the IDs'.
///
/// It is the first whose cell there is called as IDs are; else the first with a name there that fills two cells or more, as a
/// title does not; else the first of all, if it has a name there.
pub(crate) fn find(before: &[Vec<String>], columns: &[usize]) -> Option<usize> {
    let column = *columns.first()?;
    let above = |cells: &Vec<String>| cells.get(column).cloned().unwrap_or_default();
    let filled = |cells: &Vec<String>| cells.iter().filter(|cell| !cell.trim().is_empty()).count();
    let looked_at = before.get(..LOOKED_AT.min(before.len()))?;
    let named = || looked_at.iter().enumerate().filter(|(_, cells)| is_name(&above(cells)));
    let called = named().find(|(_, cells)| is_called_id(&above(cells)) && (filled(cells) > 1 || cells.len() < 2));
    let wide = || named().find(|(_, cells)| filled(cells) > 1);
    let first = || named().next().filter(|(place, _)| *place == 0);
    let (place, _) = called.or_else(wide).or_else(first)?;
    // What stands above has to be titles.
    let is_title = |cells: &Vec<String>| !cells.iter().any(|cell| is_code(cell));
    looked_at.get(..place)?.iter().all(is_title).then_some(place)
}

/// Whether a cell can be a name: it has a letter, and nothing in it is a code.
fn is_name(cell: &str) -> bool {
    is_called_id(cell) || cell.chars().any(char::is_alphabetic) && !is_code(cell)
}

/// Whether a cell is called what IDs are called.
fn is_called_id(cell: &str) -> bool {
    let cell = cell.to_lowercase();
    let mut words = cell.split(|c: char| !c.is_alphabetic() && c != '/' && c != '№');
    PARTS.iter().any(|part| cell.contains(part)) || words.any(|word| WORDS.contains(&word))
}

/// Whether a word of a cell is a code: letters of ASCII and digits that change more often than in `Column1`, or two
/// letters and many digits, as an ID begins.
fn is_code(cell: &str) -> bool {
    cell.split(|c: char| !c.is_ascii_alphanumeric()).any(|word| {
        let digits = word.bytes().filter(u8::is_ascii_digit).count();
        let changes =
            word.as_bytes().windows(2).filter(|pair| pair[0].is_ascii_digit() != pair[1].is_ascii_digit()).count();
        let begins_like_one = word.len() - digits == 2 && digits >= 4 && changes == 1;
        changes > 1 && word.len() >= 6 || begins_like_one || word.len() >= RobotId::LEN
    })
}

/// Whether a text is words rather than an ID: two words of three letters or more.
pub(crate) fn is_words(text: &str) -> bool {
    let words = text.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| word.chars().count() >= 3 && word.chars().all(char::is_alphabetic)).nth(1).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_may_have_digits_and_codes_are_no_names() {
        for name in
            ["ID", "Robot ID (29)", "机器人编码（29位）", "Column1", "ID2026", "识别码2", "Spalte 3", "№ 1", "Note"]
        {
            assert!(is_name(name), "{name}");
        }
        for code in ["CN0142G1A203", "CN0142", "29", "", "—", "2026-11-28"] {
            assert!(!is_name(code), "{code}");
        }
    }

    #[test]
    fn titles_stand_above_the_names() {
        let records = |lines: &[&str]| -> Vec<Vec<String>> {
            lines.iter().map(|line| line.split(';').map(str::to_owned).collect()).collect()
        };
        let place = |lines: &[&str], column: usize| find(&records(lines), &[column]);
        assert_eq!(place(&["Fleet 2026;;", ";;", "Site;Robot;Note"], 1), Some(2));
        assert_eq!(place(&["Fleet 2026", "ID"], 0), Some(1));
        assert_eq!(place(&["Unit;Place", "unknown;Hall 1"], 0), Some(0));
        assert_eq!(place(&["Fleet 2026", "Machine;Place"], 0), Some(1));
        assert_eq!(place(&["Machines", "unknown"], 0), Some(0));
        assert_eq!(place(&["CN0142G1A203"], 0), None);
        assert_eq!(place(&[], 0), None);
    }
}
