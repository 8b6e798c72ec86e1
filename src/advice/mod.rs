//! Which plain words stand beside a result? They are in index.html, each with its source and its time; here they are chosen.
//!
//! Nothing of them is read from the text that was pasted, and nothing there decides anything. What is not sure is
//! left out, so `None` means: see the report's own words.

pub mod order;
pub mod scheme;

#[cfg(test)]
mod tests {
    use super::scheme::Ground;
    use crate::determination::{OrderKind, Outcome};

    const PAGE: &str = include_str!("../../index.html");

    /// What the template of this name holds.
    #[track_caller]
    fn template(name: &str) -> &'static str {
        let start = format!("<template id=\"{name}\">");
        let behind = PAGE.split(&start).nth(1).unwrap_or_else(|| panic!("expected {start} in index.html"));
        behind.split("</template>").next().unwrap()
    }

    /// The words of an explanation, which names its source and its time.
    #[track_caller]
    fn explained(name: &str) -> &'static str {
        let template = template(name);
        let (title, words) =
            template.strip_prefix("<p class=\"plain for-resident\" title=\"Source: ").unwrap().split_once("\">").unwrap();
        assert!(title.contains(" (a") && title.ends_with(')'), "{title}");
        words.strip_suffix("</p>").unwrap()
    }

    #[test]
    fn each_outcome_is_explained_and_upheld_is_said_exactly_where_it_is_so() {
        for outcome in Outcome::ALL {
            let words = explained(&format!("outcome-{}", outcome.code()));
            assert_eq!(words.ends_with("is upheld."), outcome.upheld(), "{outcome:?}");
        }
    }

    #[test]
    fn each_kind_of_order_is_explained_and_has_something_to_keep() {
        assert_eq!(OrderKind::ALL.len(), OrderKind::Other as usize + 1);
        for code in OrderKind::ALL.iter().map(|kind| kind.code()).chain(["wider"]) {
            assert!(!explained(&format!("order-{code}")).is_empty());
            assert!(template(&format!("evidence-{code}")).starts_with("<ul><li>"), "{code}");
        }
    }

    #[test]
    fn each_ground_is_explained() {
        assert_eq!(Ground::ALL.len(), Ground::AlreadyDecided as usize + 1);
        for ground in Ground::ALL {
            assert!(!explained(&format!("ground-{}", ground.code())).is_empty());
        }
    }

    #[test]
    fn each_source_says_when_it_was_read() {
        let next = PAGE.split("<p class=\"item-note\">Source: ").skip(1).map(|source| source.split("</p>").next().unwrap());
        let next: Vec<_> = next.collect();
        assert_eq!(next.len(), 5);
        let beside = PAGE.split("title=\"Source: ").skip(1).map(|source| source.split("\">").next().unwrap());
        for source in next.into_iter().chain(beside) {
            assert!(
                source.ends_with(" (as known in May 2026)") || source.ends_with(" (at the date of this determination)"),
                "{source}"
            );
        }
    }

    #[test]
    fn sentences_are_short() {
        let next = PAGE
            .split("<li class=\"item advice")
            .skip(1)
            .map(|item| item.split("</p>").next().unwrap().split("<p>").nth(1).unwrap());
        let beside = PAGE.split("<p class=\"plain for-resident\"").skip(1).map(|words| words.split("</p>").next().unwrap());
        let all: Vec<&str> = next.chain(beside.map(|words| words.split_once("\">").unwrap().1)).collect();
        assert_eq!(all.len(), 5 + Outcome::ALL.len() + 15 + Ground::ALL.len());
        for text in all {
            assert!(text.ends_with('.'), "{text}");
            for sentence in text.split_inclusive(['.', ':']) {
                let words = sentence.split_whitespace().count();
                assert!(words <= 25, "{words} words: {sentence}");
            }
        }
    }
}
