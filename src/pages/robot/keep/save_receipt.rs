//! The button that keeps the receipt as a file.

use super::super::certificate;
use crate::data::lookup;
use crate::data::route;
use crate::data::session::Session;
use crate::view::components::prose;
use crate::view::download;
use crate::view::text::RobotWords;
use robot_id::RobotId;
use yew::platform::spawn_local;
use yew::prelude::*;

/// Whose receipt.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct SaveReceiptProps {
    /// The language.
    pub(super) words: RobotWords,
    /// The session.
    pub(super) session: Session,
    /// The ID.
    pub(super) id: RobotId,
    /// When it was looked up (Unix seconds).
    pub(super) looked_up_at: u64,
}

/// The button, what a receipt is, and where one is opened.
#[component(SaveReceipt)]
pub(super) fn save_receipt(props: &SaveReceiptProps) -> Html {
    let text = &props.words.robot.keep;
    let outcome = use_state(|| None::<Result<String, ()>>);
    let save = {
        let (props, outcome) = (props.clone(), outcome.setter());
        Callback::from(move |_: MouseEvent| {
            let (props, outcome) = (props.clone(), outcome.clone());
            spawn_local(async move {
                let SaveReceiptProps { session, id, looked_up_at, .. } = props;
                let name = certificate::file(id.as_str());
                let made = lookup::receipt(&session, id, looked_up_at).await;
                let kept = made.is_ok_and(|receipt| download::json(&receipt.to_json(), &name));
                outcome.set(Some(if kept { Ok(name) } else { Err(()) }));
            });
        })
    };
    html! {
        <div class="no-print">
            <h3>{ text.receipt }</h3>
            { prose::soft(text.receipt_lead) }
            <div class="row">
                { prose::button("save-receipt", "btn", text.save_receipt, save) }
                <a class="btn" data-action="open-receipt" href={route::href("/receipt")}>{ text.open_receipt }</a>
            </div>
            <p role="status" class="copied">
                { match &*outcome {
                    None => Html::default(),
                    Some(Ok(name)) => html! { <span key={name.clone()}>{ "✓ " }{ (text.receipt_saved)(html! { <bdi class="id" translate="no">{ name.clone() }</bdi> }) }</span> },
                    Some(Err(())) => prose::words(text.receipt_failed),
                } }
            </p>
        </div>
    }
}
