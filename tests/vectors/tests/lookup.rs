//! What the look-up and the preview do beyond the verdict's words.

use registry::{
    FilePath, LastAnswer, Lookup, Memory, Preview, PreviewOutcome, Trust, Unavailable, Verdict, document::Status,
};
use vectors::endpoint::{Content, Endpoints, Files};

const DATA: &str = include_str!("../endpoint/cases.json");
const ID: &str = "CN0142G1A20300000000000000OP1";
const NOW: u64 = 1_790_003_600;

fn small() -> (Trust, Files) {
    let mut data: Endpoints = serde_json::from_str(DATA).expect("the data are of this shape");
    let trust = Trust::from_json(&data.trust.to_string()).expect("a trust file");
    (trust, data.bases.remove("small").expect("a base of this name"))
}

fn file(files: &Files, path: &FilePath) -> Result<Vec<u8>, Unavailable> {
    match files.get(&path.to_string()) {
        Some(Content::Text(text)) => Ok(text.clone().into_bytes()),
        _ => Err(Unavailable::Status(404)),
    }
}

fn preview(start: &str, trust: &Trust, files: &Files) -> (PreviewOutcome, Vec<String>) {
    let mut preview = Preview::new(start, trust, NOW, Memory::default());
    let mut asked = Vec::new();
    while let Some(path) = preview.wants().first().cloned() {
        preview.supply(&path, file(files, &path));
        asked.push(path.to_string());
    }
    (preview.outcome().expect("nothing more is wanted").clone(), asked)
}

#[test]
fn a_preview_names_what_is_complete_and_never_asks_for_a_bucket() {
    let (trust, files) = small();
    for (start, maker, model, asked) in [
        ("", false, false, 1),
        ("CN01", false, false, 1),
        ("CN0142", true, false, 2),
        ("CN0142G1A203", true, true, 3),
        (ID, true, true, 3),
    ] {
        let (outcome, paths) = preview(start, &trust, &files);
        let PreviewOutcome::Ready(snapshot, decoded) = outcome else { panic!("{start}: {outcome:?}") };
        assert_eq!(snapshot.document().units.count, 7);
        assert_eq!((decoded.manufacturer().is_some(), decoded.model().is_some()), (maker, model), "{start}");
        assert!(paths.len() <= asked, "{start}: {paths:?}");
        let buckets = paths.iter().filter_map(|path| files.get(path)).filter(|file| format!("{file:?}").contains(ID));
        assert_eq!(buckets.count(), 0, "{start}: a preview must not tell which ID is meant");
    }
}

#[test]
fn a_preview_shows_nothing_of_a_directory_that_was_altered() {
    let (trust, mut files) = small();
    for content in files.values_mut() {
        if let Content::Text(text) = content {
            *text = text.replace("Beichen", "Beiehen");
        }
    }
    let (outcome, _) = preview("CN0142", &trust, &files);
    assert!(matches!(outcome, PreviewOutcome::Unproven(failure) if failure.check == registry::Check::Manufacturers));
}

#[test]
fn an_unreachable_registry_gives_back_the_last_answer_and_what_was_decoded() {
    let (trust, files) = small();
    let last = LastAnswer { status: Some(Status::InOperation), issued_at: 1 };
    let memory = Memory { checkpoint: None, last_answer: Some(last.clone()) };
    let mut lookup = Lookup::new(ID, &trust, NOW, memory);
    while let Some(path) = lookup.wants().first().cloned() {
        // Everything but the bucket can be had.
        let answer = file(&files, &path).and_then(|bytes| {
            let bucket = String::from_utf8_lossy(&bytes).contains("\"bucket\"") && path != FilePath::Latest;
            if bucket { Err(Unavailable::Network) } else { Ok(bytes) }
        });
        lookup.supply(&path, answer);
    }
    let Some(Verdict::Unreachable(answer)) = lookup.into_verdict() else { panic!("the bucket is out of reach") };
    assert_eq!(answer.last_answer(), Some(&last));
    assert_eq!(answer.why(), Unavailable::Network);
    assert_eq!(answer.decoded().model().map(|model| model.code.as_str()), Some("G1A203"));
}

#[test]
fn files_that_nobody_asked_for_change_nothing() {
    let (trust, files) = small();
    let mut lookup = Lookup::new(ID, &trust, NOW, Memory::default());
    lookup.supply(&FilePath::Object(registry::Hash([0; 32])), Ok(Vec::new()));
    assert_eq!(lookup.wants(), [FilePath::Latest]);
    while let Some(path) = lookup.wants().first().cloned() {
        lookup.supply(&path, file(&files, &path));
    }
    lookup.supply(&FilePath::Latest, Ok(Vec::new()));
    assert_eq!(lookup.verdict().map(Verdict::name), Some("listed"));
}
