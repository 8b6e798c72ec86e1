//! Which shapes does a page draw? Straight lines are borders of cells, small round ones bullets.

use super::content::as_number;
use super::matrix::Matrix;
use hayro_syntax::object::Object;

/// A line that is drawn from left to right, or from top to bottom: the border of a cell.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rule {
    pub left: f32,
    pub top: f32,
    pub right: f32,
    pub bottom: f32,
}

impl Rule {
    /// Whether it runs from left to right.
    pub fn is_level(&self) -> bool {
        self.right - self.left > self.bottom - self.top
    }
}

/// The corners of what is drawn.
#[derive(Default)]
pub struct Shape {
    pub corners: Option<([f32; 2], [f32; 2])>,
    /// Where a line begins.
    at: [f32; 2],
    pub lines: Vec<([f32; 2], [f32; 2])>,
}

/// Lines of one shape that are noted.
const LINES: usize = 200;

/// A border from one point to another, if it is level or upright, and long enough.
pub fn rule(from: [f32; 2], to: [f32; 2]) -> Option<Rule> {
    let (left, right) = (from[0].min(to[0]), from[0].max(to[0]));
    let (top, bottom) = (from[1].min(to[1]), from[1].max(to[1]));
    let (width, height) = (right - left, bottom - top);
    (width.min(height) < 2.0 && width.max(height) > 8.0).then_some(Rule { left, top, right, bottom })
}

impl Shape {
    /// Whether an operator adds to the shape.
    pub fn add(&mut self, operator: &[u8], operands: &[&Object<'_>], matrix: Matrix) -> bool {
        let number = |at: usize| operands.get(at).and_then(|operand| as_number(operand)).unwrap_or(0.0);
        let point = |at: usize| [number(at), number(at + 1)];
        match operator {
            b"m" => self.at = self.reach(point(0), matrix),
            b"l" => self.line(point(0), matrix),
            b"c" => [0, 2, 4].into_iter().for_each(|at| self.at = self.reach(point(at), matrix)),
            b"v" | b"y" => [0, 2].into_iter().for_each(|at| self.at = self.reach(point(at), matrix)),
            b"re" => {
                let ([x, y], [width, height]) = (point(0), point(2));
                self.at = self.reach([x, y], matrix);
                for corner in [[x + width, y], [x + width, y + height], [x, y + height], [x, y]] {
                    self.line(corner, matrix);
                }
            }
            b"h" => {}
            _ => return false,
        }
        true
    }

    fn line(&mut self, to: [f32; 2], matrix: Matrix) {
        let from = self.at;
        self.at = self.reach(to, matrix);
        if self.lines.len() < LINES {
            self.lines.push((from, self.at));
        }
    }

    /// Takes a point in, and says where on the page it is.
    fn reach(&mut self, [x, y]: [f32; 2], matrix: Matrix) -> [f32; 2] {
        let [.., x, y] = Matrix::moved(x, y).then(matrix).0;
        let (low, high) = self.corners.get_or_insert(([x, y], [x, y]));
        *low = [low[0].min(x), low[1].min(y)];
        *high = [high[0].max(x), high[1].max(y)];
        [x, y]
    }
}
