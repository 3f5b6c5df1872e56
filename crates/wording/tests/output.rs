//! What is made of the words.

mod project;

use project::Project;
use wording::{Group, Selection, Words};

const ENGLISH: &str = "\
skip = Skip

# $name (name): whose
# $key (code)
signed = { $name } signed with { $key }

buying = Buying it?
    .text = Look first.

# $n (number)
rows =
    { $n ->
        [0] no rows
        [one] one row
       *[other] { $n } rows
    }

# $status (Status)
# $stage (Stage)
status =
    .registered = { $stage ->
        [sales] For sale
       *[other] Registered
    }
    .in-operation = At work

point-1 = First
point-2 = Second

# $link (html)
read = Read { $link } first.
";

const ARABIC: &str = "\
skip = تخطَّ
signed = وقع { $name } بالمفتاح { $key }
buying = تشتريه؟
    .text = انظر أولًا.
rows =
    { $n ->
        [zero] لا صفوف
        [one] صف واحد
        [two] صفان
        [few] { $n } صفوف
        [many] { $n } صفًا
       *[other] { $n } صف
    }
status =
    .registered = { $stage ->
        [sales] للبيع
       *[other] مسجَّل
    }
    .in-operation = في الخدمة
point-1 = أول
point-2 = ثانٍ
read = اقرأ { $link } أولًا.
";

fn words() -> Words {
    let project = Project::new();
    project.write("languages.txt", "en English English\nar Arabic العربية\n");
    project.write("en/page.ftl", ENGLISH);
    project.write("ar/page.ftl", ARABIC);
    project.write("ar/avoid.txt", "أصلي\n");
    Words::read(project.path()).unwrap_or_else(|problems| panic!("{problems}"))
}

#[test]
fn rust_has_a_field_for_each_message() {
    let rust = words().rust(&[Group { name: "Text", about: "All.", files: &["page"] }], &[]).expect("Rust");
    for line in [
        "pub(crate) skip: &'static str, // i18n/en/page.ftl:1",
        "pub(crate) signed: fn(&str, &str) -> String,",
        "pub(crate) buying: (&'static str, &'static str),",
        "pub(crate) rows: fn(u64) -> String,",
        "pub(crate) status: fn(Status, Stage) -> &'static str,",
        "pub(crate) point: [&'static str; 2],",
        "pub(crate) read: fn(Html) -> Html,",
        "signed: |name, key| format!(\"{name} signed with {key}\"),",
        // Both keep their own order among words that run the other way.
        "format!(\"وقع \\u{2068}{name}\\u{2069} بالمفتاح \\u{2066}{key}\\u{2069}\")",
        "rows: |n| match n { 0 => \"no rows\".to_owned(), 1 => \"one row\".to_owned(), _ => format!(\"{} rows\", LANGUAGE.number(n)) },",
        "Plural::Two => \"صفان\".to_owned()",
        "Status::Registered { .. } => match stage { Stage::Sales { .. } => \"For sale\", _ => \"Registered\", },",
        "read: |link| html! { <>{ \"Read \" }{ link }{ \" first.\" }</> },",
    ] {
        assert!(rust.contains(line), "{line} is in\n{rust}");
    }
}

#[test]
fn rust_has_a_row_for_each_language() {
    let rust = words().rust_languages();
    for row in [
        "English en en_robot en_pages \"en\" \"ltr\" \"English\"",
        "Arabic ar ar_robot ar_pages \"ar\" \"rtl\" \"العربية\"",
    ] {
        assert!(rust.contains(row), "{row} is in\n{rust}");
    }
}

#[test]
fn each_file_has_its_program() {
    let refused = words().rust(&[], &[]).expect_err("a file that nobody takes").to_string();
    assert!(refused.contains("i18n/en/page.ftl:1: No program takes this file"), "{refused}");
}

#[test]
fn lists_are_numbered_without_gaps() {
    let project = Project::saying("a-1 = One\na-3 = Three\n", "a-1 = Eins\na-3 = Drei\n");
    let words = Words::read(project.path()).expect("words");
    let refused =
        words.rust(&[Group { name: "Text", about: "", files: &["page"] }], &[]).expect_err("a gap").to_string();
    assert!(refused.contains("i18n/en/page.ftl:1: The list `a-1`, `a-2`, … has a gap"), "{refused}");
}

#[test]
fn scripts_have_an_object() {
    let words = words();
    let selections =
        [Selection { file: "page", messages: &["skip", "signed", "buying", "rows", "status", "status.in-operation"] }];
    assert_eq!(
        words.names(&selections).expect("names"),
        ["skip", "signed", "buying", "rows", "status", "statusInOperation"]
    );
    let [english, arabic] = &words.languages[..] else { panic!("two languages") };
    let script = words.script(english, &selections);
    for line in [
        "skip: \"Skip\",",
        "signed: (name, key) => `${name} signed with ${key}`,",
        "buying: [\"Buying it?\", \"Look first.\"],",
        "rows: (n) => n == 0 ? \"no rows\" : n == 1 ? \"one row\" : `${new Intl.NumberFormat(\"en\").format(n)} rows`,",
        "\"registered\": (stage) => stage == \"sales\" ? \"For sale\" : \"Registered\"",
        "statusInOperation: (stage) => \"At work\",",
    ] {
        assert!(script.contains(line), "{line} is in\n{script}");
    }
    let script = words.script(arabic, &selections);
    assert!(script.contains("`وقع \\u2068${name}\\u2069 بالمفتاح \\u2066${key}\\u2069`"), "{script}");
    assert!(script.contains("new Intl.PluralRules(\"ar\").select(n) == \"two\" ? \"صفان\""), "{script}");
    let missing = words.names(&[Selection { file: "page", messages: &["nothing"] }]).expect_err("no such message");
    assert!(missing.to_string().contains("takes the message `nothing`"), "{missing}");
}

#[test]
fn texts_are_put_into_pages() {
    let words = words();
    let english = &words.languages[0];
    assert_eq!(words.text(english, "page", "buying.text", &[]).as_deref(), Ok("Look first."));
    assert_eq!(words.text(english, "page", "read", &[("link", "<a>it</a>")]).as_deref(), Ok("Read <a>it</a> first."));
    assert!(words.text(english, "page", "rows", &[("n", "2")]).is_err(), "it has variants");
    assert!(words.text(english, "page", "read", &[]).is_err(), "its variable has no value");
}
