//! Which words does a page show, and where? Its operators are run, as far as they move or show text.

use super::font::Font;
use super::matrix::Matrix;
use super::shape::{Rule, Shape, rule};
use super::streams::decoded;
use super::work::Work;
use crate::error::Error;
use crate::labels::BULLET;
use hayro_syntax::content::UntypedIter;
use hayro_syntax::object::{Array, Dict, Name, Object, ObjectIdentifier, Stream};
use hayro_syntax::page::Resources;
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

/// Words that stand together on a page.
#[derive(Debug, Clone, PartialEq)]
pub struct Piece {
    /// The words; spaces at the end are kept.
    pub text: String,
    /// The left edge.
    pub x: f32,
    /// The base line, downwards from the top of the page.
    pub y: f32,
    /// The right edge, without spaces at the end.
    pub right: f32,
    /// The height of the font.
    pub height: f32,
    /// Whether the font is bold.
    pub bold: bool,
    /// Whether it is a bullet that is drawn as a shape.
    pub drawn: bool,
    /// Which piece of marked content it belongs to.
    pub tag: Option<Tag>,
}

/// A piece of marked content: the object that holds it (a page or a form), and its number there.
pub type Tag = (u32, i32);

/// What the pages share: fonts, layers that are switched off, the work that is left.
pub struct Shared {
    pub work: Work,
    pub fonts: HashMap<ObjectIdentifier, Rc<Font>>,
    pub hidden_layers: HashSet<ObjectIdentifier>,
}

/// What a page shows.
#[derive(Debug, Default)]
pub struct Shown {
    /// Its words.
    pub pieces: Vec<Piece>,
    /// Its borders.
    pub rules: Vec<Rule>,
    /// The area of the pictures that it shows.
    pub pictures: f32,
    /// How many characters the fonts name, and how many they do not.
    pub characters: usize,
    pub unknown: usize,
    /// How many of the characters are not drawn: those that a program recognised in a picture lie behind it.
    pub invisible: usize,
    /// How many characters stand sideways (read downwards, read upwards), upside down, or askew; they are in no piece.
    pub turned: [usize; 4],
}

/// Which way words run on a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    Down,
    Up,
    Over,
    Askew,
}

impl Way {
    /// Of words that advance by this on the page, y downwards; `None` where they stand as usual, slanted ones too.
    fn of(x: f32, y: f32) -> Option<Self> {
        let steep = |across: f32, along: f32| across.abs() <= 0.2 * along.abs();
        match (x, y) {
            _ if x > 0.0 && steep(y, x) => None,
            _ if x < 0.0 && steep(y, x) => Some(Way::Over),
            _ if y > 0.0 && steep(x, y) => Some(Way::Down),
            _ if y < 0.0 && steep(x, y) => Some(Way::Up),
            _ => Some(Way::Askew),
        }
    }
}

impl Shown {
    /// How its words run if most of them run one other way than usual: then the page lies on its side.
    pub fn lies(&self) -> Option<Way> {
        let most = [Way::Down, Way::Up, Way::Over].into_iter().max_by_key(|way| self.turned[*way as usize])?;
        (self.turned[most as usize] > self.characters + self.unknown).then_some(most)
    }
}

/// Forms within forms.
const DEPTH: usize = 12;
/// States kept at once.
const STATES: usize = 512;
/// Borders of a page that are noted. A table of a hundred rows has a thousand.
const RULES: usize = 3000;
/// Marked content within marked content.
const MARKS: usize = 512;

#[derive(Clone)]
struct State {
    matrix: Matrix,
    font: Option<Rc<Font>>,
    size: f32,
    character_space: f32,
    word_space: f32,
    stretch: f32,
    leading: f32,
    rise: f32,
    /// Whether words are not drawn.
    is_invisible: bool,
}

/// Marked content that is open.
struct Mark {
    tag: Option<Tag>,
    /// Not part of the words: page numbers, running heads, or a layer that is switched off.
    out: bool,
    /// The words that stand for what is drawn, until they are written.
    instead: Option<String>,
    has_instead: bool,
}

/// Runs the content of a page or form.
pub struct Run<'s> {
    shared: &'s mut Shared,
    shown: Shown,
    state: State,
    text: Matrix,
    line: Matrix,
    marks: Vec<Mark>,
    /// Where the last character ended, if the piece it belongs to can go on.
    open: Option<(f32, f32)>,
    /// The shape that is being drawn.
    shape: Shape,
}

impl<'s> Run<'s> {
    pub fn new(shared: &'s mut Shared, matrix: Matrix) -> Self {
        let state = State {
            matrix,
            font: None,
            size: 0.0,
            character_space: 0.0,
            word_space: 0.0,
            stretch: 1.0,
            leading: 0.0,
            rise: 0.0,
            is_invisible: false,
        };
        let (text, line) = (Matrix::IDENTITY, Matrix::IDENTITY);
        Self { shared, shown: Shown::default(), state, text, line, marks: Vec::new(), open: None, shape: Shape::default() }
    }

    /// What is left to spend.
    pub fn work(&mut self) -> &mut Work {
        &mut self.shared.work
    }

    /// What was shown.
    pub fn finish(self) -> Shown {
        self.shown
    }

    /// Runs operators. `owner` is the number of the object that holds them.
    pub fn run(&mut self, data: &[u8], resources: &Resources<'_>, owner: u32, depth: usize) -> Result<(), Error> {
        if depth > DEPTH {
            return Err(Error::TooMuchWork);
        }
        let mut states = Vec::new();
        let marks = self.marks.len();
        let mut operators = UntypedIter::new(data);
        while let Some(instruction) = operators.next() {
            self.shared.work.step(1)?;
            let operands: Vec<&Object<'_>> = instruction.operands().collect();
            match &**instruction.operator {
                b"q" if states.len() < STATES => states.push(self.state.clone()),
                b"Q" => self.state = states.pop().unwrap_or_else(|| self.state.clone()),
                b"BDC" | b"BMC" => self.begin_mark(&operands, resources, owner)?,
                b"EMC" if self.marks.len() > marks => self.end_mark(),
                b"Do" => self.form_or_picture(&operands, resources, owner, depth)?,
                b"BI" => self.picture(),
                b"Tf" => self.set_font(&operands, resources)?,
                operator if self.shape.add(operator, &operands, self.state.matrix) => {}
                b"f" | b"F" | b"f*" | b"B" | b"B*" | b"b" | b"b*" => self.put_shape(),
                b"S" | b"s" => self.put_rules(),
                b"n" => self.shape = Shape::default(),
                operator => self.text_operator(operator, &operands)?,
            }
        }
        while self.marks.len() > marks {
            self.end_mark();
        }
        Ok(())
    }

    fn text_operator(&mut self, operator: &[u8], operands: &[&Object<'_>]) -> Result<(), Error> {
        let number = |at: usize| operands.get(at).and_then(|operand| as_number(operand)).unwrap_or(0.0);
        let matrix = || Matrix([number(0), number(1), number(2), number(3), number(4), number(5)]);
        let string = |at: usize| match operands.get(at) {
            Some(Object::String(string)) => string.as_bytes(),
            _ => &[],
        };
        match operator {
            b"cm" => self.state.matrix = matrix().then(self.state.matrix),
            b"BT" => (self.text, self.line) = (Matrix::IDENTITY, Matrix::IDENTITY),
            b"Tm" => (self.text, self.line) = (matrix(), matrix()),
            b"Td" => self.next_line(number(0), number(1)),
            b"TD" => {
                self.state.leading = -number(1);
                self.next_line(number(0), number(1));
            }
            b"T*" => self.next_line(0.0, -self.state.leading),
            b"Tc" => self.state.character_space = number(0),
            b"Tw" => self.state.word_space = number(0),
            b"Tz" => self.state.stretch = number(0) / 100.0,
            b"TL" => self.state.leading = number(0),
            b"Ts" => self.state.rise = number(0),
            b"Tr" => self.state.is_invisible = number(0) == 3.0,
            b"Tj" => self.show(string(0))?,
            b"'" => {
                self.next_line(0.0, -self.state.leading);
                self.show(string(0))?;
            }
            b"\"" => {
                (self.state.word_space, self.state.character_space) = (number(0), number(1));
                self.next_line(0.0, -self.state.leading);
                self.show(string(2))?;
            }
            b"TJ" => {
                let Some(Object::Array(parts)) = operands.first() else { return Ok(()) };
                for part in parts.iter::<Object<'_>>() {
                    match part {
                        Object::String(string) => self.show(string.as_bytes())?,
                        part => {
                            let back = as_number(&part).unwrap_or(0.0) / 1000.0 * self.state.size * self.state.stretch;
                            self.text = Matrix::moved(-back, 0.0).then(self.text);
                        }
                    }
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn next_line(&mut self, x: f32, y: f32) {
        self.line = Matrix::moved(x, y).then(self.line);
        self.text = self.line;
    }

    fn set_font(&mut self, operands: &[&Object<'_>], resources: &Resources<'_>) -> Result<(), Error> {
        let [Object::Name(name), size] = operands else { return Ok(()) };
        self.state.size = as_number(size).unwrap_or(0.0);
        let id = resources.fonts.get_ref(name.as_ref()).map(ObjectIdentifier::from);
        if let Some(font) = id.and_then(|id| self.shared.fonts.get(&id)) {
            self.state.font = Some(font.clone());
            return Ok(());
        }
        let font = match resources.fonts.get::<Dict<'_>>(name.as_ref()) {
            Some(dict) => Font::new(&dict, &mut self.shared.work)?,
            None => Font::missing(),
        };
        let font = Rc::new(font);
        if let Some(id) = id {
            self.shared.fonts.insert(id, font.clone());
        }
        self.state.font = Some(font);
        Ok(())
    }

    fn show(&mut self, bytes: &[u8]) -> Result<(), Error> {
        self.shared.work.step(bytes.len() as u64)?;
        let Some(font) = self.state.font.clone() else { return Ok(()) };
        let State { size, stretch, rise, character_space, word_space, .. } = self.state;
        for glyph in font.glyphs(bytes) {
            let place = Matrix([size * stretch, 0.0, 0.0, size, 0.0, rise]).then(self.text).then(self.state.matrix);
            let advance = (glyph.width * size + character_space + if glyph.is_space { word_space } else { 0.0 }) * stretch;
            let shown = glyph.width * size * stretch;
            let end = Matrix::moved(shown, 0.0).then(self.text).then(self.state.matrix);
            self.text = Matrix::moved(advance, 0.0).then(self.text);
            self.put(glyph.text, place, end);
        }
        Ok(())
    }

    /// Puts a character that begins at `place` and ends at `end`.
    fn put(&mut self, text: Option<String>, place: Matrix, end: Matrix) {
        let [a, b, c, d, x, y] = place.0;
        let bold = self.state.font.as_ref().is_some_and(|font| font.bold);
        let height = c.hypot(d);
        if self.marks.iter().any(|mark| mark.out) || !(x + y + height).is_finite() {
            return;
        }
        if let Some(way) = Way::of(a, b) {
            let is_seen = text.as_ref().is_none_or(|text| !text.trim().is_empty());
            self.shown.turned[way as usize] += usize::from(is_seen);
            return;
        }
        match &text {
            Some(_) => self.shown.characters += 1,
            None => self.shown.unknown += 1,
        }
        self.shown.invisible += usize::from(self.state.is_invisible);
        let text = text.unwrap_or_else(|| char::REPLACEMENT_CHARACTER.to_string());
        let text = match self.marks.iter_mut().rev().find(|mark| mark.has_instead) {
            Some(mark) => mark.instead.take().unwrap_or_default(),
            None => text,
        };
        let tag = self.marks.iter().rev().find_map(|mark| mark.tag);
        let right = end.0[4];
        let blank = text.chars().all(char::is_whitespace);
        let goes_on = self.open.filter(|&(end, base)| {
            let gap = x - end;
            (base - y).abs() < 0.1 * height && -0.3 * height < gap && gap < 0.12 * height
        });
        let last = self.shown.pieces.last_mut().filter(|last| goes_on.is_some() && last.tag == tag);
        match last.filter(|last| (last.height - height).abs() < 0.05 * height && last.bold == bold) {
            Some(last) => {
                last.text.push_str(&text);
                if !blank {
                    last.right = right;
                }
            }
            // A space before words is a gap, and is seen as one.
            None if blank => {
                self.open = None;
                return;
            }
            None => self.shown.pieces.push(Piece { text, x, y, right, height, bold, drawn: false, tag }),
        }
        self.open = Some((right, y));
    }

    /// Notes the straight lines of what was drawn.
    fn put_rules(&mut self) {
        let shape = std::mem::take(&mut self.shape);
        let left = RULES.saturating_sub(self.shown.rules.len());
        self.shown.rules.extend(shape.lines.iter().filter_map(|&(from, to)| rule(from, to)).take(left));
    }

    /// Puts a bullet where a small round or square shape was filled; whether it is one is seen by the words beside it.
    fn put_shape(&mut self) {
        let shape = std::mem::take(&mut self.shape);
        let Some(([left, top], [right, bottom])) = shape.corners else { return };
        let (width, height) = (right - left, bottom - top);
        // Borders are often thin boxes.
        if self.shown.rules.len() < RULES {
            self.shown.rules.extend(rule([left, top], [right, bottom]));
        }
        let small = (1.5..8.0).contains(&width) && (1.5..8.0).contains(&height);
        if !small || (width - height).abs() > 0.3 * width || self.marks.iter().any(|mark| mark.out) {
            return;
        }
        // A bullet is as high as a third of its font, and stands a third above the base line.
        let tag = self.marks.iter().rev().find_map(|mark| mark.tag);
        let font = 2.8 * height;
        let y = (top + bottom) / 2.0 + 0.33 * font;
        self.shown.pieces.push(Piece { text: BULLET.into(), x: left, y, right, height: font, bold: false, drawn: true, tag });
        self.open = None;
    }

    fn begin_mark(&mut self, operands: &[&Object<'_>], resources: &Resources<'_>, owner: u32) -> Result<(), Error> {
        if self.marks.len() == MARKS {
            return Err(Error::TooMuchWork);
        }
        let name = match operands.first() {
            Some(Object::Name(name)) => name.as_str(),
            _ => "",
        };
        let mut out = name == "Artifact";
        let properties = match operands.get(1) {
            Some(Object::Dict(dict)) => Some(dict.clone()),
            Some(Object::Name(property)) => {
                let layer = resources.properties.get_ref(property.as_ref()).map(ObjectIdentifier::from);
                out |= name == "OC" && layer.is_some_and(|layer| self.shared.hidden_layers.contains(&layer));
                resources.properties.get::<Dict<'_>>(property.as_ref())
            }
            _ => None,
        };
        let number = properties.as_ref().and_then(|properties| properties.get::<i32>("MCID"));
        let instead = properties.and_then(|properties| properties.get::<hayro_syntax::object::String<'_>>("ActualText"));
        let instead = instead.map(|text| super::text_string(text.as_bytes()));
        self.marks.push(Mark { tag: number.map(|number| (owner, number)), out, has_instead: instead.is_some(), instead });
        Ok(())
    }

    fn end_mark(&mut self) {
        self.marks.pop();
    }

    fn form_or_picture(
        &mut self,
        operands: &[&Object<'_>],
        resources: &Resources<'_>,
        owner: u32,
        depth: usize,
    ) -> Result<(), Error> {
        let Some(Object::Name(name)) = operands.first() else { return Ok(()) };
        let Some(stream) = resources.x_objects.get::<Stream<'_>>(name.as_ref()) else { return Ok(()) };
        let dict = stream.dict();
        match dict.get::<Name<'_>>("Subtype").as_ref().map(Name::as_str) {
            Some("Form") => {}
            _ => {
                self.picture();
                return Ok(());
            }
        }
        self.form(&stream, resources, owner, depth)
    }

    /// A picture fills the square of size 1.
    fn picture(&mut self) {
        let [a, b, c, d, ..] = self.state.matrix.0;
        let area = (a * d - b * c).abs();
        self.shown.pictures += if area.is_finite() { area } else { 0.0 };
    }

    /// Shows a form at a place of its own.
    pub fn form_at(&mut self, place: Matrix, stream: &Stream<'_>, resources: &Resources<'_>, owner: u32) -> Result<(), Error> {
        let saved = self.state.clone();
        self.state.matrix = place.then(self.state.matrix);
        let done = self.form(stream, resources, owner, 0);
        self.state = saved;
        self.open = None;
        done
    }

    fn form(&mut self, stream: &Stream<'_>, resources: &Resources<'_>, owner: u32, depth: usize) -> Result<(), Error> {
        let dict = stream.dict();
        if dict.get_ref("OC").is_some_and(|layer| self.shared.hidden_layers.contains(&layer.into())) {
            return Ok(());
        }
        // Reading its dictionaries costs as much as so many operators.
        self.shared.work.step(1500)?;
        let data = decoded(stream, &mut self.shared.work)?;
        let saved = (self.state.clone(), self.text, self.line);
        if let Some(matrix) = dict.get::<Array<'_>>("Matrix") {
            let numbers: Vec<f32> = matrix.iter::<f32>().collect();
            if let Ok(numbers) = <[f32; 6]>::try_from(numbers) {
                self.state.matrix = Matrix(numbers).then(self.state.matrix);
            }
        }
        // A form that names no resources takes those of its page.
        let own = dict.get::<Dict<'_>>("Resources").map(Resources::new);
        let id = stream.obj_id().obj_number;
        let owner = if dict.contains_key("StructParents") { id } else { owner };
        let done = self.run(&data, own.as_ref().unwrap_or(resources), owner, depth + 1);
        (self.state, self.text, self.line) = saved;
        done
    }
}

pub fn as_number(object: &Object<'_>) -> Option<f32> {
    match object {
        Object::Number(number) => Some(number.as_f32()),
        _ => None,
    }
}
