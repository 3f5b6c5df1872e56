pub(crate) use super::en::{ROBOT, TEXT};
