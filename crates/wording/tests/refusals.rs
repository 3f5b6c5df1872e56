//! What is wrong in the files is refused, with file and line.

mod project;

use project::Project;
use wording::Words;

/// What is said of a project that can't be used.
fn refusal(project: &Project) -> String {
    match Words::read(project.path()) {
        Ok(_) => "nothing".to_owned(),
        Err(problems) => problems.to_string(),
    }
}

#[track_caller]
fn refused(english: &str, german: &str, with: &str) {
    let said = refusal(&Project::saying(english, german));
    assert!(said.contains(with), "{english}{german} is refused with:\n{said}");
}

#[test]
fn a_whole_project_is_read() {
    assert_eq!(refusal(&Project::new()), "nothing");
}

#[test]
fn languages_have_the_messages_of_english() {
    refused(
        "a = One\nb = Two\n",
        "a = Eins\n",
        "i18n/de/page.ftl:1: The message `b` is missing: translate i18n/en/page.ftl:2",
    );
    refused("a = One\n", "a = Eins\n\nb = Zwei\n", "i18n/de/page.ftl:3: English has no message `b`");
    refused("a = One\na = Two\n", "a = Eins\n", "i18n/en/page.ftl:2: There is another message `a`");
    refused(
        "a = One\n    .text = Two\n",
        "a = Eins\n",
        "i18n/de/page.ftl:1: This has a value, and English has a value and `.text`",
    );
    let project = Project::new();
    project.write("en/more.ftl", "a = One\n");
    assert!(refusal(&project).contains("i18n/de/more.ftl:1: This file is missing"));
    let project = Project::new();
    project.write("de/more.ftl", "a = Eins\n");
    assert!(refusal(&project).contains("i18n/de/more.ftl:1: English has no such file"));
}

#[test]
fn a_file_may_be_for_some_languages_alone() {
    let project = Project::new();
    project.write("en/more.ftl", "### Only in: en\n\na = One\n");
    assert_eq!(refusal(&project), "nothing");
    project.write("de/more.ftl", "a = Eins\n");
    assert!(refusal(&project).contains("Nothing shows this file in Deutsch"));
}

#[test]
fn variables_are_declared_and_used_alike() {
    refused("a = { $x } here\n", "a = { $x } da\n", "i18n/en/page.ftl:1: `$x` is not declared");
    refused("# $x\na = Here\n", "a = Da\n", "i18n/en/page.ftl:2: `$x` is declared and not used");
    refused("# $x\na = { $x } here\n", "a = Da\n", "i18n/de/page.ftl:1: `$x` is not used");
    refused("# $x\na = { $x } here\n", "a = { $x } { $y } da\n", "i18n/de/page.ftl:1: English has no `$y` here");
}

#[test]
fn a_language_has_its_own_plural_forms() {
    let english = "# $n (number)\na = { $n ->\n    [one] one row\n   *[other] { $n } rows\n}\n";
    assert_eq!(
        refusal(&Project::saying(english, "a = { $n ->\n    [one] eine Zeile\n   *[other] { $n } Zeilen\n}\n")),
        "nothing"
    );
    assert_eq!(refusal(&Project::saying(english, "a = Zeilen: { $n }\n")), "nothing");
    refused(english, "a = { $n ->\n   *[other] { $n } Zeilen\n}\n", "`$n` has no form `[one]`, which Deutsch has");
    refused(
        english,
        "a = { $n ->\n    [one] a\n    [few] b\n   *[other] { $n } c\n}\n",
        "Deutsch has no plural form `[few]`",
    );
    refused(english, "a = { $n ->\n   *[one] a\n    [other] { $n } c\n}\n", "mark it, `*[other]`");
}

#[test]
fn only_numbers_and_types_choose() {
    refused("# $x\na = { $x ->\n   *[b] c\n}\n", "a = { $x }\n", "`$x` is a text and can't choose");
    refused("# $x (word)\na = { $x ->\n   *[b] c\n}\n", "a = { $x ->\n   *[b] d\n}\n", "add `*[other]`");
    refused("# $x\na =\n    .b = { $x }\n", "a =\n    .b = { $x }!\n", "say above, first, of what type's values");
    let english = "# $status (Status)\na =\n    .sold = Sold\n    .new = New\n";
    assert_eq!(refusal(&Project::saying(english, "a =\n    .new = Neu\n    .sold = Verkauft\n")), "nothing");
    refused(english, "a =\n    .new = Neu\n", "i18n/de/page.ftl:1: `.sold` is missing: translate i18n/en/page.ftl:3");
    refused(
        english,
        "a =\n    .new = Neu\n    .sold = Weg\n    .old = Alt\n",
        "i18n/de/page.ftl:4: English has no `.old` here",
    );
}

#[test]
fn the_rest_of_fluent_is_refused() {
    refused("a = One\nb = { a }\n", "a = Eins\nb = Zwei\n", "i18n/en/page.ftl:2: A message can't have another in it");
    refused("# $n (number)\na = { NUMBER($n) }\n", "a = { $n }.\n", "There are no functions");
    refused("a = One { 5 }\n", "a = Eins\n", "Write 5 without braces");
    refused("a = One\n    .title = Two\n", "a = Eins\n    .title = Zwei\n", "has no attribute but `.text`");
    refused("a = { -b }\n", "a = Eins\n", "There is no term `-b`");
    refused("a One\n", "a = Eins\n", "i18n/en/page.ftl:1: This is not Fluent");
}

#[test]
fn terms_serve_a_whole_language() {
    let project = Project::saying("a = About { -site }\n", "a = Über { -site }\n");
    project.write("en/terms.ftl", "-site = the register\n");
    project.write("de/terms.ftl", "-site = das Register\n");
    assert_eq!(refusal(&project), "nothing");
    project.write("de/terms.ftl", "-site = das Register\n-more = mehr\n");
    assert!(refusal(&project).contains("i18n/de/terms.ftl:2: Nothing uses the term `-more`"));
}

#[test]
fn nothing_is_empty_left_in_english_or_calls_an_id_genuine() {
    refused("a = Good day\n", "a = Good day\n", "i18n/de/page.ftl:1: This is left in English");
    assert_eq!(refusal(&Project::saying("a = Software\n", "# As in English\na = Software\n")), "nothing");
    refused("a = One\n", "a = { \"\" }\n", "This text is empty");
    refused("a = A Genuine robot\n", "a = Ein Roboter\n", "It says “genuine”, which i18n/en/avoid.txt forbids");
    refused("a = A robot\n", "a = Ein echter Roboter\n", "It says “echt”, which i18n/de/avoid.txt forbids");
    assert_eq!(refusal(&Project::saying("a = A robot\n", "a = Ein rechter Roboter\n")), "nothing");
    let project = Project::new();
    project.write("de/avoid.txt", "# nothing\n");
    assert!(refusal(&project).contains("List the words that would call an ID genuine"));
}

#[test]
fn letters_of_another_script_tell_what_is_left_in_english() {
    let project = Project::new();
    project.write("languages.txt", "en English English\nja Japanese 日本語\n");
    project.write("ja/avoid.txt", "本物\n");
    project.write("ja/page.ftl", "hello = Konnichiwa\n");
    assert!(refusal(&project).contains("i18n/ja/page.ftl:1: This is left in English"));
    project.write("ja/page.ftl", "hello = こんにちは\n");
    assert_eq!(refusal(&project), "nothing");
}

#[test]
fn the_list_of_languages_is_read_strictly() {
    let project = Project::new();
    project.write("languages.txt", "de German Deutsch\n");
    assert!(refusal(&project).contains("English, `en`, comes first"));
    project.write("languages.txt", "en English English\nxx Unknown Xx\n");
    assert!(refusal(&project).contains("i18n/languages.txt:2: Its plural forms are not known"));
    project.write("languages.txt", "en English English\nfr French Français\n");
    assert!(refusal(&project).contains("i18n/fr:1: There is no such folder"));
}
