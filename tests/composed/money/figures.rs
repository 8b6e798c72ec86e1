//! Which figures cannot be read, or are copied strangely?

use super::{Award, PURPOSES, reason};
use crate::draw::{Draw, fill};
use crate::layout::Item;

/// No value is right: it must be said that the sum could not be read.
pub(super) fn unreadable(draw: &mut Draw) -> Award {
    draw.must_say.insert("money");
    let (whole, other) = (100 + 25 * draw.up_to(30), 100 + 25 * draw.up_to(30) + 5);
    let (w, o, first) = (whole.to_string(), other.to_string(), whole / 100);
    let kind = draw.up_to(6);
    draw.uses(
        [
            "a redacted sum",
            "a range",
            "a negative sum",
            "two sums side by side",
            "a footnote mark after a sum",
            "letters for noughts",
        ][kind - 1],
    );
    let words = match kind {
        1 => fill(
            draw.word(&["£{f}██", "£{f}[redacted]", "£██", "£[redacted]", "£XXX", "£{f}xx", "£███.██", "£[amount removed]"]),
            &[("f", &first.to_string())],
        ),
        2 => {
            let (low, high) = (whole.min(other).to_string(), whole.max(other).to_string());
            fill(
                draw.word(&[
                    "£{l}–{h}",
                    "£{l}-£{h}",
                    "between £{l} and £{h}",
                    "between £{l} and {h}",
                    "£{l} to £{h}",
                    "from £{l} to £{h}",
                    "£{l} or £{h}",
                ]),
                &[("l", &low), ("h", &high)],
            )
        }
        3 => fill(draw.word(&["-£{w}", "–£{w}", "£-{w}", "minus £{w}"]), &[("w", &w)]),
        4 => fill(draw.word(&["£{w}£{o}", "£{w} £{o}", "£{w}{o}£{w}"]), &[("w", &w), ("o", &o)]),
        5 => fill(draw.word(&["£{w}00{m}", "£{w}.00{m}"]), &[("w", &w), ("m", "3")]),
        _ => fill(draw.word(&["£{f}OO", "£{f}5O", "£l{f}0", "£{f}o0", "£{f}O0"]), &[("f", &first.to_string())]),
    };
    let item = Item::does(format!("pay the resident {words}{}", reason(draw)));
    Award { items: vec![item], ordered: 0, prior: None, refer: None }
}

/// Figures that are written or copied strangely: read rightly, or said.
pub(super) fn odd_figures(draw: &mut Draw) -> Award {
    draw.uses("a figure copied strangely");
    let (thousands, rest) = (draw.up_to(4) as u64, 100 + 25 * draw.up_to(30) as u64);
    let big = (thousands * 1000 + rest) * 100;
    let (t, r) = (thousands.to_string(), rest.to_string());
    let (words, sum) = match draw.up_to(4) {
        1 => (
            fill(
                draw.word(&["£{t}’{r}", "£{t}，{r}", "£{t} {r}", "£{t}\n{r}", "£{t},\n{r}", "£{t}.{r}.00"]),
                &[("t", &t), ("r", &r)],
            ),
            big,
        ),
        2 => (fill(draw.word(&["£{t}·50", "£{t}.5", "£{t}.50p", "£{t} .50", "£{t}. 50"]), &[("t", &t)]), thousands * 100 + 50),
        3 => (
            fill(draw.word(&["£\n{r}", "£ {r}", "£{r}.", "{r} pounds", "GBP {r}", "£{r}/-", "£{r} (sterling)"]), &[("r", &r)]),
            rest * 100,
        ),
        _ => (
            fill(draw.word(&["£{r}=\n", "£{a}=\n{b}", "£{a} {b}", "£{a}\n{b}"]), &[("r", &r), ("a", &r[..1]), ("b", &r[1..])]),
            rest * 100,
        ),
    };
    let item = Item::does(format!("pay the resident {words} for {}", draw.one(&PURPOSES)));
    Award { refer: None, ..Award::of(item, sum, None) }
}
