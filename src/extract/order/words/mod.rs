//! What does a paragraph under Orders do: tell the landlord to do something, hand over to a list, go on
//! about the order before it, ask for evidence, or nothing?

mod furniture;
mod lead_in;
mod reach;
mod told;
mod trail;

pub use furniture::{is_boilerplate, is_site_footer};
pub use lead_in::{LeadIn, lead_in};
pub use reach::{condition, is_earlier_wider_order, is_wider, same_time};
pub use told::{is_imperative, is_subject_told, is_told, split, tells};
pub use trail::{Scope, begins_with_sum, compliance, is_about_all_payments, is_about_payment, is_passive, refers_back};
