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
        let (words, source) = template
            .strip_prefix("<div class=\"plain for-resident\"><p>")
            .unwrap()
            .split_once("</p><p class=\"source-note\">Source: ")
            .unwrap();
        assert!(source.contains(" (a") && source.ends_with(")</p></div>"), "{source}");
        words
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

    /// What stands between two marks, each time.
    fn between<'t>(text: &'t str, from: &'t str, to: &'t str) -> impl Iterator<Item = &'t str> {
        text.split(from).skip(1).map(move |rest| rest.split(to).next().unwrap())
    }

    #[test]
    fn each_source_says_when_it_was_read_and_can_be_reached_where_it_has_an_address() {
        let next: Vec<&str> = between(PAGE, "<p class=\"item-note\">Source: ", "</p>").collect();
        assert_eq!(next.len(), 6);
        for source in next.into_iter().chain(between(PAGE, "<p class=\"source-note\">Source: ", "</p>")) {
            let known = [" (as known in May 2026)", " (as known in November 2026)", " (at the date of this determination)"];
            assert!(known.iter().any(|known| source.ends_with(known)), "{source}");
            assert_eq!(source.contains("https://"), source.contains("<a href=\"https://"), "{source}");
        }
        assert!(!PAGE.contains("title=\"Source"), "no source that only a mouse can reach");
    }

    #[test]
    fn sentences_are_short() {
        let next = between(PAGE, "<p data-slot=\"case\"></p><p>", "</p>").filter(|words| !words.contains("<a "));
        let beside = between(PAGE, "<div class=\"plain for-resident\"><p>", "</p>");
        let all: Vec<&str> = next.chain(beside).collect();
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
