//! The Report page: what a person has to say of a nameplate, with what the register says of its ID. The page sends
//! nothing: a person saves, shares or mails the report.
//!
//! | module | has |
//! |---|---|
//! | [`draft`] | the report as text |
//! | [`file`] | the report as JSON, with the receipt |

mod draft;
mod file;

use crate::data::client::clock;
use crate::data::lookup::LookupState;
use crate::data::route;
use crate::data::session::Session;
use crate::model::given::Given;
use crate::model::operator::OPERATOR;
use crate::view::components::share::{self, Shared};
use crate::view::components::{copy_text::CopyText, names, prose};
use crate::view::download;
use crate::view::headline::headline;
use crate::view::hooks::{use_lookup, use_title};
use crate::view::text::{LaterWords, ReportText};
use draft::Draft;
use robot_id::RobotId;
use web_sys::{HtmlInputElement, HtmlTextAreaElement, InputEvent};
use yew::platform::spawn_local;
use yew::prelude::*;

/// Characters of the place.
const PLACE: &str = "200";
/// Characters of what a person says. A mail program takes some thousands in a link.
const WORDS: &str = "1000";

/// What the page starts with.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct ReportProps {
    /// The words.
    pub(super) words: LaterWords,
    /// The session.
    pub(super) session: Session,
    /// The ID in the address.
    pub(super) id: Option<RobotId>,
}

/// The page.
#[component(Report)]
pub(super) fn report(props: &ReportProps) -> Html {
    let (words, text) = (props.words, &props.words.pages.report);
    use_title(words.language.headline().site.to_owned() + " — " + text.title);
    html! { <>
        <h1 tabindex="-1">{ text.title }</h1>
        { match props.id {
            Some(id) => html! { <Form {words} session={props.session.clone()} {id}/> },
            None => html! { <>
                <p class="lead">{ text.no_id }</p>
                <p><a class="btn go" href={route::href("/")}>{ words.pages.later.go_to_check }</a></p>
            </> },
        } }
    </> }
}

#[derive(Debug, Clone, PartialEq, Properties)]
struct FormProps {
    words: LaterWords,
    session: Session,
    id: RobotId,
}

#[component(Form)]
fn form(props: &FormProps) -> Html {
    let FormProps { words, session, id } = props;
    let (id, text): (_, &'static ReportText) = (*id, &words.pages.report);
    let state = use_lookup(session, &Given::Id(id), None, 0);
    let place = use_state(String::new);
    let said = use_state(String::new);
    let outcome = use_state(|| None::<Result<String, ()>>);
    let made_at = use_state(clock::seconds);
    let (answer, looked_up_at) = match &state {
        LookupState::Checking(_) => (words.language.headline().checking.to_owned(), None),
        LookupState::Done(verdict, at) => {
            (headline(words.language, verdict, clock::seconds().max(*at)), verdict.snapshot().map(|_| *at))
        }
    };
    let draft = Draft {
        id,
        answer,
        place: (*place).clone(),
        words: (*said).clone(),
        made_at: *made_at,
        link: route::link_to(&id),
    };
    let told = draft.text(text, &words.language.moment(*made_at));
    let on_place = {
        let place = place.setter();
        Callback::from(move |event: InputEvent| {
            place.set(event.target_dyn_into::<HtmlInputElement>().map(|field| field.value()).unwrap_or_default());
        })
    };
    let on_said = {
        let said = said.setter();
        Callback::from(move |event: InputEvent| {
            said.set(event.target_dyn_into::<HtmlTextAreaElement>().map(|field| field.value()).unwrap_or_default());
        })
    };
    let save_text = {
        let (told, outcome) = (told.clone(), outcome.setter());
        Callback::from(move |_: MouseEvent| {
            let name = format!("robot-report-{id}.txt");
            outcome.set(Some(if download::text(&told, "text/plain;charset=utf-8", &name) {
                Ok(name)
            } else {
                Err(())
            }));
        })
    };
    let save_json = {
        let (session, outcome) = (session.clone(), outcome.setter());
        let draft = draft.clone();
        Callback::from(move |_: MouseEvent| {
            let (session, draft, outcome) = (session.clone(), draft.clone(), outcome.clone());
            spawn_local(async move {
                let name = format!("robot-report-{id}.json");
                let json = file::json(&session, &draft, looked_up_at).await;
                let kept = json.is_some_and(|json| download::json(&json, &name));
                outcome.set(Some(if kept { Ok(name) } else { Err(()) }));
            });
        })
    };
    html! { <>
        <p class="lead">{ text.lead }</p>
        <p>{ names::code(id.grouped().to_string()) }{ " " }{ prose::bold(draft.answer.clone()) }</p>
        <div class="entry">
            <label for="report-place">{ text.place }</label>
            <input id="report-place" type="text" maxlength={PLACE} oninput={on_place} autocomplete="off" dir="auto"/>
        </div>
        <div class="entry">
            <label for="report-words">{ text.words }</label>
            <textarea id="report-words" rows="5" maxlength={WORDS} oninput={on_said} dir="auto"/>
        </div>
        { prose::section(text.preview, html! { <>
            <pre class="id report" dir="auto" data-report="">{ told.clone() }</pre>
            <div class="row">
                { prose::button("save-report-json", "btn go", text.save_json, save_json) }
                { prose::button("save-report-text", "btn", text.save_text, save_text) }
                if let Some(to) = OPERATOR.report {
                    <a class="btn" data-action="mail-report" href={mail(to, text.title, &told)} rel="noreferrer">{ text.mail }</a>
                }
                { share::view(text.share, Shared::Text(told.clone())) }
                <CopyText action="copy-report" labels={[words.robot.share.copy, words.robot.share.copied, words.robot.share.copy_failed]} text={draft.link.clone()}/>
            </div>
            <p role="status" class="copied">
                { match &*outcome {
                    None => Html::default(),
                    Some(Ok(name)) => prose::words(format!("✓ {}", (text.saved)(name))),
                    Some(Err(())) => prose::words(text.not_saved),
                } }
            </p>
        </> }) }
    </> }
}

/// A link that opens a letter in the person's own mail program.
fn mail(to: &str, subject: &str, body: &str) -> String {
    let [subject, body] = [subject, body].map(|text| String::from(js_sys::encode_uri_component(text)));
    format!("{to}?subject={subject}&body={body}")
}
