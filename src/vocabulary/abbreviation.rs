//! Which words end in a full stop that ends no sentence?

vocabulary! { in abbreviation;
    /// "No. 5", "e.g. the", "Mr. Ahmed".
    ABBREVIATIONS = ["no", "nos", "para", "paras", "e.g", "i.e", "etc", "mr", "mrs", "ms"];
}
