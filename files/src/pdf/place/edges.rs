//! Which lines are running heads, feet and page numbers? Those that stand at one height on several pages.

use super::lines::{Line, Page};
use std::collections::{HashMap, HashSet};

/// The share of a page, at its top and its bottom, that may hold them.
const EDGE: f32 = 0.1;

/// Takes them out.
pub fn remove(pages: &mut [Page]) {
    let mut seen: HashMap<(i32, String), usize> = HashMap::new();
    for page in pages.iter() {
        let on_page: HashSet<_> = page.lines.iter().filter(|line| is_at_edge(page.height, line)).map(key).collect();
        for key in on_page {
            *seen.entry(key).or_default() += 1;
        }
    }
    let least = usize::max(2, pages.len().div_ceil(3));
    for page in pages {
        let height = page.height;
        page.lines.retain(|line| !is_at_edge(height, line) || (seen[&key(line)] < least && !is_page_number(&line.text())));
    }
}

fn is_at_edge(height: f32, line: &Line) -> bool {
    line.y < EDGE * height || line.y > (1.0 - EDGE) * height
}

/// Where a line stands and what it says, whatever its numbers.
fn key(line: &Line) -> (i32, String) {
    let mut shape = String::new();
    for c in line.text().chars() {
        if !c.is_ascii_digit() {
            shape.push(c);
        } else if !shape.ends_with('#') {
            shape.push('#');
        }
    }
    ((line.y / 3.0).round() as i32, shape)
}

/// "3", "Page 3", "3 of 7", "3/7".
fn is_page_number(text: &str) -> bool {
    let text = text.trim().to_lowercase();
    let text = text.strip_prefix("page").unwrap_or(&text).trim();
    let (first, rest) = text.split_once("of").or(text.split_once('/')).unwrap_or((text, "1"));
    let is_number = |text: &str| (1..=4).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number(first.trim()) && is_number(rest.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn page_numbers() {
        for (text, want) in
            [("3", true), ("Page 3", true), ("page 3 of 12", true), ("3/7", true), ("3 weeks", false), ("2024-03", false)]
        {
            assert_eq!(is_page_number(text), want, "{text}");
        }
    }
}
