//! Every value that a fact may have, with the message that says what it means.
use serde::{Deserialize, Serialize};

use crate::facts::{Answer, FieldId};
use crate::pack::RulePack;

/// One value of one field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kind {
    /// Path of the field; `[]` stands for any place in a list.
    pub field: String,
    /// The value.
    pub value: String,
    /// Id of the message that names it.
    pub message_id: String,
}

/// Lists every value of every field that has a closed list, in the order of the contract.
pub fn kinds(pack: &RulePack) -> Vec<Kind> {
    let mut kinds = Vec::new();
    for id in FieldId::all() {
        let field = id.field();
        let values: Vec<&str> = match field.answer {
            Answer::FromPack => pack.values_of(field.path).collect(),
            _ => field.values().to_vec(),
        };
        for value in values {
            kinds.push(Kind {
                field: field.path.to_string(),
                value: value.to_string(),
                message_id: format!("value-{}-{value}", field.message_part()),
            });
        }
    }
    kinds
}
