//! Which marks part a frame, a cell or a label from its words?

vocabulary! { in mark;
    /// The mark between a head and its outcome: "The lift: service failure".
    COLON_OR_DASH = [":", "-"];

    /// An opening quotation mark or bracket.
    OPENING_QUOTE = ["'", "\"", "("];

    /// Marks of tables and lists around a day.
    CELL_MARKS = ["|", "*"];

    /// Marks behind a day.
    AFTER_DAY = ["|", ":", "-", "."];

    /// A comma.
    COMMA = [","];

    /// An opening bracket.
    OPENING_BRACKET = ["("];

    /// A closing bracket.
    CLOSING_BRACKET = [")"];

    /// The article before a noun.
    ARTICLE = ["the", "a", "an"];
}
