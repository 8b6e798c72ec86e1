//! Which landlord is it, however its name was copied, and what is it called?
//!
//! | two names | are they one landlord? |
//! |---|---|
//! | "Oak Vale Homes" and "OAK VALE  HOMES" | yes: letters and digits count, and nothing else |
//! | "Oak Vale Homes" and "Oak Vale Homes Limited" | no: nobody here knows |

use crate::export::tidy;

/// What a landlord is called where none was read.
pub const NOT_FOUND: &str = "Landlord not found";

/// What tells one landlord from another; empty where none was read.
pub fn key(landlord: Option<&str>) -> String {
    letters(landlord).collect()
}

/// Whether it is the landlord of that key.
pub fn is(landlord: Option<&str>, key: &str) -> bool {
    letters(landlord).eq(key.chars())
}

fn letters(landlord: Option<&str>) -> impl Iterator<Item = char> {
    landlord.unwrap_or_default().chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase)
}

/// The landlord's name for people.
pub fn name(landlord: Option<&str>) -> String {
    landlord.map(tidy).filter(|name| !name.is_empty()).unwrap_or_else(|| NOT_FOUND.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_in_other_letters_is_the_same_landlord() {
        assert_eq!(key(Some("Oak Vale Homes")), key(Some("OAK VALE\u{a0} Homes ")));
        assert!(is(Some("OAK VALE\u{a0} Homes "), &key(Some("Oak Vale Homes"))) && !is(Some("Oak Vale Homes"), "oakvale"));
        assert_ne!(key(Some("Oak Vale Homes")), key(Some("Oak Vale Homes Limited")));
        assert_eq!((key(None), name(None), name(Some(" Oak\nVale "))), (String::new(), NOT_FOUND.into(), "Oak Vale".into()));
    }
}
