//! What does a paragraph under Orders do: tell the landlord to do something, hand over to a list, go on
//! about the order before it, ask for evidence, or nothing?

mod boilerplate;
mod continuation;
mod directive;
mod inline;
mod lead_in;
mod scope;

pub use boilerplate::{is_appendix, is_boilerplate, is_site_footer, none_ordered};
pub use continuation::{Scope, begins_with_sum, compliance, is_about_all_payments, is_about_payment, is_passive, refers_back};
pub use directive::{directs, directs_landlord, has_glued_within, is_imperative, is_present, may_order, split, tells};
pub use inline::inline_items;
pub use lead_in::{LeadIn, lead_in};
pub use scope::{condition, is_earlier_wider_order, is_wider, same_time};
